/** Tables are made from the records of the output, when these stand in their place. */
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Separator, TABLE_FORMATS } from '../../output/index.js';
import type { CommuniqueRecord } from '../../schemas/types.js';
import { readLines } from '../lines.js';
import { guard } from '../sinks.js';
import { RECORDS } from './finish.js';

/**
 * Writes `out/NAME/…` for each name and for all tables that stand there already, which would be out of date otherwise,
 * and returns the names of these folders.
 * @param separator of CSV; without one, that of the files that stand there.
 * @throws OutputError
 */
export async function writeTables(
  out: string,
  names: readonly string[],
  separator?: Separator,
): Promise<string[]> {
  const wanted = TABLE_FORMATS.filter(
    ({ name, sign }) => names.includes(name) || existsSync(path.join(out, sign)),
  );
  for (const { name, sign, write } of wanted) {
    await guard(path.join(out, name), async () => {
      const options =
        name === 'csv' ? { separator: separator ?? (await separatorOf(path.join(out, sign))) } : {};
      await write(readRecords(path.join(out, RECORDS)), out, options);
    });
  }
  return wanted.map(({ name }) => `${name}/`);
}

/** Its first column has a name of one word. */
async function separatorOf(csv: string): Promise<Separator> {
  const text = await readFile(csv, 'utf8').catch(() => '');
  return /^\ufeff?\w+;/.test(text) ? ';' : ',';
}

async function* readRecords(file: string): AsyncGenerator<CommuniqueRecord> {
  for await (const { text } of readLines(createReadStream(file))) yield JSON.parse(text ?? '');
}
