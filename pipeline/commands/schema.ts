import { readdirSync, readFileSync } from 'node:fs';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Host } from '../host.js';
import { streamSink } from '../sinks.js';
import { UsageError } from '../usage.js';

const FOLDER = new URL('../../../schemas/', import.meta.url);
const SUFFIX = '.schema.json';

const read = (name: string): string => readFileSync(new URL(name + SUFFIX, FOLDER), 'utf8');

function schemaNames(): string[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(SUFFIX));
  return files.map((file) => file.slice(0, -SUFFIX.length)).sort();
}

export async function printSchema(name: string | undefined, host: Host): Promise<ExitCode> {
  const names = schemaNames();
  if (name !== undefined && !names.includes(name)) {
    throw new UsageError(`there is no schema '${name}'; there are ${names.join(', ')}`);
  }
  await streamSink(host.stdout).write(name === undefined ? bundle(names) : read(name));
  return EXIT.ok;
}

/** The record's schema with every other embedded under its own `$id`: complete for any validator of 2020-12. */
function bundle(names: readonly string[]): string {
  const others = names.filter((name) => name !== 'record' && name !== 'problem');
  const definitions = Object.fromEntries(others.map((name) => [name, JSON.parse(read(name))]));
  return `${JSON.stringify({ ...JSON.parse(read('record')), $defs: definitions }, null, 2)}\n`;
}
