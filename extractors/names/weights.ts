/**
 * The weights file. All numbers little-endian:
 * magic "CMNT", u16 version, u16 labels, u32 features, f32 scale, u32 checksum of what follows (FNV-1a);
 * transitions as i8 times `scale`; then for each feature, by ascending hash, the difference to the hash before it as a
 * varint, the number of its weights, and each weight as label and i8 times `scale`.
 */
import { HashIndex } from './hash.js';
import { LABELS } from './labels.js';

export interface Weights {
  /** Score of label `b` after label `a` at `a * LABELS + b`. */
  readonly transitions: Float32Array;
  /** Where in `pairs` a feature's weights begin. */
  readonly index: HashIndex;
  /** Number of weights of a feature, then so many labels each with its weight in units of `scale`. */
  readonly pairs: Int8Array;
  readonly scale: number;
}

const MAGIC = 0x544e4d43;
/** Counts up with every change of features, hashes or labels. */
export const VERSION = 2;
const HEADER = 20;

export function checksum(bytes: Uint8Array, from: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < bytes.length; i++) h = Math.imul(h ^ (bytes[i] as number), 0x01000193);
  return h >>> 0;
}

/** @throws when the bytes are no weights file, of another version, cut short or damaged. */
export function readWeights(bytes: Uint8Array, name: string): Weights {
  const fail = (why: string): never => {
    throw new Error(`${name}: ${why}; make it anew with npm run train`);
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC)
    fail('not a weights file of the name tagger');
  const version = view.getUint16(4, true);
  if (version !== VERSION) fail(`weights of version ${version}, this tagger reads version ${VERSION}`);
  if (view.getUint16(6, true) !== LABELS) fail('weights for another set of labels');
  if (view.getUint32(16, true) !== checksum(bytes, HEADER)) fail('the weights are damaged (checksum)');
  const features = view.getUint32(8, true);
  const scale = view.getFloat32(12, true);
  const transitions = new Float32Array(LABELS * LABELS);
  let at = HEADER;
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getInt8(at++) * scale;
  const index = new HashIndex(features);
  let hash = 0;
  for (let row = 0; row < features; row++) {
    let delta = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number;
      delta |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    hash = (hash + delta) | 0;
    index.put(hash, at);
    at += 1 + 2 * (bytes[at] as number);
  }
  const pairs = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { transitions, index, pairs, scale };
}

/** One feature with its weights, `LABELS` of them. */
export interface WeightRow {
  readonly hash: number;
  readonly weights: ArrayLike<number>;
}

/** Weights are rounded to 127 steps of the greatest; rows that round to nothing are left out. */
export function writeWeights(
  transitions: Float32Array,
  rows: Iterable<WeightRow>,
  scale: number,
): Uint8Array {
  const round = (value: number): number => Math.max(-127, Math.min(127, Math.round(value / scale)));
  const kept: { hash: number; pairs: number[] }[] = [];
  for (const { hash, weights } of rows) {
    const pairs: number[] = [];
    for (let label = 0; label < LABELS; label++) {
      const value = round(weights[label] as number);
      if (value !== 0) pairs.push(label, value & 0xff);
    }
    if (pairs.length > 0) kept.push({ hash: hash >>> 0, pairs });
  }
  kept.sort((a, b) => a.hash - b.hash);
  const body: number[] = Array.from(transitions, (value) => round(value) & 0xff);
  let last = 0;
  for (const { hash, pairs } of kept) {
    let delta = hash - last;
    last = hash;
    while (delta >= 0x80) {
      body.push((delta % 0x80) | 0x80);
      delta = Math.floor(delta / 0x80);
    }
    body.push(delta, pairs.length >> 1);
    for (const byte of pairs) body.push(byte);
  }
  const bytes = new Uint8Array(HEADER + body.length);
  bytes.set(body, HEADER);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, LABELS, true);
  view.setUint32(8, kept.length, true);
  view.setFloat32(12, scale, true);
  view.setUint32(16, checksum(bytes, HEADER), true);
  return bytes;
}
