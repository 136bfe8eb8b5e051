import type { CommuniqueRecord, Problem } from '../../schemas/types.js';
import { runOne } from '../batch.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Host } from '../host.js';
import { idOf, readJsonLine } from '../inputs.js';
import { readLines } from '../lines.js';
import type { PipelineOptions } from '../options.js';
import { createPipeline, type Input } from '../pipeline.js';
import { runLimited } from '../run/time-limit.js';
import { streamSink } from '../sinks.js';

/** One line of the answer. */
export interface FilterAnswer {
  /** That of the line, when it has one. */
  readonly id: string | null;
  readonly record: CommuniqueRecord | null;
  readonly problems: readonly Problem[];
}

/**
 * One line out for each line in, blank and broken ones too, in their order and at once: what a program needs that
 * pairs answers with questions. Errors of inputs are answers, so that they change neither order nor exit status.
 * @param timeLimit milliseconds for a line.
 */
export async function filter(options: PipelineOptions, timeLimit: number, host: Host): Promise<ExitCode> {
  const sink = streamSink(host.stdout);
  const { run } = createPipeline(options);
  const limited = { run: (input: Input) => runLimited(timeLimit, () => run(input)) };
  for await (const line of readLines(host.stdin)) {
    const reading = readJsonLine(line, `standard input:${line.number}`);
    const { record, problems } = runOne(limited, reading);
    const { input } = reading;
    const id = input === null ? idOf(line) : (input.id ?? null);
    const answer: FilterAnswer = { id, record, problems };
    await sink.write(`${JSON.stringify(answer)}\n`);
  }
  return EXIT.ok;
}
