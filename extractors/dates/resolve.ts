/** Puts readings on the calendar. Arithmetic only: nothing here looks at the text. */
import {
  addMonths,
  type Day,
  dateOf,
  dayOf,
  easterOf,
  formatDay,
  formatMonth,
  formatYear,
  fromHijri,
  mondayOf,
  sightedOn,
  weekdayOf,
} from './calendar.js';
import type { FeastReading, Reading, Resolved, ShiftReading, Unit } from './reading.js';
import { ALL, type Bearings, day, type Implied, nearest, resolveCalendar, span } from './resolve-calendar.js';

/** Month in which a school year begins: holidays are over in August here and there. */
const FIRST_OF_SCHOOL = 8;

const MONTHS_OF: Readonly<Partial<Record<Unit, number>>> = { quarter: 3, half: 6 };

function resolveShift(reading: ShiftReading, at: Bearings): Resolved | null {
  const { unit, by } = reading;
  // "Ils signeront lundi … il ouvrira la veille": what is to come counts from what was told to come.
  const toldDay = at.tense === 'future' ? (at.toldAhead ?? at.told) : at.told;
  const toldPeriod = at.toldPeriod ?? at.told;
  const told = unit === 'day' ? toldDay : unit === 'year' ? (at.toldYear ?? toldPeriod) : toldPeriod;
  const base = reading.from === 'anchor' ? (told ?? at.reference) : at.reference;
  if (base === null) {
    // "la fin de l'année" of a text whose year is known.
    return at.near !== null && unit === 'year' ? span(formatYear(dateOf(at.near).year + by), ['year']) : null;
  }
  if (unit === 'day') return day(base + by, ALL);
  if (unit === 'week' || unit === 'weekend') {
    // "Il s'est tenu ce week-end", written on a Monday.
    const isOver =
      unit === 'weekend' && by === 0 && (at.tense === 'past' || at.tense === 'gone') && weekdayOf(base) < 5;
    const monday = mondayOf(base) + 7 * (isOver ? -1 : by);
    if (reading.weekday !== undefined) return day(monday + reading.weekday - 1, ALL);
    return span(`${formatDay(unit === 'week' ? monday : monday + 5)}/${formatDay(monday + 6)}`, ALL);
  }
  const { year, month } = dateOf(base);
  if (unit === 'school-year') {
    const opens = year + by - (month < FIRST_OF_SCHOOL ? 1 : 0);
    return span(`${formatYear(opens)}/${formatYear(opens + 1)}`, ['year']);
  }
  if (unit === 'year') return span(formatYear(year + by), ['year']);
  const length = MONTHS_OF[unit] ?? 1;
  const to = addMonths(year, month - ((month - 1) % length), by * length);
  if (length === 1) return span(formatMonth(to.year, to.month), ['month', 'year']);
  return span(`${formatMonth(to.year, to.month)}/${formatMonth(to.year, to.month + length - 1)}`, [
    'month',
    'year',
  ]);
}

function yearOf(reading: Reading | null, at: Bearings): { year: number; implied: Implied } | null {
  const found = reading === null ? null : resolve(reading, at);
  if (found) return { year: dateOf(found.first).year, implied: found.implied };
  const base = at.reference ?? at.near;
  return reading !== null || base === null ? null : { year: dateOf(base).year, implied: ['year'] };
}

