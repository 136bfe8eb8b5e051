/** Towns of the world: GeoNames (CC BY 4.0) with usual French names, precomputed by `npm run gazetteer`. */

import { readTown, type Town } from './gazetteer-format.js';
import { keyOf } from './keys.js';
import { remembered } from './remembered.js';
import { readLatin1 } from './resources.js';
import { WordColumn } from './word-column.js';

export type { Town } from './gazetteer-format.js';

let lines: string | null = null;

/** One string, read at first use and searched where it lies: nothing is parsed before it is asked for. */
function load(): string {
  lines ??= readLatin1('places/gazetteer.txt');
  return lines;
}

/** Offset of the first line whose key is not before `key`. */
function firstLine(text: string, key: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = text.lastIndexOf('\n', middle - 1) + 1;
    if (text.slice(start, text.indexOf('\t', start)) < key) low = text.indexOf('\n', middle) + 1;
    else high = start;
  }
  return low;
}

/**
 * Towns of a name, the most populous first, one a country. Case, accents and hyphens do not matter
 * ("SAINT LOUIS" finds "Saint-Louis").
 */
export const lookUpTown: (name: string) => readonly Town[] = remembered(search);

/** Bits of `townWords`. */
export const TOWN = { alone: 1, longer: 2 } as const;

/**
 * Whether some town is called by a word alone, and whether longer names begin with it: the key of a name begins with
 * the key of its first word, so that no town is missed.
 */
export function beginsTowns(word: string): number {
  const text = load();
  const key = keyOf(word);
  const first = firstLine(text, key);
  let next = first;
  while (text.startsWith(`${key}\t`, next)) next = text.indexOf('\n', next) + 1;
  // A name goes on with a new word, not within this one; signs stand before letters in the order of lines.
  const goesOn = text.startsWith(key, next) && (key.endsWith("'") || !isLetter(text, next + key.length));
  return (next > first ? TOWN.alone : 0) | (goesOn ? TOWN.longer : 0);
}

/** What `beginsTowns` tells of the words of a document. */
export const townWords = new WordColumn(beginsTowns);

const isLetter = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x61;

function search(name: string): readonly Town[] {
  const text = load();
  const key = keyOf(name);
  const found: Town[] = [];
  if (key === '') return found;
  for (let start = firstLine(text, key); text.startsWith(`${key}\t`, start); ) {
    const end = text.indexOf('\n', start);
    found.push(readTown(text.slice(start, end)));
    start = end + 1;
  }
  return found;
}
