/** Offices told with the nation of their body: "la rectrice |vietnamienne|, Mme X" is of the one of two universities that is of Vietnam. */
import type { Found } from '../../schemas/mentions.js';
import { countryOf, countryOfDemonym } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { isAdjectiveAt, isLower, type Text, wordAt } from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import type { Title } from '../titles/index.js';
import { foldWord } from '../words.js';

/** Offices of houses; a president or a minister may be of the nation itself. */
const OF_HOUSES =
  /^(?:vice-|co-)?(?:rect(?:eur|rice)|doyenne?|direct(?:eur|rice)|proviseure?|principale?|pdg|dg|administrat(?:eur|rice)|secretaire|coordonnat(?:eur|rice)|coordinat(?:eur|rice)|gerante?)$/;

/** Houses of whoever is called so. */
const SCHOLARS = /^(?:vice-)?(?:rect(?:eur|rice)|doyenne?|proviseure?)$/;
const SCHOOLS =
  /^(?:universite|ecole|institut|faculte|academie|haute ecole|lycee|centre universitaire)|agro|universit/;

/** Bodies looked back at. */
const REACH = 12;

/** Letters that a town's adjective shares with its name. */
const STEM = 5;

/** The title's end before the adjective and the body, null where none of that nation or town is told before. */
export function bodyOfNation(
  text: Text,
  { organizations }: Found,
  { first, headEnd, end }: Title,
): { readonly end: number; readonly organization: string } | null {
  const at = end - 1;
  if (at < headEnd || !isLower(text, at) || !OF_HOUSES.test(wordAt(text, first))) return null;
  for (let i = headEnd; i < at; i++) if (!isAdjectiveAt(text, i)) return null;
  const word = wordAt(text, at);
  const country = countryOfDemonym(word);
  const stem = /(?:ois|ais|ien|ain)(?:e|ne)?$/.test(word) ? word.slice(0, STEM) : null;
  if (country === null && stem === null) return null;
  const start = text.document.tokens.start[first] as number;
  const next = firstAtOrAfter(organizations, start);
  for (const { name } of organizations.slice(Math.max(0, next - REACH), next).reverse()) {
    if (SCHOLARS.test(wordAt(text, first)) && !SCHOOLS.test(foldWord(name))) continue;
    const words = name.split(/[\s’']+/u);
    const isOf = words.some((written, i) => isTied(written, words, i, country, stem));
    if (isOf) return { end: at, organization: name };
  }
  return null;
}

/** A town or a country of the nation, its adjective, or the town whose adjective was told. */
function isTied(
  word: string,
  words: readonly string[],
  at: number,
  country: string | null,
  stem: string | null,
): boolean {
  const folded = foldWord(word);
  if (country === null) return stem !== null && /^\p{Lu}/u.test(word) && folded.startsWith(stem);
  if (countryOfDemonym(folded) === country) return true;
  for (let end = at + 1; end <= Math.min(words.length, at + 3); end++) {
    const name = words.slice(at, end).join(' ');
    if (countryOf(name) === country || (/^\p{Lu}/u.test(word) && lookUpTown(name)[0]?.country === country))
      return true;
  }
  return false;
}
