/** The day a text was published, as it says itself. */
import type { Document, Span } from '../../schemas/document.js';
import { firstAtOrAfter } from '../spans.js';
import { type Day, dateOf, dayOf, formatDay } from './calendar.js';
import { colophonRank } from './colophon.js';
import { besideWeekday } from './pinning.js';
import { CHANGED, DATELINE, isDateline, LINE, publicationRank, SURE } from './publication-lines.js';
import type { Reading, Resolved } from './reading.js';
import { resolve } from './resolve.js';
import { NO_BEARINGS } from './resolve-calendar.js';
import { readExpressions } from './scan.js';

/** An expression with what it says outright, whatever stands around it; null when it leaves something open. */
export interface Known extends Span {
  readonly reading: Reading;
  readonly resolved: Resolved | null;
}

/** The value of a date that implies nothing. */
export const writtenOf = ({ resolved }: Known): Resolved | null =>
  resolved !== null && resolved.implied.length === 0 ? resolved : null;

/** How a line of page furniture starts that may tell the publication. */
const FURNITURE_DATE =
  /^[^\p{L}\p{N}]*(?:date|publi|dernier|pubdate|modified|created|updated|lastmod|mise? |mis |paru|post|diffus|article|communique|depeche|edition|actu|bulletin|breve|lettre|newsl|infol|accueil|vous etes|le \d|\d|lun|mar|mer|jeu|ven|sam|dim)/u;

/** Page furniture is not read for dates, but its "Publié le …" lines date the text. */
function* furnitureDates(document: Document): Generator<Known> {
  const { folded, tokens, paragraphs } = document;
  for (const { start, end, zone } of paragraphs) {
    if (zone !== 'furniture') continue;
    const stretch = { folded, from: start, to: Math.min(end, start + 160), tokens };
    if (!FURNITURE_DATE.test(folded.slice(stretch.from, Math.min(end, start + 40)))) continue;
    for (const { start: from, end: to, reading } of readExpressions(stretch)) {
      yield { start: from, end: to, reading, resolved: resolve(reading, NO_BEARINGS) };
    }
  }
}

const isSingle = (value: string): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/.test(value);

export function findPublished(document: Document, dates: readonly Known[]): Ranked | null {
  const read = surestDate(document, dates);
  if (read !== null && read.rank <= SURE) return read;
  const around = surestDate(document, furnitureDates(document));
  return around !== null && (read === null || around.rank < read.rank) ? around : read;
}

/** A page with so many lines that are but a day shows as many news, each of its own day. */
const NEWS = 3;
/** Shortest paragraph that tells some news, in characters. */
const TOLD = 120;

export function isPageOfNews({ paragraphs, folded }: Document, dates: readonly Known[]): boolean {
  const days = new Set<string>();
  for (const mention of dates) {
    const value = writtenOf(mention)?.value;
    const index = firstAtOrAfter(paragraphs, mention.start + 1) - 1;
    const paragraph = paragraphs[index];
    if (value?.length !== 10 || !paragraph || paragraph.end - mention.end > 8) continue;
    // What follows a teaser's day is but its headline.
    const isTold = paragraphs.slice(index + 1, index + 3).some(({ start, end }) => end - start > TOLD);
    if (!isTold) continue;
    if (/^[^\p{L}\p{N}]*$/u.test(folded.slice(paragraph.start, mention.start))) days.add(value);
  }
  return days.size >= NEWS;
}

interface Ranked {
  readonly rank: number;
  readonly value: string;
  readonly day: Day;
}

/** No page that is read was written before: older days are what it looks back on. */
export const EARLIEST = dayOf(1990, 1, 1) as Day;

/** Days after the dateline from which on a line on its own is the clock of the site: the day the page was looked at. */
const CLOCK_APART = 14;

/** "Mercredi 22 mai 2024", "22 May 2024": what sites tell the day of a visit by. */
const CLOCK =
  /^[a-z]|(?<![a-z])(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z])/;

/** "summary: …": a field of a front matter, before the head of the text. */
const FIELD = /^[a-z][a-z_-]{2,20}: /;

/** A dateline without a year is of the year in which it lies so near to a day that the text tells in full. */
const NEAR_DATELINE = 14;
const MOST_TOLD = 32;

/**
 * The date that tells the publication most surely; of equally sure ones the first. A line that is but a day does not, when
 * the text itself is long since dated. Of a month that the text states the day is the one that a line tells in it.
 */
