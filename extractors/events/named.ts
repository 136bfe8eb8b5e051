/** Reads the name of a gathering off the tokens, from its head noun on. */

import { CASING, type Span, TOKEN } from '../../schemas/document.js';
import { matchesLetters } from '../acronyms.js';
import type { SentenceView } from '../sentence-view.js';
import { WORD } from './words.js';

/** Longest name, in tokens behind the head. */
const LONGEST = 28;

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

/** "quinzième session ordinaire de …": the sessions of a body are counted in small letters too. */
const isSession = (word: string): boolean => word === 'session' || word === 'assemblee';

/** "XVIIe": capitals and an ending. */
function isRoman({ document: { text, tokens } }: SentenceView, token: number): boolean {
  const written = text.slice(tokens.start[token], tokens.end[token]);
  return written.length > 2 && /^[IVXL]{1,7}\p{Ll}/u.test(written);
}

/** "21ème", "deuxième" before the head; the token where the name begins. */
function findStart(view: SentenceView, head: number): number {
  const before = head - 1;
  // "vie" and "le" are Roman numbers only in capitals; "première session" counts nothing unless the noun is a name's.
  const counts =
    (view.is(before, WORD.ordinalNumber) && (/^\d/u.test(view.word(before)) || isRoman(view, before))) ||
    (view.is(before, WORD.ordinalWord) &&
      (view.isCapital(head) || view.isCapital(head + 1) || isSession(view.word(head))));
  return counts ? before : head;
}

