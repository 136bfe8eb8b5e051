import type { Separator } from '../../output/separator.js';
import { type AgreementRow, rowsOf, toCsv, toTable } from '../agreements-table.js';
import { runAll } from '../batch.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { InputForm } from '../find.js';
import { type Host, tell } from '../host.js';
import { readInputs } from '../inputs.js';
import { type LexiconFile, lexiconOf } from '../lexicon-file.js';
import { createPipeline } from '../pipeline.js';
import { formatProblem, hasErrors } from '../problems.js';
import { readTold } from '../records.js';
import { streamSink, writeWhole } from '../sinks.js';
import { UsageError } from '../usage.js';

export interface AgreementsOptions {
  readonly csv?: boolean;
  /** Of CSV, which it asks for. */
  readonly separator?: Separator;
  readonly out?: string;
  readonly mentioned?: boolean;
  readonly reference?: string;
  readonly lexicon?: LexiconFile;
  readonly from: InputForm;
}

/** Where the terminal does not tell its width. */
const USUAL_WIDTH = 160;

/** Who signed what with whom, of many texts: a table to read, or CSV. */
export async function listAgreements(
  given: readonly string[],
  options: AgreementsOptions,
  host: Host,
): Promise<ExitCode> {
  if (given.length === 0 && host.stdin.isTTY) {
    throw new UsageError('no input: name files or folders, or pipe a text in');
  }
  const { reference, lexicon } = options;
  const pipelineOptions = { ...(reference === undefined ? {} : { reference }), ...lexiconOf(lexicon) };
  const rows: AgreementRow[] = [];
  let failed = false;
  const paths = given.length === 0 ? ['-'] : given;
  const all =
    options.from === 'jsonl'
      ? runAll(createPipeline(pipelineOptions), readInputs(paths, options.from, host.stdin))
      : readTold(paths, host.stdin, pipelineOptions);
  for await (const { record, problems } of all) {
    if (record) rows.push(...rowsOf(record, { mentioned: options.mentioned ?? false }));
    for (const problem of problems) if (problem.level !== 'info') tell(host, formatProblem(problem));
    failed ||= hasErrors(problems);
  }
  rows.sort((a, b) => compare(a.date || '9999', b.date || '9999') || compare(a.source, b.source));
  const width =
    'columns' in host.stdout && typeof host.stdout.columns === 'number' ? host.stdout.columns : USUAL_WIDTH;
  const text =
    options.csv || options.separator ? toCsv(rows, options.separator) : toTable(rows, Math.max(width, 100));
  if (options.out === undefined) await streamSink(host.stdout).write(text);
  else await writeWhole(options.out, text);
  return failed ? EXIT.inputErrors : EXIT.ok;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
