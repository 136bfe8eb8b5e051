/** From sources to the journal: items in their order, many under way at a time, never more than fit into memory. */
import type { Readable } from 'node:stream';
import type { Problem } from '../../schemas/types.js';
import { openSources, type Sourced, type SourceItem, type SourceOptions } from '../sources/index.js';
import { type DocumentHead, encodeLine, type Head, withRemarks } from './entries.js';
import type { Entry } from './frames.js';
import { contentOf, identityOf } from './identity.js';
import type { Journal } from './journal.js';
import type { Ledger } from './ledger.js';
import type { Readers } from './readers.js';

/** What became of one thing that was given. */
export type Event =
  /** `offset`: of the entry in the journal. */
  | { readonly is: 'done' | 'repeated'; readonly hadErrors: boolean; readonly offset: number }
  | { readonly is: 'new' | 'changed'; readonly head: DocumentHead; readonly body: Uint8Array }
  | { readonly is: 'problem'; readonly problem: Problem };

export interface Work {
  readonly journal: Journal<Head>;
  readonly ledger: Ledger;
  readonly readers: Readers;
  readonly fingerprint: string;
  /** Whether texts are kept. */
  readonly texts: boolean;
  /**
   * `done` and `repeated` are told at once, the others when they are in the journal.
   * `share`: how much of the input has been opened, when that is known.
   */
  readonly onEvent: (event: Event, share: number | null) => void;
}

export interface Feed {
  /** Ends when all that was given is in the journal, or soon after `stop`. @throws OutputError */
  readonly end: Promise<void>;
  /** Takes nothing more; what is under way is finished. */
  stop(): void;
}

/** A document under way, or a problem that waits for its turn. */
interface Task {
  readonly bytes: number;
  readonly share: number | null;
  finished: { readonly entry: Entry<Head>; readonly toEvent: (offset: number) => Event } | null;
}

/** What may be under way, however fast the sources are. */
const MOST = { documents: 192, bytes: 1 << 26 } as const;
/** Milliseconds. What has not reached the disk when the power fails is done again. */
const SYNC_EVERY = 1000;

export function feed(given: readonly string[], options: SourceOptions, stdin: Readable, work: Work): Feed {
  const { journal, ledger, readers, fingerprint, texts, onEvent } = work;
  const sources = openSources(given, options, stdin);
  const queue: Task[] = [];
  const bell = createBell();
  let bytesUnderWay = 0;
  let hasEnded = false;
  let isStopped = false;
  let failure: { readonly error: unknown } | null = null;
  let giveUp = (): void => {};

  const stop = (): void => {
    isStopped = true;
    giveUp();
    bell.ring();
  };

  /** A source may keep us waiting for ever: standard input, a pipe. */
  const nextOrStop = (): Promise<IteratorResult<Sourced> | null> =>
    new Promise((resolve, reject) => {
      giveUp = () => resolve(null);
      sources.next().then(resolve, reject);
    });

  async function take(): Promise<void> {
    try {
      while (!isStopped) {
        const next = await nextOrStop();
        if (next === null || next.done) break;
        accept(next.value);
        while (!isStopped && (queue.length >= MOST.documents || bytesUnderWay >= MOST.bytes))
          await bell.wait();
      }
    } finally {
      hasEnded = true;
      bell.ring();
    }
  }

  /** What is told of the item that follows, and belongs to it. */
  let remarks: Problem[] = [];

  function accept(found: Sourced): void {
    const share = found.share ?? null;
    if ('item' in found) {
      acceptItem(found.item, share, remarks);
      remarks = [];
    } else if (found.problem.level === 'error') acceptProblem(found.problem, share);
    else remarks.push(found.problem);
  }

  function acceptProblem(problem: Problem, share: number | null): void {
    const { code, level } = problem;
    const entry = { head: { type: 'problem', code, level }, body: encodeLine(problem) } as const;
    queue.push({ bytes: 0, share, finished: { entry, toEvent: () => ({ is: 'problem', problem }) } });
    bell.ring();
  }

  function acceptItem(item: SourceItem, share: number | null, told: readonly Problem[]): void {
    const content = contentOf(item, fingerprint);
    const { source } = item;
    const identity = identityOf(item);
    const standing = ledger.meet(identity, content);
    if (standing.key === undefined) {
      onEvent(standing, share);
      return;
    }
    const { is, key, formerly } = standing;
    const names = {
      ...(formerly === undefined ? {} : { formerly }),
      ...(identity.container === undefined ? {} : { container: identity.container }),
      ...(texts ? { texts } : {}),
    };
    const task: Task = { bytes: item.bytes.length, share, finished: null };
    queue.push(task);
    bytesUnderWay += task.bytes;
    readers
      .read(item)
      .then((found) => {
        const { body, ...rest } = withRemarks(found, told);
        const head: DocumentHead = { type: 'document', key, content, source, ...names, ...rest };
        const toEvent = (offset: number): Event =>
          is === 'done' ? { is, hadErrors: head.errors, offset } : { is, head, body };
        task.finished = { entry: { head, body }, toEvent };
      })
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(bell.ring);
  }

  async function commit(): Promise<void> {
    let synced = performance.now();
    while (!(hasEnded && queue.length === 0)) {
      if (failure !== null) throw failure.error;
      const ready = takeReady();
      if (ready.length === 0) {
        await bell.wait();
        continue;
      }
      const offsets = await journal.append(ready.map(({ finished }) => finished.entry));
      for (const [index, { finished, bytes, share }] of ready.entries()) {
        const { head } = finished.entry;
        const offset = offsets[index] as number;
        if (head.type === 'document') ledger.note(head, offset);
        bytesUnderWay -= bytes;
        onEvent(finished.toEvent(offset), share);
      }
      bell.ring();
      if (performance.now() - synced < SYNC_EVERY) continue;
      await journal.sync();
      synced = performance.now();
    }
    await journal.sync();
  }

  /** The finished ones at the head of the queue: what comes before them in the input is in the journal. */
  function takeReady(): (Task & { finished: NonNullable<Task['finished']> })[] {
    let count = 0;
    while (queue[count]?.finished) count++;
    return queue.splice(0, count) as (Task & { finished: NonNullable<Task['finished']> })[];
  }

  const committed = commit().catch((error: unknown) => {
    stop();
    throw error;
  });
  return { end: Promise.all([take(), committed]).then(() => {}), stop };
}

/** Wakes all who wait, once. */
function createBell(): { ring(): void; wait(): Promise<void> } {
  let wake = (): void => {};
  let next = new Promise<void>((resolve) => {
    wake = resolve;
  });
  return {
    ring() {
      wake();
      next = new Promise((resolve) => {
        wake = resolve;
      });
    },
    wait: () => next,
  };
}
