/** Brackets that may hold the acronym or the full name of a body in front of them. */
import { TOKEN } from '../../schemas/document.js';
import { looksLikeAcronym } from '../acronyms.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { isCapital, isOfAt, sliceOf, type Text, wordAt } from '../phrases.js';
import { isRegion } from '../regions.js';

const OPENERS = new Set(['«', '"', '“', "'"]);
/** Longest bracket, and how far in front of it the name may begin, in tokens. */
export const REACH = 26;

export interface Bracket {
  readonly open: number;
  readonly close: number;
  /** Content without quotes and without "ci-après". */
  readonly first: number;
  readonly end: number;
}

/** Short brackets of a sentence. */
export function* brackets(text: Text, from: number, to: number): Generator<Bracket> {
  for (let open = from; open < to; open++) {
    if (wordAt(text, open) !== '(') continue;
    let close = open + 1;
    while (close < to && close < open + REACH && wordAt(text, close) !== ')') close++;
    if (close >= to || wordAt(text, close) !== ')') continue;
    let first = open + 1;
    let end = close;
    // "APX (Agence des ports |(APX)": one was never closed.
    for (let i = close - 1; i > first; i--) if (wordAt(text, i) === '(') end = i;
    while (first < end && (isIntroduction(text, first) || OPENERS.has(wordAt(text, first)))) first++;
    // "(SARE, Euronext)": what follows the acronym tells more of the body.
    const apart = wordAt(text, first + 1) === ',' && looksLikeAcronym(sliceOf(text, first, first + 1));
    if (apart && !looksLikeAcronym(sliceOf(text, first + 2, first + 3))) end = first + 1;
    while (end > first && ['»', '"', '”', "'", '.'].includes(wordAt(text, end - 1))) end--;
    if (end > first) yield { open, close, first, end };
  }
}

const INTRODUCTIONS = new Set([
  'ci-apres',
  'ci',
  'apres',
  'denomme',
  'denommee',
  'dit',
  'dite',
  'en',
  'abrege',
  'sigle',
  'ex',
  'ou',
  "l'",
  'la',
  'le',
  ',',
  ':',
]);

const isIntroduction = (text: Text, i: number): boolean => INTRODUCTIONS.has(wordAt(text, i));

/** Content of a bracket that may be an acronym or a short name: one to three capitalised tokens, or "UJX de Paris". */
export const isShortName = (text: Text, { first, end }: Bracket): boolean => {
  // "l'ARTP (Sénégal)", "l'Université du Yarmouk (Irbid)": where the body sits.
  const written = sliceOf(text, first, end);
  // "(3APC)"
  if (/^\d\p{Lu}{2,6}$/u.test(written)) return true;
  if (end - first > 3 || !isCapital(text, first)) return false;
  const lettered = looksLikeAcronym(sliceOf(text, first, first + 1));
  if (
    written.length < 2 ||
    isRegion(written) ||
    countryOf(written) !== null ||
    (!lettered && lookUpTown(written).length > 0)
  )
    return false;
  for (let i = first; i < end; i++) {
    const joins = wordAt(text, i) === '-' || wordAt(text, i) === '/' || (lettered && isOfAt(text, i));
    if (!isCapital(text, i) && !joins) return false;
  }
  return true;
};

/** "Syndicat des dockers (SDG-FTG 2815)": a local union, told by its number. */
export const isLocal = (text: Text, { first, end }: Bracket, name: number | undefined): boolean =>
  name !== undefined &&
  end === first + 2 &&
  text.document.tokens.kind[first + 1] === TOKEN.number &&
  looksLikeAcronym(sliceOf(text, first, first + 1)) &&
  /^(?:syndicat|section|union)$/.test(wordAt(text, name));

/** "l'Agence des ports|, (ADP)", '"Fonds des ports|" (FDP)'. */
export const endOfName = (text: Text, from: number, open: number): number =>
  open - 2 > from && /^[,"»”]$/.test(wordAt(text, open - 1)) ? open - 1 : open;
