import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf } from '../../extractors/hash.js';
import {
  clusterKey,
  clusterOf as clusterOfVector,
  clusters,
  findVector,
  groupOf,
  MOST_CLUSTERS,
  readClusters,
  WIDTH,
  writeClusters,
} from '../../extractors/names/clusters.js';
import { findKey } from '../../extractors/names/packed-keys.js';
import { hashString } from '../../pipeline/training/vectors.js';

const clusterOf = (word: string, capital = true): number =>
  clusterOfVector(findVector(hashOf(word), capital));

test('words that are used alike share a cluster, others do not', () => {
  assert.equal(clusterOf('bamako'), clusterOf('ouagadougou'));
  assert.equal(clusterOf('traore'), clusterOf('diallo'));
  assert.notEqual(clusterOf('bamako'), clusterOf('traore'));
  assert.notEqual(clusterOf('orange'), clusterOf('orange', false));
  assert.equal(clusterOf('qzxwvk'), 0);
  assert.equal(clusterOf('retenait'), clusterOf('retenait', false));
  assert.ok(groupOf(clusterOf('bamako')) > 0);
  assert.equal(groupOf(0), 0);
});

test('vectors of words that are used alike point the same way', () => {
  const { vectors } = clusters();
  const vectorOf = (word: string): number[] => {
    const row = findVector(hashOf(word), true);
    return [...vectors.subarray(row * WIDTH, (row + 1) * WIDTH)];
  };
  const dot = (a: number[], b: number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0);
  const cosine = (a: string, b: string): number => {
    const [u, v] = [vectorOf(a), vectorOf(b)];
    return dot(u, v) / Math.sqrt(dot(u, u) * dot(v, v));
  };
  assert.ok(cosine('bamako', 'dakar') > 0.7 && cosine('bamako', 'traore') < 0.7);
  assert.ok(vectorOf('qzxwvk').every((step) => step === 0));
});

test('the file of clusters comes back as it was written; a cut or foreign one is refused', () => {
  const groups = new Uint8Array(MOST_CLUSTERS + 1).fill(7, 1);
  const words = ['maison', 'rabat', 'tunis'].map(
    (word, i) => [clusterKey(hashOf(word), i > 0), i + 1] as const,
  );
  const vectors = Int8Array.from({ length: 4 * WIDTH }, (_, i) => i - 60);
  const bytes = writeClusters(new Map(words), { groups, clusterOf: Uint8Array.of(0, 5, 9, 5), vectors });
  const read = readClusters(bytes);
  for (const [key, vector] of words) assert.equal(read.vectorOf[findKey(read.keys, key)], vector);
  assert.deepEqual([...read.clusterOf], [0, 5, 9, 5]);
  assert.deepEqual([...read.vectors], [...vectors]);
  assert.equal(findKey(read.keys, clusterKey(hashOf('rabat'), false)), -1);
  assert.equal(read.groups[200], 7);
  for (const wrong of [bytes.slice(0, -1), bytes.slice(0, 3), new Uint8Array(bytes.length)])
    assert.throws(() => readClusters(wrong), /clusters\.bin.*npm run clusters/u);
});

test('strings have the numbers of spaCy', () => {
  // From the documentation of spaCy on its string store.
  assert.equal(hashString('coffee'), 3197928453018144401n);
});
