/** Consistency within a document: what the words of a sentence were taken for where they stand elsewhere. */

import { mix } from '../hash.js';
import { longerKey } from './classes.js';
import { readSpans } from './decode.js';
import type { FeatureList } from './features.js';
import { HEADS, PLACE, pushFeature, REACH } from './features.js';
import { BEGIN, END, INSIDE, KINDS, kindOf, LABELS, labelOf, OUTSIDE } from './labels.js';
import { type Word, widened } from './words.js';

/** Longer names are not looked for elsewhere, so that the time to look stays bounded. */
const LONGEST_NAME = 12;

/** Kinds a token may be of, standing outside last. */
export const BELIEFS = KINDS.length + 1;

/** What the tokens of some sentences were taken for, one after the other. */
export interface Reading {
  readonly labels: Uint8Array;
  /** How likely each is of each kind by what can be seen at it alone, 0..255, `BELIEFS` of them a token. */
  readonly beliefs: Uint8Array;
}

/** What a first reading of a document found; what it says of words holds until the next document is counted. */
export interface Votes {
  /** Rows of `ROW` numbers, of capital words: how often each got each label, the sums of beliefs, how often it was met. */
  readonly counts: Int32Array;
  /** Row of a word by its number; 0 for none. */
  readonly rows: Int32Array;
  /** For each name of several words how often it was found as each kind. */
  readonly names: ReadonlyMap<number, Int32Array>;
  /** Keys with which such names begin. */
  readonly prefixes: ReadonlySet<number>;
}

const MET = LABELS + BELIEFS;
const ROW = MET + 1;

/** Counts of the document at hand, and the words that have any. */
let counts = new Int32Array(256 * ROW);
let rows = new Int32Array(1024);
let met: number[] = [];

function clearCounts(): void {
  for (const number of met) rows[number] = 0;
  counts.fill(0, 0, (met.length + 1) * ROW);
  met = [];
}

/** Where the counts of a word begin. */
function placeOf({ number }: Word): number {
  if (number >= rows.length) rows = widened(rows, 2 * number);
  if (rows[number] === 0) {
    rows[number] = met.push(number);
    if ((met.length + 1) * ROW > counts.length) counts = widened(counts, 2 * counts.length);
  }
  return (rows[number] as number) * ROW;
}

/** @param lines words of sentences with edges; @param reading of all their tokens. */
export function countVotes(lines: readonly (readonly Word[])[], { labels, beliefs }: Reading): Votes {
  clearCounts();
  const names = new Map<number, Int32Array>();
  const prefixes = new Set<number>();
  let token = 0;
  for (const words of lines) {
    const size = words.length - 2 * REACH;
    for (const { first, end, kind } of readSpans(labels, size, token)) {
      if (end - first < 2 || end - first > LONGEST_NAME) continue;
      let key = (words[first + REACH] as Word).fold;
      for (let i = first + 1; i < end; i++) {
        prefixes.add(key);
        key = longerKey(key, (words[i + REACH] as Word).fold);
      }
      const found = names.get(key) ?? new Int32Array(KINDS.length);
      names.set(key, found);
      addOne(found, kind);
    }
    for (let i = REACH; i < words.length - REACH; i++, token++) {
      const word = words[i] as Word;
      if (!word.isCapital) continue;
      const at = placeOf(word);
      addOne(counts, at + (labels[token] as number));
      addOne(counts, at + MET);
      for (let kind = 0; kind < BELIEFS; kind++) {
        const sum = at + LABELS + kind;
        counts[sum] = (counts[sum] as number) + (beliefs[token * BELIEFS + kind] as number);
      }
    }
  }
  return { counts, rows, names, prefixes };
}

