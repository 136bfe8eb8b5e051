/**
 * How words are used in French text at large: a vector for each, and clusters of those that are used alike: families of
 * names, towns of one part of the world, verbs of saying, nouns of bodies. They let the tagger learn of words that no
 * annotated text holds ("Word representations: a simple and general method for semi-supervised learning", Turian et al., 2010).
 */

import { mix } from '../hash.js';
import { readResourceBytes } from '../resources.js';
import { findKey, type PackedKeys, packKeys, STARTS_BYTES, viewKeys } from './packed-keys.js';

/** Numbers of clusters run from 1; 0 is an unknown word. */
export const MOST_CLUSTERS = 255;
/** Numbers of a vector. */
export const WIDTH = 32;

const FILE = 'names/clusters.bin';
const MAGIC = 0x564c4d43;
const HEAD = 12 + MOST_CLUSTERS + 1;

/**
 * The file that `npm run clusters` makes. Little-endian: magic "CMLV", u32 words, u32 vectors; for each cluster the group it
 * belongs to (256 of u8); `starts` (u32) and `lows` (u16) of the words' keys; the vector of each (u16); the cluster of each
 * vector (u8); the vectors (`WIDTH` of i8). Many words share a vector. Vectors run from 1; that of unknown words is zero.
 */
export interface Clusters {
  readonly groups: Uint8Array;
  readonly keys: PackedKeys;
  readonly vectorOf: Uint16Array;
  readonly clusterOf: Uint8Array;
  readonly vectors: Int8Array;
}

/**
 * Key of a folded word; "Orange" and "orange" are two.
 * @param hash its hash.
 */
export const clusterKey = (hash: number, capital: boolean): number => mix(hash, capital ? 1 : 2);

/**
 * @param entries key to vector.
 * @param groups of each cluster, by its number.
 * @param clusterOf cluster of each vector, that of unknown words first; so `vectors`, too.
 */
export function writeClusters(
  entries: ReadonlyMap<number, number>,
  { groups, clusterOf, vectors }: Pick<Clusters, 'groups' | 'clusterOf' | 'vectors'>,
): Uint8Array {
  const sorted = [...entries].map(([key, vector]) => [key >>> 0, vector] as const).sort(([a], [b]) => a - b);
  const { starts, lows } = packKeys(sorted.map(([key]) => key));
  const vectorOf = Uint16Array.from(sorted, ([, vector]) => vector);
  const head = Uint32Array.of(MAGIC, sorted.length, clusterOf.length);
  const parts = [head, groups, starts, lows, vectorOf, clusterOf, vectors];
  return Buffer.concat(parts.map(({ buffer }) => new Uint8Array(buffer)));
}

/** @throws when the bytes are not such a file. */
export function readClusters(given: Uint8Array): Clusters {
  const { buffer, byteOffset, length } = given.byteOffset % 4 === 0 ? given : given.slice();
  const [magic, words = 0, rows = 0] = length < HEAD ? [] : new Uint32Array(buffer, byteOffset, 3);
  if (magic !== MAGIC || length !== HEAD + STARTS_BYTES + 4 * words + (1 + WIDTH) * rows)
    throw new Error(`${FILE}: not the clusters of the name tagger; make it anew with npm run clusters`);
  const at = byteOffset + HEAD;
  const after = at + STARTS_BYTES + 4 * words;
  return {
    groups: new Uint8Array(buffer, byteOffset + 12, MOST_CLUSTERS + 1),
    keys: viewKeys(buffer, at, words),
    vectorOf: new Uint16Array(buffer, at + STARTS_BYTES + 2 * words, words),
    clusterOf: new Uint8Array(buffer, after, rows),
    vectors: new Int8Array(buffer, after + rows, WIDTH * rows),
  };
}

let shipped: Clusters | null = null;

/** As they ship; read when they are first asked for. */
export function clusters(): Clusters {
  shipped ??= readClusters(readResourceBytes(FILE));
  return shipped;
}

/** Vector of a folded word; 0 when it is unknown. A capital word that is unknown takes that of the word in small letters. */
export function findVector(hash: number, capital: boolean): number {
  const { keys, vectorOf } = clusters();
  let at = findKey(keys, clusterKey(hash, capital));
  if (at < 0 && capital) at = findKey(keys, clusterKey(hash, false));
  return at < 0 ? 0 : (vectorOf[at] as number);
}

/** The cluster a vector belongs to, from 1; 0 for vector 0. */
export const clusterOf = (vector: number): number => clusters().clusterOf[vector] as number;

/** The group a cluster belongs to, from 1; 0 for cluster 0. */
export const groupOf = (cluster: number): number => clusters().groups[cluster] as number;
