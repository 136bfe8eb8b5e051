/** The same release in another dress says the same; a damaged one has a valid record or none. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { createPipeline } from '../../pipeline/index.js';
import type { CommuniqueRecord } from '../../schemas/types.js';
import { packageDir } from '../shared.js';

const corpus = path.join(packageDir, 'corpus');
const names = readdirSync(corpus).filter((name) => name.endsWith('.txt'));
const texts = names.map((name) => readFileSync(path.join(corpus, name), 'utf8'));
const pipeline = createPipeline();

const plain = (name: string | null): string | null => name?.replace(/’/g, "'").replace(/\s+/g, ' ') ?? null;

/** What a record says, without where. */
function tellings(record: CommuniqueRecord | null): object | null {
  if (record === null) return null;
  return {
    dates: record.dates.map(({ value, mentions }) => [value, mentions.length]),
    people: record.people.map(({ name, mentions }) => [plain(name), mentions.length]),
    ministries: record.ministries.map(({ name, country }) => [plain(name), country]),
    organizations: record.organizations.map(({ name }) => plain(name)),
    venues: record.venues.map(({ name, city, country }) => [plain(name), plain(city), country]),
    events: record.events.map(({ name }) => plain(name)),
    agreements: record.agreements.map(({ type, status, date }) => [type, status, date]),
  };
}

const DRESSES: Readonly<Record<string, (text: string) => string>> = {
  'line ends of Windows': (text) => text.replace(/\n/g, '\r\n'),
  'blanks at line ends': (text) => text.replace(/\n/g, ' \t\n'),
  'two blanks between words': (text) => text.replace(/ /g, '  '),
  'soft hyphens': (text) => text.replace(/(\p{L}{4})(\p{L}{3})/gu, '$1\u00ad$2'),
  'zero-width spaces': (text) => text.replace(/ /g, ' \u200b'),
  'straight apostrophes': (text) => text.replace(/’/g, "'"),
  'accents as entities': (text) => text.replace(/[éèêàç]/g, (char) => `&#${char.charCodeAt(0)};`),
  'decomposed accents': (text) => text.normalize('NFD'),
  'a byte order mark': (text) => `\ufeff${text}`,
};

for (const [dress, put] of Object.entries(DRESSES)) {
  test(`with ${dress} a release says the same`, () => {
    texts.forEach((text, i) => {
      // A third of the samples for each dress, another third for the next one.
      if (i % 3 !== Object.keys(DRESSES).indexOf(dress) % 3) return;
      // Lost accents are told by the words and single blanks around them.
      if (/blanks|spaces/.test(dress) && !/[éè]/.test(text)) return;
      const told = tellings(pipeline.run({ raw: text }).record);
      assert.deepEqual(tellings(pipeline.run({ raw: put(text) }).record), told, names[i]);
    });
  });
}

const wrapped = (text: string, width: number, end = '\n'): string =>
  text.replace(
    new RegExp(`(?<=^|\\s)(.{1,${width - 1}}\\S)( (?=\\S)|$)`, 'gmu'),
    (_, line: string, blank: string) => line + (blank === '' ? '' : end),
  );
/** Line breaks of samples that hold a paragraph a line; tables, front matter and wrapped samples have ends of their own. */
const isUnwrapped = (text: string): boolean =>
  !/^---|<|\S {3,}\S|^\|/m.test(text) && !/[^\n]{40}[\p{L},]\s*\n[ \t]*\p{Ll}/u.test(text);

const BELOW = `

Partager sur Facebook
Mots-clés : Odile Nsangou, port sec, accord de prêt

Articles similaires
Kribi : la maire Odile Nsangou ouvre le marché
12 février 2021
La Banque des Lagunes signe un accord de prêt avec la société Lagunex

2 commentaires
Justin Abega
13 février 2021 à 14 h 05
Bravo à Odile Nsangou et à Lagunex pour cet accord signé à Limbé !`;

