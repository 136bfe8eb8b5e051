/** The work on one document, the same in a thread and in the process itself. */
import { type Outcome, runGroup, runOne } from '../batch.js';
import type { Reading } from '../inputs.js';
import type { Pipeline } from '../pipeline.js';
import { inputError } from '../problems.js';
import { readItem, type SourceItem } from '../sources/index.js';
import { toYield, type Yield } from './entries.js';
import { ALL } from './progress.js';
import { encodeSketch, sketchOf } from './shingles.js';
import { keepText } from './texts.js';

type Run = Pipeline['run'];

/**
 * Never throws on a document; `run` may be guarded, and then throws what its guard throws.
 * @param texts folder where the texts of records are kept; without it none is.
 */
export async function readDocument(run: Run, item: SourceItem, texts?: string): Promise<Yield> {
  const started = performance.now();
  const outcome = runOne({ run }, await readItem(item));
  return finish(outcome, texts, performance.now() - started);
}

/** Reads several documents at once, which is faster. @param note is told which item is under way, as in `Progress`. */
export async function readTogether(
  pipeline: Pipeline,
  items: readonly SourceItem[],
  texts: string | undefined,
  note: (item: number) => void,
): Promise<Yield[]> {
  const started = performance.now();
  const readings: Reading[] = [];
  for (const [index, item] of items.entries()) {
    note(index + 1);
    readings.push(await readItem(item));
  }
  note(ALL);
  const outcomes = runGroup(pipeline, readings);
  // The time of one among them is not known: a long text is taken to need more of it.
  const each = (performance.now() - started) / readings.reduce((sum, reading) => sum + lengthOf(reading), 0);
  return Promise.all(outcomes.map((outcome) => finish(outcome, texts, each * lengthOf(outcome))));
}

const lengthOf = ({ input }: Pick<Reading, 'input'>): number => 1 + (input?.raw.length ?? 0);

async function finish(
  { input, problems, record, result }: Outcome,
  texts: string | undefined,
  milliseconds: number,
): Promise<Yield> {
  const isKept = texts !== undefined && record !== null && input !== null;
  const faults = isKept ? await keepText(texts, record.document, input.raw) : [];
  const sketch = result === null || result.record === null ? null : sketchOf(result.document);
  return toYield({
    record,
    problems: [...problems, ...faults],
    rejected: result?.rejected ?? null,
    sketch: sketch === null ? null : encodeSketch(sketch),
    milliseconds: Math.round(milliseconds),
  });
}

/** In place of a document that could not be read to its end. */
export const failedYield = (item: SourceItem, code: string, message: string, milliseconds = 0): Yield =>
  toYield({
    record: null,
    problems: [inputError(code, message, item.source)],
    rejected: null,
    sketch: null,
    milliseconds,
  });
