/** Years that open a sentence and go for all of it. */
import type { Document, Span } from '../../schemas/document.js';
import type { Day } from './calendar.js';
import type { Expression } from './reading.js';
import type { Tense } from './resolve-calendar.js';

/** A year that goes for the dates behind it. */
export interface Stretch {
  readonly year: Day;
  readonly end: number;
}

const OPENS = /(?:^|[.!?»:–—-] ?|\n)[^\p{L}\p{N}]*en $/u;

/** "En 2018, …" of the rest of the sentence. */
export function stretchOf(
  { folded }: Document,
  { start, end, reading }: Expression,
  paragraph: Span,
  first: Day,
): Stretch | null {
  if (reading.kind !== 'calendar' || reading.year === undefined || reading.month !== undefined) return null;
  if (!OPENS.test(folded.slice(Math.max(paragraph.start, start - 8), start))) return null;
  const stop = folded.slice(end, paragraph.end).search(/[.;!?](?:\s|$)/);
  return { year: first, end: stop < 0 ? paragraph.end : end + stop };
}

/** The year of a day or month without a word on it, behind "En 2018, …". */
export function yearIn(stretch: Stretch | null, { start, reading }: Expression, tense: Tense): Day | null {
  if (stretch === null || start >= stretch.end || tense === 'future') return null;
  if (reading.kind !== 'calendar' || reading.month === undefined) return null;
  const isOpen = [reading.year, reading.yearShift, reading.lean].every((part) => part === undefined);
  return isOpen ? stretch.year : null;
}
