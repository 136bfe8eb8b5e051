/** What actors are made of: the words before names, offices by their nouns, bodies after prepositions. */
import type { Span } from '../../../schemas/document.js';
import { countriesOfDemonym, countryOf } from '../../countries.js';
import { withoutMarks } from '../../letters.js';
import type { Party } from './atoms.js';
import type { Item } from './items.js';
import { CLASS, classesOf } from './word-classes.js';

export interface Actor extends Span {
  /** Id of a person of the record. */
  readonly person: string | null;
  /** Office as written, without determiner. */
  readonly role: string | null;
  /** The body that the office is held at, or the actor itself when it is a body. */
  readonly body: Party | null;
  /** "pour le Bénin", "au nom de", "représenté par": for whom, in so many words. */
  readonly onBehalfOf: Party | null;
  /** "les directeurs généraux", "les deux ministres". */
  readonly plural: boolean;
  /** "sa présidente": of a body told of before. */
  readonly isOwned: boolean;
  /** Points back: "les deux parties", "son homologue", "elle". */
  readonly anaphor: Anaphor | null;
}

/** An actor of whom nothing is known but what is given. */
export const actorOf = ({ start, end }: Span, known: Partial<Actor> = {}): Actor => ({
  start,
  end,
  person: known.person ?? null,
  role: known.role ?? null,
  body: known.body ?? null,
  onBehalfOf: known.onBehalfOf ?? null,
  plural: known.plural ?? false,
  isOwned: known.isOwned ?? false,
  anaphor: known.anaphor ?? null,
});

export interface Anaphor {
  readonly noun: string;
  /** "les deux ministres" → 2. */
  readonly count: number | null;
  readonly country: string | null;
  /** "les deux directeurs généraux" → "directeurs généraux"; left out where the noun is no office. */
  readonly office?: string;
  /** "leurs deux directeurs": of bodies told of just before. */
  readonly possessive?: boolean;
}

export interface Group extends Span {
  readonly actors: readonly Actor[];
}

