/** Joins dates that stand side by side: "du 30 mai au 2 juin", "les 4, 5 et 7 juin 2024". */
import { goesBack } from './backwards.js';
import type { Reading, Shape } from './reading.js';
import { type Stretch, sticky } from './rule.js';
import { readUnit, type Unit } from './units.js';

/** Lists longer than this are tables, and a cap keeps the reading linear. */
const MAX_ITEMS = 12;

/** `to`: "à", which joins months, years and weekdays, and stands before clock times too. */
type Link = 'range' | 'to' | 'list' | 'comma';

interface Connector {
  readonly link: Link;
  /** With one of these it begins, behind a blank or none. */
  readonly signs: string;
  readonly pattern: RegExp;
}

const CONNECTORS: readonly Connector[] = [
  {
    link: 'range',
    signs: 'aj',
    pattern: / ?(?:au|jusqu'au|jusqu'a|jusqu'en|a) ?(?:fin )?(?=[\p{L}\p{N}])/uy,
  },
  { link: 'range', signs: '-', pattern: / ?- ?(?=[\p{L}\p{N}])/uy },
  { link: 'list', signs: ',eop&', pattern: /,? (?:et|ou|puis|&) (?:le |les |l'|du |en |de |d')?/y },
  { link: 'comma', signs: ',', pattern: /, (?:le |les )?(?=[\p{L}\p{N}])/uy },
];

const RANGES: Readonly<Partial<Record<Shape, readonly Shape[]>>> = {
  d: ['d', 'wd', 'dm'],
  wd: ['d', 'wd', 'dm'],
  dm: ['d', 'wd', 'dm'],
  m: ['m'],
  y: ['y'],
  w: ['w', 'dm'],
};

const TO: Readonly<Partial<Record<Shape, readonly Shape[]>>> = {
  wd: ['wd', 'dm'],
  dm: ['dm'],
  m: ['m'],
  y: ['y'],
  w: ['w'],
};

const LISTS: Readonly<Partial<Record<Shape, readonly Shape[]>>> = {
  d: ['d', 'wd', 'dm'],
  wd: ['d', 'wd', 'dm'],
  dm: ['dm'],
  m: ['m'],
  y: ['y'],
  w: ['w'],
};

const has = (reading: Reading, part: 'year' | 'month' | 'lean' | 'yearShift'): boolean =>
  reading.kind === 'calendar' && reading[part] !== undefined;

/** Two whole dates side by side are two dates; a list shares a month or a year that is said once, at its end. */
function mayLink(link: Link, left: Unit, right: Unit): boolean {
  const table = link === 'range' ? RANGES : link === 'to' ? TO : LISTS;
  if (!table[left.shape]?.includes(right.shape)) return false;
  // "jeudi au vendredi 8 août", never "jeudi au 8 août" nor "jeudi - 8 août".
  if (left.shape === 'w' && right.shape === 'dm')
    return (
      right.reading.kind === 'calendar' && right.reading.weekday !== undefined && !has(left.reading, 'lean')
    );
  if (link === 'range' || link === 'to')
    return !(left.shape === 'd' && left.rule !== 'day' && right.shape === 'd' && right.weak === false);
  if (left.shape === 'dm' || left.shape === 'm') {
    return (
      !has(left.reading, 'year') &&
      !has(left.reading, 'lean') &&
      (left.shape === 'm' || has(right.reading, 'year'))
    );
  }
  return !has(left.reading, 'lean');
}

function nextUnit(stretch: Stretch, left: Unit, connectors: readonly Connector[]): [Link, Unit] | null {
  const { folded } = stretch;
  const sign = folded.charAt(folded.charAt(left.end) === ' ' ? left.end + 1 : left.end);
  if (sign === '') return null;
  for (const { link, signs, pattern } of connectors) {
    if (!signs.includes(sign)) continue;
    pattern.lastIndex = left.end;
    const match = pattern.exec(folded);
    if (!match) continue;
    const right = readUnit(stretch, left.end + match[0].length);
    // "Lomé, le 20 juin – Quatre mois après": a day with its month does not go on to a number alone.
    if (right?.weak && left.shape === 'dm' && match[0].includes('-')) continue;
    if (right && link === 'range' && goesBack(left.reading, right.reading)) continue;
    if (right && mayLink(link, left, right)) return [link, right];
  }
  return null;
}

const BETWEEN_LEAD = /(?:^|[^\p{L}])entre (?:le |la |l'|les )?(?:mois de |annees? )?$/u;

function isBetween({ folded, from }: Stretch, at: number): boolean {
  const lead = folded.slice(Math.max(from, at - 26), at);
  return lead.includes('entre ') && BETWEEN_LEAD.test(lead);
}

/** Months and years said at the end hold for what stands before: "4, 5 et 7 juin 2024". */
function inherit(left: Reading, right: Reading): Reading {
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return left;
  const month = left.month ?? right.month;
  const sameYear = left.month === undefined || right.month === undefined || left.month <= right.month;
  const year =
    left.year ??
    (right.year === undefined || left.yearShift !== undefined ? undefined : right.year - (sameYear ? 0 : 1));
  const { yearShift = right.yearShift, monthShift = right.monthShift, lean = right.lean } = left;
  return {
    ...left,
    ...(month !== undefined && left.day !== undefined && { month }),
    ...(year !== undefined && (left.month ?? month) !== undefined && { year }),
    ...(yearShift !== undefined && left.year === undefined && { yearShift }),
    ...(monthShift !== undefined && month === undefined && { monthShift }),
    ...(lean !== undefined && sameYear && { lean }),
  };
}

/** "le 30 mai 2024 au 2 juin": what the left end says holds for the right one too. */
function carryOver(left: Reading, right: Reading): Reading {
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return right;
  const month =
    right.month ?? (right.day !== undefined && right.day > (left.day ?? 0) ? left.month : undefined);
  if (right.year !== undefined || left.year === undefined || month === undefined) {
    return month === undefined || right.month !== undefined ? right : { ...right, month };
  }
  return { ...right, month, year: left.year + ((left.month ?? 1) > month ? 1 : 0) };
}

function joinUnits(items: readonly Unit[], links: readonly Link[], stretch: Stretch): Unit | null {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last || first === last) return null;
  const unit = (rule: string, reading: Reading): Unit => ({
    start: first.start,
    end: last.end,
    rule,
    reading,
    shape: 'other',
    weak: false,
  });
  if (links.length === 1 && (links[0] === 'range' || links[0] === 'to')) {
    if (first.shape === 'd' && last.shape === 'd' && !isBareRange(stretch, items)) return null;
    return unit('range', {
      kind: 'range',
      first: inherit(first.reading, last.reading),
      last: carryOver(first.reading, last.reading),
    });
  }
  if (links.includes('range') || links.includes('to') || links.at(-1) !== 'list') return null;
  // Numbers alone are no days: "les 4 et 5".
  if (last.shape === 'd' && items.every((item) => item.weak)) return null;
  let right = last.reading;
  const readings = [right];
  for (const item of items.slice(0, -1).reverse()) {
    right = inherit(item.reading, right);
    readings.unshift(right);
  }
  return unit('list', { kind: 'list', items: readings });
}

/** "du 14 au 15" without a month: only with its "du" and where nothing is counted after it. */
function isBareRange({ folded, from, to }: Stretch, items: readonly Unit[]): boolean {
  const [first, last] = items;
  if (!first || !last) return false;
  const [a, b] = [first.reading, last.reading];
  if (a.kind !== 'calendar' || b.kind !== 'calendar' || !(Number(a.day) < Number(b.day))) return false;
  const text = folded.slice(Math.max(from, first.end - 24), first.end);
  if (!/(?:^|[^\p{L}])(?:du|entre le) (?:\p{L}+ )?\S{1,10}$/u.test(text)) return false;
  return /^(?:$|[.,;:)»"\n]| (?:a|dans|en|sur|par|pour|chez|au)(?![\p{L}]))/u.test(
    folded.slice(last.end, Math.min(to, last.end + 8)),
  );
}

const CLOCK_OR_PLURAL = sticky(' (?<lean>derniers|prochains)');

/** "vendredi et samedi derniers": the plural belongs to all of a list. */
function withPluralLean(unit: Unit, stretch: Stretch): Unit {
  if (unit.reading.kind !== 'list' && unit.reading.kind !== 'range') return unit;
  CLOCK_OR_PLURAL.lastIndex = unit.end;
  const match = CLOCK_OR_PLURAL.exec(stretch.folded);
  if (!match || unit.end + match[0].length > stretch.to) return unit;
  const lean = match.groups?.lean === 'derniers' ? 'last' : 'next';
  const lend = (reading: Reading): Reading =>
    reading.kind === 'calendar' && reading.year === undefined ? { ...reading, lean } : reading;
  const reading: Reading =
    unit.reading.kind === 'list'
      ? { kind: 'list', items: unit.reading.items.map(lend) }
      : { kind: 'range', first: lend(unit.reading.first), last: lend(unit.reading.last) };
  return { ...unit, end: unit.end + match[0].length, reading };
}

const BETWEEN: readonly Connector[] = [
  { link: 'range', signs: ',ea', pattern: /,? (?:et|a|au) (?:le |la |l'|fin )?/y },
  { link: 'range', signs: '-', pattern: / ?- ?(?=[\p{L}\p{N}])/uy },
];

/** What was read at a place: a unit or none, and where to go on reading. */
interface Step {
  readonly unit: Unit | null;
  readonly next: number;
}

/** The longest expression at `at`: a range or list if the text goes on with one, else the unit itself. */
export function readExpression(stretch: Stretch, at: number): Step | null {
  const first = readUnit(stretch, at);
  if (!first) return null;
  // "entre les années 2024, 2025 et 2026" is a list.
  const isListed = stretch.folded.startsWith(', ', first.end);
  const connectors = !isListed && isBetween(stretch, at) ? BETWEEN : CONNECTORS;
  const items = [first];
  const links: Link[] = [];
  let best: Unit | null = first.weak ? null : first;
  let last = first;
  while (items.length < MAX_ITEMS) {
    const next = nextUnit(stretch, last, connectors);
    if (!next) break;
    links.push(next[0]);
    items.push(next[1]);
    last = next[1];
    const ends = next[0] === 'range' || next[0] === 'to';
    if (ends || !last.weak) best = joinUnits(items, links, stretch) ?? best;
    if (ends) break;
  }
  if (best) {
    const unit = withPluralLean(best, stretch);
    return { unit, next: unit.end };
  }
  // A run of bare numbers holds no date, wherever in it one starts: not reading it again keeps long tables linear.
  if (!items.every((item) => item.weak)) return null;
  return { unit: null, next: items.length < MAX_ITEMS ? last.end : last.start };
}
