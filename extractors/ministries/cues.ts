/** What is told around a ministry of its country: beside it, before it in its sentence, at the head of its paragraph or signature. */
import { CASING, type Document, type Sentence } from '../../schemas/document.js';
import { isPeople, nationalitiesOf } from '../nationality.js';
import { firstTokenEndingAfter } from '../spans.js';
import { capitalCountry } from './country.js';
import { readRegion } from './localities.js';
import { readCountry } from './nouns.js';
import { isArticle, type Words } from './words.js';

/** "ministre des Sénégalais de l'extérieur", "des Maliens établis à l'étranger": the portfolio itself tells. */
export function readNationals(words: Words, token: number, end: number): string | null {
  for (let at = token + 1; words.start(at) < end; at++) {
    const people = words.casing(at) >= CASING.title && isPeople(words.word(at));
    if (!people || !ABROAD.test(words.word(at + 1))) continue;
    const country = onlyNationality(words, at);
    if (country !== null) return country;
  }
  return null;
}

const ABROAD = /^(?:de|d'|des|a|resid|etabli|viv)/u;

/**
 * "Maroc (|Ministère de X)", "à Berlin, au |ministère de X", "Port-au-Prince, où le |ministre de X", "le Togo, dont le |ministre
 * de X", "reçue à Lomé par le |ministre de X".
 */
export function readBeside(words: Words, token: number, implied: boolean): string | null {
  if (words.word(token - 1) === '(') return countryEndingAt(words, token - 1);
  const article = /^(?:le|la|l'|au|du)$/u.test(words.word(token - 1)) ? token - 1 : token;
  if (words.word(article - 1) === 'par')
    return isReceived(words, article - 1) ? capitalEndingAt(words, article - 1) : null;
  const whose = words.word(article - 1) === 'dont';
  if (whose) return countryEndingAt(words, words.word(article - 2) === ',' ? article - 2 : article - 1);
  const where = words.word(article - 1) === 'ou';
  const comma = where ? article - 2 : article - 1;
  return words.word(comma) === ',' && (where || !implied) ? capitalEndingAt(words, comma) : null;
}

/** Who receives is at home; who signs may be anywhere. */
function isReceived(words: Words, by: number): boolean {
  for (let at = by - 1; at > by - 7 && at >= 0; at--)
    if (/^(?:recu|accueilli|ouvert|inaugure|install)/u.test(words.word(at))) return true;
  return false;
}

function countryEndingAt(words: Words, end: number): string | null {
  for (let at = end - 1; at >= Math.max(0, end - 5); at--) {
    const named = readCountry(words, at, end);
    if (named?.end === end) return named.country;
  }
  return null;
}

const capitalEndingAt = (words: Words, end: number): string | null =>
  capitalCountry(words.slice(words.start(end - 1), words.end(end - 1))) ??
  capitalCountry(words.slice(words.start(end - 2), words.end(end - 1)));

/** Words that a list item or an apposition may take up before the mention. */
export const FARTHEST = 25;
const NEAR = 14;
/** "côté malien, en présence du ministre X, de Mme Y, …": all who are listed for one side. */
const LONGEST_LIST = 120;

/** "le garde des Sceaux algérien, ministre de …", "le chef de la diplomatie belge, ministre de …". */
const TITLES = new Set(['sceaux', 'ministre', 'diplomatie']);
/** "le vice-Premier ministre jordanien |et| ministre de …" */
const SET_OFF = /^(?:,|et)$/;
/** "son homologue béninois, le professeur X, ministre de …". */
export const PEERS = new Set(['homologue', 'collegue', 'pendant']);

/** "côté djiboutien, le ministre", "la partie malienne, le ministre": whose people are told of. */
const SIDES = /^(?:cote|partie|camp) (?:[,:]|est |etait |par )/u;
/** "la délégation danoise, conduite par le ministre": only who is told to belong to it. */
const LED =
  /^delegation (?:, |est |etait )?(?:conduit|dirig|represent|emmen|men|form|constitu|compren|comprend|compos|comptait|compte)/u;

export const onlyNationality = (words: Words, at: number): string | null => {
  const [country, ...others] = nationalitiesOf(words.word(at));
  return country !== undefined && others.length === 0 ? country : null;
};

function readPeer(words: Words, at: number): string | null {
  const word = words.word(at);
  if (!PEERS.has(word) && !(TITLES.has(word) && SET_OFF.test(words.word(at + 2)))) return null;
  return onlyNationality(words, at + 1);
}

const SIDE_NOUNS = new Set(['cote', 'partie', 'camp', 'delegation']);

function isSide(words: Words, at: number): boolean {
  if (!SIDE_NOUNS.has(words.word(at))) return false;
  const told = [words.word(at), words.word(at + 2), words.word(at + 3)].join(' ');
  return SIDES.test(told) || LED.test(told);
}

/** "pour le Niger, Mme X, ministre de …", "représentant le Niger": what the sentence says before the holder. */
export function readBefore(words: Words, token: number, from: number): string | null {
  for (let at = token - 1; at >= Math.max(from, token - LONGEST_LIST); at--) {
    const word = words.word(at);
    if (word === ';') return null;
    const near = token - at < NEAR;
    const peer = near ? readPeer(words, at) : null;
    if (peer !== null) return peer;
    const side = isSide(words, at) ? onlyNationality(words, at + 1) : null;
    if (side !== null) return side;
    if (token - at > FARTHEST) continue;
    if (word === 'pour') return readFor(words, at, token);
    const stands = /^representante?$/u.test(word) ? readFor(words, at, token) : null;
    if (stands !== null) return stands;
  }
  return null;
}

/** "pour le Niger", "Pour le Gouvernement de la République du Niger". */
function readFor(words: Words, at: number, limit: number): string | null {
  const first = isArticle(words.word(at + 1)) ? at + 2 : at + 1;
  const country = readCountry(words, first, limit)?.country ?? null;
  // "pour la Wallonie, le ministre de X"
  const region = country === null ? readRegion(words, first, limit) : null;
  if (region) return region.country;
  if (country !== null || !/^(?:gouvernement|etat|partie|delegation|ministere)$/u.test(words.word(first)))
    return country;
  for (let i = first + 1; i < Math.min(limit, first + 6); i++) {
    const named = readCountry(words, i, limit);
    if (named) return named.country;
  }
  return onlyNationality(words, first + 1);
}

/** "Madagascar : Mme X, ministre de …", "■ CONGO. Le ministre de …", "6. Pour le Mali, X, ministre de …". */
export function readHeading(document: Document, words: Words, sentence: Sentence): string | null {
  const { paragraph, firstToken, endToken } = sentence;
  const { tokens, paragraphs } = document;
  const start = paragraphs[paragraph]?.start;
  if (start === undefined) return null;
  let at = firstTokenEndingAfter(tokens, start);
  while (words.casing(at) === CASING.none && at < tokens.count) at++;
  if (at > firstTokenEndingAfter(tokens, start) + 2) return null;
  if (words.word(at) === 'pour' && at >= firstToken && at < firstToken + 3)
    return readFor(words, at, endToken);
  const named = readCountry(words, at, Math.min(tokens.count, at + 8));
  return named && /^[:.–—]$/u.test(words.word(named.end)) ? named.country : null;
}

/** Lines between the heading of a section and what it says of an office, and words of a heading. */
const SECTION = 8;
const LONGEST_HEADING = 9;

/** "(2) CHYPRE", "Mongolie :", a line of its own above a list: whose delegates or instruments follow. */
export function readSection({ sentences, tokens }: Document, words: Words, index: number): string | null {
  for (let i = index; i >= Math.max(0, index - SECTION); i--) {
    const { firstToken, endToken } = sentences[i] as Sentence;
    if (endToken - firstToken > LONGEST_HEADING) continue;
    let at = firstToken;
    while (at < endToken && (words.casing(at) === CASING.none || /^\d+$/.test(words.word(at)))) at++;
    const named = at < endToken ? readCountry(words, at, endToken) : null;
    const isAlone =
      named !== null &&
      (named.end === endToken || (named.end === endToken - 1 && words.word(named.end) === ':'));
    if (isAlone && (at > firstToken || words.word(named.end) === ':')) return named.country;
    // The heading of another section: "Union européenne :"
    if (
      i < index &&
      words.word(endToken - 1) === ':' &&
      (tokens.casing[firstToken] as number) >= CASING.title
    )
      return null;
  }
  return null;
}

/** Lines of a signature that stand above the title, and words of each. */
const ABOVE = 3;
const LONGEST_LINE = 14;

/** "Pour le Gouvernement du Tchad," over "X" over "Ministre de …". */
export function readSignature({ sentences }: Document, words: Words, index: number): string | null {
  for (let i = index - 1; i >= Math.max(0, index - ABOVE); i--) {
    const { firstToken, endToken } = sentences[i] as Sentence;
    if (endToken - firstToken > LONGEST_LINE) return null;
    if (words.word(firstToken) === 'pour') return readFor(words, firstToken, endToken);
  }
  return null;
}
