/** Reads the name of a gathering off the tokens, from its head noun on. */

import type { Span } from '../../schemas/document.js';
import type { SentenceView } from '../sentence-view.js';
import {
  type Brackets,
  endBeforeQuoted,
  isOfBody,
  isOfLonger,
  isWithin,
  lettersAhead,
  readBrackets,
} from './brackets.js';
import { fullNames } from './lexicons.js';
import { CLOSING_QUOTE, OPENING_QUOTE } from './quotes.js';
import { readTail, type Tail } from './tails.js';
import { WORD } from './words.js';

export interface Named {
  readonly firstToken: number;
  readonly endToken: number;
  readonly acronym: Span | null;
  /** Another name in brackets: "Forum mondial … (Global Water Leaders Forum)". */
  readonly alias: Span | null;
  /** How much speaks for a name: see `weigh`. */
  readonly weight: number;
  /** Something beside the noun and its adjectives. */
  readonly isSpecific: boolean;
  /** An ordinal before it or a reach ("nationale") behind it. */
  readonly isCounted: boolean;
  /** An ordinal or a year: more than a reach. */
  readonly isNumbered: boolean;
  /** A count, and nothing more. */
  readonly isBare: boolean;
}

/** "quinzième session ordinaire de …", "deuxième commission mixte": what meets time and again is counted in small letters too. */
const isSession = (word: string): boolean =>
  /^(?:session|assemblee|commission|comite|grande|sommet|congres|forum|haute?|haut-conseil)$/u.test(word);

/** "XVIIe": capitals and an ending. */
function isRoman({ document: { text, tokens } }: SentenceView, token: number): boolean {
  const written = text.slice(tokens.start[token], tokens.end[token]);
  return (
    (written.length > 2 && /^[IVXL]{1,7}\p{Ll}/u.test(written)) ||
    /^[VX]es?$/u.test(written) ||
    // "XVE SOMMET"
    /^[IVX]{2,7}(?:ES?|[EÈ]MES?)$/u.test(written)
  );
}

/** "21ème", "deuxième" before the head; the token where the name begins. */
function findStart(view: SentenceView, head: number): number {
  // "la soixante-cinquième |(65ème)| session"
  const isTwice = view.word(head - 1) === ')' && view.is(head - 2, WORD.ordinalNumber);
  const before = isTwice && view.is(head - 4, WORD.ordinalWord) ? head - 4 : head - 1;
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
  const read = withLand(
    view,
    head,
    closeQuotation(view, first, readTail(view, endHead, isHead, view.word(first - 1) === '"', head)),
  );
  const full = fullNames().longestAt(view.document, head, view.sentence.endToken)?.endToken ?? 0;
  const tail =
    full > read.end
      ? { ...read, end: full, proper: true, complement: true }
      : { ...read, end: endBeforeQuoted(view, head, read.end) };
  const brackets = readBrackets(view, head, tail.end);
  // "de Kara FIK 2026": letters that the name holds are its own.
  const behind = view.document.tokens.end[tail.end - 1] as number;
  const ahead = lettersAhead(view, first, head, tail.end);
  const acronym =
    ahead ??
    (brackets.acronym &&
    brackets.acronym.start >= behind &&
    (isOfBody(view, head, tail.end, brackets.acronym) ||
      isWithin(view, head, tail.end, brackets.acronym, heads) ||
      isOfLonger(view, head, tail.end, brackets.acronym))
      ? null
      : brackets.acronym);
  const isHeadline = first === view.sentence.firstToken && isHeading(view, endHead, tail);
  return {
    firstToken: first,
    endToken: acronym && acronym !== ahead ? brackets.end : tail.end,
    acronym,
    alias: brackets.alias,
    weight:
      weigh(view, first, head, tail, { ...brackets, acronym }) +
      (tail.complement && hasReach(view, head, endHead) ? 1 : 0) +
      (isHeadline ? (tail.complement ? 1 : 2) : 0) +
      (counted && (first === head || (endHead - head > 1 && !view.isShouted)) ? 1 : 0),
    isSpecific:
      tail.complement ||
      tail.proper ||
      tail.year ||
      tail.quoted ||
      acronym !== null ||
      counted ||
      isTold(view, head, endHead, tail) ||
      (tail.ownReach && isHeadline),
    isCounted:
      tail.ownReach ||
      tail.year ||
      counted ||
      isHigh(view, head, endHead) ||
      (tail.proper && tail.complement && isTall(view, head)),
    isNumbered: tail.year || counted,
    isBare: !(tail.complement || tail.proper || tail.year || tail.quoted || tail.reach || acronym),
  };
}

