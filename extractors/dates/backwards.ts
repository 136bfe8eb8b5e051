/** Whether two days joined by a dash would make a stretch that ends before it begins. */
import type { CalendarReading, Reading } from './reading.js';

/** "Lomé, le 14 mars 2025 – Mardi 11 mars, …": no stretch ends before it begins, but one may end in the next year. */
export function goesBack(left: Reading, right: Reading): boolean {
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return false;
  const [from, to] = [dayOf(left), dayOf(right)];
  if (from === null || to === null || left.year === undefined) return false;
  if (right.year !== undefined) return right.year * 400 + to < left.year * 400 + from;
  return to < from && from - to < HALF_A_YEAR;
}

const HALF_A_YEAR = 186;

/** Days told by figures, in order through the year. */
const dayOf = ({ month, day }: CalendarReading): number | null =>
  month === undefined || day === undefined ? null : month * 31 + day;
