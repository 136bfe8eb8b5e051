/** Days as machines write them, as EDTF. */
import { isEdtf } from '../../schemas/edtf.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** ISO 8601, with or without a time; `20240528` too. */
const ISO = /^(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?:$|[T\s])/;
/** RFC 5322 and 822: "Tue, 28 May 2024 10:00:00 +0100". */
const MAIL = /^(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})[\s-](?<name>[a-z]{3})[a-z]*[\s-](?<year>\d{4}|\d\d)\b/i;
/** ISO 32000 (PDF): "D:20240528100000+01'00'". */
const PDF = /^D:(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)/;
/** What forms of French sites put into fields for machines. */
const FRENCH = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})\b/;

/** Fields that nobody filled in hold the zero of some clock. */
const isZero = (day: string): boolean => day < '1900' || day === '1970-01-01' || day === '1980-01-01';

/**
 * The day that a date with or without a time names, as it stands, in the zone of who wrote it; null when it is none.
 * "Tue, 28 May 2024 23:30:00 -0400" → "2024-05-28".
 */
export function toDay(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim().slice(0, 100);
  const groups = (ISO.exec(text) ?? MAIL.exec(text) ?? PDF.exec(text) ?? FRENCH.exec(text))?.groups;
  if (!groups) return null;
  const month = groups.month ?? String(MONTHS.indexOf((groups.name as string).toLowerCase()) + 1);
  const day = `${fullYear(groups.year as string)}-${month.padStart(2, '0')}-${(groups.day as string).padStart(2, '0')}`;
  return isEdtf(day) && !isZero(day) ? day : null;
}

/** RFC 5322, section 4.3: two digits are 2000 to 2049 or 1950 to 1999. */
const fullYear = (year: string): string =>
  year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
