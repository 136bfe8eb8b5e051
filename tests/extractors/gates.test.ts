/** What is passed over at a word must hold nothing: quick looks never hide what the slow ones would find. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { countryOf } from '../../extractors/countries.js';
import { beginsTowns, lookUpTown, TOWN } from '../../extractors/gazetteer.js';
import { keyOf, keyWithoutArticle } from '../../extractors/keys.js';
import { withoutMarks } from '../../extractors/letters.js';
import { capitalCountry } from '../../extractors/ministries/country.js';
import { longestCountry } from '../../extractors/ministries/nouns.js';
import { buildDocument } from '../../pipeline/text/document.js';
import { TOKEN } from '../../schemas/document.js';
import { packageDir } from '../shared.js';

const folder = path.join(packageDir, 'corpus');
const releases = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .filter((_, i) => i % 2 === 0)
  .map((name) => readFileSync(path.join(folder, name), 'utf8'));

const written = (raw: string) => [raw, raw.toUpperCase(), raw.normalize('NFD'), raw.replaceAll(' ', '-')];

test('towns and countries begin where the quick look lets them', () => {
  let towns = 0;
  let countries = 0;
  for (const document of releases.flatMap(written).map((raw) => buildDocument(raw))) {
    const { text, tokens } = document;
    const isWord = (at: number): boolean => tokens.kind[at] === TOKEN.word;
    for (let at = 0; at < tokens.count; at++) {
      const word = tokens.folded[at] as string;
      const single = text.slice(tokens.start[at], tokens.end[at]);
      assert.equal(capitalCountry(word), capitalCountry(single), single);
      for (let end = at; end < Math.min(at + 7, tokens.count); end++) {
        if (!isWord(at) || !isWord(end)) continue;
        const name = text.slice(tokens.start[at], tokens.end[end]);
        if (lookUpTown(name).length > 0) {
          towns++;
          assert.ok(beginsTowns(word) & (end === at ? TOWN.alone : TOWN.longer), name);
        }
        if (countryOf(name) !== null && keyWithoutArticle(name) === keyOf(name)) {
          countries++;
          assert.ok(longestCountry(word) > end - at, name);
        }
      }
    }
  }
  assert.ok(towns > 1000 && countries > 200, `${towns} towns, ${countries} countries`);
});

test('marks are taken off letters of any script', () => {
  for (const text of ['Économie', 'ŒUVRE', 'Ǻb', 'нй', 'Việt Nam', 'e\u0301', '', 'İstanbul'])
    assert.equal(withoutMarks(text), text.normalize('NFD').replace(/\p{M}/gu, ''));
});

test('equal words have one number and one string', () => {
  const { tokens } = buildDocument('Le Mali et le MALI signent.');
  const other = buildDocument('Au Mali, le').tokens;
  assert.equal(tokens.word[1], tokens.word[4]);
  assert.equal(other.word[1], tokens.word[1]);
  assert.deepEqual(
    [...tokens.word].map((word) => tokens.vocabulary.words[word]),
    tokens.folded,
  );
});
