/** Nouns and names that stand bare behind a title: "sénateur LR", "responsable communication", "chef du service courrier". */
import { CASING } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import {
  has,
  isAdjectiveAt,
  isCapital,
  isFunction,
  isInfinitive,
  isLower,
  isOf,
  isOfAt,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { isRegion } from '../regions.js';
import { bitsOf, foldWord, KNOWN } from '../words.js';
import { heads } from './heads.js';
import { afterNumber } from './places.js';
import { type Bounds, isCommonNoun, move, type State } from './targets.js';

const MANDATES =
  /^(?:deputee?|senat(?:eur|rice)|eurodeputee?|elue?|candidate?|maire|presidente?|conseill(?:er|ere)|bourgmestre|echevine?)s?$/;

/** An acronym, or a word with a capital that is no name of a person, before "de". */
const isParty = (text: Text, at: number): boolean =>
  isOfAt(text, at + 1) &&
  (((text.document.tokens.casing[at] === CASING.upper || text.document.tokens.casing[at] === CASING.mixed) &&
    wordAt(text, at).length <= 6) ||
    (isCapital(text, at) && has(text, at, KNOWN.common) && !isNamed(text, at)));

/** Heads of firms by their letters. */
const HEADS = /^(?:dg|dga|pdg|p-dg|pca|ceo|coo|cfo|cto|dircom)$/;

/** "déléguée CGT", "Directeur IFC", "DG Orbitel Bénin", "sénateur LR de l'Ain": a body right behind the office. */
export function readBareBody({ text, bodyAt }: Bounds, state: State, at: number): boolean {
  const { casing } = text.document.tokens;
  const head = wordAt(text, at - 1);
  const body = bodyAt(at);
  // "responsable |RSE|": what somebody sees to
  const acronym =
    casing[at] === CASING.upper && body === at + 1 && casing[at - 1] !== CASING.upper && !isDutyAt(text, at);
  if (acronym || (HEADS.test(head) && isCapital(text, at) && body > at)) return readBody(state, at, at, body);
  if (isClosingAcronym(text, at) && isOffice(text, at - 1)) return readBody(state, at, at, at + 1);
  return MANDATES.test(head) && isParty(text, at) && readBody(state, at, at, at + 1);
}

/** "Secrétaire exécutif |AMBF" at the end of a line or in front of a comma. */
const isClosingAcronym = (text: Text, at: number): boolean =>
  text.document.tokens.casing[at] === CASING.upper &&
  text.shouting[at] === 0 &&
  wordAt(text, at).length > 2 &&
  !isNamed(text, at) &&
  !isDutyAt(text, at) &&
  countryOf(sliceOf(text, at, at + 1)) === null &&
  (text.sentence[at + 1] !== text.sentence[at] || /^[,;)]$/.test(wordAt(text, at + 1)));

/** What somebody sees to in a house, by its letters: "RSE", "RH". */
const DUTIES = new Set(
  'rse rh qhse hse qse sse it si ti tic ntic esg meal wash csr rgpd seo crm erp btp b2b b2c sav pmo bi ia vbg vih sst dd rp'.split(
    ' ',
  ),
);

/** "responsable |RSE|", "Directrice |RH|" */
const isDutyAt = (text: Text, at: number): boolean =>
  text.document.tokens.casing[at] === CASING.upper &&
  DUTIES.has(wordAt(text, at)) &&
  FUNCTIONS.test(wordAt(text, at - 1));

/** "exécutif", "technique", "général": behind such a word no surname in capitals stands. */
const isOffice = (text: Text, at: number): boolean =>
  isAdjectiveAt(text, at) && text.document.tokens.casing[at] !== CASING.upper;

/** "Secrétaire général – |MATDS" at the end of a line. */
export function readDashed({ text, limit }: Bounds, state: State, at: number): boolean {
  const acronym = at + 1;
  const closes = text.sentence[acronym + 1] !== text.sentence[acronym];
  return acronym < limit && state.body === null && closes && isClosingAcronym(text, acronym)
    ? readBody(state, at, acronym, acronym + 1)
    : false;
}

