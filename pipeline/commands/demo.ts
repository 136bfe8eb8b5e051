import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { jsonl } from '../../output/jsonl.js';
import { KINDS } from '../../schemas/entities.js';
import type { CommuniqueRecord, Problem } from '../../schemas/types.js';
import { runAll } from '../batch.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Host } from '../host.js';
import { readInputs } from '../inputs.js';
import { createPipeline } from '../pipeline.js';
import { formatProblem, hasErrors } from '../problems.js';
import { OutputError, streamSink, writeWhole } from '../sinks.js';
import { describeRecord } from '../summary.js';

/** Reads a folder of samples, writes what it finds, and shows it to a newcomer. */
export async function demo(folder: string, options: { readonly out: string }, host: Host): Promise<ExitCode> {
  const print = streamSink(host.stdout);
  const started = performance.now();
  const records: CommuniqueRecord[] = [];
  const problems: Problem[] = [];
  const rejects: string[] = [];
  for await (const outcome of runAll(createPipeline(), readInputs([folder], 'text', host.stdin))) {
    if (outcome.record) records.push(outcome.record);
    if (outcome.result?.rejected) rejects.push(`${JSON.stringify(outcome.result.rejected)}\n`);
    problems.push(...outcome.problems);
  }
  const seconds = (performance.now() - started) / 1000;
  await writeFolder(options.out, {
    'records.jsonl': records.map(jsonl.entry).join(''),
    'problems.jsonl': problems.map((problem) => `${JSON.stringify(problem)}\n`).join(''),
    'rejects.jsonl': rejects.join(''),
  });
  await print.write(summarise(folder, options.out, records, problems, rejects.length, seconds));
  return hasErrors(problems) ? EXIT.inputErrors : EXIT.ok;
}

async function writeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new OutputError(`${folder}: ${error.message}`);
  });
  for (const [name, text] of Object.entries(files)) await writeWhole(path.join(folder, name), text);
}

function summarise(
  folder: string,
  out: string,
  records: readonly CommuniqueRecord[],
  problems: readonly Problem[],
  rejected: number,
  seconds: number,
): string {
  const characters = records.reduce((sum, { document }) => sum + document.length, 0);
  const counts = KINDS.map((kind) => {
    const entities = records.reduce((sum, record) => sum + record[kind].length, 0);
    return `  ${kind.padEnd(14)} ${String(entities).padStart(5)}`;
  });
  const notes = problems.filter(({ level }) => level !== 'info').map(formatProblem);
  const example = pickExample(records);
  return [
    `${folder}: ${records.length} records of ${characters} characters in ${seconds.toFixed(1)} s`,
    ...counts,
    ...(notes.length > 0 ? ['', 'Problems:', ...notes.map((note) => `  ${note}`)] : []),
    ...(example ? ['', 'For example:', '', ...describeRecord(example).map((line) => `  ${line}`)] : []),
    '',
    `Written: ${out}/records.jsonl (${records.length}), problems.jsonl (${problems.length}), rejects.jsonl (${rejected})`,
    '',
  ].join('\n');
}

/** The record that shows most kinds, and of those the one with most signatories. */
function pickExample(records: readonly CommuniqueRecord[]): CommuniqueRecord | undefined {
  const richness = (record: CommuniqueRecord): number =>
    KINDS.filter((kind) => record[kind].length > 0).length * 100 +
    Math.max(0, ...record.agreements.map(({ signatories, parties }) => signatories.length + parties.length));
  return records.reduce<CommuniqueRecord | undefined>(
    (best, record) => (best === undefined || richness(record) > richness(best) ? record : best),
    undefined,
  );
}
