/** What is known of a word by itself: a noun of every day, a place, or nothing. */
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { has, sliceOf, type Text, wordAt } from '../phrases.js';
import { isRegion } from '../regions.js';
import { KNOWN } from '../words.js';

const HEARD = KNOWN.forename | KNOWN.surname | KNOWN.common | KNOWN.function | KNOWN.calendar;

/** A noun of every day, in the plural or known as such, and no name of a person. */
export const isOrdinary = (text: Text, i: number): boolean =>
  has(text, i, KNOWN.common) ||
  (wordAt(text, i).length > 4 &&
    wordAt(text, i).endsWith('s') &&
    !has(text, i, KNOWN.forename | KNOWN.surname));

/** A country, a region or a town. */
export const isPlaceName = (name: string): boolean =>
  countryOf(name) !== null || isRegion(name) || lookUpTown(name).length > 0;

/** "Maternité", "Urgences": what is told by its ending to be a noun of every day, though no lexicon has it. */
export const isAbstract = (text: Text, i: number): boolean =>
  /\p{L}{3}(?:ités?|tion|ismes?|ences|ances|ements)$/u.test(sliceOf(text, i, i + 1));

/** Whether no word of a stretch is a name of persons or one of every day, and the whole names no place. */
export function isUnheard(text: Text, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (has(text, i, HEARD)) return false;
  const name = sliceOf(text, first, end);
  return !isPlaceName(name) && !(name.includes('-') && name.split('-').every(isPlaceName));
}
