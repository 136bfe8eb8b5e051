/** Names that something else carries: streets, sites, works, bodies. */
import {
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isLower,
  isOfAt,
  type Text,
  wordAt,
} from '../phrases.js';
import { KNOWN } from '../words.js';
import type { Run } from './runs.js';

/** "avenue X", "projet X", "aéroport international X", "stade de X": the name of something else. */
export function isHosted(text: Text, { first, sentence }: Run): boolean {
  let i = first - 1;
  if (i >= sentence.firstToken && ['«', '"', '“', '-'].includes(wordAt(text, i))) i--;
  while (i >= sentence.firstToken && isAdjectiveAt(text, i) && (isLower(text, i) || isCapital(text, i))) i--;
  if (isPrize(text, i, sentence.firstToken)) return true;
  if (i < sentence.firstToken) return false;
  if (/^(?:et|,)$/.test(wordAt(text, i)) && isNextHosted(text, i, sentence.firstToken)) return true;
  // "lycée d'excellence X", "école de commerce Y"
  if (isLower(text, i) && isOfAt(text, i - 1) && SCHOOLS.test(wordAt(text, i - 2))) return true;
  // "l'homme de cinéma X", "l'homme d'affaires Y", "la secrétaire d'État Z": what somebody is
  if (/^d(?:e|')$/.test(wordAt(text, i - 1)) && (isLower(text, i) || wordAt(text, i) === 'etat'))
    return false;
  // "l'affaire X", but "le ministre des Affaires étrangères X", "le magnat des mines Y"
  if (has(text, i, KNOWN.host)) return wordAt(text, i - 1) !== 'des' || !DOMAINS.test(wordAt(text, i));
  // "la préfecture des arrondissements X": several have one name only as places.
  if ((MANY_SITES.has(wordAt(text, i)) || FIELDS.test(wordAt(text, i))) && isLower(text, i)) return true;
  if (isOfAt(text, i) && isSite(text, i - 1, sentence.firstToken)) return true;
  return isOfAt(text, i) && i > sentence.firstToken && has(text, i - 1, KNOWN.host) && isCapital(text, i - 1);
}

const SCHOOLS = /^(?:lycee|college|ecole)$/;

const MANY_HOSTS = new Set(
  (
    'universites aeroports stades hopitaux lycees ecoles instituts fondations facultes avenues rues ' +
    'perimetres champs gisements blocs puits bassins'
  ).split(' '),
);

/** Tokens back from a name to the noun of its list. */
const LIST = 16;

/** "les universités Sidi Hamza de Fès et |X", "les champs de Sidi Amar, |X et |Y": X is what the next is called. */
function isNextHosted(text: Text, joint: number, from: number): boolean {
  let i = joint - 1;
  while (
    i > from &&
    i > joint - LIST &&
    (isCapital(text, i) || isOfAt(text, i) || JOINTS.has(wordAt(text, i)))
  )
    i--;
  return (
    i < joint - 1 &&
    i >= from &&
    MANY_HOSTS.has(wordAt(text, i)) &&
    isLower(text, i) &&
    !JOINTS.has(wordAt(text, i + 1))
  );
}

const JOINTS = new Set([',', 'et', '-']);

/** "le prix |AUF Dolla X": words with a capital between the prize and the name. */
function isPrize(text: Text, last: number, firstToken: number): boolean {
  let i = last;
  while (i > firstToken && i > last - 3 && isCapital(text, i)) i--;
  return i < last && PRIZES.test(wordAt(text, i));
}

const PRIZES = /^(?:prix|bourses?|trophees?|medailles?|coupe|challenge|tournoi)$/;

/** "aéroport Prince X", "hôpital Général Y": the site has the name of somebody with rank and all. */
export const isHostedRank = (text: Text, { honorific, ...run }: Run): boolean =>
  honorific !== null &&
  (honorific.kind === 'rank' || honorific.kind === 'noble' || honorific.kind === 'religious') &&
  honorific.end === run.first &&
  isCapital(text, honorific.first) &&
  !isArticleAt(text, honorific.first) &&
  isHosted(text, { ...run, honorific, first: honorific.first });

/** What offices are about: in the plural they host no name. */
const DOMAINS = /^(?:affaires|mines|archives|jeux|ports|routes|postes)$/;

const SITES = new Set(
  (
    'site sites raffinerie barrage aeroport gare port centrale mine cimenterie usine commune ville village province region ' +
    'district prefecture sous-prefecture departement axe frontiere pont foret ile lac localite territoire canton ' +
    'aerodrome dispensaire hopital clinique maternite lycee college marche stade cimetiere plage riviere oued fleuve vallee ' +
    'massif mairie municipalite municipalites gouvernorat daira terminal gisement plaine mont colline collines baie zone perimetre perimetres champ champs gisements reservoir bassin arrondissement arrondissements quartier cercle wilaya technopole'
  ).split(' '),
);

/** Where oil and ore lie. */
const FIELDS = /^(?:perimetre|champ|gisement|bloc|reservoir|bassin)s?$/;

const MANY_SITES = new Set('arrondissements communes districts quartiers cercles zone'.split(' '));

/** "les quartiers X": none of them is a person. */
export const isMany = (text: Text, { first }: Run): boolean => MANY_SITES.has(wordAt(text, first - 1));

/** "la raffinerie de X", "le terminal minéralier de Y": sites have the names of places. */
function isSite(text: Text, i: number, from: number): boolean {
  // "la ville natale de X"
  if (/^nata(?:le?|ls|ux)$/.test(wordAt(text, i))) return false;
  if (i > from && !SITES.has(wordAt(text, i)) && isLower(text, i)) i--;
  return i >= from && isLower(text, i) && SITES.has(wordAt(text, i));
}
