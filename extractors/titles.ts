/** Noun phrases of roles: "Secrétaire général de l'AICTO", "ministre de la Santé", "chargée de programmes à l'Unesco". */
import { CASING, type Span } from '../schemas/document.js';
import type { Found, Gender } from '../schemas/mentions.js';
import { countryOf } from './countries.js';
import { lookUpTown } from './gazetteer.js';
import { readHonorific } from './honorifics.js';
import {
  afterArticle,
  has,
  isAdjective,
  isArticle,
  isCapital,
  isColumn,
  isDemonym,
  isFunction,
  isLower,
  isOf,
  isWord,
  type Text,
  touches,
  wordAt,
} from './phrases.js';
import { readTable } from './resources.js';
import { firstAtOrAfter } from './spans.js';
import { buildTrie, type Trie } from './trie.js';
import { foldWord, KNOWN } from './words.js';

export type TitleKind = 'state' | 'firm' | 'other' | 'kin';

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
  /** Part of a portfolio: the ministry's mention covers the title. */
  readonly ministerial: boolean;
}

interface Entry {
  readonly gender: Gender | null;
  readonly kind: TitleKind;
  readonly plural: boolean;
}

let loaded: Trie<Entry> | null = null;

function heads(): Trie<Entry> {
  if (loaded) return loaded;
  const entries: (readonly [string, Entry])[] = [];
  for (const row of readTable('lexicons/titles.tsv')) {
    const form = row.form as string;
    const gender = (row.gender || null) as Gender | null;
    const kind = row.kind as TitleKind;
    entries.push([form, { gender, kind, plural: false }]);
    const words = form.split(' ');
    const plurals =
      words.length === 1
        ? pluralOf(form)
        : words.length === 2 && isAdjective(foldWord(words[1] as string))
          ? words.map(pluralOf).join(' ')
          : null;
    if (plurals !== null && plurals !== form) entries.push([plurals, { gender, kind, plural: true }]);
  }
  loaded = buildTrie(entries);
  return loaded;
}

const pluralOf = (word: string): string =>
  /[sxz]$/u.test(word) ? word : word.endsWith('al') ? `${word.slice(0, -2)}aux` : `${word}s`;

/** Words before the head that belong to the title: "ancien ministre", "1er vice-ministre", "feu". */
const BEFORE = new Set([
  'ancien',
  'ancienne',
  'ex',
  'nouveau',
  'nouvelle',
  'premier',
  'premiere',
  '1er',
  '1ere',
  'second',
  'seconde',
  'deuxieme',
  '3e',
  '2e',
  '4e',
  'haut',
  'haute',
  'grand',
  'grande',
  'vice',
]);

/** Prepositions that lead to a complement of a title. */
const LEADS = new Set([
  'a',
  'au',
  'aux',
  'pour',
  'aupres',
  'pres',
  'chez',
  'en',
  'sur',
  'charge',
  'chargee',
  'responsable',
  'sein',
  'par',
  'dans',
  'contre',
]);

const LONGEST = 34;

interface Bounds {
  readonly text: Text;
  readonly limit: number;
  readonly bodyAt: (token: number) => number;
  readonly ministryAt: (token: number) => number;
}

const cache = new WeakMap<readonly Span[], readonly Title[]>();

/** All title phrases of the document in text order. Read once for a layer of organisations. */
export function findTitles(text: Text, found: Found): readonly Title[] {
  const before = found.organizations.length > 0 ? cache.get(found.organizations) : undefined;
  if (before) return before;
  const bodyAt = endsByStart(text, found.organizations);
  const ministryAt = endsByStart(text, found.ministries);
  const titles: Title[] = [];
  for (const { firstToken, endToken } of text.document.sentences) {
    for (const { firstToken: head, endToken: headEnd, values } of heads().findAll(
      text.document,
      firstToken,
      endToken,
    )) {
      const entry = values[0] as Entry;
      const last = titles.at(-1);
      if (last && head < last.end) continue;
      const capitalName =
        isCapital(text, head) &&
        !text.shouting[head] &&
        has(text, head, KNOWN.forename) &&
        headEnd - head === 1;
      if (capitalName || isInName(text, head, headEnd, firstToken)) continue;
      const bounds = { text, limit: Math.min(endToken, head + LONGEST), bodyAt, ministryAt };
      const title = readTitle(bounds, firstToken, head, headEnd, entry);
      if (!isAddress(text, title, endToken)) titles.push(title);
    }
  }
  if (found.organizations.length > 0) cache.set(found.organizations, titles);
  return titles;
}

