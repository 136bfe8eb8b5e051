/** Which lexicons a single folded word stands in. */
import { compiled } from '../compiled.js';
import { lookUpTown } from '../gazetteer.js';
import { readLatin1, readTable } from '../resources.js';

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
} as const;

export const CLASSES = Object.keys(CLASS).length;

const LARGE_TOWN = 60_000;

export type WordClasses = (folded: string, capital: boolean) => number;

function readClasses(): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (word: string, bit: number): void => {
    classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  for (const { name } of readTable('lexicons/forenames.tsv')) add(name as string, CLASS.forename);
  for (const { name } of readTable('lexicons/surnames.tsv')) add(name as string, CLASS.surname);
  for (const { word, class: kind } of readTable('lexicons/name-words.tsv')) {
    const bit = CLASS[kind as keyof typeof CLASS];
    if (bit === undefined) throw new Error(`lexicons/name-words.tsv: no class "${kind}"`);
    add(word as string, bit);
  }
  for (const { word } of readTable('lexicons/common-words.tsv')) add(word as string, CLASS.common);
  for (const { name } of readTable('lexicons/regions.tsv'))
    for (const part of foldWord(name as string).split(' ')) if (part.length > 3) add(part, CLASS.region);
  return classes;
}

const foldWord = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const known = compiled('names-classes', readClasses);

let census: string | null = null;

/** Sorted lines `name TAB a|b|c`, one string read at first use; see NOTICE. */
function censusClass(name: string): number {
  census ??= readLatin1('names/census.txt');
  let low = 0;
  let high = census.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = census.lastIndexOf('\n', middle - 1) + 1;
    const end = census.indexOf('\t', start);
    const key = census.slice(start, end);
    if (key === name) return CLASS.census << (census.charCodeAt(end + 1) - 0x61);
    if (key < name) low = census.indexOf('\n', end) + 1;
    else high = start;
  }
  return 0;
}

function townClass(name: string): number {
  const [town] = lookUpTown(name);
  if (town === undefined) return 0;
  return town.population >= LARGE_TOWN ? CLASS.largeTown : CLASS.smallTown;
}

/**
 * Classes of a folded word; only capital words are looked for among towns and surnames of the census. A hyphenated word
 * that is unknown takes those of its first part ("jean-philippe").
 */
export function wordClasses(folded: string, capital: boolean): number {
  let classes = known().get(folded);
  if (classes === undefined) {
    const hyphen = folded.indexOf('-');
    classes = hyphen > 2 ? (known().get(folded.slice(0, hyphen)) ?? 0) & (CLASS.forename | CLASS.role) : 0;
  }
  if (!capital || folded.length < 3) return classes;
  return classes | censusClass(folded) | townClass(folded);
}
