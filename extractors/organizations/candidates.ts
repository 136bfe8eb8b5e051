/** Names of bodies in one sentence, by the grammar of their head nouns. */
import type { Sentence } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { readHonorific } from '../honorifics.js';
import { knownAcronyms, knownNames } from '../known-bodies.js';
import {
  afterArticle,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isColumn,
  isDemonymAt,
  isFunction,
  isLower,
  isOfAt,
  isWord,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { isRegion } from '../regions.js';
import { heads as titles } from '../titles/heads.js';
import { CONTINENT } from './complements.js';
import { isOfMinisters, isTold, ownName } from './councils.js';
import { isNameAllTheSame } from './exempt.js';
import { readName } from './grammar.js';
import { heads, refusals } from './heads.js';
import { isOfOffice, looksLikeBody, looksLikeUnknown } from './lookalikes.js';
import { MARK, type Marks } from './marks.js';
import { isPartOfAny } from './parts.js';
import { isPersonAt } from './persons.js';
import { isNamedAfter, isNamedKind, isNamedSmall, isNational, isState } from './small-names.js';

/** Tokens `first .. end - 1`. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly rule: string;
}

export type Closed = (token: number) => boolean;

/** Names that begin with a head noun: "Agence nationale de la cybersécurité", "ambassade de Russie". */
export function byHead(
  text: Text,
  { firstToken, endToken }: Sentence,
  closed: Closed,
  marks: Marks,
): Candidate[] {
  const found: Candidate[] = [];
  for (let i = firstToken; i < endToken; i++) {
    if (((marks[i] as number) & MARK.head) === 0) continue;
    const head = heads().get(wordAt(text, i));
    if (!head || closed(i) || !isWord(text, i)) continue;
    const shouting = text.shouting[i] === 1;
    // "la Haute autorité de …" has the capital in front.
    const ranked = isLower(text, i) && isRank(text, i - 1, firstToken);
    const capital = (isCapital(text, i) || ranked) && !shouting;
    // "Afrique de l'Ouest et |Centrale", "Bureau régional Afrique |Centrale"
    if (
      wordAt(text, i) === 'centrale' &&
      (wordAt(text, i - 1) === 'et' || CONTINENT.test(wordAt(text, i - 1)))
    )
      continue;
    // "PORT DE X : CINQ CONVENTIONS": the place.
    if (shouting && wordAt(text, i) === 'port') continue;
    if (!capital && !head.small && !shouting && !isNamedKind(wordAt(text, i))) continue;
    if (isTail(text, i, firstToken)) continue;
    // "l'Université |Université de X"
    if (wordAt(text, i + 1) === wordAt(text, i)) continue;
    const refused = refusals().longestAt(text.document, i, endToken);
    if (refused && !isNameAllTheSame(text, i, refused.endToken, endToken)) continue;
    const known = knownNames().longestAt(text.document, i, endToken);
    const read =
      isTold(text, i, firstToken) || isOfMinisters(text, i)
        ? ownName(text, i, endToken)
        : readName(text, i, endToken, closed);
    const end =
      known && !isContinued(text, known.endToken, read)
        ? afterNationality(text, known.endToken, endToken)
        : read;
    if (isQuotedBehindNation(text, i, end)) {
      found.push({ first: i + 3, end: end - 1, rule: 'organization.cue' });
      i = end - 1;
      continue;
    }
    // "l'agence belge de développement |Kelvar|": the known name only tells what the other is.
    if (known && isLower(text, i) && isCapital(text, end) && end === known.endToken && head.named === false)
      continue;
    if (isCountryOfSomebody(text, i, end) || isHeldBy(text, i)) continue;
    if (isAcrossColumns(text, i, end) || isWhere(text, i, end)) continue;
    const start = startOfClub(text, i, firstToken);
    if (end === i + 1 && start === i && !(head.alone && capital)) continue;
    // "le permis Marine XXIX", "Groupe B"
    if (end === i + 2 && /^(?:[IVXL]{2,}|\p{Lu})$/u.test(sliceOf(text, i + 1, end))) continue;
    if (capital && (isPartOfAny(text, i, end) || isOfReach(text, i, end))) continue;
    const small = head.named ? isNamedAfter(text, i, end) : isNational(text, i, end);
    // "filiale de la banque togolaise": one told before.
    const told = wordAt(text, i) === 'banque' && isDemonymAt(text, i + 1);
    const national =
      (shouting && hasPurpose(text, i)) ||
      (small && (head.small || shouting) && !told && !isIndefinite(text, i - 1));
    if (!capital && !head.free && !national && !(isLower(text, i) && isNamedSmall(text, i, end))) continue;
    if (capital && isState(text, i) && (!isNational(text, i, end) || isIndefinite(text, i - 1))) continue;
    if (isOwner(text, i)) continue;
    const opens = i === firstToken;
    if (looksLikeBody(text, i, end, endToken, opens) || (!opens && isOfOffice(text, i))) continue;
    if (!known && looksLikeUnknown(text, i, end, opens)) continue;
    const first = capital && isRank(text, i - 1, firstToken) ? i - 1 : start;
    found.push({ first, end, rule: capital ? 'organization.head' : 'organization.small-head' });
    i = Math.max(i, end - 1);
  }
  return found;
}

/** "L'|AGENCE POUR LA| PROMOTION DU CINÉMA", "LA |LIGUE NATIONALE CONTRE LE| CANCER" */
function hasPurpose(text: Text, head: number): boolean {
  const at = isAdjectiveAt(text, head + 1) ? head + 2 : head + 1;
  return /^(?:pour|contre)$/.test(wordAt(text, at)) && isArticleAt(text, at + 1);
}

/** "(|Préfecture de Kara|)", "au |Campus des arts|": where something lies. */
const isWhere = (text: Text, head: number, end: number): boolean =>
  (wordAt(text, head - 1) === '(' && wordAt(text, end) === ')' && TERRITORY.test(wordAt(text, head))) ||
  (wordAt(text, head) === 'campus' && wordAt(text, head - 1) === 'au');

/** A part of a country, or what governs one. */
export const TERRITORY =
  /^(?:(?:sous-)?prefecture|commune|ville|province|region|departement|district|gouvernorat|agglomeration|mairie)$/;

/** "Orbitel |Conseil| pour", "Orbitel |Holding| en": a word of trade that ends a firm's name; no "Haut |Conseil| pour". */
const isTail = (text: Text, i: number, from: number): boolean =>
  i > from &&
  /^(?:conseil|holding|hub|services?)$/.test(wordAt(text, i)) &&
  isCapital(text, i - 1) &&
  !isCapital(text, i + 1) &&
  !isFunction(text, i - 1) &&
  !isAdjectiveAt(text, i - 1) &&
  !isRank(text, i - 1, from);

/** "son Chef de |Cabinet| Dr SARR Awa", "la cheffe de |Division| Awa Sarr", "le Directeur de |Cabinet Adjoint|", "directeur de |Cabinet| de la Présidence": whose office it is. */
export function isHeldBy(text: Text, head: number): boolean {
  if (!isOfAt(text, head - 1)) return false;
  if (!/^(?:chefs?|cheffes?|direct(?:eur|rice)s?|attachee?s?)$/.test(wordAt(text, head - 2))) return false;
  if (
    wordAt(text, head) === 'cabinet' &&
    (/^adjointe?$/.test(wordAt(text, head + 1)) || isOfAt(text, head + 1))
  )
    return wordAt(text, head - 1) === 'de';
  if (!STAFF.has(wordAt(text, head)) || wordAt(text, head - 1) !== 'de') return false;
  return isPersonAt(text, head + 1) || readHonorific(text, head + 1, head + 3) !== null;
}

/** What one is head of in every house. */
const STAFF = new Set('cabinet division service departement bureau mission unite projet section'.split(' '));

/** "le ministre de la Justice de l'|Union des Comores|", "ambassadeur de l'|État du Koweït|": a country that is told of somebody. */
function isCountryOfSomebody(text: Text, head: number, end: number): boolean {
  const state = wordAt(text, head) === 'etat' && isOfAt(text, head + 1);
  const name = state ? afterArticle(text, head + 2) : head;
  if (!state && !/^(?:union|federation|confederation)$/.test(wordAt(text, head))) return false;
  if (name >= end || countryOf(sliceOf(text, name, end)) === null) return false;
  // "ambassadeur de Chine en |Union des Comores|"
  if (wordAt(text, head - 1) === 'en') return true;
  if (!isOfAt(text, head - 2)) return false;
  for (let i = head - 3; i >= 0 && head - i < OFFICE_REACH && wordAt(text, i) !== ','; i--)
    if (OFFICES.test(wordAt(text, i))) return true;
  return false;
}

/** "la gestion de l'|État congolais|", "un palais pour l'|État togolais|": whose something is; no "au nom de l'|État togolais|". */
export function isOwner(text: Text, head: number): boolean {
  if (wordAt(text, head) !== 'etat' || wordAt(text, head - 1) !== "l'") return false;
  const before = wordAt(text, head - 2);
  if (before === 'pour') return !/^sign/.test(wordAt(text, head - 3));
  return before === 'de' && !PARTIES.test(wordAt(text, head - 3));
}

/** What a party has in what it signs. */
const PARTIES =
  /^(?:representante?s?|nom|part|compte|appui|soutien|contribution|participation|engagement|garantie|concours|accord|aupres|cote|partenariat|signature)$/;

/** Tokens from an office to the country: "ministre de l'Agriculture, de la Pêche et de l'Environnement de". */
const OFFICE_REACH = 16;
const OFFICES =
  /^(?:(?:vice-)?president|ministre|secretaire|ambassad|consul|charge|chef|citoyen|ressortissant|capitale|armee)/;

/**
 * "la Banque sous-régionale", "l'Institution panafricaine", "cette École nationale": which one the text has told;
 * "une Organisation terroriste": of a kind. A parliament is one.
 */
function isOfReach(text: Text, head: number, end: number): boolean {
  const word = wordAt(text, head);
  if (word === 'parlement') return false;
  const told = /^c(?:e|et|ette)$/.test(wordAt(text, head - 1));
  for (let i = head + 1; i < end; i++) {
    const quality = wordAt(text, i);
    const reach = told || OF_REACH.test(quality) || (FEARED.test(quality) && !isParty(word));
    if (!isLower(text, i) || !(reach || (word === 'ecole' && SUPERIOR.test(quality)))) return false;
  }
  return end > head + 1;
}

/** "Parti révolutionnaire": what parties may call themselves. */
const isParty = (word: string): boolean => /^(?:parti|mouvement|front|union|armee)$/.test(word);
const FEARED =
  /^(?:terroriste|djihadiste|jihadiste|criminelle?|mafieuse|mafieux|rebelle|secessionniste|subversive?)$/;
const SUPERIOR = /^superieure$/;

const OF_REACH =
  /^(?:(?:sous-)?regional|panafricain|onusien|supranational|intergouvernemental|inter-?etatique|continental|communautaire|multilateral|bilateral|financier|faitier|hospitalier|bancair|emetteur|emettric|organisateur|organisatric|initiateur|initiatric|partenair|homologu|soeur|mere|publiqu|prive|susvise|susmentionne|precite|tutelair|electoral|pilote|interministeriel|consultati[fv]|strategique|preparatoire|scientifique)(?:e|le|ne|re)?$/;

/** "Établissement     Nom     Qualité": heads of the columns of a table. */
function isAcrossColumns(text: Text, from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++) if (isColumn(text, i)) return true;
  return false;
}

