/** Acronyms beside the names they stand for: "Organisation mondiale de la santé (OMS)", "OMS (Organisation …)". */
import { CLASS } from './classes.js';
import { EDGES, type Word } from './words.js';

/** Places in a name that an acronym beside it stands for; `acronym` for the acronym itself. */
export const EXPANSION = { first: 1, inner: 2, last: 3, acronym: 4 } as const;

const SHORTEST = 2;
const LONGEST = 10;
/** Words without a letter of their own that a name may hold, links left aside: "Agence française de développement (AFD)" has none. */
const MOST_SKIPPED = 1;

const isOpening = ({ isPunctuation, folded }: Word): boolean => isPunctuation && folded === '(';
const isAcronym = ({ isUpper, folded }: Word): boolean =>
  isUpper && folded.length >= SHORTEST && folded.length <= LONGEST;

/**
 * Where the name that the acronym stands for begins, or ends if `step` is 1; -1 when the words do not give its letters.
 * @param from the word of the name that is next to the bracket.
 */
function walk(words: readonly Word[], acronym: string, from: number, step: 1 | -1): number {
  const letters = acronym.replace(/[^a-z]/gu, '');
  let letter = step === 1 ? 0 : letters.length - 1;
  let skipped = 0;
  for (let i = from; i >= EDGES && i < words.length - EDGES; i += step) {
    const word = words[i] as Word;
    if (word.isPunctuation && word.folded !== "'") return -1;
    if (word.folded[0] === letters[letter]) {
      letter += step;
      if (letter < 0 || letter === letters.length) return i;
    } else if ((word.classes & CLASS.link) === 0 && ++skipped > MOST_SKIPPED) return -1;
  }
  return -1;
}

function mark(places: Uint8Array, first: number, last: number, acronym: number): Uint8Array {
  places.fill(EXPANSION.inner, first - EDGES, last + 1 - EDGES);
  places[last - EDGES] = EXPANSION.last;
  places[first - EDGES] = EXPANSION.first;
  places[acronym - EDGES] = EXPANSION.acronym;
  return places;
}

/** For each token its place in an expanded name, 0 for none; null when the sentence has no such name. */
export function readExpansions(words: readonly Word[]): Uint8Array | null {
  let places: Uint8Array | null = null;
  const size = words.length - 2 * EDGES;
  for (let i = EDGES + 1; i < words.length - EDGES; i++) {
    if (!isOpening(words[i] as Word)) continue;
    const inside = words[i + 1] as Word;
    const before = words[i - 1] as Word;
    if (isAcronym(inside)) {
      const first = walk(words, inside.folded, i - 1, -1);
      if (first >= 0 && first < i - 1) places = mark(places ?? new Uint8Array(size), first, i - 1, i + 1);
    } else if (isAcronym(before)) {
      const last = walk(words, before.folded, i + 1, 1);
      if (last > i + 1) places = mark(places ?? new Uint8Array(size), i + 1, last, i - 1);
    }
  }
  return places;
}
