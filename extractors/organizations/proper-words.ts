/** Proper words behind the nouns of a body's name: its own, those of where it lies, or those of who heads it. */
import { countryOf } from '../countries.js';
import { isImpersonal } from '../impersonal.js';
import { has, isCapital, isFunction, isLower, readCapitals, sliceOf, type Text, wordAt } from '../phrases.js';
import { isRegion } from '../regions.js';
import { KNOWN } from '../words.js';
import { firstClosed, withSecond } from './complements.js';
import { firstOfSentence, isHeld } from './held.js';
import { isForenameAlone, isPersonAt } from './persons.js';
import type { Reader } from './reader.js';

/** Nouns that a proper name may follow right behind: "de la région Oti-Plaine", "de l'université Senghor". */
const PLACED = new Set(
  'region ville commune province departement prefecture wilaya canton ile district lac baie vallee universite hopital lycee'.split(
    ' ',
  ),
);

/** "de la région |Oti-Plaine|", "Agence de l'eau |Rhin-Moselle|", "Agence régionale de santé |Grand Nord|". */
export const isPlacedAt = (text: Text, at: number): boolean =>
  isCapital(text, at) &&
  (PLACED.has(wordAt(text, at - 1)) ||
    (!has(text, at, KNOWN.forename | KNOWN.surname | KNOWN.calendar) &&
      (/^(?:grand|nord|sud|est|ouest|ile)$|-/.test(wordAt(text, at)) ||
        isRegion(sliceOf(text, at, at + 1)))));

/** "l'Unité de recherche |Climat| et", "le Groupement d'intérêt public |Lagune|" */
const isOwnNameAt = (text: Text, head: number, at: number): boolean =>
  wordAt(text, at - 1) === 'recherche'
    ? !isPersonAt(text, at) && wordAt(text, at + 1) === 'et'
    : wordAt(text, head) === 'groupement' && at === head + 4 && wordAt(text, head + 2) === 'interet';

/** "Compagnie des mines internationales |Orbitel Guinée|": a run that ends with a country. */
function isBranchAt(text: Text, at: number, limit: number): boolean {
  if (!isCapital(text, at) || text.shouting[at]) return false;
  const end = readCapitals(text, at, limit);
  return (
    isCountry(sliceOf(text, end - 1, end)) && (end === at + 1 ? isLower(text, at - 1) : !isPersonAt(text, at))
  );
}

const isCountry = (name: string): boolean => countryOf(name) !== null;

/** Index after the proper words that stand at a token and belong to the name; `at` when none do. */
export function readProper(reader: Reader, at: number, head: number): number {
  const { text, limit, closed } = reader;
  const follows =
    reader.complements === 0 ||
    reader.lastNoun === 'capital' ||
    isOwnNameAt(text, head, at) ||
    isPlacedAt(text, at) ||
    isBranchAt(text, at, limit);
  if (!follows || !isCapital(text, at) || isFunction(text, at) || text.shouting[at]) return at;
  // "le gouvernement danois |Lars Bek", "l'inspecteur de Police |Awa Sarr": who heads it, or works there.
  const held = (): boolean => isHeld(text, head, firstOfSentence(text, head));
  const behind = at > head + 1 || isImpersonal(wordAt(text, head), held);
  if (behind && !reader.isNamedAfterPeople && isPersonAt(text, at)) return at;
  const run = readCapitals(text, at, limit);
  // "l'Institut polytechnique |Luc Ngom|": behind its adjectives a school has its own name.
  const own = reader.isNamedAfterPeople && reader.lastNoun === 'none';
  if (behind && !own && run === at + 2 && isForenameAlone(text, at) && held()) return at;
  const end = Math.min(
    isHeldBehind(text, at, run) && held() ? run - 2 : withSecond(text, run, limit),
    firstClosed(closed, at, limit),
  );
  reader.lastNoun = 'capital';
  return Math.max(end, at);
}

/** "le PDG du Groupe Orbitel |Awa Sarr|", "du Collège Luc Ngom |Awa Sarr|": given name and name behind a name. */
const isHeldBehind = (text: Text, at: number, end: number): boolean =>
  end - at > 2 &&
  isForenameAlone(text, end - 2) &&
  !has(text, end - 3, KNOWN.forename | KNOWN.particle) &&
  (end - at > 3 || !has(text, end - 3, KNOWN.surname));
