/** Puts the expressions of a text on the calendar one after the other: a day told may be what the next counts from. */
import { type Document, type Span, TOKEN } from '../../schemas/document.js';
import type { DateMention } from '../../schemas/mentions.js';
import type { Settings } from '../extractor.js';
import { spanAt } from '../spans.js';
import { type Day, dateOf, parseDay } from './calendar.js';
import { boundOf, tenseOf } from './context.js';
import { dayBeside } from './day-beside.js';
import { isFarOff } from './looking-back.js';
import { isDateline } from './publication-lines.js';
import { type Known, writtenOf } from './published.js';
import type { Expression, Reading, Resolved } from './reading.js';
import { findFrame, isWeekdayOf, keepDating, latestWritten, middleOf } from './reference.js';
import { resolve } from './resolve.js';
import { ALL, type Bearings, NO_BEARINGS, type Tense, yearDay } from './resolve-calendar.js';
import { type Stretch, stretchOf, yearIn } from './stretches.js';

export interface Found extends Expression {
  readonly paragraph: Span;
}

/** A told day counts only while it is told of the same affair: not one of another year. */
const TOLD_REACH = 400;

/** Characters within which a day told is still the one that is spoken of. */
const TOLD_HERE = 120;

/** "ce lundi 23 mai": such a day within so many of the day of publication is the one on which the text was written. */
const WRITING_REACH = 15;

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

/** A year written farther away than this tells less than the latest one that the text writes. */
const WRITTEN_REACH = 300;

