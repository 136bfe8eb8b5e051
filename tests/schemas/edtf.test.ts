import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate, isEdtf, toRange } from '../../schemas/edtf.js';

const VALUES: readonly (readonly [string, string, string, string])[] = [
  ['2024-05-28', '2024-05-28', '2024-05-28', '28 mai 2024'],
  ['2024-06', '2024-06-01', '2024-06-30', 'juin 2024'],
  ['2024-02', '2024-02-01', '2024-02-29', 'février 2024'],
  ['2025', '2025-01-01', '2025-12-31', '2025'],
  ['2025-23', '2025-09-23', '2025-12-20', 'automne 2025'],
  ['2025-24', '2025-12-21', '2026-03-20', 'hiver 2025'],
  ['201X', '2010-01-01', '2019-12-31', 'années 2010'],
  ['15XX', '1500-01-01', '1599-12-31', 'XVIe siècle'],
  ['2018-03-19/2018-03-23', '2018-03-19', '2018-03-23', 'du 19 au 23 mars 2018'],
  ['2023-12-30/2024-01-01', '2023-12-30', '2024-01-01', 'du 30 décembre 2023 au 1er janvier 2024'],
  ['2024-04/2024-06', '2024-04-01', '2024-06-30', "d'avril à juin 2024"],
  ['2019/2023', '2019-01-01', '2023-12-31', '2019-2023'],
  ['{2024-06-04,2024-06-05,2024-06-07}', '2024-06-04', '2024-06-07', '4, 5 et 7 juin 2024'],
  ['{2024-06-30,2024-07-02}', '2024-06-30', '2024-07-02', '30 juin et 2 juillet 2024'],
];

test('values have a range and a French text', () => {
  for (const [value, first, last, text] of VALUES) {
    assert.ok(isEdtf(value), value);
    assert.deepEqual(toRange(value), { first, last });
    assert.equal(formatDate(value), text);
  }
});

const REFUSED = [
  '',
  '24-05-28',
  '2024-13',
  '2024-02-30',
  '2023-02-29',
  '2024-5-28',
  '2024-05-28T10:00',
  '2024-05-28/',
  '../2024-05-28',
  '2024-05-28/2024-05-27',
  '2024/2025/2026',
  '{2024-06-04}',
  '{2024-06-04',
  '{2024-06-07,2024-06-04}',
  '2024-25',
  '20X4',
  'hier',
];

test('what is no value of a record is refused', () => {
  for (const value of REFUSED) {
    assert.ok(!isEdtf(value), value);
    assert.throws(() => toRange(value), RangeError);
  }
});
