/** Names known from elsewhere in the same document. */
import { countryOf } from '../countries.js';
import { has, isWord, type Text, wordAt } from '../phrases.js';
import { KNOWN } from '../words.js';
import { isHosted } from './hosts.js';
import type { Run } from './runs.js';

const significant = (text: Text, { first, end }: Span3): string[] => {
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    if (isWord(text, i) && !has(text, i, KNOWN.lowerParticle)) words.push(wordAt(text, i));
  }
  return words;
};

type Span3 = Pick<Run, 'first' | 'end'>;

/** Words of the names that are sure, by each of their words and by their initials ("a."). */
export function indexNames(text: Text, taken: readonly Run[]): Map<string, readonly string[][]> {
  const index = new Map<string, string[][]>();
  const seen = new Set<string>();
  for (const run of taken) {
    const words = significant(text, run);
    const whole = words.join(' ');
    if (seen.has(whole)) continue;
    seen.add(whole);
    for (const word of words) {
      add(index, word, words);
      add(index, `${word.slice(0, 1)}.`, words);
    }
  }
  return index;
}

/** Once a key, though two words of a name may have the same. */
function add(index: Map<string, string[][]>, key: string, words: string[]): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [words]);
  else if (list.at(-1) !== words) list.push(words);
}

/** All its words belong to one person that is sure: "M. Touré" makes "Touré" a person elsewhere. */
export function recurs(text: Text, run: Run, known: ReadonlyMap<string, readonly string[][]>): boolean {
  const words = significant(text, run);
  const full = words.find((word) => !word.endsWith('.')) ?? words[0];
  const names = full === undefined ? undefined : known.get(full);
  if (full === undefined || names === undefined || words.every((word) => word.length < 2)) return false;
  // "B." alone heads a paragraph.
  if (full.endsWith('.') && words.length === 1) return false;
  // "Luc de Monaco" makes no person of "Monaco".
  if (words.length === 1 && countryOf(full) !== null) return false;
  const initials = words.some((word) => word.endsWith('.'));
  const fits = (name: readonly string[]): boolean =>
    (name.length >= words.length || initials) &&
    words.every((word) =>
      word.endsWith('.') ? name.some((other) => other.startsWith(word.slice(0, 1))) : name.includes(word),
    );
  return names.some(fits) && !isHosted(text, run);
}
