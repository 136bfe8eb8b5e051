/** Records as CSV (RFC 4180, UTF-8 with the mark by which spreadsheets know it): `csv/people.csv` and so on. */
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { CommuniqueRecord } from '../schemas/types.js';
import { type Separator, writeNumber } from './separator.js';
import { type Cell, pourRows, TABLES } from './tables.js';
import { writeFiles } from './whole-files.js';

/** Texts that a spreadsheet would run as a formula, and those that look as if they had been guarded against it. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A text that begins with "=", "+", "-", "@", a tab or a carriage return, behind apostrophes or not, gets one apostrophe
 * before it; taking one away where such a beginning stands behind at least one gives the text back. Numbers are none.
 */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function toCell(cell: Cell, separator: Separator): string {
  if (typeof cell === 'string') return guardFormula(cell);
  return typeof cell === 'number' ? writeNumber(cell, separator) : String(cell ?? '');
}

const toLines = (rows: readonly (readonly Cell[])[], separator: Separator): string =>
  stringify(
    rows.map((row) => row.map((cell) => toCell(cell, separator))),
    { record_delimiter: 'windows', delimiter: separator },
  );

const BYTE_ORDER_MARK = '\ufeff';

/** Null is an empty cell; a boolean is `true` or `false`. */
export async function writeCsv(
  records: AsyncIterable<CommuniqueRecord>,
  folder: string,
  separator: Separator = ',',
): Promise<void> {
  await writeFiles(path.join(folder, 'csv'), async (temporary) => {
    const handles: FileHandle[] = [];
    try {
      for (const { name, columns } of TABLES) {
        const handle = await open(path.join(temporary, `${name}.csv`), 'w');
        handles.push(handle);
        await handle.writeFile(BYTE_ORDER_MARK + toLines([columns.map((column) => column.name)], separator));
      }
      const sinks = handles.map((handle) => ({
        write: (rows: readonly (readonly Cell[])[]) => handle.writeFile(toLines(rows, separator)),
      }));
      await pourRows(records, sinks);
    } finally {
      for (const handle of handles) await handle.close();
    }
  });
}
