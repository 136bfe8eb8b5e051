import { existsSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Separator } from '../../output/index.js';
import { neutralise } from '../../output/terminal/safe.js';
import type { Kind } from '../../schemas/entities.js';
import type { Problem } from '../../schemas/types.js';
import { EXIT, type ExitCode, INTERRUPTED } from '../exit-codes.js';
import { kindOf } from '../find.js';
import { type Host, tell } from '../host.js';
import { onInterrupt, type Signal } from '../interrupts.js';
import { type LexiconFile, lexiconOf } from '../lexicon-file.js';
import type { PipelineOptions } from '../options.js';
import { formatProblem } from '../problems.js';
import { createDisplay, type Display } from '../run/display.js';
import type { Event } from '../run/engine.js';
import { errorsOf } from '../run/entries.js';
import { Locked } from '../run/lock.js';
import { chooseMessages, type Messages } from '../run/messages.js';
import { openSession, type Session } from '../run/session.js';
import { type Manifest, summarise, toManifest } from '../run/summary.js';
import { count, createTally, metIn } from '../run/tally.js';
import { follow } from '../run/watch.js';
import { OutputError, streamSink } from '../sinks.js';
import { UsageError } from '../usage.js';

export interface RunCommandOptions {
  readonly out: string;
  /** Names of `TABLE_FORMATS`. */
  readonly format?: readonly string[];
  readonly separator?: Separator;
  readonly texts?: boolean;
  readonly jobs?: number;
  readonly reference?: string;
  readonly kinds?: readonly Kind[];
  readonly feasts?: boolean;
  readonly lexicon?: LexiconFile;
  readonly retry?: boolean;
  /** Seconds. */
  readonly timeLimit: number;
  /** Megabytes. */
  readonly memoryLimit: number;
  readonly watch?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** Reads what is new of many sources into a folder of records, and can be stopped and started at any time. */
export async function run(
  sources: readonly string[],
  options: RunCommandOptions,
  version: string,
  host: Host,
): Promise<ExitCode> {
  if (sources.length === 0 && options.watch === undefined) {
    throw new UsageError(
      'no input: name files, folders or archives, - for standard input, or --watch a folder',
    );
  }
  const messages = chooseMessages(host.env);
  for (const source of [...sources, options.watch ?? '-']) checkNotOutput(source, options.out, messages);
  if (options.watch !== undefined && kindOf(options.watch) !== 'folder') {
    throw new UsageError(messages.noFolder(options.watch));
  }
  const job = { sources, options, version, host, messages };
  const session = await openOr(job);
  if (typeof session === 'number') return session;
  try {
    return await runSession(session, job);
  } finally {
    await session.close();
  }
}

interface Job {
  readonly sources: readonly string[];
  readonly options: RunCommandOptions;
  readonly version: string;
  readonly host: Host;
  readonly messages: Messages;
}

function checkNotOutput(source: string, out: string, messages: Messages): void {
  if (source !== '-' && existsSync(source) && existsSync(out) && realpathSync(source) === realpathSync(out)) {
    throw new UsageError(messages.outAmongSources(out));
  }
}

async function openOr({ options, version, host, messages }: Job): Promise<Session | ExitCode> {
  const { out, format = [], separator, texts, jobs, timeLimit, memoryLimit, retry } = options;
  try {
    return await openSession({
      out,
      version,
      pipeline: pipelineOptions(options),
      jobs: jobs ?? availableParallelism(),
      timeLimit: timeLimit * 1000,
      memoryLimit,
      retry: retry ?? false,
      tables: separator === undefined ? format : [...format, 'csv'],
      ...(separator === undefined ? {} : { separator }),
      texts: texts ?? false,
    });
  } catch (error) {
    if (!(error instanceof Locked)) throw error;
    tell(host, `communique: ${messages.locked(out, error.holder, error.file)}`);
    return EXIT.locked;
  }
}

const pipelineOptions = ({ reference, kinds, feasts, lexicon }: RunCommandOptions): PipelineOptions => ({
  ...(reference === undefined ? {} : { reference }),
  ...(kinds === undefined ? {} : { kinds }),
  ...lexiconOf(lexicon),
  feasts: feasts ?? false,
});

async function runSession(session: Session, job: Job): Promise<ExitCode> {
  const { sources, options, host, messages } = job;
  const { out, watch, quiet = false } = options;
  const display = createDisplay(host, messages, quiet);
  if (session.damaged > 0) display.say(`communique: ${messages.damaged(String(session.damaged))}`);
  const started = new Date();
  const tally = createTally();
  const tellProblem = problemTeller(display, messages, out);
  let failedBefore: number[] = [];
  let isWatching = false;
  const onEvent = (event: Event, share: number | null): void => {
    count(tally, event);
    if (event.is === 'done' && event.hadErrors) failedBefore.push(event.offset);
    for (const problem of errorsIn(event)) tellProblem(formatProblem(problem));
    display.update(metIn(tally), isWatching ? null : share);
  };
  const control = new AbortController();
  let interruptedBy: Signal | null = null;
  const stopListening = onInterrupt((signal) => {
    interruptedBy = signal;
    display.say(`communique: ${messages.stopping(signal)}`);
    control.abort();
  });
  const feed = async (given: readonly string[]): Promise<void> => {
    const { end, stop } = session.feed(given, host.stdin, onEvent);
    control.signal.addEventListener('abort', stop);
    await end.finally(() => control.signal.removeEventListener('abort', stop));
    // They count for the exit status, so they are named.
    if (failedBefore.length > 0) display.say(messages.failedBefore);
    for (const problem of await session.errorsAt(failedBefore.slice(0, MOST_TOLD + 1))) {
      tellProblem(formatProblem(problem));
    }
    failedBefore = [];
  };
  const feedWatched = async (files: readonly string[]): Promise<void> => {
    const before = { ...tally };
    await feed(files);
    const taken = { new: tally.new - before.new, changed: tally.changed - before.changed };
    if (taken.new + taken.changed > 0) display.say(`communique: ${messages.taken(taken, listOf(files))}`);
  };
  const finish = (complete: boolean): Promise<Manifest> =>
    session.finish((totals, files) =>
      toManifest({
        ...job,
        fingerprint: session.fingerprint,
        options: { ...options, ...(options.lexicon && { lexicon: options.lexicon.file }) },
        totals,
        tally,
        started,
        complete,
        files,
      }),
    );
  try {
    await feed(sources);
    if (watch !== undefined && !control.signal.aborted) {
      display.say(`communique: ${messages.watching(neutralise(watch))}`);
      isWatching = true;
      await follow(watch, out, control.signal, feedWatched, () => finish(true));
    }
    const manifest = await finish(interruptedBy === null || watch !== undefined);
    display.end();
    for (const line of summarise(manifest, out, messages)) display.say(line);
    if (options.json) await streamSink(host.stdout).write(`${JSON.stringify(manifest, null, 2)}\n`);
    if (interruptedBy !== null && watch === undefined) {
      display.say(`communique: ${messages.stopped(commandOf(host))}`);
      return INTERRUPTED[interruptedBy];
    }
    return tally.failed > 0 ? EXIT.inputErrors : EXIT.ok;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    throw new OutputError(messages.failed(error.message, commandOf(host)));
  } finally {
    display.end();
    stopListening();
  }
}

/** The first few names. */
const listOf = (files: readonly string[]): string =>
  [...files.slice(0, 5).map(neutralise), ...(files.length > 5 ? ['…'] : [])].join(', ');

/** What went wrong with what was read just now. */
function errorsIn(event: Event): readonly Problem[] {
  if (event.is === 'problem') return [event.problem];
  return 'head' in event ? errorsOf(event) : [];
}

/** More of them tell a reader of the terminal nothing more. */
const MOST_TOLD = 20;

function problemTeller(display: Display, messages: Messages, out: string): (line: string) => void {
  let told = 0;
  return (line) => {
    told++;
    if (told <= MOST_TOLD) display.say(line);
    else if (told === MOST_TOLD + 1) display.say(messages.moreProblems(path.join(out, 'problems.jsonl')));
  };
}

/** As a shell takes it. */
const commandOf = ({ argv }: Host): string =>
  ['communique', ...argv.slice(2)]
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(' ');
