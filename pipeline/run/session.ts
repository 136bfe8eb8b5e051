/** One run on one output: from the lock to the last file. */
import { mkdir, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Separator } from '../../output/index.js';
import type { Problem } from '../../schemas/types.js';
import type { PipelineOptions } from '../options.js';
import { guard, writeWhole } from '../sinks.js';
import type { SourceOptions } from '../sources/index.js';
import { type Event, type Feed, feed } from './engine.js';
import { errorsOf } from './entries.js';
import { MANIFEST, moveAll, NAMES, syncFolder, temporaryIn, writeFiles } from './finish.js';
import { fingerprintOf } from './identity.js';
import { takeLock } from './lock.js';
import { createReaders } from './readers.js';
import { openState } from './state.js';
import { writeTables } from './tables.js';
import { clearTexts, TEXTS } from './texts.js';
import type { Totals } from './totals.js';

/** What a run keeps for the next one, inside the output. */
const STATE = '.communique';

const NOTHING = new Uint8Array();

export interface RunOptions {
  readonly out: string;
  /** Of the program: with another one, all is done again. */
  readonly version: string;
  readonly pipeline: PipelineOptions;
  /** Threads. */
  readonly jobs: number;
  /** Milliseconds; see `ThreadOptions`. */
  readonly timeLimit: number;
  /** Megabytes; see `ThreadOptions`. */
  readonly memoryLimit: number;
  /** Do again what had errors. */
  readonly retry: boolean;
  /** Names of `TABLE_FORMATS` to be written besides. */
  readonly tables: readonly string[];
  /** Of CSV. */
  readonly separator?: Separator;
  /** Keep the texts that records point into. */
  readonly texts?: boolean;
  /** See `ThreadOptions`. */
  readonly worker?: URL;
}

export interface Session {
  /** Bytes of the journal that were damaged and had to be given up. */
  readonly damaged: number;
  readonly fingerprint: string;
  feed(
    given: readonly string[],
    stdin: Readable,
    onEvent: (event: Event, share: number | null) => void,
  ): Feed;
  /** Makes the files from all that is done so far. @throws OutputError */
  finish<Manifest>(describe: (totals: Totals, files: readonly string[]) => Manifest): Promise<Manifest>;
  /** What went wrong with the documents of these entries. */
  errorsAt(offsets: readonly number[]): Promise<Problem[]>;
  /** Never throws. */
  close(): Promise<void>;
}

/** @throws Locked, OutputError */
export async function openSession(options: RunOptions): Promise<Session> {
  const { out, pipeline, version } = options;
  const state = path.join(out, STATE);
  await guard(out, () => mkdir(state, { recursive: true }));
  const lock = await takeLock(state);
  try {
    // What a run that was killed had begun.
    await rm(temporaryIn(state), { recursive: true, force: true });
    const { journal, ledger } = await openState(state, {
      retry: options.retry,
      texts: options.texts ?? false,
    });
    const lastRun = journal.size;
    await journal.append([{ head: { type: 'run', started: new Date().toISOString() }, body: NOTHING }]);
    await syncFolder(state);
    const texts = options.texts ? path.join(out, TEXTS) : null;
    if (texts !== null) await guard(texts, () => clearTexts(texts));
    const readers = createReaders({
      count: options.jobs,
      pipeline,
      timeLimit: options.timeLimit,
      memoryLimit: options.memoryLimit,
      ...(texts === null ? {} : { texts }),
      ...(options.worker ? { worker: options.worker } : {}),
    });
    const fingerprint = fingerprintOf(version, pipeline);
    const real = await realpath(out);
    const sourceOptions: SourceOptions = { exclude: real, seenFrom: real };
    return {
      damaged: journal.damaged,
      fingerprint,
      feed(given, stdin, onEvent) {
        ledger.startAnew();
        const work = { journal, ledger, readers, fingerprint, texts: texts !== null, onEvent };
        return feed(given, sourceOptions, stdin, work);
      },
      async finish(describe) {
        const totals = await writeFiles(journal, ledger.offsets(), lastRun, state, out);
        const tables = await writeTables(out, options.tables, options.separator);
        const manifest = describe(totals, [
          ...NAMES,
          ...tables,
          ...(texts === null ? [] : [`${TEXTS}/`]),
          MANIFEST,
        ]);
        // Last, since it speaks for the others.
        await writeWhole(path.join(temporaryIn(state), MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
        await moveAll(temporaryIn(state), out);
        return manifest;
      },
      async errorsAt(offsets) {
        const read = journal.reader();
        const errors: Problem[] = [];
        for (const offset of offsets) errors.push(...errorsOf(await read(offset)));
        return errors;
      },
      async close() {
        await readers.close();
        await journal.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
