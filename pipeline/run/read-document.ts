/** The work on one document, the same in a thread and in the process itself. */
import { runOne } from '../batch.js';
import type { Pipeline } from '../pipeline.js';
import { inputError } from '../problems.js';
import { readItem, type SourceItem } from '../sources/index.js';
import { toYield, type Yield } from './entries.js';
import { encodeSketch, sketchOf } from './shingles.js';
import { keepText } from './texts.js';

type Run = Pipeline['run'];

/**
 * Never throws on a document; `run` may be guarded, and then throws what its guard throws.
 * @param texts folder where the texts of records are kept; without it none is.
 */
export async function readDocument(run: Run, item: SourceItem, texts?: string): Promise<Yield> {
  const started = performance.now();
  const { input, problems, record, result } = runOne({ run }, await readItem(item));
  const isKept = texts !== undefined && record !== null && input !== null;
  const faults = isKept ? await keepText(texts, record.document, input.raw) : [];
  const sketch = result === null || result.record === null ? null : sketchOf(result.document);
  return toYield({
    record,
    problems: [...problems, ...faults],
    rejected: result?.rejected ?? null,
    sketch: sketch === null ? null : encodeSketch(sketch),
    milliseconds: Math.round(performance.now() - started),
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
