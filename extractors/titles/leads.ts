/** Complements of a title behind other prepositions than "de": "à l'Unesco", "chargé de Y", "en droit", "pour l'Afrique". */
import { CASING } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { mayBeHonorific } from '../honorifics.js';
import {
  afterArticle,
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isFunction,
  isInfinitive,
  isLower,
  isOfAt,
  isWord,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { isRegion } from '../regions.js';
import { KNOWN } from '../words.js';
import { UNITS } from './bare.js';
import { heads, TOLD_BEFORE } from './heads.js';
import { readPlace } from './places.js';
import { type Bounds, isCommonNoun, move, readName, readTarget, type State } from './targets.js';

/** Prepositions that lead to a complement of a title. */
export const LEADS = new Set([
  'a',
  'au',
  'aux',
  'pour',
  'aupres',
  'pres',
  'chez',
  'en',
  'sur',
  'charge',
  'chargee',
  'responsable',
  'sein',
  'par',
  'dans',
  'contre',
]);

/** "Ingénieur en Informatique", "commissaire à la Concurrence": with a capital, but no place. */
export const isCapitalField = (text: Text, at: number): boolean =>
  isCapital(text, at) &&
  !isFunction(text, at) &&
  !has(text, at, KNOWN.forename | KNOWN.surname | KNOWN.calendar) &&
  text.document.tokens.casing[at] === CASING.title &&
  countryOf(sliceOf(text, at, at + 1)) === null &&
  lookUpTown(sliceOf(text, at, at + 1)).length === 0;

/** "étudiante en droit", "conseillère en communications"; no "ministre en visite". */
export const isField = (text: Text, at: number): boolean =>
  isLower(text, at) &&
  isWord(text, at) &&
  !isFunction(text, at) &&
  (wordAt(text, at).length > 3 || has(text, at, KNOWN.common)) &&
  !/^(?:visite|poste|fonctions?|tete|compagnie|presence|mission|cours|conge|question|plein|pleine|effet|faveur|personne|direct|marge|outre|revanche|particulier|vertu|uniforme|costume|tournee|charge|voyage|sejour|exercice|titre|chef|prison|exil|fuite|detention|colere|deplacement|activite|service|matiere|vigueur|retraite|attente|larmes|vue|raison|fin|route|termes|premier|premiere|deuxieme|conference|audience|reunion|date|juin|mars|avril|juillet|aout|septembre|octobre|novembre|decembre|janvier|fevrier)$/.test(
    wordAt(text, at),
  ) &&
  !/(?:ant|ent)$/.test(wordAt(text, at));

/** "à l'occasion", "au terme", "à la demande": what tells of time and manner belongs to the verb. */
const SETTINGS = new Set(
  (
    'occasion issue suite veille cours terme sujet nom profit moment lendemain cote cotes demande fin debut lieu ' +
    'travers frais detriment hauteur arrivee instar insu egard encontre unanimite moyen cas milieu retour passage ' +
    'lumiere faveur propos regard bord invitation annonce origine pied micro pupitre'
  ).split(' '),
);

/** "au Palais de la République": where it happens. */
const SITES = new Set('domicile siege palais hotel aeroport stade'.split(' '));

/** Who is sent to a country: "représentant en Côte d'Ivoire". */
const SENT =
  /^(?:representante?|accredit|ambassad|charge|delegue|envoye|coordinat|coordonnat|correspondant|resident|regional|designe|pressenti|responsable|nonce|apostolique|consul)/;

/** Who is sent to a town. */
const SENT_TO_TOWN = /^(?:ambassad(?:eur|rice)|consule?|correspondante?|general|generale)$/;

/** Who may head a house in a country that is told behind. */
const POSTED = /^(?:direct(?:eur|rice)|adjointe?|cheffe?|bureau|antenne|filiale)$/;

const TEACHES =
  /^(?:professeure?|conferences|enseignante?|etudiante?|doctorante?|chercheu(?:r|se)|doyenne?)$/;

/** Nouns that ask for "contre". */
const AGAINST = /^(?:lutte|combat|guerre|protection|prevention|campagne|vaccination|riposte)$/;

/** Nouns that ask for "à". */
const GIVING = /^(?:aides?|appuis?|soutien|assistance|acces|preparation)$/;

/** "aux |frontières :", "à la |mobilité urbaine :": all in front of the colon is the title. */
function isLabel(text: Text, noun: number, limit: number): boolean {
  let end = noun + 1;
  while (end < limit && isAdjectiveAt(text, end)) end++;
  return wordAt(text, end) === ':' && isLower(text, noun);
}

/** "pour le Bénin|, le Togo et la Côte d'Ivoire": the countries that go on with a list that "et" ends. */
function afterCountries(text: Text, from: number, limit: number): number {
  let end = from;
  for (let at = from; at + 2 < limit; ) {
    const joint = wordAt(text, at);
    if ((joint !== ',' && joint !== 'et') || !isArticleAt(text, at + 1)) break;
    const last = readPlace(text, at + 2, limit);
    if (last === at + 2 || countryOf(sliceOf(text, at + 2, last)) === null) break;
    if (joint === 'et') end = last;
    at = last;
  }
  return end;
}

/** In tokens, of the first field behind "pour". */
const LONGEST_FIELD = 6;

/** "pour les Affaires étrangères |et la politique de sécurité": behind one more field with an article of its own, else `from`. */
export function afterField(text: Text, from: number, limit: number): number {
  const noun = from + 2;
  if (!isArticleAt(text, from + 1) || noun >= limit) return from;
  if (!isLower(text, noun) || !has(text, noun, KNOWN.common)) return from;
  let pour = from - 1;
  while (pour > from - LONGEST_FIELD && wordAt(text, pour) !== 'pour') pour--;
  if (wordAt(text, pour) !== 'pour' || heads().longestAt(text.document, noun, limit) !== null) return from;
  let end = noun + 1;
  while (end < limit && isAdjectiveAt(text, end)) end++;
  // "comme coordinatrice pour l'Afrique et l'arrivée de X"
  if (!isOfAt(text, end)) return end;
  const complement = afterArticle(text, end + 1);
  const plain = complement < limit && isLower(text, complement) && !isFunction(text, complement);
  return plain ? complement + 1 : from;
}

/** "à l'Unesco", "auprès du ministre de X", "chargé de Y", "pour l'Afrique", "en Arménie", "au Liban". */
export function readLed(bounds: Bounds, state: State, at: number): boolean {
  const { text, bodyAt, ministryAt, limit } = bounds;
  let noun = at + 1;
  const word = wordAt(text, at);
  // "en la personne de", "en l'absence de"
  if (word === 'en' && isArticleAt(text, noun)) return false;
  // "en charge du", "au sein de la"
  const phrase = `${word} ${wordAt(text, at + 1)}`;
  const inCharge = (phrase === 'en charge' || phrase === 'au sein') && isOfAt(text, at + 2);
  const near =
    inCharge ||
    word === 'aupres' ||
    word === 'pres' ||
    word === 'charge' ||
    word === 'chargee' ||
    word === 'responsable';
  if (inCharge) noun++;
  if (near && isOfAt(text, noun)) noun++;
  if (word === 'pres' && isArticleAt(text, noun)) noun++;
  noun = afterArticle(text, noun);
  // "procureur général près cette juridiction"
  if (near && (TOLD_BEFORE.test(wordAt(text, noun)) || /^(?:son|sa|leur)$/.test(wordAt(text, noun)))) noun++;
  if (noun >= limit) return false;
  const aside = SITES.has(wordAt(text, noun)) || (isLower(text, noun) && SETTINGS.has(wordAt(text, noun)));
  if (!near && aside) return false;
  // "secrétaire d'État chargée de A auprès du ministre de B"
  let rank = at - 1;
  while (isAdjectiveAt(text, rank)) rank--;
  const secretary = wordAt(text, rank) === 'etat' && state.complements === 0;
  if (word === 'aupres' && (state.ministerial || secretary) && ministryAt(noun) > 0) {
    state.ministerial = true;
    state.complements = 1;
    return move(state, ministryAt(noun));
  }
  if (bodyAt(noun) > 0 || ministryAt(noun) > 0) {
    // "échange avec l'ambassadeur sur le Forum X": what the sentence is about.
    if (word === 'par' || word === 'sur' || (state.body !== null && !near)) return false;
    const { body } = state;
    const read = readTarget(bounds, state, at, noun);
    // "directeur en charge du Pôle Entreprises", "relations avec le Parlement": what is led, no house.
    if ((inCharge && word === 'en' && UNITS.has(wordAt(text, noun))) || word === 'avec') state.body = body;
    return read;
  }
  if (word === 'chez') return readName(bounds, state, at, noun);
  // "journaliste à RFI"
  const acronym = text.document.tokens.casing[noun] === CASING.upper && wordAt(text, noun).length > 2;
  if (word === 'a' && noun === at + 1 && acronym && text.shouting[noun] === 0 && state.body === null)
    return readName(bounds, state, at, noun);
  if (near || word === 'avec') return readTarget(bounds, state, at, noun);
  if (
    word === 'en' &&
    (state.complements === 0 || /^docteure?$/.test(wordAt(text, at - 3))) &&
    (isField(text, at + 1) || (isCapitalField(text, at + 1) && !SENT.test(wordAt(text, at - 1))))
  ) {
    state.complements++;
    return move(state, at + 2);
  }
  // "professeur à |Paris 7"
  const numbered = word === 'a' && state.body === null && /^\d\d?$/.test(wordAt(text, noun + 1));
  if (
    numbered &&
    TEACHES.test(wordAt(text, at - 1)) &&
    lookUpTown(sliceOf(text, noun, noun + 1)).length > 0
  ) {
    state.body = { from: at, first: noun, end: noun + 2, until: noun + 2 };
    return move(state, noun + 2);
  }
  if (word === 'en' || word === 'au' || word === 'aux' || word === 'a') {
    const before = wordAt(text, at - 1);
    const posted = isCapital(text, noun) && POSTED.test(before);
    const landed =
      posted || (isCapital(text, noun) && (SENT.test(before) || SENT_TO_TOWN.test(before)))
        ? readPlace(text, noun, limit)
        : noun;
    // "sa directrice adjointe |à Madagascar|, X"; no "a reçu le directeur à Madagascar"
    const reach = posted && !SENT.test(before) && wordAt(text, landed) !== ',' ? noun : landed;
    const reached = reach > noun ? sliceOf(text, noun, reach) : '';
    const sent =
      countryOf(reached) !== null ||
      (reached !== '' && isRegion(reached)) ||
      (word === 'a' && SENT_TO_TOWN.test(before) && lookUpTown(reached).length > 0);
    const place = isCapital(text, noun) && (state.complements > 0 || sent);
    if (place) {
      // "à |Sir X"
      if (mayBeHonorific(text, noun)) return false;
      const end = readPlace(text, noun, limit);
      const land = sliceOf(text, noun, end);
      if (end === noun || (word !== 'a' && countryOf(land) === null && !isRegion(land))) return false;
      return move(state, end);
    }
    // "du projet d'appui au système éducatif", "Directeur de la police aux frontières : M. X"
    const goesOn = GIVING.test(wordAt(text, at - 1)) || isLabel(text, noun, limit);
    if (word !== 'en' && state.complements > 0 && goesOn && isLower(text, noun))
      return readTarget(bounds, state, at, noun);
    const led = word === 'aux' || noun > at + 1 || word === 'au';
    const office =
      state.complements === 0 &&
      led &&
      (!isCapital(text, noun) ||
        has(text, noun, KNOWN.common) ||
        isCommonNoun(text, noun) ||
        isCapitalField(text, noun));
    return office ? readTarget(bounds, state, at, noun) : false;
  }
  // "programme de lutte contre le paludisme"
  if (word === 'contre') return AGAINST.test(wordAt(text, at - 1)) && readTarget(bounds, state, at, noun);
  if (word === 'pour')
    return (
      noun > at + 1 &&
      !(isLower(text, noun) && isInfinitive(wordAt(text, noun))) &&
      readTarget(bounds, state, at, noun) &&
      move(state, afterCountries(text, state.end, limit))
    );
  return false;
}
