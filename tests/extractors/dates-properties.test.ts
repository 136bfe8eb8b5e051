import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dates } from '../../extractors/dates/index.js';
import { resolve } from '../../extractors/dates/resolve.js';
import { NO_BEARINGS } from '../../extractors/dates/resolve-calendar.js';
import { readExpressions } from '../../extractors/dates/scan.js';
import { EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { buildDocument } from '../../pipeline/text/document.js';
import { fold } from '../../pipeline/text/fold.js';
import { daysInMonth, formatDate, isEdtf } from '../../schemas/edtf.js';
import { cpuTime } from '../cpu-time.js';

const pad = (value: number): string => String(value).padStart(2, '0');

const year = fc.integer({ min: 1900, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const dayOf = fc.tuple(year, month, fc.integer({ min: 1, max: 31 })).map(([y, m, d]) => {
  return `${y}-${pad(m)}-${pad(Math.min(d, daysInMonth(y, m)))}`;
});
const monthOf = fc.tuple(year, month).map(([y, m]) => `${y}-${pad(m)}`);

const inOrder = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** Values of every form that a record holds. */
const value = fc.oneof(
  dayOf,
  monthOf,
  year.map(String),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${y}-${season}`),
  fc.integer({ min: 150, max: 209 }).map((decade) => `${decade}X`),
  fc.integer({ min: 10, max: 20 }).map((century) => `${century}XX`),
  fc.tuple(dayOf, dayOf).map((days) => inOrder(days).join('/')),
  fc.tuple(monthOf, monthOf).map((months) => inOrder(months).join('/')),
  fc.tuple(year, year).map((years) => inOrder(years.map(String)).join('/')),
  // The days of a list that adjoin would be an interval: every other day of one month.
  fc.tuple(monthOf, fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { minLength: 2, maxLength: 5 })).map(
    ([m, days]) =>
      `{${[...days]
        .sort((a, b) => a - b)
        .map((d) => `${m}-${pad(2 * d - 1)}`)
        .join(',')}}`,
  ),
);

function readBack(text: string): string[] {
  const folded = fold(text);
  return readExpressions({ folded, text, from: 0, to: text.length }).map(
    ({ reading }) => resolve(reading, NO_BEARINGS)?.value ?? 'unresolved',
  );
}

test('ten thousand dates of every form read back from their French text', () => {
  fc.assert(
    fc.property(value, (written) => {
      assert.ok(isEdtf(written), written);
      const text = formatDate(written);
      assert.deepEqual(readBack(text), [written], text);
      const [again = ''] = readBack(text);
      assert.ok(isEdtf(again));
      assert.equal(formatDate(again), text);
    }),
    { numRuns: 10_000, seed: 8 },
  );
});

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const SHORT = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');

/** The ways a day is written in the press. */
const WAYS: readonly ((y: number, m: number, d: number) => string)[] = [
  (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${pad(d)} ${MONTHS[m - 1]?.toUpperCase()} ${y}`,
  (y, m, d) =>
    `${WEEKDAYS[(new Date(Date.UTC(y, m - 1, d)).getUTCDay() + 6) % 7]} ${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${d} ${SHORT[m - 1]} ${y}`,
  (y, m, d) => `${d}${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${pad(d)}/${pad(m)}/${y}`,
  (y, m, d) => `${d}.${m}.${y}`,
  (y, m, d) => `${pad(d)}-${pad(m)}-${y}`,
  (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
  (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
];

test('a day reads to one value however it is written', () => {
  fc.assert(
    fc.property(dayOf, fc.nat(WAYS.length - 1), (day, way) => {
      const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
      const text = WAYS[way]?.(y, m, d) ?? '';
      assert.deepEqual(readBack(text), [day], text);
    }),
    { numRuns: 5000, seed: 8 },
  );
});

const SETTINGS = { reference: '2024-05-15', published: null, lexicon: EMPTY_LEXICON };

/** Milliseconds of processor time, so that other programs on the machine do not count. */
function timeToRead(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length));
  const base = buildDocument('x');
  const paragraph = { start: 0, end: text.length, zone: 'body', language: 'fra' } as const;
  const sentence = { start: 0, end: text.length, paragraph: 0, firstToken: 0, endToken: 0 };
  const document = { ...base, text, folded: text, paragraphs: [paragraph], sentences: [sentence] };
  return cpuTime(() => void dates.find(document, EMPTY_FOUND, SETTINGS));
}

for (const unit of [
  '1234567890',
  'du ',
  '12/',
  '1, 2, 3, 4, ',
  '4 et ',
  'mai ',
  '2024-',
  'fin du ',
  'entre le 12 et le ',
]) {
  test(`the time for '${unit}' over and over grows no faster than its length`, () => {
    timeToRead(unit, 20_000);
    const [small, large] = [timeToRead(unit, 125_000), timeToRead(unit, 1_000_000)];
    // Eight times the text; twice that leaves room for the collector, the square would be 64 times.
    assert.ok(large < 16 * small + 300, `${small} ms, then ${large} ms`);
  });
}

test('odd text is read without harm', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const document = buildDocument(`Le 3 mai 2024 ${text} mardi`);
      for (const mention of dates.find(document, EMPTY_FOUND, SETTINGS)) {
        assert.ok(mention.start < mention.end && mention.end <= document.text.length);
        assert.ok(mention.value === null || isEdtf(mention.value));
      }
    }),
    { numRuns: 300, seed: 8 },
  );
});