function resolveNth(reading: Extract<Reading, { kind: 'nth' }>, at: Bearings): Resolved | null {
  const { within: month } = reading;
  if (month.kind === 'calendar' && month.lean === 'next' && at.reference !== null) {
    // "la seconde quinzaine de septembre prochain", written on the third: this month's is still to come.
    const { lean: _, ...unleaned } = month;
    const here = resolveNth({ ...reading, within: unleaned }, at);
    if (here && here.first > at.reference) return here;
  }
  const within = resolve(month, at);
  if (!within) return null;
  const { first, last, implied: known } = within;
  const implied: Implied = known;
  const { n, what } = reading;
  if (what === 'day') {
    const found = n === -1 ? last : first + n - 1;
    return found > last ? null : day(found, implied);
  }
  if (what === 'fortnight') {
    return n === 1
      ? span(`${formatDay(first)}/${formatDay(first + 14)}`, implied)
      : span(`${formatDay(first + 15)}/${formatDay(last)}`, implied);
  }
  // The first whole week of a month starts on its first Monday; the last one is its last whole week.
  const weekday = what === 'weekday' ? (reading.weekday ?? 1) : what === 'weekend' ? 6 : 1;
  const reach = what === 'week' ? 6 : what === 'weekend' ? 1 : 0;
  const start = first + ((weekday - weekdayOf(first) + 7) % 7);
  const end = last - reach - ((weekdayOf(last - reach) - weekday + 7) % 7);
  const found = n === -1 ? end : start + 7 * (n - 1);
  if (found > last) return null;
  return reach === 0 ? day(found, implied) : span(`${formatDay(found)}/${formatDay(found + reach)}`, implied);
}

const union = (items: readonly Resolved[]): Implied =>
  ALL.filter((p) => items.some((item) => item.implied.includes(p)));

/** Whether each value starts right after the one before ends. */
const adjoin = (items: readonly Resolved[]): boolean =>
  items.every((item, i) => i === 0 || item.first === (items[i - 1]?.last ?? 0) + 1);

function resolveRange(reading: Extract<Reading, { kind: 'range' }>, at: Bearings): Resolved | null {
  // "Il participe, de mercredi à vendredi": the nearest days, unless the verb tells.
  const bearings = at.tense === null ? { ...at, tense: 'near' as const } : at;
  // "jeudi au vendredi 8 août 2025": the last such day before the one that is told in full.
  const [opens, closes] = [reading.first, reading.last];
  const bare = opens.kind === 'calendar' && opens.weekday !== undefined && opens.day === undefined;
  if (bare && closes.kind === 'calendar' && closes.day !== undefined) {
    const end = resolve(closes, bearings);
    const weekday: Reading = { kind: 'calendar', weekday: opens.weekday ?? 1, lean: 'last' };
    const start = end && resolve(weekday, { ...at, reference: end.first, frame: null });
    return start && { ...end, value: `${start.value}/${end.value}`, first: start.first };
  }
  let first = resolve(reading.first, bearings);
  if (!first) return null;
  let last = resolve(reading.last, { ...bearings, told: first.first, toldHere: first.first });
  if (last && last.first < first.first && reading.last.kind === 'calendar') {
    if (reading.last.month === undefined && reading.last.weekday !== undefined) {
      last = {
        ...last,
        ...resolve({ ...reading.last, lean: 'next' }, { ...at, reference: first.first, frame: null }),
      };
    } else if (last.implied.includes('year')) {
      last = resolve({ ...reading.last, lean: 'next' }, { ...at, reference: first.first });
    } else if (first.implied.includes('year') && reading.first.kind === 'calendar') {
      first = resolve({ ...reading.first, lean: 'last' }, { ...at, reference: last.first });
    }
  }
  if (!first || !last || last.first < first.first) return null;
  const value = `${first.value}/${last.value}`;
  return { value, first: first.first, last: last.last, implied: union([first, last]) };
}

function resolveList(reading: Extract<Reading, { kind: 'list' }>, at: Bearings): Resolved | null {
  const items: Resolved[] = [];
  for (const item of reading.items) {
    const told = items.at(-1)?.first;
    const found = resolve(item, told === undefined ? at : { ...at, told, toldHere: told });
    if (!found) return null;
    items.push(found);
  }
  const sorted = [...items].sort((a, b) => a.first - b.first);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first === last) return null;
  const values = sorted.map((item) => item.value);
  const value = adjoin(sorted) ? `${first.value}/${last.value}` : `{${values.join(',')}}`;
  return { value, first: first.first, last: last.last, implied: union(items) };
}

