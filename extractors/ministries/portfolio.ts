/**
 * Where the portfolio of a ministry ends: a walk over nouns, what belongs to them, and what is coordinated with them.
 * Coordinated portfolio nouns go on ("de la Santé et de l'Action sociale"), coordinated bodies and people end it
 * ("de la Santé et l'OMS", "de l'Économie et le directeur").
 */
import { CASING } from '../../schemas/document.js';
import { countriesOfDemonym, countryOf } from '../countries.js';
import { type Entry, readPhrase, type Sector } from './vocabulary.js';
import { isArticle, readA, readDe, type Words } from './words.js';

/** One of the coordinated parts, in words: `link .. end - 1` with its link, `head .. end - 1` without. */
export interface Item {
  readonly link: number;
  readonly head: number;
  readonly end: number;
  readonly sector: Sector | null;
  /** What stands before it: nothing (the first), a comma, or "et". */
  readonly joint: 'first' | 'comma' | 'and';
  /** Charged beside the portfolio ("…, chargé de la Diaspora"). */
  readonly charged: boolean;
}

export interface Portfolio {
  readonly items: readonly Item[];
  readonly end: number;
}

/** What the walk knows of the mention it is in. */
export interface Frame {
  readonly words: Words;
  readonly limit: number;
  /** The whole mention is in capitals, so that case tells nothing. */
  readonly capitals: boolean;
  /** The link before the portfolio: "de" or "à". */
  readonly opener: 'de' | 'a';
}

interface Noun {
  readonly end: number;
  readonly sector: Sector | null;
  /** Takes any complement after "de". */
  readonly open: boolean;
  /** Means nothing without a complement. */
  readonly bare: boolean;
  readonly takes: readonly string[];
}

/**
 * How much a noun has to prove: `first` after "ministère de", `linked` after "et de", `joined` after "et" or a comma
 * alone, `inner` as complement of a noun that takes any, `strict` as complement of one that does not.
 */
type Standing = 'first' | 'linked' | 'joined' | 'inner' | 'strict';

const isNoun = (entry: Entry): boolean => entry.kind === 'head' || entry.kind === 'open';
const isComplement = (entry: Entry): boolean => entry.kind === 'complement';
const isAdjective = (entry: Entry): boolean => entry.kind === 'adjective';
const isBefore = (entry: Entry): boolean => entry.kind === 'before';

/** Nouns of action and quality: a department may be named for them though no list has them. */
const ABSTRACT = /(?:[st]ion|isme|ance|ence|culture|ement|erie|ique|logie|graphie|nomie|tude)s?$/u;

/** Endings of adjectives, and verbs and nouns that have them too. */
const ADJECTIVAL = /(?:ique|aire|al|ale|aux|el|elle|if|ive|eux|euse)s?$/u;
const NOT_ADJECTIVE = new Set(
  (
    'indique explique communique applique replique critique implique revendique fabrique pratique complique ' +
    'polemique duplique abdique signale egale installe etale devale regale appelle rappelle interpelle revele ' +
    'renouvelle excelle arrive active motive cultive derive prive ravive eclaire partenaire partenaires ' +
    'commissaire commissaires secretaire secretaires notaire affaires affaire exemplaire general aux auxquels ' +
    'laquelle lesquelles lequel tel telle tels telles quel quelle elle elles celle celles avec journal animaux ' +
    'travaux local hopital tribunal capital mardi total tous avenue notamment reel publie'
  ).split(' '),
);

const isCapitalised = (casing: number): boolean => casing >= CASING.title;

/** "té" at the end makes an abstract noun, "te" does not ("liste"): there the accent counts. */
function isAbstract({ words, capitals }: Frame, at: number): boolean {
  if (ABSTRACT.test(words.word(at))) return true;
  return !capitals && /tés?$/iu.test(words.slice(words.start(at), words.end(at)));
}

function isAcronym({ words, capitals }: Frame, at: number): boolean {
  return !capitals && words.casing(at) === CASING.upper && words.end(at) - words.start(at) >= 2;
}

const LONGEST_COUNTRY = 7;

/** A country that begins at a word: its code and the word after it. */
export function readCountry(
  words: Words,
  at: number,
  limit: number,
): { readonly country: string; readonly end: number } | null {
  if (!isCapitalised(words.casing(at)) && words.word(at) !== 'republique' && words.word(at) !== 'royaume')
    return null;
  for (let end = Math.min(at + LONGEST_COUNTRY, limit); end > at; end--) {
    const country = countryOf(words.slice(words.start(at), words.end(end - 1)));
    if (country !== null) return { country, end };
  }
  return null;
}

