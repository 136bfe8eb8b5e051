import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchesOf } from '../../extractors/matches.js';

test('matches are those of matchAll, be they empty, and one search leaves nothing to the next', () => {
  for (const pattern of [/(?<first>\p{L})\p{L}*/gu, /x*/g, /^|,/g]) {
    for (const text of ['', 'un port, deux quais', 'xx, x']) {
      pattern.lastIndex = 1;
      assert.deepEqual(matchesOf(text, pattern), [...text.matchAll(new RegExp(pattern))]);
    }
  }
});
