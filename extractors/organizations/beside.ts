/** Two names of one body side by side without brackets: "Société des eaux du Sahel SES", "BDX/XDB", "l'Agence X « ANX »". */
import { looksLikeAcronym, matchesLetters } from '../acronyms.js';
import { isOtherAcronym } from '../other-acronyms.js';
import { afterArticle, isCapital, isWord, sliceOf, type Text, touches, wordAt } from '../phrases.js';
import type { Pair } from './pairs.js';
import { isUnheard } from './unheard.js';

/** Tokens of the shortest name that letters are trusted for. */
const SHORTEST = 3;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
]);
const DASHES = new Set(['-', '–', '—']);

/** @param names grammar's names by the token after their last one: start of the longest. */
export function* findBeside(text: Text, names: ReadonlyMap<number, number>): Generator<Pair> {
  for (const [end, start] of names) {
    if (text.shouting[start] || end - start < SHORTEST) continue;
    const acronym = acronymBehind(text, start, end);
    if (acronym !== null) yield { name: [start, Math.min(end, acronym[0])], acronym };
  }
}

/** The acronym that ends the name or stands right behind it, bare, in quotes or after a dash. */
function acronymBehind(text: Text, start: number, end: number): readonly [number, number] | null {
  let first = end;
  while (first - 1 - start >= SHORTEST && isShort(text, first - 1)) first--;
  if (first < end && stands(text, first, start, first)) return [first, end];
  if (isShort(text, end) && (stands(text, end, start, end) || isOwnName(text, end))) return [end, end + 1];
  const dash = DASHES.has(wordAt(text, end));
  const closing = dash ? wordAt(text, end) : CLOSING.get(wordAt(text, end));
  const closed = closing !== undefined && wordAt(text, end + 2) === closing && !isPart(text, end + 2);
  const led = closed || (dash && !touches(text, end - 1) && !touches(text, end));
  if (!led || !isShort(text, end + 1)) return null;
  // "l'Agence X « ANX »", "l'Agence X -ANX-", in whatever language the letters are
  const told = closed && !isOtherAcronym(wordAt(text, end + 1));
  return told || stands(text, end + 1, start, end) ? [end + 1, end + 2] : null;
}

/** "-|KOB|-|Mali": the second dash joins what is behind it. */
const isPart = (text: Text, dash: number): boolean =>
  DASHES.has(wordAt(text, dash)) && touches(text, dash) && isWord(text, dash + 1);

/** "Syndicat des plasturgistes PLASTUNION": a long word in capitals that is nobody's name, in a sentence that has small ones. */
const isOwnName = (text: Text, at: number): boolean =>
  wordAt(text, at).length > 5 &&
  !isCapital(text, at + 1) &&
  !isOtherAcronym(wordAt(text, at)) &&
  isUnheard(text, at, at + 1);

/** Capitals throughout, three at least. */
function isShort(text: Text, at: number): boolean {
  const written = isCapital(text, at) ? sliceOf(text, at, at + 1) : '';
  return written.length >= 3 && !/\p{Ll}/u.test(written) && looksLikeAcronym(written);
}

const stands = (text: Text, acronym: number, start: number, end: number): boolean =>
  matchesLetters(sliceOf(text, acronym, acronym + 1), sliceOf(text, start, end));

/** "BDX/XDB": a body's acronyms in two languages have most of their letters in common. */
export function* findSlashed(text: Text, from: number, to: number): Generator<Pair> {
  for (let i = from; i + 2 < to; i++) {
    if (wordAt(text, i + 1) !== '/' || !isAcronymPair(text, i)) continue;
    const [one, other] = [wordAt(text, i), wordAt(text, i + 2)];
    if (haveMostInCommon(one, other)) yield { name: [i, i + 1], acronym: [i + 2, i + 3] };
  }
}

/** Two acronyms that touch a slash, and no more of them ("AT/ABC/DST" is a reference). */
export const isAcronymPair = (text: Text, i: number): boolean =>
  isAlternative(text, i) &&
  isAlternative(text, i + 2) &&
  wordAt(text, i + 1) === '/' &&
  touches(text, i) &&
  touches(text, i + 1) &&
  wordAt(text, i - 1) !== '/' &&
  wordAt(text, i + 3) !== '/';

/** "Front du fleuve et Mouvement du 3 mai (FDF/M3)": the token of "et" where each half has its own letters, 0 where they are no two. */
export function partedAt(text: Text, start: number, end: number, acronym: number): number {
  for (let and = start + 1; and + 1 < end; and++) {
    if (wordAt(text, and) !== 'et') continue;
    const second = afterArticle(text, and + 1);
    if (
      isCapital(text, second) &&
      matchesLetters(sliceOf(text, acronym, acronym + 1), sliceOf(text, start, and)) &&
      matchesLetters(sliceOf(text, acronym + 2, acronym + 3), sliceOf(text, second, end))
    )
      return and;
  }
  return 0;
}

/** "XPC/K12": of a movement under two acronyms the second has a number. */
export const isNumberedBehind = (text: Text, i: number, endToken: number): boolean =>
  wordAt(text, i + 1) === '/' &&
  i + 2 < endToken &&
  touches(text, i) &&
  touches(text, i + 1) &&
  /^\p{Lu}+\d+$/u.test(sliceOf(text, i + 2, i + 3)) &&
  wordAt(text, i + 3) !== '/';

const isAlternative = (text: Text, i: number): boolean =>
  isCapital(text, i) && /^\p{Lu}[\p{Lu}\p{Ll}]+\p{Lu}$/u.test(sliceOf(text, i, i + 1));

function haveMostInCommon(one: string, other: string): boolean {
  const left = [...other];
  let common = 0;
  for (const letter of one) {
    const at = left.indexOf(letter);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return one !== other && common >= 0.75 * Math.min(one.length, other.length);
}
