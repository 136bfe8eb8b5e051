/** Names of the user's that go on over the end of a line, which they tell to be no more than a wrap. */
import { keyOf } from './keys.js';
import type { Lexicon } from './lexicon.js';

/** The words of a name on either side of a blank. */
interface Halves {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): readonly string[] => keyOf(text).match(WORD) ?? [];

const known = new WeakMap<Lexicon, ReadonlyMap<string, readonly Halves[]>>();

/** By the word that ends the first line and the one that begins the next. */
function halvesOf(lexicon: Lexicon): ReadonlyMap<string, readonly Halves[]> {
  const made = known.get(lexicon);
  if (made) return made;
  const all = new Map<string, Halves[]>();
  const { people, ministries, organizations, places } = lexicon;
  for (const name of [
    ...people,
    ...[...ministries, ...organizations, ...places].map((entry) => entry.name),
  ]) {
    const words = wordsOf(name);
    for (let i = 1; i < words.length; i++) {
      const key = `${words[i - 1]} ${words[i]}`;
      const halves = { before: words.slice(0, i), after: words.slice(i) };
      const others = all.get(key);
      if (others) others.push(halves);
      else all.set(key, [halves]);
    }
  }
  known.set(lexicon, all);
  return all;
}

/** No half of a name is longer. */
const LONGEST = 120;
const ENDS_ON_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

/** "… la Fondation", "Espoir Sahel et …". */
export function isNameOverLines(lexicon: Lexicon, line: string, next: string): boolean {
  const all = halvesOf(lexicon);
  if (all.size === 0 || !ENDS_ON_WORD.test(line.slice(-1)) || !BEGINS_WITH_WORD.test(next)) return false;
  const [before, after] = [wordsOf(line.slice(-LONGEST)), wordsOf(next.slice(0, LONGEST))];
  return (all.get(`${before.at(-1)} ${after[0]}`) ?? []).some(
    (halves) =>
      halves.before.every((word, i) => before[before.length - halves.before.length + i] === word) &&
      halves.after.every((word, i) => after[i] === word),
  );
}
