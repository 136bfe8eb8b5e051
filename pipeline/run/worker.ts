/** What runs in each thread. */
import { workerData } from 'node:worker_threads';
import type { PipelineOptions } from '../options.js';
import { createPipeline } from '../pipeline.js';
import type { SourceItem } from '../sources/index.js';
import type { Yield } from './entries.js';
import { noteItem } from './progress.js';
import { readDocument, readTogether } from './read-document.js';

export interface Batch {
  readonly items: readonly SourceItem[];
  /** See `progress.ts`. */
  readonly shared: Int32Array;
  /** Read all at once, which is faster, or one by one, so that it shows which of them is at fault. */
  readonly together: boolean;
}

/** What each thread is told when it starts. */
export interface WorkerData {
  readonly pipeline: PipelineOptions;
  readonly texts?: string;
}

// Libraries that convert talk to the console. Standard output belongs to the records, and what matters to anybody comes
// back as problems.
for (const name of ['log', 'info', 'debug', 'warn', 'error'] as const) console[name] = () => {};

const { pipeline, texts } = workerData as WorkerData;
const reader = createPipeline(pipeline);

export async function readBatch({ items, shared, together }: Batch): Promise<Yield[]> {
  if (together) return readTogether(reader, items, texts, (item) => noteItem(shared, item));
  const yields: Yield[] = [];
  for (const [index, item] of items.entries()) {
    noteItem(shared, index + 1);
    yields.push(await readDocument(reader.run, item, texts));
  }
  return yields;
}
