/**
 * Features of a token: hashes of what can be seen at and around it. Those of one word at one offset depend on nothing
 * else, so the decoder sums their scores once a word; the others are looked up token by token.
 */

import { hashRange, mix } from '../hash.js';
import { CLASS, CLASSES, longerKey, lookUp, PREFIX } from './classes.js';
import { USES } from './context.js';
import { EXPANSION, readExpansions } from './expansions.js';
import { EDGES, type Word } from './words.js';

/** Growing list of feature hashes, used again and again. */
export interface FeatureList {
  items: Int32Array;
  count: number;
}

export const featureList = (): FeatureList => ({ items: new Int32Array(256), count: 0 });

export function pushFeature(list: FeatureList, template: number, value: number): void {
  const hash = mix(Math.imul(template + 1, 0x27d4eb2f), value);
  if (list.count === list.items.length) {
    const wider = new Int32Array(list.count * 2);
    wider.set(list.items);
    list.items = wider;
  }
  list.items[list.count++] = hash === 0 ? 1 : hash;
}

/** Offsets at which the features of a single word are taken. */
export const REACH = EDGES;
export const OFFSETS = 2 * REACH + 1;

/** Features of `word` standing `offset` tokens from the token in question, `-REACH .. REACH`. */
export function wordFeatures(list: FeatureList, word: Word, offset: number): void {
  const base = (offset + REACH) * 40;
  pushFeature(list, base, word.fold);
  const classes = word.classes & ~PREFIX;
  pushFeature(list, base + 1, mix(classes, word.shape));
  pushFeature(list, base + 7, mix(word.coarse, word.shape));
  if (classes !== 0)
    for (let bit = 0; bit < CLASSES; bit++) if ((classes >> bit) & 1) pushFeature(list, base + 2, bit);
  if (word.cluster !== 0) pushFeature(list, base + 8, word.cluster);
  const near = offset >= -1 && offset <= 1;
  if (!near) return;
  pushFeature(list, base + 3, word.shape);
  const { folded } = word;
  pushFeature(list, base + 4, suffix(folded, 3));
  pushFeature(list, base + 5, suffix(folded, 4));
  if (offset !== 0) return;
  pushFeature(list, base + 6, word.form);
  for (let i = 0; i < AFFIXES; i++) {
    const affix = i < 3 ? prefix(folded, i + 2) : suffix(folded, i - 2);
    if (affix === 0) continue;
    pushFeature(list, base + 10 + i, affix);
    if (i === 4 || i === 5 || i === 0) pushFeature(list, base + 20 + i, mix(affix, word.shape));
  }
}

/** Of two to four letters at the beginning and one to five at the end. */
const AFFIXES = 8;

/** 0 for a word that has no more letters than that. */
const prefix = (word: string, length: number): number =>
  word.length > length ? hashRange(word, 0, length) : 0;
const suffix = (word: string, length: number): number =>
  word.length > length ? hashRange(word, word.length - length, word.length) : 0;

const isLink = (word: Word): boolean => (word.classes & CLASS.link) !== 0;

/** What a sentence looks like from each of its tokens; made once a sentence, from left to right and back. */
export interface SentenceView {
  /** Words of the sentence with `REACH` edges on both sides: token `i` stands at `i + REACH`. */
  readonly words: readonly Word[];
  /** Bits a token gathered from the whole document; see `context.ts`. */
  readonly seen: Int32Array;
  /** What known name of several words it is part of, and where in it; see `readMarks`. */
  readonly marks: Int32Array | null;
  /** Its place in a name that an acronym stands for; see `expansions.ts`. */
  readonly places: Uint8Array | null;
  readonly count: number;
}

const LONGEST_NAME = 8;

/** Places in a name of several words. */
export const PLACE = { first: 1, inner: 2, last: 3 } as const;

/**
 * For each token a hash of the classes of the longest known name of several words that it is part of, and of its place in
 * it; 0 for none, null when the sentence has none. Names do not overlap, the earlier one wins.
 */
export function readMarks(words: readonly Word[]): Int32Array | null {
  const count = words.length - 2 * REACH;
  let marks: Int32Array | null = null;
  for (let i = 0; i < count; i++) {
    const word = words[i + REACH] as Word;
    if ((word.classes & PREFIX) === 0 || !(word.isCapital || !isLink(word))) continue;
    let key = word.fold;
    let found = 0;
    let end = i;
    let capital = word.isCapital;
    for (let j = i + 1; j < count && j < i + LONGEST_NAME; j++) {
      const next = words[j + REACH] as Word;
      key = longerKey(key, next.fold);
      const classes = lookUp(key);
      capital ||= next.isCapital;
      if ((classes & ~PREFIX) !== 0 && capital) {
        found = classes & ~PREFIX;
        end = j;
      }
      if ((classes & PREFIX) === 0) break;
    }
    if (end === i) continue;
    marks ??= new Int32Array(count);
    for (let j = i; j <= end; j++)
      marks[j] = mix(found, j === i ? PLACE.first : j === end ? PLACE.last : PLACE.inner);
    i = end;
  }
  return marks;
}

