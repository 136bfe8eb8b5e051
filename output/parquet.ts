/** Records as Apache Parquet: `parquet/people.parquet` and so on, for DuckDB, Spark, pandas and the like. */
import path from 'node:path';
import { fileWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { CommuniqueRecord } from '../schemas/types.js';
import {
  type Cell,
  type CellType,
  type Column,
  pourRows,
  type RowSink,
  TABLES,
  type Table,
} from './tables.js';
import { writeFiles } from './whole-files.js';

const TYPES: Readonly<Record<CellType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  real: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

const schemaOf = (columns: readonly Column[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type, nullable }) => ({
    name,
    ...TYPES[type],
    repetition_type: nullable ? ('OPTIONAL' as const) : ('REQUIRED' as const),
  })),
];

/** Rows of a row group: so many are in memory for each table. */
const GROUP = 20_000;

export async function writeParquet(records: AsyncIterable<CommuniqueRecord>, folder: string): Promise<void> {
  await writeFiles(path.join(folder, 'parquet'), async (temporary) => {
    const writers = TABLES.map((table) => createWriter(table, path.join(temporary, `${table.name}.parquet`)));
    await pourRows(records, writers);
    for (const writer of writers) await writer.finish();
  });
}

interface TableWriter extends RowSink {
  finish(): Promise<void>;
}

function createWriter({ columns }: Table, file: string): TableWriter {
  const writer = new ParquetWriter({ writer: fileWriter(file), schema: schemaOf(columns) });
  let held: (readonly Cell[])[] = [];
  const flush = async (): Promise<void> => {
    const rows = held;
    held = [];
    await writer.write({
      columnData: columns.map(({ name }, i) => ({ name, data: rows.map((row) => row[i] as Cell) })),
      rowGroupSize: rows.length,
    });
  };
  return {
    async write(rows) {
      for (const row of rows) held.push(row);
      if (held.length >= GROUP) await flush();
    },
    async finish() {
      if (held.length > 0) await flush();
      await writer.finish();
    },
  };
}
