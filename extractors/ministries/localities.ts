/** Towns and regions that tell a country, by the words around them. */
import { CASING, type Document } from '../../schemas/document.js';
import { lookUpTown, TOWN, townWords } from '../gazetteer.js';
import { countryOfRegion } from '../regions.js';
import { bitsOf, KNOWN } from '../words.js';
import { capitalCountry } from './country.js';
import { HINT } from './hints.js';
import { isArticle, readA, type Words } from './words.js';

const LEAST_POPULATION = 20_000;

/** "le pont Ogooué,", "du lac Togo –": no town. */
const isOfSite = (words: Words, at: number): boolean =>
  /^(?:pont|lac|fleuve|riviere|mont|ile|barrage|avenue|rue|boulevard|place|quartier|foret|parc)$/.test(
    words.word(at),
  );

/** "l'hôpital de Kayes", "le préfet de Mango": what a town has. */
const isLocal = (words: Words, at: number): boolean =>
  /^d[e']$/.test(words.word(at - 1)) &&
  /^(?:hopital|lycee|marche|port|aeroport|maire|mairie|prefet|prefecture|gouverneur|gouvernorat|commune|ville|departement|cercle|region|wilaya|tribunal)$/.test(
    words.word(at - 2),
  );

const BESIDE_TOWN = new Set([',', '(', '/', '–', '-', ':']);

/** A town after "à" or before a comma, and any capital; only where no other country has one of comparable size. */
export function townCountry(
  words: Words,
  { tokens }: Document,
  at: number,
  isCapital: boolean,
): string | null {
  if (isCapital) return capitalCountry(words.word(at));
  if ((townWords.at(tokens, at) & TOWN.alone) === 0) return null;
  // "la Laiterie du Carrefour,": a town has no article but that of its name.
  if (/^(?:du|au|des|aux|les?|la)$/.test(words.word(at - 1))) return null;
  if (!readA(words, at - 1) && !isLocal(words, at)) {
    if (!BESIDE_TOWN.has(words.word(at + 1)) || isOfSite(words, at - 1)) return null;
    // "Date : …", of which a town in Japan has the name.
    if ((bitsOf(words.word(at)) & KNOWN.common) !== 0) return null;
  }
  // "l'UMI,": letters are no town.
  if (words.casing(at) === CASING.upper && (words.word(at).length < 5 || isArticle(words.word(at - 1))))
    return null;
  if (words.word(at) === 'sceaux' && words.word(at - 2) === 'garde') return null;
  const [first, second] = lookUpTown(words.word(at));
  if (!first || first.population < LEAST_POPULATION) return null;
  return second && second.population * 5 > first.population ? null : first.country;
}

/** "dans la province du Haut-Ogooué", "(Haute-Loire)": what stands before names of regions. */
export function isRegional(words: Words, hints: Uint16Array, at: number): boolean {
  if (words.word(at - 1) === '(') return true;
  let before = at - 1;
  while (before > at - 3 && (hints[before] ?? 0) & HINT.small) before--;
  return ((hints[before] ?? 0) & HINT.region) !== 0;
}

/** The longest name of a region that begins at a word, with its country: of words, hyphens and apostrophes alone. */
export function readRegion(words: Words, at: number, limit: number): { country: string; end: number } | null {
  const most = Math.min(limit, at + LONGEST_REGION);
  let reach = at + 1;
  while (reach < most && (words.casing(reach) !== CASING.none || "-'".includes(words.word(reach)))) reach++;
  for (let end = reach; end > at; end--) {
    const country = countryOfRegion(words.slice(words.start(at), words.end(end - 1)));
    if (country !== null) return { country, end };
  }
  return null;
}

/** In tokens, hyphens counted. */
const LONGEST_REGION = 7;

export function hasColon(words: Words, at: number): boolean {
  for (let next = at + 1; next <= at + LONGEST_REGION; next++) if (words.word(next) === ':') return true;
  return false;
}
