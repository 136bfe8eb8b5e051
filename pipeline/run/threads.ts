/** Batches of documents in threads. A thread that hangs, dies or fills its memory is replaced; only its document suffers. */
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import { TimeLimit } from '../batch.js';
import { optimiseLate } from '../optimise-late.js';
import type { PipelineOptions } from '../options.js';
import type { SourceItem } from '../sources/index.js';
import type { Yield } from './entries.js';
import { ALL, createProgress, readProgress } from './progress.js';
import { failedYield } from './read-document.js';
import type { Batch, WorkerData } from './worker.js';

export interface Threads {
  /** Never fails on an item. At most as many calls at a time as there are threads. */
  read(items: readonly SourceItem[]): Promise<Yield[]>;
  close(): Promise<void>;
}

export interface ThreadOptions {
  readonly count: number;
  readonly pipeline: PipelineOptions;
  /** Folder where the texts of records are kept; without it none is. */
  readonly texts?: string;
  /** A document may take so many milliseconds, and as many again for each megabyte. */
  readonly timeLimit: number;
  /** Megabytes of heap a thread may fill. */
  readonly memoryLimit: number;
  /** What the threads run; exports `readBatch`. */
  readonly worker?: URL;
}

const MEGABYTE = 1 << 20;
/** How often threads are looked after, at most: a hang is seen so late. */
const LOOK_AFTER = 500;
/**
 * Percent of what is in use that rubbish may reach before V8 collects it, in all threads. Left to itself, V8 waits the
 * longer the faster a thread allocates: over 100,000 documents that took 1.45 times the memory, for 4 % less CPU time.
 */
const HEAP_GROWTH = 50;
/** A thread that fails before it begins is no fault of a document; so often it may happen in a row. */
const MOST_FALSE_STARTS = 3;

export const limitFor = (timeLimit: number, { bytes }: SourceItem): number =>
  Math.ceil(timeLimit * (1 + bytes.length / MEGABYTE));

export function startThreads(options: ThreadOptions): Threads {
  const { count, timeLimit, memoryLimit } = options;
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  optimiseLate();
  const pool = new Piscina({
    filename: (options.worker ?? new URL('./worker.js', import.meta.url)).href,
    minThreads: count,
    maxThreads: count,
    workerData: {
      pipeline: options.pipeline,
      ...(options.texts ? { texts: options.texts } : {}),
    } satisfies WorkerData,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  });
  // A thread without a task that fails; the next task tells.
  pool.on('error', () => {});
  let falseStarts = 0;

  /** The yields, or on which item the thread failed, as `Progress` counts them, and why. */
  async function attempt(items: readonly SourceItem[], together: boolean): Promise<Yield[] | Failure> {
    const longest = Math.max(...items.map((item) => limitFor(timeLimit, item)));
    const shared = createProgress();
    const controller = new AbortController();
    let hangs = false;
    const guard = setInterval(
      () => {
        const { item, elapsed } = readProgress(shared);
        const current = items[item - 1];
        const limit = item === ALL ? longest : current && limitFor(timeLimit, current);
        if (limit === undefined || elapsed <= limit) return;
        hangs = true;
        controller.abort();
      },
      Math.min(LOOK_AFTER, timeLimit / 4),
    );
    try {
      const yields = await pool.run({ items, shared, together } satisfies Batch, {
        name: 'readBatch',
        signal: controller.signal,
      });
      falseStarts = 0;
      return yields as Yield[];
    } catch (error) {
      return { item: readProgress(shared).item, hangs, error: error as Error };
    } finally {
      clearInterval(guard);
    }
  }

  async function read(items: readonly SourceItem[], together = items.length > 1): Promise<Yield[]> {
    if (items.length === 0) return [];
    const outcome = await attempt(items.map(detach), together);
    if (Array.isArray(outcome)) return outcome;
    if (outcome.item === ALL) return read(items, false);
    const at = outcome.item - 1;
    const culprit = items[at];
    if (culprit === undefined) {
      if (++falseStarts > MOST_FALSE_STARTS) throw outcome.error;
      return read(items, together);
    }
    falseStarts = 0;
    const alone = items.length === 1;
    return [
      ...(await read(items.slice(0, at), together)),
      // Memory may have been filled by the others, so that one gets a second chance.
      ...(alone || outcome.hangs ? [explain(culprit, outcome)] : await read([culprit], false)),
      ...(await read(items.slice(at + 1), together)),
    ];
  }

  function explain(item: SourceItem, { hangs, error }: Failure): Yield {
    if (hangs) {
      return failedYield(item, 'time-limit', new TimeLimit(limitFor(timeLimit, item)).message);
    }
    if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
      return failedYield(item, 'memory-limit', `reading it took more than ${memoryLimit} MB of memory`);
    }
    return failedYield(item, 'internal', `the program failed on this input: ${error.message}`);
  }

  return { read, close: () => pool.destroy() };
}

interface Failure {
  readonly item: number;
  readonly hangs: boolean;
  readonly error: Error;
}

/** A view of a larger buffer would be sent with all of it. */
const detach = (item: SourceItem): SourceItem => ({ ...item, bytes: Uint8Array.from(item.bytes) });
