/** The library: texts in, records out. It never prints and never touches a file. */
import type { PipelineOptions } from './options.js';
import { createPipeline, type Input, type Result } from './pipeline.js';

export type { Lexicon, LexiconEntry } from '../extractors/lexicon.js';
export type { Document, Span } from '../schemas/document.js';
export { type DayRange, type Edtf, formatDate, isEdtf, toRange } from '../schemas/edtf.js';
export type { Kind } from '../schemas/entities.js';
export type { Found, Mention } from '../schemas/mentions.js';
export type * from '../schemas/types.js';
export type { PipelineOptions } from './options.js';
export { createPipeline, type Input, type Pipeline, type Refusal, type Result } from './pipeline.js';

/**
 * Reads one text. Makes a pipeline for it: who reads many keeps one of `createPipeline` or uses `extractAll`.
 * @throws RangeError on options that are not valid; never on a text.
 */
export function extract(input: string | Input, options: PipelineOptions = {}): Result {
  return createPipeline(options).run(input);
}

/**
 * Reads many texts, one at a time, in the order they come; nothing is read ahead of who consumes.
 * @throws RangeError at once on options that are not valid; never on a text.
 */
export function extractAll(
  inputs: Iterable<string | Input> | AsyncIterable<string | Input>,
  options: PipelineOptions = {},
): AsyncGenerator<Result> {
  const pipeline = createPipeline(options);
  return (async function* () {
    for await (const input of inputs) {
      yield pipeline.run(input);
      // A turn for the timers and streams of the same process.
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
}
