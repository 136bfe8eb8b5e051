/** What stands in brackets, or between commas, behind the name of a gathering. */
import { CASING, type Span } from '../../schemas/document.js';
import { matchesLetters } from '../acronyms.js';
import { knownAcronyms } from '../known-bodies.js';
import type { SentenceView } from '../sentence-view.js';
import { foldWord } from '../words.js';
import { acronyms } from './lexicons.js';
import { WORD } from './words.js';

export interface Brackets {
  readonly acronym: Span | null;
  readonly alias: Span | null;
  readonly year: boolean;
}

/**
 * "(SMSI)", "(SMSI 2018)", "(Femur)", "(Global Water Leaders Forum)" right behind the name.
 * @param head where the noun of the name stands
 */
export function readBrackets(view: SentenceView, head: number, at: number): Brackets {
  const none = { acronym: null, alias: null, year: false };
  const { start, end, casing } = view.document.tokens;
  if (view.word(at) === ',') return { ...none, acronym: lettersBetweenCommas(view, head, at + 1) };
  if (view.word(at) !== '(') return none;
  let close = at + 1;
  while (close < view.sentence.endToken && close < at + 9 && view.word(close) !== ')') close++;
  if (view.word(close) !== ')' || close === at + 1) return none;
  const span = { start: start[at + 1] as number, end: end[close - 1] as number };
  const first = casing[at + 1] as number;
  const year = /^\d{1,4}$/u.test(view.word(close - 1));
  if (close === at + 2 || (close === at + 3 && year)) {
    const text = view.document.text.slice(start[at + 1], end[at + 1]);
    const isAcronym =
      (text !== 'DR' &&
        /^[\p{Lu}\d][\p{L}\d&.-]{1,14}$/u.test(text) &&
        text.replace(/[^\p{Lu}]/gu, '').length >= 2) ||
      (/^\p{Lu}\p{Ll}{3,}$/u.test(text) &&
        matchesLetters(text, view.document.text.slice(start[head], end[at - 1])));
    return isAcronym
      ? { acronym: { start: span.start, end: end[at + 1] as number }, alias: null, year }
      : none;
  }
  // "(Atakpamé, 18-19 septembre)": where and when.
  for (let token = at + 1; token < close; token++)
    if (view.isStop(token) || view.word(token) === ',') return none;
  // "conférence de la LEP (Ligue des États pêcheurs)": what the letters before it stand for.
  const letters = view.document.text.slice(start[at - 1], end[at - 1]);
  if (
    /^\p{Lu}{2,}$/u.test(letters) &&
    matchesLetters(letters, view.document.text.slice(span.start, span.end))
  )
    return none;
  // "Journée du Comité des ports de la filière Coton-Soie (CP Coton-Soie)": the short name of who holds it.
  const short = view.document.text.slice(span.start, span.end);
  for (let token = head + 1; token < at; token++)
    if (
      view.isCapital(token) &&
      view.is(token - 1, WORD.tie | WORD.article) &&
      matchesLetters(short, view.document.text.slice(start[token], end[at - 1]))
    )
      return none;
  const isName = !view.is(at + 1, WORD.article | WORD.tie);
  return isName && first >= CASING.title && close - at > 2 && !view.isStop(at + 1)
    ? { acronym: null, alias: span, year }
    : none;
}

/** "la Foire internationale de Kara, |FIK|, ouvre": letters of the name itself, set off by commas. */
function lettersBetweenCommas(view: SentenceView, head: number, at: number): Span | null {
  const { text, tokens } = view.document;
  const { start, end, casing } = tokens;
  if (at + 1 >= view.sentence.endToken || casing[at] !== CASING.upper || view.word(at + 1) !== ',')
    return null;
  const span = { start: start[at] as number, end: end[at] as number };
  const letters = text.slice(span.start, span.end);
  const own = letters.length > 2 && matchesLetters(letters, text.slice(start[head], end[at - 2]));
  return own ? span : null;
}

/** "Sommet de la Communauté économique … (CEDEAO)": known for a body's, and not for a gathering's. */
export function isOfBody({ document: { text } }: SentenceView, { start, end }: Span): boolean {
  const letters = text.slice(start, end);
  return knownAcronyms().has(foldWord(letters)) && !acronyms().has(letters.toUpperCase());
}

/** "5e conférence annuelle du |Réseau des agences (RDA)": the letters are those of a body that the name ends with. */
export function isWithin(
  view: SentenceView,
  head: number,
  end: number,
  acronym: Span,
  heads: ReadonlySet<number>,
): boolean {
  const { text, tokens } = view.document;
  const letters = text.slice(acronym.start, acronym.end);
  const standsFor = (first: number): boolean =>
    matchesLetters(letters, text.slice(tokens.start[first], tokens.end[end - 1]));
  // "Assemblées de la |banque Mondiale (BM)|": a name that begins with a small letter.
  const isOwn = (token: number): boolean =>
    (view.isCapital(token) || view.isCapital(token + 1)) && !heads.has(token) && standsFor(token);
  // "39e Conseil des ministres de la |Commission du fleuve Indien (CFI)": a letter for each word that carries meaning.
  for (let token = head + 1; token < end; token++)
    if (
      view.is(token - 1, WORD.tie | WORD.article) &&
      isOwn(token) &&
      countMeaning(view, token, end) === letters.length
    )
      return true;
  if (standsFor(head)) return false;
  // "7e Sommet du |Forum des pays exportateurs de gaz (GECF)|": the letters of the gathering it ends with.
  const isInner = (token: number): boolean =>
    heads.has(token) && view.isCapital(token) && view.is(token - 1, WORD.tie | WORD.article);
  for (let token = head + 1; token < end; token++) if (isOwn(token) || isInner(token)) return true;
  return false;
}

/** How far before a gathering a name may begin that ends with it, in tokens. */
const AHEAD = 6;

/** "|Comité d'organisation des Jeux du Golfe (COJG)": the letters are those of who holds it. */
export function isOfLonger(view: SentenceView, head: number, end: number, acronym: Span): boolean {
  const { text, tokens } = view.document;
  const letters = text.slice(acronym.start, acronym.end);
  const standsFor = (first: number): boolean =>
    matchesLetters(letters, text.slice(tokens.start[first], tokens.end[end - 1]));
  if (!view.is(head - 1, WORD.tie | WORD.article) || standsFor(head)) return false;
  for (let token = head - 2; token >= head - AHEAD; token--)
    if (view.isCapital(token) && standsFor(token)) return true;
  return false;
}

function countMeaning(view: SentenceView, from: number, end: number): number {
  let count = 0;
  for (let token = from; token < end; token++)
    if (!view.is(token, WORD.tie | WORD.article | WORD.about) && view.word(token) !== 'et') count++;
  return count;
}