const DETERMINERS = new Set(['le', 'la', 'les', "l'", 'son', 'sa', 'leur', 'ce']);

/** "Bruno Le Maire", "Marie X épouse Y": a title's word inside a name. */
function isInName(text: Text, head: number, headEnd: number, firstToken: number): boolean {
  if (wordAt(text, head).startsWith('representant') && DETERMINERS.has(wordAt(text, headEnd))) return true;
  if (head === firstToken) return false;
  const behind = isCapital(text, head - 1) && !text.shouting[head];
  if (isCapital(text, head)) return behind && head - 1 > firstToken && isFunction(text, head - 1);
  return behind && isCapital(text, headEnd) && has(text, head, KNOWN.strongParticle);
}

/** "le colonel X", "l'ingénieur Y": a form of address right before a name, no role. */
function isAddress(text: Text, { first, end }: Title, limit: number): boolean {
  if (end >= limit || !isCapital(text, end)) return false;
  const honorific = readHonorific(text, first, limit);
  return honorific !== null && honorific.end >= end;
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
  const state = { end: headEnd, body: null as Title['body'], complements: 0, ministerial: false };
  const ministry = coveringMinistry(bounds, head, headEnd);
  if (ministry > headEnd) {
    state.end = ministry;
    state.complements = 1;
    state.ministerial = true;
  }
  while (readPiece(bounds, state)) {
    // Each piece moves the end.
  }
  return {
    first,
    end: state.end,
    headEnd,
    gender: entry.gender,
    kind: entry.kind,
    plural: entry.plural,
    body: state.body,
    ministerial: state.ministerial,
  };
}

/** A portfolio's mention begins at the head, or inside it ("vice-ministre"). */
function coveringMinistry({ ministryAt }: Bounds, head: number, headEnd: number): number {
  for (let i = head; i < headEnd; i++) {
    const end = ministryAt(i);
    if (end > headEnd) return end;
  }
  return -1;
}

const LEADING_NOUNS = new Set(
  'societe groupe entreprise compagnie startup start-up ong association firme syndicat parti mouvement operateur'.split(
    ' ',
  ),
);

interface State {
  end: number;
  body: Title['body'];
  complements: number;
  ministerial: boolean;
}

const LATIN = new Set(['a.i.', 'p.i.', 'a.i', 'p.i']);

function readPiece(bounds: Bounds, state: State): boolean {
  const { text, limit } = bounds;
  const at = state.end;
  if (at >= limit || isColumn(text, at)) return false;
  const word = wordAt(text, at);
  if (!isWord(text, at)) {
    const charged =
      word === ',' &&
      ['charge', 'chargee', 'charges'].includes(wordAt(text, at + 1)) &&
      isOf(wordAt(text, at + 2));
    if (charged) return readLed(bounds, state, at + 1);
    // "(MINPOSTEL)", "(er)" between a title and its holder.
    if (word === '(' && wordAt(text, at + 2) === ')' && state.complements > 0) {
      state.end = at + 3;
      return true;
    }
    return false;
  }
  if (LATIN.has(word)) return move(state, at + 1);
  if ((word === 'a' || word === 'p') && wordAt(text, at + 1) === '.' && wordAt(text, at + 2) === 'i') {
    return move(state, wordAt(text, at + 3) === '.' ? at + 4 : at + 3);
  }
  if (word === 'par' && wordAt(text, at + 1) === 'interim') return move(state, at + 2);
  if (word === 'en' && ['exercice', 'chef', 'titre', 'personne'].includes(wordAt(text, at + 1)))
    return move(state, at + 2);
  if (isTitleAdjective(text, at)) return move(state, at + 1);
  if (isOf(word)) return readOf(bounds, state, at);
  if (word === 'et') return readAnd(bounds, state, at);
  if (LEADS.has(word)) return readLed(bounds, state, at);
  // "directeur pays", "directeur Afrique": a bare noun right behind the head.
  if (state.complements === 0 && (word === 'pays' || (isCapital(text, at) && word === 'afrique')))
    return move(state, at + 1);
  return false;
}

