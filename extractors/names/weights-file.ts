/**
 * The weights file. All numbers little-endian:
 * magic "CMNT", u16 version, u16 labels, u32 features, f32 scale, u32 checksum of what follows;
 * the features by ascending hash, a row each: the weights of all labels as u8, 128 standing for 0, and three bytes to fill
 * six words; the spots of all upper parts of a hash (u8); the lower halves of the hashes (u16); transitions as i8. All
 * these weights are in units of `scale`. Then u32 units of the hidden layer and its weights (i16), at a multiple of four.
 * Last how weights differ in news: u32 changes, their gaps (u16) and steps (i8); and the weights of the genre (i8).
 */
import { createHash } from 'node:crypto';
import { BUCKETS as GENRE_BUCKETS } from './genre.js';
import { FIRST_ROWS, type Hidden } from './hidden.js';
import { LABELS } from './labels.js';
import { BUCKETS, GROUP, MOST, NONE, PROBES, UPPER, type Weights, WORDS } from './weights.js';

const MAGIC = 0x544e4d43;
/** Counts up with every change of features, hashes or labels. */
const VERSION = 14;
const HEADER = 20;

/** The first 32 bits of SHA-256, which the machine works out faster than any sum of ours. */
const checksum = (bytes: Uint8Array, from: number): number =>
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
  at = second.byteOffset + second.byteLength;
  const changes = view.getUint32(at - byteOffset, true);
  const gaps = new Uint16Array(buffer, at + 4, changes);
  at = gaps.byteOffset + gaps.byteLength;
  const news = { gaps, steps: new Int8Array(buffer, at, changes) };
  const genre = new Int8Array(buffer, at + changes, GENRE_BUCKETS);
  return { transitions, groups, spots, lows, rows, scale, hidden: { units, first, second }, news, genre };
}

/** One feature with its weights, `LABELS` of them. */
export interface WeightRow {
  readonly hash: number;
  readonly weights: ArrayLike<number>;
  /** In news, where they differ. */
  readonly news?: ArrayLike<number>;
}

/** Features without a weight of so many steps say next to nothing, and are more than half of all. */
const FAINT = 5;
/** News are read otherwise where a weight of theirs differs by so many steps. */
const NOTABLE = 3;
const MOST_GAP = 0xffff;

/** Weights are rounded to 127 steps of the greatest; what is faint is left out. */
export function writeWeights(
  transitions: Float32Array,
  rows: Iterable<WeightRow>,
  scale: number,
  { units, first, second }: Hidden,
  genre: Int8Array = new Int8Array(GENRE_BUCKETS),
): Uint8Array {
  const round = (value: number): number => within(Math.round(value / scale));
  const sizes = new Uint8Array(BUCKETS);
  const lows: number[] = [];
  const body: number[] = [];
  const gaps: number[] = [];
  const steps: number[] = [];
  let changed = 0;
  for (const { hash, weights, news = weights } of [...rows].sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0))) {
    const row = Array.from(weights, round);
    const size = (sizes[hash >>> UPPER] as number) + 1;
    if (size > MOST || !row.some((value) => Math.abs(value) >= FAINT)) continue;
    sizes[hash >>> UPPER] = size;
    lows.push(hash & 0xffff);
    row.forEach((value, y) => {
      const step = within(round(news[y] as number) - value);
      if (Math.abs(step) < NOTABLE) return;
      const at = body.length + y;
      for (; at - changed > MOST_GAP; changed += MOST_GAP) {
        gaps.push(MOST_GAP);
        steps.push(0);
      }
      gaps.push(at - changed);
      steps.push(step);
      changed = at;
    });
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
  const layer = [Uint32Array.of(units), first, second];
  const changes = [Uint32Array.of(gaps.length), Uint16Array.from(gaps), Int8Array.from(steps)];
  const tail = [new Uint8Array(-size & 3), ...[...layer, ...changes, genre].map(bytesOf)];
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

const within = (value: number): number => Math.max(-127, Math.min(127, value));

const bytesOf = ({ buffer, byteOffset, byteLength }: NodeJS.TypedArray): Uint8Array =>
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
