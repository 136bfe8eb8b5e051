/**
 * The weights file. All numbers little-endian:
 * magic "CMNT", u16 version, u16 labels, u32 features, f32 scale, u32 checksum of what follows;
 * the features by ascending hash, a row each: the weights of all labels as u8, 128 standing for 0, and three bytes to fill
 * six words; the spots of all upper parts of a hash (u8); the lower halves of the hashes (u16); transitions as i8. All
 * these weights are in units of `scale`. Then u32 units of the hidden layer and its weights (i16), at a multiple of four.
 * Features are searched as they lie in the file, without a branch that waits for memory.
 */
import { createHash } from 'node:crypto';
import { FIRST_ROWS, type Hidden } from './hidden.js';
import { LABELS } from './labels.js';

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
}

/** Bits of a hash below its upper part. */
const UPPER = 15;
const BUCKETS = 1 << (32 - UPPER);
const GROUP = 8;
/** So many features with one upper part are looked at at once; one part in two hundred has more, none more than `MOST`. */
const PROBES = 3;
const MOST = 7;
const WORDS = 6;
const NONE = 128;

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

const MAGIC = 0x544e4d43;
/** Counts up with every change of features, hashes or labels. */
export const VERSION = 13;
const HEADER = 20;

/** The first 32 bits of SHA-256, which the machine works out faster than any sum of ours. */
export const checksum = (bytes: Uint8Array, from: number): number =>
  Number.parseInt(createHash('sha256').update(bytes.subarray(from)).digest('hex').slice(0, 8), 16);

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
  const count = view.getUint32(8, true);
  let at = byteOffset + HEADER;
  const rows = new Int32Array(buffer, at, WORDS * count);
  at += rows.byteLength;
  const spots = new Uint8Array(buffer, at, BUCKETS);
  at += spots.byteLength;
  const lows = new Uint16Array(buffer, at, count + PROBES);
  at += lows.byteLength;
  const groups = new Int32Array(BUCKETS / GROUP);
  for (let group = 1; group < groups.length; group++) {
    const last = spots[group * GROUP - 1] as number;
    groups[group] = (groups[group - 1] as number) + (last >>> 3) + (last & MOST);
  }
  const transitions = Float32Array.from(
    new Int8Array(buffer, at, LABELS * LABELS),
    (weight) => weight * scale,
  );
  at = 4 * Math.ceil((at + LABELS * LABELS - byteOffset) / 4);
  const units = view.getUint32(at, true);
  const first = new Int16Array(buffer, byteOffset + at + 4, FIRST_ROWS * units);
  const second = new Int16Array(buffer, first.byteOffset + first.byteLength, units * LABELS);
  return { transitions, groups, spots, lows, rows, scale, hidden: { units, first, second } };
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
  { units, first, second }: Hidden,
): Uint8Array {
  const round = (value: number): number => Math.max(-127, Math.min(127, Math.round(value / scale)));
  const sizes = new Uint8Array(BUCKETS);
  const lows: number[] = [];
  const body: number[] = [];
  for (const { hash, weights } of [...rows].sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0))) {
    const row = Array.from(weights, round);
    const size = (sizes[hash >>> UPPER] as number) + 1;
    if (size > MOST || !row.some((value) => Math.abs(value) >= FAINT)) continue;
    sizes[hash >>> UPPER] = size;
    lows.push(hash & 0xffff);
    for (let y = 0; y < 4 * WORDS; y++) body.push(NONE + (row[y] ?? 0));
  }
  const count = lows.length;
  for (let i = 0; i < PROBES; i++) lows.push(0);
  const parts = [
    new Uint8Array(HEADER),
    Uint8Array.from(body),
    spotsOf(sizes),
    new Uint8Array(Uint16Array.from(lows).buffer),
    new Uint8Array(Int8Array.from(transitions, round).buffer),
  ];
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  const tail = [new Uint8Array(-size & 3), ...[Uint32Array.of(units), first, second].map(bytesOf)];
  const bytes = Buffer.concat([...parts, ...tail]);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, LABELS, true);
  view.setUint32(8, count, true);
  view.setFloat32(12, scale, true);
  view.setUint32(16, checksum(bytes, HEADER), true);
  return bytes;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Int16Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** @throws when features crowd in one group. */
function spotsOf(sizes: Uint8Array): Uint8Array {
  let from = 0;
  return sizes.map((size, upper) => {
    if (upper % GROUP === 0) from = 0;
    const spot = (from << 3) | size;
    from += size;
    if (spot > 0xff) throw new Error('too many features whose hashes begin alike');
    return spot;
  });
}
