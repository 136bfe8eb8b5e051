/** Datelines without a year. */
import type { Document } from '../../schemas/document.js';
import { type Day, dateOf, dayOf } from './calendar.js';
import { isFarOff } from './looking-back.js';
import { besideWeekday, isPlanned, LATEST_YEAR, MOST_YEARS, pinYear } from './pinning.js';
import { calendarDay, EARLIEST, type Known, openDateline, writtenOf } from './published.js';

/** Days that a past day may lie after the dateline all the same. */
const SLIP = 14;

/** Longer stretches tell the day of writing as little as a year does. */
const MONTH = 31;

interface Told {
  readonly years: readonly number[];
  /** The last day told as past, the first one told as planned. */
  readonly last: Day | null;
  readonly planned: Day | null;
}

/** "possible à partir du |1er mars 2026|" */
const BEGINS = /(?<!\p{L})a (?:partir|compter) d(?:u|e) $/u;

/** "AGI/bm/2023", "ATX/kd/07/2023": who wrote it and when, at the foot of a dispatch. */
const SIGNED_YEAR = /\/\p{L}{2,4}\/(?:\d{1,2}\/){0,2}(20\d{2})(?!\d)/u;
const FOOT = 400;

const signedYear = ({ folded }: Document): number | null => {
  const year = SIGNED_YEAR.exec(folded.slice(Math.max(0, folded.length - FOOT)))?.[1];
  return year === undefined ? null : Number(year);
};

/** What the text writes in full, years alone where it writes nothing else; of a year alone the day is `inYear`. */
function toldBeside(document: Document, dates: readonly Known[], inYear: (year: number) => Day | null): Told {
  const years = new Set<number>();
  let last: Day | null = null;
  let inLastYear: Day | null = null;
  let planned: Day | null = null;
  let begun: Day | null = null;
  for (const date of dates) {
    const written = writtenOf(date);
    if (written === null || written.first < EARLIEST || isFarOff(document, date)) continue;
    const { year } = dateOf(written.first);
    const day = written.value.length === 4 ? inYear(year) : written.first;
    if (day === null || year > LATEST_YEAR) continue;
    years.add(year);
    if (isPlanned(document.folded, date)) planned = Math.min(day, planned ?? day);
    else if (BEGINS.test(document.folded.slice(Math.max(0, date.start - 16), date.start)))
      begun = Math.min(day, begun ?? day);
    else if (written.last - written.first > MONTH) inLastYear = Math.max(day, inLastYear ?? day);
    else last = Math.max(day, last ?? day);
  }
  planned ??= last === null ? begun : null;
  last ??= planned === null ? inLastYear : null;
  return { years: [...years].slice(0, MOST_YEARS), last, planned };
}

/** "Lomé, 3 mai (SPA) – …": the year is told by the weekday, or by the years that the text writes. */
export function datelineDay(document: Document, dates: readonly Known[]): Day | null {
  const mention = openDateline(document, dates);
  const open = mention && calendarDay(mention.reading);
  if (!mention || !open) return null;
  const inYear = (year: number): Day | null => dayOf(year, open.month, open.day);
  const signed = signedYear(document);
  if (signed !== null) return inYear(signed);
  const { years, last, planned } = toldBeside(document, dates, inYear);
  const pinned = pinYear(mention.reading, years, []) ?? besideWeekday(dates, inYear);
  const from = last ?? planned;
  if (pinned !== null || from === null) return pinned;
  const { year } = dateOf(from);
  const here = inYear(year);
  if (here === null) return null;
  if (last !== null) return here < last - SLIP ? inYear(year + 1) : here;
  return here > from ? inYear(year - 1) : here;
}