/** A word that names an office or a title, whatever its case. */
export function isOffice(name: string): boolean {
  const first = withoutMarks(/^[^\s']*/u.exec(name)?.[0] ?? '').toLowerCase();
  return (classesOf(first) & (CLASS.role | CLASS.honorific)) !== 0;
}

export const wordOf = (item: Item | undefined): string | null => item?.word ?? null;

/** Whether an item is a word of one of some classes, bits of `CLASS`. */
export const isOf = (item: Item | undefined, wanted: number): boolean =>
  item !== undefined && (item.classes & wanted) !== 0;

/** Of a mention, in small letters. */
export const firstWord = (text: string, { start, end }: Item): string =>
  (/^[^\s'’]*/u.exec(text.slice(start, end))?.[0] ?? '').toLowerCase();

export function isWord(item: Item | undefined, ...words: string[]): boolean {
  const word = wordOf(item);
  return word !== null && words.includes(word);
}

export interface Parsed<T> {
  readonly value: T;
  /** Index of the first item after it. */
  readonly next: number;
}

/** Items of "bureau d'études", "cabinet d'avocats", "maison de disques" before a name; 0 when none stand here. */
function firmOfTwoWords(items: readonly Item[], at: number): number {
  if (!isOf(items[at], CLASS.practice) || !isWord(items[at + 1], 'de', "d'")) return 0;
  const purpose = wordOf(items[at + 2]) ?? '';
  const named = items[at + 3]?.name || items[at + 3]?.atom;
  return named &&
    /^(?:etudes?|avocats|conseils?|disques|courtage|assurances?|construction|transports?|gestion|negoce|presse|communication|audit|edition|genie|ingenierie)$/.test(
      purpose,
    )
    ? 3
    : 0;
}

/** Items of "de division", "de corps d'armée", "divisionnaire" after a rank; 0 when none stand here. */
function rankTail(items: readonly Item[], at: number): number {
  if (isWord(items[at], 'divisionnaire', 'major', 'principal')) return 1;
  if (!isWord(items[at], 'de', "d'")) return 0;
  if (isWord(items[at + 1], 'corps')) return isWord(items[at + 3], 'armee') ? 4 : 0;
  return isWord(items[at + 1], 'division', 'brigade', 'armee', 'police') ? 2 : 0;
}

/** Letters of a kind of body. */
const isKind = (item: Item | undefined): boolean =>
  isWord(item, 'ong', 'asbl') || /^(?:ONG|ASBL)$/.test(item?.name?.name ?? '');

const LEADS = CLASS.determiner | CLASS.honorific | CLASS.firm | CLASS.nation;

/** Determiners, titles, adjectives of nationality and nouns like "la société" before a name. */
export function skipLead(items: readonly Item[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 7; steps++, at++) {
    const word = wordOf(items[at]);
    if (word === null) break;
    if (isQuoted(items, at)) return at + 1;
    // "A, filiale du groupe B": B is told of A. So is the Mali of "les entreprises du Mali".
    if (at === from && word === 'filiale') break;
    if ((word === 'du' || word === 'des') && isWord(items[at - 1], 'societes', 'entreprises')) break;
    // "le colonel-major (er) X"
    if (at > from && word === '(' && isWord(items[at + 1], 'er', 'cr', 'ret') && isWord(items[at + 2], ')')) {
      at += 2;
      continue;
    }
    // "l'organisation non gouvernementale (ONG) X"
    if (word === 'non' && isWord(items[at - 1], 'organisation') && isWord(items[at + 1], 'gouvernementale')) {
      at++;
      continue;
    }
    if (at > from && word === '(' && isKind(items[at + 1]) && isWord(items[at + 2], ')')) {
      at += 2;
      continue;
    }
    // "le général de brigade X"
    const rank = isOf(items[at - 1], CLASS.rank) ? rankTail(items, at) : 0;
    if (rank > 0) {
      at += rank - 1;
      continue;
    }
    // "la société militaro-industrielle française KNDS"
    const qualifies = at > from && isOf(items[at - 1], CLASS.firm) && isOf(items[at], CLASS.qualifier);
    const firm = firmOfTwoWords(items, at);
    if (firm > 0) {
      at += firm - 1;
      continue;
    }
    const isAbbreviated = word === '.' && isOf(items[at - 1], CLASS.honorific);
    if (!qualifies && !isOf(items[at], LEADS) && !isAbbreviated && !isCraft(items, at, from)) break;
    if (isRoleStart(items, at)) break;
  }
  return at;
}

/** "le bureau Orbitel", "l'énergéticien allemand Solargal": any noun between an article and a body that it tells of. */
function isCraft(items: readonly Item[], at: number, from: number): boolean {
  if (at === from || !isOf(items[at - 1], CLASS.determiner) || !isOf(items[at], CLASS.letters)) return false;
  // "A, le réseau B" tells what A is.
  if (isWord(items[at - 2], ',')) return false;
  const named = items[isOf(items[at + 1], CLASS.nation) ? at + 2 : at + 1];
  return named?.atom?.party?.kind === 'organization';
}

export function isRoleStart(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.atom) return item.atom.kind === 'role' || item.atom.implied;
  const word = wordOf(item);
  if (word === null || !isOf(item, CLASS.role)) return false;
  if (/^premiere?$/.test(word))
    return isWord(
      items[at + 1],
      'ministre',
      'ministres',
      'vice-president',
      'president',
      'secretaire',
      'edile',
      'magistrat',
      'adjoint',
      'adjointe',
    );
  if (word === 'garde') return isWord(items[at + 1], 'des');
  // "un accord chargé de fixer les règles"
  if (/^charge/.test(word) && isWord(items[at + 1], 'de', "d'"))
    return !/(?:er|ir|re)$/.test(wordOf(items[at + 2]) ?? '') || isWord(items[at + 2], 'affaires');
  // "A, représentant un consortium"
  if (word === 'representant') return !isWord(items[at + 1], 'un', 'une', 'le', 'la', 'les', "l'", 'plus');
  // "Général X" is a title, "le général" before a name too.
  return !(isOf(item, CLASS.honorific) && items[at + 1]?.atom);
}

export function partyOf(item: Item): Party | null {
  return item.name ?? (item.atom && !item.atom.implied ? item.atom.party : null);
}

const BEFORE_BODY = CLASS.link | CLASS.firm | CLASS.nation;

/** Index of a body that follows here, prepositions and "la société" skipped; null when none does. */
export function bodyAfterLinks(items: readonly Item[], from: number): number | null {
  let at = from;
  let links = 0;
  while (links < 5 && isOf(items[at], BEFORE_BODY)) {
    links++;
    at++;
  }
  if (links > 0 && isQuoted(items, at)) at++;
  const item = items[at];
  if (item === undefined || (links === 0 && !item.atom)) return null;
  return partyOf(item) === null || item.atom?.kind === 'venue' ? null : at;
}

/** Code of the country of an adjective or noun of nationality, the usual one of several. */
export const nationOf = (item: Item | undefined): string | null =>
  isOf(item, CLASS.nation) ? (countriesOfDemonym(wordOf(item) ?? '')[0] ?? null) : null;

/** "du Sénégal", "de la République du Mali", "béninois" after an office or a body. */
export function parseCountryTail(items: readonly Item[], from: number): Parsed<string> | null {
  const country = nationOf(items[from]);
  if (country !== null) return { value: country, next: from + 1 };
  let at = from;
  while (at < from + 3 && /^(?:de|du|des|d'|la|l'|en|au)$/.test(wordOf(items[at]) ?? '')) at++;
  if (at === from) return null;
  const item = items[at];
  const party = item ? partyOf(item) : null;
  if (party?.kind === 'state' && party.country !== null && item?.atom)
    return { value: party.country, next: at + 1 };
  return isOf(item, CLASS.letters) ? countryInWords(items, at) : null;
}

/** Words in the longest name of a state that is read word by word ("la République du Congo"). */
const LONGEST_STATE = 5;

/** "le ministère de la Santé du Togo": a country that is part of a longer name is no place of the text. */
function countryInWords(items: readonly Item[], from: number): Parsed<string> | null {
  let name = '';
  let longest: Parsed<string> | null = null;
  for (let at = from; at < from + LONGEST_STATE && wordOf(items[at]) !== null; at++) {
    name += `${name === '' || name.endsWith("'") ? '' : ' '}${wordOf(items[at])}`;
    const country = countryOf(name);
    if (country !== null) longest = { value: country, next: at + 1 };
  }
  return longest;
}

export const opensQuote = (item: Item | undefined): boolean => isWord(item, '«', '“', '"');
const closesQuote = (item: Item | undefined): boolean => isWord(item, '»', '”', '"');

/** Whether a name stands in quotation marks here: "la « GIZ »". */
const isQuoted = (items: readonly Item[], at: number): boolean =>
  opensQuote(items[at]) && items[at + 1]?.word === null && closesQuote(items[at + 2]);

/** Past "(ICESCO)" or "(« Okoumé »)", "« APIA »" after the full name, and the mark that closes a quoted name. */
export function skipParenthesis(items: readonly Item[], from: number): number {
  if (!isOf(items[from], CLASS.bracket)) return from;
  if (closesQuote(items[from]) && opensQuote(items[from - 2])) return skipParenthesis(items, from + 1);
  const [isEnd, longest] = isWord(items[from], '(')
    ? [(item: Item | undefined) => isWord(item, ')'), 12]
    : opensQuote(items[from])
      ? [closesQuote, 5]
      : [null, 0];
  if (isEnd === null) return from;
  for (let at = from + 1; at < items.length && at < from + longest; at++) if (isEnd(items[at])) return at + 1;
  return from;
}

export function personFollows(items: readonly Item[], from: number): boolean {
  const at = skipLead(items, isWord(items[from], ',') ? from + 1 : from);
  const item = items[at];
  return item?.atom?.kind === 'person';
}