const move = (state: State, end: number): boolean => {
  state.end = end;
  return true;
};

/** An adjective, but no forename written as one ("Vital", "Martial"). */
function isTitleAdjective(text: Text, at: number): boolean {
  if (isFunction(text, at) || !isAdjective(wordAt(text, at))) return false;
  if (isLower(text, at) || text.shouting[at] === 1) return true;
  const named = has(text, at, KNOWN.forename | KNOWN.surname | KNOWN.strongParticle);
  return !named && (has(text, at, KNOWN.common) || isDemonym(wordAt(text, at)));
}

/** "de l'AICTO", "du conseil d'administration", "de la région de Niamey", "de Chine". */
function readOf(bounds: Bounds, state: State, at: number): boolean {
  const noun = afterArticle(bounds.text, at + 1);
  return readTarget(bounds, state, at, noun);
}

/** What a preposition leads to: a body, a ministry, a place or a common noun. */
function readTarget(bounds: Bounds, state: State, from: number, noun: number): boolean {
  const { text, limit, bodyAt, ministryAt } = bounds;
  if (noun >= limit) return false;
  const ministry = ministryAt(noun);
  const body = ministry > 0 ? ministry : bodyAt(noun);
  // "de la société X", "du groupe Y": the common noun leads to the name.
  if (body < 0 && LEADING_NOUNS.has(wordAt(text, noun)) && isLower(text, noun) && bodyAt(noun + 1) > 0) {
    return readTarget(bounds, state, from, noun + 1);
  }
  if (body > 0) {
    const bracket = wordAt(text, body) === '(' && wordAt(text, body + 2) === ')' ? body + 3 : body;
    state.body = { from, first: noun, end: body, until: bracket };
    state.complements++;
    state.end = Math.max(bracket, noun + 1);
    return true;
  }
  if (!isWord(text, noun) || (isFunction(text, noun) && !isCapital(text, noun))) return false;
  if (/^\d+(?:e|eme|er|ere)$/.test(wordAt(text, noun))) return readTarget(bounds, state, from, noun + 1);
  // "conseiller du président Barrow": the inner title has a holder of its own.
  const inner = isLower(text, noun) ? heads().longestAt(text.document, noun, limit) : null;
  if (inner && inner.endToken < limit && isCapital(text, inner.endToken) && !isFunction(text, inner.endToken))
    return false;
  if (isCapital(text, noun) && text.shouting[noun] === 0 && !isCommonNoun(text, noun)) {
    const end = readPlace(text, noun, limit);
    if (end === noun) return false;
    state.complements++;
    return move(state, end);
  }
  if (state.body !== null && state.complements > 2) return false;
  state.complements++;
  return move(state, noun + 1);
}

/** "à la Paix", "des Finances": a common noun with a capital of respect. */
const isCommonNoun = (text: Text, at: number): boolean =>
  has(text, at, KNOWN.common) &&
  !has(text, at, KNOWN.forename | KNOWN.surname) &&
  lookUpTown(wordAt(text, at)).length === 0;

