/** Parts of a plural: "les ministères du Numérique et de la Digitalisation, de l'Économie et des Finances" are two. */
import type { Item } from './portfolio.js';
import { stemOf, type Words } from './words.js';

/** Content words of a part, without regard to number. */
export function keyOfItem(words: Words, { head, end }: Item): string {
  const stems: string[] = [];
  for (let at = head; at < end; at++) {
    const word = words.word(at);
    if (word.length > 2 || /^(?:ae|tp)$/u.test(word)) stems.push(stemOf(word));
  }
  return stems.filter((stem) => stem !== 'des').join(' ');
}

/** How many parts from `at` on make up a ministry that the document names by itself elsewhere; 1 when none do. */
function knownRun(keys: readonly string[], at: number, known: ReadonlySet<string>): number {
  for (let length = keys.length - at; length > 1; length--) {
    if (known.has(keys.slice(at, at + length).join('|'))) return length;
  }
  return 1;
}

/**
 * Splits the parts of a plural into ministries. A document's own singular mentions decide first; then commas part and
 * an "et" before the last part binds, as do two parts of one sector.
 * @param known portfolios named in the singular: keys of their parts joined by "|".
 */
export function splitPlural(words: Words, items: readonly Item[], known: ReadonlySet<string>): Item[][] {
  const keys = items.map((item) => keyOfItem(words, item));
  // "… et des Finances et celui de la Communication": the last "et" is then not that of the list.
  const { end } = items.at(-1) as Item;
  const goesOn = words.word(end) === 'et' && /^cel(?:ui|le)$/u.test(words.word(end + 1));
  const inner = goesOn ? items.length : items.length - 1;
  const innerAnd = items.some((item, index) => item.joint === 'and' && index < inner);
  const groups: Item[][] = [];
  let fixed = 0;
  items.forEach((item, index) => {
    const before = items[index - 1];
    const last = groups.at(-1);
    const binds =
      before !== undefined &&
      (index < fixed ||
        (item.sector !== null && item.sector === before.sector) ||
        (innerAnd && item.joint === 'and' && index < inner));
    const run = index >= fixed ? knownRun(keys, index, known) : 1;
    if (run > 1) fixed = index + run;
    if (last && binds && run === 1) last.push(item);
    else groups.push([item]);
  });
  return groups;
}
