/** Puts dates with parts left out on the calendar: which year, which month, which Tuesday is meant. */
import { toRange } from '../../schemas/edtf.js';
import {
  addMonths,
  type Day,
  dateOf,
  dayOf,
  formatDay,
  formatMonth,
  formatYear,
  parseDay,
  weekdayOf,
} from './calendar.js';
import type { CalendarReading, Resolved } from './reading.js';

/**
 * `gone`: surely over ("depuis juillet"), where a verb in the past may still be told of a near day to come. Of weekdays
 * alone: `soon`, within the next days if not in the past; `eve`, tomorrow if not.
 */
export type Tense = 'past' | 'gone' | 'future' | 'near' | 'soon' | 'eve' | null;

/** So many days ahead a weekday may lie at most. */
const AHEAD: Readonly<Partial<Record<NonNullable<Tense>, number>>> = { future: 6, near: 5, soon: 4, eve: 1 };

export interface DayFrame {
  readonly first: Day;
  readonly last: Day;
  /** Days around the one told: what the verb puts in the future lies outside. */
  readonly loose?: boolean;
}

/** What is known where a date stands. */
export interface Bearings {
  /** The day that relative expressions count from. */
  readonly reference: Day | null;
  /** When the reference is only known as a stretch: weekdays are looked up inside it. */
  readonly frame: DayFrame | null;
  /** The day told last before this one. */
  readonly told: Day | null;
  /** The last day told that lies after the reference. */
  readonly toldAhead: Day | null;
  /** The day told in the same sentence, however long ago it was: days without a month belong to its month. */
  readonly toldHere: Day | null;
  /** The same, of months and years too. */
  readonly toldPeriod: Day | null;
  /** The date told last near by: "l'année suivante" counts from there, however long ago it was. */
  readonly toldYear: Day | null;
  /** A day near whose year dates without a year lie, when there is no reference. */
  readonly near: Day | null;
  /** Days that the text tells with their year, by day of the year (see `yearDay`). */
  readonly stated: ReadonlyMap<number, Day>;
  /** Whether a bound tells the tense. */
  readonly isBound?: boolean;
  /** What the verb or a bound tells: before or after the reference; `near`: planned, whichever is nearer. */
  readonly tense: Tense;
}

/** One number for each day of the year. */
export const yearDay = (month: number, dayOfMonth: number): number => month * 32 + dayOfMonth;

/** A day told with its year and without it is one day, unless it is so far off or expressly another. */
const STATED_REACH = 400;

/** Nothing known but what an expression says itself. */
export const NO_BEARINGS: Bearings = Object.freeze({
  reference: null,
  frame: null,
  told: null,
  toldAhead: null,
  toldHere: null,
  toldPeriod: null,
  toldYear: null,
  near: null,
  stated: new Map(),
  tense: null,
});

export const ALL = ['day', 'month', 'year'] as const;

export type Implied = Resolved['implied'];

export const day = (at: Day, implied: Implied): Resolved => ({
  value: formatDay(at),
  first: at,
  last: at,
  implied,
});

export function span(value: string, implied: Implied): Resolved {
  const range = toRange(value);
  return { value, first: parseDay(range.first) ?? 0, last: parseDay(range.last) ?? 0, implied };
}

export const nearest = (days: readonly Day[], to: Day): Day | null =>
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

/** Beyond so many days, what tells past or future outweighs nearness; a verb in the future sooner, since it never tells the past. */
const CLOSE = 100;
const CLOSE_FUTURE = 60;

/** The nearest of `days`, unless it is far and lies on the side that the verb speaks against. */
function likely(days: readonly Day[], base: Day, { tense, isBound }: Bearings): Day | null {
  const best = nearest(days, base);
  if (tense === 'gone') return onSide(days, base, 'past') ?? best;
  const close = tense === 'future' && isBound !== true ? CLOSE_FUTURE : CLOSE;
  if (best === null || (tense !== 'past' && tense !== 'future') || Math.abs(best - base) <= close)
    return best;
  return onSide(days, base, tense) ?? best;
}

