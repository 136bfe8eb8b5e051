import type { CommuniqueRecord } from '../schemas/types.js';
import type { RecordFormat } from './format.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import type { Separator } from './separator.js';

export type { RecordFormat } from './format.js';
export { SEPARATORS, type Separator } from './separator.js';

export const FORMATS: readonly RecordFormat[] = Object.freeze([jsonl, json]);

/** Formats of tables: many files for all records together. */
export interface TableFormat {
  readonly name: 'csv' | 'parquet' | 'sqlite';
  /** A file by which its tables are known, below the folder. */
  readonly sign: string;
  /**
   * Writes `folder/NAME/…`; every file appears whole or not at all, and few records are in memory at a time.
   * @throws what the file system throws when the files cannot be written, or what `records` throws.
   */
  write(
    records: AsyncIterable<CommuniqueRecord>,
    folder: string,
    options?: { readonly separator?: Separator },
  ): Promise<void>;
}

/** The libraries behind them are loaded when they are used. */
export const TABLE_FORMATS: readonly TableFormat[] = Object.freeze([
  {
    name: 'csv',
    sign: 'csv/documents.csv',
    write: async (records, folder, options) =>
      (await import('./csv.js')).writeCsv(records, folder, options?.separator),
  },
  {
    name: 'parquet',
    sign: 'parquet/documents.parquet',
    write: async (records, folder) => (await import('./parquet.js')).writeParquet(records, folder),
  },
  {
    name: 'sqlite',
    sign: 'sqlite/records.sqlite',
    write: async (records, folder) => (await import('./sqlite.js')).writeSqlite(records, folder),
  },
] satisfies TableFormat[]);