function addOne(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

/** No vote. */
const NONE = 0;
const OUTSIDE_KIND = KINDS.length;

/** Working memory of `verdict`. */
const kinds = new Int32Array(KINDS.length + 1);

/** The label most often given elsewhere and how clearly, packed; `NONE` when the word stands nowhere else. */
function verdict(counts: Int32Array, at: number, own: number): number {
  kinds.fill(0);
  let total = 0;
  let label = OUTSIDE;
  let top = 0;
  for (let y = 0; y < LABELS; y++) {
    const count = (counts[at + y] as number) - (y === own ? 1 : 0);
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

/** Shares of the belief in the likeliest kind at which it is told apart. */
const STEPS = [0.35, 0.5, 0.65, 0.8, 0.92];
/** The next likely kind is told when it has so much. */
const SECOND = 0.12;

/** The kind that its other places make likeliest, how likely, and the next likely one, packed. */
function beliefOf(counts: Int32Array, at: number, own: Uint8Array, from: number): number {
  let total = 0;
  let best = 0;
  let second = 0;
  let top = -1;
  let next = -1;
  for (let kind = 0; kind < BELIEFS; kind++) {
    const sum = (counts[at + LABELS + kind] as number) - (own[from + kind] as number);
    total += sum;
    if (sum > top) {
      next = top;
      second = best;
      top = sum;
      best = kind;
    } else if (sum > next) {
      next = sum;
      second = kind;
    }
  }
  if (total <= 0) return NONE;
  let step = 0;
  while (step < STEPS.length && top > (STEPS[step] as number) * total) step++;
  return ((best + 1) << 8) | (step << 4) | (next > SECOND * total ? second + 1 : 0);
}

/** What the tokens of a sentence hear of the rest of the document. */
export interface Verdicts {
  readonly words: Int32Array;
  readonly beliefs: Int32Array;
  /** The kind of a name of several words that was found elsewhere and stands here too, and the place in it; 0 for none. */
  readonly names: Int32Array;
}

const makeVerdicts = (count: number): Verdicts => ({
  words: new Int32Array(count),
  beliefs: new Int32Array(count),
  names: new Int32Array(count),
});

/** Those of the sentence at hand, used again for the next one. */
let verdicts = makeVerdicts(256);

/**
 * They hold until the next call.
 * @param reading what the tokens were taken for themselves, those of the sentence from index `from` on.
 */
export function verdictsOf(words: readonly Word[], reading: Reading, from: number, votes: Votes): Verdicts {
  const count = words.length - 2 * REACH;
  if (verdicts.words.length < count) verdicts = makeVerdicts(2 * count);
  const { words: own, beliefs, names } = verdicts;
  for (let i = 0; i < count; i++) {
    own[i] = beliefs[i] = names[i] = NONE;
    const word = words[i + REACH] as Word;
    if (!word.isCapital) continue;
    const at = (votes.rows[word.number] as number) * ROW;
    if ((votes.counts[at + MET] as number) < 2) continue;
    own[i] = verdict(votes.counts, at, reading.labels[from + i] as number);
    beliefs[i] = beliefOf(votes.counts, at, reading.beliefs, (from + i) * BELIEFS);
  }
  if (votes.names.size > 0) markEchoes(words, reading.labels, from, votes, names);
  return verdicts;
}

function markEchoes(
  words: readonly Word[],
  labels: Uint8Array,
  from: number,
  { names, prefixes }: Votes,
  heard: Int32Array,
): void {
  const count = words.length - 2 * REACH;
  for (let i = 0; i < count; i++) {
    const word = words[i + REACH] as Word;
    if (!word.isCapital && (word.classes & HEADS) === 0) continue;
    let key = word.fold;
    let best = -1;
    let end = i;
    for (let j = i + 1; j < count && prefixes.has(key); j++) {
      key = longerKey(key, (words[j + REACH] as Word).fold);
      const counts = names.get(key);
      if (counts === undefined) continue;
      const kind = topKind(counts, kindOfSpan(labels, from + i, from + j));
      if (kind < 0) continue;
      best = kind;
      end = j;
    }
    if (best < 0) continue;
    for (let j = i; j <= end; j++)
      heard[j] = ((best + 1) << 2) | (j === i ? PLACE.first : j === end ? PLACE.last : PLACE.inner);
    i = end;
  }
}

/** -1 unless just the tokens from `first` to `last` are one name. */
function kindOfSpan(labels: Uint8Array, first: number, last: number): number {
  const kind = kindOf(labels[first] as number);
  if (kind < 0 || labels[first] !== labelOf(kind, BEGIN) || labels[last] !== labelOf(kind, END)) return -1;
  for (let i = first + 1; i < last; i++) if (labels[i] !== labelOf(kind, INSIDE)) return -1;
  return kind;
}

/** The kind found most often, one find of `own` left out; -1 when nothing is left. */
function topKind(counts: Int32Array, own: number): number {
  let best = -1;
  let top = 0;
  for (let kind = 0; kind < counts.length; kind++) {
    const count = (counts[kind] as number) - (kind === own ? 1 : 0);
    if (count > top) {
      top = count;
      best = kind;
    }
  }
  return best;
}

/** Features of token `i`; none where neither it nor its neighbours stand elsewhere. */
export function voteFeatures(
  list: FeatureList,
  words: readonly Word[],
  { words: verdicts, beliefs, names }: Verdicts,
  i: number,
): void {
  const count = words.length - 2 * REACH;
  const echo = names[i] as number;
  if (echo !== 0) {
    pushFeature(list, 268, echo);
    pushFeature(list, 269, mix(echo, (words[i + REACH] as Word).shape));
  } else {
    const echoBefore = i > 0 ? (names[i - 1] as number) : 0;
    const echoAfter = i + 1 < count ? (names[i + 1] as number) : 0;
    if (echoBefore !== 0) pushFeature(list, 270, echoBefore);
    if (echoAfter !== 0) pushFeature(list, 271, echoAfter);
  }
  const own = verdicts[i] as number;
  const before = i > 0 ? (verdicts[i - 1] as number) >> 8 : 0;
  const after = i + 1 < count ? (verdicts[i + 1] as number) >> 8 : 0;
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
  const belief = beliefs[i] as number;
  pushFeature(list, 272, belief >> 4);
  pushFeature(list, 273, mix(belief >> 4, shape));
  pushFeature(list, 274, belief);
  pushFeature(list, 264, mix(own & 31, (words[i + 1] as Word).shape));
  pushFeature(list, 265, mix(own & 31, (words[i + 3] as Word).shape));
}