/** "DG/INSP" */
export function readSlashed(text: Text, state: State, at: number): boolean {
  const { casing } = text.document.tokens;
  const letters =
    casing[at - 1] === CASING.upper && casing[at + 1] === CASING.upper && !text.shouting[at - 1];
  return letters && state.complements === 0 && readBody(state, at, at + 1, at + 2);
}

function readBody(state: State, from: number, first: number, end: number): boolean {
  state.body = { from, first, end, until: end };
  state.complements++;
  return move(state, end);
}

/** Parts of a body that are named by a bare noun: "chef du service courrier", "directrice du pôle Santé". */
export const UNITS = new Set(
  (
    'secteur pole departement service division direction programme programmes unite volet branche section cellule ' +
    'bureau axe region province zone filiale delegation antenne district commune prefecture amitie projet campagne paroisse eglise cathedrale mosquee ' +
    'groupement prix trophee cooperative collectif ecole lycee college hopital clinique centre festival'
  ).split(' '),
);

/** Offices that a bare noun may follow. */
export const FUNCTIONS =
  /^(?:ex-|co-|vice-|sous-)?(?:focal|responsable|directeur|directrice|chef|cheffe|chargee?|manager|manageuse|assistante?|attachee?|conseill(?:er|ere)|consultante?|referente?|animat(?:eur|rice)|presentat(?:eur|rice)|ingenieure?|director|officer|experte?|specialiste|analyste|gestionnaire|superviseur(?:e|se)?|coordonnat(?:eur|rice)|coordinat(?:eur|rice)|administrat(?:eur|rice)|deleguee?|inspect(?:eur|rice)|technicien(?:ne)?|formateur|formatrice|vice-presidente?)$/;

const AREAS = new Set(
  'afrique africa asia emea mena asie europe amerique ameriques pacifique oceanie moyen-orient orient maghreb caraibes sahel mediterranee eurasie monde'.split(
    ' ',
  ),
);

/** "directeur Afrique", "responsable Europe-Asie", "DG France": where somebody directs, with no name of a person behind. */
export const isArea = (text: Text, at: number, limit: number): boolean =>
  isCapital(text, at) &&
  (FUNCTIONS.test(wordAt(text, at - 1)) ||
    (wordAt(text, at - 1) === 'president' && wordAt(text, at - 2) === 'vice') ||
    /^charge(?:e|s|es)? de (?:mission|projet|programme)s?$/.test(
      text.words.folded.slice(at - 3, at).join(' '),
    ) ||
    (isAdjectiveAt(text, at - 1) && FUNCTIONS.test(wordAt(text, at - 2)))) &&
  !(at + 1 < limit && isCapital(text, at + 1)) &&
  isOfAreas(text, at);

const isOfAreas = (text: Text, at: number): boolean =>
  wordAt(text, at) === 'moyen-orient' ||
  sliceOf(text, at, at + 1)
    .split('-')
    .every((part) => AREAS.has(foldWord(part)) || countryOf(part) !== null);

/** "cheffe du service des opérations |Europe-Asie|", "de la coopération |Sud-Sud|": between which parts of the world. */
export const isBetweenAreas = (text: Text, at: number): boolean =>
  isCapital(text, at) && wordAt(text, at).includes('-') && isLower(text, at - 1) && isOfAreas(text, at);

export function readFunction({ text, limit }: Bounds, state: State, at: number): boolean {
  // "la responsable RSE |Awa Sarr"
  if (isDutyAt(text, at)) return move(state, at + 1);
  const acronym = text.document.tokens.casing[at] === CASING.upper && wordAt(text, at).length <= 4;
  const next = wordAt(text, at + 1);
  const closed = at + 1 >= limit || /^(?:\)|,|chez|aux?|a|aupres)$/.test(next) || isOf(next);
  const noun = (acronym || isUnitNoun(text, at)) && !isFunction(text, at);
  // "directrice marketing et communication"
  const both = noun && next === 'et' && isUnitNoun(text, at + 2) && !isFunction(text, at + 2);
  return both ? move(state, at + 3) : closed && noun && move(state, at + 1);
}

/** What those who lead a unit do rather than its name: "le chef du service annonce que". */
const SAYS =
  /^(?:annonce|explique|declare|indique|souligne|precise|rappelle|affirme|estime|assure|informe|invite|salue|exprime|remercie|presente|lance|signe|conclut|plaide|appelle|confirme|insiste)$/;

