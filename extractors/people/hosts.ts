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
  if (isFirmApposed(text, first, sentence.firstToken)) return true;
  if (isPrize(text, i, sentence.firstToken) || isOfSovereign(text, i, sentence.firstToken)) return true;
  if (isHouse(text, i, sentence.firstToken)) return true;
  if (i < sentence.firstToken) return false;
  if (/^(?:et|,)$/.test(wordAt(text, i)) && isNextOf(text, i, sentence.firstToken, isManyHosts)) return true;
  // "lycée d'excellence X", "école de commerce Y"
  if (isLower(text, i) && isOfAt(text, i - 1) && SCHOOLS.test(wordAt(text, i - 2))) return true;
  // "le groupement de femmes X"; "la présidente du groupement de femmes X" is somebody.
  if (
    isLower(text, i) &&
    isOfAt(text, i - 1) &&
    UNIONS.test(wordAt(text, i - 2)) &&
    isArticleAt(text, i - 3) &&
    !isOfAt(text, i - 4)
  )
    return true;
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

/** "la raffinerie de |X", "les communes de A, B et |X", "le préfet de |X", "s'est rendu à |X": a place, whatever its name. */
export function isPlaced(text: Text, { first, end, sentence }: Run): boolean {
  const i = first - 1;
  const from = sentence.firstToken;
  if (i <= from) return false;
  if (isInRegion(text, end) && (isJointAt(text, i) || wordAt(text, i) === 'a')) return true;
  if (isJointAt(text, i)) return isNextOf(text, i, from, DASHES.test(wordAt(text, i)) ? isRoad : isManySites);
  // "les localités de A, |de X|"
  if (isOfAt(text, i) && isJointAt(text, i - 1)) return isNextOf(text, i - 1, from, isManySites);
  if (isOfAt(text, i)) return isSite(text, i - 1, from) || PLACE_HEADS.test(wordAt(text, i - 1));
  if (wordAt(text, i) === 'a' && isCapital(text, i - 1) && LINKS.test(wordAt(text, i - 2))) return true;
  return wordAt(text, i) === 'a' && isReached(text, i - 1, from);
}

/** "devant relier A à |B|" */
const LINKS = /^reli(?:er|e|ent|ant|era|eront|ait|aient)$/;

const isJointAt = (text: Text, i: number): boolean => JOINTS.has(wordAt(text, i));

/** "la route A – |B" */
const DASHES = /^[-–—]$/;
const isRoad = (word: string): boolean => ROADS.test(word);
const ROADS = /^(?:route|axe|piste|troncon|corridor|autoroute|ligne)s?$/;

/** "X |dans la wilaya de Y", "X |(région de Y)" */
function isInRegion(text: Text, end: number): boolean {
  if (wordAt(text, end) === '(') return REGIONS.test(wordAt(text, end + 1));
  return wordAt(text, end) === 'dans' && isArticleAt(text, end + 1) && REGIONS.test(wordAt(text, end + 2));
}
const REGIONS =
  /^(?:region|province|wilaya|commune|departement|prefecture|gouvernorat|district|canton|territoire|cercle|arrondissement|banlieue)$/;

/** Whose office is at a place, never at a person. */
const PLACE_HEADS = /^(?:maire(?:sse)?|(?:sous-)?prefete?|wali|gouverneure?|bourgmestre|(?:arch)?eveque)s?$/;

/** What goes on or stands at a place: "s'est rendue à", "tenu mardi à". */
const REACHED =
  /^(?:arriv(?:e|ee|es|ees|er|era|eront)|sejourn(?:e|er|era|ait)|deroul(?:e|ee|es|ees|era|eront)|tenue?s?|tiendr(?:a|ont)|reunie?s?|organisee?s?|(?:oe|œ)uvre|situee?s?|sise?s?|basee?s?|implantee?s?|construite?s?|realisee?s?|nee?s?|inhumee?s?|rend(?:re|ra|ront|ue?s?)?)$/;