/** "l'institut danois |« Novamar »|": the noun and the nation only tell what the name in quotes is. */
const isQuotedBehindNation = (text: Text, head: number, end: number): boolean =>
  isLower(text, head) &&
  isDemonymAt(text, head + 1) &&
  end > head + 4 &&
  /^[«"“]$/.test(wordAt(text, head + 2)) &&
  /^[»"”]$/.test(wordAt(text, end - 1));

/** "une banque chinoise", "des armées étrangères": one of many, no name. */
const isIndefinite = (text: Text, i: number): boolean =>
  i >= 0 &&
  /^(?:un|une|des|plusieurs|deux|trois|autre|autres|quelques|ces|cette|certaines|certains|chaque)$/.test(
    wordAt(text, i),
  );

/** "|Racing Club de Tanda", "|Oued-Lagune Université": capitalised words in front of a club, or of a university that nothing follows; "|Task Force". */
function startOfClub(text: Text, head: number, from: number): number {
  if (wordAt(text, head) === 'force' && wordAt(text, head - 1) === 'task') return head - 1;
  const last =
    wordAt(text, head) === 'universite' &&
    !isOfAt(text, head + 1) &&
    !isCapital(text, head + 1) &&
    titles().longestAt(text.document, head - 1, head) === null;
  let first = head;
  while (
    (last || wordAt(text, head) === 'club') &&
    first > from &&
    isCapital(text, first - 1) &&
    !isFunction(text, first - 1)
  )
    first--;
  return first;
}

/** "Haut Conseil", "Haute Autorité", "Grande Loge". */
const isRank = (text: Text, i: number, from: number): boolean =>
  i >= from &&
  isCapital(text, i) &&
  /^(?:haut|haute|grands?|grandes?|premier|premiere)$/.test(wordAt(text, i));

/** "Conseil des droits de l'homme |des Nations unies", "Croix-Rouge |de Belgique"; no "Union africaine de Bissau", where it met. */
function isContinued(text: Text, at: number, read: number): boolean {
  // "Comité national olympique |et sportif|"
  if (read > at + 1 && wordAt(text, at) === 'et' && isLower(text, at + 1) && isAdjectiveAt(text, at + 1))
    return true;
  // "Haut-Commissariat aux réfugiés |climatiques|": a plural, for a singular may be a verb; a nation is read behind any known name.
  const plurals = /[sx]$/.test(wordAt(text, at)) && /[sx]$/.test(wordAt(text, at - 1));
  if (read > at && plurals && isLower(text, at) && isAdjectiveAt(text, at) && !isDemonymAt(text, at))
    return true;
  const name = afterArticle(text, at + 1);
  if (read <= at || !isOfAt(text, at) || !isCapital(text, name)) return false;
  const word = wordAt(text, name);
  return (
    heads().has(word) ||
    knownAcronyms().has(word) ||
    countryOf(word) !== null ||
    isRegion(sliceOf(text, name, read)) ||
    countryOf(sliceOf(text, name, read)) !== null ||
    knownNames().longestAt(text.document, name, read) !== null
  );
}

/** A known name takes a nationality or a country behind it: "Croix-Rouge malienne", "Huawei Tunisie". */
export function afterNationality(text: Text, at: number, limit: number): number {
  if (at >= limit) return at;
  const country = isCapital(text, at) && countryOf(wordAt(text, at)) !== null;
  return country || isDemonymAt(text, at) ? at + 1 : at;
}
