/** Puts the expressions of a text on the calendar one after the other: a day told may be what the next counts from. */
import type { Document } from '../../schemas/document.js';
import type { DateMention } from '../../schemas/mentions.js';
import type { Settings } from '../extractor.js';
import type { Steps } from '../steps.js';
import { type Day, parseDay } from './calendar.js';
import { boundOf } from './context.js';
import { dayBeside } from './day-beside.js';
import { middleOfLoneYear } from './lone-year.js';
import { isFarOff } from './looking-back.js';
import { isDateline } from './publication-lines.js';
import type { Known } from './published.js';
import type { Placed, Resolved } from './reading.js';
import { findFrame, isWeekdayOf, keepDating, latestWritten, middleOf } from './reference.js';
import { resolve } from './resolve.js';
import { ALL, NO_BEARINGS } from './resolve-calendar.js';
import { type Stretch, stretchOf, yearIn } from './stretches.js';
import { asksForTense, tenseAt } from './tense-asked.js';
import { NOTHING_TOLD, nextKnownDays, statedDays, tell } from './told-days.js';

/** Characters within which a day told is still the one that is spoken of. */
const TOLD_HERE = 120;

/** "ce lundi 23 mai": such a day within so many of the day of publication is the one on which the text was written. */
const WRITING_REACH = 15;

/** A year written farther away than this tells less than the latest one that the text writes. */
const WRITTEN_REACH = 300;

/** "ce lundi 23 mai", or a dateline, told before the text came out: what follows ("ce matin", "hier") counts from there. */
const isDayOfWriting = (
  document: Document,
  { start, end, reading, paragraph }: Placed,
  { first, last }: Resolved,
  reference: Day,
): boolean =>
  reading.kind === 'calendar' &&
  reading.month !== undefined &&
  first === last &&
  last <= reference &&
  reference - last < WRITING_REACH &&
  (document.folded.startsWith('ce ', start) || isDateline(document, paragraph, { start, end }));

/** 29 February of a year that has none, or of no year at all, is no day. */
const isLeapDay = ({ reading }: Placed): boolean =>
  reading.kind === 'calendar' && reading.month === 2 && reading.day === 29;

/** The mentions of a text, in its order, each with the value it has there. */
export function* putOnCalendar(
  document: Document,
  found: readonly Placed[],
  settings: Settings,
): Steps<DateMention[]> {
  const known = found.map(({ start, end, reading }): Known => {
    return { start, end, reading, resolved: resolve(reading, NO_BEARINGS) };
  });
  yield;
  const { reference: day, published, frame } = findFrame(document, known, settings);
  const reference = day === null ? null : parseDay(day);
  const home = reference ?? middleOf(settings.reference ?? published);
  const stated = statedDays(known);
  const nextKnown = nextKnownDays(document, known);
  const latest = home === null ? latestWritten(document, known) : null;
  yield;
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
          isBound: bound !== null,
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
