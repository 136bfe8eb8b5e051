/** Many texts through one pipeline, in input order; a fault on one never stops the others. */
import type { CommuniqueRecord, Problem } from '../schemas/types.js';
import type { KnownInput } from './input.js';
import type { Reading } from './inputs.js';
import { type Pipeline, type Result, TOGETHER } from './pipeline.js';
import { inputError } from './problems.js';

export interface Outcome {
  readonly input: KnownInput | null;
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
export function runOne(pipeline: Pick<Pipeline, 'run'>, reading: Reading): Outcome {
  const { input, problems } = reading;
  try {
    return toOutcome(reading, input && pipeline.run(input));
  } catch (error) {
    return { input, result: null, record: null, problems: [...problems, faultOf(error, input)] };
  }
}

function toOutcome({ input, problems }: Reading, result: Result | null): Outcome {
  if (input === null || result === null) return { input, result: null, record: null, problems };
  const all = [...problems, ...result.problems, ...rejection(result, input)];
  return { input, result, record: result.record, problems: all };
}

function faultOf(error: unknown, input: KnownInput | null): Problem {
  const source = input?.source ?? null;
  if (error instanceof TimeLimit) return inputError('time-limit', error.message, source);
  const message = error instanceof Error ? error.message : String(error);
  return inputError('internal', `the program failed on this text: ${message}`, source);
}

function rejection({ rejected }: Result, input: KnownInput): Problem[] {
  if (!rejected) return [];
  const message = `the record is not valid and was not written: ${rejected.reasons.join('; ')}`;
  return [inputError('invalid-record', message, input.source ?? null)];
}

/** Runs a few readings at once; when the pipeline fails on one of them, one by one, so that the others come through. */
export function runGroup(pipeline: Pipeline, readings: readonly Reading[]): Outcome[] {
  const inputs = readings.flatMap(({ input }) => (input === null ? [] : [input]));
  try {
    const results = pipeline.runAll(inputs).values();
    return readings.map((reading) =>
      toOutcome(reading, reading.input === null ? null : (results.next().value as Result)),
    );
  } catch {
    return readings.map((reading) => runOne(pipeline, reading));
  }
}

/** Lets timers and streams of the same process have their turn between two groups of texts. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export async function* runAll(
  pipeline: Pipeline,
  readings: AsyncIterable<Reading> | Iterable<Reading>,
): AsyncGenerator<Outcome> {
  let group: Reading[] = [];
  let characters = 0;
  for await (const reading of readings) {
    group.push(reading);
    characters += reading.input?.raw.length ?? 0;
    // Whoever asks line by line gets each answer before the next line.
    if (reading.more && group.length < TOGETHER.texts && characters < TOGETHER.characters) continue;
    yield* runGroup(pipeline, group);
    group = [];
    characters = 0;
    await pause();
  }
  yield* runGroup(pipeline, group);
}