function readNoun(frame: Frame, at: number, standing: Standing, article: boolean): Noun | null {
  const { words, limit } = frame;
  if (at >= limit) return null;
  // "EAU" may be the Emirates: an acronym of a state goes before the word it looks like.
  if (isAcronym(frame, at) && readCountry(words, at, at + 1)) return null;
  const phrase = readPhrase(words, at, limit, (entry) => entry.kind !== 'adjective');
  if (phrase) {
    const { entries, end } = phrase;
    const noun = entries.find(isNoun);
    if (noun) {
      // "tic" and "ae" are words and endings of others: an acronym has to be written as one.
      if (noun.acronym && words.casing(at) === CASING.lower) return null;
      const { sector, takes } = noun;
      const open = noun.kind === 'open';
      return { end, sector, takes, open, bare: open && sector === null };
    }
    if (entries.some(isComplement) && standing !== 'linked' && standing !== 'joined') {
      return { end, sector: null, takes: [], open: false, bare: false };
    }
    const before = entries.some(isBefore) ? readNoun(frame, end, standing, true) : null;
    if (before) return before;
    if (entries.every((entry) => entry.kind !== 'before')) return null;
  }
  return standing === 'strict' || standing === 'joined' ? null : readUnknown(frame, at, standing, article);
}

function readUnknown(frame: Frame, at: number, standing: Standing, article: boolean): Noun | null {
  const { words, limit, capitals } = frame;
  const word = words.word(at);
  const casing = words.casing(at);
  if (casing === CASING.none || casing === CASING.initial) return null;
  const known = { end: at + 1, sector: null, takes: [], open: false, bare: false };
  // "ministère des Maliens établis à l'extérieur".
  if (countriesOfDemonym(word).length > 0 && word.endsWith('s')) {
    return article ? { ...known, sector: 'foreign-affairs', takes: ['à'], open: true, bare: true } : null;
  }
  if (readCountry(words, at, limit)) return null;
  if (isAcronym(frame, at)) return article && standing !== 'linked' ? known : null;
  const abstract = isAbstract(frame, at);
  if (standing === 'inner') return article || (!isCapitalised(casing) && word.length > 3) ? known : null;
  if (!article) return null;
  if (standing === 'linked') return abstract && isCapitalised(casing) ? known : null;
  return abstract || (isCapitalised(casing) && !capitals) ? known : null;
}

function isAdjectiveAt({ words, limit, capitals }: Frame, at: number): number | null {
  const listed = readPhrase(words, at, limit, isAdjective);
  if (listed) return listed.end;
  const word = words.word(at);
  const fits =
    word.length >= 6 &&
    (capitals || words.casing(at) === CASING.lower) &&
    ADJECTIVAL.test(word) &&
    !NOT_ADJECTIVE.has(word) &&
    countriesOfDemonym(word).length === 0 &&
    !readPhrase(words, at, limit, (entry) => entry.kind !== 'before');
  return fits ? at + 1 : null;
}

/** "Affaires étrangères": the adjective may stand inside the phrase that the list has. */
const endsInAdjective = ({ words }: Frame, at: number): boolean =>
  readPhrase(words, at - 1, at, isAdjective) !== null;

/** Adjectives after a noun, coordinated ones too: "terrestres et aériens", "étrangères, européennes et africaines". */
function readAdjectives(frame: Frame, from: number): number {
  const { words, limit } = frame;
  let at = from;
  while (at < limit) {
    const joined = ['et', 'ou', ','].includes(words.word(at)) && endsInAdjective(frame, at);
    const next = joined ? at + 1 : at;
    const end = isAdjectiveAt(frame, next);
    // "Affaires étrangères, Santé publique": a noun begins there, the adjective is only its homograph.
    if (end === null || (joined && readPhrase(words, next, limit, isNoun))) return at;
    at = end;
  }
  return at;
}

const PREPOSITIONS = new Set(['avec', 'entre', 'contre', 'pour', 'envers']);

/** The end of what belongs to a noun: adjectives, "de …", and "avec …" and the like where the noun takes it. */
function readDependents(frame: Frame, noun: Noun, depth = 0): number {
  const { words } = frame;
  let at = readAdjectives(frame, noun.end);
  if (depth > 3) return at;
  for (;;) {
    const de = readDe(words, at);
    const inner = de && readNoun(frame, de.next, noun.open ? 'inner' : 'strict', de.article);
    if (inner && !(inner.bare && !noun.open)) {
      const end = readDependents(frame, inner, depth + 1);
      if (!inner.bare || end > inner.end) {
        at = end;
        continue;
      }
    }
    const end = readGoverned(frame, noun, at, depth);
    if (end === null) return at;
    at = end;
  }
}

