/**
 * Calendar values of a record, in the part of EDTF (ISO 8601-2) that records use:
 * day `2024-05-28`, month `2024-06`, year `2025`, season `2025-23`, decade `201X`, century `15XX`,
 * interval `2018-03-19/2018-03-23` of two such values, and set `{2024-06-04,2024-06-07}` of such values.
 * Open ends are no part of a value: they stand in the `bound` of a date.
 */

declare const checked: unique symbol;

/** A string that `isEdtf` accepted. */
export type Edtf = string & { readonly [checked]: true };

/** First and last day of a stretch of time, both included, as `YYYY-MM-DD`. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** Year, month and day, or the stem of a decade or century: by number, since named groups cost more than all the rest. */
const SIMPLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$|^(\d{2}(?:\dX|XX))$/;

/** Where a season starts, by its EDTF code; winter runs on into the next year. Press usage, astronomical to a day. */
const SEASONS: Readonly<Record<string, { readonly first: string; readonly last: string }>> = {
  '21': { first: '03-21', last: '06-20' },
  '22': { first: '06-21', last: '09-22' },
  '23': { first: '09-23', last: '12-20' },
  '24': { first: '12-21', last: '03-20' },
};

const SEASON_NAMES: Readonly<Record<string, string>> = {
  '21': 'printemps',
  '22': 'été',
  '23': 'automne',
  '24': 'hiver',
};

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Days of a month (1..12) of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Range of one value that is neither interval nor set; null when it is not well formed. */
function simpleRange(value: string): DayRange | null {
  const match = SIMPLE.exec(value);
  if (!match) return null;
  const [, year, month, day, stem] = match;
  if (stem !== undefined) {
    return { first: `${stem.replaceAll('X', '0')}-01-01`, last: `${stem.replaceAll('X', '9')}-12-31` };
  }
  if (year === undefined) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const season = SEASONS[month];
  if (season && day === undefined) {
    const lastYear = month === '24' ? pad(Number(year) + 1, 4) : year;
    return { first: `${year}-${season.first}`, last: `${lastYear}-${season.last}` };
  }
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  const length = daysInMonth(Number(year), monthNumber);
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` };
  return Number(day) >= 1 && Number(day) <= length ? { first: value, last: value } : null;
}

/** Whether a value of the form of a day, as most are, is one of the calendar; null for other forms. */
function dayOrNull(value: string): boolean | null {
  if (value.length !== 10 || value.charCodeAt(4) !== HYPHEN || value.charCodeAt(7) !== HYPHEN) return null;
  const [year, month, day] = [numberAt(value, 0, 4), numberAt(value, 5, 7), numberAt(value, 8, 10)];
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const HYPHEN = 0x2d;

/** The number that the digits of a stretch make, -1 where one of them is none. */
function numberAt(value: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = value.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = 10 * number + digit;
  }
  return number;
}

function rangeOf(value: string): DayRange | null {
  const day = dayOrNull(value);
  if (day !== null) return day ? { first: value, last: value } : null;
  const isSet = value.startsWith('{') && value.endsWith('}');
  if (!isSet && !value.includes('/')) return simpleRange(value);
  const parts = isSet ? value.slice(1, -1).split(',') : value.split('/');
  if (isSet ? parts.length < 2 : parts.length > 2) return null;
  const ranges: DayRange[] = [];
  for (const part of parts) {
    const range = simpleRange(part);
    const before = ranges.at(-1);
    // Parts stand in order: an interval that ends before it starts is none.
    if (!range || (before && range.first < before.first)) return null;
    ranges.push(range);
  }
  const lasts = ranges.map((range) => range.last).sort();
  return { first: ranges[0]?.first ?? '', last: lasts.at(-1) ?? '' };
}

/** Whether a string is one of the values listed at the head of this file, and exists on the calendar. */
export function isEdtf(value: string): value is Edtf {
  return rangeOf(value) !== null;
}

/** Whether a string is a single day, such as 2024-05-29. */
export const isDay = (value: string): boolean => dayOrNull(value) === true;

/**
 * First and last day that a value covers; of a set the outermost days. "{2024-06-04,2024-06-07}" → 4 to 7 June.
 * @throws RangeError when the value is not one that `isEdtf` accepts.
 */
export function toRange(value: string): DayRange {
  const range = rangeOf(value);
  if (!range) throw new RangeError(`not an EDTF value: ${value}`);
  return range;
}

/** Made on first use: loading the language data costs milliseconds that most runs never need. */
let monthNames: Intl.DateTimeFormat | undefined;

function monthName(month: string): string {
  monthNames ??= new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' });
  return monthNames.format(Date.UTC(2000, Number(month) - 1, 1));
}

const dayNumber = (day: string): string => (day === '01' ? '1er' : String(Number(day)));

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let out = '';
  for (const [size, sign] of ROMAN) {
    for (; rest >= size; rest -= size) out += sign;
  }
  return out;
}

function formatSimple(value: string, shared = ''): string {
  if (value.endsWith('XX')) {
    const century = Number(value.slice(0, 2)) + 1;
    return century === 1 ? 'Ier siècle' : `${roman(century)}e siècle`;
  }
  if (value.endsWith('X')) return `années ${value.slice(0, 3)}0`;
  const [year = '', month, day] = value.split('-');
  if (month === undefined) return year;
  if (day === undefined && SEASON_NAMES[month]) return `${SEASON_NAMES[month]} ${year}`;
  const rest = `${monthName(month)} ${year}`;
  // `shared` is the ending that a list or range says only once, at its end.
  const full = day === undefined ? rest : `${dayNumber(day)} ${rest}`;
  return shared && full.endsWith(shared) ? full.slice(0, -shared.length).trimEnd() : full;
}

/** The longest of "mai 2024" and "2024" that all of some days or months have in common. */
function sharedEnding(parts: readonly string[]): string {
  const [first = ''] = parts;
  const [year = '', month, day] = first.split('-');
  if (month === undefined || SEASON_NAMES[month] || parts.some((part) => part.length !== first.length))
    return '';
  if (day !== undefined && parts.every((part) => part.startsWith(`${year}-${month}-`))) {
    return `${monthName(month)} ${year}`;
  }
  return parts.every((part) => part.startsWith(`${year}-`)) ? year : '';
}

/** French text that reads back to the same value: "28 mai 2024", "du 19 au 23 mars 2018", "4, 5 et 7 juin 2024". */
export function formatDate(value: Edtf): string {
  if (value.startsWith('{')) {
    const parts = value.slice(1, -1).split(',');
    const shared = sharedEnding(parts);
    const texts = parts.map((part, i) => {
      const next = parts[i + 1];
      if (next === undefined) return formatSimple(part);
      // "30 décembre et 2 janvier 2024": the turn of the year is understood.
      const turn =
        part.length > 4 &&
        Number(next.slice(0, 4)) - Number(part.slice(0, 4)) === 1 &&
        part.slice(5) > next.slice(5);
      return formatSimple(part, turn ? part.slice(0, 4) : shared);
    });
    return `${texts.slice(0, -1).join(', ')} et ${texts.at(-1)}`;
  }
  const [first = '', last] = value.split('/');
  if (last === undefined) return formatSimple(first);
  const shared = sharedEnding([first, last]);
  const [from, to] = [formatSimple(first, shared), formatSimple(last)];
  if (/^\d{4}$/.test(first) && /^\d{4}$/.test(last)) return `${first}-${last}`;
  if (first.length === 10) return `du ${from} ${last.length === 10 ? 'au' : 'à'} ${to}`;
  const elided = /^[aéo]/.test(from) ? "d'" : 'de ';
  return `${elided}${from} à ${to}`;
}
