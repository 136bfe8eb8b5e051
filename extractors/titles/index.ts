/** Noun phrases of roles: "Secrétaire général de l'AICTO", "ministre de la Santé", "chargée de programmes à l'Unesco". */
import type { Span } from '../../schemas/document.js';
import type { Found, Gender } from '../../schemas/mentions.js';
import { isAddressWord, mayBeHonorific, readHonorific } from '../honorifics.js';
import {
  has,
  isAdjectiveAt,
  isCapital,
  isFunction,
  isOfAt,
  isWord,
  type Text,
  touches,
  wordAt,
} from '../phrases.js';
import { firstAtOrAfter, spanAt } from '../spans.js';
import { KNOWN } from '../words.js';
import { readPiece } from './complements.js';
import { isEnglishHead, startOfEnglish } from './english.js';
import { BEFORE, type Entry, heads, inNumber, type TitleKind } from './heads.js';
import { isOtherWord } from './homographs.js';
import type { Bounds } from './targets.js';

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
  const titles: Title[] = [];
  for (const { firstToken, endToken } of text.document.sentences) {
    for (const { firstToken: head, endToken: headEnd, values } of heads().findAll(
      text.document,
      firstToken,
      endToken,
    )) {
      const entry = inNumber(text, head, values[0] as Entry);
      const last = titles.at(-1);
      if (last && head < last.end) continue;
      const capitalName =
        isCapital(text, head) &&
        !text.shouting[head] &&
        has(text, head, entry.kind === 'other' ? KNOWN.forename | KNOWN.surname : KNOWN.forename) &&
        headEnd - head === 1;
      // "Tom Skipper"
      const isSurname = isCapital(text, head) && !text.shouting[head] && isLastOf(text, head, headEnd, names);
      if (capitalName || isSurname || isCalled(text, head, headEnd)) continue;
      if (isInName(text, head, headEnd, firstToken)) continue;
      if (isOtherWord(text, head, headEnd, entry, last)) continue;
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

/** "M. |Maire| a signé": without an article and with nothing behind, a surname. */
const isCalled = (text: Text, head: number, headEnd: number): boolean =>
  headEnd - head === 1 &&
  isCapital(text, head) &&
  text.shouting[head] === 0 &&
  isAddressWord(wordAt(text, head - 1)) &&
  !isOfAt(text, headEnd) &&
  !isCapital(text, headEnd) &&
  !isAdjectiveAt(text, headEnd);

/** "ingénieur agronome", "président fondateur", "secrétaire rapporteur": two nouns side by side are one office. */
const isCompound = (text: Text, before: Title, head: number, { kind, plural }: Entry): boolean =>
  before.end === head &&
  before.body === null &&
  before.plural === plural &&
  before.kind !== 'kin' &&
  kind !== 'kin' &&
  isCapital(text, head) <= isCapital(text, before.headEnd - 1) &&
  readsAsHead(text, before);

/** Nothing but adjectives behind the noun. */
function readsAsHead(text: Text, { headEnd, end }: Title): boolean {
  for (let i = headEnd; i < end; i++) if (!isAdjectiveAt(text, i)) return false;
  return true;
}

/** "Fondateur et CEO", "Présidente & directrice générale": one office under two names, held at one body. */
const isDouble = (text: Text, before: Title, head: number, { kind, plural }: Entry): boolean =>
  kind === 'firm' &&
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

const DETERMINERS = new Set("le la les l' un une son sa leur ce plus plusieurs près quelque".split(' '));

/** Ranks that became names. */
const FORMER_RANKS =
  /^(?:caid|bey|pacha|agha|emir|sultan|prince|imam|khalifa|khalife|mufti|cadi|fon|roi|pape)$/;

/** "Bruno Le Maire", "Marie X épouse Y": a title's word inside a name. */
function isInName(text: Text, head: number, headEnd: number, firstToken: number): boolean {
  const represents = wordAt(text, head).startsWith('representant');
  const verb = DETERMINERS.has(wordAt(text, headEnd)) || wordAt(text, headEnd) === 'respectivement';
  if (represents && (verb || mayBeHonorific(text, headEnd))) return true;
  if (head === firstToken) return false;
  // "le Groupe en charge des opérations"
  if (wordAt(text, head) === 'charge' && wordAt(text, head - 1) === 'en') return true;
  const behind = isCapital(text, head - 1) && !text.shouting[head];
  // "Béchir Caid Nasri"
  if (behind && FORMER_RANKS.test(wordAt(text, head)) && isCapital(text, headEnd))
    return !has(text, head - 1, KNOWN.common | KNOWN.function);
  if (isCapital(text, head))
    return behind && head - 1 > firstToken && isFunction(text, head - 1) && isWord(text, head - 2);
  return behind && isCapital(text, headEnd) && has(text, head, KNOWN.strongParticle);
}

/**
 * "le colonel X", "l'ingénieur Y": a form of address right before a name, no role. One of several words ("le général de
 * division TRAORÉ Jean") is one even where the title seems to go on.
 */
function isAddress(text: Text, { first, headEnd, end }: Title, limit: number): boolean {
  const honorific = mayBeHonorific(text, first) ? readHonorific(text, first, limit) : null;
  if (honorific === null || (honorific.end < end && honorific.end <= headEnd)) return false;
  const name = honorific.end;
  return name < limit && isCapital(text, name) && !heads().longestAt(text.document, name, limit);
}

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

/** Whether a word is the last of a name that begins before it. */
function isLastOf(
  { document: { tokens } }: Text,
  first: number,
  end: number,
  names: readonly Span[],
): boolean {
  const start = tokens.start[first] as number;
  const name = names[firstAtOrAfter(names, start) - 1];
  return name !== undefined && name.end === tokens.end[end - 1];
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