/** "conférence |internationale| des inventeurs": the reach stands in the noun of the lexicon. A "convention internationale" is an instrument. */
const hasReach = (view: SentenceView, head: number, endHead: number): boolean =>
  endHead === head + 2 && view.is(head + 1, WORD.reach) && view.word(head) !== 'convention';

/** "la Conférence |économique nationale|": a capital inside the sentence, a reach and one adjective more. */
const isTold = (view: SentenceView, head: number, endHead: number, { end, ownReach }: Tail): boolean =>
  ownReach &&
  end >= endHead + 2 &&
  head > view.sentence.firstToken &&
  view.isCapital(head) &&
  !view.isShouted;

/** "la |Rencontre| des maires du Sahel": a capital inside the sentence, on a noun that has none when it stands for any meeting. */
const isTall = (view: SentenceView, head: number): boolean =>
  head > view.sentence.firstToken &&
  view.isCapital(head) &&
  !view.isShouted &&
  /^(?:rencontre|atelier|table|carrefour|retraite|concertations|consultations)$/u.test(view.word(head));

/** "|Semaine de l'innovation :| la ministre …", "|Conférence économique nationale –|": a heading that opens with the name. */
function isHeading(view: SentenceView, endHead: number, { end, complement, ownReach }: Tail): boolean {
  const isSetOff = end >= view.sentence.endToken || /^[:–—-]$/u.test(view.word(end));
  if (!isSetOff || !view.isCapital(view.sentence.firstToken)) return false;
  if (!complement) return ownReach && end >= endHead + 2;
  for (let token = endHead; token < end - 1; token++)
    if (view.is(token, WORD.article) || /^(?:du|des)$/u.test(view.word(token))) return true;
  return false;
}

/** "Réunion |de haut niveau|" */
const isHigh = (view: SentenceView, head: number, endHead: number): boolean =>
  view.isCapital(head) &&
  (view.word(endHead - 1) === 'niveau' ||
    (view.word(endHead + 2) === 'niveau' && view.word(endHead + 1) === 'haut'));

/** "Salon international de l'agriculture |au Maroc| (SIAM)", "|au Maroc SIAM 2031|": the last one of the letters behind it is the land's. */
function withLand(view: SentenceView, head: number, tail: Tail): Tail {
  const at = tail.end;
  if (!/^(?:en|au|aux|a)$/u.test(view.word(at)) || !view.isCapital(at + 1)) return tail;
  const bracket = view.word(at + 2) === '(' && view.word(at + 4) === ')';
  const short = bracket ? at + 3 : at + 2;
  const letters = view.word(short);
  const own =
    view.isCapital(head) &&
    (bracket ? view.isCapital(short) : view.is(short, WORD.acronym)) &&
    letters.endsWith(view.word(at + 1).slice(0, 1)) &&
    letters.startsWith(view.word(head).slice(0, 1));
  if (!own) return tail;
  const year = !bracket && view.is(short + 1, WORD.year);
  return {
    ...tail,
    end: bracket ? at + 2 : year ? short + 2 : short + 1,
    year: tail.year || year,
    proper: true,
    complement: true,
  };
}

/** How far behind what reads like a name its quotation may end, in tokens. */
const REST = 8;

/** "la « |Semaine des cultures à Kara| »": a name that a quotation opens with ends with it. */
function closeQuotation(view: SentenceView, first: number, tail: Tail): Tail {
  if (!OPENING_QUOTE.test(view.word(first - 1))) return tail;
  for (let token = tail.end; token <= tail.end + REST; token++)
    if (CLOSING_QUOTE.test(view.word(token))) return { ...tail, end: token, quoted: true };
  return tail;
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
