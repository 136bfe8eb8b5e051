/** Schools and hospitals by what they are called. */
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { afterArticle, isArticleAt, isCapital, isOfAt, sliceOf, type Text, wordAt } from '../phrases.js';
import { isRegion } from '../regions.js';
import { heads } from './heads.js';
import { isTerritory } from './territories.js';

/** "lycée |des| Trois-Baobabs", "école |primaire| Kinh Mon": what houses are called, told apart by an article or a level from where they stand. */
export function isHouseOfName(text: Text, head: number, end: number): boolean {
  if (!SCHOOLS.test(wordAt(text, head))) return false;
  let at = head + 1;
  while (at < end && LEVELS.test(wordAt(text, at))) at++;
  const name = isOfAt(text, at) ? afterArticle(text, at + 1) : isArticleAt(text, at) ? at + 1 : at;
  const led = isOfAt(text, at) ? name > at + 1 || /^d(?:u|es)$/.test(wordAt(text, at)) : at > head + 1;
  return (
    led &&
    name < end &&
    isCapital(text, name) &&
    !heads().has(wordAt(text, name)) &&
    !isTerritory(wordAt(text, name)) &&
    (wordAt(text, at) === 'des' || !isSeat(sliceOf(text, name, end)))
  );
}

const SCHOOLS = /^(?:hopital|clinique|polyclinique|maternite|lycee|college|ecole)$/;
const LEVELS = /^(?:primaire|maternelle|elementaire|publique|privee?|bilingue|technique|communale)$/;

/** A town, a region or a country. */
export const isSeat = (name: string): boolean =>
  lookUpTown(name).length > 0 || isRegion(name) || countryOf(name) !== null;
