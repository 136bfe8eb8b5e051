/** What stands in brackets, or between commas, behind the name of a gathering. */
import { CASING, type Span } from '../../schemas/document.js';
import { matchesLetters } from '../acronyms.js';
import { knownAcronyms } from '../known-bodies.js';
import type { SentenceView } from '../sentence-view.js';
import { foldWord } from '../words.js';
import { acronyms } from './lexicons.js';
import { CLOSING_QUOTE, OPENING_QUOTE } from './quotes.js';
import { WORD } from './words.js';

export interface Brackets {
  readonly acronym: Span | null;
  readonly alias: Span | null;
  readonly year: boolean;
  /** Behind all that belongs to the name: "(FTI) Europe 2026|". */
  readonly end: number;
}

/**
 * "(SMSI)", "(SMSI 2018)", "(« SMSI »)", "(Femur)", "(Global Water Leaders Forum)" right behind the name, ", SMSI,", "- SMSI".
 * @param head where the noun of the name stands
 */
export function readBrackets(view: SentenceView, head: number, at: number): Brackets {
  const none = { acronym: null, alias: null, year: false, end: at };
  const { start, end, casing } = view.document.tokens;
  if (view.word(at) === ',')
    return { ...none, acronym: lettersBehindComma(view, head, at + 1) ?? lettersWithin(view, head, at) };
  if (/^[-–—]$/u.test(view.word(at)))
    return { ...none, acronym: lettersBehindDash(view, head, at + 1) ?? lettersWithin(view, head, at) };
  if (OPENING_QUOTE.test(view.word(at)) && isOwn(view, head, at, at + 1))
    return { ...none, acronym: spanOf(view, at + 1) };
  if (view.word(at) !== '(') return { ...none, acronym: lettersWithin(view, head, at) };
  let close = at + 1;
  while (close < view.sentence.endToken && close < at + 12 && view.word(close) !== ')') close++;
  if (view.word(close) !== ')' || close === at + 1) return none;
  const isQuoted = OPENING_QUOTE.test(view.word(at + 1)) && CLOSING_QUOTE.test(view.word(close - 1));
  const opens = isQuoted ? at + 2 : at + 1;
  const closes = isQuoted ? close - 1 : close;
  const span = { start: start[opens] as number, end: end[closes - 1] as number };
  const first = casing[opens] as number;
  const year = /^\d{1,4}$/u.test(view.word(closes - 1));
  const text = view.document.text.slice(start[opens], end[opens]);
  if (closes === opens + 1 || (closes === opens + 2 && year)) {
    const isAcronym =
      (text !== 'DR' &&
        /^[\p{Lu}\d][\p{L}\d&.-]{1,14}$/u.test(text) &&
        text.replace(/[^\p{Lu}]/gu, '').length >= 2) ||
      (/^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
        matchesLetters(text, view.document.text.slice(start[head], end[at - 1])));
    if (!isAcronym) return none;
    const acronym = { start: span.start, end: end[opens] as number };
    return { acronym, alias: null, year, end: endBehind(view, close + 1, at) };
  }
  // "(FIK, Kara, 18-19 septembre)": letters of the name itself, and where and when.
  if (view.word(opens + 1) === ',' && isOwn(view, head, at, opens))
    return { ...none, acronym: { start: span.start, end: end[opens] as number } };
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
    ? { ...none, alias: span, year }
    : none;
}

/** How far proper words may go between the letters and a year, in tokens: "(FTI) |Europe| 2026". */
export const BEHIND_LETTERS = 3;

/** "sommet Future Trade Initiative (FTI) |Europe 2026|", "(KIF) |2026|": a year, and proper words before it. */
function endBehind(view: SentenceView, from: number, none: number): number {
  let token = from;
  while (token < from + BEHIND_LETTERS && view.isCapital(token) && !view.isStop(token)) token++;
  return view.is(token, WORD.year) && !view.isStop(token) ? token + 1 : none;
}

/** "FIK" for "Foire internationale de Kara": capitals only, each from a word of the name. */
function isOwn(view: SentenceView, head: number, end: number, token: number): boolean {
  const { text, tokens } = view.document;
  if (tokens.casing[token] !== CASING.upper || token >= view.sentence.endToken) return false;
  const letters = text.slice(tokens.start[token], tokens.end[token]);
  return letters.length > 2 && matchesLetters(letters, text.slice(tokens.start[head], tokens.end[end - 1]));
}

