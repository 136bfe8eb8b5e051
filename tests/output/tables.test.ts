/** What is read back from each format of tables is what the records say. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import sqlite from 'node-sqlite3-wasm';
import { guardFormula } from '../../output/csv.js';
import { TABLE_FORMATS } from '../../output/index.js';
import { type Cell, TABLES, type Table } from '../../output/tables.js';
import type { CommuniqueRecord } from '../../schemas/types.js';
import { temporaryFolder } from '../pipeline/run-cli.js';
import { sampleRecord } from './sample.js';

type Row = Readonly<Record<string, Cell>>;
type Tables = Readonly<Record<string, readonly Row[]>>;

async function* stream<T>(records: Iterable<T>): AsyncGenerator<T> {
  yield* records;
}

/** What the tables are said to hold; that this is what the records say is tested by itself. */
const expected = (records: readonly CommuniqueRecord[]): Tables =>
  Object.fromEntries(
    TABLES.map((table) => [
      table.name,
      records
        .flatMap((record, i) => table.rows(record, i + 1))
        .map((row) => Object.fromEntries(table.columns.map(({ name }, i) => [name, row[i] as Cell]))),
    ]),
  );

const readTables = async (
  read: (table: Table) => Promise<readonly Row[]> | readonly Row[],
): Promise<Tables> =>
  Object.fromEntries(
    await Promise.all(TABLES.map(async (table) => [table.name, await read(table)] as const)),
  );

function readCsv(folder: string, { name, columns }: Table): Row[] {
  const rows: Readonly<Record<string, string>>[] = parse(readFileSync(path.join(folder, `csv/${name}.csv`)), {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
  });
  const toCell = (text: string, type: string): Cell => {
    if (text === '') return null;
    if (type === 'boolean') return text === 'true';
    return type === 'text' ? text.replace(/^'(?='*[=+\-@\t\r])/, '') : Number(text);
  };
  return rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.name, toCell(row[column.name] ?? '', column.type)])),
  );
}

const READERS: Readonly<Record<string, (folder: string) => Promise<Tables>>> = {
  csv: (folder) => readTables((table) => readCsv(folder, table)),
  parquet: (folder) =>
    readTables(async ({ name }) => {
      const file = await asyncBufferFromFile(path.join(folder, `parquet/${name}.parquet`));
      return (await parquetReadObjects({ file })) as Row[];
    }),
  async sqlite(folder) {
    const database = new sqlite.Database(path.join(folder, 'sqlite/records.sqlite'), { readOnly: true });
    try {
      return await readTables(({ name, columns }) =>
        database.all(`SELECT * FROM "${name}" ORDER BY rowid`).map((row) =>
          Object.fromEntries(
            columns.map((column) => {
              const cell = row[column.name] as Cell;
              return [column.name, column.type === 'boolean' && cell !== null ? cell === 1 : cell];
            }),
          ),
        ),
      );
    } finally {
      database.close();
    }
  },
};

/** The record with other words in its names and spans; `null` and closed lists of words stay. */
function withWords(words: readonly string[]): CommuniqueRecord {
  let next = 0;
  const word = (): string => words[next++ % words.length] as string;
  const change = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((item) => change(item, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner, name)]));
    }
    const isFree = ['name', 'text', 'title', 'instrument', 'role', 'source', 'acronym', 'honorific'].includes(
      key,
    );
    return typeof value === 'string' && isFree ? word() : value;
  };
  return change(sampleRecord) as CommuniqueRecord;
}

const HOSTILE = [
  '=1+1',
  "'=1+1",
  "''",
  "'",
  '+33 1',
  '-',
  '@x',
  '\tx',
  '\rx',
  'a"b',
  'a;b,c',
  'ligne\nligne\r\nligne',
  'l’été 😀',
  ' x ',
  'true',
  '1',
  'NULL',
  '\\',
];
const RECORDS = [sampleRecord, withWords(HOSTILE), withWords([...HOSTILE].reverse()), sampleRecord];

for (const { name, write } of TABLE_FORMATS) {
  const read = READERS[name] as (folder: string) => Promise<Tables>;

  test(`${name} reads back to the records`, async (t) => {
    const folder = temporaryFolder(t);
    await write(stream(RECORDS), folder);
    assert.deepEqual(await read(folder), expected(RECORDS));
    await write(stream([sampleRecord]), folder);
    assert.deepEqual(await read(folder), expected([sampleRecord]));
    await write(stream([]), folder);
    assert.deepEqual(await read(folder), expected([]));
  });

  test(`${name} reads back to whatever stands in a record`, async (t) => {
    const folder = temporaryFolder(t);
    const text = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    );
    const records = fc.sample(fc.array(text, { minLength: 5, maxLength: 30 }).map(withWords), {
      numRuns: 300,
      seed: 6,
    });
    await write(stream(records), folder);
    // SQLite cannot show U+0000.
    const shown =
      name === 'sqlite' ? JSON.parse(JSON.stringify(records).replaceAll('\\u0000', '\ufffd')) : records;
    assert.deepEqual(await read(folder), expected(shown));
  });

  test(`${name} gives the same bytes again, and many records stay apart`, async (t) => {
    const [one, two] = [temporaryFolder(t), temporaryFolder(t)];
    const many = Array.from({ length: 3000 }, (_, i) => withWords([`n${i}`]));
    await write(stream(many), one);
    await write(stream(many), two);
    const files = readdirSync(path.join(one, name));
    assert.ok(files.length > 0);
    for (const file of files) {
      assert.ok(
        readFileSync(path.join(one, name, file)).equals(readFileSync(path.join(two, name, file))),
        file,
      );
    }
    assert.deepEqual(await read(one), expected(many));
  });

  test(`${name}: a failure leaves what stood there, and nothing else`, async (t) => {
    const folder = temporaryFolder(t);
    await write(stream([sampleRecord]), folder);
    // What a process that was killed leaves behind.
    mkdirSync(path.join(folder, `.${name}.tmp`));
    writeFileSync(path.join(folder, `.${name}.tmp`, 'half'), 'x');
    async function* broken(): AsyncGenerator<CommuniqueRecord> {
      yield withWords(['x']);
      throw new Error('no more');
    }
    await assert.rejects(write(broken(), folder), /no more/);
    assert.deepEqual(await read(folder), expected([sampleRecord]));
    assert.deepEqual(readdirSync(folder), [name]);
  });
}

