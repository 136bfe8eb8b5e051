import { daysInMonth } from '../../schemas/edtf.js';
import * as part from './parts.js';
import type { CalendarReading } from './reading.js';
import { type Groups, leanOf } from './rule.js';

/** A calendar reading of the groups that a pattern filled; null when the month has no such day in any year. */
export function calendar(groups: Groups, extra: Partial<CalendarReading> = {}): CalendarReading | null {
  const year = groups.year
    ? part.fullYear(groups.year)
    : groups.shortYear
      ? part.fullYear(groups.shortYear)
      : groups.yearWords
        ? part.yearOfWords(groups.yearWords)
        : undefined;
  const month = groups.month ? (part.monthNumber(groups.month) ?? Number(groups.month)) : undefined;
  const day = groups.day ? part.countOf(groups.day) : undefined;
  const weekday = groups.weekday ? part.weekdayNumber(groups.weekday) : undefined;
  const shift = groups.yearShift;
  const yearShift = shift
    ? /prochain|suivant/.test(shift)
      ? 1
      : /cette|cours/.test(shift)
        ? 0
        : -1
    : undefined;
  const lean = leanOf(groups.lean);
  if (month !== undefined && !(month >= 1 && month <= 12)) return null;
  if (day !== undefined && !(day >= 1 && day <= 31)) return null;
  // Without a year, 29 February has to wait for one.
  if (month !== undefined && day !== undefined && day > daysInMonth(year ?? 2000, month)) return null;
  return {
    kind: 'calendar',
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(weekday !== undefined && { weekday }),
    ...(yearShift !== undefined && { yearShift }),
    ...(lean !== undefined && { lean }),
    ...extra,
  };
}