/** @param seen see `context.ts`. */
export const viewOf = (words: readonly Word[], seen: Int32Array): SentenceView => ({
  words,
  seen,
  marks: readMarks(words),
  places: readExpansions(words),
  count: words.length - 2 * REACH,
});

interface Chains {
  readonly head: Int32Array;
  readonly loose: Int32Array;
}

const makeChains = (count: number): Chains => ({
  head: new Int32Array(count),
  loose: new Int32Array(count),
});

/** The chains of the sentence at hand, used again for the next one. */
let chains = makeChains(256);

/** Nouns that open names of bodies, gatherings and sites, and titles of offices. */
export const HEADS = CLASS.body | CLASS.gathering | CLASS.site | CLASS.role;
const LONGEST_CHAIN = 14;

/**
 * For each token the head noun of a body, gathering, site or office it may still belong to ("Institut national de la …"):
 * `head` while only capitals, links and numbers came between, `loose` while no punctuation did. They hold until the next call.
 */
export function readChains({ words, count }: SentenceView): Chains {
  if (chains.head.length < count) chains = makeChains(2 * count);
  const { head, loose } = chains;
  let strictHead = 0;
  let looseHead = 0;
  let distance = 0;
  for (let i = 0; i < count; i++) {
    const word = words[i + 2] as Word;
    head[i] = strictHead;
    loose[i] = looseHead === 0 ? 0 : mix(looseHead, Math.min(distance, 6));
    if (word.isPunctuation) strictHead = looseHead = 0;
    else if ((word.classes & HEADS) !== 0) {
      strictHead = looseHead = word.fold;
      distance = 0;
    } else {
      if (!word.isCapital && !isLink(word)) strictHead = 0;
      if (++distance > LONGEST_CHAIN) looseHead = 0;
    }
  }
  return chains;
}

/** Features of token `i` that depend on more than one word. */
export function contextFeatures(list: FeatureList, view: SentenceView, chains: Chains, i: number): void {
  const { words, seen, marks, places } = view;
  const w = words[i + 2] as Word;
  const a = words[i + 1] as Word;
  const b = words[i + 3] as Word;
  const aa = words[i] as Word;
  pushFeature(list, 200, mix(a.fold, w.fold));
  pushFeature(list, 201, mix(w.fold, b.fold));
  pushFeature(list, 202, mix(a.fold, w.shape));
  pushFeature(list, 203, mix(w.shape, b.fold));
  pushFeature(list, 204, mix(mix(a.shape, w.shape), b.shape));
  pushFeature(list, 205, mix(mix(a.group, w.group), mix(a.shape, w.shape)));
  pushFeature(list, 206, mix(mix(w.group, b.group), mix(w.shape, b.shape)));
  pushFeature(list, 207, mix(mix(aa.fold, a.fold), w.shape));
  pushFeature(list, 208, mix(mix(a.group, b.group), w.shape));
  pushFeature(list, 209, mix(mix(a.coarse, w.coarse), mix(a.shape, w.shape)));
  pushFeature(list, 210, mix(mix(w.coarse, b.coarse), mix(w.shape, b.shape)));
  pushFeature(list, 212, mix(mix(a.fold, b.fold), w.shape));
  const own = seen[i] as number;
  const uses = own & USES;
  if (uses !== 0) {
    pushFeature(list, 220, mix(uses, w.shape));
    for (let bit = 0; bit < 10; bit++) if ((uses >> bit) & 1) pushFeature(list, 221, bit);
  }
  if (uses !== own) pushFeature(list, 223, mix(own & ~USES, w.shape));
  const nextUses = i + 1 < view.count ? (seen[i + 1] as number) & USES : 0;
  if (nextUses !== 0) pushFeature(list, 222, mix(nextUses, w.shape));
  if (marks !== null) {
    const mark = marks[i] as number;
    if (mark !== 0) {
      pushFeature(list, 250, mark);
      pushFeature(list, 251, mix(mark, w.shape));
    } else {
      const nextMark = i + 1 < view.count ? (marks[i + 1] as number) : 0;
      const lastMark = i > 0 ? (marks[i - 1] as number) : 0;
      if (nextMark !== 0) pushFeature(list, 252, mix(nextMark, w.shape));
      if (lastMark !== 0) pushFeature(list, 253, mix(lastMark, w.shape));
    }
  }
  if (places !== null) {
    const place = places[i] as number;
    if (place !== 0) pushFeature(list, 254, place);
    if (place !== 0) pushFeature(list, 255, mix(place, w.shape));
    else if (i + 1 < view.count && places[i + 1] === EXPANSION.first) pushFeature(list, 256, w.shape);
  }
  const head = chains.head[i] as number;
  if (head !== 0) {
    pushFeature(list, 230, mix(head, w.shape));
    pushFeature(list, 231, mix(head, w.fold));
    pushFeature(list, 232, w.shape);
  }
  const loose = chains.loose[i] as number;
  if (loose !== 0) pushFeature(list, 233, mix(loose, w.shape));
}