const sideOf = (reading: CalendarReading): 'past' | 'future' | null =>
  reading.lean === 'last' ? 'past' : reading.lean === 'next' ? 'future' : null;

const monthOf = (day: Day): string => formatDay(day).slice(0, 7);
const isIn =
  (month: string) =>
  (day: Day): boolean =>
    monthOf(day) === month;

function resolveYearless(reading: CalendarReading, at: Bearings): Resolved | null {
  const base = (reading.ofToldYear ? at.toldYear : null) ?? at.reference ?? at.near;
  const { month = 1, weekday } = reading;
  if (base === null) return null;
  const around = dateOf(base).year;
  const years =
    reading.yearShift === undefined ? [around - 1, around, around + 1] : [around + reading.yearShift];
  const implied: Implied = ['year'];
  const side = sideOf(reading);
  const pick = (days: readonly Day[]): Day | null =>
    side === null ? likely(days, base, at) : onSide(days, base, side);
  if (reading.day !== undefined) {
    const days = years.map((year) => dayOf(year, month, reading.day ?? 1)).filter((d) => d !== null);
    const stated = at.stated.get(yearDay(month, reading.day));
    const isOther = side === 'future' || (at.tense === 'future' && (stated ?? base) < base);
    if (stated !== undefined && !isOther && days.includes(stated) && Math.abs(stated - base) < STATED_REACH)
      return day(stated, implied);
    // A weekday that fits another year than the nearest is more often a slip than a date far away.
    const sameWeekday = days.filter((d) => weekdayOf(d) === weekday && Math.abs(d - base) < 300);
    // "Le vendredi 12 juillet dernier" of a text that has no other day: the weekday tells the year, "dernier" no other one.
    const near = sameWeekday.includes(base) ? base : (pick(sameWeekday) ?? pick(days));
    // "le 22 octobre dernier" of a text of which only its month is known, October: that one.
    const found = side !== null && at.reference === null ? (days.find(isIn(monthOf(base))) ?? near) : near;
    return found === null ? null : day(found, implied);
  }
  // A month lies by its middle; that of the reference itself is neither the last one nor the next.
  const here = monthOf(base);
  const middles = years.map((year) => dayOf(year, month, 15)).filter((d) => d !== null);
  const current = middles.find(isIn(here));
  const found = side === null && current !== undefined ? current : pick(middles.filter((d) => d !== current));
  return found === null ? null : span(formatDay(found).slice(0, 7), implied);
}

function resolveWeekday(reading: CalendarReading, at: Bearings): Resolved | null {
  const { weekday = 1, lean } = reading;
  const { frame, reference } = at;
  if (
    frame &&
    lean === undefined &&
    frame.last - frame.first < 7 &&
    !(frame.loose && (at.tense === 'future' || at.tense === 'gone'))
  ) {
    const inside = frame.first + ((weekday - weekdayOf(frame.first) + 7) % 7);
    if (inside <= frame.last) return day(inside, ALL);
  }
  const from = (reading.ofTold ? at.told : null) ?? reference;
  if (from === null) return null;
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  const [next, last] = [from + ahead, from - ((7 - ahead) % 7)];
  if (lean === 'next') return day(ahead === 0 ? from + 7 : next, ALL);
  if (lean === 'last') return day(ahead === 0 ? from - 7 : last, ALL);
  if (lean === 'ahead') return day(next, ALL);
  // The nearest, unless a verb tells on which side it lies.
  const [isOver, isToCome] = [at.tense === 'past' || at.tense === 'gone', at.tense === 'future'];
  if (lean === 'this') return day(isOver || (ahead > 3 && !isToCome) ? last : next, ALL);
  return day(at.tense !== null && ahead <= (AHEAD[at.tense] ?? 0) ? next : last, ALL);
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
  const ahead = at.tense === 'future' && side === null ? onSide(days, base, 'future') : null;
  const found = told ?? ahead ?? (side === null ? nearest(days, base) : onSide(days, base, side));
  return found === null ? null : day(found, implied);
}

export function resolveCalendar(reading: CalendarReading, at: Bearings): Resolved | null {
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
