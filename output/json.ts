import type { RecordFormat } from './format.js';

/** One JSON array, indented for people to read. */
export const json: RecordFormat = {
  name: 'json',
  head: '[',
  entry: (record, index) => {
    const text = JSON.stringify(record, null, 2).replaceAll('\n', '\n  ');
    return `${index === 0 ? '' : ','}\n  ${text}`;
  },
  tail: (count) => (count === 0 ? ']\n' : '\n]\n'),
};
