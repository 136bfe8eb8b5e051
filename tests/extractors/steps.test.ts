/** Work that is done in steps. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOneGo, inTurns, type Steps } from '../../extractors/steps.js';

function* count(name: string, to: number, said: string[]): Steps<string> {
  for (let at = 1; at < to; at++) {
    said.push(`${name}${at}`);
    yield;
  }
  said.push(`${name}${to}`);
  return name;
}

test('each text takes its turn at a step, and results stand in the order of the texts', () => {
  const said: string[] = [];
  assert.deepEqual(inTurns([count('a', 3, said), count('b', 1, said), count('c', 2, said)]), ['a', 'b', 'c']);
  assert.equal(said.join(' '), 'a1 b1 c1 a2 c2 a3');
  assert.deepEqual(inTurns([]), []);
});

test('one text alone goes through its steps at once', () => {
  const said: string[] = [];
  assert.equal(inOneGo(count('a', 3, said)), 'a');
  assert.equal(said.join(' '), 'a1 a2 a3');
});
