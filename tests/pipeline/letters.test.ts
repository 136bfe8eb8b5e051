/** What the build makes of `\p{L}` and its like in patterns. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { packageDir } from '../shared.js';

const script = pathToFileURL(path.join(packageDir, 'pipeline/build/shorten-letters.mjs')).href;
const { shortenAll } = (await import(script)) as { shortenAll: (source: string) => string };

/** The pattern that code comes to once it is shortened and run. */
const patternOf = (code: string): RegExp => new Function(`return ${shortenAll(`(${code})`)}`)();

const NAMES = ['L', 'Lu', 'Ll', 'N'];

test('within the Latin of names, short classes hold what Unicode says', () => {
  for (const name of NAMES) {
    const [short, long] = [patternOf(`/^\\p{${name}}$/u`), new RegExp(`^\\p{${name}}$`, 'u')];
    for (let code = 0; code < 0x180; code++) {
      const char = String.fromCharCode(code);
      assert.equal(short.test(char), long.test(char), `${char} and \\p{${name}}`);
    }
  }
});

test('letters of other scripts are letters, and punctuation beyond Latin-1 is none', () => {
  const letters = patternOf('/^\\p{L}+$/u');
  for (const word of ['Ḥusayn', 'Đỗ', 'Ștefan', 'Ελλάδα', 'Москва', 'العربية', 'ⴰⴽⴰⵍ', '部长'])
    assert.match(word, letters);
  for (const sign of '’‘“”«»–—…•€→①📅') assert.doesNotMatch(sign, letters);
});

test('capitals and small letters keep apart', () => {
  for (const capital of 'ÉŒŸŠŽČĆĐŁŃŚŹŻĞİŞĀĪŪȘȚḌḤṢṬẒ') {
    assert.match(capital, patternOf('/^\\p{Lu}$/u'));
    assert.doesNotMatch(capital, patternOf('/\\p{Ll}/u'));
    assert.doesNotMatch(capital.toLowerCase(), patternOf('/\\p{Lu}/u'));
  }
});

test('wherever a class stands, its meaning stays', () => {
  const codes = [
    '/^[\\p{L}.-]+$/u',
    "new RegExp('^[\\\\p{L}.-]+$', 'u')",
    `new RegExp(\`^(?:[\\\\p{L}.-]\${'|'}\\\\p{L})+$\`, 'u')`,
    `new RegExp(String.raw\`^(?:[\\p{L}.-]\${'|'}\\p{L})+$\`, 'u')`,
    `new RegExp(\`^(?:\${['[.-]', '\\\\p{L}'].join('|')})+$\`, 'u')`,
  ];
  for (const code of codes) {
    assert.doesNotMatch(shortenAll(code), /\\p\{/, code);
    for (const word of ['Été', 'S.A.', 'Saint-Père']) assert.match(word, patternOf(code), code);
    for (const word of ['été 2', "l'été", '\\', '`']) assert.doesNotMatch(word, patternOf(code), code);
  }
  assert.match('12', patternOf('/^\\P{L}[^\\p{L}]$/u'));
  assert.doesNotMatch('1a', patternOf('/^\\P{L}[^\\p{L}]$/u'));
  assert.match('[é', patternOf('/^\\[\\p{L}$/u'));
  assert.equal(shortenAll('/\\\\p{L}|\\p{Letter}/'), '/\\\\p{L}|\\p{Letter}/');
});

test('a class that ends in another piece is refused', () => {
  assert.throws(() => shortenAll("'[\\\\p{L}' + ']'"), /ends elsewhere/);
  assert.throws(() => shortenAll("'[' + '\\\\p{L}]'"), /ends elsewhere/);
  assert.throws(() => shortenAll('/[\\P{L}x]/u'), /negated/);
});

test('no pattern of the pipeline was forgotten', () => {
  const files = globSync(
    ['extractors', 'output', 'pipeline', 'schemas'].map((room) => `dist/${room}/**/*.js`),
    {
      cwd: packageDir,
      ignore: '**/assets/**',
    },
  );
  assert.ok(files.length > 100);
  for (const file of files) {
    const code = readFileSync(path.join(packageDir, file), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    assert.doesNotMatch(code, /\\[pP]\{(?:L|Lu|Ll|N)\}/, file);
  }
});
