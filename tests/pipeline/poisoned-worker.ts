/** Threads that fail on texts which ask for it, as a fault of the program would. */
import { createPipeline } from '../../pipeline/pipeline.js';
import type { Yield } from '../../pipeline/run/entries.js';
import { noteItem } from '../../pipeline/run/progress.js';
import { readDocument } from '../../pipeline/run/read-document.js';
import type { Batch } from '../../pipeline/run/worker.js';
import { createRandom, makeRelease } from './run-outputs.js';

const { run } = createPipeline();
// What is loaded on first use must not count against the short time limit of the tests.
run({ raw: makeRelease(createRandom(0)) });

const POISONS: Readonly<Record<string, () => unknown>> = {
  HANG: () => {
    for (;;);
  },
  WAIT: () => new Promise(() => {}),
  THROW: () => {
    throw new Error('poisoned');
  },
  EXIT: () => process.exit(3),
  FILL: () => {
    const held: number[][] = [];
    for (;;) held.push(new Array(100_000).fill(0));
  },
};

export async function readBatch({ items, shared }: Batch): Promise<Yield[]> {
  const yields: Yield[] = [];
  for (const [index, item] of items.entries()) {
    noteItem(shared, index + 1);
    const [word = ''] = Buffer.from(item.bytes).toString().split(' ');
    await POISONS[word]?.();
    yields.push(await readDocument(run, item));
  }
  return yields;
}
