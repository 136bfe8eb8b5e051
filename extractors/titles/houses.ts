/** Houses that an office is held in, by their noun and a name: "Théâtre des Manguiers", "école de Kossodou". */
import {
  afterArticle,
  has,
  isAdjectiveAt,
  isCapital,
  isFunction,
  isLower,
  isOfAt,
  type Text,
  wordAt,
} from '../phrases.js';
import { KNOWN } from '../words.js';
import { isNamePart, readPlace } from './places.js';

/** "Théâtre des |Manguiers", "Lycée moderne |X": behind the name of a house with a capital, else `noun`. */
export function endOfHouse(text: Text, noun: number, limit: number): number {
  if (isLower(text, noun)) return endOfSmallHouse(text, noun, limit);
  if (!HOUSES.test(wordAt(text, noun)) || !isNamePart(text, noun, limit)) return noun;
  let end = noun + 1;
  while (end < limit && isLower(text, end) && isAdjectiveAt(text, end)) end++;
  let named = noun;
  for (;;) {
    const of = isOfAt(text, end) ? afterArticle(text, end + 1) : end;
    if (!isNamePart(text, of, limit) || isFunction(text, of)) return named;
    end = of + 1;
    while (end < limit && isLower(text, end) && isAdjectiveAt(text, end)) end++;
    named = end;
  }
}

/** "école de |Kossodou|", "centre de santé de |Mbala|", "lycée technique de |Thiès|": behind the place a house goes by, else `noun`. */
function endOfSmallHouse(text: Text, noun: number, limit: number): number {
  if (!SMALL_HOUSES.test(wordAt(text, noun))) return noun;
  let at = noun + 1;
  for (let nouns = 0; nouns < 2; nouns++) {
    while (at < limit && isLower(text, at) && isAdjectiveAt(text, at)) at++;
    if (!isOfAt(text, at)) return noun;
    const place = afterArticle(text, at + 1);
    if (place >= limit) return noun;
    if (isCapital(text, place)) {
      const known = /^d[e']$/.test(wordAt(text, at)) && !has(text, place, KNOWN.forename | KNOWN.function);
      return known ? readPlace(text, place, limit) : noun;
    }
    if (!isLower(text, place) || isFunction(text, place)) return noun;
    at = place + 1;
  }
  return noun;
}

const SMALL_HOUSES =
  /^(?:ecole|lycee|college|hopital|clinique|maternite|dispensaire|centre|universite|prison|orphelinat)$/;

const HOUSES =
  /^(?:theatre|musee|lycee|college|hopital|institut|ecole|clinique|festival|orchestre|ballet|opera|bibliotheque|conservatoire|academie|seminaire|maternite|orphelinat|office|fonds|caisse|agence|laboratoire)$/;
