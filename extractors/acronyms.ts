/** Does an acronym stand for a phrase? The letters rule. */

import { piecesIn } from './letters.js';
import { foldWord } from './words.js';

const SMALL = new Set(
  'de du des d l la le les et en au aux a pour sur par dans of the and for und der die'.split(' '),
);

interface Part {
  readonly word: string;
  readonly small: boolean;
}

const partsOf = (phrase: string): Part[] =>
  piecesIn(foldWord(phrase).replaceAll('œ', 'oe')).map((word) => ({ word, small: SMALL.has(word) }));

/** The letters and digits of an acronym, folded: "A.N.Cy" → "ancy". */
const lettersOf = (acronym: string): string => foldWord(acronym).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * True when the letters of the acronym can be taken in order from the words of the phrase, each word giving none, one
 * or several of its leading letters ("Fkdea": Fonds koweïtien pour le développement économique arabe; "Enabel" is not
 * told by letters). The first letter comes from the first word and no two words in a row that carry meaning are left
 * out. Time is bounded by acronym × phrase.
 */
export function matchesLetters(acronym: string, phrase: string): boolean {
  const letters = lettersOf(acronym);
  if (letters.length < 2 || letters.length > 14) return false;
  const parts = partsOf(phrase);
  const first = parts[0];
  if (parts.length > 24 || !first) return false;
  if (!first.word.startsWith(letters.slice(0, 1))) return false;
  const failed = new Set<number>();
  const read = (part: number, letter: number, skipped: number): boolean => {
    if (letter === letters.length) return parts.slice(part).filter(({ small }) => !small).length <= 2;
    const here = parts[part];
    if (!here) return false;
    const key = (part * 16 + letter) * 4 + skipped;
    if (failed.has(key)) return false;
    for (let taken = 1; letter + taken <= letters.length; taken++) {
      if (here.word.slice(0, taken) !== letters.slice(letter, letter + taken)) break;
      if (read(part + 1, letter + taken, 0)) return true;
    }
    if (
      part > 0 &&
      (here.small || skipped < 2) &&
      read(part + 1, letter, here.small ? skipped : skipped + 1)
    ) {
      return true;
    }
    failed.add(key);
    return false;
  };
  return read(0, 0, 0);
}

/** A written form that may be an acronym: two capitals at least, no blank ("AMRTP", "ANCy", "UV-BF", "Fkdea" is none). */
export const looksLikeAcronym = (word: string): boolean =>
  /^[\p{Lu}\d][\p{L}\d./&-]{0,14}$/u.test(word) && (word.match(/\p{Lu}/gu) ?? []).length >= 2;
