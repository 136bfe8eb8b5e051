/** Days told by a word and, right behind it, by name. */
import { type Day, formatDay, weekdayOf } from './calendar.js';
import type { Expression, Resolved } from './reading.js';
import { resolve } from './resolve.js';
import { ALL, NO_BEARINGS } from './resolve-calendar.js';

/** "aujourd'hui, |jeudi|", "le lendemain, |13 mars|", "hier (|13 mars|)": the day that is told right behind, nearer than the day of publication. */
export function dayBeside(
  folded: string,
  { reading, end }: Expression,
  next: Expression | undefined,
  today: Day | null,
  near: Day | null,
): Resolved | null {
  if (reading.kind !== 'shift' || reading.unit !== 'day' || next?.reading.kind !== 'calendar') return null;
  if (!/^(?:,? ?| \()(?:le )?$/u.test(folded.slice(end, next.start))) return null;
  const { weekday, day, month, lean } = next.reading;
  if (day !== undefined && month !== undefined) {
    const told = resolve(next.reading, { ...NO_BEARINGS, near, reference: today });
    return told && told.first === told.last ? { ...told, implied: ALL } : null;
  }
  if (weekday === undefined || day !== undefined || lean !== undefined || today === null) return null;
  if (reading.from !== 'reference' || reading.by > 0) return null;
  const first = today - ((weekdayOf(today) - weekday + 7) % 7);
  return { value: formatDay(first), first, last: first, implied: ALL };
}
