/** Records as tables: what CSV, Parquet and SQLite have in common. One row of `documents` a record, in their order. */
import type { CommuniqueRecord, MinistrySpan, Reference } from '../schemas/types.js';

export type Cell = string | number | boolean | null;

/** `integer`: of 32 bits; `real`: any number. What a record leaves out or leaves open is null. */
export type CellType = 'text' | 'integer' | 'real' | 'boolean';

export interface Column {
  readonly name: string;
  readonly type: CellType;
  /** False where every row has a value. */
  readonly nullable: boolean;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Names of the columns that tell a row from all others. */
  readonly key: readonly string[];
  /** Tables whose keys the first columns named here hold: `people` by `document` and `person`. */
  readonly references: readonly { readonly columns: readonly string[]; readonly table: string }[];
  /** Rows of one record, a cell a column; `document` is the number of the record, counted from 1. */
  rows(record: CommuniqueRecord, document: number): Cell[][];
}

/** "name", "start:integer", "sector:text?": a question mark for what may be null; text where no type is given. */
function column(notation: string): Column {
  const nullable = notation.endsWith('?');
  const [name = '', type = 'text'] = notation.replace(/\?$/, '').split(':');
  return { name, type: type as CellType, nullable };
}

const columns = (notation: string): Column[] => notation.split(' ').map(column);

/** A table of entities: key `document` and `id`. */
const entities = <
  Kind extends
    | 'people'
    | 'ministries'
    | 'organizations'
    | 'dates'
    | 'places'
    | 'venues'
    | 'events'
    | 'agreements',
>(
  name: Kind,
  notation: string,
  read: (entity: CommuniqueRecord[Kind][number]) => Cell[],
): Table => ({
  name,
  columns: columns(`document:integer id ${notation}`),
  key: ['document', 'id'],
  references: [{ columns: ['document'], table: 'documents' }],
  rows: (record, document) =>
    (record[name] as readonly CommuniqueRecord[Kind][number][]).map((entity) => [
      document,
      entity.id,
      ...read(entity),
    ]),
});

/** A table of what belongs to an entity: key `document`, the entity's column and `number`, counted from 1. */
const parts = (
  name: string,
  owner: { readonly column: string; readonly table: string },
  notation: string,
  read: (record: CommuniqueRecord) => Iterable<readonly [string, readonly Cell[]]>,
): Table => ({
  name,
  columns: columns(`document:integer ${owner.column} number:integer ${notation}`),
  key: ['document', owner.column, 'number'],
  references:
    owner.table === ''
      ? [{ columns: ['document'], table: 'documents' }]
      : [{ columns: ['document', owner.column], table: owner.table }],
  rows: (record, document) => {
    const numbers = new Map<string, number>();
    return Array.from(read(record), ([id, cells]) => {
      const number = (numbers.get(id) ?? 0) + 1;
      numbers.set(id, number);
      return [document, id, number, ...cells];
    });
  },
});

const refer = (reference: Reference | null): [Cell, Cell] => [reference?.id ?? null, reference?.name ?? null];

/** Every span of every entity, and the sentences that support an agreement. */
function* mentionsOf(record: CommuniqueRecord): Generator<readonly [string, readonly Cell[]]> {
  const { people, ministries, organizations, dates, places, venues, events, agreements } = record;
  for (const list of [people, ministries, organizations, dates, places, venues, events]) {
    for (const { id, mentions } of list) {
      for (const mention of mentions) {
        const { start, end, text } = mention;
        yield [id, [start, end, text, (mention as Partial<MinistrySpan>).implied ?? null]];
      }
    }
  }
  for (const { id, evidence } of agreements) {
    for (const { start, end, text } of evidence) yield [id, [start, end, text, null]];
  }
}

