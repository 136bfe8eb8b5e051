/** Which lexicons a folded word stands in, alone and as part of a name of several words. */

import { hashRange, mix } from '../hash.js';
import { readResourceBytes } from '../resources.js';
import { findKey, type PackedKeys, packKeys, STARTS_BYTES, viewKeys } from './packed-keys.js';

/** A word may carry several. */
export const CLASS = {
  forename: 1 << 0,
  surname: 1 << 1,
  honorific: 1 << 2,
  role: 1 << 3,
  body: 1 << 4,
  country: 1 << 5,
  demonym: 1 << 6,
  town: 1 << 7,
  calendar: 1 << 8,
  link: 1 << 9,
  particle: 1 << 10,
  gathering: 1 << 11,
  site: 1 << 12,
  legal: 1 << 13,
  speech: 1 << 14,
  /** Seen in lower case in ordinary text. */
  common: 1 << 15,
  /** Part of the name of a region, a water or a site. */
  region: 1 << 16,
  /** Town of more, or of fewer, than `LARGE_TOWN` people. */
  largeTown: 1 << 17,
  smallTown: 1 << 18,
  /** Frequent, rarer and rare surnames of the United States, which come from all over the world. */
  census: 1 << 19,
  rareCensus: 1 << 20,
  rarestCensus: 1 << 21,
  /** Of the names in `known-names.tsv`. */
  media: 1 << 22,
  party: 1 << 23,
  armed: 1 << 24,
  club: 1 << 25,
  firm: 1 << 26,
  institution: 1 << 27,
  figure: 1 << 28,
  area: 1 << 29,
} as const;

export const CLASSES = Object.keys(CLASS).length;

/**
 * The classes that are told apart where they stand together with those of a neighbour: with all of them most pairs would
 * be too rare to learn from.
 */
export function coarse(classes: number): number {
  let kept = classes & COARSE;
  if ((classes & FAMILY) !== 0) kept |= CLASS.surname;
  if ((classes & TOWN) !== 0) kept |= CLASS.town;
  if ((classes & LAND) !== 0) kept |= CLASS.region;
  if ((classes & BODY) !== 0) kept |= CLASS.institution;
  return kept;
}

/** Some name of several words begins with it; no class of its own. */
export const PREFIX = 1 << 30;

const FAMILY = CLASS.surname | CLASS.census | CLASS.rareCensus | CLASS.figure;
const TOWN = CLASS.town | CLASS.largeTown | CLASS.smallTown;
const LAND = CLASS.country | CLASS.region | CLASS.area;
const BODY = CLASS.media | CLASS.party | CLASS.armed | CLASS.club | CLASS.firm | CLASS.institution;
const COARSE =
  CLASS.forename |
  CLASS.honorific |
  CLASS.role |
  CLASS.body |
  CLASS.demonym |
  CLASS.calendar |
  CLASS.link |
  CLASS.particle |
  CLASS.gathering |
  CLASS.site |
  CLASS.legal |
  CLASS.speech |
  CLASS.common;

const { media, party, armed, club, firm, institution, figure, area } = CLASS;
const KNOWN = media | party | armed | club | firm | institution | figure | area;

/** Classes of words that count for nothing in small letters. */
const OF_CAPITALS =
  CLASS.largeTown | CLASS.smallTown | CLASS.census | CLASS.rareCensus | CLASS.rarestCensus | KNOWN;

/** Key of a name of several words: that of all its words but the last, with the hash of the last. */
export const longerKey = (key: number, word: number): number => mix(key, word);

const FILE = 'names/lexicon.bin';
const MAGIC = 0x584c4d43;

/**
 * The file that `npm run lexicon` makes of the lexicons. Little-endian: magic "CMLX", u32 entries, u32 sets; the sets of
 * classes that occur (u32 each); `starts` (u32) and `lows` (u16) of the keys; the number of the set of each (u16). Two
 * names in 30,000 share a key with another one.
 */
interface Lexicon {
  readonly keys: PackedKeys;
  readonly sets: Uint32Array;
  readonly setOf: Uint16Array;
}

function readLexicon(): Lexicon {
  const given = readResourceBytes(FILE);
  const { buffer, byteOffset, length } = given.byteOffset % 4 === 0 ? given : given.slice();
  const [magic, entries = 0, many = 0] = new Uint32Array(buffer, byteOffset, 3);
  if (magic !== MAGIC || length !== 12 + 4 * many + STARTS_BYTES + 4 * entries)
    throw new Error(`${FILE}: not the lexicon of the name tagger; make it anew with npm run lexicon`);
  const at = byteOffset + 12;
  const sets = new Uint32Array(buffer, at, many);
  const keys = viewKeys(buffer, at + 4 * many, entries);
  const setOf = new Uint16Array(buffer, at + 4 * many + STARTS_BYTES + 2 * entries, entries);
  return { keys, sets, setOf };
}

export function writeLexicon(entries: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...entries].map(([key, set]) => [key >>> 0, set] as const).sort(([a], [b]) => a - b);
  const sets = [...new Set(sorted.map(([, set]) => set))];
  const numbers = new Map(sets.map((set, number) => [set, number]));
  const { starts, lows } = packKeys(sorted.map(([key]) => key));
  const parts = [
    Uint32Array.of(MAGIC, sorted.length, sets.length),
    Uint32Array.from(sets),
    starts,
    lows,
    Uint16Array.from(sorted, ([, set]) => numbers.get(set) as number),
  ];
  return Buffer.concat(parts.map(({ buffer }) => new Uint8Array(buffer)));
}

let lexicon: Lexicon | null = null;

/** Classes and `PREFIX` of a key; 0 when it is unknown. */
export function lookUp(key: number): number {
  lexicon ??= readLexicon();
  const at = findKey(lexicon.keys, key);
  return at < 0 ? 0 : (lexicon.sets[lexicon.setOf[at] as number] as number);
}

/**
 * Classes of a folded word. A hyphenated word that is unknown takes those of its first part ("jean-philippe").
 * @param key its hash.
 */
export function wordClasses(folded: string, key: number, capital: boolean): number {
  let classes = lookUp(key);
  if (folded.length < 3 || !capital) classes &= ~OF_CAPITALS;
  const hyphen = folded.indexOf('-');
  if (hyphen > 2 && (classes & ~OF_CAPITALS & ~PREFIX) === 0)
    classes |= lookUp(hashRange(folded, 0, hyphen)) & (CLASS.forename | CLASS.role);
  return classes;
}