const NOTHING_TOLD: Told = {
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

function tell(
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
function nextKnownDays(document: Document, known: readonly Known[]): (Day | null)[] {
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
function statedDays(known: readonly Known[]): ReadonlyMap<number, Day> {
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

/** A weekday by itself, or several. */
const isWeekday = (reading: Reading): boolean =>
  reading.kind === 'calendar'
    ? reading.weekday !== undefined && reading.day === undefined
    : reading.kind === 'list' && reading.items.every(isWeekday);

function tenseAt(
  document: Document,
  { start, end, paragraph, reading }: Found,
  bound: DateMention['bound'],
): Tense {
  if (bound === null) return tenseOf(document, { start, end }, paragraph, isWeekday(reading));
  const since = bound === 'from' && /depuis/.test(document.folded.slice(Math.max(0, start - 24), start));
  return since ? 'gone' : 'future';
}

/** Whether a verb can tell which day a reading means: not where "prochain" or "hier" tell it. */
const asksForTense = (reading: Reading): boolean =>
  reading.kind === 'calendar'
    ? reading.lean === undefined
    : !(reading.kind === 'shift' && reading.from === 'reference') || isThisWeekend(reading);

const isThisWeekend = (reading: Reading): boolean =>
  reading.kind === 'shift' && reading.unit === 'weekend' && reading.by === 0;

/** "ce lundi 23 mai", or a dateline, told before the text came out: what follows ("ce matin", "hier") counts from there. */
const isDayOfWriting = (
  document: Document,
  { start, end, reading, paragraph }: Found,
  { first, last }: Resolved,
  reference: Day,
): boolean =>
  reading.kind === 'calendar' &&
  reading.month !== undefined &&
  first === last &&
  last <= reference &&
  reference - last < WRITING_REACH &&
  (document.folded.startsWith('ce ', start) || isDateline(document, paragraph, { start, end }));

/** "les assemblées annuelles 2018", "Okoumé Summit 2018": the middle of the only year that names hold, where no date tells one. */
function middleOfLoneYear({ tokens, paragraphs }: Document, dates: readonly Span[]): Day | null {
  let year: string | null = null;
  let paragraph = 0;
  for (let token = 0; token < tokens.count; token++) {
    const word = tokens.folded[token] as string;
    if (tokens.kind[token] !== TOKEN.number || !/^(?:199|20[0-3])\d$/.test(word) || word === year) continue;
    const start = tokens.start[token] as number;
    while (start >= (paragraphs[paragraph]?.end ?? start + 1)) paragraph++;
    if (paragraphs[paragraph]?.zone === 'furniture' || spanAt(dates, start)) continue;
    if (year !== null) return null;
    year = word;
  }
  return middleOf(year);
}

/** 29 February of a year that has none, or of no year at all, is no day. */
const isLeapDay = ({ reading }: Found): boolean =>
  reading.kind === 'calendar' && reading.month === 2 && reading.day === 29;

/** The mentions of a text, in its order, each with the value it has there. */
export function putOnCalendar(
  document: Document,
  found: readonly Found[],
  settings: Settings,
): DateMention[] {
  const known = found.map(({ start, end, reading }): Known => {
    return { start, end, reading, resolved: resolve(reading, NO_BEARINGS) };
  });
  const { reference: day, published, frame } = findFrame(document, known, settings);
  const reference = day === null ? null : parseDay(day);
  const home = reference ?? middleOf(settings.reference ?? published);
  const stated = statedDays(known);
  const nextKnown = nextKnownDays(document, known);
  const latest = home === null ? latestWritten(document, known) : null;
  let yearOfName: Day | null | undefined;
  const lone = (): Day | null => {
    if (yearOfName === undefined) yearOfName = middleOfLoneYear(document, known);
    return yearOfName;
  };
  const mentions: DateMention[] = [];
  keepDating(mentions, { published, reference: day });
  let told = NOTHING_TOLD;
  let today = reference;
  let stretch: Stretch | null = null;
  for (const [index, expression] of found.entries()) {
    const { start, end, rule, reading, paragraph } = expression;
    const bound = reading.kind === 'range' ? null : boundOf(document, expression, paragraph.start);
    const recent = told.written !== null && start - told.writtenEnd < WRITTEN_REACH ? told.written : null;
    // "en mai dernier" is told from now, not from the years of a life
    const deictic = reading.kind === 'calendar' && (reading.lean === 'last' || reading.lean === 'next');
    const written = deictic && latest !== null && (recent === null || recent < latest) ? latest : recent;
    const nearDay = home ?? written ?? latest ?? told.written ?? nextKnown[index] ?? null;
    const near = nearDay ?? lone();
    const { lastShort } = told;
    const isKnown = known[index]?.resolved != null;
    // Nothing near to lean on, or a bare year, whose days all count: the verb would not help.
    const tense =
      isKnown || nearDay === null || !asksForTense(reading) ? null : tenseAt(document, expression, bound);
    const year = yearIn(stretch, expression, tense);
    const next = known[index + 1];
    const inBracket =
      next?.resolved && isWeekdayOf(document.folded, expression, next, next.resolved.last)
        ? next.resolved
        : null;
    const beside = dayBeside(document.folded, expression, found[index + 1], today, near);
    const resolved: Resolved | null =
      known[index]?.resolved ??
      (inBracket && { ...inBracket, implied: ALL }) ??
      beside ??
      resolve(
        year !== null && reading.kind === 'calendar'
          ? { ...reading, ofToldYear: true, yearShift: 0 }
          : reading,
        {
          // "Il ouvrira le 2 juin. La veille, il a signé": what was counts from what was.
          told: (tense === 'past' ? told.dayBehind : null) ?? told.told,
          toldAhead: told.toldAhead,
          toldPeriod: (tense === 'past' ? told.periodBehind : null) ?? told.toldPeriod,
          toldYear: year ?? (told.last !== null && start - told.lastEnd < WRITTEN_REACH ? told.last : null),
          reference: today,
          frame,
          near,
          stated,
          toldHere: lastShort !== null && start - lastShort.end < TOLD_HERE ? lastShort.day : null,
          tense,
        },
      );
    if (resolved) told = tell(told, resolved, end, reference, isFarOff(document, expression));
    if (resolved) stretch = stretchOf(document, expression, paragraph, resolved.first) ?? stretch;
    if (resolved && reference !== null && isDayOfWriting(document, expression, resolved, reference))
      today = resolved.last;
    else if (beside !== null && reading.kind === 'shift' && reading.by === 0) today = beside.last;
    else if (isLeapDay(expression)) continue;
    mentions.push({
      start,
      end,
      rule,
      value: resolved?.value ?? null,
      bound,
      implied: resolved?.implied ?? [],
      calendar:
        (reading.kind === 'fixed' || reading.kind === 'feast') && reading.calendar
          ? reading.calendar
          : 'gregorian',
    });
  }
  return mentions;
}
