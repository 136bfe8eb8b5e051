/** What stands between commas behind a body and tells what it is: "A, filiale du groupe B, et C". */
import { isOf, isWord, wordOf } from './actor-words.js';
import type { Item } from './items.js';
import { CLASS } from './word-classes.js';

const NOUN =
  /^(?:filiale|structure|entite|organe|organisme|bras|branche|antenne|specialiste|leader|acteur|pionnier|membre|actionnaire|gestionnaire|exploitant|proprietaire|maison|direction|service|pays|puissance|voisin|voisine|partenaire)$/;

const KINDS = CLASS.short | CLASS.firm | CLASS.common;

/** What goes on with the noun; a name there would be another member of the list. */
const GOES_ON = /^(?:de|d'|du|des|a|au|aux|en|pour|sous|membre)$|(?:ee?s?|ante?s?|elle|ique|ale|ive|aire)$/;

/** Items in the longest apposition. */
const LONGEST = 16;

/** Index of the comma that closes the apposition which opens here; null where none does. */
export function endOfApposition(items: readonly Item[], from: number): number | null {
  // "A, aussi membre de B, a signé"
  const first = isWord(items[from + 1], 'aussi', 'egalement') ? from + 2 : from + 1;
  const noun = items[first];
  if (!isWord(items[from], ',') || !(isOf(noun, KINDS) || NOUN.test(wordOf(noun) ?? ''))) return null;
  if (!GOES_ON.test(wordOf(items[first + 1]) ?? '')) return null;
  for (let at = first + 2; at < from + LONGEST; at++) {
    const item = items[at];
    if (!item || item.signing || item.instrument || isWord(item, ';', ':', 'et', '.')) return null;
    if (isWord(item, ',')) return at;
  }
  return null;
}
