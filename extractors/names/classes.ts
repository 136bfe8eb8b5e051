/** Which lexicons a single folded word stands in. */
import { readTable } from '../resources.js';

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
} as const;

export const CLASSES = Object.keys(CLASS).length;

export type WordClasses = (folded: string) => number;

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
  return classes;
}

let known: Map<string, number> | null = null;

/** Classes of a folded word; a hyphenated word that is unknown takes those of its first part ("jean-philippe"). */
export function wordClasses(folded: string): number {
  known ??= readClasses();
  const whole = known.get(folded);
  if (whole !== undefined) return whole;
  const hyphen = folded.indexOf('-');
  return hyphen > 2 ? (known.get(folded.slice(0, hyphen)) ?? 0) & (CLASS.forename | CLASS.role) : 0;
}
