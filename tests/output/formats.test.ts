import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORMATS, type RecordFormat } from '../../output/index.js';
import { extract } from '../../pipeline/index.js';

const { record } = extract(
  'Le ministère de la Santé annonce la tenue du forum «\u2028Santé\ud83d» à Dakar.\r\n',
);
assert.ok(record);

const write = (format: RecordFormat, count: number): string => {
  const entries = Array.from({ length: count }, (_, i) => format.entry(record, i));
  return format.head + entries.join('') + format.tail(count);
};

const READ: Readonly<Record<string, (text: string) => unknown[]>> = {
  jsonl: (text) => {
    assert.ok(text === '' || text.endsWith('\n'));
    return text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  },
  json: (text) => JSON.parse(text),
};

for (const format of FORMATS) {
  test(`${format.name} reads back to the records that were written`, () => {
    for (const count of [0, 1, 3]) {
      assert.deepEqual(READ[format.name]?.(write(format, count)), Array(count).fill(record));
    }
  });
}
