/** Buildings and grounds in running text: from the head noun to the end of the name. */
import { CASING, type Document, type Sentence, type Span, TOKEN } from '../../schemas/document.js';
import type { Found } from '../../schemas/mentions.js';
import { compiled } from '../compiled.js';
import { keyOf } from '../keys.js';
import { readTable } from '../resources.js';
import { overlapping, overlaps } from '../spans.js';
import { compiledTrie, type TrieMatch } from '../trie.js';
import { ADJECTIVE, ARTICLES, NEVER, TIES, UNIQUE } from './words.js';

export interface Facility extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Where the noun phrase ends, before "à" and a town. */
  readonly name: string;
  readonly acronym: Span | null;
  readonly city: string | null;
  readonly country: string | null;
  /** Known by its name (a landmark), named by a proper word, or only described. */
  readonly standing: 'landmark' | 'proper' | 'described';
  readonly rule: string;
}

type Noun = 'building' | 'seat' | 'way';
interface Seat {
  readonly city: string;
  readonly country: string;
}

const nouns = compiledTrie<Noun>('facilities', () =>
  readTable('lexicons/facilities.tsv').map((row) => [row.noun as string, row.class as Noun] as const),
);

const landmarks = compiledTrie<Seat>('landmarks', () =>
  readTable('lexicons/landmarks.tsv').map(
    (row) => [row.name as string, { city: row.city as string, country: row.country as string }] as const,
  ),
);

/** By key of name and of acronym. */
const seats = compiled('seats', () => {
  const known = new Map<string, Seat>();
  for (const { name = '', acronym = '', city = '', country = '' } of readTable('lexicons/seats.tsv')) {
    for (const form of [name, acronym])
      if (form !== '' && !known.has(keyOf(form))) known.set(keyOf(form), { city, country });
  }
  return known;
});

/** Longest name, in tokens behind the noun. */
const LONGEST = 24;

interface Reading {
  readonly document: Document;
  readonly sentence: Sentence;
  /** Names of bodies: a building's complement runs to their end. */
  readonly bodies: readonly (Span & { readonly name: string; readonly acronym: string | null })[];
  readonly stops: readonly Span[];
  word(token: number): string;
  isCapital(token: number): boolean;
}

export function findFacilities(document: Document, found: Found): Facility[] {
  const facilities: Facility[] = [];
  for (const sentence of document.sentences) {
    const { firstToken, endToken } = sentence;
    const named = landmarks().findAll(document, firstToken, endToken);
    const headed = nouns().findAll(document, firstToken, endToken);
    if (named.length === 0 && headed.length === 0) continue;
    const { casing, kind } = document.tokens;
    const reading: Reading = {
      document,
      sentence,
      bodies: [...overlapping(found.organizations, sentence), ...overlapping(found.ministries, sentence)],
      stops: [...overlapping(found.dates, sentence), ...overlapping(found.people, sentence)],
      word: (token) =>
        token >= sentence.firstToken && token < sentence.endToken
          ? (document.tokens.folded[token] as string)
          : '',
      isCapital: (token) =>
        token >= sentence.firstToken &&
        token < sentence.endToken &&
        kind[token] === TOKEN.word &&
        (casing[token] as number) >= CASING.title,
    };
    // Landmarks first: of equal spans the first stays.
    facilities.push(...readLandmarks(reading, named), ...readNouns(reading, headed));
  }
  return facilities;
}

function readLandmarks(
  { document, sentence, isCapital }: Reading,
  named: readonly TrieMatch<Seat>[],
): Facility[] {
  return named
    .filter(
      ({ endToken, firstToken }) =>
        isCapital(endToken - 1) || isCapital(firstToken) || endToken - firstToken > 1,
    )
    .map(({ start, end, firstToken, endToken, values: [seat] }) => ({
      start,
      end,
      firstToken,
      endToken,
      name: document.text.slice(start, end),
      acronym: readAcronym(document, sentence, endToken),
      city: seat?.city || null,
      country: seat?.country ?? null,
      standing: 'landmark',
      rule: 'landmark',
    }));
}

function readNouns(reading: Reading, headed: readonly TrieMatch<Noun>[]): Facility[] {
  const { document, sentence } = reading;
  const { start, end } = document.tokens;
  const facilities: Facility[] = [];
  for (const match of headed) {
    const noun = match.values[0] as Noun;
    const body = reading.bodies.find((one) => one.start === match.start && one.end >= match.end);
    const inside = reading.bodies.some((one) => one.start < match.start && match.start < one.end);
    const person = reading.stops.some((stop) => overlaps(stop, match));
    if (inside || person || isTrade(document, match)) continue;
    const first = body ? match.firstToken : findStart(reading, match.firstToken);
    const tail = body ? tokenAt(document, match.endToken, body.end) : readTail(reading, match.endToken, noun);
    const last = Math.max(tail, match.endToken);
    const span = { start: start[first] as number, end: end[last - 1] as number };
    const proper = hasCapital(reading, first, last, match.firstToken) || body !== undefined;
    const isMore =
      last > match.endToken ||
      first < match.firstToken ||
      UNIQUE.test(document.folded.slice(span.start, span.end)) ||
      (proper && match.endToken - match.firstToken > 2);
    if (!isMore) continue;
    const seat = seatOf(reading, match.endToken, last);
    facilities.push({
      ...span,
      firstToken: first,
      endToken: last,
      name: document.text.slice(span.start, span.end),
      acronym: readAcronym(document, sentence, last),
      city: seat?.city ?? null,
      country: seat?.country ?? null,
      standing:
        proper || noun === 'seat' || UNIQUE.test(document.folded.slice(span.start, span.end))
          ? 'proper'
          : 'described',
      rule: `facility-${noun}`,
    });
  }
  return facilities;
}

