/**
 * Clusters of words that are used alike in French text at large: families of names, towns of one part of the world, verbs
 * of saying, nouns of bodies. They let the tagger learn of words that no annotated text holds ("Word representations: a
 * simple and general method for semi-supervised learning", Turian et al., 2010).
 */
import { readResourceBytes } from '../resources.js';
import { mix } from './hash.js';
import { findKey, type PackedKeys, packKeys, STARTS_BYTES, viewKeys } from './packed-keys.js';

/** Numbers of clusters run from 1; 0 is an unknown word. */
export const MOST_CLUSTERS = 255;

const FILE = 'names/clusters.bin';
const MAGIC = 0x4c434d43;
const HEAD = 8 + MOST_CLUSTERS + 1;

/**
 * The file that `npm run clusters` makes. Little-endian: magic "CMCL", u32 words; for each cluster the group it belongs to
 * (256 of u8); `starts` (u32) and `lows` (u16) of the words' keys; the cluster of each (u8).
 */
export interface Clusters {
  readonly groups: Uint8Array;
  readonly keys: PackedKeys;
  readonly clusterOf: Uint8Array;
}

/**
 * Key of a folded word; "Orange" and "orange" are two.
 * @param hash its hash.
 */
export const clusterKey = (hash: number, capital: boolean): number => mix(hash, capital ? 1 : 2);

/** @param entries key to cluster. @param groups of each cluster, by its number. */
export function writeClusters(entries: ReadonlyMap<number, number>, groups: Uint8Array): Uint8Array {
  const sorted = [...entries]
    .map(([key, cluster]) => [key >>> 0, cluster] as const)
    .sort(([a], [b]) => a - b);
  const { starts, lows } = packKeys(sorted.map(([key]) => key));
  const parts = [
    Uint32Array.of(MAGIC, sorted.length),
    groups,
    starts,
    lows,
    Uint8Array.from(sorted, ([, c]) => c),
  ];
  return Buffer.concat(parts.map(({ buffer }) => new Uint8Array(buffer)));
}

/** @throws when the bytes are not such a file. */
export function readClusters(given: Uint8Array): Clusters {
  const { buffer, byteOffset, length } = given.byteOffset % 4 === 0 ? given : given.slice();
  const [magic, words = 0] = length < HEAD ? [] : new Uint32Array(buffer, byteOffset, 2);
  if (magic !== MAGIC || length !== HEAD + STARTS_BYTES + 3 * words)
    throw new Error(`${FILE}: not the clusters of the name tagger; make it anew with npm run clusters`);
  const at = byteOffset + HEAD;
  return {
    groups: new Uint8Array(buffer, byteOffset + 8, MOST_CLUSTERS + 1),
    keys: viewKeys(buffer, at, words),
    clusterOf: new Uint8Array(buffer, at + STARTS_BYTES + 2 * words, words),
  };
}

let shipped: Clusters | null = null;

/** Cluster of a folded word; 0 when it is unknown. A capital word that is unknown takes that of the word in small letters. */
export function findCluster(hash: number, capital: boolean): number {
  shipped ??= readClusters(readResourceBytes(FILE));
  let at = findKey(shipped.keys, clusterKey(hash, capital));
  if (at < 0 && capital) at = findKey(shipped.keys, clusterKey(hash, false));
  return at < 0 ? 0 : (shipped.clusterOf[at] as number);
}

/** The group a cluster belongs to, from 1; 0 for cluster 0. */
export function groupOf(cluster: number): number {
  shipped ??= readClusters(readResourceBytes(FILE));
  return shipped.groups[cluster] as number;
}
