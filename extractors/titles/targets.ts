import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import {
  afterArticle,
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isDemonymAt,
  isFunction,
  isLower,
  isOfAt,
  isWord,
  sliceOf,
  type Text,
  touches,
  wordAt,
} from '../phrases.js';
import { bitsOf, KNOWN } from '../words.js';
import { BEFORE, heads } from './heads.js';
import { endOfHouse } from './houses.js';
import type { Title } from './index.js';
import { isLeadingNoun } from './leading-nouns.js';
import { isNamePart, readPlace } from './places.js';

export interface Bounds {
  readonly text: Text;
  readonly limit: number;
  readonly bodyAt: (token: number) => number;
  readonly ministryAt: (token: number) => number;
  readonly personAt: (token: number) => number;
  /** Whether a name that the tagger is certain of begins before a token and goes on with it. */
  readonly isCut: (token: number) => boolean;
}

export interface State {
  end: number;
  body: Title['body'];
  others: Title['others'];
  complements: number;
  /** The noun itself has a complement, as "chargé de presse". */
  readonly compound: boolean;
  ministerial: boolean;
}

export const move = (state: State, end: number): boolean => {
  state.end = end;
  return true;
};

/** What a preposition leads to: a body, a ministry, a place or a common noun. */
export function readTarget(bounds: Bounds, state: State, from: number, noun: number): boolean {
  const { text, limit, bodyAt, ministryAt } = bounds;
  if (noun >= limit) return false;
  const ministry = ministryAt(noun);
  const body = ministry > 0 ? ministry : bodyAt(noun);
  // "du think |tank X"
  if (wordAt(text, noun) === 'think') return readTarget(bounds, state, from, noun + 1);
  // "ancien Premier ministre de feu le Président X"
  if (/^feue?$/.test(wordAt(text, noun))) return false;
  // "le remplaçant de |Monsieur X|"
  if (/^(?:monsieur|madame|mademoiselle|mme|messieurs|mesdames)$/.test(wordAt(text, noun))) return false;
  // "de la société X", "de l'organisation non gouvernementale Y", "du turc Z": the common noun leads to the name.
  const leads = body < 0 && (isLeadingNoun(wordAt(text, noun)) || isDemonymAt(text, noun));
  if (leads && (isLower(text, noun) || wordAt(text, noun) === 'ong')) {
    const next = afterAdjectives(text, noun + 1);
    // "de la filiale sénégalaise |du groupe X"
    if (/^(?:filiale|succursale|branche)$/.test(wordAt(text, noun)) && isOfAt(text, next)) {
      state.complements++;
      return move(state, next);
    }
    // "du groupe de la Banque X" is the bank's.
    const group = wordAt(text, noun) === 'groupe';
    const name = group && isOfAt(text, next) ? afterArticle(text, next + 1) : next;
    if (bodyAt(name) > 0) return readTarget(bounds, state, from, name);
    // "de la société de gestion X"
    if (!group && isOfAt(text, next) && isLower(text, next + 1) && bodyAt(next + 2) > 0)
      return readTarget(bounds, state, from, next + 2);
    if (isLeadingNoun(wordAt(text, noun)) && readName(bounds, state, from, name)) return true;
  }
  // "de l'organisation « X »", "de « X »"
  const quote = leads ? afterAdjectives(text, noun + 1) : noun;
  if (body < 0 && /^[«"“]$/.test(wordAt(text, quote))) {
    const quoted = leads ? Math.max(bodyAt(quote + 1), endOfQuoted(text, quote + 1)) : bodyAt(quote + 1);
    if (quoted > 0 && /^[»"”]$/.test(wordAt(text, quoted))) {
      state.body = { from, first: quote + 1, end: quoted, until: quoted + 1 };
      state.complements++;
      return move(state, quoted + 1);
    }
  }
  // "de la République démocratique du Congo": the country, where a body's name ends inside it.
  const land = body > 0 && isCapital(text, noun) ? readPlace(text, noun, limit) : noun;
  if (land > body && countryOf(sliceOf(text, noun, land)) !== null) {
    state.complements++;
    return move(state, land);
  }
  if (body > 0) {
    // "de l'OPS|/OMS": two bodies as one
    const both = wordAt(text, body) === '/' && touches(text, body) ? bodyAt(body + 1) : -1;
    const stop = Math.max(body, both);
    const bracket = wordAt(text, stop) === '(' && wordAt(text, stop + 2) === ')' ? stop + 3 : stop;
    state.body = { from, first: noun, end: stop, until: bracket };
    state.complements++;
    state.end = Math.max(bracket, noun + 1);
    return true;
  }
  if (!isWord(text, noun) || (isFunction(text, noun) && !isCapital(text, noun))) return false;
  // "Directeur des Petites et Moyennes Entreprises", "de la Bonne Gouvernance", "activiste de premier plan"
  const behindAdjective = afterPrenominal(text, noun, limit);
  if (behindAdjective > noun) return readTarget(bounds, state, from, behindAdjective);
  if (/^\d+(?:e|eme|er|ere)$/.test(wordAt(text, noun))) return readTarget(bounds, state, from, noun + 1);
  if (/^premi(?:er|ere)$/.test(wordAt(text, noun)) && wordAt(text, noun + 1) === 'ministre') {
    if (isCapital(text, noun + 2)) return false;
    state.complements++;
    return move(state, noun + 2);
  }
  // "conseiller du président Sarr": the inner title has a holder of its own.
  const named = BEFORE.has(wordAt(text, noun)) ? noun + 1 : noun;
  const inner = heads().longestAt(text.document, named, limit);
  const behind = inner ? afterAdjectives(text, inner.endToken) : limit;
  const held = isLower(text, named) || has(text, behind, KNOWN.forename) || bounds.personAt(behind) > behind;
  if (behind < limit && held && isCapital(text, behind) && !isFunction(text, behind)) return false;
  const house = state.body === null ? endOfHouse(text, noun, limit) : noun;
  if (house > noun) {
    state.body = { from, first: noun, end: house, until: house };
    state.complements++;
    return move(state, house);
  }
  if (isCapital(text, noun) && text.shouting[noun] === 0 && !isCommonNoun(text, noun)) {
    const end = readPlace(text, noun, limit);
    // "ministre de Luc Ngom"
    const named = has(text, noun, KNOWN.forename | KNOWN.surname | KNOWN.strongParticle);
    // "le fondateur d'Orbitel Luc Ngom": the body, then the name.
    const person =
      bounds.personAt(noun) > noun + 1 &&
      (named || !has(text, noun + 1, KNOWN.forename)) &&
      lookUpTown(sliceOf(text, noun, noun + 1)).length === 0;
    if (end === noun || (person && countryOf(sliceOf(text, noun, end)) === null)) return false;
    state.complements++;
    // "président de l'APC de Sétif": the place is the body's.
    if (
      state.body !== null &&
      state.body.until === from &&
      state.body.from < state.body.first &&
      isOfAt(text, from)
    )
      state.body = { ...state.body, end, until: end };
    return move(state, end);
  }
  if (state.body !== null && state.complements > 4) return false;
  state.complements++;
  // "PDG d'Énergie Plus": without an article a name of more words is a body's.
  const name =
    state.body === null &&
    noun === from + 1 &&
    /^d[e']$/.test(wordAt(text, from)) &&
    wordAt(text, from - 1) !== 'et'
      ? endOfName(text, noun, limit)
      : noun;
  if (name > noun + 1) state.body = { from, first: noun, end: name, until: name };
  return move(state, Math.max(name, noun + 1));
}

/** "de la plateforme citoyenne « |Debout Kribi »": behind the last word of a name in quotes, or -1. */
function endOfQuoted(text: Text, first: number): number {
  for (let i = first; isCapital(text, first) && i < first + LONGEST_QUOTED; i++)
    if (/^[»"”]$/.test(wordAt(text, i))) return i;
  return -1;
}

const LONGEST_QUOTED = 7;

/** A body that nobody knows, told by what leads to it: "chez Lumen", "de la plateforme Lumen". */
export function readName({ text, limit }: Bounds, state: State, from: number, first: number): boolean {
  const end = endOfTitleName(text, first, limit);
  if (state.body !== null || end === first || (end < limit && isCapital(text, end))) return false;
  state.body = { from, first, end, until: end };
  state.complements++;
  return move(state, end);
}

/** End of a run of words with a capital, none of them known as a person's; `first` where the first has none. */
export function endOfName(text: Text, first: number, limit: number): number {
  let end = first;
  while (isNamePart(text, end, limit) && !isFunction(text, end)) end++;
  return end;
}

/** The same with what else names behind "restaurant" have: "|La Varangue", "|Douceurs d'Ébène". */
function endOfTitleName(text: Text, first: number, limit: number): number {
  const article = isNamePart(text, first, limit) && isArticleAt(text, first);
  const end = endOfName(text, article ? first + 1 : first, limit);
  if (article && end === first + 1) return first;
  return end > first && isOfAt(text, end) ? Math.max(end, endOfName(text, end + 1, limit)) : end;
}

/** Adjectives that stand before their noun. */
const PRENOMINAL =
  /^(?:bons?|bonnes?|petite?s?|grande?s?|moyen(?:ne)?s?|haute?s?|jeunes?|nouvel(?:le)?s?|nouveaux?|meilleure?s?|premiers?|premieres?|anciens|anciennes)$/;

/** Behind "Bonne", "Petites et Moyennes" where a noun goes on, else `noun`. */
function afterPrenominal(text: Text, noun: number, limit: number): number {
  if (!PRENOMINAL.test(wordAt(text, noun)) || /^(?:ministres?|president|vice)/.test(wordAt(text, noun + 1)))
    return noun;
  const next = noun + 1;
  if (wordAt(text, next) === 'et' && PRENOMINAL.test(wordAt(text, next + 1)))
    return next + 2 < limit ? next + 2 : noun;
  const plain = next < limit && isWord(text, next) && !isFunction(text, next);
  return plain &&
    (isCapital(text, next) === isCapital(text, noun) ||
      (isCapital(text, noun) && has(text, next, KNOWN.common))) &&
    !has(text, next, KNOWN.forename | KNOWN.surname)
    ? next
    : noun;
}

/** Index of the first token that is no adjective in small letters; "non" stands before one. */
function afterAdjectives(text: Text, from: number): number {
  let i = from;
  while (
    isLower(text, i) &&
    (isAdjectiveAt(text, i) || /^(?:non|politique|technique)$/.test(wordAt(text, i)))
  )
    i++;
  return i;
}

/** "à la Paix", "aux Enquêtes": a common noun with a capital of respect. */
export const isCommonNoun = (text: Text, at: number): boolean =>
  (has(text, at, KNOWN.common) || (bitsOf(wordAt(text, at).replace(/s$/, '')) & KNOWN.common) !== 0) &&
  !has(text, at, KNOWN.forename | KNOWN.surname) &&
  lookUpTown(wordAt(text, at)).length === 0;
