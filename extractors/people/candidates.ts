/**
 * Whom a name may belong to, without comparing it with everybody: a text that lists thousands of people would take time
 * that grows with the square of their number. Words that `agree` takes for each other share a key.
 */
import { isInitial, type NameKey, squeeze } from './matching.js';

export interface Candidates {
  /** Names are numbered from 0, in the order in which they are added. */
  add(key: NameKey): void;
  /** Numbers, ascending, of the names that one of as many words or fewer can be part of, and of some others. */
  of(key: NameKey): readonly number[];
}

/** Letters. Slips in longer words, which no name has, are not looked for. */
const LONGEST = 24;
/** Letters from which on two slips are looked for: the measure that `agree` asks takes two for one now and then. */
const FEWEST_FOR_TWO = 6;

export function createCandidates(): Candidates {
  const named = new Map<string, number[]>();
  let count = 0;
  const listsOf = (word: string): readonly (readonly number[])[] => {
    const initials = named.get(initialKey(word));
    const alike = keysOf(word).map((key) => named.get(key));
    return [initials, ...alike].filter((list) => list !== undefined);
  };
  return {
    add({ words }) {
      const keys = new Set(words.flatMap((word) => (isInitial(word) ? [initialKey(word)] : keysOf(word))));
      for (const key of keys) {
        const list = named.get(key);
        if (list) list.push(count);
        else named.set(key, [count]);
      }
      count++;
    },
    of({ words }) {
      let fewest: readonly (readonly number[])[] | null = null;
      let least = Number.POSITIVE_INFINITY;
      // Each of its words has to be found, so that the rarest decides.
      for (const word of words) {
        if (isInitial(word)) continue;
        const lists = listsOf(word);
        const size = lists.reduce((sum, list) => sum + list.length, 0);
        if (size >= least) continue;
        least = size;
        fewest = lists;
      }
      if (fewest === null) return Array.from({ length: count }, (_, number) => number);
      return [...new Set(fewest.flat())].sort((a, b) => a - b);
    },
  };
}

const initialKey = (word: string): string => `${word.slice(0, 1)}.`;

/**
 * A key for what words have in common that differ in doubled letters, and one for each way of leaving out as many letters
 * as there may be slips (Garbe's symmetric deletion): what two words are after that is the same.
 */
function keysOf(word: string): string[] {
  const keys = [`=${squeeze(word)}`];
  if (word.length < 4 || word.length > LONGEST) return keys;
  const once = without(word);
  const twice = word.length < FEWEST_FOR_TWO ? [] : once.flatMap(without);
  return [...keys, ...new Set([word, ...once, ...twice])];
}

/** The word without one of its letters; the first stays, since no slip changes it. */
const without = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
