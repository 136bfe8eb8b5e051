/**
 * Dates of English passages, for bilingual releases. compromise-dates reads them; it misreads more than it should, so
 * it is only shown forms that stand in the table below, in a wording that it reads right.
 */
import { createRequire } from 'node:module';
import { YEAR4 } from './parts.js';
import type { Expression } from './reading.js';
import type { Groups, Stretch } from './rule.js';

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const THROUGH = '(?: ?- ?| to | through | until )';

interface EnglishForm {
  readonly name: string;
  readonly pattern: RegExp;
  /** The wording to read instead, where the one of the text is misread. */
  readonly rewrite?: (groups: Groups) => string;
  readonly examples: readonly (readonly [text: string, value: string])[];
}

const form = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');

const plain = (day = ''): string => day.replace(/\D/g, '');

/** Longest forms first: a range is tried before the day that ends it. */
export const ENGLISH_FORMS: readonly EnglishForm[] = [
  {
    name: 'english-days-month',
    pattern: form(`(?<from>${DAY})${THROUGH}(?<to>${DAY}) (?<month>${MONTH}),? (?<year>${YEAR4})`),
    rewrite: ({ from, to, month, year }) => `${month} ${plain(from)}-${plain(to)}, ${year}`,
    examples: [
      ['9 to 13 June 2025', '2025-06-09/2025-06-13'],
      ['3-5 June 2024', '2024-06-03/2024-06-05'],
    ],
  },
  {
    name: 'english-month-days',
    pattern: form(`(?<month>${MONTH}) (?<from>${DAY})${THROUGH}(?<to>${DAY}),? (?<year>${YEAR4})`),
    rewrite: ({ from, to, month, year }) => `${month} ${plain(from)}-${plain(to)}, ${year}`,
    examples: [['June 3 to 5, 2024', '2024-06-03/2024-06-05']],
  },
  {
    name: 'english-days-across',
    pattern: form(`${DAY} ${MONTH} to ${DAY} ${MONTH} ${YEAR4}`),
    examples: [['30 May to 2 June 2025', '2025-05-30/2025-06-02']],
  },
  {
    name: 'english-day-month',
    pattern: form(`${WEEKDAY}(?<day>${DAY})(?: of)? (?<month>${MONTH}),? (?<year>${YEAR4})`),
    rewrite: ({ day, month, year }) => `${month} ${plain(day)}, ${year}`,
    examples: [
      ['Saturday 17 May 2025', '2025-05-17'],
      ['1st of May 2024', '2024-05-01'],
      ['28 March 2024', '2024-03-28'],
    ],
  },
  {
    name: 'english-month-day',
    pattern: form(`${WEEKDAY}(?<month>${MONTH}) (?<day>${DAY}),? (?<year>${YEAR4})`),
    rewrite: ({ day, month, year }) => `${month} ${plain(day)}, ${year}`,
    examples: [
      ['May 17, 2025', '2025-05-17'],
      ['Sept. 5, 2024', '2024-09-05'],
    ],
  },
  { name: 'english-month', pattern: form(`${MONTH} ${YEAR4}`), examples: [['March 2025', '2025-03']] },
];

/** A year alone is its own value. */
const YEAR = form(`(?<=(?:in|since|until|by|from|of) )${YEAR4}`);
/** No form is without one: a look at the words that spares most passages the patterns, and the package its loading. */
const MONTH_WORD = new RegExp(`(?<![\\p{L}])${MONTH}(?![\\p{L}])`, 'u');

interface EnglishDate {
  readonly start: string | null;
  readonly end: string | null;
  readonly unit?: string;
}

type Reader = (text: string) => EnglishDate[];

let reader: Reader | null = null;

/** Half a second to load and only needed where a passage is English: so it waits for the first one. */
function loadReader(): Reader {
  if (reader) return reader;
  const nlp = createRequire(import.meta.url)('compromise');
  nlp.plugin(createRequire(import.meta.url)('compromise-dates'));
  // Forms of the table are absolute: the day only has to be given for the answer not to hang on the clock.
  const context = { today: '2000-01-01', timezone: 'UTC' };
  reader = (text) => nlp(text).dates(context).get();
  return reader;
}

/** EDTF of what compromise-dates read; null when it is not one whole day, month, year or run of days. */
function edtfOf(found: readonly EnglishDate[]): string | null {
  const { start = null, end = null, unit } = found[0] ?? {};
  if (found.length !== 1 || !start || !end || !start.includes('T00:00') || !end.includes('T23:59'))
    return null;
  const [first, last] = [start.slice(0, 10), end.slice(0, 10)];
  if (unit === 'year') return first.slice(0, 4);
  if (unit === 'month') return first.slice(0, 7);
  return first === last ? first : `${first}/${last}`;
}

/** The same dates come back, and reading one takes milliseconds. Bounded, so that no batch makes it grow. */
const values = new Map<string, string | null>();
const MOST_VALUES = 5_000;

function readWording(wording: string): string | null {
  let value = values.get(wording);
  if (value === undefined) {
    if (values.size >= MOST_VALUES) values.clear();
    value = edtfOf(loadReader()(wording));
    values.set(wording, value);
  }
  return value;
}

/** Dates of an English stretch, in text order and without overlaps. */
export function readEnglish({ folded, from, to }: Stretch): Expression[] {
  const text = folded.slice(from, to);
  if (!/\d{4}/.test(text)) return [];
  const taken = new Uint8Array(text.length);
  const found: Expression[] = [];
  const add = (pattern: RegExp, rule: string, read: (match: RegExpExecArray) => string | null): void => {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const value = taken[start] || taken[end - 1] ? null : read(match);
      if (!value) continue;
      taken.fill(1, start, end);
      found.push({ start: from + start, end: from + end, rule, reading: { kind: 'fixed', value } });
    }
  };
  if (MONTH_WORD.test(text)) {
    for (const { name, pattern, rewrite } of ENGLISH_FORMS) {
      add(pattern, name, ({ 0: wording, groups = {} }) => readWording(rewrite ? rewrite(groups) : wording));
    }
  }
  add(YEAR, 'english-year', ([year]) => year);
  return found.sort((a, b) => a.start - b.start);
}
