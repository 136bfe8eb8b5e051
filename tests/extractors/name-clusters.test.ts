import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  clusterKey,
  findCluster,
  groupOf,
  MOST_CLUSTERS,
  readClusters,
  writeClusters,
} from '../../extractors/names/clusters.js';
import { hashOf } from '../../extractors/names/hash.js';
import { findKey } from '../../extractors/names/packed-keys.js';
import { hashString } from '../../pipeline/training/vectors.js';

const clusterOf = (word: string, capital = true): number => findCluster(hashOf(word), capital);

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

test('the file of clusters comes back as it was written; a cut or foreign one is refused', () => {
  const groups = new Uint8Array(MOST_CLUSTERS + 1).fill(7, 1);
  const words = ['maison', 'rabat', 'tunis'].map(
    (word, i) => [clusterKey(hashOf(word), i > 0), i + 1] as const,
  );
  const bytes = writeClusters(new Map(words), groups);
  const read = readClusters(bytes);
  for (const [key, cluster] of words) assert.equal(read.clusterOf[findKey(read.keys, key)], cluster);
  assert.equal(findKey(read.keys, clusterKey(hashOf('rabat'), false)), -1);
  assert.equal(read.groups[200], 7);
  for (const wrong of [bytes.slice(0, -1), bytes.slice(0, 3), new Uint8Array(bytes.length)])
    assert.throws(() => readClusters(wrong), /clusters\.bin.*npm run clusters/u);
});

test('strings have the numbers of spaCy', () => {
  // From the documentation of spaCy on its string store.
  assert.equal(hashString('coffee'), 3197928453018144401n);
});
