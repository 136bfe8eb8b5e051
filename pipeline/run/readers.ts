/**
 * Who reads the documents. The first few small texts are read in the process itself, since threads take longer to start
 * than these take to read; what is more or larger, or needs converting, goes to threads.
 */
import { TimeLimit } from '../batch.js';
import type { Pipeline } from '../pipeline.js';
import type { SourceItem } from '../sources/index.js';
import type { Yield } from './entries.js';
import { readDocument } from './read-document.js';
import { limitFor, type ThreadOptions, type Threads } from './threads.js';
import { runLimited } from './time-limit.js';

export interface Readers {
  /** Items are begun in the order they are given. Never fails on an item. */
  read(item: SourceItem): Promise<Yield>;
  close(): Promise<void>;
}

interface Waiting {
  readonly item: SourceItem;
  readonly resolve: (result: Yield) => void;
  readonly reject: (error: unknown) => void;
}

/** What needs no converting. */
const PLAIN: ReadonlySet<string> = new Set(['text', 'decoded']);
/** More than this is worth threads. */
const FEW = { documents: 24, bytes: 1 << 18 } as const;
/** Bytes. Anything larger could fill the memory of the process, or keep it from hearing the keyboard. */
const SMALL = 1 << 18;
const BATCH = { documents: 16, bytes: 1 << 18 } as const;

export function createReaders(options: ThreadOptions): Readers {
  const waiting: Waiting[] = [];
  let threads: Promise<Threads> | null = null;
  let freeThreads = 0;
  let isReadingHere = false;
  const readHereSoFar = { documents: 0, bytes: 0 };
  let here: Promise<Pipeline> | null = null;

  function pump(): void {
    if (threads === null && needsThreads()) startAll();
    if (threads === null) void readHere();
    else while (freeThreads > 0 && waiting.length > 0) void readInThread(threads, takeBatch());
  }

  // Counted with what was read here before, for files are opened no faster than they are read: few wait at a time.
  const needsThreads = (): boolean =>
    readHereSoFar.documents + waiting.length > FEW.documents ||
    readHereSoFar.bytes > FEW.bytes ||
    waiting.some(({ item }) => !PLAIN.has(item.media) || item.bytes.length > SMALL);

  function startAll(): void {
    threads = import('./threads.js').then(({ startThreads }) => startThreads(options));
    freeThreads = options.count;
  }

  /** An even share for each thread, so that all end at the same time. */
  function takeBatch(): Waiting[] {
    const most = Math.min(BATCH.documents, Math.ceil(waiting.length / options.count));
    let bytes = 0;
    let count = 0;
    do bytes += waiting[count++]?.item.bytes.length ?? 0;
    while (count < most && bytes + (waiting[count]?.item.bytes.length ?? 0) <= BATCH.bytes);
    return waiting.splice(0, count);
  }

  async function readInThread(started: Promise<Threads>, batch: readonly Waiting[]): Promise<void> {
    freeThreads--;
    try {
      const yields = await (await started).read(batch.map(({ item }) => item));
      for (const [index, { resolve }] of batch.entries()) resolve(yields[index] as Yield);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    freeThreads++;
    pump();
  }

  async function readHere(): Promise<void> {
    if (isReadingHere) return;
    isReadingHere = true;
    while (threads === null) {
      const next = waiting.shift();
      if (next === undefined) break;
      readHereSoFar.documents++;
      readHereSoFar.bytes += next.item.bytes.length;
      try {
        here ??= import('../pipeline.js').then(({ createPipeline }) => createPipeline(options.pipeline));
        next.resolve(await readGuarded(await here, next.item));
      } catch (error) {
        next.reject(error);
      }
      // Signals, timers and streams have their turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
    isReadingHere = false;
    if (waiting.length > 0) pump();
  }

  async function readGuarded({ run }: Pipeline, item: SourceItem): Promise<Yield> {
    const limit = limitFor(options.timeLimit, item);
    let isLate = false;
    const result = await readDocument(
      (input) => {
        try {
          return runLimited(limit, () => run(input));
        } catch (error) {
          isLate = error instanceof TimeLimit;
          throw error;
        }
      },
      item,
      options.texts,
    );
    if (isLate) {
      // What was broken off may have left caches half filled.
      here = null;
      startAll();
    }
    return result;
  }

  return {
    read: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        pump();
      }),
    async close() {
      if (threads !== null) await (await threads).close();
    },
  };
}