/** Capitalised words as far as they do not begin a person's name. */
function readPlace(text: Text, first: number, limit: number): number {
  const { document } = text;
  const words = (end: number): string =>
    document.text.slice(document.tokens.start[first], document.tokens.end[end - 1]);
  // "porte-parole d'A. Barrow": a person in the title.
  if (document.tokens.casing[first] === CASING.initial && isCapital(text, first + 1)) return first + 2;
  let end = first;
  let best = first;
  while (
    end < limit &&
    end < first + 6 &&
    (isCapital(text, end) || (end > first && (isOf(wordAt(text, end)) || isArticle(wordAt(text, end)))))
  ) {
    end++;
    if (
      isCapital(text, end - 1) &&
      (countryOf(words(end)) !== null || (end - first <= 3 && lookUpTown(words(end)).length > 0))
    )
      best = end;
  }
  if (best > first) return best;
  // Not known as a place: a word or two of title or region, never a given name.
  end = first;
  while (
    end < limit &&
    end < first + 4 &&
    isCapital(text, end) &&
    !(end > first && has(text, end, KNOWN.forename | KNOWN.surname))
  )
    end++;
  if (end - first > 1 && !has(text, first, KNOWN.common)) return first + 1;
  return end;
}

function readAnd(bounds: Bounds, state: State, at: number): boolean {
  const { text, limit, bodyAt, ministryAt } = bounds;
  const next = at + 1;
  if (next >= limit || !isWord(text, next)) return false;
  if (isOf(wordAt(text, next)) && state.complements > 0) {
    const noun = afterArticle(text, next + 1);
    if (state.body !== null && (bodyAt(noun) > 0 || ministryAt(noun) > 0)) return false;
    return readTarget(bounds, state, next, noun);
  }
  if (heads().longestAt(text.document, next, limit)) return false;
  if (['a', 'au', 'aux'].includes(wordAt(text, next)) && state.complements > 0) {
    const noun = afterArticle(text, next + 1);
    return has(text, noun, KNOWN.common) ? readTarget(bounds, state, next, noun) : false;
  }
  if (isAdjective(wordAt(text, at - 1)) && isAdjective(wordAt(text, next)) && isLower(text, next))
    return move(state, next + 1);
  if (state.complements === 0 || isFunction(text, next) || isCapital(text, next)) return false;
  const before = wordAt(text, at - 1);
  const alike = isLower(text, at - 1) && /s$/.test(before) === /s$/.test(wordAt(text, next));
  if (alike && !/(?:er|ent|ait)$/.test(wordAt(text, next)) && state.body === null)
    return move(state, next + 1);
  return false;
}

/** "à l'Unesco", "auprès du ministre de X", "chargé de Y", "pour l'Afrique", "en Arménie", "au Liban". */
function readLed(bounds: Bounds, state: State, at: number): boolean {
  const { text, bodyAt, ministryAt, limit } = bounds;
  let noun = at + 1;
  const word = wordAt(text, at);
  const near =
    word === 'aupres' || word === 'pres' || word === 'charge' || word === 'chargee' || word === 'responsable';
  if (near && isOf(wordAt(text, noun))) noun++;
  if (word === 'pres' && isArticle(wordAt(text, noun))) noun++;
  noun = afterArticle(text, noun);
  if (word === 'en' && wordAt(text, at + 1) === 'charge' && isOf(wordAt(text, at + 2)))
    noun = afterArticle(text, at + 3);
  if (noun >= limit) return false;
  if (bodyAt(noun) > 0 || ministryAt(noun) > 0) {
    if (word === 'par' || (state.body !== null && !near)) return false;
    return readTarget(bounds, state, at, noun);
  }
  if (word === 'charge' || word === 'chargee' || word === 'responsable')
    return readTarget(bounds, state, at, noun);
  if (word === 'en' || word === 'au' || word === 'aux' || word === 'a') {
    const place = isCapital(text, noun) && state.complements > 0;
    if (place) {
      const end = readPlace(text, noun, limit);
      if (
        end === noun ||
        (word !== 'a' &&
          countryOf(
            text.document.text.slice(text.document.tokens.start[noun], text.document.tokens.end[end - 1]),
          ) === null)
      )
        return false;
      if (state.body !== null && state.body.until === at) state.body = { ...state.body, end, until: end };
      return move(state, end);
    }
    const led = word === 'aux' || noun > at + 1 || word === 'au';
    const office =
      state.complements === 0 && led && (!isCapital(text, noun) || has(text, noun, KNOWN.common));
    return office ? readTarget(bounds, state, at, noun) : false;
  }
  if (word === 'pour') return noun > at + 1 ? readTarget(bounds, state, at, noun) : false;
  return false;
}
