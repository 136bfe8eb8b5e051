/** Datelines without a year. */
import type { Document } from '../../schemas/document.js';
import { type Day, dateOf, dayOf } from './calendar.js';
import { isFarOff } from './looking-back.js';
import { isPlanned, LATEST_YEAR, MOST_YEARS, pinYear } from './pinning.js';
import { calendarDay, EARLIEST, type Known, openDateline, writtenOf } from './published.js';

/** Days that a past day may lie after the dateline all the same. */
const SLIP = 14;

interface Told {
  readonly years: readonly number[];
  /** The last day told as past, the first one told as planned. */
  readonly last: Day | null;
  readonly planned: Day | null;
}

/** What the text writes in full; of a year alone the day is `inYear`. */
function toldBeside(document: Document, dates: readonly Known[], inYear: (year: number) => Day | null): Told {
  const years = new Set<number>();
  let last: Day | null = null;
  let planned: Day | null = null;
  for (const date of dates) {
    const written = writtenOf(date);
    if (written === null || written.first < EARLIEST || isFarOff(document, date)) continue;
    const { year } = dateOf(written.first);
    const day = written.value.length === 4 ? inYear(year) : written.first;
    if (day === null || year > LATEST_YEAR) continue;
    years.add(year);
    if (isPlanned(document.folded, date)) planned = Math.min(day, planned ?? day);
    else last = Math.max(day, last ?? day);
  }
  return { years: [...years].slice(0, MOST_YEARS), last, planned };
}

/** "Lomé, 3 mai (SPA) – …": the year is told by the weekday, or by the years that the text writes. */
export function datelineDay(document: Document, dates: readonly Known[]): Day | null {
  const mention = openDateline(document, dates);
  const open = mention && calendarDay(mention.reading);
  if (!mention || !open) return null;
  const inYear = (year: number): Day | null => dayOf(year, open.month, open.day);
  const { years, last, planned } = toldBeside(document, dates, inYear);
  const pinned = pinYear(mention.reading, years, []);
  const from = last ?? planned;
  if (pinned !== null || from === null) return pinned;
  const { year } = dateOf(from);
  const here = inYear(year);
  if (here === null) return null;
  if (last !== null) return here < last - SLIP ? inYear(year + 1) : here;
  return here > from ? inYear(year - 1) : here;
}