/** "au premier semestre" without a year: what will be ends later than today, what was began before. */
function resolveMonths(reading: Extract<Reading, { kind: 'months' }>, at: Bearings): Resolved | null {
  const known = yearOf(reading.year, at);
  if (!known) return null;
  const { firstMonth, lastMonth } = reading;
  const inYear = (year: number): Resolved =>
    span(`${formatMonth(year, firstMonth)}/${formatMonth(year, lastMonth)}`, known.implied);
  const here = inYear(known.year);
  const base = at.reference ?? at.near;
  if (reading.year !== null || base === null) return here;
  if (at.tense === 'future' && here.last < base) return inYear(known.year + 1);
  return (at.tense === 'past' || at.tense === 'gone') && here.first > base ? inYear(known.year - 1) : here;
}

const SEASON_START: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

function resolveSeason(reading: Extract<Reading, { kind: 'season' }>, at: Bearings): Resolved | null {
  if (reading.year !== null) {
    const known = yearOf(reading.year, at);
    return known && span(`${formatYear(known.year)}-${reading.season}`, known.implied);
  }
  const now = at.reference ?? at.near;
  if (now === null) return null;
  // "la deuxième suivra à l'automne" goes on from what was told to come; "cet été" never does.
  const ahead = at.tense === 'future' && reading.lean === undefined;
  const base = ahead ? Math.max(now, at.toldPeriod ?? now) : now;
  const { year } = dateOf(base);
  const start = SEASON_START[reading.season] ?? 1;
  const side = reading.lean === 'last' ? 'past' : reading.lean === 'next' || base !== now ? 'future' : null;
  // "cet hiver" is the one that lasts now; else the nearest by its middle.
  const middles = [year - 1, year, year + 1].map((y) => (dayOf(y, start, 21) ?? 0) + 45);
  const fit = middles.filter((m) =>
    side === null ? at.tense !== 'future' || m + 45 >= base : side === 'past' ? m + 45 < base : m - 45 > base,
  );
  const found = nearest(fit, base);
  return found === null ? null : span(`${formatYear(dateOf(found - 45).year)}-${reading.season}`, ['year']);
}

/** Days on which a feast falls in a Gregorian year: a feast of the lunar year may fall twice or not at all. */
function feastDays({ rule, month, day: number }: FeastReading, year: number): Day[] {
  if (rule === 'fixed') return [dayOf(year, month, number)].filter((d) => d !== null);
  if (rule === 'easter') return [easterOf(year) + number];
  const lunar = Math.floor((year - 622) * 1.0307);
  return [lunar - 1, lunar, lunar + 1, lunar + 2]
    .map((hijriYear) => fromHijri(hijriYear, month, number))
    .filter((d) => d !== null && dateOf(d).year === year)
    .filter((d) => d !== null);
}

function resolveFeast(reading: FeastReading, at: Bearings): Resolved | null {
  const known = yearOf(reading.year, at);
  if (!known) return null;
  const base = at.reference ?? at.near;
  const years =
    reading.year !== null || base === null ? [known.year] : [known.year - 1, known.year, known.year + 1];
  const days = years.flatMap((year) => feastDays(reading, year));
  const found = base === null ? (days[0] ?? null) : nearest(days, base);
  if (found === null) return null;
  const told = reading.weekday === undefined ? found : sightedOn(found, reading.weekday);
  return day(told, ['day', 'month', ...known.implied]);
}

/** The value of a reading where it stands; null when nothing pins it down. */
export function resolve(reading: Reading, at: Bearings): Resolved | null {
  switch (reading.kind) {
    case 'calendar':
      return resolveCalendar(reading, at);
    case 'shift':
      return resolveShift(reading, at);
    case 'fixed':
      return span(reading.value, []);
    case 'months':
      return resolveMonths(reading, at);
    case 'season':
      return resolveSeason(reading, at);
    case 'nth':
      return resolveNth(reading, at);
    case 'beside': {
      const of = resolve(reading.of, at);
      if (!of) return null;
      if (reading.unit === 'day') return day(of.first + reading.by, of.implied);
      const monday = mondayOf(of.first);
      return span(`${formatDay(monday)}/${formatDay(monday + 6)}`, of.implied);
    }
    case 'feast':
      return resolveFeast(reading, at);
    case 'range':
      return resolveRange(reading, at);
    case 'list':
      return resolveList(reading, at);
  }
}
