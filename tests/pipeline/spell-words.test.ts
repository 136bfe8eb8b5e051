/** What the build makes of patterns that only spell words. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { packageDir } from '../shared.js';

const script = pathToFileURL(path.join(packageDir, 'pipeline/build/spell-words.mjs')).href;
const { spellAll, wordsOf } = (await import(script)) as {
  spellAll: (source: string) => string;
  wordsOf: (pattern: string) => string[] | null;
};

test('alternatives, groups, classes and what may be missing are spelled', () => {
  assert.deepEqual(wordsOf('^(?:ville|pays)s?$'), ['villes', 'ville', 'payss', 'pays']);
  assert.deepEqual(wordsOf('^(?:a|(?:b|c)?d)e?$'), ['ae', 'a', 'bde', 'bd', 'cde', 'cd', 'de', 'd']);
  assert.deepEqual(wordsOf("^l[ea]$|^l'$"), ['le', 'la', "l'"]);
  assert.deepEqual(wordsOf('^s\\.a\\.$'), ['s.a.']);
  assert.deepEqual(wordsOf('^[–-]$'), ['–', '-']);
  assert.deepEqual(wordsOf('^(?:a|)$'), ['a', '']);
});

test('what matches more than a few words is left to the pattern', () => {
  const others = [
    'a',
    '^a',
    'a$',
    '^a|b$',
    '^(?:a|b)|c$',
    '^(?:^a)$',
    '^(?:a$)$',
    'a)$',
    '^(?:a|b',
    '^a+$',
    '^a*$',
    '^a{2}$',
  ];
  const more = [
    '^.$',
    '^[a-z]$',
    '^[^a]$',
    '^\\d$',
    '^\\bA$',
    '^\\p{Lu}$',
    '^(?=a)a$',
    '^(a)\\1$',
    '^a??$',
    '^(?<name>a)$',
  ];
  for (const pattern of [...others, ...more, '^[abcdefg][abcdefg]$'])
    assert.equal(wordsOf(pattern), null, pattern);
});

test('only what is asked of a plain pattern becomes a comparison', () => {
  const asked = (code: string): boolean => spellAll(`const WORD = /^oui$/;\n${code}`).includes('word===');
  assert.ok(asked('WORD.test(word)'));
  assert.ok(asked('export const ask = (word) => /^non$/u.test(word)'));
  for (const code of [
    'WORD.exec(word)',
    '/^non$/i.test(word)',
    '/^non$/g.test(word)',
    'word.match(WORD)',
    '/^[📅]$/.test(word)',
  ])
    assert.ok(!asked(code), code);
});

test('a comparison tells what the pattern told, of nothing too', () => {
  const code = "const WORD = /^(?:oui|non)$/;\n[WORD.test(word), /^[dl]'?$/u.test(word)]";
  const told = (source: string, word: unknown): unknown =>
    new Function('word', source.replace('\n[', '\nreturn ['))(word);
  for (const word of ['oui', 'non', 'ouin', 'Oui', 'd', "l'", "l''", '', undefined, null])
    assert.deepEqual(told(spellAll(code), word), told(code, word), String(word));
});

test('each pattern of the sources matches the words that are spelled for it, and no word next to them', () => {
  let count = 0;
  for (const file of globSync('{extractors,pipeline}/**/*.ts', { cwd: packageDir, absolute: true })) {
    for (const [, pattern] of readFileSync(file, 'utf8').matchAll(/\/(\^[^/\n]*\$)\/u?\.test\(/g)) {
      const words = wordsOf(pattern as string);
      if (words === null) continue;
      count++;
      const [regex, known] = [new RegExp(pattern as string, 'u'), new Set(words)];
      for (const word of words) {
        assert.match(word, regex);
        for (const near of [
          word.slice(1),
          word.slice(0, -1),
          `${word}s`,
          `${word} `,
          `s${word}`,
          word.toUpperCase(),
        ])
          assert.equal(regex.test(near), known.has(near), `${pattern}: ${near}`);
      }
    }
  }
  assert.ok(count > 100, `${count} patterns`);
});
