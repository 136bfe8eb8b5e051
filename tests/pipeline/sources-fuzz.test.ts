/** A few hundred of the damaged files of `npm run fuzz`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { damagedFile, isSlow, readAll } from './fuzz.js';
import { temporaryFolder } from './run-cli.js';

test('damaged files of every kind: no fault, no wait, no invalid record', { timeout: 300_000 }, async (t) => {
  const folder = temporaryFolder(t);
  let [items, records] = [0, 0];
  await fc.assert(
    fc.asyncProperty(damagedFile, async (file) => {
      const outcome = await readAll(file, folder);
      items += outcome.items;
      records += outcome.records;
      assert.ok(!isSlow(outcome), `${file.name}: ${outcome.seconds} s`);
    }),
    { numRuns: 300, seed: 6 },
  );
  // Most damage leaves something to read: a test that reads nothing would show nothing.
  assert.ok(items > 150 && records > 100, `${items} items, ${records} records`);
});
