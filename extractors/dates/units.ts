/** Reads one date at one place: the longest that any rule or prefix finds there. */
import { type Reading, type Shape, shapeOf } from './reading.js';
import { type AtomRule, type PrefixRule, placeOf, type Stretch } from './rule.js';
import { FEAST_RULES } from './rules-feasts.js';
import { FIGURE_RULES } from './rules-figures.js';
import { PART_RULES } from './rules-parts.js';
import { PERIOD_RULES } from './rules-periods.js';
import { PREFIX_RULES } from './rules-prefixes.js';
import { RELATIVE_RULES } from './rules-relative.js';
import { UNIT_RULES } from './rules-units.js';
import { WORD_RULES } from './rules-words.js';
import { indexRules, isDigit, isLetter } from './starts.js';

export const ATOM_RULES: readonly AtomRule[] = [
  ...FIGURE_RULES,
  ...WORD_RULES,
  ...RELATIVE_RULES,
  ...UNIT_RULES,
  ...PERIOD_RULES,
  ...PART_RULES,
];

const PREFIXES = indexRules(PREFIX_RULES);
const ATOMS = indexRules(ATOM_RULES);
const ATOMS_AND_FEASTS = indexRules([...ATOM_RULES, ...FEAST_RULES]);

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

/** Place of a text in a table of three letters; 0 stands for anything that is no letter. */
function threeLetters(text: string, at: number): number {
  const first = text.charCodeAt(at) - 96;
  const second = text.charCodeAt(at + 1) - 96;
  if (!(second > 0 && second <= 26)) return first * 729;
  const third = text.charCodeAt(at + 2) - 96;
  return first * 729 + second * 27 + (third > 0 && third <= 26 ? third : 0);
}

/** Which three first letters start any rule: most words are passed over without a look-up. */
const FIRST_LETTERS = new Uint8Array(27 ** 3);
for (const { firsts } of [...ATOM_RULES, ...FEAST_RULES, ...PREFIX_RULES].flatMap((rule) => rule.starts))
  for (const first of firsts) if (!first.startsWith('#')) FIRST_LETTERS[threeLetters(first, 0)] = 1;

/** Whether any rule may start at a word or number that starts at `at`: quick, and not always right. */
export function mayStart(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return isDigit(code) || (isLetter(code) && FIRST_LETTERS[threeLetters(folded, at)] === 1);
}

function runAtom(rule: AtomRule, stretch: Stretch, at: number): Unit | null {
  rule.pattern.lastIndex = at;
  const match = rule.pattern.exec(stretch.folded);
  if (!match) return null;
  const end = at + match[0].length;
  if (end > stretch.to) return null;
  const reading = rule.read(match.groups ?? {}, placeOf(stretch, at, end));
  return (
    reading && { start: at, end, rule: rule.name, reading, shape: shapeOf(reading), weak: rule.weak ?? false }
  );
}

function runPrefix(rule: PrefixRule, stretch: Stretch, at: number, depth: number): Unit | null {
  rule.pattern.lastIndex = at;
  const match = rule.pattern.exec(stretch.folded);
  if (!match) return null;
  const inner = readUnit(stretch, at + match[0].length, depth + 1);
  if (!inner) return null;
  const reading = rule.wrap(match.groups ?? {}, inner.reading, inner.shape, placeOf(stretch, at, inner.end));
  return reading && { ...inner, start: at, rule: rule.name, reading, shape: shapeOf(reading), weak: false };
}

function longer(best: Unit | null, unit: Unit | null): Unit | null {
  if (!unit || !best) return unit ?? best;
  return unit.end > best.end || (unit.end === best.end && best.weak && !unit.weak) ? unit : best;
}

/** The longest unit that starts at `at`; of equally long ones the first in the tables, strong before weak. */
export function readUnit(stretch: Stretch, at: number, depth = 0): Unit | null {
  if (at >= stretch.to || depth > MAX_DEPTH || !mayStart(stretch.folded, at)) return null;
  const { folded, feasts } = stretch;
  let best: Unit | null = null;
  for (const rule of (feasts ? ATOMS_AND_FEASTS : ATOMS)(folded, at))
    best = longer(best, runAtom(rule, stretch, at));
  for (const rule of PREFIXES(folded, at)) best = longer(best, runPrefix(rule, stretch, at, depth));
  return best;
}
