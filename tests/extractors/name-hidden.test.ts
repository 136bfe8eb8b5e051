import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clusters, WIDTH } from '../../extractors/names/clusters.js';
import { OFFSETS, REACH } from '../../extractors/names/features.js';
import { FIRST_ROWS, HiddenLayer, INPUTS, roundLayer, VECTOR_STEPS } from '../../extractors/names/hidden.js';
import { LABELS } from '../../extractors/names/labels.js';
import { type Word, WordTable } from '../../extractors/names/words.js';
import { fold } from '../../pipeline/text/fold.js';
import { randomNumbers } from '../../pipeline/training/crf.js';

const UNITS = 3;
const SCALE = 0.05;
const random = randomNumbers(7);
const numbers = (length: number): Float32Array => Float32Array.from({ length }, () => random() - 0.5);
const first = numbers(FIRST_ROWS * UNITS);
const second = numbers(UNITS * LABELS);

const table = new WordTable();
const { edge } = table;
const words: Word[] = [
  edge,
  edge,
  ...['Le', 'maire', 'de', 'Bamako', ',', 'M.', 'QZXWVK'].map((word) => table.make(word, fold(word))),
  edge,
  edge,
];

/** Scores of a token as the literature writes them down, in steps. */
function scoresAt(i: number): number[] {
  const units = Array.from({ length: UNITS }, (_, k) => {
    let sum = first[(FIRST_ROWS - 1) * UNITS + k] as number;
    for (let offset = 0; offset < OFFSETS; offset++) {
      const { vector, look } = words[i + offset] as Word;
      const inputs = new Array<number>(INPUTS).fill(0);
      for (let d = 0; d < WIDTH; d++)
        inputs[d] = (clusters().vectors[vector * WIDTH + d] as number) / VECTOR_STEPS;
      inputs[WIDTH] = vector === 0 ? 1 : 0;
      inputs[WIDTH + 1 + look] = 1;
      inputs.forEach((input, n) => {
        sum += input * (first[(offset * INPUTS + n) * UNITS + k] as number);
      });
    }
    return Math.max(0, sum);
  });
  return Array.from(
    { length: LABELS },
    (_, y) => units.reduce((sum, unit, k) => sum + unit * (second[k * LABELS + y] as number), 0) / SCALE,
  );
}

test('scores of the hidden layer are those of its weights, however often they are asked for', () => {
  const layer = new HiddenLayer(roundLayer(first, second, SCALE));
  for (const _ of [1, 2])
    for (let i = 0; i < words.length - 2 * REACH; i++) {
      const sums = new Int32Array(2 * LABELS).fill(100);
      layer.add(words, i, sums, LABELS);
      assert.ok(sums.subarray(0, LABELS).every((sum) => sum === 100));
      scoresAt(i).forEach((score, y) => {
        const off = Math.abs((sums[LABELS + y] as number) - 100 - score);
        assert.ok(off < 1 + Math.abs(score) / 100, `token ${i}, label ${y}: ${off} steps`);
      });
    }
});

test('words are told by their looks', () => {
  const looks = words.slice(REACH, -REACH).map(({ look }) => look);
  assert.deepEqual(looks, [1, 0, 0, 1, 3, 1, 2]);
  assert.deepEqual(
    words.slice(REACH, -REACH).map(({ vector }) => vector > 0),
    [true, true, true, true, true, true, false],
  );
});

test('a layer without units adds nothing', () => {
  const none = new HiddenLayer(roundLayer(new Float32Array(0), new Float32Array(0), SCALE));
  const sums = new Int32Array(LABELS);
  none.add(words, 0, sums, 0);
  assert.ok(sums.every((sum) => sum === 0));
});
