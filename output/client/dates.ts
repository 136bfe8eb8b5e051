/** EDTF values for people: the plain ones in words, the rare ones as they are. */
import { language, words } from './words.js';

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

export function showDate(value: string | null): string {
  if (value === null) return words().unknownDate;
  const [start = '', end] = value.split('/');
  if (end !== undefined) return `${showPoint(start)} – ${showPoint(end)}`;
  if (/^[{[]/.test(value)) return value.slice(1, -1).split(',').map(showPoint).join(', ');
  return showPoint(value);
}

function showPoint(value: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (year === undefined) return value;
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language(), day === undefined ? MONTH : DAY).format(date);
}

/** Where a value begins, for sorting: EDTF begins with the year, so text order is time order. */
export const sortKey = (value: string | null): string => value?.replace(/^[^\d]+/, '') ?? '';

export const yearOf = (value: string | null): string | null => /\d{3}[\dX]/.exec(value ?? '')?.[0] ?? null;
