/** Noun phrases of roles: "Secrétaire général de l'AICTO", "ministre de la Santé", "chargée de programmes à l'Unesco". */
import type { Span } from '../../schemas/document.js';
import type { Found, Gender } from '../../schemas/mentions.js';
import { isAdjectiveAt, isCapital, isOfAt, type Text, touches, wordAt } from '../phrases.js';
import { firstAtOrAfter, spanAt } from '../spans.js';
import { readPiece } from './complements.js';
import { isEnglishHead, startOfEnglish } from './english.js';
import { BEFORE, type Entry, heads, inNumber, type TitleKind } from './heads.js';
import { ADJECTIVES, isOtherWord } from './homographs.js';
import { isAddress, isInName, isNameOfPerson } from './no-titles.js';
import type { Bounds } from './targets.js';

/** The rule of a trade that a list tells beside an office. */
export const TRADE_OF_LIST = 'role.trade';

export interface Title {
  /** Tokens of the whole phrase with its body, `first .. end - 1`, without determiner. */
  readonly first: number;
  readonly end: number;
  /** First token after the head noun. */
  readonly headEnd: number;
  readonly gender: Gender | null;
  readonly kind: TitleKind;
  readonly plural: boolean;
  /** Body at which the role is held, when it is no part of the title: tokens `first .. end - 1`; `from` is what leads to it, `until` the end of its acronym in brackets. */
  readonly body: {
    readonly from: number;
    readonly first: number;
    readonly end: number;
    readonly until: number;
  } | null;
  /** Bodies joined to it, each with "de" of its own: "directeur de A et de B". */
  readonly others: readonly { readonly first: number; readonly end: number }[];
  /** Part of a portfolio: the ministry's mention covers the title. */
  readonly ministerial: boolean;
}

const LONGEST = 34;

/** So much of the tagger's trust makes two words with a capital a person, and no place. */
const SURE = 0.6;
/** Sure enough to take an office for a surname. */
const CERTAIN = 0.95;

const HOSTS = /^hotes?$/;

const cache = new WeakMap<readonly Span[], readonly Title[]>();

/** All title phrases of the document in text order. Read once for a layer of organisations. */
export function findTitles(text: Text, found: Found): readonly Title[] {
  const before = found.organizations.length > 0 ? cache.get(found.organizations) : undefined;
  if (before) return before;
  const organizationAt = endsByStart(text, found.organizations);
  const eventAt = endsByStart(text, found.events);
  // "coordonnatrice du Forum X"
  const bodyAt = (token: number): number => Math.max(organizationAt(token), eventAt(token));
  const ministryAt = endsByStart(text, found.ministries);
  const persons = found.names.filter(({ label, score }) => label === 'person' && score >= SURE);
  const personAt = endsByStart(text, persons);
  const names = persons.filter(({ score }) => score >= CERTAIN);
  const { start } = text.document.tokens;
  const isCut = (token: number): boolean => {
    const at = start[token];
    return at !== undefined && (spanAt(names, at)?.start ?? at) < at;
  };
  const isWithin = (token: number): boolean => {
    const at = start[token] as number;
    return (spanAt(found.organizations, at)?.start ?? at) < at;
  };
  const titles: Title[] = [];
  for (const { firstToken, endToken } of text.document.sentences) {
    for (const { firstToken: head, endToken: headStop, values } of heads().findAll(
      text.document,
      firstToken,
      endToken,
    )) {
      // "vice-présidente du |Conseil économique et social"
      const inBody = wordAt(text, headStop - 1) === 'conseil' && organizationAt(headStop - 1) > headStop;
      const headEnd = inBody ? headStop - 2 : headStop;
      const entry = inNumber(text, head, values[0] as Entry);
      const last = titles.at(-1);
      if (last && head < last.end) continue;
      if (isNameOfPerson(text, head, headEnd, entry.kind, names)) continue;
      if (isInName(text, head, headEnd, firstToken)) continue;
      if (isOtherWord(text, head, headEnd, entry, last)) continue;
      // "la Confédération |générale des travailleurs|": within a body's name
      if (headEnd === head + 1 && ADJECTIVES.has(wordAt(text, head)) && isWithin(head)) continue;
      // "juriste de formation": what somebody learnt
      if (
        wordAt(text, headEnd) === 'de' &&
        wordAt(text, headEnd + 1) === 'formation' &&
        wordAt(text, headEnd + 2) === ','
      )
        continue;
      // "l'hôte du ministre de A, X": what follows is the title of whoever received.
      const limit = HOSTS.test(wordAt(text, head)) ? headEnd : Math.min(endToken, head + LONGEST);
      const bounds = { text, limit, bodyAt, ministryAt, personAt, isCut };
      const both =
        last !== undefined && (isDouble(text, last, head, entry) || isCompound(text, last, head, entry));
      if (both) titles.pop();
      const title = readTitle(
        bounds,
        firstToken,
        head,
        headEnd,
        both ? { ...entry, gender: last.gender } : entry,
      );
      if (both) {
        titles.push({ ...title, first: last.first });
        continue;
      }
      if (!isAddress(text, title, endToken)) titles.push(title);
    }
  }
  if (found.organizations.length > 0) cache.set(found.organizations, titles);
  return titles;
}

