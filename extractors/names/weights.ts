/**
 * The weights file. All numbers little-endian:
 * magic "CMNT", u16 version, u16 labels, u32 bytes of all features, f32 scale, u32 checksum of what follows;
 * u8 how many words of four bytes the features take whose hashes have the same upper half, for each upper half; the
 * features by ascending hash, each in whole words: lower half of the hash (u16), number of weights (u8), then all of them
 * as u8, 128 standing for none, or, where that is shorter, each that is not 0 as label and i8; transitions as i8. All
 * weights are times `scale`.
 * Features are searched as they lie in the file, those of one upper half side by side: a look-up touches little memory.
 */
import { LABELS } from './labels.js';

export interface Weights {
  /** Score of label `b` after label `a` at `a * LABELS + b`. */
  readonly transitions: Float32Array;
  /** Where in `words` the features of an upper half begin; one more for the end. */
  readonly buckets: Uint32Array;
  readonly words: Int32Array;
  /** The same memory as `words`. */
  readonly bytes: Int8Array;
  readonly scale: number;
}

const BUCKETS = 1 << 16;
const NONE = 128;

/** Bytes before the weights of a feature, and words that a feature with so many weights takes. */
const HEAD = 3;
const wordsOf = (many: number): number => (HEAD + (many === LABELS ? LABELS : 2 * many) + 3) >> 2;

/** Number of weights of the feature that begins with a word. */
const manyOf = (head: number): number => (head >>> 16) & 0xff;

/** Where the known ones of the features at hand lie, in words. */
let places = new Int32Array(256);

/** Fills `places` with those of the first `count` features that have weights; returns how many. */
function find({ buckets, words }: Weights, items: Int32Array, count: number): number {
  if (places.length < count) places = new Int32Array(2 * count);
  let found = 0;
  for (let k = 0; k < count; k++) {
    const hash = items[k] as number;
    const end = buckets[(hash >>> 16) + 1] as number;
    for (let at = buckets[hash >>> 16] as number; at < end; ) {
      const head = words[at] as number;
      if (((head ^ hash) & 0xffff) === 0) {
        places[found++] = at;
        break;
      }
      at += wordsOf(manyOf(head));
    }
  }
  return found;
}

/** Every second byte of a word. Two sums of up to 255 of them lie in one number without touching: four weights are added in two steps. */
const LANES = 0x00ff00ff;

/**
 * Adds the weights of the first `count` features of a list to the `LABELS` sums from index `at`, in units of `scale`. Here the
 * tagger spends most of its time: features are found before any is added, so that waits for memory overlap, and of a feature
 * with all of its weights, one in the first word and four in each of the next, the sums stay in registers.
 */
export function addWeights(
  weights: Weights,
  items: Int32Array,
  count: number,
  sums: Int32Array,
  at = 0,
): void {
  const { words, bytes } = weights;
  const found = find(weights, items, count);
  let full = 0;
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
  let b5 = 0;
  for (let k = 0; k < found; k++) {
    const place = places[k] as number;
    const head = words[place] as number;
    const many = manyOf(head);
    if (many === LABELS) {
      full++;
      b0 += head >>> 24;
      const w1 = words[place + 1] as number;
      const w2 = words[place + 2] as number;
      const w3 = words[place + 3] as number;
      const w4 = words[place + 4] as number;
      const w5 = words[place + 5] as number;
      a1 += w1 & LANES;
      b1 += (w1 >>> 8) & LANES;
      a2 += w2 & LANES;
      b2 += (w2 >>> 8) & LANES;
      a3 += w3 & LANES;
      b3 += (w3 >>> 8) & LANES;
      a4 += w4 & LANES;
      b4 += (w4 >>> 8) & LANES;
      a5 += w5 & LANES;
      b5 += (w5 >>> 8) & LANES;
    } else {
      const first = 4 * place + HEAD;
      for (let from = first; from < first + 2 * many; from += 2) {
        const y = at + (bytes[from] as number);
        sums[y] = (sums[y] as number) + (bytes[from + 1] as number);
      }
    }
  }
  if (full === 0) return;
  const none = NONE * full;
  sums[at] = (sums[at] as number) + b0 - none;
  addLanes(sums, at + 1, a1, b1, none);
  addLanes(sums, at + 5, a2, b2, none);
  addLanes(sums, at + 9, a3, b3, none);
  addLanes(sums, at + 13, a4, b4, none);
  addLanes(sums, at + 17, a5, b5, none);
}

