/** Names that a noun in the plural leads to: "les entreprises suivantes : X, Y et Z", "trois banques (X, Y, Z)". */
import { afterArticle, isCapital, isFunction, isLower, type Text, wordAt } from '../phrases.js';

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

/** "les ONG |: X, Y et Z", "Les ONG concernées |sont : X, Y et Z": index of the first name, 0 where no such list begins. */
export function behindColon(text: Text, cue: number, at: number): number {
  if (!/^(?:les|des|aux|ces)$/.test(wordAt(text, cue - 1))) return 0;
  let colon = /ee?s$/.test(wordAt(text, at)) && !/^suivante?s$/.test(wordAt(text, at)) ? at + 1 : at;
  if (/^(?:sont|etaient|seront)$/.test(wordAt(text, colon))) colon++;
  return wordAt(text, colon) === ':' ? colon + 1 : 0;
}

/** Longest name of such a list, in tokens. */
const LONGEST = 7;

/** "Terre et Dattes|, |Nedwa pour la vie| et |Oasis.": what stands between the commas up to the end of the sentence, two names at least. */
export function namesBehindColon(
  text: Text,
  from: number,
  limit: number,
): (readonly [first: number, end: number])[] {
  const names: (readonly [number, number])[] = [];
  let first = from;
  for (let at = from; at <= limit; at++) {
    const closes = at === limit || wordAt(text, at) === '.';
    if (!closes && wordAt(text, at) !== ',') continue;
    let et = closes ? at - 1 : first;
    while (et > first && !(wordAt(text, et) === 'et' && isCapital(text, et + 1))) et--;
    const parts = et > first ? [[first, et] as const, [et + 1, at] as const] : [[first, at] as const];
    for (const [start, end] of parts) {
      if (end - start > LONGEST || end === start || !isCapital(text, start)) return [];
      // "les sociétés : A, B et C |bâtissent|"
      if (end - start > 1 && isLower(text, end - 1) && isCapital(text, end - 2)) return [];
      names.push([start, end]);
    }
    if (closes) break;
    first = at + 1;
  }
  return names.length > 1 ? names : [];
}

const COUNT = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze)$/;

/** "Sahel |bourse|," of a list: a word or two in small letters as far as its end; `from` where more follows. */
export function endOfItem(text: Text, from: number, limit: number): number {
  let end = from;
  while (end < limit && end < from + 2 && isLower(text, end) && !isFunction(text, end)) end++;
  return /^(?:,|et|\))$/.test(wordAt(text, end)) ? end : from;
}
