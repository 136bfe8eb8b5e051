/** The year of days that are told without one. */
import type { Span } from '../../schemas/document.js';
import { type Day, dateOf, dayOf, weekdayOf } from './calendar.js';
import type { Reading } from './reading.js';

/**
 * A weekday with a day and a month fixes the year only among years that are near. With no year in the text the
 * latest fit up to this one is taken; a weekday falls on the same day again after five years at the earliest.
 */
export const LATEST_YEAR = 2026;

/** More years than these a text does not speak of; the bound keeps the search linear. */
export const MOST_YEARS = 16;

/** The latest years, down to `from`. */
const yearsDown = (from: number): number[] =>
  Array.from({ length: 12 }, (_, back) => LATEST_YEAR - back).filter((year) => year >= from);

export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** The year in which a day and month fall on a weekday: the one nearest to the years told, else the latest. */
export function pinYear(reading: Reading, years: readonly number[], stated: readonly DayRange[]): Day | null {
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

/** "Lomé, 25 août … l'étape de jeudi 21 août": the day in the year in which a weekday of the days just before falls so. */
export function besideWeekday(
  dates: Iterable<{ readonly reading: Reading }>,
  inYear: (year: number) => Day | null,
): Day | null {
  for (const { reading } of dates) {
    const at = pinYear(reading, [], []);
    const here = at === null ? null : inYear(dateOf(at).year);
    if (at !== null && here !== null && here >= at && here - at <= JUST_BEFORE) return here;
  }
  return null;
}
const JUST_BEFORE = 14;

const FUTURE_BEFORE =
  /(?:(?<=\p{L}{2})[eidv]r(?:a|ont)|(?<![\p{L}])(?:se|au|fe|i)r(?:a|ont)|devrai(?:t|ent)|doi(?:t|vent)|prevue?s?|attendue?s?|prochain)(?![\p{L}])[^.;\n]*$/u;

/** Whether the words before a date put it in the future. */
export const isPlanned = (folded: string, { start }: Span): boolean =>
  FUTURE_BEFORE.test(folded.slice(Math.max(0, start - 60), start));