function addLanes(sums: Int32Array, at: number, even: number, odd: number, none: number): void {
  sums[at] = (sums[at] as number) + (even & 0xffff) - none;
  sums[at + 1] = (sums[at + 1] as number) + (odd & 0xffff) - none;
  sums[at + 2] = (sums[at + 2] as number) + (even >>> 16) - none;
  sums[at + 3] = (sums[at + 3] as number) + (odd >>> 16) - none;
}

const MAGIC = 0x544e4d43;
/** Counts up with every change of features, hashes or labels. */
export const VERSION = 6;
const HEADER = 20;

/** FNV-1a over words of four bytes, the last one filled up with zeros. */
export function checksum(bytes: Uint8Array, from: number): number {
  const whole = (bytes.length - from) >> 2;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + from, whole);
  let h = 0x811c9dc5;
  for (let i = 0; i < whole; i++) h = Math.imul(h ^ (words[i] as number), 0x01000193);
  for (let i = from + whole * 4; i < bytes.length; i++) h = Math.imul(h ^ (bytes[i] as number), 0x01000193);
  return h >>> 0;
}

/** @throws when the bytes are no weights file, of another version, cut short or damaged. */
export function readWeights(given: Uint8Array, name: string): Weights {
  const fail = (why: string): never => {
    throw new Error(`${name}: ${why}; make it anew with npm run train`);
  };
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const { buffer, byteOffset } = bytes;
  const view = new DataView(buffer, byteOffset, bytes.length);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC)
    fail('not a weights file of the name tagger');
  const version = view.getUint16(4, true);
  if (version !== VERSION) fail(`weights of version ${version}, this tagger reads version ${VERSION}`);
  if (view.getUint16(6, true) !== LABELS) fail('weights for another set of labels');
  if (view.getUint32(16, true) !== checksum(bytes, HEADER)) fail('the weights are damaged (checksum)');
  const scale = view.getFloat32(12, true);
  const size = view.getUint32(8, true);
  const features = HEADER + BUCKETS;
  const buckets = new Uint32Array(BUCKETS + 1);
  const sizes = new Uint8Array(buffer, byteOffset + HEADER, BUCKETS);
  for (let bucket = 0, sum = 0; bucket < BUCKETS; bucket++) {
    sum += sizes[bucket] as number;
    buckets[bucket + 1] = sum;
  }
  const transitions = Float32Array.from(
    new Int8Array(buffer, byteOffset + features + size, LABELS * LABELS),
    (weight) => weight * scale,
  );
  const words = new Int32Array(buffer, byteOffset + features, size >> 2);
  return { transitions, buckets, words, bytes: new Int8Array(buffer, byteOffset + features, size), scale };
}

/** One feature with its weights, `LABELS` of them. */
export interface WeightRow {
  readonly hash: number;
  readonly weights: ArrayLike<number>;
}

/** Features without a weight of so many steps say next to nothing, and are more than half of all. */
const FAINT = 3;

/** Weights are rounded to 127 steps of the greatest; faint features are left out. */
export function writeWeights(
  transitions: Float32Array,
  rows: Iterable<WeightRow>,
  scale: number,
): Uint8Array {
  const round = (value: number): number => Math.max(-127, Math.min(127, Math.round(value / scale)));
  const sizes = new Uint8Array(BUCKETS);
  const body: number[] = [];
  for (const { hash, weights } of [...rows].sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0))) {
    const pairs: number[] = [];
    for (let y = 0; y < LABELS; y++) {
      const value = round(weights[y] as number);
      if (value !== 0) pairs.push(y, value);
    }
    if (!pairs.some((value, i) => i % 2 === 1 && Math.abs(value) >= FAINT)) continue;
    const many = pairs.length > LABELS ? LABELS : pairs.length >> 1;
    body.push(
      hash,
      hash >> 8,
      many,
      ...(many === LABELS ? Array.from(weights, (w) => round(w) + NONE) : pairs),
    );
    while (body.length % 4 !== 0) body.push(0);
    const size = (sizes[hash >>> 16] as number) + wordsOf(many);
    if (size > 0xff) throw new Error('too many features whose hashes begin alike');
    sizes[hash >>> 16] = size;
  }
  const features = HEADER + BUCKETS;
  const bytes = new Uint8Array(features + body.length + transitions.length);
  bytes.set(sizes, HEADER);
  body.forEach((value, i) => {
    bytes[features + i] = value;
  });
  transitions.forEach((value, i) => {
    bytes[features + body.length + i] = round(value);
  });
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, LABELS, true);
  view.setUint32(8, body.length, true);
  view.setFloat32(12, scale, true);
  view.setUint32(16, checksum(bytes, HEADER), true);
  return bytes;
}
