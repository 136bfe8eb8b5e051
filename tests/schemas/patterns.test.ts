import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idOf, SEEN } from '../../schemas/patterns.js';

const TEXTS = [
  '',
  ' ',
  '\u00a0',
  '\n\t',
  'a',
  ' a',
  'é',
  '\u2003É',
  'p',
  'p0',
  'p1',
  'p10',
  'p01',
  'p1 ',
  'p1\n',
  'p1x',
  'pp1',
  'm7',
  'P1',
  '1',
  '-',
];

test('what is asked by hand says what the patterns of the schemas say', () => {
  for (const text of TEXTS) {
    assert.equal(SEEN.test(text), /\S/u.test(text), JSON.stringify(text));
    assert.equal(idOf('p').test(text), /^p[1-9][0-9]*$/u.test(text), JSON.stringify(text));
    assert.equal(idOf('mop').test(text), /^[mop][1-9][0-9]*$/u.test(text), JSON.stringify(text));
  }
});
