/** Agreements as rows: a table to read, or CSV for a spreadsheet. */
import { type Options, stringify } from 'csv-stringify/sync';
import { type Separator, writeNumber } from '../output/separator.js';
import { neutraliseLine } from '../output/terminal/safe.js';
import type { Agreement, CommuniqueRecord } from '../schemas/types.js';

export interface AgreementRow {
  /** EDTF, empty when the text does not tell. */
  readonly date: string;
  readonly status: Agreement['status'];
  readonly type: Agreement['type'];
  readonly instrument: string;
  readonly parties: string;
  readonly signatories: string;
  readonly place: string;
  readonly event: string;
  readonly amount: number | null;
  readonly currency: string;
  readonly duration: string;
  readonly count: number | null;
  readonly subject: string;
  readonly confidence: number | null;
  readonly source: string;
}

const SEPARATOR = '; ';

/** One row an agreement, in the order of the record. */
export function rowsOf(record: CommuniqueRecord, options: { readonly mentioned: boolean }): AgreementRow[] {
  return record.agreements
    .filter(({ status }) => options.mentioned || status !== 'mentioned')
    .map((agreement) => ({
      date: agreement.date ?? '',
      status: agreement.status,
      type: agreement.type,
      instrument: oneLine(agreement.instrument),
      parties: agreement.parties.map(({ name }) => oneLine(name)).join(SEPARATOR),
      signatories: agreement.signatories.map(signatory).join(SEPARATOR),
      place: oneLine(agreement.venue?.name ?? ''),
      event: oneLine(agreement.event?.name ?? ''),
      amount: agreement.amount?.value ?? null,
      currency: agreement.amount?.currency ?? '',
      duration: agreement.duration ?? '',
      count: agreement.count,
      subject: oneLine(agreement.subject ?? ''),
      confidence: agreement.confidence ?? null,
      source: record.document.source ?? record.document.id,
    }));
}

/** "Awa Sow (ANSUT)"; an office without a name stands by itself. */
function signatory({ person, role, party }: Agreement['signatories'][number]): string {
  const who = oneLine(person?.name ?? role ?? '?');
  return party === null ? who : `${who} (${oneLine(party.name)})`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const CSV: Options = {
  header: true,
  bom: true,
  record_delimiter: 'windows',
  // A cell that begins with "=", "+", "-" or "@" would be run as a formula: it gets an apostrophe before it.
  escape_formulas: true,
};

/** CSV with a header (RFC 4180), with the mark that makes spreadsheets read UTF-8. */
export const toCsv = (rows: readonly AgreementRow[], separator: Separator = ','): string =>
  stringify([...rows], {
    ...CSV,
    delimiter: separator,
    columns: [...COLUMNS],
    cast: { number: (value) => writeNumber(value, separator) },
  });

const COLUMNS = [
  'date',
  'status',
  'type',
  'instrument',
  'parties',
  'signatories',
  'place',
  'event',
  'amount',
  'currency',
  'duration',
  'count',
  'subject',
  'confidence',
  'source',
] as const satisfies readonly (keyof AgreementRow)[];

interface Column {
  readonly title: string;
  readonly of: (row: AgreementRow) => string;
  /** Characters it may take. */
  readonly least: number;
  readonly most: number;
}

/** Columns of the table to read. */
const SHOWN: readonly Column[] = [
  { title: 'date', of: ({ date }) => date, least: 10, most: 21 },
  { title: 'status', of: ({ status }) => status, least: 6, most: 10 },
  { title: 'type', of: ({ type }) => type, least: 4, most: 11 },
  { title: 'parties', of: ({ parties }) => parties, least: 16, most: 60 },
  { title: 'signatories', of: ({ signatories }) => signatories, least: 16, most: 48 },
  { title: 'sum', of: sumOf, least: 12, most: 24 },
  { title: 'place', of: ({ place }) => place, least: 8, most: 28 },
  { title: 'source', of: ({ source }) => source, least: 8, most: 32 },
];

function sumOf({ amount, currency }: AgreementRow): string {
  return amount === null ? '' : `${amount.toLocaleString('en')} ${currency}`;
}

const GAP = '  ';

/** Fits `width` characters a line; what is too long for its column runs on below it. Ends with a line break. */
export function toTable(rows: readonly AgreementRow[], width: number): string {
  if (rows.length === 0) return 'no agreements\n';
  // Few releases tell sums: without any, the others have the room.
  const shown = SHOWN.filter(({ of }) => of !== sumOf || rows.some((row) => row.amount !== null));
  const cells = rows.map((row) => shown.map(({ of }) => toShow(of(row))));
  const widths = fitWidths(shown, cells, width);
  const header = shown.map(({ title }, i) => title.padEnd(widths[i] ?? 0)).join(GAP);
  const rule = widths.map((each) => '-'.repeat(each)).join(GAP);
  const lines = cells.flatMap((row) =>
    layOut(
      row.map((cell, i) => wrap(cell, widths[i] ?? 1)),
      widths,
    ),
  );
  return `${[header, rule, ...lines].map((line) => line.trimEnd()).join('\n')}\n`;
}

/** A text without a name is known by its hash, of which the beginning is enough to tell it from others. */
const toShow = (text: string): string =>
  neutraliseLine(text.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/, '$1…'));

/** Widths as the cells want them; the widest gives way first while the line is too long. */
function fitWidths(shown: readonly Column[], cells: readonly (readonly string[])[], width: number): number[] {
  const widths = shown.map(({ title, least, most }, i) =>
    Math.min(
      most,
      // One by one, since a list of arguments may not be as long as a table.
      cells.reduce(
        (longest, row) => Math.max(longest, [...(row[i] ?? '')].length),
        Math.max(least, title.length),
      ),
    ),
  );
  const room = width - GAP.length * (shown.length - 1);
  for (let excess = widths.reduce((sum, each) => sum + each, 0) - room; excess > 0; excess--) {
    const slack = widths.map((each, i) => (each > (shown[i]?.least ?? each) ? each : 0));
    const widest = slack.indexOf(Math.max(...slack));
    if ((slack[widest] ?? 0) === 0) break;
    widths[widest] = (widths[widest] as number) - 1;
  }
  return widths;
}

function layOut(cells: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells.map((lines, i) => pad(lines[line] ?? '', widths[i] ?? 0)).join(GAP),
  );
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - [...text].length));

/** Breaks at blanks, and inside words that are longer than a line. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = [...word];
    if (line !== '' && [...line].length + 1 + rest.length <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    while (rest.length > width) {
      lines.push(rest.slice(0, width).join(''));
      rest = rest.slice(width);
    }
    line = rest.join('');
  }
  return [...lines, line];
}
