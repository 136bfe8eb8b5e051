/** Names of bodies that nobody knows, and of places, which are none. */
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { isCapital, sliceOf, type Text } from '../phrases.js';
import { isRegion } from '../regions.js';

/** "(directeur, |Terralis|)": a body that nobody knows, told by its capitals. */
export function nameThatFills(text: Text, from: number, to: number): string | null {
  if (to <= from || to - from > LONGEST_NAME) return null;
  for (let i = from; i < to; i++) if (!isCapital(text, i)) return null;
  const name = sliceOf(text, from, to);
  return isPlaceName(name) ? null : name;
}

/** Of a body that nobody knows, in tokens. */
const LONGEST_NAME = 4;

export const isPlaceName = (name: string): boolean =>
  countryOf(name) !== null || isRegion(name) || lookUpTown(name).length > 0;