/** No layout may change what more samples say than once did: so many of a hundred say the same. */
const LAYOUTS: Readonly<Record<string, readonly [put: (text: string) => string, least: number]>> = {
  'blanks before commas and stops': [(text) => text.replace(/(?<=\p{L})(?=, |\.$)/gmu, ' '), 97],
  'apostrophes of a database': [(text) => text.replace(/(?<=\p{L})['’](?=\p{L})/gu, "\\'"), 95],
  'breaks written out': [(text) => (isUnwrapped(text) ? text.replace(/\n/g, '\\n') : text), 97],
  'no accents': [(text) => text.normalize('NFD').replace(/\p{M}/gu, ''), 65],
  'lines of 80': [(text) => (isUnwrapped(text) ? wrapped(text, 80) : text), 95],
  'lines of 60, each apart': [
    (text) => (isUnwrapped(text) ? wrapped(text.replace(/\n+/g, '\n\n'), 60, '\n\n') : text),
    80,
  ],
  'pieces and comments of a page below': [(text) => text.trimEnd() + BELOW, 97],
  'no line breaks': [(text) => (isUnwrapped(text) ? text.replace(/\s+/g, ' ') : text), 50],
  'nothing but capitals': [(text) => text.replace(/\p{Ll}/gu, (letter) => letter.toUpperCase()), 7],
};

for (const [layout, [put, least]] of Object.entries(LAYOUTS)) {
  test(`with ${layout} most releases say the same`, () => {
    const kept = texts.filter((_, i) => i % 4 === Object.keys(LAYOUTS).indexOf(layout) % 4);
    const fold = (record: CommuniqueRecord | null): string =>
      JSON.stringify(tellings(record)).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const before = pipeline.runAll(kept.map((raw) => ({ raw })));
    const after = pipeline.runAll(kept.map((raw) => ({ raw: put(raw) })));
    const same = before.filter(({ record }, i) => fold(record) === fold(after[i]?.record ?? null)).length;
    assert.ok(same * 100 >= least * kept.length, `${same} of ${kept.length}`);
  });
}

const SCRAPS = [
  '\0',
  '\ud83d',
  '\udc00',
  '\u00ad',
  '\r\n',
  '\n\n',
  '&eacute;',
  '&#x41;',
  '<b>',
  '«',
  '(',
  '31 février',
  'M. ',
  'et ',
  'MINISTÈRE DE ',
  'accord signé ',
  '\u0301',
  '👩‍👩‍👧',
  'ﬁ',
  'İ',
  '\u2028',
];

type Damage = (text: string) => string;

/** `at` and `size` are shares of the text, so that a failing case shrinks to a short one. */
const damage: fc.Arbitrary<Damage> = fc
  .record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.nat(300),
    scrap: fc.constantFrom(...SCRAPS),
  })
  .chain(({ at, size, scrap }) => {
    const cut = (text: string): number => Math.floor(at * text.length);
    return fc.constantFrom<Damage>(
      (text) => text.slice(0, cut(text)) + scrap + text.slice(cut(text)),
      (text) => text.slice(0, cut(text)) + text.slice(cut(text) + size),
      (text) => text.slice(0, cut(text) + size) + text.slice(cut(text)),
      (text) => text.slice(cut(text)) + text.slice(0, cut(text)),
      (text) => text.normalize('NFD'),
      (text) => text.toUpperCase(),
      (text) => text.replace(/[éèà]/g, (char) => `&#${char.charCodeAt(0)};`),
      (text) => text.replace(/ (?=\w{4})/g, '\n'),
    );
  });

test('whatever was done to a text, its record is valid', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(damage, { minLength: 1, maxLength: 4 }),
      (text, damages) => {
        const raw = damages.reduce((damaged, apply) => apply(damaged), text);
        const { record, rejected, problems } = pipeline.run({ raw });
        assert.equal(rejected, null, rejected?.reasons.join('; '));
        assert.ok(record !== null || problems.some(({ code }) => code === 'not-french'));
      },
    ),
    { numRuns: 150 },
  );
});
