/** The day that the relative expressions of a text count from. */
import type { Document, Span } from '../../schemas/document.js';
import { isEdtf, toRange } from '../../schemas/edtf.js';
import type { DateMention } from '../../schemas/mentions.js';
import type { Settings } from '../extractor.js';
import { type Day, dateOf, dayOf, formatDay, parseDay, weekdayOf } from './calendar.js';
import { isFarOff } from './looking-back.js';
import { WEEKDAY_ANY } from './parts.js';
import { SURE } from './publication-lines.js';
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

/**
 * A weekday with a day and a month fixes the year only among years that are near. With no year in the text the
 * latest fit up to this one is taken; a weekday falls on the same day again after five years at the earliest.
 */
const LATEST_YEAR = 2026;
/** A day of the story so many years before the latest one that is written is not when it was written. */
const STALE = 3;

/** The year in which a day and month fall on a weekday: the one nearest to the years told, else the latest. */
function pinYear(reading: Reading, years: readonly number[], stated: readonly DayRange[]): Day | null {
  if (reading.kind !== 'calendar' || reading.weekday === undefined || reading.year !== undefined) return null;
  const { weekday, month, day } = reading;
  if (month === undefined || day === undefined) return null;
  const fits = (year: number): Day | null => {
    const found = dayOf(year, month, day);
    return found !== null && weekdayOf(found) === weekday ? found : null;
  };
  // "du 24 au 27 juin 2021 … le vendredi 24 juin": the day is told with its year elsewhere, and the weekday is a slip.
  for (const year of years) {
    const found = dayOf(year, month, day);
    if (found !== null && stated.some(({ first, last }) => first <= found && found <= last)) return found;
  }
  const latest = years.reduce((last, year) => (year <= LATEST_YEAR && year > last ? year : last), 0);
  const isOfOurTime = latest > 1900;
  const told = years.filter((year) => year > 1990 && year < latest).sort((a, b) => b - a);
  // "lundi 17 novembre … la convention de 2008, résiliée en 2011": rather some years after the last than in an earlier one.
  const after = told.length > 0 ? [latest + 2, latest + 3] : [];
  const near = isOfOurTime ? [latest, latest + 1, latest - 1, ...after, ...told] : [];
  // Years that a text only looks back on ("depuis 2008", "en 1890") do not tell when it was written: any later one may.
  const later = stated.length > 0 ? [] : yearsDown(isOfOurTime ? latest + 2 : 0);
  for (const year of [...near, ...later]) {
    const found = fits(year);
    if (found !== null) return found;
  }
  return null;
}

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

/** The latest years, down to `from`. */
const yearsDown = (from: number): number[] =>
  Array.from({ length: 12 }, (_, back) => LATEST_YEAR - back).filter((year) => year >= from);

interface DayRange {
  readonly first: Day;
  readonly last: Day;
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
const FUTURE_BEFORE = /(?:(?<=\p{L}{2})[eidv]r(?:a|ont)|prevue?s?|attendue?s?|prochain)(?![\p{L}])[^.;\n]*$/u;

/** Whether the words before a date put it in the future. */
const isPlanned = (folded: string, { start }: Span): boolean =>
  FUTURE_BEFORE.test(folded.slice(Math.max(0, start - 60), start));

/** A text that states more days than these is a calendar; the bound keeps the search linear. */
const MOST_STATED = 64;
const MOST_YEARS = 16;

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

/** Publication and reference with the frame: what the extractor itself counts from. */
export function findFrame(document: Document, dates: readonly Known[], settings: Settings): Frame {
  const told = findPublished(document, dates);
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
