/** Names that a noun in the plural leads to: "les entreprises suivantes : X, Y et Z", "trois banques (X, Y, Z)". */
import { afterArticle, isFunction, isLower, type Text, wordAt } from '../phrases.js';

/** "les entreprises |suivantes : X, Y et Z", "|(X, Y)", "|telles que X et Y", "trois banques |: X, Y et Z": index of the first name; `at` when none is led to. */
export function toExamples(text: Text, cue: number, at: number): number {
  const word = wordAt(text, at);
  if (word === ':' && COUNT.test(wordAt(text, cue - 1))) return afterArticle(text, at + 1);
  if (/^suivante?s$/.test(word) && wordAt(text, at + 1) === ':') return at + 2;
  const from = word === ',' ? at + 1 : at;
  const led = wordAt(text, from);
  const next = wordAt(text, from + 1);
  // "telles" has been passed over as what qualifies them.
  const such = /^qu(?:e|')$/.test(led) && /^tel(?:le)?s$/.test(wordAt(text, from - 1));
  const behind =
    such || led === '(' || /^(?:comme|notamment|dont)$/.test(led)
      ? from + 1
      : /^tel(?:le)?s$/.test(led) && /^qu(?:e|')$/.test(next)
        ? from + 2
        : at;
  return behind > at ? afterArticle(text, behind) : at;
}

const COUNT = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze)$/;

/** "Sahel |bourse|," of a list: a word or two in small letters as far as its end; `from` where more follows. */
export function endOfItem(text: Text, from: number, limit: number): number {
  let end = from;
  while (end < limit && end < from + 2 && isLower(text, end) && !isFunction(text, end)) end++;
  return /^(?:,|et|\))$/.test(wordAt(text, end)) ? end : from;
}
