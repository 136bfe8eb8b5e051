/** Puts readings on the calendar. Arithmetic only: nothing here looks at the text. */

import { toRange } from '../../schemas/edtf.js';
import {
  addMonths,
  type Day,
  dateOf,
  dayOf,
  formatDay,
  formatMonth,
  formatYear,
  mondayOf,
  parseDay,
  weekdayOf,
} from './calendar.js';
import type { CalendarReading, Reading, Resolved, ShiftReading, Unit } from './reading.js';

export type Tense = 'past' | 'future' | 'near' | null;

/** What is known where a date stands. */
export interface Bearings {
  /** The day that relative expressions count from. */
  readonly reference: Day | null;
  /** When the reference is only known as a stretch: weekdays are looked up inside it. */
  readonly frame: { readonly first: Day; readonly last: Day } | null;
  /** The day told last before this one. */
  readonly told: Day | null;
  /** The last day told that lies after the reference. */
  readonly toldAhead: Day | null;
  /** The day told in the same sentence, however long ago it was: days without a month belong to its month. */
  readonly toldHere: Day | null;
  /** The same, of months and years too. */
  readonly toldPeriod: Day | null;
  /** A day near whose year dates without a year lie, when there is no reference. */
  readonly near: Day | null;
  /** What the verb or a bound tells: before or after the reference; `near`: planned, whichever is nearer. */
  readonly tense: Tense;
}

const ALL = ['day', 'month', 'year'] as const;

type Implied = Resolved['implied'];

const day = (at: Day, implied: Implied): Resolved => ({ value: formatDay(at), first: at, last: at, implied });

function span(value: string, implied: Implied): Resolved {
  const range = toRange(value);
  return { value, first: parseDay(range.first) ?? 0, last: parseDay(range.last) ?? 0, implied };
}

const nearest = (days: readonly Day[], to: Day): Day | null =>
  days.reduce<Day | null>(
    (best, d) => (best === null || Math.abs(d - to) < Math.abs(best - to) ? d : best),
    null,
  );

/** The nearest of `days` on one side of `base`; null when there is none. */
function onSide(days: readonly Day[], base: Day, side: 'past' | 'future'): Day | null {
  return nearest(
    days.filter((d) => (side === 'past' ? d < base : d > base)),
    base,
  );
}

/** Beyond so many days, a verb in the past or the future outweighs nearness. */
const CLOSE = 100;

/** The nearest of `days`, unless it is far and lies on the side that the verb speaks against. */
function likely(days: readonly Day[], base: Day, tense: Tense): Day | null {
  const best = nearest(days, base);
  if (best === null || Math.abs(best - base) <= CLOSE || (tense !== 'past' && tense !== 'future'))
    return best;
  return onSide(days, base, tense) ?? best;
}

const sideOf = (reading: CalendarReading): 'past' | 'future' | null =>
  reading.lean === 'last' ? 'past' : reading.lean === 'next' ? 'future' : null;

function resolveYearless(reading: CalendarReading, at: Bearings): Resolved | null {
  const base = at.reference ?? at.near;
  const { month = 1, weekday } = reading;
  if (base === null) return null;
  const around = dateOf(base).year;
  const years =
    reading.yearShift === undefined ? [around - 1, around, around + 1] : [around + reading.yearShift];
  const implied: Implied = ['year'];
  const side = sideOf(reading);
  const pick = (days: readonly Day[]): Day | null =>
    side === null ? likely(days, base, at.tense) : onSide(days, base, side);
  if (reading.day !== undefined) {
    const days = years.map((year) => dayOf(year, month, reading.day ?? 1)).filter((d) => d !== null);
    // A weekday that fits another year than the nearest is more often a slip than a date far away.
    const sameWeekday = days.filter((d) => weekdayOf(d) === weekday && Math.abs(d - base) < 300);
    const found = pick(sameWeekday) ?? pick(days);
    return found === null ? null : day(found, implied);
  }
  // A month lies by its middle; that of the reference itself is neither the last one nor the next.
  const here = formatDay(base).slice(0, 7);
  const middles = years.map((year) => dayOf(year, month, 15)).filter((d) => d !== null);
  const current = middles.find((d) => formatDay(d).startsWith(here));
  const found = side === null && current !== undefined ? current : pick(middles.filter((d) => d !== current));
  return found === null ? null : span(formatDay(found).slice(0, 7), implied);
}

function resolveWeekday(reading: CalendarReading, at: Bearings): Resolved | null {
  const { weekday = 1, lean } = reading;
  const { frame, reference } = at;
  if (frame && lean === undefined && frame.last - frame.first < 7) {
    const inside = frame.first + ((weekday - weekdayOf(frame.first) + 7) % 7);
    if (inside <= frame.last) return day(inside, ALL);
  }
  if (reference === null) return null;
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  const [next, last] = [reference + ahead, reference - ((7 - ahead) % 7)];
  if (lean === 'next') return day(ahead === 0 ? reference + 7 : next, ALL);
  if (lean === 'last') return day(ahead === 0 ? reference - 7 : last, ALL);
  if (lean === 'this') return day(ahead > 3 ? last : next, ALL);
  return day(at.tense === 'future' || (at.tense === 'near' && ahead <= 3) ? next : last, ALL);
}