export function readUnit({ text, limit, bodyAt }: Bounds, state: State, at: number): boolean {
  if (state.body !== null || isFunction(text, at)) return false;
  // "vice-présidente de la Région Grand Est": a region of one or two words.
  for (let words = 2; words > 0; words--)
    if (isCapital(text, at) && !isCapital(text, at + words) && isRegion(sliceOf(text, at, at + words)))
      return move(state, at + words);
  // "en charge du Pôle |Entreprises"
  if (!isLower(text, at - 1) && !(isCapital(text, at) && isCommonNoun(text, at))) return false;
  if (isCapital(text, at)) {
    if (bodyAt(at) > 0) return false;
    let end = at;
    while (end < limit && end < at + 4 && (namesUnit(text, end) || (end > at && isUnnamed(text, end)))) end++;
    // "gouverneur de province Ali Bello": of several words that nothing is known of, a person's name.
    if (end === at && isUnnamed(text, at) && !isCapital(text, at + 1)) end++;
    return end > at && move(state, afterNumber(text, end, limit));
  }
  let behind = at + 1;
  while (behind < limit && isLower(text, behind) && isAdjectiveAt(text, behind)) behind++;
  const next = wordAt(text, behind);
  const closed = behind >= limit || next === 'et' || next === ')' || next === ',' || isOf(next);
  if (!closed || !isUnitNoun(text, at)) return false;
  // "chef du secteur innovation et technologie"
  const both =
    next === 'et' &&
    behind === at + 1 &&
    isUnitNoun(text, behind + 1) &&
    !isOfAt(text, behind + 1) &&
    // "et |secrétaire générale": the next office
    heads().longestAt(text.document, behind + 1, limit) === null;
  return move(state, both ? behind + 2 : at + 1);
}

/** "nutrition", "assainissement", "biologie", "mobilité": what only nouns end with, whether or not a list has them. */
export const isNounByEnding = (text: Text, at: number): boolean =>
  /\p{Ll}{2}(?:[tsx]ions?|issements?|nnements?|ismes?|logies?|graphies?|nomies?|métries?|ités?|tique)$|^(?:santé|sûreté|propreté|parité)$/u.test(
    sliceOf(text, at, at + 1),
  );

/** A common noun, and no verb that tells what somebody does. */
const isUnitNoun = (text: Text, at: number): boolean =>
  (isLower(text, at) && !isFunction(text, at) && isNounByEnding(text, at)) || isListedNoun(text, at);

const isListedNoun = (text: Text, at: number): boolean =>
  isLower(text, at) &&
  isKnownNoun(text, at) &&
  !SAYS.test(wordAt(text, at)) &&
  !isInfinitive(wordAt(text, at)) &&
  !/(?:ée?s?|ant|[^m]ent)$/u.test(sliceOf(text, at, at + 1));

/** "marketing", "suivi-évaluation" and "services-courrier-colis", nouns joined, or a noun of the lexicon. */
const isKnownNoun = (text: Text, at: number): boolean =>
  has(text, at, KNOWN.common) ||
  /^(?:marketing|digital|web|produit|qualite|recrutement|plaidoyer|suivi-evaluation)$/.test(
    wordAt(text, at),
  ) ||
  (wordAt(text, at).includes('-') &&
    wordAt(text, at)
      .split('-')
      .every((part) => (bitsOf(part) & KNOWN.common) !== 0));

/** A common noun, an acronym, a place, two places joined. */
const namesUnit = (text: Text, i: number): boolean =>
  isCapital(text, i) &&
  !isFunction(text, i) &&
  (text.document.tokens.casing[i] === CASING.upper ||
    isCommonNoun(text, i) ||
    sliceOf(text, i, i + 1)
      .split('-')
      .every((part) => countryOf(part) !== null || lookUpTown(part).length > 0 || isRegion(part)));

const isNamed = (text: Text, i: number): boolean =>
  has(text, i, KNOWN.forename | KNOWN.surname | KNOWN.strongParticle);

/** With a capital, but no known name of a person. */
const isUnnamed = (text: Text, i: number): boolean =>
  isCapital(text, i) && !isFunction(text, i) && !isNamed(text, i);
