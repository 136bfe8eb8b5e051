import type { RecordFormat } from './format.js';

/** JSON Lines: one record a line. */
export const jsonl: RecordFormat = {
  name: 'jsonl',
  head: '',
  entry: (record) => `${JSON.stringify(record)}\n`,
  tail: () => '',
};
