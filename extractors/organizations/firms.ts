/** Names of firms and associations by a legal form or a word of trade. */
import { CASING, type Sentence } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import {
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isFunction,
  isLower,
  isOfAt,
  isWord,
  readCapitals,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { heads as titles } from '../titles/heads.js';
import { KNOWN } from '../words.js';
import type { Candidate, Closed } from './candidates.js';
import { cues, FORM_BEHIND, legalForms, refusals, SMALL_FORM } from './heads.js';
import { isNationCode } from './nations.js';
import { isOrdinary, isPlaceName } from './unheard.js';

/** Trades that are written small behind a firm's name: "Sogeba |construction", "Kwanza |engineering & construction". */
const TRADE =
  /^(?:construction|constructions|engineering|expertise|consulting|ingenierie|immobilier|energie|energies|finance|logistique|distribution|telecom|telecoms|assurances|medias|services|environnement|power)$/;

/** Index after the trade behind a firm's name, or `end`. */
export function withTrade(text: Text, end: number): number {
  if (!isLower(text, end) || !TRADE.test(wordAt(text, end)) || isOfAt(text, end + 1)) return end;
  // "Orbitel |finance| le projet"
  if (wordAt(text, end) === 'finance' && has(text, end + 1, KNOWN.determiner)) return end;
  const second = wordAt(text, end + 1) === '&' && TRADE.test(wordAt(text, end + 2));
  return second ? end + 3 : end + 1;
}

export const stopAt = (closed: Closed, from: number, end: number): number => {
  for (let i = from; i < end; i++) if (closed(i)) return i;
  return end;
};

/** "Okoumé Data S.A.", "Gabon Telecom", "Cameroon Telecommunications": a word of trade at an end. */
export function byLegalForm(text: Text, { firstToken, endToken }: Sentence, closed: Closed): Candidate[] {
  const found: Candidate[] = [];
  const legal = legalForms();
  for (let i = firstToken; i < endToken; i++) {
    if (!isCapital(text, i) || text.shouting[i] || closed(i) || (isFunction(text, i) && i === firstToken))
      continue;
    const end = stopAt(closed, i, readCapitals(text, i, endToken));
    // "Attijarilux bank"
    const formed =
      isLower(text, end) && wordAt(text, end) === 'bank' ? end + 1 : withForm(text, end, endToken);
    if (formed > end && !isFunction(text, i)) {
      found.push({ first: i, end: formed, rule: 'organization.legal-form' });
      i = formed - 1;
      continue;
    }
    if (
      end > i + 1 &&
      !isOther(text, i) &&
      !isThing(text, i) &&
      (isLed(text, i, end) || isFormed(text, i) || isEnglish(text, i) || isLinked(text, i, end))
    ) {
      found.push({ first: firstOfName(text, i, end), end, rule: 'organization.legal-form' });
      i = end - 1;
      continue;
    }
    let last = end;
    while (last > i + 1 && legal.get(wordAt(text, last - 1)) === undefined) last--;
    const place = legal.get(wordAt(text, last - 1));
    const short = wordAt(text, last - 1).length <= 3 && last < end;
    // "Exim Bank |of Zarland", "La Générale Des Assurances |Du Togo|": names whose small words have capitals go on.
    if (last < end && (ENGLISH.test(wordAt(text, last)) || isOfAt(text, last))) last = end;
    if (
      last > i + 1 &&
      place !== undefined &&
      (place !== 'start' || ENDS_TOO.has(wordAt(text, last - 1))) &&
      !short &&
      !isOther(text, i) &&
      !isThing(text, i) &&
      !isFieldOf(text, i, last) &&
      // "Data Center", "Chief Data Officer"
      refusals().longestAt(text.document, i, last) === null &&
      wordAt(text, i) !== 'chief'
    ) {
      const first = firstOfName(text, i, last);
      const whole = place === 'law' ? wholeName(text, first, firstToken, closed) : first;
      if (last - whole > 1)
        found.push({ first: whole, end: withSeat(text, last, endToken), rule: 'organization.legal-form' });
    }
    i = Math.max(i, end - 1);
  }
  return found;
}

/** Words of trade that begin a name or end it: "Invest Kara", "Fleuve |Invest|". */
const ENDS_TOO: ReadonlySet<string> = new Set(['invest']);

/** "Droit international", "Aéroport International": a noun of every day and what kind of it. */
const isFieldOf = (text: Text, first: number, end: number): boolean =>
  end === first + 2 && KINDS.test(wordAt(text, end - 1)) && has(text, first, KNOWN.common);

const KINDS =
  /^(?:international|ingenierie|innovation|capital|money|distribution|immobilier|finance|environnement|developpement|tourisme|habitat|conseil|energies|energie|constructions?|logistique|services|medias)$/;

/** "City University |de New York": English names of schools and the like go on with their town. */
function withSeat(text: Text, end: number, limit: number): number {
  if (
    !/^(?:university|college|institute|center|school|academy|hospital|museum)$/.test(wordAt(text, end - 1)) ||
    !isOfAt(text, end)
  )
    return end;
  const seat = readCapitals(text, end + 1, limit);
  return seat > end + 1 && lookUpTown(sliceOf(text, end + 1, seat)).length > 0 ? seat : end;
}

const ENGLISH = /^(?:of|for|and)$/;

/** "University |of Zarland": the word of trade in front. */
const isEnglish = (text: Text, first: number): boolean =>
  legalForms().get(wordAt(text, first)) === 'end' && wordAt(text, first + 1) === 'of';

/** "Jura & Vallées", "Morel & Associés": two names of a firm, not two things, persons or places. */
function isLinked(text: Text, first: number, end: number): boolean {
  let at = first + 1;
  while (at < end - 1 && wordAt(text, at) !== '&') at++;
  if (at >= end - 1 || at - first > 3 || end - at > 4) return false;
  const sides = [at - 1, at + 1];
  const areAll = (is: (side: number) => boolean): boolean => sides.every(is);
  return (
    areAll((side) => isCapital(text, side) && wordAt(text, side).length > 2) &&
    !areAll((side) => isOrdinary(text, side)) &&
    titles().longestAt(text.document, first, end) === null &&
    !sides.some((side) => has(text, side, KNOWN.forename)) &&
    !has(text, end - 1, KNOWN.function) &&
    !areAll((side) => isPlaceName(sliceOf(text, side, side + 1)))
  );
}

/** "Air Sénégal", "Statistique Canada", "Action Marie". */
const isLed = (text: Text, first: number, end: number): boolean =>
  (legalForms().get(wordAt(text, first)) === 'start' && isAbroad(text, first + 1, end)) ||
  (wordAt(text, first) === 'action' && end === first + 2 && has(text, first + 1, KNOWN.forename));

/** "la SAS Okoumé", "le GIE Transnord": the form of the law in front, and an article. */
const isFormed = (text: Text, first: number): boolean =>
  legalForms().get(wordAt(text, first)) === 'law' &&
  text.document.tokens.casing[first] === CASING.upper &&
  /^(?:l[ae]|l'|du|au)$/.test(wordAt(text, first - 1));

/** "|Tours du Sahel SA", "|Eólica do Barlavento SA": where the name begins whose last words the form stands behind. */
function wholeName(text: Text, first: number, from: number, closed: Closed): number {
  const article = isArticleAt(text, first - 1) ? first - 2 : first - 1;
  const host = article - 1;
  if (host < from || !(isOfAt(text, article) || /^(?:do|da|del|di)$/.test(wordAt(text, article))))
    return first;
  let start = host;
  while (
    start - 1 >= from &&
    isCapital(text, start - 1) &&
    !closed(start - 1) &&
    !isFunction(text, start - 1)
  )
    start--;
  const named =
    text.document.tokens.casing[host] === CASING.title &&
    !closed(host) &&
    !isFunction(text, start) &&
    // "de la région de Lomé d'Orbitel Ltée"
    !(isPlaceName(sliceOf(text, host, host + 1)) && isOfAt(text, start - 1));
  // "Directeur de Sahel SA", "Usine de Sahel SA" at the head of a sentence: what belongs to the firm.
  if (!named || titles().longestAt(text.document, start, first) !== null || isOther(text, start))
    return first;
  // "la région de |Montréal| de Sahel SA"
  if (isOfAt(text, start - 1) && isPlaceName(sliceOf(text, start, host + 1))) return first;
  const opens = start === from && !wordAt(text, host).endsWith('s') && has(text, start, KNOWN.common);
  return opens || cues().has(wordAt(text, start)) ? first : start;
}

/** A country, alone or with more behind it: "Air |Sénégal", "Statistique |Canada". */
const isAbroad = (text: Text, first: number, end: number): boolean =>
  countryOf(sliceOf(text, first, end)) !== null;

/** "Okoumé Co., Ltd.", "Okoumé Data, Inc.: the form behind a comma. */
export function withForm(text: Text, end: number, limit: number): number {
  // "Brücke Zukunft e.V."
  if (wordAt(text, end) === 'e' && wordAt(text, end + 1) === '.' && wordAt(text, end + 2) === 'v')
    return wordAt(text, end + 3) === '.' ? end + 4 : end + 3;
  // "Zara Mining inc.", "Kelva Pêche ltée"
  if (isLower(text, end) && SMALL_FORM.test(wordAt(text, end))) return end + 1;
  // "Morel, Diop et Associés"
  let last = end;
  while (last - end < 6 && wordAt(text, last) === ',' && isCapital(text, last + 1)) last += 2;
  if (last > end && wordAt(text, last) === 'et' && /^(?:associes|partners)$/.test(wordAt(text, last + 1)))
    return last + 2;
  // "Dupuis et Fils"
  if (
    wordAt(text, end) === 'et' &&
    isCapital(text, end + 1) &&
    /^(?:cie|fils|freres|associes)$/.test(wordAt(text, end + 1))
  )
    return end + 2;
  const at = wordAt(text, end) === '.' ? end + 1 : end;
  const form = at + 1;
  const behind =
    form < limit && wordAt(text, at) === ',' && isCapital(text, form) && FORM_BEHIND.test(wordAt(text, form));
  return behind ? form + 1 : end;
}

/** What carries a name of its own and is no body. */
const OTHERS = new Set(
  (
    'projet programme plan intervention offensive norme processus carte forum salon initiative cable concours prix systeme evenement application appli logiciel ' +
    'train avion navire bateau ferry paquebot voilier fusee satellite vaccin operation barrage marathon festival tournoi ' +
    'offre produit label campagne trophee film serie ouvrage magazine emission theme slogan intitule intitulee baptise ' +
    'baptisee solution portefeuille forfait abonnement bouquet site portail'
  ).split(' '),
);

/** 'le projet "X Data"', "l'événement régional « X »", with or without quotes. */
export function isOther(text: Text, first: number): boolean {
  if (isNationCode(text, first)) return true;
  let i = first - 1;
  if (i >= 0 && !isWord(text, i)) i--;
  // "initiative" ends as adjectives do.
  if (i > 0 && isLower(text, i) && isAdjectiveAt(text, i) && !OTHERS.has(wordAt(text, i))) i--;
  // "le système de surveillance PAGIR"
  if (i > 1 && isLower(text, i) && isOfAt(text, i - 1) && SYSTEMS.test(wordAt(text, i - 2))) return true;
  return i >= 0 && OTHERS.has(wordAt(text, i));
}

/** "le |Prix Orla Innovation|", "|Salon Nexo Tech|": what carries the name begins it. */
const isThing = (text: Text, first: number): boolean => THINGS.test(wordAt(text, first));

const THINGS =
  /^(?:prix|trophees?|awards?|coupe|challenge|concours|forum|salon|sommet|projet|programme|festival)$/;

const SYSTEMS =
  /^(?:systeme|programme|projet|logiciel|outil|dispositif|application|plateforme|telescope|satellite)$/;

/** Articles and dates before a firm's name are no part of it, nor is what it is: "l'ONG |Kelvotar Group|". */
function firstOfName(text: Text, first: number, end: number): number {
  while (
    first < end - 1 &&
    (isFunction(text, first) ||
      has(text, first, KNOWN.calendar) ||
      /^(?:ong|asbl)$/.test(wordAt(text, first)))
  )
    first++;
  return first;
}