function surestDate(document: Document, dates: Iterable<Known>): Ranked | null {
  let best: Ranked | null = null;
  let dateline: Ranked | null = null;
  let month: (Ranked & Span) | null = null;
  let within: Ranked | null = null;
  let open: CalendarDay | null = null;
  let clock: Ranked | null = null;
  let isPrinted = false;
  const told: Day[] = [];
  const weekdays: Known[] = [];
  const { folded, paragraphs } = document;
  const title = paragraphs.findIndex(({ zone }) => zone === 'title');
  const body = paragraphs.findIndex(
    ({ zone, start, end }) =>
      zone === 'body' && end - start > 200 && !FIELD.test(document.text.slice(start, start + 24)),
  );
  const foot = footOf(document);
  for (const mention of dates) {
    const written = writtenOf(mention);
    const bare = written === null ? calendarDay(mention.reading) : null;
    if (isWeekdayAlone(mention.reading) && weekdays.length < MOST_TOLD) weekdays.push(mention);
    if (written !== null && written.last - written.first < NEAR_DATELINE && told.length < MOST_TOLD)
      told.push(written.first);
    if (bare === null && (written === null || !isSingle(written.value))) continue;
    const index = firstAtOrAfter(paragraphs, mention.start + 1) - 1;
    const paragraph = paragraphs[index];
    if (!paragraph || mention.start >= paragraph.end) continue;
    const early = body < 0 || index <= body || isDispatch(document, paragraph, mention);
    if (bare !== null && (!early || (month === null && open !== null))) continue;
    const from = month !== null && month.start >= paragraph.start ? month.end : paragraph.start;
    let rank = publicationRank(document, paragraph, index, early, mention, from);
    const isMonth = written !== null && written.value.length < 10;
    if ((rank === null || (isMonth && rank > LINE)) && bare === null && (early || mention.start >= foot)) {
      const isFurniture = paragraph.zone === 'furniture';
      const isLast = !paragraphs.some(({ zone }, i) => i > index && zone !== 'furniture');
      const printed = colophonRank(document, mention, { isHead: early, isFurniture, isMonth, isLast });
      isPrinted = printed !== null;
      rank = printed ?? rank;
    } else isPrinted = false;
    if (rank === null) continue;
    if (bare !== null) {
      const day = month === null ? null : dayOf(Number(month.value.slice(0, 4)), bare.month, bare.day);
      if (day !== null) within = surer(within, month, { rank, value: formatDay(day), day });
      else if (rank === DATELINE || rank === CHANGED) open = bare;
    } else if (written !== null && isMonth) {
      // A month alone is a publication date only where the text says so.
      const ranked = { rank, value: written.value, day: written.first };
      if ((rank <= LINE || isPrinted) && (month === null || rank < month.rank))
        month = { ...ranked, ...spanOf(mention) };
    } else if (written !== null) {
      const ranked = { rank, value: written.value, day: written.first };
      if (rank === DATELINE) dateline ??= ranked;
      // A clock above the headline, an older day below it.
      if (rank === LINE && index < title && CLOCK.test(folded.slice(mention.start, mention.end)))
        clock ??= ranked;
      const isOlder = best !== null && best === clock && index > title && early && ranked.day < best.day;
      if (best === null || rank < best.rank || (isOlder && rank !== DATELINE)) best = ranked;
      within = surer(within, month, ranked);
      if (rank <= SURE && month === null) break;
    }
  }
  if (month !== null && (best === null || month.rank <= best.rank)) return within ?? month;
  if (best === null && open !== null) return besideTold(open, told, weekdays);
  return best?.rank === LINE && dateline !== null && best.day - dateline.day > CLOCK_APART ? dateline : best;
}

/** Where the foot of a text begins: at the end of its last long paragraph, to which a wrapped line may have been joined. */
function footOf({ paragraphs }: Document): number {
  const last = paragraphs.findLast(({ zone, start, end }) => zone !== 'furniture' && end - start > TOLD);
  return last === undefined ? 0 : last.end - MASTHEAD;
}
const MASTHEAD = 110;

/** "Lomé, 3 mai (SPA) – …": the head of a dispatch, whatever a page puts above it. */
const isDispatch = ({ folded }: Document, { start }: Span, mention: Span): boolean =>
  mention.start - start < 40 &&
  /^(?: \d{4})? ?\([a-z]{2,8}\) ?[.,]?[-–—:]/.test(folded.slice(mention.end, mention.end + 24));

/** The dateline of a text, where it has no year. */
export function openDateline(document: Document, dates: readonly Known[]): Known | null {
  const { paragraphs } = document;
  for (const mention of dates) {
    const index = firstAtOrAfter(paragraphs, mention.start + 1) - 1;
    const paragraph = paragraphs[index];
    if (!paragraph || index > MOST_ABOVE) return null;
    if (calendarDay(mention.reading) !== null && isDateline(document, paragraph, mention)) return mention;
  }
  return null;
}
/** Paragraphs that may stand above a dateline. */
const MOST_ABOVE = 12;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const isWeekdayAlone = (reading: Reading): boolean =>
  reading.kind === 'calendar' &&
  reading.weekday !== undefined &&
  reading.year === undefined &&
  reading.day !== undefined;

interface CalendarDay {
  readonly month: number;
  readonly day: number;
}

/** A day of a month with no word on its year. */
export function calendarDay(reading: Reading): CalendarDay | null {
  if (reading.kind !== 'calendar') return null;
  const { year, month, day, yearShift, monthShift, lean } = reading;
  const open = [year, yearShift, monthShift, lean].every((part) => part === undefined);
  return open && month !== undefined && day !== undefined ? { month, day } : null;
}

/** The surer of two days of publication, the second of which has to lie in the month. */
const surer = (first: Ranked | null, month: Ranked | null, second: Ranked): Ranked | null =>
  month !== null && second.value.startsWith(month.value) && (first === null || second.rank < first.rank)
    ? second
    : first;

/** "Lomé, 3 mai (SPA) – …" beside "jeudi 2 mai 2024". */
function besideTold(
  { month, day }: CalendarDay,
  told: readonly Day[],
  weekdays: readonly Known[],
): Ranked | null {
  const pinned = told.length > 0 ? besideWeekday(weekdays, (year) => dayOf(year, month, day)) : null;
  if (pinned !== null) return { rank: DATELINE, value: formatDay(pinned), day: pinned };
  for (const other of told) {
    if (other < EARLIEST) continue;
    const { year } = dateOf(other);
    for (const found of [year, year + 1, year - 1].map((one) => dayOf(one, month, day)))
      if (found !== null && Math.abs(found - other) <= NEAR_DATELINE)
        return { rank: DATELINE, value: formatDay(found), day: found };
  }
  return null;
}
