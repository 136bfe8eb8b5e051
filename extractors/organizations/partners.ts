/** Firms that bid together under one name. */
import { isCapital, readCapitals, type Text, touches, wordAt } from '../phrases.js';

/** "le groupement Sogeba|/Nord-BTP": index behind the partners of a name that ends at `from`; `from` when it has none. */
export function withPartners(text: Text, from: number, limit: number): number {
  let end = from;
  while (
    end + 1 < limit &&
    /^[/-]$/.test(wordAt(text, end)) &&
    touches(text, end - 1) &&
    touches(text, end) &&
    isCapital(text, end + 1)
  )
    end = readCapitals(text, end + 1, limit);
  return end;
}
