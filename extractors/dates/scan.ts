/** Finds where dates may start and reads the longest expression at each place. */
import { guards } from './guards.js';
import { readExpression } from './join.js';
import type { Expression } from './reading.js';
import { type Place, placeOf, type Stretch } from './rule.js';
import { isDigit } from './starts.js';
import { isWordCode, mayStart } from './units.js';

/** A digit right after these letters starts a date all the same: "jusqu'au18 décembre", "le18 mars". */
const GLUED = /(?:^|[^\p{L}])(?:\p{L}*')?(?:le|les|du|au|ce|de|et|en)$/u;

function startsHere(stretch: Stretch, at: number): boolean {
  const { folded } = stretch;
  if (at === stretch.from) return true;
  const previous = folded.charCodeAt(at - 1);
  if (!isWordCode(previous)) return true;
  if (isDigit(previous) || !isDigit(folded.charCodeAt(at))) return false;
  return GLUED.test(folded.slice(Math.max(stretch.from, at - 10), at));
}

/** All date expressions of a stretch of folded text, in order, without overlaps. Linear in its length. */
export function readExpressions(
  stretch: Stretch,
  refuse?: (place: Place, rule: string, reason: string) => void,
): Expression[] {
  const found: Expression[] = [];
  const { folded, to } = stretch;
  let at = stretch.from;
  while (at < to) {
    const code = folded.charCodeAt(at);
    if (!isWordCode(code)) {
      at++;
      continue;
    }
    if (mayStart(stretch, at) && startsHere(stretch, at)) {
      const step = readExpression(stretch, at);
      if (step?.unit) {
        const { unit } = step;
        const place = placeOf(stretch, at, unit.end);
        const reason = guards(place, unit.reading, unit.shape);
        if (reason === null) found.push({ start: at, end: unit.end, rule: unit.rule, reading: unit.reading });
        else refuse?.(place, unit.rule, reason);
      }
      if (step) {
        at = step.next;
        continue;
      }
    }
    // On to where the next word or number starts.
    if (isDigit(code)) while (at < to && isDigit(folded.charCodeAt(at))) at++;
    else while (at < to && !isDigit(folded.charCodeAt(at)) && isWordCode(folded.charCodeAt(at))) at++;
  }
  return found;
}
