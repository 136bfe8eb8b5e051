/** Buildings and grounds in running text: from the head noun to the end of the name. */
import { CASING, type Document, type Span, TOKEN } from '../../schemas/document.js';
import type { Found } from '../../schemas/mentions.js';
import { compiled } from '../compiled.js';
import { keyOf } from '../keys.js';
import { readTable } from '../resources.js';
import { SentenceView } from '../sentence-view.js';
import { overlapping } from '../spans.js';
import { compiledTrie, type TrieMatch } from '../trie.js';
import { UNIQUE, WORD } from './words.js';

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
  readonly view: SentenceView;
  /** Names of bodies: a building's complement runs to their end. */
  readonly bodies: readonly Span[];
}

/** @param bits of `WORD` for each token. */
export function findFacilities(document: Document, found: Found, bits: Int32Array): Facility[] {
  const facilities: Facility[] = [];
  for (const sentence of document.sentences) {
    const { firstToken, endToken } = sentence;
    const named = landmarks().findAll(document, firstToken, endToken);
    const headed = nouns().findAll(document, firstToken, endToken);
    if (named.length === 0 && headed.length === 0) continue;
    const stops = [...overlapping(found.dates, sentence), ...overlapping(found.people, sentence)];
    const view = new SentenceView(document, sentence, bits, stops);
    const bodies = [
      ...overlapping(found.organizations, sentence),
      ...overlapping(found.ministries, sentence),
    ];
    // Landmarks first: of equal spans the first stays.
    for (const match of named) readLandmark(view, match, facilities);
    for (const match of headed) readNoun({ view, bodies }, match, facilities);
  }
  return facilities;
}

function readLandmark(view: SentenceView, match: TrieMatch<Seat>, into: Facility[]): void {
  const { start, end, firstToken, endToken } = match;
  if (!(view.isCapital(endToken - 1) || view.isCapital(firstToken) || endToken - firstToken > 1)) return;
  const seat = match.values[0] as Seat;
  into.push({
    start,
    end,
    firstToken,
    endToken,
    name: view.document.text.slice(start, end),
    acronym: readAcronym(view, endToken),
    city: seat.city || null,
    country: seat.country,
    standing: 'landmark',
    rule: 'landmark',
  });
}

function readNoun(reading: Reading, match: TrieMatch<Noun>, into: Facility[]): void {
  const { view, bodies } = reading;
  const { document } = view;
  const noun = match.values[0] as Noun;
  const inside = bodies.some((one) => one.start < match.start && match.start < one.end);
  if (inside || view.meetsStop(match) || isTrade(document, match) || isOfTheWeb(document, match)) return;
  const body = bodies.find((one) => one.start === match.start && one.end >= match.end);
  const first = body ? match.firstToken : findStart(view, match.firstToken);
  const tail = body ? tokenAt(document, match.endToken, body.end) : readTail(reading, match.endToken, noun);
  const last = Math.max(tail, match.endToken);
  const start = document.tokens.start[first] as number;
  const end = document.tokens.end[last - 1] as number;
  const proper = hasCapital(view, first, last, match.firstToken) || body !== undefined;
  const unique = UNIQUE.test(document.folded.slice(start, end));
  const isMore =
    last > match.endToken ||
    first < match.firstToken ||
    unique ||
    (proper && match.endToken - match.firstToken > 2);
  if (!isMore) return;
  const seat = seatOf(view, match.endToken, last);
  into.push({
    start,
    end,
    firstToken: first,
    endToken: last,
    name: document.text.slice(start, end),
    acronym: readAcronym(view, last),
    city: seat?.city ?? null,
    country: seat?.country ?? null,
    standing: proper || noun === 'seat' || unique ? 'proper' : 'described',
    rule: `facility-${noun}`,
  });
}

