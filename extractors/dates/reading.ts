/** What a rule reads off the text, before anything is known of the day it counts from. */
import type { Span } from '../../schemas/document.js';
import type { Day } from './calendar.js';

/** Which of the possible days is meant: "dernier", "prochain", "ce"; `ahead`: the next one, today included. */
export type Lean = 'last' | 'next' | 'this' | 'ahead';

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'school-year';

/** A date with parts left out. `weekday` 1 Monday … 7 Sunday. */
export interface CalendarReading {
  readonly kind: 'calendar';
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  /** Year counted from the reference: "mai de l'an dernier" is -1. */
  readonly yearShift?: number | undefined;
  /** Month counted from the reference: "le 17 courant" is 0. */
  readonly monthShift?: number | undefined;
  /** "de la même année": `yearShift` counts from the year told last. */
  readonly ofToldYear?: true | undefined;
  readonly lean?: Lean | undefined;
  /** "le lundi suivant": `lean` counts from the day told last. */
  readonly ofTold?: true | undefined;
}

/** A unit counted from the reference ("hier", "la semaine prochaine") or from the day told before ("la veille"). */
export interface ShiftReading {
  readonly kind: 'shift';
  readonly unit: Unit;
  readonly by: number;
  readonly from: 'reference' | 'anchor';
  /** A day of that week: "lundi de la semaine prochaine". */
  readonly weekday?: number;
}

export interface FixedReading {
  readonly kind: 'fixed';
  readonly value: string;
  readonly calendar?: 'islamic';
}

/** Months `firstMonth .. lastMonth` of a year: quarters, semesters. `year` null: the one nearest the reference. */
export interface MonthsReading {
  readonly kind: 'months';
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly year: Reading | null;
}

export interface SeasonReading {
  readonly kind: 'season';
  readonly season: number;
  readonly year: Reading | null;
  readonly lean?: Lean;
}

/** The nth weekday, day, week, weekend or fortnight of a month; `n` -1 is the last. */
export interface NthReading {
  readonly kind: 'nth';
  readonly n: number;
  readonly what: 'weekday' | 'day' | 'week' | 'weekend' | 'fortnight';
  readonly weekday?: number;
  readonly within: Reading;
}

/** Days beside another: "le lendemain du 13 février", or its whole week: "la semaine du 6 octobre". */
export interface BesideReading {
  readonly kind: 'beside';
  readonly of: Reading;
  readonly by: number;
  readonly unit: 'day' | 'week';
}

/** A feast by name: a fixed day, days from Easter, or a day of the Umm al-Qura year. */
export interface FeastReading {
  readonly kind: 'feast';
  readonly rule: 'fixed' | 'easter' | 'hijri';
  readonly month: number;
  /** For Easter, days after it. */
  readonly day: number;
  readonly weekday?: number | undefined;
  readonly year: Reading | null;
  /** Told by its Hijri date, not by the feast's name. */
  readonly calendar?: 'islamic';
}

export interface RangeReading {
  readonly kind: 'range';
  readonly first: Reading;
  readonly last: Reading;
}

export interface ListReading {
  readonly kind: 'list';
  readonly items: readonly Reading[];
}

export type Reading =
  | CalendarReading
  | ShiftReading
  | FixedReading
  | MonthsReading
  | SeasonReading
  | NthReading
  | BesideReading
  | FeastReading
  | RangeReading
  | ListReading;

/** A reading with the stretch of text it was read from. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reading: Reading;
}

/** An expression with the paragraph it stands in. */
export interface Placed extends Expression {
  readonly paragraph: Span;
}

/** A reading put on the calendar. */
export interface Resolved {
  readonly value: string;
  readonly first: Day;
  readonly last: Day;
  readonly implied: readonly ('day' | 'month' | 'year')[];
}

/** The shape of a calendar reading by the parts it has: `wd` a weekday with a day, `dm` a day with a month, … */
export type Shape = 'w' | 'd' | 'wd' | 'dm' | 'm' | 'y' | 'other';

export function shapeOf(reading: Reading): Shape {
  if (reading.kind !== 'calendar') return 'other';
  const { day, month, weekday, year } = reading;
  if (day !== undefined) return month !== undefined ? 'dm' : weekday !== undefined ? 'wd' : 'd';
  if (month !== undefined) return 'm';
  return weekday !== undefined ? 'w' : year !== undefined ? 'y' : 'other';
}
