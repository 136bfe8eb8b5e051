/** New and changed files of a folder, as they come. */
import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isSourceName } from '../sources/index.js';

/** Milliseconds. A file is taken when it has stayed the same for so long: whoever writes it has probably ended. */
const SETTLED = 1000;
const POLL = 500;
/** Systems lose events, and network folders send none. */
const RESCAN = 5000;
/** Making the files of the output takes time that grows with it; so many times that long is spent reading between. */
const REST = 10;

/**
 * Feeds files as they come, until aborted, and has the output made whenever that is worth its time.
 * @param exclude a folder inside that is passed over.
 */
export async function follow(
  folder: string,
  exclude: string,
  signal: AbortSignal,
  feed: (files: readonly string[]) => Promise<void>,
  finish: () => Promise<unknown>,
): Promise<void> {
  let isDirty = true;
  let finishedAt = 0;
  let finishTook = 0;
  for await (const files of settledFiles(folder, path.resolve(exclude), signal)) {
    if (files.length > 0) {
      await feed(files);
      isDirty = true;
    }
    if (!isDirty || performance.now() - finishedAt < REST * finishTook) continue;
    const started = performance.now();
    await finish();
    isDirty = false;
    finishedAt = performance.now();
    finishTook = finishedAt - started;
  }
}

/** Files that have settled since the last time, perhaps none; sorted. */
async function* settledFiles(
  folder: string,
  exclude: string,
  signal: AbortSignal,
): AsyncGenerator<readonly string[]> {
  /** Size and time of what was taken, so that it is taken again only when it changes. */
  const taken = new Map<string, string>();
  let wake = (): void => {};
  const watcher = watchOrNot(folder, () => wake());
  signal.addEventListener('abort', () => wake());
  try {
    while (!signal.aborted) {
      const ready: string[] = [];
      let isWaiting = false;
      for await (const { file, size, modified, changed } of filesOf(folder, exclude)) {
        const stamp = `${size} ${modified} ${changed}`;
        if (taken.get(file) === stamp) continue;
        // Either way, since clocks of file servers run differently.
        if (Math.abs(Date.now() - changed) < SETTLED) {
          isWaiting = true;
          continue;
        }
        taken.set(file, stamp);
        ready.push(file);
      }
      yield ready.sort();
      if (signal.aborted) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, isWaiting ? POLL : RESCAN);
        wake = () => {
          clearTimeout(timer);
          // A burst of events is one change.
          setTimeout(resolve, signal.aborted ? 0 : POLL / 5);
        };
      });
    }
  } finally {
    watcher?.close();
  }
}

/** Where the system refuses to watch, the folder is only looked through now and then. */
function watchOrNot(folder: string, onChange: () => void): FSWatcher | null {
  try {
    return watch(folder, onChange).on('error', () => {});
  } catch {
    return null;
  }
}

interface Seen {
  readonly file: string;
  readonly size: number;
  /** Milliseconds since 1970; whoever writes a file may set `modified`, but not `changed`. */
  readonly modified: number;
  readonly changed: number;
}

async function* filesOf(folder: string, exclude: string): AsyncGenerator<Seen> {
  if (path.resolve(folder) === exclude) return;
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const file = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesOf(file, exclude);
    else if (entry.isFile() && isSourceName(entry.name)) {
      const found = await stat(file).catch(() => null);
      if (found !== null) yield { file, size: found.size, modified: found.mtimeMs, changed: found.ctimeMs };
    }
  }
}