/** "le marché international des capitaux", "le marché du travail": no place where one buys. */
const isTrade = ({ folded }: Document, { start, end }: Span): boolean =>
  folded.slice(start, end) === 'marche' &&
  /^ (?:international|mondial|public|financier|unique|commun|regional|interieur|noir|africain|europeen|boursier|monetaire|immobilier|petrolier|unifie|de (?:gre|l'emploi)|du (?:travail|carbone|logement|petrole)|otc|obligataire|primaire|secondaire|des (?:capitaux|changes|titres|matieres))/u.test(
    folded.slice(end, end + 24),
  );

/** "disponible sur le site de l'Agence": a site that is read. */
const isOfTheWeb = ({ folded }: Document, { start, end }: Span): boolean =>
  folded.slice(start, end) === 'site' &&
  (/^ (?:web|internet|officiel)(?![a-z])/u.test(folded.slice(end, end + 10)) ||
    /(?:disponibles?|publiee?s?|consultables?|accessibles?|ligne|telechargeables?|telechargee?s?|postee?s?|diffusee?s?|lire) sur (?:le|son|leur|notre|votre) $/u.test(
      folded.slice(Math.max(0, start - 40), start),
    ));

/** "Fleuve Congo Hotel", "Azalaï Hôtel": a proper name before a hotel is part of its name. */
function findStart(view: SentenceView, noun: number): number {
  if (!/^hotels?$/u.test(view.word(noun)) || !view.isCapital(noun)) return noun;
  let first = noun;
  while (view.isCapital(first - 1) && noun - first < 4) first--;
  return first;
}

const tokenAt = (document: Document, from: number, end: number): number => {
  let token = from;
  while (token < document.tokens.count && (document.tokens.start[token] as number) < end) token++;
  return token;
};

/** Follows adjectives, capital words and "de …" complements; bodies that begin in it are taken whole. */
function readTail({ view, bodies }: Reading, from: number, noun: Noun): number {
  const { document } = view;
  const { start, kind } = document.tokens;
  const limit = Math.min(view.sentence.endToken, from + LONGEST);
  const free = (token: number): boolean =>
    token < limit && kind[token] === TOKEN.word && !view.is(token, WORD.never) && !view.isStop(token);
  const bodyAt = (token: number) => bodies.find((body) => body.start === start[token]);
  let at = from;
  let complements = 0;
  while (at < limit) {
    const folded = view.word(at);
    const body = complements > 0 ? bodyAt(at) : undefined;
    if (body) {
      at = tokenAt(document, at, body.end);
      continue;
    }
    if ((view.isCapital(at) || view.is(at, WORD.adjective)) && free(at)) at++;
    else if ((folded === 'n' || folded === 'no' || folded === 'n°') && kind[at + 1] === TOKEN.number) at += 2;
    else if (folded === 'n' && view.word(at + 1) === '°' && kind[at + 2] === TOKEN.number) at += 3;
    else if (isInnerAcronym(view, at)) at += 3;
    else if (folded === ',' && view.word(at - 1) === 'etat' && bodyAt(at + 1)) at++;
    else {
      let next = at;
      const joined = folded === 'et' && complements > 0 && (noun === 'seat' || view.isCapital(from - 1));
      if (joined) next++;
      if (!view.is(next, WORD.tie) || (joined && view.word(next) === "d'")) break;
      next++;
      if (view.is(next, WORD.article)) next++;
      const inner = bodyAt(next);
      if (inner) {
        at = tokenAt(document, next, inner.end);
        complements++;
        continue;
      }
      const isDay =
        kind[next] === TOKEN.number &&
        (view.isCapital(next + 1) || (view.word(next + 1) === '-' && view.isCapital(next + 2)));
      if (!free(next) && !isDay) break;
      at = next + (isDay ? (view.word(next + 1) === '-' ? 3 : 2) : 1);
      complements++;
    }
  }
  return at;
}

/** "Centre de conférences (CIC) Abdelatif-Rahal", "Centre de référence du district (CHRD) de Moramanga". */
const isInnerAcronym = (view: SentenceView, at: number): boolean =>
  readAcronym(view, at) !== null && view.isCapital(at + 3);

function hasCapital(view: SentenceView, first: number, last: number, noun: number): boolean {
  for (let token = first; token < last; token++) {
    // A capital on the noun alone speaks only inside a sentence.
    if (view.isCapital(token) && (token !== noun || token > view.sentence.firstToken)) return true;
  }
  return false;
}

/** Town of an international body that the building is the seat of. */
function seatOf(view: SentenceView, from: number, last: number): Seat | null {
  const { text, tokens } = view.document;
  let token = from;
  while (token < last && view.is(token, WORD.tie | WORD.article)) token++;
  if (token >= last) return null;
  const key = keyOf(text.slice(tokens.start[token], tokens.end[last - 1]));
  return seats().get(key) ?? null;
}

/** "(CIC)" at a token. */
function readAcronym(view: SentenceView, at: number): Span | null {
  if (view.word(at) !== '(' || view.word(at + 2) !== ')') return null;
  const { start, end, casing } = view.document.tokens;
  if (casing[at + 1] !== CASING.upper) return null;
  return { start: start[at + 1] as number, end: end[at + 1] as number };
}
