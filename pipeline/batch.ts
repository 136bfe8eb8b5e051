/** Many texts through one pipeline, in input order; a fault on one never stops the others. */
import type { CommuniqueRecord, Problem } from '../schemas/types.js';
import type { Reading } from './inputs.js';
import type { Input, Pipeline, Result } from './pipeline.js';
import { inputError } from './problems.js';

export interface Outcome {
  readonly input: Input | null;
  /** Null when the input could not be read. */
  readonly result: Result | null;
  readonly record: CommuniqueRecord | null;
  /** Of reading, extraction and validation together. */
  readonly problems: readonly Problem[];
}

/** What a pipeline under guard throws when a text takes too long. */
export class TimeLimit extends Error {
  constructor(milliseconds: number) {
    super(`reading it took longer than ${milliseconds / 1000} s and was given up`);
  }
}

/** Runs one reading; what the pipeline throws, a fault of its own, becomes a problem that names the input. */
export function runOne(pipeline: Pipeline, { input, problems }: Reading): Outcome {
  if (input === null) return { input, result: null, record: null, problems };
  try {
    const result = pipeline.run(input);
    const all = [...problems, ...result.problems, ...rejection(result, input)];
    return { input, result, record: result.record, problems: all };
  } catch (error) {
    return { input, result: null, record: null, problems: [...problems, faultOf(error, input)] };
  }
}

function faultOf(error: unknown, { source = null }: Input): Problem {
  if (error instanceof TimeLimit) return inputError('time-limit', error.message, source);
  const message = error instanceof Error ? error.message : String(error);
  return inputError('internal', `the program failed on this text: ${message}`, source);
}

function rejection({ rejected }: Result, input: Input): Problem[] {
  if (!rejected) return [];
  const message = `the record is not valid and was not written: ${rejected.reasons.join('; ')}`;
  return [inputError('invalid-record', message, input.source ?? null)];
}

/** Lets timers and streams of the same process have their turn between two texts. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export async function* runAll(
  pipeline: Pipeline,
  readings: AsyncIterable<Reading> | Iterable<Reading>,
): AsyncGenerator<Outcome> {
  for await (const reading of readings) {
    yield runOne(pipeline, reading);
    await pause();
  }
}
