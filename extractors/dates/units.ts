/** Reads one date at one place: the longest that any rule or prefix finds there. */
import { type Reading, type Shape, shapeOf } from './reading.js';
import { type AtomRule, type Groups, type PrefixRule, placeOf, type Stretch } from './rule.js';
import { ENGLISH_RULES } from './rules-english.js';
import { FEAST_RULES } from './rules-feasts.js';
import { FIGURE_RULES } from './rules-figures.js';
import { PART_RULES } from './rules-parts.js';
import { PERIOD_RULES } from './rules-periods.js';
import { PREFIX_RULES } from './rules-prefixes.js';
import { RELATIVE_RULES } from './rules-relative.js';
import { UNIT_RULES } from './rules-units.js';
import { WORD_RULES } from './rules-words.js';
import { indexRules, type Start } from './starts.js';

export const ATOM_RULES: readonly AtomRule[] = [
  ...FIGURE_RULES,
  ...ENGLISH_RULES,
  ...WORD_RULES,
  ...RELATIVE_RULES,
  ...UNIT_RULES,
  ...PERIOD_RULES,
  ...PART_RULES,
];

/** A rule as it is run: all are of one shape, so that its parts are found at once. */
interface Runnable {
  readonly name: string;
  readonly starts: readonly Start[];
  readonly pattern: RegExp;
  readonly weak: boolean;
  readonly read: AtomRule['read'] | null;
  readonly wrap: PrefixRule['wrap'] | null;
}

const runnableAtoms = (rules: readonly AtomRule[]): Runnable[] =>
  rules.map(({ name, starts, pattern, weak = false, read }) => {
    return { name, starts, pattern, weak, read, wrap: null };
  });

const runnablePrefixes = (rules: readonly PrefixRule[]): Runnable[] =>
  rules.map(({ name, starts, pattern, wrap }) => {
    return { name, starts, pattern, weak: false, read: null, wrap };
  });

const RULES = indexRules([...runnableAtoms(ATOM_RULES), ...runnablePrefixes(PREFIX_RULES)]);
const RULES_AND_FEASTS = indexRules([
  ...runnableAtoms([...ATOM_RULES, ...FEAST_RULES]),
  ...runnablePrefixes(PREFIX_RULES),
]);

/** Prefixes nest: "fin du deuxième trimestre 2025" holds two. */
const MAX_DEPTH = 3;

export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reading: Reading;
  readonly shape: Shape;
  readonly weak: boolean;
}

/** Letters beyond ASCII count as letters: folded text keeps those that have no plain form. */
const WORD_CODES = new Uint8Array(0x10000).fill(1, 48, 58).fill(1, 97, 123).fill(1, 0xc0, 0x2000);
WORD_CODES.fill(0, 0xd7, 0xd8).fill(0, 0xf7, 0xf8);

export const isWordCode = (code: number): boolean => WORD_CODES[code] === 1;

/** Whether any rule, feasts included, may start at a word or number that starts at `at`. */
export const mayStart = (folded: string, at: number): boolean => RULES_AND_FEASTS.mayStart(folded, at);

function runRule(rule: Runnable, stretch: Stretch, at: number, depth: number): Unit | null {
  const { name, pattern, weak, read, wrap } = rule;
  pattern.lastIndex = at;
  const match = pattern.exec(stretch.folded);
  if (!match) return null;
  const { groups = NO_GROUPS } = match;
  let end = at + match[0].length;
  let reading: Reading | null = null;
  if (wrap) {
    const inner = readUnit(stretch, end, depth + 1);
    if (!inner) return null;
    end = inner.end;
    reading = wrap(groups, inner.reading, inner.shape, placeOf(stretch, at, end));
  } else if (read && end <= stretch.to) {
    reading = read(groups, placeOf(stretch, at, end));
  }
  return reading && { start: at, end, rule: name, reading, shape: shapeOf(reading), weak };
}

const NO_GROUPS: Groups = {};

function longer(best: Unit | null, unit: Unit | null): Unit | null {
  if (!unit || !best) return unit ?? best;
  return unit.end > best.end || (unit.end === best.end && best.weak && !unit.weak) ? unit : best;
}

/** The longest unit that starts at `at`; of equally long ones the first in the tables, strong before weak. */
export function readUnit(stretch: Stretch, at: number, depth = 0): Unit | null {
  if (at >= stretch.to || depth > MAX_DEPTH) return null;
  const { folded, feasts } = stretch;
  let best: Unit | null = null;
  for (const rule of (feasts ? RULES_AND_FEASTS : RULES).rulesAt(folded, at)) {
    best = longer(best, runRule(rule, stretch, at, depth));
  }
  return best;
}
