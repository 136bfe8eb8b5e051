/** What the days told before an expression, and all days that a text tells outright, leave to count from. */
import type { Document } from '../../schemas/document.js';
import { type Day, dateOf } from './calendar.js';
import { isFarOff } from './looking-back.js';
import { type Known, writtenOf } from './published.js';
import type { Resolved } from './reading.js';
import { type Bearings, yearDay } from './resolve-calendar.js';

/** A told day counts only while it is told of the same affair: not one of another year. */
const TOLD_REACH = 400;

/** A stretch of so many days or more is no day to count from. */
const SHORT = 15;

type Told = Pick<Bearings, 'told' | 'toldAhead' | 'toldPeriod'> & {
  /** The last day, and the last stretch, told that does not lie after the reference. */
  readonly dayBehind: Day | null;
  readonly periodBehind: Day | null;
  readonly lastShort: { readonly end: number; readonly day: Day } | null;
  /** The last date whose year was written. */
  readonly written: Day | null;
  readonly writtenEnd: number;
  /** The last date of all. */
  readonly last: Day | null;
  readonly lastEnd: number;
};

export const NOTHING_TOLD: Told = {
  told: null,
  toldAhead: null,
  toldPeriod: null,
  dayBehind: null,
  periodBehind: null,
  lastShort: null,
  written: null,
  writtenEnd: 0,
  last: null,
  lastEnd: 0,
};

export function tell(
  told: Told,
  { first, last, implied }: Resolved,
  end: number,
  reference: Day | null,
  farOff: boolean,
): Told {
  const close = reference === null || Math.abs(last - reference) < TOLD_REACH;
  const short = last - first < SHORT;
  const behind = close && reference !== null && last <= reference;
  const isWritten = implied.length === 0 && !farOff;
  return {
    told: close && short ? last : told.told,
    toldAhead: close && short && reference !== null && last > reference ? last : told.toldAhead,
    toldPeriod: close ? last : told.toldPeriod,
    dayBehind: behind && short ? last : told.dayBehind,
    periodBehind: behind ? last : told.periodBehind,
    lastShort: short ? { end, day: last } : told.lastShort,
    written: isWritten ? first : told.written,
    writtenEnd: isWritten ? end : told.writtenEnd,
    last,
    lastEnd: end,
  };
}

/** For each expression, the first day of the next one that is known outright; null after the last. */
export function nextKnownDays(document: Document, known: readonly Known[]): (Day | null)[] {
  const next: (Day | null)[] = [];
  let day: Day | null = null;
  for (let i = known.length - 1; i >= 0; i--) {
    const one = known[i] as Known;
    const first = one.resolved?.first;
    // Only years of our time tell the year that a text speaks of.
    if (first !== undefined && first > 0 && !isFarOff(document, one)) day = first;
    next[i] = day;
  }
  return next;
}

/** Days told in full, by day of the year; those of several years tell none. */
export function statedDays(known: readonly Known[]): ReadonlyMap<number, Day> {
  const stated = new Map<number, Day>();
  const several = new Set<number>();
  for (const one of known) {
    const written = writtenOf(one);
    if (written === null || written.last - written.first >= SHORT) continue;
    for (let at = written.first; at <= written.last; at++) {
      const { month, day } = dateOf(at);
      const key = yearDay(month, day);
      if ((stated.get(key) ?? at) !== at) several.add(key);
      stated.set(key, at);
    }
  }
  for (const key of several) stated.delete(key);
  return stated;
}
