import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDay } from '../../extractors/dates/calendar.js';
import { ENGLISH_FORMS, readEnglish } from '../../extractors/dates/english.js';
import { GUARDS } from '../../extractors/dates/guards.js';
import { resolve } from '../../extractors/dates/resolve.js';
import { NO_BEARINGS } from '../../extractors/dates/resolve-calendar.js';
import { FEAST_RULES } from '../../extractors/dates/rules-feasts.js';
import { PREFIX_RULES } from '../../extractors/dates/rules-prefixes.js';
import { readExpressions } from '../../extractors/dates/scan.js';
import { indexRules } from '../../extractors/dates/starts.js';
import { ATOM_RULES } from '../../extractors/dates/units.js';

/** A Wednesday; the examples of all rules count from it. */
const REFERENCE = parseDay('2024-05-15');
const BEARINGS = { ...NO_BEARINGS, reference: REFERENCE, near: REFERENCE };

const read = (text: string, feasts = false) =>
  readExpressions({ folded: text, from: 0, to: text.length, feasts });

for (const rule of [...ATOM_RULES, ...FEAST_RULES, ...PREFIX_RULES]) {
  test(`rule ${rule.name} reads its examples and leaves its refusals`, () => {
    for (const [text, value] of rule.examples) {
      const [expression] = read(text, rule.name === 'feast');
      assert.ok(expression, `${text}: nothing found`);
      assert.deepEqual([expression.start, expression.end], [0, text.length], text);
      assert.equal(expression.rule, rule.name, text);
      assert.equal(resolve(expression.reading, BEARINGS)?.value ?? null, value, text);
      assert.ok(
        indexRules([rule]).rulesAt(text, 0).includes(rule),
        `${rule.name} is never tried at '${text}'`,
      );
    }
    for (const text of rule.refuses) {
      const found = read(text, true).filter((expression) => expression.rule === rule.name);
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

test('English forms are read with the value that their words have', () => {
  for (const { name, examples } of ENGLISH_FORMS) {
    for (const [text, value] of examples) {
      const folded = `it was held in ${text.toLowerCase()} in geneva`;
      const [expression] = readEnglish({ folded, from: 0, to: folded.length });
      assert.ok(expression, `${name}: ${text}`);
      assert.equal(folded.slice(expression.start, expression.end), text.toLowerCase());
      assert.equal(resolve(expression.reading, NO_BEARINGS)?.value, value, text);
    }
  }
  const valuesIn = (folded: string) =>
    readEnglish({ folded, from: 0, to: folded.length }).map(
      ({ reading }) => resolve(reading, NO_BEARINGS)?.value,
    );
  assert.deepEqual(valuesIn('he may 5 times meet people of room 2019'), []);
  assert.deepEqual(valuesIn('built in 2012, closed since march 2019, open by 2030'), [
    '2012',
    '2019-03',
    '2030',
  ]);
});
