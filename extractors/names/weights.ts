/** Weights of features, searched as they lie in their file, without a branch that waits for memory; see `weights-file.ts`. */
import type { Hidden } from './hidden.js';

export interface Weights {
  /** Score of label `b` after label `a` at `a * LABELS + b`. */
  readonly transitions: Float32Array;
  /** Number of the first feature of each `GROUP` upper parts. */
  readonly groups: Int32Array;
  /** For each upper part of a hash where its features begin, counted from its group, and in the last three bits how many they are. */
  readonly spots: Uint8Array;
  /** Lower halves of the hashes, and `PROBES` more entries. */
  readonly lows: Uint16Array;
  /** `WORDS` words a feature. */
  readonly rows: Int32Array;
  readonly scale: number;
  readonly hidden: Hidden;
  /** See `genre.ts`. */
  readonly genre: Int8Array;
  readonly news: Changes;
}

/** Weights that differ in another style: how many bytes of `rows` each lies behind the one before it, and by how much it differs. */
export interface Changes {
  readonly gaps: Uint16Array;
  readonly steps: Int8Array;
}

/** The same in the style of news. */
export function newsStyle(weights: Weights): Weights {
  const rows = weights.rows.slice();
  const bytes = new Uint8Array(rows.buffer);
  const { gaps, steps } = weights.news;
  let at = 0;
  for (let k = 0; k < gaps.length; k++) {
    at += gaps[k] as number;
    bytes[at] = (bytes[at] as number) + (steps[k] as number);
  }
  return { ...weights, rows };
}

/** Bits of a hash below its upper part. */
export const UPPER = 15;
export const BUCKETS = 1 << (32 - UPPER);
export const GROUP = 8;
/** So many features with one upper part are looked at at once; one part in two hundred has more, none more than `MOST`. */
export const PROBES = 3;
export const MOST = 7;
export const WORDS = 6;
export const NONE = 128;

/** Rows of the known ones of the features at hand. */
let places = new Int32Array(256);

/** Fills `places` with those of the first `count` features that have weights; returns how many. */
function find({ groups, spots, lows }: Weights, items: Int32Array, count: number): number {
  if (places.length < count) places = new Int32Array(2 * count);
  let found = 0;
  for (let k = 0; k < count; k++) {
    const hash = items[k] as number;
    const low = hash & 0xffff;
    const upper = hash >>> UPPER;
    const spot = spots[upper] as number;
    const size = spot & MOST;
    const at = (groups[upper >>> 3] as number) + (spot >>> 3);
    let hits =
      isZero((lows[at] as number) ^ low) |
      (isZero((lows[at + 1] as number) ^ low) << 1) |
      (isZero((lows[at + 2] as number) ^ low) << 2);
    if (size > PROBES)
      for (let j = PROBES; j < size; j++) hits |= isZero((lows[at + j] as number) ^ low) << j;
    hits &= (1 << size) - 1;
    places[found] = at + 31 - Math.clz32(hits);
    found += 1 - isZero(hits);
  }
  return found;
}

/** 1 for zero, 0 for what is above, without a branch. */
const isZero = (value: number): number => (value - 1) >>> 31;

/** Every second byte of a word. Two sums of up to 255 of them lie in one number without touching: four weights are added in two steps. */
const LANES = 0x00ff00ff;

/**
 * Adds the weights of the first `count` features of a list to the `LABELS` sums from index `from`, in units of `scale`. Here the
 * tagger spends most of its time: features are found before any is added, so that waits for memory overlap, and the sums
 * stay in registers.
 */
export function addWeights(
  weights: Weights,
  items: Int32Array,
  count: number,
  sums: Int32Array,
  from = 0,
): void {
  const { rows } = weights;
  const found = find(weights, items, count);
  let a0 = 0;
  let b0 = 0;
  let a1 = 0;
  let b1 = 0;
  let a2 = 0;
  let b2 = 0;
  let a3 = 0;
  let b3 = 0;
  let a4 = 0;
  let b4 = 0;
  let a5 = 0;
  for (let k = 0; k < found; k++) {
    const at = WORDS * (places[k] as number);
    const w0 = rows[at] as number;
    a0 += w0 & LANES;
    b0 += (w0 >>> 8) & LANES;
    const w1 = rows[at + 1] as number;
    a1 += w1 & LANES;
    b1 += (w1 >>> 8) & LANES;
    const w2 = rows[at + 2] as number;
    a2 += w2 & LANES;
    b2 += (w2 >>> 8) & LANES;
    const w3 = rows[at + 3] as number;
    a3 += w3 & LANES;
    b3 += (w3 >>> 8) & LANES;
    const w4 = rows[at + 4] as number;
    a4 += w4 & LANES;
    b4 += (w4 >>> 8) & LANES;
    a5 += (rows[at + 5] as number) & LANES;
  }
  const none = NONE * found;
  addLanes(sums, from + 0, a0, b0, none);
  addLanes(sums, from + 4, a1, b1, none);
  addLanes(sums, from + 8, a2, b2, none);
  addLanes(sums, from + 12, a3, b3, none);
  addLanes(sums, from + 16, a4, b4, none);
  sums[from + 20] = (sums[from + 20] as number) + (a5 & 0xffff) - none;
}

function addLanes(sums: Int32Array, at: number, even: number, odd: number, none: number): void {
  sums[at] = (sums[at] as number) + (even & 0xffff) - none;
  sums[at + 1] = (sums[at + 1] as number) + (odd & 0xffff) - none;
  sums[at + 2] = (sums[at + 2] as number) + (even >>> 16) - none;
  sums[at + 3] = (sums[at + 3] as number) + (odd >>> 16) - none;
}
