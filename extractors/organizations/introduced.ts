/** What stands around an acronym that is a body: an article, the bracket of its members, a list of its kind. */
import { has, isAdjectiveAt, isCapital, isLower, sliceOf, type Text, wordAt } from '../phrases.js';
import { KNOWN } from '../words.js';
import { cues, heads } from './heads.js';

/** Two capitals, or a capital and a digit, in front: "UIT", "ANCy", "M23"; no "Nord-Kivu". */
export const isAcronymToken = (word: string): boolean =>
  !/^[IVXLC]+(?:es?|er|i?[èe]me?)?$/u.test(word) && /^\p{Lu}[\p{Lu}\d][\p{L}\d/&.-]*$/u.test(word);

/** "le MINEPAT": a ministry, as Cameroon writes them; missions of the United Nations are known. */
export const isMinistryLike = (word: string): boolean => /^MIN(?!U)\p{Lu}{2,}$/u.test(word);

const BEFORE = new Set([
  "l'",
  'la',
  'le',
  'les',
  'du',
  'des',
  'au',
  'aux',
  'par',
  'avec',
  "d'",
  'de',
  'syndicat',
  'parti',
  'ong',
  'societe',
  'groupe',
  'mouvement',
  'reseau',
  'delegue',
  'deleguee',
  'depute',
  'deputee',
  'senateur',
  'syndicaliste',
]);

/** "A. Ngom et R. Sarr (UXP)": the body of the names in front. */
export const isBracketed = (text: Text, i: number, firstToken: number): boolean =>
  i - 2 >= firstToken &&
  wordAt(text, i - 1) === '(' &&
  wordAt(text, i + 1) === ')' &&
  isCapital(text, i - 2) &&
  has(text, i - 2, KNOWN.forename | KNOWN.surname);

/** "l'ancien député (PX)": the party of who was elected. */
export const isOfParty = (text: Text, i: number): boolean =>
  wordAt(text, i - 1) === '(' &&
  wordAt(text, i + 1) === ')' &&
  /^(?:depute|deputee|senateur|senatrice|eurodepute|eurodeputee)$/.test(wordAt(text, i - 2));

/** "des partis politiques (ABC, DEF et GHI)": acronyms alone in a bracket behind what they are. */
export function isListed(text: Text, i: number, firstToken: number): boolean {
  let open = i - 1;
  while (open > firstToken && isLink(text, open)) open -= 2;
  if (wordAt(text, open) !== '(' || open === firstToken) return false;
  let close = i + 1;
  while (/^(?:,|et)$/.test(wordAt(text, close)) && isAcronymToken(sliceOf(text, close + 1, close + 2)))
    close += 2;
  if (wordAt(text, close) !== ')' || close - open < 4) return false;
  const adjective = isLower(text, open - 1) && isAdjectiveAt(text, open - 1) ? 2 : 1;
  const noun = wordAt(text, open - adjective);
  return noun.endsWith('s') && (cues().has(noun) || heads().has(noun.slice(0, -1)));
}

const isLink = (text: Text, i: number): boolean =>
  /^(?:,|et)$/.test(wordAt(text, i)) && isAcronymToken(sliceOf(text, i - 1, i));

/** An article before the acronym, or "de" after a title or a body's organ ("président d'ECOBANK"); quotes may stand between ("la « ABC »"). */
export const isIntroduced = (text: Text, i: number, firstToken: number): boolean =>
  i > firstToken &&
  (BEFORE.has(wordAt(text, i - 1)) ||
    (/^l(?:'|a|e)$/.test(wordAt(text, i - 2)) &&
      wordAt(text, i - 1) === '«' &&
      wordAt(text, i + 1) === '»')) &&
  // "avec SAFE Start": no acronym by itself.
  !(/^(?:par|avec)$/.test(wordAt(text, i - 1)) && isCapital(text, i + 1));
