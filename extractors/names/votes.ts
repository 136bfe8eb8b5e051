/** Consistency within a document: what the words of a sentence were taken for where they stand elsewhere. */
import type { FeatureList } from './features.js';
import { pushFeature } from './features.js';
import { mix } from './hash.js';
import { KINDS, kindOf, LABELS, OUTSIDE } from './labels.js';
import type { Word } from './words.js';

/** For each folded capital word that was met more than once, how often it got each label. */
export type Votes = ReadonlyMap<number, Uint16Array>;

/** @param lines words of sentences with edges; @param labels of all their tokens, one after the other. */
export function countVotes(lines: readonly (readonly Word[])[], labels: Uint8Array): Votes {
  const votes = new Map<number, Uint16Array>();
  const once = new Map<number, number>();
  let token = 0;
  for (const words of lines)
    for (let i = 2; i < words.length - 2; i++, token++) {
      const word = words[i] as Word;
      if (!word.isCapital) continue;
      const label = labels[token] as number;
      const first = once.get(word.fold);
      if (first === undefined) {
        once.set(word.fold, label);
        continue;
      }
      let counts = votes.get(word.fold);
      if (counts === undefined) {
        counts = new Uint16Array(LABELS);
        counts[first] = 1;
        votes.set(word.fold, counts);
      }
      if ((counts[label] as number) < 0xffff) counts[label] = (counts[label] as number) + 1;
    }
  return votes;
}

/** No vote. */
const NONE = 0;
const OUTSIDE_KIND = KINDS.length;

/** Working memory of `verdict`. */
const kinds = new Int32Array(KINDS.length + 1);

/** The label most often given elsewhere and how clearly, packed; `NONE` when the word stands nowhere else. */
function verdict(word: Word, own: number, votes: Votes): number {
  const counts = word.isCapital ? votes.get(word.fold) : undefined;
  if (counts === undefined) return NONE;
  kinds.fill(0);
  let total = 0;
  let label = OUTSIDE;
  let top = 0;
  for (let y = 0; y < LABELS; y++) {
    const count = (counts[y] as number) - (y === own ? 1 : 0);
    if (count <= 0) continue;
    total += count;
    const kind = y === OUTSIDE ? OUTSIDE_KIND : kindOf(y);
    kinds[kind] = (kinds[kind] as number) + count;
    if (count > top) {
      top = count;
      label = y;
    }
  }
  if (total === 0) return NONE;
  let best = 0;
  for (let kind = 1; kind < kinds.length; kind++)
    if ((kinds[kind] as number) > (kinds[best] as number)) best = kind;
  const share = (kinds[best] as number) / total;
  const clear = share > 0.99 ? (total > 2 ? 3 : 2) : share > 0.6 ? 1 : 0;
  return ((best + 1) << 8) | (clear << 5) | label;
}

/** Verdicts for each token of a sentence, given what it was taken for itself. */
export function verdictsOf(words: readonly Word[], own: Uint8Array, votes: Votes): Int32Array {
  const verdicts = new Int32Array(words.length - 4);
  if (votes.size > 0)
    for (let i = 0; i < verdicts.length; i++)
      verdicts[i] = verdict(words[i + 2] as Word, own[i] as number, votes);
  return verdicts;
}

/** Features of token `i`; none where neither it nor its neighbours stand elsewhere. */
export function voteFeatures(
  list: FeatureList,
  words: readonly Word[],
  verdicts: Int32Array,
  i: number,
): void {
  const own = verdicts[i] as number;
  const before = i > 0 ? (verdicts[i - 1] as number) >> 8 : 0;
  const after = i + 1 < verdicts.length ? (verdicts[i + 1] as number) >> 8 : 0;
  const { shape } = words[i + 2] as Word;
  if (own === NONE) {
    if (before !== 0) pushFeature(list, 266, mix(before, shape));
    if (after !== 0) pushFeature(list, 267, mix(after, shape));
    return;
  }
  const kind = own >> 8;
  pushFeature(list, 260, own >> 5);
  pushFeature(list, 261, mix(kind, shape));
  pushFeature(list, 262, mix(mix(before, kind), after));
  pushFeature(list, 263, own);
  pushFeature(list, 264, mix(own & 31, (words[i + 1] as Word).shape));
  pushFeature(list, 265, mix(own & 31, (words[i + 3] as Word).shape));
}