const spanOf = ({ document: { tokens } }: SentenceView, token: number): Span => ({
  start: tokens.start[token] as number,
  end: tokens.end[token] as number,
});

/** ", en |abrégé| FIK", ", plus connue sous le |sigle| FIK", ", |dénommée| FIK" */
const CALLED = /^(?:abrege|sigle|acronyme|nom|appellation|denommee?s?|baptisee?s?|appelee?s?|dite?s?|ou)$/u;
/** How far behind the name the letters may stand so, in tokens. */
const CALL = 6;

/** "la Foire internationale de Kara, |FIK|, ouvre", ", en abrégé |FIK|": letters of the name itself. */
function lettersBehindComma(view: SentenceView, head: number, at: number): Span | null {
  for (let token = at; token < at + CALL; token++) {
    if (!isOwn(view, head, at - 1, token)) continue;
    if (token > at) {
      const before =
        view.is(token - 1, WORD.tie) || OPENING_QUOTE.test(view.word(token - 1)) ? token - 2 : token - 1;
      return CALLED.test(view.word(before)) ? spanOf(view, token) : null;
    }
    const next = view.is(token + 1, WORD.year) ? token + 2 : token + 1;
    const isSetOff = next >= view.sentence.endToken || /^[,.;:]$/u.test(view.word(next));
    return isSetOff ? spanOf(view, token) : null;
  }
  return null;
}

/** "la Foire internationale de Kara - |FIK|" */
const lettersBehindDash = (view: SentenceView, head: number, at: number): Span | null =>
  isOwn(view, head, at - 1, at) ? spanOf(view, at) : null;

/** "le |FIK| 2026 (Foire internationale de Kara)": letters before the name in brackets. */
export function lettersAhead(view: SentenceView, first: number, head: number, end: number): Span | null {
  if (view.word(first - 1) !== '(') return null;
  const token = view.is(first - 2, WORD.year) ? first - 3 : first - 2;
  return token >= view.sentence.firstToken && isOwn(view, head, end, token) ? spanOf(view, token) : null;
}

/** "la Foire internationale de Kara |FIK| 2026": letters that the name holds itself. */
function lettersWithin(view: SentenceView, head: number, end: number): Span | null {
  const token = view.is(end - 1, WORD.year) ? end - 2 : end - 1;
  return token > head + 2 && isOwn(view, head, token, token) ? spanOf(view, token) : null;
}

/** "la Foire internationale de Kara| « FIK »", "| « FIK 2026 »": where a name ends whose letters stand in quotes behind it. */
export function endBeforeQuoted(view: SentenceView, head: number, end: number): number {
  if (!CLOSING_QUOTE.test(view.word(end - 1))) return end;
  const token = view.is(end - 2, WORD.year) ? end - 3 : end - 2;
  const isLetters =
    OPENING_QUOTE.test(view.word(token - 1)) && token > head + 3 && isOwn(view, head, token - 1, token);
  return isLetters ? token - 1 : end;
}

/** "Sommet de la Communauté économique … (CEDEAO)": known for a body's, and not for a gathering's. */
export function isOfBody(view: SentenceView, head: number, end: number, acronym: Span): boolean {
  const { text, tokens } = view.document;
  const letters = text.slice(acronym.start, acronym.end);
  if (!knownAcronyms().has(foldWord(letters)) || acronyms().has(foldWord(letters))) return false;
  const standsFor = (first: number): boolean =>
    matchesLetters(letters, text.slice(tokens.start[first], tokens.end[end - 1]));
  // "|Foire internationale de Kara (FIK)", "sommet |Future Trade Initiative (FTI)": its own letters, or those of what is set beside its noun.
  return !standsFor(head) && !standsFor(besideNoun(view, head, end));
}

/** "sommet annuel |Future Trade Initiative": where proper words stand beside the noun; the noun itself where none do. */
function besideNoun(view: SentenceView, head: number, end: number): number {
  let beside = head + 1;
  while (beside < end && view.is(beside, WORD.adjective | WORD.reach) && !view.isCapital(beside)) beside++;
  return beside < end && view.isCapital(beside) ? beside : head;
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
  if (standsFor(head) || standsFor(besideNoun(view, head, end))) return false;
  // "Sommet sur l'|intelligence artificielle (IA)|"
  for (let token = head + 1; token < end; token++)
    if (
      view.is(token - 1, WORD.tie | WORD.article | WORD.about) &&
      countMeaning(view, token, end) === letters.length &&
      standsFor(token)
    )
      return true;
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