const REFLEXIVE = /^(?:se|s')$/;
const ADVERBS = 3;

function isReached(text: Text, last: number, from: number): boolean {
  for (let i = last; i > from && i >= last - ADVERBS; i--) {
    if (REACHED.test(wordAt(text, i))) {
      // "a rendu hommage à |X", "la visite rendue à |X"
      if (!wordAt(text, i).startsWith('rend')) return true;
      return REFLEXIVE.test(wordAt(text, i - 1)) || REFLEXIVE.test(wordAt(text, i - 2));
    }
    if (isCapital(text, i)) return false;
  }
  return false;
}

/** "a enjoint à l'entreprise réalisatrice, |X|, de": the firm; not "le patron de l'entreprise, X". */
function isFirmApposed(text: Text, first: number, from: number): boolean {
  if (wordAt(text, first - 1) !== ',' || has(text, first, KNOWN.forename)) return false;
  const noun = FIRMS.test(wordAt(text, first - 2)) ? first - 2 : first - 3;
  return (
    noun > from + 1 &&
    FIRMS.test(wordAt(text, noun)) &&
    isArticleAt(text, noun - 1) &&
    !isOfAt(text, noun - 2)
  );
}
const FIRMS = /^(?:entreprise|societe|firme|compagnie|cooperative|filiale|start-up|banque)$/;

/** "au Centre de conférences du roi |X|", "stade de la reine |Y|": no "palais du roi X", where he lives. */
function isOfSovereign(text: Text, i: number, from: number): boolean {
  if (!SOVEREIGNS.test(wordAt(text, i)) || !isLower(text, i)) return false;
  const of = isArticleAt(text, i - 1) ? i - 2 : i - 1;
  if (!isOfAt(text, of)) return false;
  for (let at = of - 1; at >= from && of - at < NAMED_REACH; at--) {
    if (CALLED_AFTER.test(wordAt(text, at))) return true;
    if (!isLower(text, at) && !isOfAt(text, at)) return false;
  }
  return false;
}
const SOVEREIGNS = /^(?:roi|reine|prince|princesse|sultan|emir)$/;
const CALLED_AFTER =
  /^(?:centre|stade|pont|aeroport|hopital|clinique|universite|mosquee|port|cite|complexe|fondation|avenue|place|boulevard|rue|lycee|ecole|academie|institut|musee|bibliotheque|theatre)$/;
const NAMED_REACH = 5;

const UNIONS = /^(?:groupement|association|collectif|cooperative|amicale|mutuelle)$/;

const SCHOOLS = /^(?:lycee|college|ecole)$/;

const MANY_HOSTS = new Set(
  (
    'universites aeroports stades hopitaux lycees ecoles instituts fondations facultes avenues rues ' +
    'perimetres champs gisements blocs puits bassins'
  ).split(' '),
);

const isManyHosts = (word: string): boolean => MANY_HOSTS.has(word);

/** Tokens back from a name to the noun of its list. */
const LIST = 16;

/** "les universités Sidi Hamza de Fès et |X", "les champs de Sidi Amar, |X et |Y": X is what the next is called. */
function isNextOf(text: Text, joint: number, from: number, isNoun: (word: string) => boolean): boolean {
  let i = joint - 1;
  for (; i > from && i > joint - LIST; i--) {
    // "les communes de A et B, |X": the list is closed.
    if (wordAt(text, i) === 'et') return false;
    if (!isCapital(text, i) && !isOfAt(text, i) && !JOINTS.has(wordAt(text, i))) break;
  }
  return (
    i < joint - 1 &&
    i >= from &&
    isNoun(wordAt(text, i)) &&
    isLower(text, i) &&
    // "la communauté de communes du Haut-A, |X": that of a body.
    wordAt(text, i - 1) !== 'de' &&
    !JOINTS.has(wordAt(text, i + 1))
  );
}

const JOINTS = new Set([',', 'et', '-', '–', '—']);

/**
 * "à la maison de la culture |X", "au palais des sports |Y", "à la salle 2 |Z": where something is held. Behind an office
 * ("le directeur de la maison de la presse X") the name is somebody's.
 */
function isHouse(text: Text, last: number, from: number): boolean {
  let i = last - 1;
  while (i > from && (isOfAt(text, i) || isArticleAt(text, i))) i--;
  if (i <= from || !HOUSES.test(wordAt(text, i))) return false;
  const article = isArticleAt(text, i - 1);
  return article ? /^(?:a|dans)$/.test(wordAt(text, i - 2)) : wordAt(text, i - 1) === 'au';
}

const HOUSES = /^(?:maison|salle|centre|palais|espace|complexe|foyer|maternite)$/;

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
    'site raffinerie barrage aeroport gare port centrale mine cimenterie usine commune ville village province region ' +
    'district prefecture sous-prefecture departement axe frontiere pont foret ile lac localite territoire canton ' +
    'aerodrome dispensaire hopital clinique maternite lycee college marche stade cimetiere plage riviere oued fleuve vallee ' +
    'massif mairie municipalite gouvernorat daira terminal gisement plaine mont colline baie zone perimetre champ reservoir bassin arrondissement quartier cercle wilaya technopole campus station base caserne camp carriere forage parc reserve criee hangar pole population populations habitants riverains'
  ).split(' '),
);

/** Where oil and ore lie. */
const FIELDS = /^(?:perimetre|champ|gisement|bloc|reservoir|bassin)s?$/;

/** "gouvernorats", "villages", "hôpitaux" */
const isManySites = (word: string): boolean =>
  /[sx]$/.test(word) && !SITES.has(word) && SITES.has(word.replace(/aux$/, 'al').replace(/s$/, ''));

const MANY_SITES = new Set('arrondissements communes districts quartiers cercles zone'.split(' '));

/** "les quartiers X": none of them is a person. */
export const isMany = (text: Text, { first }: Run): boolean => MANY_SITES.has(wordAt(text, first - 1));

/** "la raffinerie de X", "le terminal minéralier de Y": sites have the names of places. */
function isSite(text: Text, i: number, from: number): boolean {
  // "la ville natale de X"
  if (/^nata(?:le?|ls|ux)$/.test(wordAt(text, i))) return false;
  const names = (at: number): boolean => SITES.has(wordAt(text, at)) || isManySites(wordAt(text, at));
  if (i > from && !names(i) && isLower(text, i)) i--;
  return i >= from && isLower(text, i) && names(i);
}
