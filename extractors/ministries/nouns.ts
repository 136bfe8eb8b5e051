/** The nouns and adjectives of portfolios: which may stand where, those of the lexicon and those it does not have. */
import { CASING } from '../../schemas/document.js';
import { allCountries, countryOf, isCountryWord } from '../countries.js';
import { keyWithoutArticle } from '../keys.js';
import { knownAcronyms } from '../known-bodies.js';
import { isPeople, nationalitiesOf } from '../nationality.js';
import { type Entry, readPhrase, type Sector } from './vocabulary.js';
import { readDe, type Words } from './words.js';

/** What the walk knows of the mention it is in. */
export interface Frame {
  readonly words: Words;
  readonly limit: number;
  /** The whole mention is in capitals, so that case tells nothing. */
  readonly capitals: boolean;
  /** The link before the portfolio: "de" or "à". */
  readonly opener: 'de' | 'a';
}

export interface Noun {
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
export type Standing = 'first' | 'linked' | 'joined' | 'inner' | 'strict';

export const isNoun = (entry: Entry): boolean => entry.kind === 'head' || entry.kind === 'open';
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

export const isCapitalised = (casing: number): boolean => casing >= CASING.title;

/** "té" at the end makes an abstract noun, "te" does not ("liste"): there the accent counts. */
function isAbstract({ words, capitals }: Frame, at: number): boolean {
  if (ABSTRACT.test(words.word(at))) return true;
  return !capitals && /tés?$/iu.test(words.slice(words.start(at), words.end(at)));
}

function isAcronym({ words, capitals }: Frame, at: number): boolean {
  return !capitals && words.casing(at) === CASING.upper && words.end(at) - words.start(at) >= 2;
}

const LONGEST_COUNTRY = 7;

let longestNames: ReadonlyMap<string, number> | null = null;

/** By the first word of countries' names how many tokens the longest of them can have: a hyphen or a stop may be one. */
function readLongestNames(): Map<string, number> {
  const longest = new Map<string, number>();
  for (const form of allCountries().flatMap(({ forms }) => forms)) {
    const [first = '', ...others] = keyWithoutArticle(form).split(/[ ']/u);
    longest.set(first, Math.max(longest.get(first) ?? 0, 1 + 2 * others.length + form.split('.').length - 1));
  }
  return longest;
}

/** How many tokens a country's name that begins with a word can have; 0 where no country can be read. */
export function longestCountry(word: string): number {
  longestNames ??= readLongestNames();
  if (word.includes('.')) return LONGEST_COUNTRY;
  let end = 0;
  while (end < word.length && !"-'".includes(word.charAt(end))) end++;
  return Math.min(longestNames.get(word.slice(0, end)) ?? 0, LONGEST_COUNTRY);
}

/** "la 5e Réunion", "LA REUNION DU CONSEIL", "La réunion": no island. */
function isMeeting(words: Words, at: number): boolean {
  const island = words.word(at) === 'la' ? at + 1 : at;
  if (words.word(island) !== 'reunion') return false;
  return (
    words.word(island - 1) !== 'la' ||
    !isCapitalised(words.casing(island)) ||
    readDe(words, island + 1) !== null
  );
}

/** A country that begins at a word: its code and the word after it. */
export function readCountry(
  words: Words,
  at: number,
  limit: number,
): { readonly country: string; readonly end: number } | null {
  if (!isCapitalised(words.casing(at)) && words.word(at) !== 'republique' && words.word(at) !== 'royaume')
    return null;
  // "MINISTERE DE L'EAU": only "les EAU", "des EAU" are a country.
  if (isCountryWord(words.word(at)) && !/^(?:les|des|aux)$/u.test(words.word(at - 1))) return null;
  if (isMeeting(words, at)) return null;
  for (let end = Math.min(at + longestCountry(words.word(at)), limit); end > at; end--) {
    const country = countryOf(words.slice(words.start(at), words.end(end - 1)));
    if (country !== null) return { country, end };
  }
  return null;
}

export function readNoun(frame: Frame, at: number, standing: Standing, article: boolean): Noun | null {
  const { words, limit } = frame;
  if (at >= limit) return null;
  // "EAU" may be the Emirates: an acronym of a state goes before the word it looks like.
  if (isAcronym(frame, at) && readCountry(words, at, at + 1)) return null;
  const phrase = readPhrase(words, at, limit, (entry) => entry.kind !== 'adjective');
  if (phrase) {
    const { entries, end } = phrase;
    const noun = entries.find(isNoun);
    if (noun) {
      // Two letters in small are a word or none: an acronym has to be written as one.
      if (noun.acronym && words.casing(at) === CASING.lower && words.word(at).length < 3) return null;
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
  if (isPeople(word)) {
    return article ? { ...known, sector: 'foreign-affairs', takes: ['à'], open: true, bare: true } : null;
  }
  if (readCountry(words, at, limit)) return null;
  if (isAcronym(frame, at))
    return article && standing !== 'linked' && !knownAcronyms().has(word) ? known : null;
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
    nationalitiesOf(word).length === 0 &&
    !readPhrase(words, at, limit, (entry) => entry.kind !== 'before');
  return fits ? at + 1 : null;
}

/** "Affaires étrangères": the adjective may stand inside the phrase that the list has. */
const endsInAdjective = ({ words }: Frame, at: number): boolean =>
  readPhrase(words, at - 1, at, isAdjective) !== null;

/** Adjectives after a noun, coordinated ones too: "terrestres et aériens", "étrangères, européennes et africaines". */
export function readAdjectives(frame: Frame, from: number): number {
  const { words, limit } = frame;
  let at = from;
  while (at < limit) {
    const joined = ['et', 'ou', ','].includes(words.word(at)) && endsInAdjective(frame, at);
    const next = joined ? at + 1 : at;
    const end = isAdjectiveAt(frame, next);
    // "Affaires étrangères, Santé publique": a noun begins there, the adjective is only its homograph.
    if (end === null || (joined && readPhrase(words, next, limit, isNoun))) return at;
    // "des Affaires étrangères et actuel député": what somebody is besides.
    if (joined && /^(?:actuel|actuelle|ancien|ancienne)$/.test(words.word(next))) return at;
    at = end;
  }
  return at;
}
