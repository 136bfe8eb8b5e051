/** The day that the relative expressions of a text count from. */
import type { Document, Span } from '../../schemas/document.js';
import { isEdtf, toRange } from '../../schemas/edtf.js';
import type { DateMention } from '../../schemas/mentions.js';
import type { Settings } from '../extractor.js';
import { type Day, dateOf, dayOf, formatDay, parseDay, weekdayOf } from './calendar.js';
import { datelineDay } from './datelines.js';
import { isFarOff } from './looking-back.js';
import { WEEKDAY_ANY } from './parts.js';
import { type DayRange, isPlanned, LATEST_YEAR, MOST_YEARS, pinYear } from './pinning.js';
import { DATELINE, SURE } from './publication-lines.js';
import { EARLIEST, findPublished, isPageOfNews, type Known, writtenOf } from './published.js';
import type { Reading } from './reading.js';
import type { DayFrame } from './resolve-calendar.js';

export interface Dating {
  readonly published: string | null;
  readonly reference: string | null;
}

/** A dating with the stretch that the reference was taken from, when no single day is known. */
export interface Frame extends Dating {
  readonly frame: DayFrame | null;
}

/** A day of the story so many years before the latest one that is written is not when it was written. */
const STALE = 3;

const isPast = (reading: Reading): boolean => reading.kind === 'calendar' && reading.lean === 'last';

/** So many days after another a day of the same story may lie. */
const STORY = 60;

/** "le lundi 17 mai dernier" and "le 18 mai dernier" both lie before the day of writing: the one after the last of them. */
function dayAfter(told: Day, dates: readonly Known[]): Day {
  const { year } = dateOf(told);
  let last = told;
  for (const { reading } of dates) {
    if (!isPast(reading) || reading.kind !== 'calendar' || reading.year !== undefined) continue;
    const day = dayOf(year, reading.month ?? 0, reading.day ?? 0);
    if (day !== null && day > last && day - told < STORY) last = day;
  }
  return last + 1;
}

interface Pinned {
  readonly day: Day;
  readonly first: Day;
  readonly start: number;
  /** 0: told as today or yesterday, 1: with its weekday, 2: a bare day or a short stretch. */
  readonly rank: number;
}

/** "vendredi dernier |(1er octobre 2021)": the day that a bare weekday is told to be. */
export const isWeekdayOf = (
  folded: string,
  { reading, end }: Pick<Known, 'reading' | 'end'>,
  { start }: Span,
  day: Day,
): boolean =>
  reading.kind === 'calendar' &&
  reading.day === undefined &&
  reading.weekday === weekdayOf(day) &&
  folded.slice(end, start).trim() === '(';

const WEEKDAY_FIRST = new RegExp(`^${WEEKDAY_ANY}[ ,\\d]`, 'u');
/** A text that states more days than these is a calendar; the bound keeps the search linear. */
const MOST_STATED = 64;

/** Days that the text itself pins down, by how surely they are the day of writing. */
function pinnedDays(document: Document, dates: readonly Known[]): Pinned[] {
  const { folded } = document;
  const written = dates.map(writtenOf).filter((resolved) => resolved !== null);
  const years = dates.flatMap((date) => {
    const value = writtenOf(date)?.value;
    return value === undefined || isFarOff(document, date)
      ? []
      : [Number(value.replace('{', '').slice(0, 4))];
  });
  const distinct = [...new Set(years)].slice(0, MOST_YEARS);
  const stated = written.filter(({ first, last }) => last - first < 14).slice(0, MOST_STATED);
  const pinned: Pinned[] = [];
  dates.forEach((mention, i) => {
    let range: DayRange | null = writtenOf(mention);
    if (range === null) {
      const pinnedTo = pinYear(mention.reading, distinct, stated);
      if (pinnedTo !== null) {
        const day = isPast(mention.reading) ? dayAfter(pinnedTo, dates) : pinnedTo;
        range = { first: day, last: day };
      }
    }
    if (
      range === null ||
      range.first < EARLIEST ||
      range.last - range.first > 14 ||
      isFarOff(document, mention)
    )
      return;
    const text = folded.slice(mention.start, mention.end);
    const single = range.first === range.last;
    const previous = dates[i - 1];
    const isBeside =
      previous !== undefined &&
      /^(?: soir| matin)?,? ?(?:le )?$/u.test(folded.slice(previous.end, mention.start));
    const word = isBeside ? folded.slice(previous.start, previous.end) : '';
    if (single && previous !== undefined && isWeekdayOf(folded, previous, mention, range.last)) {
      // Written in the week after it.
      pinned.push({ day: range.last + 7, first: range.last + 1, start: mention.start, rank: 1 });
    } else if (single && (word === 'hier' || word === "aujourd'hui" || word === 'ce jour')) {
      const day = range.last + (word === 'hier' ? 1 : 0);
      pinned.push({ day, first: day, start: mention.start, rank: 0 });
    } else if (single && text.startsWith('ce ')) {
      pinned.push({ day: range.last, first: range.last, start: mention.start, rank: 0 });
    } else if (!isPlanned(folded, mention)) {
      const withWeekday = single && WEEKDAY_FIRST.test(text);
      pinned.push({ day: range.last, first: range.first, start: mention.start, rank: withWeekday ? 1 : 2 });
    }
  });
  return pinned;
}

