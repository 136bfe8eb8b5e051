/** What an office is told by besides its noun, in front of the firm or the house that it is held at. */
import {
  afterArticle,
  has,
  isAdjectiveAt,
  isCapital,
  isFunction,
  isLower,
  isOfAt,
  readCapitals,
  type Text,
  wordAt,
} from '../phrases.js';
import { KNOWN } from '../words.js';
import { isUnheard } from './unheard.js';

/** "chef |de projet |d'Orbitel", "économiste |en chef |d'Orbitel": behind what an office is told by besides its noun. */
export function afterTask(text: Text, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit - 1, from + LONGEST_TASK); at++) {
    if (at > from && /^d[e']$/.test(wordAt(text, at)) && isCapital(text, at + 1))
      return isUnheard(text, at + 1, readCapitals(text, at + 1, limit)) ? at : from;
    const leads = isOfAt(text, at) || /^(?:en|aux|a|la|l'|les|et)$/.test(wordAt(text, at));
    if (leads) continue;
    if (!isLower(text, at) || isFunction(text, at) || PLACED.test(wordAt(text, at))) return from;
    if (isApart(wordAt(text, at))) return from;
  }
  return from;
}

/** In tokens. */
const LONGEST_TASK = 8;

/** Offices that only what they are for tells to be a firm's. */
export const TASKED =
  /^(?:chef|cheffe|chargee?|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|economiste|redact(?:eur|rice)|commissaire|comptable|controleu(?:r|se)|ingenieure?|deleguee?)$/;

/** What a chief has in a place: "chef de poste de X", "commissaire de police de X". */
const PLACED =
  /^(?:poste|quartier|terre|terres|tribu|brigade|secteur|cercle|arrondissement|police|gendarmerie|bataillon|escadron|diocese|paroisse|guerre|file|mission|delegation|gouvernement|diplomatie)$/;

/** What a person has rather than a firm: "directrice de la campagne de X". */
const OF_PERSONS = /^(?:campagne|equipe|cabinet|garde|protocole|securite|succession|collection)$/;

/** Houses that go by the place they stand in: "directeur de l'école de X". */
const HOUSES =
  /^(?:ecole|lycee|college|hopital|clinique|maternite|dispensaire|centre|universite|faculte|institut|musee|theatre|prison|orphelinat|usine|mine|carriere|station|port|aeroport|gare|marche|parc|reserve|barrage|centrale|projet|programme|foyer|camp|cimetiere|chantier|site)$/;

/** "directeur de l'|école de Kossodou|", which nobody but who heads it makes a body of. */
export function houseAt(text: Text, of: number, limit: number): { first: number; end: number } | null {
  const first = afterArticle(text, of + 1);
  if (!isOfAt(text, of) || !isLower(text, first) || !SCHOOLS.test(wordAt(text, first))) return null;
  let at = first + 1;
  while (isLower(text, at) && isAdjectiveAt(text, at)) at++;
  if (
    !/^d[e']$/.test(wordAt(text, at)) ||
    !isCapital(text, at + 1) ||
    has(text, at + 1, KNOWN.forename | KNOWN.function)
  )
    return null;
  return { first, end: readCapitals(text, at + 1, limit) };
}

const SCHOOLS = /^(?:ecole|lycee|college|hopital|clinique|maternite|dispensaire|orphelinat)$/;

/** What follows such a noun is the name of a person or a place. */
export const isApart = (word: string): boolean =>
  OF_PERSONS.test(word) || TERRITORIES.has(word) || HOUSES.test(word);

/** "le président de la commune de X": of these one is a place. */
const TERRITORIES = new Set(
  'commune ville municipalite localite village region province wilaya prefecture departement district canton zone ile'.split(
    ' ',
  ),
);