/** A day of the month with no month: the month told last, else the one that brings it nearest. */
function resolveMonthless(reading: CalendarReading, at: Bearings): Resolved | null {
  const anchor = at.toldHere ?? at.told;
  const base = anchor ?? at.reference ?? at.near;
  const wanted = reading.day ?? 1;
  if (base === null) return null;
  const { year, month } = dateOf(reading.monthShift === undefined ? base : (at.reference ?? base));
  const inMonth = (by: number): Day | null => {
    const to = addMonths(year, month, by);
    return dayOf(to.year, to.month, wanted);
  };
  const implied: Implied = ['month', 'year'];
  if (reading.monthShift !== undefined) {
    const found = inMonth(reading.monthShift);
    return found === null ? null : day(found, implied);
  }
  const spread = reading.weekday === undefined ? [-1, 0, 1] : [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];
  const days = spread
    .map(inMonth)
    .filter((d) => d !== null && (reading.weekday === undefined || weekdayOf(d) === reading.weekday))
    .filter((d) => d !== null);
  const told = anchor === null || reading.weekday !== undefined ? null : inMonth(0);
  const side = sideOf(reading);
  const found = told ?? (side === null ? nearest(days, base) : onSide(days, base, side));
  return found === null ? null : day(found, implied);
}

function resolveCalendar(reading: CalendarReading, at: Bearings): Resolved | null {
  const { year, month, day: number } = reading;
  if (month === undefined) {
    if (number !== undefined) return resolveMonthless(reading, at);
    if (reading.weekday !== undefined) return resolveWeekday(reading, at);
    return year === undefined ? null : span(formatYear(year), []);
  }
  if (year === undefined) return resolveYearless(reading, at);
  if (number === undefined) return span(formatMonth(year, month), []);
  const found = dayOf(year, month, number);
  return found === null ? null : day(found, []);
}

const MONTHS_OF: Readonly<Partial<Record<Unit, number>>> = { quarter: 3, half: 6 };

function resolveShift(reading: ShiftReading, at: Bearings): Resolved | null {
  const { unit, by } = reading;
  // "Ils signeront lundi … il ouvrira la veille": what is to come counts from what was told to come.
  const toldDay = at.tense === 'future' ? (at.toldAhead ?? at.told) : at.told;
  const told = unit === 'day' ? toldDay : (at.toldPeriod ?? at.told);
  const base = reading.from === 'anchor' ? (told ?? at.reference) : at.reference;
  if (base === null) {
    // "la fin de l'année" of a text whose year is known.
    return at.near !== null && unit === 'year' ? span(formatYear(dateOf(at.near).year + by), ['year']) : null;
  }
  if (unit === 'day') return day(base + by, ALL);
  if (unit === 'week' || unit === 'weekend') {
    const monday = mondayOf(base) + 7 * by;
    if (reading.weekday !== undefined) return day(monday + reading.weekday - 1, ALL);
    return span(`${formatDay(unit === 'week' ? monday : monday + 5)}/${formatDay(monday + 6)}`, ALL);
  }
  const { year, month } = dateOf(base);
  if (unit === 'year') return span(formatYear(year + by), ['year']);
  const length = MONTHS_OF[unit] ?? 1;
  const to = addMonths(year, month - ((month - 1) % length), by * length);
  if (length === 1) return span(formatMonth(to.year, to.month), ['month', 'year']);
  return span(`${formatMonth(to.year, to.month)}/${formatMonth(to.year, to.month + length - 1)}`, [
    'month',
    'year',
  ]);
}

function yearOf(reading: Reading | null, at: Bearings): { year: number; implied: Implied } | null {
  const found = reading === null ? null : resolve(reading, at);
  if (found) return { year: dateOf(found.first).year, implied: found.implied };
  const base = at.reference ?? at.near;
  return reading !== null || base === null ? null : { year: dateOf(base).year, implied: ['year'] };
}

function resolveNth(reading: Extract<Reading, { kind: 'nth' }>, at: Bearings): Resolved | null {
  const within = resolve(reading.within, at);
  if (!within) return null;
  const { first, last, implied: known } = within;
  const implied: Implied = known;
  const { n, what } = reading;
  if (what === 'day') {
    const found = n === -1 ? last : first + n - 1;
    return found > last ? null : day(found, implied);
  }
  if (what === 'fortnight') {
    return n === 1
      ? span(`${formatDay(first)}/${formatDay(first + 14)}`, implied)
      : span(`${formatDay(first + 15)}/${formatDay(last)}`, implied);
  }
  // The first whole week of a month starts on its first Monday; the last one is its last whole week.
  const weekday = what === 'weekday' ? (reading.weekday ?? 1) : what === 'weekend' ? 6 : 1;
  const reach = what === 'week' ? 6 : what === 'weekend' ? 1 : 0;
  const start = first + ((weekday - weekdayOf(first) + 7) % 7);
  const end = last - reach - ((weekdayOf(last - reach) - weekday + 7) % 7);
  const found = n === -1 ? end : start + 7 * (n - 1);
  if (found > last) return null;
  return reach === 0 ? day(found, implied) : span(`${formatDay(found)}/${formatDay(found + reach)}`, implied);
}

