/** Finds where dates may start and reads the longest expression at each place. */
import { firstTokenFrom } from '../spans.js';
import { WordColumn } from '../word-column.js';
import { guards } from './guards.js';
import { readExpression } from './join.js';
import type { Expression } from './reading.js';
import { type Place, placeOf, type Stretch } from './rule.js';
import { isDigit } from './starts.js';
import { isWordCode, mayStart } from './units.js';

/** A digit right after these letters starts a date all the same: "jusqu'au18 décembre", "le18 mars". */
const GLUED = /(?:^|[^\p{L}])(?:\p{L}*')?(?:le|les|du|au|ce|de|et|en)$/u;

/** "n° |31| – 12 novembre 2024", "page |3|, 12 novembre 2024": the number of an issue begins no stretch of days. */
const COUNTED = /(?:n ?[°º]|(?<!\p{L})(?:no\.?|numero|pages?|pp?\.)) ?$/u;
const SET_APART = /^\d{1,2}(?: ?, ?| -+ )[\dljmvsd]/;

function startsHere(stretch: Stretch, at: number): boolean {
  const { folded } = stretch;
  if (at === stretch.from) return true;
  const previous = folded.charCodeAt(at - 1);
  if (!isWordCode(previous))
    return !(
      isDigit(folded.charCodeAt(at)) &&
      SET_APART.test(folded.slice(at, at + 8)) &&
      COUNTED.test(folded.slice(Math.max(stretch.from, at - 8), at))
    );
  if (isDigit(previous) || !isDigit(folded.charCodeAt(at))) return false;
  return GLUED.test(folded.slice(Math.max(stretch.from, at - 10), at));
}

const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Arabic and Persian digits read like ours; the length stays the same. */
export const withLatinDigits = (folded: string): string =>
  folded.replace(ARABIC_DIGITS, (digit) => String((digit.charCodeAt(0) & 0xf) % 10));

/** Where the run of letters or the run of digits at `at` ends. */
function endOfRun(folded: string, at: number, to: number): number {
  const digits = isDigit(folded.charCodeAt(at));
  let end = at + 1;
  while (end < to && isWordCode(folded.charCodeAt(end)) && isDigit(folded.charCodeAt(end)) === digits) end++;
  return end;
}

/** 1 for words in which a date may start: at their beginning or within, as in "mi-mars" or "le18". */
const startingWords = new WordColumn((written) => {
  const word = withLatinDigits(written);
  for (let at = 0; at < word.length; at++) {
    if (!isWordCode(word.charCodeAt(at))) continue;
    if (mayStart(word, at)) return 1;
    at = endOfRun(word, at, word.length) - 1;
  }
  return 0;
});

/** All date expressions of a stretch of folded text, in order, without overlaps. Linear in its length. */
export function readExpressions(
  stretch: Stretch,
  refuse?: (place: Place, rule: string, reason: string) => void,
): Expression[] {
  const found: Expression[] = [];
  /** Reads what starts between two offsets, and tells where to go on. */
  const readWithin = (from: number, to: number): number => {
    let at = from;
    while (at < to) {
      if (!isWordCode(stretch.folded.charCodeAt(at))) {
        at++;
        continue;
      }
      const step = startsHere(stretch, at) ? readExpression(stretch, at) : null;
      if (step?.unit) {
        const { unit } = step;
        const place = placeOf(stretch, at, unit.end);
        const reason = guards(place, unit.reading, unit.shape);
        if (reason === null) found.push({ start: at, end: unit.end, rule: unit.rule, reading: unit.reading });
        else refuse?.(place, unit.rule, reason);
      }
      at = step ? step.next : endOfRun(stretch.folded, at, to);
    }
    return at;
  };
  const { from, to, tokens } = stretch;
  if (tokens === undefined) readWithin(from, to);
  else {
    const { start, end, count } = tokens;
    let at = from;
    for (let token = firstTokenFrom(tokens, from); token < count && (start[token] as number) < to; token++) {
      if (startingWords.at(tokens, token) === 0 || (end[token] as number) <= at) continue;
      at = readWithin(Math.max(at, start[token] as number), Math.min(to, end[token] as number));
    }
  }
  return found;
}
