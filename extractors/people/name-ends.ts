/** How far a person's name goes from its first word. */
import { CASING, TOKEN } from '../../schemas/document.js';
import { CONTACT_LABELS } from '../contact-labels.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { type Honorific, isAddressInside } from '../honorifics.js';
import {
  has,
  isCapital,
  isColumn,
  isFunction,
  isLower,
  isWord,
  sliceOf,
  type Text,
  touches,
  wordAt,
} from '../phrases.js';
import { heads } from '../titles/heads.js';
import { KNOWN } from '../words.js';

/** Names longer than this are cut: no culture at hand writes so many. */
const LONGEST = 8;

/** True for tokens that belong to other mentions or to a title. */
export type Closed = (token: number) => boolean;

export const isLetters = (text: Text, i: number): boolean => isWord(text, i) && !hasOddSign(wordAt(text, i));

/** Begins with no letter or holds a figure. */
function hasOddSign(word: string): boolean {
  const first = word.charCodeAt(0);
  if ((first < 0x61 || first > 0x7a) && !/^\p{L}/u.test(word)) return true;
  for (let at = 1; at < word.length; at++) if (isDigit(word.charCodeAt(at))) return true;
  return false;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** @param led the honorific right in front. */
export function readRun(
  text: Text,
  first: number,
  limit: number,
  closed: Closed,
  led: Honorific | null,
): number {
  let at = isElidedName(text, first, limit) ? first + 2 : first + 1;
  // "M. de la Fontaine"
  while (at < limit && isLower(text, at - 1) && isLower(text, at) && has(text, at, KNOWN.particle)) at++;
  let words = 1;
  const shouting = text.shouting[first] === 1;
  // "Monsieur Awa    SARR": blanks between a given name and a surname in capitals.
  const spaced = led !== null && at < limit && isUpper(text, at) && !isUpper(text, first);
  while (
    at < limit &&
    !closed(at) &&
    words < LONGEST &&
    !(isColumn(text, at) && !(spaced && at === first + 1))
  ) {
    const glued = touches(text, at - 1);
    if (
      wordAt(text, at) === '/' &&
      glued &&
      touches(text, at) &&
      isCapital(text, at + 1) &&
      isLetters(text, at + 1) &&
      (isUpper(text, at - 1) || isDoubleName(text, first, at))
    ) {
      at += 2;
      continue;
    }
    if (isElidedName(text, at, limit)) {
      at += 2;
      words++;
      continue;
    }
    // 'Demba « Milo » Sarr': a byname between the given name and the surname.
    if (OPENING.has(wordAt(text, at)) && isByname(text, at, limit, closed)) {
      at += 3;
      continue;
    }
    if (isCapital(text, at) && isLetters(text, at)) {
      if (!goesOn(text, at, shouting, led !== null) || (words > 1 && endsBefore(text, at, limit))) break;
      at++;
      words++;
      continue;
    }
    const end = readParticles(text, first, at, limit, closed, led);
    if (end === at) break;
    at = end;
    words++;
  }
  // "le Président Rémi SARR P.": a teaser cut off behind a surname in capitals.
  const cut = at === limit - 1 && at - first > 2 && wordAt(text, at) === '.';
  const letter = text.document.tokens.casing[at - 1] === CASING.initial && wordAt(text, at - 1).length === 1;
  return cut && letter && isUpper(text, at - 2) ? at - 1 : at;
}

/** "Awa Zerbo|/Sarr": her own name and her husband's; no "Awa Sarr/AFP". */
const isDoubleName = (text: Text, first: number, slash: number): boolean =>
  slash - first > 1 &&
  has(text, first, KNOWN.forename) &&
  text.document.tokens.casing[slash + 1] === CASING.title &&
  has(text, slash + 1, KNOWN.surname | KNOWN.forename);

const OPENING = new Set(['«', '“', '"']);

const isByname = (text: Text, at: number, limit: number, closed: Closed): boolean =>
  at + 3 < limit &&
  isCapital(text, at + 1) &&
  /^[»”"]$/.test(wordAt(text, at + 2)) &&
  isCapital(text, at + 3) &&
  (has(text, at - 1, KNOWN.forename | KNOWN.surname) || !has(text, at - 1, ORDINARY)) &&
  !closed(at + 1) &&
  !closed(at + 3);

/** What a byname in quotation marks stands behind as the name of a thing: "le projet « Milo » Nord". */
const ORDINARY = KNOWN.common | KNOWN.function | KNOWN.host;

/** "Ben M'rad", "Awa D'Orvel": an elided capital and a word that touch; in a line of capitals "D'" may be any. */
export const isElidedName = (text: Text, at: number, limit: number): boolean =>
  at + 1 < limit &&
  (/^[mnt]'$/.test(wordAt(text, at)) ||
    (wordAt(text, at) === "d'" && text.shouting[at] === 0 && isCapital(text, at + 1))) &&
  text.document.tokens.casing[at] !== CASING.lower &&
  touches(text, at);

const isUpper = (text: Text, i: number): boolean => text.document.tokens.casing[i] === CASING.upper;

/** A capitalised word inside a run: names of months (but for "Mme Thanh Mai,") and words of a headline end it. */
function goesOn(text: Text, at: number, shouting: boolean, led: boolean): boolean {
  const named = led && wordAt(text, at) === 'mai' && text.document.tokens.kind[at + 1] !== TOKEN.number;
  if (has(text, at, KNOWN.calendar) && !has(text, at, KNOWN.forename) && !named) return false;
  if (isAddressInside(text, at)) return false;
  if (isFunction(text, at)) return has(text, at, KNOWN.particle) && isCapital(text, at + 1);
  if (shouting) return !has(text, at, KNOWN.common) || has(text, at, KNOWN.forename | KNOWN.surname);
  return true;
}

/** Parts of a house. */
const UNITS = new Set(
  'section service cellule direction departement division bureau cabinet relations'.split(' '),
);

/** "Awa Sarr |Section Information", "Awa Sarr |Responsable presse", "Awa Sarr |Email": what a contact says of whom it names. */
const endsBefore = (text: Text, at: number, limit: number): boolean =>
  CONTACT_LABELS.has(wordAt(text, at)) ||
  (!has(text, at, KNOWN.forename | KNOWN.surname) &&
    (has(text, at, KNOWN.host) ||
      UNITS.has(wordAt(text, at)) ||
      (has(text, at, KNOWN.common) && heads().longestAt(text.document, at, limit) !== null)));

/** "Ben", "von der", "wa", "dit", "née" between two capitals; "de" only behind one given name. Index after, or `at`. */
function readParticles(
  text: Text,
  first: number,
  at: number,
  limit: number,
  closed: Closed,
  led: Honorific | null,
): number {
  // "Juan Ortega |y Ruiz"
  if (wordAt(text, at) === 'y' && isCapital(text, at + 1) && at + 1 < limit && !closed(at + 1)) return at + 2;
  let next = at;
  while (next < limit && next < at + 2 && isLower(text, next) && has(text, next, KNOWN.particle)) next++;
  if (next === at || next >= limit || closed(next) || !isCapital(text, next) || !isLetters(text, next))
    return at;
  const strong =
    has(text, at, KNOWN.strongParticle) ||
    wordAt(text, at) === 'el' ||
    wordAt(text, at) === 'al' ||
    wordAt(text, at) === "l'";
  if (strong) return wordAt(text, at) === "l'" ? at : next + 1;
  // "da Costa e |Melo"
  if (wordAt(text, at) === 'e' && /^d[aeo]s?$/.test(wordAt(text, at - 2))) return next + 1;
  if (
    wordAt(text, at) === 'le' ||
    wordAt(text, at) === 'la' ||
    wordAt(text, at) === 'les' ||
    wordAt(text, at) === 'et' ||
    wordAt(text, at) === 'e' ||
    wordAt(text, at) === 'i'
  )
    return at;
  if (isUpper(text, next) && !isUpper(text, at - 1)) return at;
  // "Awa Sarr |de la Philharmonie", "Luc Ngom |du Zorba": where somebody is from, unless it is a family name.
  const isOrigin = wordAt(text, at) === 'du' || wordAt(text, next - 1) === 'la';
  if (isOrigin && at - first > 1 && !has(text, next, KNOWN.surname)) return at;
  if (isFunction(text, next) && !has(text, next, KNOWN.particle)) return at;
  if (isNoble(text, first, at, next) && !isPlace(text, next, limit)) return next + 1;
  const given = has(text, first, KNOWN.forename) || has(text, at - 1, KNOWN.forename);
  const behind = has(text, next, KNOWN.surname) || !isPlace(text, next, limit);
  const lone = led !== null && at - first === 1;
  // "la princesse Anne de Bourbon", "le prince Luc de Monaco": a noble's name is the land's.
  if (lone && led.kind === 'noble' && /^(?:de|d')$/.test(wordAt(text, at))) return next + 1;
  return (given || lone) && behind && !isCountry(text, next, limit) ? next + 1 : at;
}

/** "L. d'Orvelle", ", Odilon d'Orvelle,": a given name that no list has, between commas. */
const isNoble = (text: Text, first: number, at: number, next: number): boolean =>
  wordAt(text, at) === "d'" &&
  at - first === 1 &&
  (text.document.tokens.casing[first] === CASING.initial ||
    (wordAt(text, first - 1) === ',' &&
      wordAt(text, next + 1) === ',' &&
      !has(text, first, KNOWN.common | KNOWN.host)));

const isCountry = (text: Text, at: number, limit: number): boolean => {
  for (let end = at + 1; end <= Math.min(limit, at + 4); end++) {
    if (countryOf(sliceOf(text, at, end)) !== null) return true;
  }
  return false;
};

const isPlace = (text: Text, at: number, limit: number): boolean =>
  isCountry(text, at, limit) || lookUpTown(sliceOf(text, at, at + 1)).length > 0;