const publishedOn = (day: Day | null): ReturnType<typeof findPublished> =>
  day === null ? null : { rank: DATELINE, value: formatDay(day), day };

/** Publication and reference with the frame: what the extractor itself counts from. */
export function findFrame(document: Document, dates: readonly Known[], settings: Settings): Frame {
  const told = findPublished(document, dates) ?? publishedOn(datelineDay(document, dates));
  // The newest of several news stands first: it is not when the page was published.
  const isOfAll = told !== null && (told.rank === SURE || !isPageOfNews(document, dates));
  const published = settings.published ?? (isOfAll ? told.value : null);
  const stated = settings.reference ?? settings.published ?? told?.value ?? null;
  if (stated !== null && parseDay(stated) !== null) return { published, reference: stated, frame: null };
  const month = stated !== null && isEdtf(stated) ? toRange(stated) : null;
  const inside = pinnedDays(document, dates).filter(
    ({ day }) => !month || (formatDay(day) >= month.first && formatDay(day) <= month.last),
  );
  const today = inside.find((pin) => pin.rank === 0);
  const years = inside.map(({ day }) => dateOf(day).year).filter((year) => year <= LATEST_YEAR);
  const withWeekday = inside.find((pin) => pin.rank === 1);
  const year = withWeekday
    ? dateOf(withWeekday.day).year
    : years.reduce((last, year) => Math.max(last, year), 0);
  const recent = inside.filter(({ day }) => dateOf(day).year === year);
  // The first day of the latest year opens the story; within a stated month the last one is nearest to the writing.
  const chosen = month
    ? recent.reduce<Pinned | undefined>((a, b) => (a && a.day >= b.day ? a : b), undefined)
    : (today ?? recent[0]);
  const latest = chosen?.rank === 2 && !month ? latestWritten(document, dates) : null;
  const isStale = chosen && latest !== null && dateOf(latest).year - dateOf(chosen.day).year >= STALE;
  if (!chosen || isStale) {
    return { published, reference: month ? null : (settings.made ?? null), frame: null };
  }
  // A day told of the story is not yet the day of writing: bare weekdays lie around it.
  const around = { first: chosen.day - 3, last: chosen.day + 3, loose: true };
  const frame =
    chosen.first < chosen.day ? { first: chosen.first, last: chosen.day } : chosen.rank === 0 ? null : around;
  return { published, reference: formatDay(chosen.day), frame };
}

const datings = new WeakMap<readonly DateMention[], Dating>();

/** Keeps what the mentions of a text were counted from, for the record. */
export function keepDating(dates: readonly DateMention[], dating: Dating): void {
  datings.set(dates, dating);
}

/**
 * `published`: the publication date that the settings give or the text states; `reference`: the day that relative
 * expressions count from. Both EDTF or null. `dates` is the very list that the extractor found.
 */
export const datingOf = (dates: readonly DateMention[]): Dating =>
  datings.get(dates) ?? { published: null, reference: null };

/** Middle of a stated month or year: enough to choose a year by. */
export function middleOf(value: string | null): Day | null {
  if (value === null || !isEdtf(value)) return null;
  const { first } = toRange(value);
  const day = parseDay(first);
  return day === null ? null : value.length === 4 ? dayOf(dateOf(day).year, 7, 1) : day;
}

/** Days after which what was planned tells more than what had been. */
const FAR_AHEAD = 730;
/** About how long before it a plan is told of. */
const BEFORE_PLAN = 180;

/** A day of the latest year of our time that the text writes: what a text without a day of its own is about. Plans tell less. */
export function latestWritten(document: Document, dates: readonly Known[]): Day | null {
  const { folded } = document;
  let latest: Day | null = null;
  let planned: Day | null = null;
  for (const date of dates) {
    const value = writtenOf(date)?.value;
    if (value === undefined || !/^\d{4}(?:-\d\d)?(?:-\d\d)?(?:\/\d{4}-\d\d-\d\d)?$/.test(value)) continue;
    const day = middleOf(value);
    if (day === null || day < 0 || dateOf(day).year > LATEST_YEAR || (latest !== null && day <= latest))
      continue;
    if (isPlanned(folded, date) && value.length >= 10) planned = Math.max(day, planned ?? day);
    if (!isPlanned(folded, date) && !isFarOff(document, date)) latest = day;
  }
  return planned !== null && planned - (latest ?? planned) > FAR_AHEAD ? planned - BEFORE_PLAN : latest;
}