/** "avec les Institutions et la société civile", "à l'Eau", "contre la pauvreté". */
function readGoverned(frame: Frame, noun: Noun, at: number, depth: number): number | null {
  const { words } = frame;
  const a = noun.takes.includes('à') ? readA(words, at) : null;
  const listed = PREPOSITIONS.has(words.word(at)) && noun.takes.includes(words.word(at));
  if (!a && !listed) return null;
  const from = a ? a.next : isArticle(words.word(at + 1)) ? at + 2 : at + 1;
  const inner = readNoun(frame, from, a && !a.article ? 'strict' : 'inner', true);
  if (!inner) return null;
  let end = readDependents(frame, inner, depth + 1);
  while (words.word(end) === 'et') {
    const again = a ? readA(words, end + 1) : null;
    const next = again?.next ?? (isArticle(words.word(end + 1)) ? end + 2 : null);
    const second = next === null ? null : readNoun(frame, next, 'strict', true);
    if (!second) break;
    end = readDependents(frame, second, depth + 1);
  }
  return end;
}

interface Start {
  readonly link: number;
  readonly head: number;
  readonly article: boolean;
  readonly standing: Standing;
  readonly charged: boolean;
}

/** "chargé de", "chargée des", "en charge du", "responsable de": the index of their "de". */
export function readCharge(words: Words, at: number): number | null {
  const word = words.word(at);
  if (word === 'en' && words.word(at + 1) === 'charge') return at + 2;
  if (!/^charge(?:e|es|s)?$/u.test(word) && word !== 'responsable') return null;
  // "chargé(e) de"
  return words.word(at + 1) === '(' && words.word(at + 3) === ')' ? at + 4 : at + 1;
}

function readItem(frame: Frame, start: Start, joint: Item['joint']): Item | null {
  const noun = readNoun(frame, start.head, start.standing, start.article);
  if (!noun) return null;
  const end = readDependents(frame, noun);
  if (noun.bare && end === noun.end) return null;
  const { link, head, charged } = start;
  const sector = noun.sector ?? sectorWithin(frame, noun.end, end);
  return { link, head, end, sector, joint, charged };
}

/** Of "Promotion de la Femme" the complement tells the sector. */
function sectorWithin({ words }: Frame, from: number, end: number): Sector | null {
  for (let at = from; at < end; at++) {
    const sector = readPhrase(words, at, end, isNoun)?.entries.find(isNoun)?.sector;
    if (sector) return sector;
  }
  return null;
}

/** What may begin after a comma or "et": "de la …", "chargé de …", "à la …", or a noun by itself. */
function readStart(frame: Frame, at: number, comma: boolean): Start | null {
  const { words, opener } = frame;
  const charge = readCharge(words, at);
  const de = readDe(words, charge ?? at);
  const charged = charge !== null;
  if (de) {
    const standing = charged ? 'first' : 'linked';
    return { link: at, head: de.next, article: de.article, standing, charged };
  }
  const a = opener === 'a' ? readA(words, at) : null;
  if (a) return { link: at, head: a.next, article: a.article, standing: 'linked', charged };
  if (charged || (comma && !isCapitalised(words.casing(at)))) return null;
  return { link: at, head: at, article: false, standing: 'joined', charged };
}

/** The word after a comma, "et", "&", ", et", "ainsi que" or "/", and whether only a comma stands there. */
function readJoint(words: Words, at: number): { readonly next: number; readonly comma: boolean } | null {
  const word = words.word(at);
  if (word === 'et' || word === '&' || word === '/') return { next: at + 1, comma: false };
  if (word === 'ainsi' && words.word(at + 1) === 'que') return { next: at + 2, comma: false };
  if (word !== ',') return null;
  return words.word(at + 1) === 'et' ? { next: at + 2, comma: false } : { next: at + 1, comma: true };
}

const isSeals = (words: Words, item: Item): boolean =>
  words.word(item.head) === 'garde' && words.word(item.end - 1) === 'sceaux';

/**
 * Reads coordinated portfolios from the first word after the link.
 * @param at index of the first noun.
 */
export function readPortfolio(
  frame: Frame,
  link: number,
  at: number,
  article: boolean,
  charged: boolean,
): Portfolio | null {
  const { words, limit } = frame;
  const first = readItem(frame, { link, head: at, article, standing: 'first', charged }, 'first');
  if (!first) return null;
  const items = [first];
  let end = first.end;
  while (end < limit) {
    const joint = readJoint(words, end);
    const start = joint && joint.next < limit ? readStart(frame, joint.next, joint.comma) : null;
    const item = start && joint ? readItem(frame, start, joint.comma ? 'comma' : 'and') : null;
    if (!item) break;
    items.push(item);
    end = item.end;
  }
  // "ministre de la Justice, garde des Sceaux": an old title, a portfolio only amid others.
  if (items.length > 1 && isSeals(words, items.at(-1) as Item)) items.pop();
  return { items, end: (items.at(-1) as Item).end };
}