test('the tables hold all that a record says', () => {
  const { documents, people, roles, agreements, parties, signatories, mentions, venues, dates } = expected([
    sampleRecord,
  ]) as Record<string, readonly Row[]>;
  const count = (table: readonly Row[] | undefined): number => table?.length ?? 0;
  assert.deepEqual([count(documents), count(people), count(venues), count(dates)], [1, 1, 1, 1]);
  assert.deepEqual(roles, [
    {
      document: 1,
      person: 'p1',
      number: 1,
      title: 'ministre de la Santé',
      organization: null,
      organization_id: null,
    },
  ]);
  const { document: _, ...agreement } = (agreements as readonly Row[])[0] as Row;
  assert.deepEqual(agreement, {
    id: 'a1',
    instrument: 'convention de partenariat',
    type: 'convention',
    status: 'signed',
    date: '2024-05-28',
    venue: 'v1',
    venue_name: 'Dakar',
    event: null,
    event_name: null,
    amount: 2000000,
    currency: 'XOF',
    duration: null,
    count: 1,
    subject: null,
    confidence: null,
  });
  assert.deepEqual(
    parties?.map(({ entity, name }) => [entity, name]),
    [
      ['m1', 'Ministère de la Santé'],
      ['o1', 'Organisation arabe des TIC'],
    ],
  );
  assert.deepEqual(
    signatories?.map(({ person_name, party }) => [person_name, party]),
    [['Awa Diop', 'm1']],
  );
  assert.deepEqual(
    mentions
      ?.filter(({ entity }) => entity === 'm1' || entity === 'o1')
      .map(({ text, implied }) => [text, implied]),
    [
      ['ministre de la Santé', true],
      ['Organisation arabe des TIC', null],
      ['AICTO', null],
    ],
  );
});

test('every table names its columns once, has its key among them, and refers to tables before it', () => {
  for (const [i, { name, columns, key, references, rows }] of TABLES.entries()) {
    const names = columns.map((column) => column.name);
    assert.equal(new Set(names).size, names.length, name);
    assert.ok(
      key.every((column) => names.includes(column)),
      name,
    );
    for (const { table } of references) {
      assert.ok(
        TABLES.slice(0, i).some((before) => before.name === table),
        `${name} → ${table}`,
      );
    }
    for (const row of rows(sampleRecord, 1)) assert.equal(row.length, columns.length, name);
  }
});

test('SQLite holds to its keys and references, and answers a join', async (t) => {
  const folder = temporaryFolder(t);
  const sqliteFormat = TABLE_FORMATS.find(({ name }) => name === 'sqlite');
  await sqliteFormat?.write(stream([sampleRecord, sampleRecord]), folder);
  assert.ok(existsSync(path.join(folder, 'sqlite/records.sqlite')));
  const database = new sqlite.Database(path.join(folder, 'sqlite/records.sqlite'));
  try {
    assert.deepEqual(database.all('PRAGMA integrity_check'), [{ integrity_check: 'ok' }]);
    assert.deepEqual(database.all('PRAGMA foreign_key_check'), []);
    const joined = database.all(
      'SELECT DISTINCT a.instrument, p.name FROM agreements a JOIN parties p ON p.document = a.document AND p.agreement = a.id',
    );
    assert.equal(joined.length, 2);
    assert.throws(() => database.run("INSERT INTO people VALUES (9, 'p1', 'x', NULL, NULL)"));
  } finally {
    database.close();
  }
});

test('CSV behind semicolons has decimal commas', async (t) => {
  const folder = temporaryFolder(t);
  const write = TABLE_FORMATS.find(({ name }) => name === 'csv')?.write;
  await write?.(stream([sampleRecord]), folder, { separator: ';' });
  const venues = readFileSync(path.join(folder, 'csv/venues.csv'), 'utf8').split('\r\n');
  assert.match(venues[0] ?? '', /^\ufeffdocument;id;/);
  assert.match(venues[1] ?? '', /;-?\d+,\d+;-?\d+,\d+$/);
});

test('no cell of CSV begins as a formula does, and the guard can be taken away', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a') }), (text) => {
      const guarded = guardFormula(text);
      assert.ok(!/^[=+\-@\t\r]/.test(guarded));
      assert.equal(guarded.replace(/^'(?='*[=+\-@\t\r])/, ''), text);
    }),
  );
});
