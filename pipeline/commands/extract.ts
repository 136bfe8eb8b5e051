import { existsSync } from 'node:fs';
import path from 'node:path';
import { FORMATS, type RecordFormat } from '../../output/index.js';
import type { Kind } from '../../schemas/entities.js';
import { type Outcome, runAll } from '../batch.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { explain } from '../explain.js';
import { type InputForm, kindOf } from '../find.js';
import { hurry, settleForMuch } from '../first-text.js';
import { type Host, tell } from '../host.js';
import { readInputs } from '../inputs.js';
import { type LexiconFile, lexiconOf } from '../lexicon-file.js';
import type { PipelineOptions } from '../options.js';
import { createPipeline } from '../pipeline.js';
import { formatProblem, hasErrors } from '../problems.js';
import { fileSink, type Sink, streamSink, writeWhole } from '../sinks.js';
import { UsageError } from '../usage.js';
import { filter } from './filter.js';

export interface ExtractOptions {
  readonly format: string;
  readonly out?: string;
  readonly reference?: string;
  readonly kinds?: readonly Kind[];
  readonly feasts?: boolean;
  readonly lexicon?: LexiconFile;
  readonly explain?: boolean;
  readonly from: InputForm;
  readonly filter?: boolean;
  /** Seconds; for `filter`. */
  readonly timeLimit: number;
}

export async function extract(
  given: readonly string[],
  options: ExtractOptions,
  host: Host,
): Promise<ExitCode> {
  if (options.filter) {
    checkFilter(given, options);
    return filter(pipelineOptions(options), options.timeLimit * 1000, host);
  }
  const format = FORMATS.find(({ name }) => name === options.format);
  if (!format) throw new UsageError(`there is no format '${options.format}'`);
  if (given.length === 0 && host.stdin.isTTY)
    throw new UsageError('no input: name files or folders, or pipe a text in');
  const paths = given.length === 0 ? ['-'] : given;
  if (options.out !== undefined) checkNoInput(options.out, paths);
  const settle = hurry(isOneText(paths, options.from));
  const pipeline = createPipeline(pipelineOptions(options));
  const sink = options.out === undefined ? streamSink(host.stdout) : await fileSink(options.out);
  try {
    const readings = settleForMuch(readInputs(paths, options.from, host.stdin), settle);
    const outcomes = runAll(pipeline, readings);
    const told = options.explain ? explainTo(host, outcomes) : outcomes;
    const { failed, rejects } = await writeRecords(afterFirst(told, settle), format, sink, host);
    if (options.out !== undefined && rejects.length > 0) {
      await writeWhole(rejectsPath(options.out), rejects.join(''));
    }
    await sink.commit();
    return failed ? EXIT.inputErrors : EXIT.ok;
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

/** A filter reads one stream and writes another. */
function checkFilter(given: readonly string[], { out, format, explain }: ExtractOptions): void {
  if (given.some((name) => name !== '-')) throw new UsageError('--filter reads standard input and no files');
  if (out !== undefined || explain || format !== 'jsonl') {
    throw new UsageError(
      '--filter answers on standard output, a line for a line: no --out, --explain or --format',
    );
  }
}

/** A slip of the keyboard must not cost a text. */
function checkNoInput(out: string, paths: readonly string[]): void {
  if (paths.some((given) => given !== '-' && path.resolve(given) === path.resolve(out) && existsSync(out))) {
    throw new UsageError(`--out ${out} is one of the inputs`);
  }
}

function pipelineOptions(options: ExtractOptions): PipelineOptions {
  const { reference, kinds, feasts, lexicon, explain: wanted } = options;
  return {
    ...(reference === undefined ? {} : { reference }),
    ...(kinds === undefined ? {} : { kinds }),
    ...lexiconOf(lexicon),
    feasts: feasts ?? false,
    explain: wanted ?? false,
  };
}

async function* explainTo(host: Host, outcomes: AsyncIterable<Outcome>): AsyncGenerator<Outcome> {
  for await (const outcome of outcomes) {
    if (outcome.result) for (const line of explain(outcome.result)) tell(host, line);
    yield outcome;
  }
}

function isOneText(paths: readonly string[], form: InputForm): boolean {
  const [first = '-', ...others] = paths;
  return form === 'text' && others.length === 0 && (first === '-' || kindOf(first) === 'file');
}

/** Calls `then` when the first outcome has been dealt with. */
async function* afterFirst<T>(all: AsyncIterable<T>, then: () => void): AsyncGenerator<T> {
  let isFirst = true;
  for await (const one of all) {
    yield one;
    if (isFirst) then();
    isFirst = false;
  }
}

interface Written {
  /** Whether any input had an error. */
  readonly failed: boolean;
  /** Lines of the rejects file. */
  readonly rejects: readonly string[];
}

async function writeRecords(
  outcomes: AsyncIterable<Outcome>,
  format: RecordFormat,
  sink: Sink,
  host: Host,
): Promise<Written> {
  let count = 0;
  let failed = false;
  const rejects: string[] = [];
  await sink.write(format.head);
  for await (const { record, result, problems } of outcomes) {
    for (const problem of problems) tell(host, formatProblem(problem));
    failed ||= hasErrors(problems);
    if (result?.rejected) rejects.push(`${JSON.stringify(result.rejected)}\n`);
    if (record) await sink.write(format.entry(record, count++));
  }
  await sink.write(format.tail(count));
  return { failed, rejects };
}

/** "records.jsonl" → "records.rejects.jsonl". */
const rejectsPath = (out: string): string => `${out.replace(/\.jsonl?$/, '')}.rejects.jsonl`;