/** Every table stands behind those it refers to. */
export const TABLES: readonly Table[] = [
  {
    name: 'documents',
    columns: columns(
      'document:integer id source? title? author? publisher? published? reference? language confidence:real length:integer',
    ),
    key: ['document'],
    references: [],
    rows: ({ document: told }, document) => {
      const { id, source, title, author, publisher, published, reference, language, length } = told;
      const { code, confidence } = language;
      return [
        [document, id, source, title, author, publisher, published, reference, code, confidence, length],
      ];
    },
  },
  entities('people', 'name honorific? gender?', ({ name, honorific, gender }) => [name, honorific, gender]),
  parts(
    'roles',
    { column: 'person', table: 'people' },
    'title organization? organization_id?',
    ({ people }) =>
      people.flatMap(({ id, roles }) =>
        roles.map((role) => [id, [role.title, role.organization, role.organizationId]] as const),
      ),
  ),
  entities('ministries', 'name country? acronym? sector?', ({ name, country, acronym, sector }) => [
    name,
    country,
    acronym,
    sector,
  ]),
  entities('organizations', 'name acronym?', ({ name, acronym }) => [name, acronym]),
  // Parts that were concluded are parted by blanks; null when there are none.
  entities('dates', 'value? bound? implied? calendar?', ({ value, bound, implied, calendar = null }) => [
    value,
    bound,
    implied.join(' ') || null,
    calendar,
  ]),
  entities('places', 'name kind country?', ({ name, kind, country }) => [name, kind, country]),
  entities(
    'venues',
    'name? acronym? city? country? online:boolean latitude:real? longitude:real?',
    ({ name, acronym, city, country, online, latitude, longitude }) => [
      name,
      acronym,
      city,
      country,
      online,
      latitude,
      longitude,
    ],
  ),
  entities('events', 'name acronym? date? venue?', ({ name, acronym, date, venue }) => [
    name,
    acronym,
    date,
    venue,
  ]),
  entities(
    'agreements',
    'instrument type status date? venue? venue_name? event? event_name? amount:real? currency? duration? count:real? subject? confidence:real?',
    ({
      instrument,
      type,
      status,
      date,
      venue,
      event,
      amount,
      duration = null,
      count,
      subject,
      confidence = null,
    }) => [
      ...[instrument, type, status, date, ...refer(venue), ...refer(event)],
      ...[amount?.value ?? null, amount?.currency ?? null, duration, count, subject, confidence],
    ],
  ),
  parts('parties', { column: 'agreement', table: 'agreements' }, 'entity? name', ({ agreements }) =>
    agreements.flatMap(({ id, parties }) => parties.map((party) => [id, refer(party)] as const)),
  ),
  parts(
    'signatories',
    { column: 'agreement', table: 'agreements' },
    'person? person_name? role? party? party_name?',
    ({ agreements }) =>
      agreements.flatMap(({ id, signatories }) =>
        signatories.map(
          ({ person, role, party }) => [id, [...refer(person), role, ...refer(party)]] as const,
        ),
      ),
  ),
  parts(
    'mentions',
    { column: 'entity', table: '' },
    'start:integer end:integer text implied:boolean?',
    mentionsOf,
  ),
];

/** What writes the rows of one table. */
export interface RowSink {
  write(rows: readonly (readonly Cell[])[]): void | Promise<void>;
}

/** Rows that are held until they are written together. */
const BATCH = 2000;

/** Brings the rows of all records to the sinks, one a table in the order of `TABLES`, in batches. */
export async function pourRows(
  records: AsyncIterable<CommuniqueRecord>,
  sinks: readonly RowSink[],
): Promise<void> {
  const held: Cell[][][] = TABLES.map(() => []);
  const flush = async (i: number): Promise<void> => {
    const rows = held[i] as Cell[][];
    held[i] = [];
    if (rows.length > 0) await sinks[i]?.write(rows);
  };
  let document = 0;
  for await (const record of records) {
    document++;
    for (const [i, table] of TABLES.entries()) {
      const rows = held[i] as Cell[][];
      for (const row of table.rows(record, document)) rows.push(row);
    }
    // Tables in their order, so that no row is written before the one it refers to.
    if (held.some((rows) => rows.length >= BATCH)) for (const i of TABLES.keys()) await flush(i);
  }
  for (const i of TABLES.keys()) await flush(i);
}
