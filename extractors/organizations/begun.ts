/** Names that the grammar read too short, told by the acronym in the bracket behind them: "Association des Femmes |et Filles vaillantes| (AFFV)". */
import {
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isFunction,
  isInnerAt,
  isLower,
  isWord,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { foldWord } from '../words.js';
import { heads } from './heads.js';

/** Tokens between the end that the grammar saw and the bracket. */
const REACH = 12;

/** @param names grammar's names by the token after their last one. Where the name that goes on as far as the bracket begins. */
export function begunBefore(
  text: Text,
  from: number,
  open: number,
  acronym: string,
  names: ReadonlyMap<number, number>,
): number | null {
  for (let end = open - 1; end >= Math.max(from, open - REACH); end--) {
    const start = names.get(end);
    if (start === undefined) continue;
    return start >= from && goesOn(text, end, open) && hasLetters(acronym, sliceOf(text, start, open))
      ? start
      : null;
  }
  return null;
}

/** Nouns behind small words, adjectives and capitals; no verb, no mark and no other body. */
function goesOn(text: Text, end: number, open: number): boolean {
  for (let i = end; i < open; i++) {
    if (!isWord(text, i)) return false;
    if (isCapital(text, i)) {
      if (heads().has(wordAt(text, i)) && (isArticleAt(text, i - 1) || wordAt(text, i - 1) === 'et'))
        return false;
      continue;
    }
    if (isFunction(text, i) || wordAt(text, i) === 'pour') {
      if (!isInnerAt(text, i) && !JOINS.test(wordAt(text, i))) return false;
      continue;
    }
    if (!isLower(text, i)) return false;
    const led = isInnerAt(text, i - 1) || JOINS.test(wordAt(text, i - 1));
    if (!led && !isAdjectiveAt(text, i) && !/[eéiu]e?s$/.test(wordAt(text, i))) return false;
  }
  return true;
}

const JOINS = /^(?:et|pour|en|sur|a|au|aux|contre|dans|une?)$/;

/** Most letters of the acronym in their order, the first one first. */
function hasLetters(acronym: string, name: string): boolean {
  const letters = foldWord(acronym).replace(/[^a-z]/gu, '');
  const folded = foldWord(name);
  if (letters.length < 3 || folded.charAt(0) !== letters.charAt(0)) return false;
  let at = 0;
  let told = 0;
  for (const letter of letters) {
    const next = folded.indexOf(letter, at) + 1;
    if (next === 0) continue;
    at = next;
    told++;
  }
  return told >= MOST * letters.length;
}

/** Letters of another language are not all in the French name. */
const MOST = 0.6;
