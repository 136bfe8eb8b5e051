import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDay } from '../../extractors/dates/calendar.js';
import { GUARDS } from '../../extractors/dates/guards.js';
import { firstWord } from '../../extractors/dates/parts.js';
import { resolve } from '../../extractors/dates/resolve.js';
import { PREFIX_RULES } from '../../extractors/dates/rules-periods.js';
import { ATOM_RULES, readExpressions } from '../../extractors/dates/scan.js';

/** A Wednesday; the examples of all rules count from it. */
const REFERENCE = parseDay('2024-05-15');
const BEARINGS = {
  reference: REFERENCE,
  frame: null,
  told: null,
  toldAhead: null,
  toldHere: null,
  toldPeriod: null,
  near: REFERENCE,
  tense: null,
};

const read = (text: string) => readExpressions({ folded: text, from: 0, to: text.length });

for (const rule of [...ATOM_RULES, ...PREFIX_RULES]) {
  test(`rule ${rule.name} reads its examples and leaves its refusals`, () => {
    for (const [text, value] of rule.examples) {
      const [expression] = read(text);
      assert.ok(expression, `${text}: nothing found`);
      assert.deepEqual([expression.start, expression.end], [0, text.length], text);
      assert.equal(expression.rule, rule.name, text);
      assert.equal(resolve(expression.reading, BEARINGS)?.value ?? null, value, text);
      const start = /^\d/.test(text) ? '#' : firstWord(text);
      assert.ok(rule.starts.includes(start), `${rule.name} is never tried at '${start}'`);
    }
    for (const text of rule.refuses) {
      const found = read(text).filter((expression) => expression.rule === rule.name);
      assert.deepEqual(found, [], text);
    }
  });
}

test('guards refuse what reads like a date and is none', () => {
  for (const { refuses, reason } of GUARDS) {
    for (const marked of refuses) {
      const start = marked.indexOf('[');
      const text = marked.replace('[', '').replace(']', '');
      const end = marked.indexOf(']') - 1;
      const found = read(text).filter((expression) => expression.start < end && start < expression.end);
      assert.deepEqual(found, [], `${text}: ${reason}`);
    }
  }
});