const union = (items: readonly Resolved[]): Implied =>
  ALL.filter((p) => items.some((item) => item.implied.includes(p)));

/** Whether each value starts right after the one before ends. */
const adjoin = (items: readonly Resolved[]): boolean =>
  items.every((item, i) => i === 0 || item.first === (items[i - 1]?.last ?? 0) + 1);

function resolveRange(reading: Extract<Reading, { kind: 'range' }>, at: Bearings): Resolved | null {
  // "Il participe, de mercredi à vendredi": the nearest days, unless the verb tells.
  const bearings = at.tense === null ? { ...at, tense: 'near' as const } : at;
  let first = resolve(reading.first, bearings);
  if (!first) return null;
  let last = resolve(reading.last, { ...bearings, told: first.first, toldHere: first.first });
  if (last && last.first < first.first && reading.last.kind === 'calendar') {
    if (reading.last.month === undefined && reading.last.weekday !== undefined) {
      last = {
        ...last,
        ...resolve({ ...reading.last, lean: 'next' }, { ...at, reference: first.first, frame: null }),
      };
    } else if (last.implied.includes('year')) {
      last = resolve({ ...reading.last, lean: 'next' }, { ...at, reference: first.first });
    } else if (first.implied.includes('year') && reading.first.kind === 'calendar') {
      first = resolve({ ...reading.first, lean: 'last' }, { ...at, reference: last.first });
    }
  }
  if (!first || !last || last.first < first.first) return null;
  const value = `${first.value}/${last.value}`;
  return { value, first: first.first, last: last.last, implied: union([first, last]) };
}

function resolveList(reading: Extract<Reading, { kind: 'list' }>, at: Bearings): Resolved | null {
  const items: Resolved[] = [];
  for (const item of reading.items) {
    const told = items.at(-1)?.first;
    const found = resolve(item, told === undefined ? at : { ...at, told, toldHere: told });
    if (!found) return null;
    items.push(found);
  }
  const sorted = [...items].sort((a, b) => a.first - b.first);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first === last) return null;
  const values = sorted.map((item) => item.value);
  const value = adjoin(sorted) ? `${first.value}/${last.value}` : `{${values.join(',')}}`;
  return { value, first: first.first, last: last.last, implied: union(items) };
}

const SEASON_START: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

function resolveSeason(reading: Extract<Reading, { kind: 'season' }>, at: Bearings): Resolved | null {
  if (reading.year !== null) {
    const known = yearOf(reading.year, at);
    return known && span(`${formatYear(known.year)}-${reading.season}`, known.implied);
  }
  const now = at.reference ?? at.near;
  if (now === null) return null;
  // "la deuxième suivra à l'automne" goes on from what was told to come.
  const base = at.tense === 'future' ? Math.max(now, at.toldPeriod ?? now) : now;
  const { year } = dateOf(base);
  const start = SEASON_START[reading.season] ?? 1;
  const side = reading.lean === 'last' ? 'past' : reading.lean === 'next' || base !== now ? 'future' : null;
  // "cet hiver" is the one that lasts now; else the nearest by its middle.
  const middles = [year - 1, year, year + 1].map((y) => (dayOf(y, start, 21) ?? 0) + 45);
  const fit = middles.filter((m) => side === null || (side === 'past' ? m + 45 < base : m - 45 > base));
  const found = nearest(fit, base);
  return found === null ? null : span(`${formatYear(dateOf(found - 45).year)}-${reading.season}`, ['year']);
}

/** The value of a reading where it stands; null when nothing pins it down. */
export function resolve(reading: Reading, at: Bearings): Resolved | null {
  switch (reading.kind) {
    case 'calendar':
      return resolveCalendar(reading, at);
    case 'shift':
      return resolveShift(reading, at);
    case 'fixed':
      return span(reading.value, []);
    case 'months': {
      const known = yearOf(reading.year, at);
      if (!known) return null;
      const { firstMonth, lastMonth } = reading;
      return span(
        `${formatMonth(known.year, firstMonth)}/${formatMonth(known.year, lastMonth)}`,
        known.implied,
      );
    }
    case 'season':
      return resolveSeason(reading, at);
    case 'nth':
      return resolveNth(reading, at);
    case 'beside': {
      const of = resolve(reading.of, at);
      if (!of) return null;
      if (reading.unit === 'day') return day(of.first + reading.by, of.implied);
      const monday = mondayOf(of.first);
      return span(`${formatDay(monday)}/${formatDay(monday + 6)}`, of.implied);
    }
    case 'range':
      return resolveRange(reading, at);
    case 'list':
      return resolveList(reading, at);
  }
}
