import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgetColumns, WordColumn } from '../../extractors/word-column.js';
import { buildDocument } from '../../pipeline/text/document.js';

test('columns keep what they tell apart, and are asked once a word until they are forgotten', () => {
  const asked: string[] = [];
  const lengths = new WordColumn((word) => {
    asked.push(word);
    return word.length;
  });
  const negatives = new WordColumn((word) => -word.length);
  const { tokens } = buildDocument('Le port de Kéran, le port sec de Bolo');
  const read = (column: WordColumn): number[] => [...column.fill(tokens, new Int32Array(tokens.count))];
  assert.deepEqual(read(lengths), [2, 4, 2, 5, 1, 2, 4, 3, 2, 4]);
  assert.deepEqual(read(negatives), [-2, -4, -2, -5, -1, -2, -4, -3, -2, -4]);
  assert.equal(lengths.at(tokens, 3), 5);
  assert.equal(lengths.some(tokens, 0, tokens.count, 8), false);
  assert.deepEqual(asked, ['le', 'port', 'de', 'keran', ',', 'sec', 'bolo']);
  forgetColumns();
  assert.equal(lengths.at(tokens, 3), 5);
  assert.equal(asked.length, 8);
});
