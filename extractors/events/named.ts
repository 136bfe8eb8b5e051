/** Reads the name of a gathering off the tokens, from its head noun on. */
import { CASING, type Document, type Sentence, type Span, TOKEN } from '../../schemas/document.js';
import type { DateMention } from '../../schemas/mentions.js';
import {
  ABOUT,
  ADJECTIVE,
  ARTICLES,
  NEVER,
  ORDINAL_NUMBER,
  ORDINAL_WORD,
  REACH,
  TIES,
  YEAR,
} from './words.js';

/** Longest name, in tokens behind the head. */
const LONGEST = 28;

/** A tokenised sentence seen as folded words. */
export interface View {
  readonly document: Document;
  readonly sentence: Sentence;
  /** True where the line is set in capitals and they tell nothing. */
  readonly capitals: boolean;
  word(token: number): string;
  isCapital(token: number): boolean;
  isDate(token: number): boolean;
  /** "XVIIe": capitals and an ending. */
  isRoman(token: number): boolean;
}

export interface Named {
  readonly firstToken: number;
  readonly endToken: number;
  readonly acronym: Span | null;
  /** Another name in brackets: "Forum mondial … (Global ICT Leadership Forum)". */
  readonly alias: Span | null;
  /** How much speaks for a name: see `weigh`. */
  readonly weight: number;
  /** Something beside the noun and its adjectives. */
  readonly isSpecific: boolean;
  /** An ordinal before it or a reach ("nationale") behind it. */
  readonly isCounted: boolean;
}

export function viewOf(document: Document, sentence: Sentence, dates: readonly DateMention[]): View {
  const { start, end, kind, casing } = document.tokens;
  let upper = 0;
  let words = 0;
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (kind[token] !== TOKEN.word) continue;
    const length = (end[token] as number) - (start[token] as number);
    words += length;
    if (casing[token] === CASING.upper || casing[token] === CASING.initial) upper += length;
  }
  const capitals = upper > 0.6 * words;
  const word = (token: number): string =>
    token >= sentence.firstToken && token < sentence.endToken
      ? (document.tokens.folded[token] as string)
      : '';
  return {
    document,
    sentence,
    capitals,
    word,
    isCapital: (token) =>
      token < sentence.endToken && kind[token] === TOKEN.word && (casing[token] as number) >= CASING.title,
    isRoman: (token) =>
      /^[IVXL]{1,7}\p{Ll}/u.test(document.text.slice(start[token], end[token])) && word(token).length > 2,
    isDate: (token) =>
      dates.some((date) => date.start < (end[token] as number) && (start[token] as number) < date.end),
  };
}

/** "quinzième session ordinaire de …": the sessions of a body are counted in small letters too. */
const isSession = (word: string): boolean => word === 'session' || word === 'assemblee';

/** "21ème", "deuxième" before the head; the token where the name begins. */
function findStart(view: View, head: number): number {
  const { word } = view;
  // "vie" and "le" are Roman numbers only in capitals; "première session" counts nothing unless the noun is a name's.
  const isOrdinal = (token: number): boolean =>
    (ORDINAL_NUMBER.test(word(token)) && (/^\d/u.test(word(token)) || view.isRoman(token))) ||
    (ORDINAL_WORD.test(word(token)) && view.isCapital(head));
  if (isOrdinal(head - 1) || (ORDINAL_WORD.test(word(head - 1)) && isSession(word(head)))) return head - 1;
  return head;
}

/** "la 5e édition du |Forum X": the count makes a name of it, though the name begins with the gathering's own noun. */
function isEdition({ word }: View, head: number): boolean {
  const at = ARTICLES.has(word(head - 1)) ? head - 2 : head - 1;
  return (
    TIES.has(word(at)) &&
    /^editions?$/u.test(word(at - 1)) &&
    (ORDINAL_NUMBER.test(word(at - 2)) || ORDINAL_WORD.test(word(at - 2)))
  );
}

interface Tail {
  readonly end: number;
  readonly proper: boolean;
  readonly reach: boolean;
  readonly year: boolean;
  readonly quoted: boolean;
  readonly complement: boolean;
}

/** Follows adjectives, proper words, years, quotations and complements as far as the noun phrase goes. */
function readTail(view: View, from: number, isHead: (token: number) => boolean): Tail {
  const { word, isCapital, isDate, capitals, document } = view;
  const { kind } = document.tokens;
  const limit = Math.min(view.sentence.endToken, from + LONGEST);
  const tail = { end: from, proper: false, reach: false, year: false, quoted: false, complement: false };
  const noun = (token: number): boolean =>
    token < limit &&
    kind[token] === TOKEN.word &&
    !NEVER.has(word(token)) &&
    !isDate(token) &&
    !isHead(token);
  let at = from;
  let about = false;
  while (at < limit) {
    const folded = word(at);
    if (
      YEAR.test(folded) ||
      (kind[at] === TOKEN.number && /^\d{1,2}$/u.test(folded) && isCapital(at - 1) && !TIES.has(word(at - 1)))
    ) {
      tail.year = true;
      at++;
    } else if (folded === '«' || folded === '"' || folded === '“') {
      const close = findClose(view, at, limit);
      if (close < 0) break;
      tail.quoted = true;
      at = close + 1;
    } else if (isCapital(at) && !isDate(at) && !NEVER.has(folded)) {
      tail.proper ||= !capitals;
      tail.reach ||= REACH.test(folded);
      at++;
    } else if (noun(at) && (ADJECTIVE.test(folded) || REACH.test(folded))) {
      tail.reach ||= REACH.test(folded);
      at++;
    } else {
      const next = opensRegion(view, from - 1, at, about) ? at + 2 : readComplement(view, at, noun, about);
      if (next === at) break;
      about ||= ABOUT.has(folded);
      tail.complement = true;
      for (let token = at; token < next; token++) tail.proper ||= isCapital(token) && !capitals;
      at = next;
    }
    tail.end = at;
  }
  return tail;
}

