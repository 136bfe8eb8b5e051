/** The one place that knows where data files lie: sources beside this one, what the build makes of them in `dist/`. */
import { readFileSync } from 'node:fs';

const ROOT = new URL('../../extractors/', import.meta.url);
const COMPILED = new URL('../lexicons.bin', import.meta.url);

/** @throws when the file is not part of the package. */
function readResourceText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** @throws when the file is not part of the package. */
export function readResourceBytes(path: string): Uint8Array {
  return readFileSync(new URL(path, ROOT));
}

/** @throws when the file is not part of the package. */
export const readLatin1 = (path: string): string => decode(readResourceBytes(path), 'latin1');

/** The compiled lexicons; null before the build has written them. */
export function readCompiled(): Uint8Array | null {
  try {
    return readFileSync(COMPILED);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Text of bytes, without copying them first. */
export const decode = (
  { buffer, byteOffset, byteLength }: Uint8Array | Uint16Array,
  encoding: 'latin1' | 'utf16le' | 'utf8',
): string => Buffer.from(buffer, byteOffset, byteLength).toString(encoding);

/**
 * Rows of a TSV lexicon: the first line that is no comment names the columns, `#` starts a comment line.
 * @throws naming file and line when a row has another number of cells than the header.
 */
export function readTable(path: string): Record<string, string>[] {
  const rows: Record<string, string>[] = [];
  let header: string[] | null = null;
  let number = 0;
  for (const line of readResourceText(path).split('\n')) {
    number++;
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    if (header === null) {
      header = cells;
      continue;
    }
    if (cells.length !== header.length) {
      throw new Error(`${path}:${number}: ${cells.length} cells, the header has ${header.length}`);
    }
    const row: Record<string, string> = {};
    for (let i = 0; i < header.length; i++) row[header[i] as string] = cells[i] as string;
    rows.push(row);
  }
  return rows;
}

/**
 * A lexicon of one column, for long lists: the cells below the header, without building rows.
 * @throws naming file and line when a line has a tab.
 */
export function readColumn(path: string): string[] {
  const lines = readResourceText(path).split('\n');
  const cells: string[] = [];
  let header = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line === '' || line.charCodeAt(0) === 0x23) continue;
    if (line.includes('\t')) throw new Error(`${path}:${i + 1}: more than one cell, the header has 1`);
    if (header) cells.push(line);
    header = true;
  }
  return cells;
}
