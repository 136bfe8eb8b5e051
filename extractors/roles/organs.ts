/** Organs of a body, told without it: "un directoire, présidé par X", "la présidence du jury revient à X". */
import { has, type Text, wordAt } from '../phrases.js';
import { KNOWN } from '../words.js';

type Organ = readonly [words: string, title: string];

const ORGANS: readonly Organ[] = [
  ['directoire', 'du directoire'],
  ['jury', 'du jury'],
  ['conseil de surveillance', 'du conseil de surveillance'],
  ["conseil d' administration", "du conseil d'administration"],
];

/** The organ right in front of a token, behind an article or the like. */
export function organBefore(text: Text, end: number): string | null {
  for (const [words, title] of ORGANS) {
    const first = end - words.split(' ').length;
    if (has(text, first - 1, KNOWN.determiner) && isOrgan(text, first, words)) return title;
  }
  return null;
}

const isOrgan = (text: Text, first: number, words: string): boolean =>
  words.split(' ').every((word, k) => wordAt(text, first + k) === word);

export const organAt = (text: Text, first: number): Organ | undefined =>
  ORGANS.find(([words]) => isOrgan(text, first, words));

/** The titles of whoever leads an organ: "président du jury". */
export const ledBy = ([m, f]: readonly [string, string], organ: string): readonly [string, string] => [
  `${m} ${organ}`,
  `${f} ${organ}`,
];
