/** Reads records that were written before, and finds the texts they were made from. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { CommuniqueRecord, Problem } from '../schemas/types.js';
import { validateRecord } from '../schemas/validators.js';
import { runAll } from './batch.js';
import { readInputs, readText } from './inputs.js';
import type { PipelineOptions } from './options.js';
import { createPipeline, type Result } from './pipeline.js';
import { inputError } from './problems.js';
import { MANIFEST, RECORDS } from './run/finish.js';
import { TEXTS, textNameOf } from './run/texts.js';
import { validate } from './validate.js';

/** A record with its text, when that is at hand, and with how it was found, when it was found just now. */
export interface Told {
  readonly record: CommuniqueRecord | null;
  readonly text: string | null;
  readonly result: Result | null;
  readonly problems: readonly Problem[];
}

/** The file of records that is meant: by its name, or that of the folder of a run. */
function recordsIn(given: string): string | null {
  if (/\.jsonl?$/i.test(given)) return given;
  const [records, manifest] = [RECORDS, MANIFEST].map((name) => path.join(given, name)) as [string, string];
  return existsSync(records) && existsSync(manifest) ? records : null;
}

/** Texts are read by the pipeline; records that were written before are taken as they are. */
export async function* readTold(
  paths: readonly string[],
  stdin: Readable,
  options: PipelineOptions = { explain: true },
): AsyncGenerator<Told> {
  const pipeline = createPipeline(options);
  for (const given of paths) {
    const file = recordsIn(given);
    if (file !== null) {
      yield* readRecords(file);
      continue;
    }
    for await (const { record, result, input, problems } of runAll(
      pipeline,
      readInputs([given], 'text', stdin),
    )) {
      yield { record, result, text: input?.raw ?? null, problems };
    }
  }
}

async function* readRecords(file: string): AsyncGenerator<Told> {
  const fault = (code: string, message: string, at = file): Told => ({
    record: null,
    text: null,
    result: null,
    problems: [inputError(code, message, at)],
  });
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    yield fault('unreadable', `the file cannot be read: ${(error as Error).message}`);
    return;
  }
  for (const { value, at } of parseAll(content, file)) {
    if (validateRecord(value)) {
      const record = value as CommuniqueRecord;
      yield { record, text: await findText(record, file), result: null, problems: [] };
    } else yield fault('no-record', `this is no record: ${firstReason()}`, at);
  }
}

function firstReason(): string {
  const [error] = validateRecord.errors ?? [];
  return error ? `${error.instancePath || '/'} ${error.message ?? 'is invalid'}` : 'no JSON';
}

/** One JSON value (a list of records, or one), or one a line. */
function parseAll(content: string, file: string): { value: unknown; at: string }[] {
  const parse = (text: string): unknown => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return undefined;
    }
  };
  const whole = parse(content);
  if (Array.isArray(whole)) return whole.map((value, index) => ({ value, at: `${file}:${index + 1}` }));
  if (whole !== undefined) return [{ value: whole, at: file }];
  return content
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [{ value: parse(line), at: `${file}:${index + 1}` }],
    );
}

/** The source as named, from here or from where the records lie, or a text that was kept; only if it is the record's own. */
async function findText(record: CommuniqueRecord, file: string): Promise<string | null> {
  const { source } = record.document;
  const folder = path.dirname(file);
  const named = source === null ? [] : [source, path.resolve(folder, source)];
  for (const candidate of [path.join(folder, TEXTS, textNameOf(record.document)), ...named]) {
    const { input } = await readText(candidate);
    if (input !== null && validate(record, input.raw).length === 0) return input.raw;
  }
  return null;
}
