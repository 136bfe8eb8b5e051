/** Records as an SQLite database: `sqlite/records.sqlite`, with keys, references and indexes. */
import path from 'node:path';
import sqlite, { type Database, type Statement } from 'node-sqlite3-wasm';
import type { CommuniqueRecord } from '../schemas/types.js';
import { type Cell, type CellType, pourRows, TABLES, type Table } from './tables.js';
import { writeFiles } from './whole-files.js';

const TYPES: Readonly<Record<CellType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  real: 'REAL',
  boolean: 'INTEGER',
};

const quote = (name: string): string => `"${name}"`;
const list = (names: readonly string[]): string => names.map(quote).join(', ');

function createTable({ name, columns, key, references }: Table): string {
  const lines = [
    ...columns.map(
      (column) => `${quote(column.name)} ${TYPES[column.type]}${column.nullable ? '' : ' NOT NULL'}`,
    ),
    `PRIMARY KEY (${list(key)})`,
    ...references.map(({ columns: from, table }) => `FOREIGN KEY (${list(from)}) REFERENCES ${quote(table)}`),
  ];
  return `CREATE TABLE ${quote(name)} (${lines.join(', ')}) STRICT;`;
}

/** What is looked for without knowing the document: names, days and ids of documents. */
const INDEXES: readonly (readonly [string, string])[] = [
  ['documents', 'id'],
  ['documents', 'published'],
  ['people', 'name'],
  ['ministries', 'name'],
  ['organizations', 'name'],
  ['dates', 'value'],
  ['agreements', 'date'],
  ['parties', 'name'],
];

/** A text of C ends at U+0000, and with it what SQLite shows of a text. */
const toCell = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replaceAll('\0', '\ufffd') : cell);

/** No two processes write the file, which nobody sees before it is complete: no journal, and no waiting for the disk. */
const PRAGMAS = 'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA encoding = "UTF-8";';

/** The same records give the same bytes. A boolean is 0 or 1; U+0000 in a text is written as U+FFFD. */
export async function writeSqlite(records: AsyncIterable<CommuniqueRecord>, folder: string): Promise<void> {
  await writeFiles(path.join(folder, 'sqlite'), async (temporary) => {
    const database = new sqlite.Database(path.join(temporary, 'records.sqlite'));
    try {
      await fill(database, records);
    } finally {
      database.close();
    }
  });
}

async function fill(database: Database, records: AsyncIterable<CommuniqueRecord>): Promise<void> {
  database.exec(PRAGMAS);
  database.exec('BEGIN;');
  for (const table of TABLES) database.exec(createTable(table));
  const statements: Statement[] = [];
  try {
    for (const { name, columns } of TABLES) {
      statements.push(
        database.prepare(`INSERT INTO ${quote(name)} VALUES (${columns.map(() => '?').join(', ')})`),
      );
    }
    const sinks = statements.map((statement) => ({
      write: (rows: readonly (readonly Cell[])[]): void => {
        for (const row of rows) statement.run(row.map(toCell));
      },
    }));
    await pourRows(records, sinks);
  } finally {
    for (const statement of statements) statement.finalize();
  }
  for (const [table, column] of INDEXES) {
    database.exec(`CREATE INDEX ${quote(`${table}_${column}`)} ON ${quote(table)} (${quote(column)});`);
  }
  database.exec('COMMIT;');
}
