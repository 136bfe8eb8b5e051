/** Which expressions a verb tells the time of, and which time. */
import type { Document } from '../../schemas/document.js';
import type { DateMention } from '../../schemas/mentions.js';
import { tenseOf } from './context.js';
import type { Placed, Reading } from './reading.js';
import type { Tense } from './resolve-calendar.js';

/** A weekday by itself, or several. */
const isWeekday = (reading: Reading): boolean =>
  reading.kind === 'calendar'
    ? reading.weekday !== undefined && reading.day === undefined
    : reading.kind === 'list' && reading.items.every(isWeekday);

export function tenseAt(
  document: Document,
  { start, end, paragraph, reading }: Placed,
  bound: DateMention['bound'],
): Tense {
  if (bound === null) {
    const tense = tenseOf(document, { start, end }, paragraph, isWeekday(reading));
    // "transféré dans la nuit |de mardi à mercredi|": a night is told of when it is over, unless a verb says that it comes.
    const isNight = reading.kind === 'range' && /nuit d[eu] $/.test(document.folded.slice(start - 8, start));
    return tense ?? (isNight ? 'past' : null);
  }
  const since = bound === 'from' && /depuis/.test(document.folded.slice(Math.max(0, start - 24), start));
  return since ? 'gone' : 'future';
}

/** Whether a verb can tell which day a reading means: not where "prochain" or "hier" tell it. */
export const asksForTense = (reading: Reading): boolean =>
  reading.kind === 'calendar'
    ? reading.lean === undefined || (reading.lean === 'this' && isWeekday(reading))
    : !(reading.kind === 'shift' && reading.from === 'reference') || isThisWeekend(reading);

const isThisWeekend = (reading: Reading): boolean =>
  reading.kind === 'shift' && reading.unit === 'weekend' && reading.by === 0;
