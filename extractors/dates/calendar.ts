/** Arithmetic on days, counted from 1970-01-01. Pure numbers: no clock and no time zone can slip in. */
import { daysInMonth } from '../../schemas/edtf.js';

/** Days since 1970-01-01. */
export type Day = number;

const MILLISECONDS = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/**
 * Made an integer for V8 as well: it would keep a field that once held a quotient as a float, also in objects of the same
 * first fields everywhere (`{ first, … }`), and throw away the code of whatever takes such a field for an index.
 */
const inWholeDays = (milliseconds: number): Day => (milliseconds / MILLISECONDS) | 0;

/** Null when the month has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  // Date.UTC would take years below 100 for 19xx.
  return year < 100 ? null : inWholeDays(Date.UTC(year, month - 1, day));
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dateOf(day: Day): CalendarDate {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;

export const formatYear = (year: number): string => pad(year, 4);

export const formatMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;

export function formatDay(day: Day): string {
  const { year, month, day: number } = dateOf(day);
  return `${formatMonth(year, month)}-${pad(number, 2)}`;
}

/** `YYYY-MM-DD` → day; null for anything else. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Adds months to a year and month. */
export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

let ummAlQura: Intl.DateTimeFormat | null = null;

function hijriIndex(day: Day): { readonly months: number; readonly day: number } {
  ummAlQura ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const parts = ummAlQura.formatToParts(day * MILLISECONDS);
  const part = (type: string): number =>
    Number.parseInt(parts.find((p) => p.type === type)?.value ?? '0', 10);
  return { months: part('year') * 12 + part('month') - 1, day: part('day') };
}

/** The Gregorian day of a day of the Umm al-Qura calendar; null when there is none. `day` 1..30, `month` 1..12. */
export function fromHijri(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const months = year * 12 + month - 1;
  // The mean lunar month from 1 Muharram 1 lands within two days; the rest is counted off.
  let guess = Math.round(-492_148 + (months - 12) * 29.530588 + day - 1);
  for (let step = 0; step < 8; step++) {
    const found = hijriIndex(guess);
    if (found.months === months && found.day === day) return guess;
    const distance = (months - found.months) * 30 + day - found.day;
    guess += distance === 0 ? 1 : Math.abs(distance) > 15 ? Math.round(distance * 0.98) : distance;
  }
  return null;
}

/** How far the month that is sighted may lie from the one that is reckoned. */
const SIGHTED_WITHIN = [0, 1, -1, 2, -2];

/** A day of the lunar year with the weekday told beside it, which goes before the reckoning where both nearly agree. */
export const sightedOn = (reckoned: Day, weekday: number): Day =>
  reckoned + (SIGHTED_WITHIN.find((by) => weekdayOf(reckoned + by) === weekday) ?? 0);

/** Easter Sunday of the Gregorian calendar. */
export function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * late + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1) ?? 0;
}
