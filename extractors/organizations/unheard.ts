/** Names that nothing is known of. */
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { has, sliceOf, type Text } from '../phrases.js';
import { isRegion } from '../regions.js';
import { KNOWN } from '../words.js';

const HEARD = KNOWN.forename | KNOWN.surname | KNOWN.common | KNOWN.function | KNOWN.calendar;

/** Whether no word of a stretch is a name of persons or one of every day, and the whole names no place. */
export function isUnheard(text: Text, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (has(text, i, HEARD)) return false;
  const name = sliceOf(text, first, end);
  return countryOf(name) === null && !isRegion(name) && lookUpTown(name).length === 0;
}
