/**
 * The weights file. All numbers little-endian:
 * magic "CMNT", u16 version, u16 labels, u32 bytes of all features, f32 scale, u32 checksum of what follows;
 * u16 how many bytes the features take whose hashes have the same upper half, for each upper half; the features by
 * ascending hash: lower half of the hash (u16), number of weights, each weight as label and i8 times `scale`, or all of
 * them without labels where that is shorter; transitions as i8 times `scale`.
 * Features are searched as they lie in the file, those of one upper half side by side: a look-up touches little memory.
 */
import { LABELS } from './labels.js';

export interface Weights {
  /** Score of label `b` after label `a` at `a * LABELS + b`. */
  readonly transitions: Float32Array;
  /** Where in `bytes` the features of an upper half begin; one more for the end. */
  readonly buckets: Uint32Array;
  readonly bytes: Int8Array;
  readonly scale: number;
}

const BUCKETS = 1 << 16;

const sizeOf = (many: number): number => (many === LABELS ? LABELS : 2 * many);

/**
 * Adds the weights of the first `count` features of a list to `sums`, one sum a label, in units of `scale`. Here the tagger
 * spends most of its time: one flat loop runs twice as fast as calls.
 */
export function addWeights(weights: Weights, items: Int32Array, count: number, sums: Int32Array): void {
  const { buckets, bytes } = weights;
  const all = LABELS;
  for (let k = 0; k < count; k++) {
    const hash = items[k] as number;
    const end = buckets[(hash >>> 16) + 1] as number;
    const lower = (hash << 24) >> 24;
    const upper = (hash << 16) >> 24;
    let at = buckets[hash >>> 16] as number;
    let many = 0;
    while (at < end) {
      many = bytes[at + 2] as number;
      if (bytes[at] === lower && bytes[at + 1] === upper) break;
      at += 3 + (many === all ? all : 2 * many);
    }
    if (at >= end) continue;
    at += 3;
    if (many === all) {
      for (let y = 0; y < all; y++) sums[y] = (sums[y] as number) + (bytes[at + y] as number);
    } else {
      for (const last = at + 2 * many; at < last; at += 2) {
        const y = bytes[at] as number;
        sums[y] = (sums[y] as number) + (bytes[at + 1] as number);
      }
    }
  }
}

const MAGIC = 0x544e4d43;
/** Counts up with every change of features, hashes or labels. */
export const VERSION = 5;
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
  const features = HEADER + 2 * BUCKETS;
  const buckets = new Uint32Array(BUCKETS + 1);
  const sizes = new Uint16Array(buffer, byteOffset + HEADER, BUCKETS);
  for (let bucket = 0, sum = 0; bucket < BUCKETS; bucket++) {
    sum += sizes[bucket] as number;
    buckets[bucket + 1] = sum;
  }
  const transitions = Float32Array.from(
    new Int8Array(buffer, byteOffset + features + size, LABELS * LABELS),
    (weight) => weight * scale,
  );
  return { transitions, buckets, bytes: new Int8Array(buffer, byteOffset + features, size), scale };
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
  const sizes = new Uint16Array(BUCKETS);
  const body: number[] = [];
  for (const { hash, weights } of [...rows].sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0))) {
    const pairs: number[] = [];
    for (let y = 0; y < LABELS; y++) {
      const value = round(weights[y] as number);
      if (value !== 0) pairs.push(y, value);
    }
    if (!pairs.some((value, i) => i % 2 === 1 && Math.abs(value) >= FAINT)) continue;
    const many = pairs.length > LABELS ? LABELS : pairs.length >> 1;
    body.push(hash, hash >> 8, many, ...(many === LABELS ? Array.from(weights, round) : pairs));
    sizes[hash >>> 16] = (sizes[hash >>> 16] as number) + 3 + sizeOf(many);
  }
  const features = HEADER + 2 * BUCKETS;
  const bytes = new Uint8Array(features + body.length + transitions.length);
  bytes.set(new Uint8Array(sizes.buffer), HEADER);
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
