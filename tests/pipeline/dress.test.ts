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
      const told = tellings(pipeline.run({ raw: text }).record);
      assert.deepEqual(tellings(pipeline.run({ raw: put(text) }).record), told, names[i]);
    });
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
