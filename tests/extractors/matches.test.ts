import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsAt, matchesOf } from '../../extractors/matches.js';

test('matches are those of matchAll, be they empty, and one search leaves nothing to the next', () => {
  for (const pattern of [/(?<first>\p{L})\p{L}*/gu, /x*/g, /^|,/g]) {
    for (const text of ['', 'un port, deux quais', 'xx, x']) {
      pattern.lastIndex = 1;
      assert.deepEqual(matchesOf(text, pattern), [...text.matchAll(new RegExp(pattern))]);
    }
  }
});

test('a pattern that looks behind holds where what it names ends, wherever it was asked before', () => {
  const text = 'a quai, b quai';
  const pattern = /(?<=[ab] quai)/uy;
  for (const at of [6, 14, 0, 7])
    assert.equal(holdsAt(pattern, text, at), text.slice(0, at).endsWith('quai'));
});
