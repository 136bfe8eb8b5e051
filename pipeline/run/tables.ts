/** Tables are made from the records of the output, when these stand in their place. */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { TABLE_FORMATS } from '../../output/index.js';
import type { CommuniqueRecord } from '../../schemas/types.js';
import { readLines } from '../lines.js';
import { guard } from '../sinks.js';
import { RECORDS } from './finish.js';

/** Writes `out/NAME/…` for each name, and returns the names of these folders. @throws OutputError */
export async function writeTables(out: string, names: readonly string[]): Promise<string[]> {
  const wanted = TABLE_FORMATS.filter(({ name }) => names.includes(name));
  for (const { name, write } of wanted) {
    await guard(path.join(out, name), () => write(readRecords(path.join(out, RECORDS)), out));
  }
  return wanted.map(({ name }) => `${name}/`);
}

async function* readRecords(file: string): AsyncGenerator<CommuniqueRecord> {
  for await (const { text } of readLines(createReadStream(file))) yield JSON.parse(text ?? '');
}
