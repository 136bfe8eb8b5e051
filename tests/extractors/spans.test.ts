import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepLongest } from '../../extractors/spans.js';

const keep = (...spans: readonly (readonly [number, number, string?])[]): string =>
  keepLongest(spans.map(([start, end, name = '']) => ({ start, end, name })))
    .map(({ start, end, name }) => `${start}-${end}${name}`)
    .join(' ');

test('of spans that overlap the longest stays, of equally long ones the first given, in text order', () => {
  assert.equal(keep([8, 9], [0, 4], [4, 8]), '0-4 4-8 8-9');
  assert.equal(keep([20, 22], [0, 6], [5, 15], [14, 19]), '5-15 20-22');
  assert.equal(keep([0, 6], [5, 15], [12, 30]), '0-6 12-30');
  assert.equal(keep([3, 6, 'b'], [1, 4, 'a'], [30, 31]), '3-6b 30-31');
  assert.equal(keep([1, 4, 'a'], [1, 4, 'b']), '1-4a');
});
