/**
 * What was learnt of agreements: a linear model for what is told of an instrument, one for each slot.
 *
 * The file, all numbers little-endian: magic "CMNA", u16 version, u16 models, u32 checksum of what follows; then each model: u32
 * classes, u32 features, f32 scale; the features, ascending, each told by how far it lies behind the one before
 * it (u16); a row of weights (i8, in units of the scale) for each, one a class but the first, whose scores are nought; up to three
 * bytes more to a multiple of four.
 */
import { createHash } from 'node:crypto';
import { readResourceBytes } from '../../resources.js';
import { countBefore } from '../../spans.js';
import { SLOTS, type Slot } from './classes.js';

const FILE = 'agreements/learnt/weights.bin';
const MAGIC = 0x414e4d43;
/** Counts up with every change of features, hashes or classes. */
const VERSION = 1;
const HEADER = 12;
const MODEL_HEADER = 12;

const checksum = (bytes: Uint8Array): number =>
  Number.parseInt(createHash('sha256').update(bytes.subarray(HEADER)).digest('hex').slice(0, 8), 16);

export class Model {
  constructor(
    readonly classes: number,
    /** Ascending. */
    private readonly keys: Int32Array,
    private readonly rows: Int8Array,
    private readonly scale: number,
  ) {}

  /** How likely each class is, in sum 1. */
  likelihoods(features: readonly number[]): number[] {
    const { classes, keys, rows, scale } = this;
    const scores = new Array<number>(classes).fill(0);
    for (const feature of features) {
      const at = find(keys, feature);
      if (at < 0) continue;
      for (let y = 1; y < classes; y++)
        scores[y] = (scores[y] as number) + (rows[at * (classes - 1) + y - 1] as number);
    }
    const most = Math.max(...scores);
    const shares = scores.map((score) => Math.exp((score - most) * scale));
    const sum = shares.reduce((a, b) => a + b, 0);
    return shares.map((share) => share / sum);
  }
}

function find(keys: Int32Array, wanted: number): number {
  const at = countBefore(keys.length, (index) => (keys[index] as number) < wanted);
  return keys[at] === wanted ? at : -1;
}

export interface Models {
  readonly told: Model;
  readonly slots: Readonly<Record<Slot, Model>>;
}

/** @throws when the bytes are no such file, of another version, cut short or damaged. */
export function readModels(bytes: Uint8Array, name: string): Models {
  const fail = (why: string): never => {
    throw new Error(`${name}: ${why}; make it anew with npm run train:agreements`);
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC) fail('no weights of agreements');
  const version = view.getUint16(4, true);
  if (version !== VERSION) fail(`weights of version ${version}, this program reads version ${VERSION}`);
  if (view.getUint32(8, true) !== checksum(bytes)) fail('the weights are damaged (checksum)');
  const models: Model[] = [];
  let at = HEADER;
  for (let k = 0; k < view.getUint16(6, true); k++) {
    const classes = view.getUint32(at, true);
    const count = view.getUint32(at + 4, true);
    const scale = view.getFloat32(at + 8, true);
    at += MODEL_HEADER;
    const keys = new Int32Array(count);
    let key = 0;
    for (let feature = 0; feature < count; feature++)
      keys[feature] = key += view.getUint16(at + 2 * feature, true);
    at += 2 * count;
    const weights = (classes - 1) * count;
    // Copied, for the bytes may begin anywhere.
    models.push(
      new Model(
        classes,
        keys,
        Int8Array.from(new Int8Array(bytes.buffer, bytes.byteOffset + at, weights)),
        scale,
      ),
    );
    at += 4 * Math.ceil((weights + 2 * count) / 4) - 2 * count;
  }
  const [told, ...slots] = models as [Model, ...Model[]];
  return { told, slots: Object.fromEntries(SLOTS.map((slot, k) => [slot, slots[k]])) as Models['slots'] };
}

/** A model with weights as they were learnt: a row, one weight a class, for each feature. */
export interface Learnt {
  readonly classes: number;
  readonly weights: ReadonlyMap<number, ArrayLike<number>>;
}

/** Weights are rounded to 127 steps of the greatest; features whose weights are all fainter than so many steps are left out. */
const FAINT = 8;
const MOST_GAP = 0xffff;

/** Models in the order told, slots. */
export function writeModels(models: readonly Learnt[]): Uint8Array {
  const bytes = Buffer.concat([new Uint8Array(HEADER), ...models.flatMap(writeModel)]);
  bytes.writeUInt32LE(MAGIC, 0);
  bytes.writeUInt16LE(VERSION, 4);
  bytes.writeUInt16LE(models.length, 6);
  bytes.writeUInt32LE(checksum(bytes), 8);
  return bytes;
}

function writeModel({ classes, weights }: Learnt): Uint8Array[] {
  // What counts is how the classes differ from the first.
  const differences = [...weights].map(([key, row]) => ({
    key,
    row: Array.from({ length: classes - 1 }, (_, y) => (row[y + 1] as number) - (row[0] as number)),
  }));
  const scale = Math.max(...differences.flatMap(({ row }) => row.map(Math.abs))) / 127;
  const gaps: number[] = [];
  const rows: number[][] = [];
  let last = 0;
  const put = (key: number, row: number[]): void => {
    gaps.push(key - last);
    rows.push(row);
    last = key;
  };
  for (const { key, row } of differences.sort((a, b) => a.key - b.key)) {
    const steps = row.map((weight) => Math.round(weight / scale));
    if (!steps.some((step) => Math.abs(step) >= FAINT)) continue;
    // A feature that says nothing, where two lie far apart.
    while (key - last > MOST_GAP)
      put(
        last + MOST_GAP,
        steps.map(() => 0),
      );
    put(key, steps);
  }
  const steps = Int8Array.from(rows.flat());
  const head = Buffer.alloc(MODEL_HEADER + 2 * gaps.length);
  head.writeUInt32LE(classes, 0);
  head.writeUInt32LE(rows.length, 4);
  head.writeFloatLE(scale, 8);
  gaps.forEach((gap, feature) => {
    head.writeUInt16LE(gap, MODEL_HEADER + 2 * feature);
  });
  return [head, new Uint8Array(steps.buffer), new Uint8Array(-(2 * gaps.length + steps.length) & 3)];
}

let shipped: Models | null = null;

/** Read when the first instrument is met. */
export const models = (): Models => (shipped ??= readModels(readResourceBytes(FILE), FILE));
