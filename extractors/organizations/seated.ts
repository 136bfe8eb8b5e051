/** Names that go on behind their acronym with where they are: "Agence régionale de santé (ARS) |de la Haute-Combe|". */
import { countryOf } from '../countries.js';
import { afterArticle, isCapital, isOfAt, readCapitals, sliceOf, type Text, wordAt } from '../phrases.js';
import { heads } from './heads.js';
import type { Pair } from './pairs.js';

/** Of these each region or town has its own. */
const OF_PLACES =
  /(?<!\p{L})(?:regionale?|departementale?|provinciale?|prefectorale?|cantonale?|hospitalier|intercommunale?|integre|intermunicipale?|de district|du district)(?!\p{L})/u;

/** The name without its letters, which stand in a bracket in its middle: no "employé(e)s". */
export function withoutLetters(name: string, letters: string | null): string {
  const bracket = `(${letters})`;
  const at = letters === null ? -1 : name.indexOf(bracket);
  return at < 0 ? name : `${name.slice(0, at).trimEnd()}${name.slice(at + bracket.length)}`;
}

/** A pair with the place behind its bracket as part of its name; the same pair when no place stands there. */
export function seated(text: Text, pair: Pair, limit: number): Pair {
  const [first, end] = pair.name;
  const [short, close] = pair.acronym;
  if (short !== end + 1 || wordAt(text, close) !== ')' || !isOfAt(text, close + 1)) return pair;
  const { folded, tokens } = text.document;
  if (!OF_PLACES.test(folded.slice(tokens.start[first], tokens.end[end - 1]))) return pair;
  const place = afterArticle(text, close + 2);
  if (place >= limit || !isCapital(text, place) || heads().has(wordAt(text, place))) return pair;
  const last = readCapitals(text, place, limit);
  return countryOf(sliceOf(text, place, last)) === null
    ? { name: [first, last], acronym: pair.acronym }
    : pair;
}