/** "Forum sur les investissements |en Afrique": where the matter lies that a gathering with a capital treats of. */
const opensRegion = (
  { word, isCapital, isDate, capitals }: View,
  head: number,
  at: number,
  about: boolean,
): boolean =>
  about &&
  !capitals &&
  isCapital(head) &&
  /^(?:en|au|aux)$/u.test(word(at)) &&
  isCapital(at + 1) &&
  !isDate(at + 1);

/** "de la justice", "sur le financement", "et de l'innovation"; the end of the first word of it, or `at`. */
function readComplement(view: View, at: number, noun: (token: number) => boolean, about: boolean): number {
  const { word } = view;
  let token = at;
  const joined = word(token) === 'et';
  if (joined) token++;
  const tied = TIES.has(word(token)) || ABOUT.has(word(token));
  // "pour présenter", "et pour présenter" open no complement; "sur le thème" tells the motto.
  if (word(token) === 'pour' && /(?:er|ir|re)$/u.test(word(token + 1))) return at;
  if (word(token) === 'sur' && /^themes?$/u.test(word(token + 2))) return at;
  if (tied) token++;
  else if (!(joined && about && ARTICLES.has(word(token)))) return at;
  if (ARTICLES.has(word(token))) token++;
  if (/^(?:grande?|haute?|premiere?)$/u.test(word(token)) && noun(token + 1)) return token + 2;
  if (/^haut$/u.test(word(token)) && word(token + 1) === 'niveau') return token + 2;
  if (YEAR.test(word(token)) && word(token - 1) === 'de') return token + 1;
  return noun(token) && !ARTICLES.has(word(token)) && !TIES.has(word(token)) ? token + 1 : at;
}

function findClose(view: View, open: number, limit: number): number {
  for (let token = open + 1; token < Math.min(limit, open + 10); token++) {
    if (/^[»"”]$/u.test(view.word(token))) return token;
  }
  return -1;
}

interface Brackets {
  readonly acronym: Span | null;
  readonly alias: Span | null;
  readonly year: boolean;
}

/** "(SMSI)", "(SMSI 2018)", "(Global ICT Leadership Forum)" right behind the name. */
function readBrackets(view: View, at: number): Brackets {
  const none = { acronym: null, alias: null, year: false };
  const { start, end, casing } = view.document.tokens;
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
      /^[\p{Lu}\d][\p{L}\d&.-]{1,14}$/u.test(text) && text.replace(/[^\p{Lu}]/gu, '').length >= 2;
    return isAcronym
      ? { acronym: { start: span.start, end: end[at + 1] as number }, alias: null, year }
      : none;
  }
  const isName = !ARTICLES.has(view.word(at + 1)) && !TIES.has(view.word(at + 1));
  return isName && first >= CASING.title && close - at > 2 && !view.isDate(at + 1)
    ? { acronym: null, alias: span, year }
    : none;
}

/** A gathering whose head noun is tokens `head .. endHead - 1`. */
export function readNamed(
  view: View,
  head: number,
  endHead: number,
  isHead: (token: number) => boolean,
): Named {
  const first = findStart(view, head);
  const counted = first < head || isEdition(view, head);
  const tail = readTail(view, endHead, isHead);
  const brackets = readBrackets(view, tail.end);
  return {
    firstToken: first,
    endToken: tail.end,
    acronym: brackets.acronym,
    alias: brackets.alias,
    weight: weigh(view, first, head, tail, brackets) + (counted && first === head ? 1 : 0),
    isSpecific:
      tail.complement || tail.proper || tail.year || tail.quoted || brackets.acronym !== null || counted,
    isCounted: tail.reach || tail.year || counted,
  };
}

/** Signs of a name add up: capital on the head, ordinal, year, reach, proper words, quotation, acronym. */
function weigh(view: View, first: number, head: number, tail: Tail, brackets: Brackets): number {
  const opens = first === head && head === view.sentence.firstToken;
  const capital = view.isCapital(head) && !view.capitals;
  return (
    (capital && !opens ? 2 : 0) +
    (capital && opens && tail.proper ? 1 : 0) +
    (first < head ? 1 : 0) +
    (tail.year ? 2 : 0) +
    (tail.quoted ? 2 : 0) +
    (tail.proper ? 2 : 0) +
    (tail.complement ? 1 : 0) +
    (tail.reach && tail.complement ? 1 : 0) +
    (brackets.acronym || brackets.alias ? 2 : 0)
  );
}