/** "ingénieur agronome", "président fondateur", "secrétaire rapporteur": two nouns side by side are one office. */
const isCompound = (text: Text, before: Title, head: number, { kind, plural }: Entry): boolean =>
  before.end === head &&
  before.body === null &&
  before.plural === plural &&
  before.kind !== 'kin' &&
  kind !== 'kin' &&
  // "le Secrétaire d'État |Ambassadeur X"
  !wordAt(text, head).startsWith('ambassad') &&
  isCapital(text, head) <= isCapital(text, before.headEnd - 1) &&
  readsAsHead(text, before);

/** Nothing but adjectives behind the noun. */
function readsAsHead(text: Text, { headEnd, end }: Title): boolean {
  for (let i = headEnd; i < end; i++) if (!isAdjectiveAt(text, i)) return false;
  return true;
}

/** "Fondateur et CEO", "Présidente & directrice générale", "fondatrice et présidente": one office under two names, held at one body. */
const isDouble = (text: Text, before: Title, head: number, { kind, plural }: Entry): boolean =>
  (kind === 'firm' || /^presidente?$/.test(wordAt(text, head))) &&
  !plural &&
  !before.plural &&
  before.end === before.headEnd &&
  before.end === head - 1 &&
  wordAt(text, before.first - 1) !== 'respectivement' &&
  /^(?:et|&)$/.test(wordAt(text, head - 1)) &&
  /^(?:(?:co-?)?fondat(?:eur|rice)|presidente?|associee?|ceo)$/.test(wordAt(text, before.headEnd - 1)) &&
  /^(?:ceo|dg|pdg|p-dg|directeur|directrice|gerante?|presidente?|manager|fondat(?:eur|rice))$/.test(
    wordAt(text, head),
  );

/** Looks up mentions by the token at which they begin: the token after their end, or -1. */
function endsByStart({ document: { tokens } }: Text, spans: readonly Span[]): (token: number) => number {
  return (token) => {
    const start = tokens.start[token];
    if (start === undefined) return -1;
    const span = spans[firstAtOrAfter(spans, start)];
    if (!span || span.start >= (tokens.end[token] as number)) return -1;
    let end = token;
    while (end < tokens.count && (tokens.end[end] as number) <= span.end) end++;
    return end;
  };
}

function readTitle(
  bounds: Bounds,
  sentenceStart: number,
  head: number,
  headEnd: number,
  entry: Entry,
): Title {
  const { text } = bounds;
  let first = head;
  while (
    first > sentenceStart &&
    (BEFORE.has(wordAt(text, first - 1)) || (wordAt(text, first - 1) === '-' && touches(text, first - 1)))
  )
    first--;
  if (isEnglishHead(text, headEnd - 1)) first = startOfEnglish(text, first, sentenceStart);
  const state = {
    end: headEnd,
    body: null as Title['body'],
    others: [],
    complements: 0,
    compound: isCompoundNoun(text, head, headEnd),
    ministerial: false,
  };
  const ministry = coveringMinistry(bounds, head, headEnd);
  if (ministry > headEnd) {
    state.end = ministry;
    state.complements = 1;
    state.ministerial = true;
  }
  let before = { ...state };
  while (readPiece(bounds, state)) {
    // "conseillère à la communication de |Pierre Sarr": no title ends inside a name.
    if (bounds.isCut(state.end)) {
      Object.assign(state, before);
      break;
    }
    before = { ...state };
  }
  return {
    first,
    end: state.end,
    headEnd,
    gender: entry.gender,
    kind: entry.kind,
    plural: entry.plural,
    body: state.body,
    others: state.others,
    ministerial: state.ministerial,
  };
}

/** "chargé de presse": a complement is part of the noun. */
function isCompoundNoun(text: Text, head: number, headEnd: number): boolean {
  for (let i = head; i < headEnd; i++) if (isOfAt(text, i)) return true;
  return false;
}

/** A portfolio's mention begins at the head, or inside it ("vice-ministre"). */
function coveringMinistry({ ministryAt }: Bounds, head: number, headEnd: number): number {
  for (let i = head; i < headEnd; i++) {
    const end = ministryAt(i);
    if (end > headEnd) return end;
  }
  return -1;
}