/** "le marché international des capitaux", "le marché du travail": no place where one buys. */
const isTrade = ({ folded }: Document, { start, end }: Span): boolean =>
  folded.slice(start, end) === 'marche' &&
  /^ (?:international|mondial|public|financier|unique|commun|regional|interieur|noir|africain|europeen|boursier|monetaire|immobilier|petrolier|unifie|de (?:gre|l'emploi)|du (?:travail|carbone|logement|petrole)|des (?:capitaux|changes|titres|matieres))/u.test(
    folded.slice(end, end + 24),
  );

/** "Fleuve Congo Hotel", "Azalaï Hôtel": a proper name before a hotel is part of its name. */
function findStart({ word, isCapital, sentence }: Reading, noun: number): number {
  if (!/^hotels?$/u.test(word(noun)) || !isCapital(noun)) return noun;
  let first = noun;
  while (first > sentence.firstToken && isCapital(first - 1) && noun - first < 4) first--;
  return first;
}

const tokenAt = (document: Document, from: number, end: number): number => {
  let token = from;
  while (token < document.tokens.count && (document.tokens.start[token] as number) < end) token++;
  return token;
};

/** Follows adjectives, capital words and "de …" complements; bodies that begin in it are taken whole. */
function readTail(reading: Reading, from: number, noun: Noun): number {
  const { document, sentence, word, isCapital, bodies, stops } = reading;
  const { start, kind } = document.tokens;
  const limit = Math.min(sentence.endToken, from + LONGEST);
  const free = (token: number): boolean =>
    token < limit &&
    kind[token] === TOKEN.word &&
    !NEVER.has(word(token)) &&
    !stops.some((stop) => stop.start <= (start[token] as number) && (start[token] as number) < stop.end);
  const bodyAt = (token: number) => bodies.find((body) => body.start === start[token]);
  let at = from;
  let complements = 0;
  while (at < limit) {
    const folded = word(at);
    const body = bodyAt(at);
    if (body && complements > 0) {
      at = tokenAt(document, at, body.end);
      continue;
    }
    if (free(at) && (isCapital(at) || ADJECTIVE.test(folded))) at++;
    else if (/^n[°o]?$/u.test(folded) && kind[at + 1] === TOKEN.number) at += 2;
    else if (folded === 'n' && word(at + 1) === '°' && kind[at + 2] === TOKEN.number) at += 3;
    else if (isInnerAcronym(reading, at)) at += 3;
    else if (folded === ',' && /^etat$/u.test(word(at - 1)) && bodyAt(at + 1)) at++;
    else {
      let next = at;
      const joined = folded === 'et' && complements > 0 && (noun === 'seat' || isCapital(from - 1));
      if (joined) next++;
      if (!TIES.has(word(next)) || (joined && word(next) === "d'")) break;
      next++;
      if (ARTICLES.has(word(next))) next++;
      const inner = bodyAt(next);
      if (inner) {
        at = tokenAt(document, next, inner.end);
        complements++;
        continue;
      }
      const isDay =
        kind[next] === TOKEN.number &&
        (isCapital(next + 1) || (word(next + 1) === '-' && isCapital(next + 2)));
      if (!free(next) && !isDay) break;
      at = next + (isDay ? (word(next + 1) === '-' ? 3 : 2) : 1);
      complements++;
    }
  }
  return at;
}

/** "Centre de conférences (CIC) Abdelatif-Rahal", "Centre de référence du district (CHRD) de Moramanga". */
const isInnerAcronym = ({ word, isCapital, document }: Reading, at: number): boolean =>
  word(at) === '(' &&
  word(at + 2) === ')' &&
  document.tokens.casing[at + 1] === CASING.upper &&
  isCapital(at + 3);

const hasCapital = ({ isCapital, sentence }: Reading, first: number, last: number, noun: number): boolean => {
  for (let token = first; token < last; token++) {
    // A capital on the noun alone speaks only inside a sentence.
    if (isCapital(token) && (token !== noun || token > sentence.firstToken)) return true;
  }
  return false;
};

/** Town of an international body that the building is the seat of. */
function seatOf({ document, word }: Reading, from: number, last: number): Seat | null {
  const { start, end } = document.tokens;
  let token = from;
  while (token < last && (TIES.has(word(token)) || ARTICLES.has(word(token)))) token++;
  if (token >= last) return null;
  const key = keyOf(document.text.slice(start[token], end[last - 1]));
  return seats().get(key) ?? null;
}

function readAcronym(document: Document, sentence: Sentence, at: number): Span | null {
  const { start, end, casing } = document.tokens;
  const word = (token: number): string =>
    token < sentence.endToken ? (document.tokens.folded[token] as string) : '';
  if (word(at) !== '(' || word(at + 2) !== ')' || casing[at + 1] !== CASING.upper) return null;
  return { start: start[at + 1] as number, end: end[at + 1] as number };
}
