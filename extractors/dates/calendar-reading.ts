import { daysInMonth } from '../../schemas/edtf.js';
import * as part from './parts.js';
import type { CalendarReading } from './reading.js';
import { type Groups, leanOf } from './rule.js';

/** A calendar reading of the groups that a pattern filled; null when the month has no such day in any year. */
export function calendar(groups: Groups, monthShift?: number): CalendarReading | null {
  const { day: figures = groups.dayWord, month: name = groups.fullMonth, weekday } = groups;
  const year = yearOf(groups);
  const month = name ? (part.monthNumber(name) ?? Number(name)) : undefined;
  const day = figures ? part.countOf(figures) : undefined;
  if (month !== undefined && !(month >= 1 && month <= 12)) return null;
  if (day !== undefined && !(day >= 1 && day <= 31)) return null;
  // Without a year, 29 February has to wait for one.
  if (month !== undefined && day !== undefined && day > daysInMonth(year ?? 2000, month)) return null;
  return {
    kind: 'calendar',
    year,
    month,
    day,
    weekday: weekday ? part.weekdayNumber(weekday) : undefined,
    yearShift: yearShiftOf(groups.yearShift),
    ofToldYear: groups.yearShift?.includes('meme') ? true : undefined,
    monthShift,
    lean: leanOf(groups.lean),
    ofTold: weekday && groups.lean?.startsWith('suiv') ? true : undefined,
  };
}

function yearOf({ year, shortYear, yearWords }: Groups): number | undefined {
  const figures = year ?? shortYear;
  return figures ? part.fullYear(figures) : yearWords ? part.yearOfWords(yearWords) : undefined;
}

function yearShiftOf(text: string | undefined): number | undefined {
  if (!text) return undefined;
  return /prochain|suivant/.test(text) ? 1 : /cette|meme|cours/.test(text) ? 0 : -1;
}
