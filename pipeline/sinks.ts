/** Where text goes: a stream, or a file that appears whole or not at all. */
import { closeSync, openSync, rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';

export interface Sink {
  /** Resolves when the text has left this process or is safely buffered. */
  write(text: string): Promise<void>;
  /** Makes what was written final. */
  commit(): Promise<void>;
  /** Takes back what can be taken back. Never throws. */
  discard(): Promise<void>;
}

/** The reader at the other end of the pipe has gone (`… | head`): nothing is wrong, and nothing is left to do. */
export class ClosedPipe extends Error {}

/** The output cannot be written. */
export class OutputError extends Error {}

const isClosed = (error: NodeJS.ErrnoException): boolean =>
  error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'ECONNRESET';

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Each write waits until the operating system has taken it, so that a slow reader slows the writer down. */
export function streamSink(stream: Writable): Sink {
  // Without a listener the failure of a write would end the process before the writer hears of it.
  stream.on('error', () => {});
  return {
    write(text) {
      if (text === '') return Promise.resolve();
      return new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error) resolve();
          else if (isClosed(error)) reject(new ClosedPipe());
          else reject(new OutputError(`standard output: ${error.message}`));
        });
      });
    },
    commit: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  };
}

/** Files begun and not yet committed: what an interrupted process has to clear away. */
const partials = new Set<string>();

/** For the handler of a signal, which cannot wait: removes every file that was begun and is not complete. */
export function removePartialFiles(): void {
  for (const file of partials) rmSync(file, { force: true });
  partials.clear();
}

/** A file that is made and known as begun in one turn: a signal in between would leave it lying. */
async function openPartial(partial: string): Promise<FileHandle> {
  partials.add(partial);
  try {
    closeSync(openSync(partial, 'w'));
    return await open(partial, 'r+');
  } catch (error) {
    await removePartial(partial);
    throw error;
  }
}

/** Text is gathered to this many characters before it goes to the file. */
const BUFFER = 1 << 16;

/**
 * A file that appears under its name only when it is complete; until then what stood there before stays.
 * Devices and pipes are written to directly.
 * @throws OutputError
 */
export async function fileSink(file: string): Promise<Sink> {
  const target = await resolveTarget(file);
  const partial = target.isPlain ? temporaryName(target.path) : target.path;
  const handle = await guard(file, () => (target.isPlain ? openPartial(partial) : open(partial, 'w')));
  let buffered = '';
  const flush = async (): Promise<void> => {
    const text = buffered;
    buffered = '';
    if (text !== '') await guard(file, () => handle.writeFile(text));
  };
  return {
    async write(text) {
      buffered += text;
      if (buffered.length >= BUFFER) await flush();
    },
    async commit() {
      await flush();
      if (target.isPlain) await guard(file, () => handle.sync());
      await guard(file, () => handle.close());
      if (target.isPlain) await guard(file, () => rename(partial, target.path));
      partials.delete(partial);
    },
    discard: () => discardFile(handle, target.isPlain ? partial : null),
  };
}

/** Writes a whole small file at once. @throws OutputError */
export async function writeWhole(file: string, text: string): Promise<void> {
  const sink = await fileSink(file);
  try {
    await sink.write(text);
    await sink.commit();
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

const temporaryName = (file: string): string =>
  path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);

/** A link is followed: the file it points to is replaced, not the link. */
async function resolveTarget(file: string): Promise<{ path: string; isPlain: boolean }> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new OutputError(`${file}: is a folder`);
    return found.isFile() ? { path: await realpath(file), isPlain: true } : { path: file, isPlain: false };
  } catch (error) {
    if (error instanceof OutputError) throw error;
    return { path: file, isPlain: true };
  }
}

export async function guard<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (isClosed(error as NodeJS.ErrnoException)) throw new ClosedPipe();
    throw new OutputError(`${file}: ${describe(error)}`);
  }
}

async function discardFile(handle: FileHandle, partial: string | null): Promise<void> {
  await handle.close().catch(() => {});
  if (partial !== null) await removePartial(partial);
}

async function removePartial(partial: string): Promise<void> {
  await rm(partial, { force: true }).catch(() => {});
  partials.delete(partial);
}
