/** V8 optimises nothing before the first record, unless a long text comes before it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settleForMuch, WORTH_OPTIMISING } from '../../pipeline/first-text.js';
import type { Reading } from '../../pipeline/inputs.js';

const SHORT = 1000;

/** At which readings, by their place, the hurry had ended when they were handed on; and how often it was ended. */
async function read(lengths: readonly number[]): Promise<{ settled: boolean[]; calls: number }> {
  async function* readings(): AsyncGenerator<Reading> {
    for (const length of lengths) yield { input: { raw: 'a'.repeat(length) }, problems: [] };
    yield { input: null, problems: [] };
  }
  let calls = 0;
  const settled: boolean[] = [];
  for await (const _ of settleForMuch(readings(), () => calls++)) settled.push(calls > 0);
  return { settled, calls };
}

test('a long text ends the hurry before it is read, even among short ones', async () => {
  const { settled, calls } = await read([SHORT, WORTH_OPTIMISING, SHORT]);
  assert.deepEqual(settled, [false, true, true, true]);
  assert.equal(calls, 1);
});

test('a long text alone ends it too, and a short one does not', async () => {
  assert.deepEqual((await read([WORTH_OPTIMISING + 1])).settled, [true, true]);
  assert.deepEqual((await read([SHORT])).settled, [false, false]);
});