/** "la 5e édition du |Forum X": the count makes a name of it, though the name begins with the gathering's own noun. */
function isEdition(view: SentenceView, head: number): boolean {
  const at = view.is(head - 1, WORD.article) ? head - 2 : head - 1;
  return (
    view.is(at, WORD.tie) &&
    /^editions?$/u.test(view.word(at - 1)) &&
    view.is(at - 2, WORD.ordinalNumber | WORD.ordinalWord)
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
function readTail(view: SentenceView, from: number, isHead: (token: number) => boolean): Tail {
  const { kind } = view.document.tokens;
  const limit = Math.min(view.sentence.endToken, from + LONGEST);
  const tail = { end: from, proper: false, reach: false, year: false, quoted: false, complement: false };
  const noun = (token: number): boolean =>
    token < limit &&
    kind[token] === TOKEN.word &&
    !view.is(token, WORD.never) &&
    !view.isStop(token) &&
    !isHead(token);
  const tellsCase = !view.isShouted;
  let at = from;
  let about = false;
  while (at < limit) {
    if (view.is(at, WORD.year) || isNumbered(view, at)) {
      tail.year = true;
      at++;
    } else if (OPENING_QUOTE.test(view.word(at))) {
      const close = findClose(view, at, limit);
      if (close < 0) break;
      tail.quoted = true;
      at = close + 1;
    } else if (view.isCapital(at) && !view.is(at, WORD.never) && !view.isStop(at)) {
      tail.proper ||= tellsCase;
      tail.reach ||= view.is(at, WORD.reach);
      at++;
    } else if (joinsNames(view, at)) {
      at += 2;
    } else if (view.is(at, WORD.adjective | WORD.reach) && noun(at)) {
      tail.reach ||= view.is(at, WORD.reach);
      at++;
    } else {
      const isRegion = about && tellsCase && opensRegion(view, from - 1, at);
      const next = isRegion ? at + 2 : readComplement(view, at, noun, about);
      if (next === at) break;
      about ||= view.is(at, WORD.about);
      tail.complement = true;
      for (let token = at; token < next; token++) tail.proper ||= view.isCapital(token) && tellsCase;
      at = next;
    }
    tail.end = at;
  }
  return tail;
}

/** "Forum sur les investissements |en Afrique": where the matter lies that a gathering with a capital treats of. */
const opensRegion = (view: SentenceView, head: number, at: number): boolean =>
  view.isCapital(head) &&
  /^(?:en|au|aux)$/u.test(view.word(at)) &&
  view.isCapital(at + 1) &&
  !view.isStop(at + 1);

/** "sommet Arménie|-Canada": a hyphen without blanks. */
const joinsNames = (view: SentenceView, at: number): boolean => {
  const { start, end } = view.document.tokens;
  return (
    view.word(at) === '-' &&
    view.isCapital(at - 1) &&
    view.isCapital(at + 1) &&
    end[at - 1] === start[at] &&
    end[at] === start[at + 1]
  );
};

/** "COP 28", "TICAD 9". */
const isNumbered = (view: SentenceView, at: number): boolean =>
  view.document.tokens.kind[at] === TOKEN.number &&
  view.isCapital(at - 1) &&
  !view.is(at - 1, WORD.tie) &&
  /^\d{1,2}$/u.test(view.word(at));

const OPENING_QUOTE = /^[«"“]$/u;

/** "de la justice", "sur le financement", "et de l'innovation"; the end of the first word of it, or `at`. */
function readComplement(
  view: SentenceView,
  at: number,
  noun: (token: number) => boolean,
  about: boolean,
): number {
  const joined = view.word(at) === 'et';
  let token = joined ? at + 1 : at;
  const link = view.word(token);
  // "pour présenter", "et pour présenter" open no complement; "sur le thème" tells the motto.
  if (link === 'pour' && /(?:er|ir|re)$/u.test(view.word(token + 1))) return at;
  if (link === 'sur' && /^themes?$/u.test(view.word(token + 2))) return at;
  if (view.is(token, WORD.tie | WORD.about)) token++;
  else if (!(joined && about && view.is(token, WORD.article))) return at;
  if (view.is(token, WORD.article)) token++;
  const word = view.word(token);
  if (/^(?:grande?|haute?|premiere?)$/u.test(word) && noun(token + 1)) return token + 2;
  if (word === 'haut' && view.word(token + 1) === 'niveau') return token + 2;
  if (view.is(token, WORD.year) && view.word(token - 1) === 'de') return token + 1;
  return noun(token) && !view.is(token, WORD.article | WORD.tie) ? token + 1 : at;
}

function findClose(view: SentenceView, open: number, limit: number): number {
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
function readBrackets(view: SentenceView, at: number): Brackets {
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
  const isName = !view.is(at + 1, WORD.article | WORD.tie);
  return isName && first >= CASING.title && close - at > 2 && !view.isStop(at + 1)
    ? { acronym: null, alias: span, year }
    : none;
}

/** A gathering whose head noun is tokens `head .. endHead - 1`. */
export function readNamed(
  view: SentenceView,
  head: number,
  endHead: number,
  heads: ReadonlySet<number>,
): Named {
  // "du SMSI et du Forum IPv6": a coordinated head begins a name of its own; "sommet du Forum" does not.
  const isHead = (token: number): boolean => heads.has(token) && /^(?:et|,)$/u.test(view.word(token - 2));
  const first = findStart(view, head);
  const counted = first < head || isEdition(view, head);
  const tail = readTail(view, endHead, isHead);
  const brackets = readBrackets(view, tail.end);
  const acronym =
    brackets.acronym && isWithin(view, head, tail.end, brackets.acronym, heads) ? null : brackets.acronym;
  return {
    firstToken: first,
    endToken: tail.end,
    acronym,
    alias: brackets.alias,
    weight: weigh(view, first, head, tail, { ...brackets, acronym }) + (counted && first === head ? 1 : 0),
    isSpecific: tail.complement || tail.proper || tail.year || tail.quoted || acronym !== null || counted,
    isCounted: tail.reach || tail.year || counted,
  };
}

/** "5e conférence annuelle du |Réseau des agences (RDA)": the letters are those of a body that the name ends with. */
function isWithin(
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
  if (standsFor(head)) return false;
  for (let token = head + 1; token < end; token++)
    if (view.isCapital(token) && !heads.has(token) && standsFor(token)) return true;
  return false;
}

/** Signs of a name add up: capital on the head, ordinal, year, reach, proper words, quotation, acronym. */
function weigh(view: SentenceView, first: number, head: number, tail: Tail, brackets: Brackets): number {
  const opens = first === head && head === view.sentence.firstToken;
  const capital = view.isCapital(head) && !view.isShouted;
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
