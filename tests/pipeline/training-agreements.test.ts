import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minimise } from '../../pipeline/training/agreements/lbfgs.js';
import { regress } from '../../pipeline/training/agreements/logistic.js';
import { REFUSALS } from '../../pipeline/training/agreements/refusals.js';

test('the lowest point of a narrow valley is found', () => {
  const lowest = minimise(
    2,
    (at, gradient) => {
      const [x, y] = at as unknown as [number, number];
      gradient[0] = 2 * (x - 3) + 0.5 * (y + 1);
      gradient[1] = 200 * (y + 1) + 0.5 * (x - 3);
      return (x - 3) ** 2 + 100 * (y + 1) ** 2 + 0.5 * (x - 3) * (y + 1);
    },
    60,
  );
  assert.ok(
    Math.abs((lowest[0] as number) - 3) < 0.01 && Math.abs((lowest[1] as number) + 1) < 0.01,
    `${lowest}`,
  );
});

test('what always goes with a class speaks for it, what is seen too seldom is left out, and nothing is left to chance', () => {
  const examples = Array.from({ length: 60 }, (_, i) => ({
    features: [7, i % 3, i === 1 ? 99 : 50],
    label: i % 3,
  }));
  const { weights } = regress(examples, 3);
  for (const feature of [0, 1, 2]) {
    const row = Array.from(weights.get(feature) ?? []);
    assert.equal(row.indexOf(Math.max(...row)), feature);
  }
  assert.equal(weights.has(99), false);
  assert.deepEqual(regress(examples, 3), regress(examples, 3));
});

test('no sentence of the refusals has a place left open', () => {
  assert.ok(REFUSALS.length > 100);
  for (const sentence of REFUSALS) assert.match(sentence, /^\p{Lu}[^{}]+\.$/u);
});
