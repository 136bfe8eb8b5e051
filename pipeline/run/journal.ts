/**
 * What a run has done, in one file that only grows (for the form of its entries see `frames.ts`). Whatever moment a run
 * is killed at, the next one tells whole entries from torn ones.
 */
import { type FileHandle, open } from 'node:fs/promises';
import { guard, OutputError } from '../sinks.js';
import { decodeEntry, type Entry, encodeEntry, MARK, PREFIX } from './frames.js';

const CHUNK = 1 << 20;
const EMPTY = Buffer.alloc(0);

export interface Placed<Head> extends Entry<Head> {
  /** Byte offset of the entry in the file. */
  readonly offset: number;
  /** Bytes, all parts together. */
  readonly size: number;
}

export interface Journal<Head> {
  /** Bytes of whole entries. */
  readonly size: number;
  /** Bytes that were no whole entry when the file was opened. */
  readonly damaged: number;
  /** Adds entries and returns their offsets. A failure takes back what was half written. @throws OutputError */
  append(entries: readonly Entry<Head>[]): Promise<number[]>;
  /** Returns when all that was appended would survive a loss of power. @throws OutputError */
  sync(): Promise<void>;
  /** Whole entries from there on, in file order. Bodies last until the next one is read. */
  scan(from?: number): AsyncGenerator<Placed<Head>>;
  /** Entries one by one, by their offsets; fast where they follow each other. Bodies last until the next one is read. */
  reader(): (offset: number) => Promise<Placed<Head>>;
  close(): Promise<void>;
}

/**
 * Opens the file, or makes it, and cuts a torn end off. Damage inside is passed over: what stood there is not known as
 * done any more, and so is done again.
 * @param each is told every whole entry.
 * @throws OutputError
 */
export async function openJournal<Head>(
  file: string,
  each: (entry: Placed<Head>) => void,
): Promise<Journal<Head>> {
  const handle = await guard(file, () => open(file, 'a+'));
  let size = 0;
  let whole = 0;
  for await (const placed of scanFile<Head>(handle, 0)) {
    each(placed);
    size = placed.offset + placed.size;
    whole += placed.size;
  }
  const { size: onDisk } = await handle.stat();
  if (onDisk > size) await guard(file, () => handle.truncate(size));
  const damaged = onDisk - whole;

  return {
    get size() {
      return size;
    },
    damaged,
    async append(entries) {
      const encoded = entries.map(encodeEntry);
      const before = size;
      try {
        await guard(file, () => writeAll(handle, Buffer.concat(encoded)));
      } catch (error) {
        await handle.truncate(before).catch(() => {});
        throw error;
      }
      return encoded.map(({ length }) => {
        size += length;
        return size - length;
      });
    },
    sync: () => guard(file, () => handle.datasync()),
    scan: (from = 0) => scanFile<Head>(handle, from),
    reader: () => createReader<Head>(handle, file),
    close: () => handle.close(),
  };
}

/** `FileHandle.writeFile` would do, but hides how much was written when the disk is full. */
async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    done += (await handle.write(bytes, done, bytes.length - done)).bytesWritten;
  }
}

/** @param into is used when it is large enough. */
async function readAt(
  handle: FileHandle,
  offset: number,
  length: number,
  into: Buffer = EMPTY,
): Promise<Buffer> {
  const bytes = into.length < length ? Buffer.allocUnsafe(length) : into.subarray(0, length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

/** Bytes that hold most single entries. */
const ONE_ENTRY = 1 << 14;

function createReader<Head>(handle: FileHandle, file: string): (offset: number) => Promise<Placed<Head>> {
  const chunk = Buffer.allocUnsafe(CHUNK);
  let start = 0;
  let bytes: Buffer = EMPTY;
  /** Where the next entry begins if entries are read in file order. */
  let expected = 0;
  return async (offset) => {
    const usual = offset >= expected && offset - expected < CHUNK ? CHUNK : ONE_ENTRY;
    const isAtHand = start <= offset && offset < start + bytes.length;
    let found = isAtHand ? decodeEntry<Head>(bytes.subarray(offset - start)) : { needs: PREFIX };
    // The second time with the length that the first has told.
    for (let attempt = 0; attempt < 2 && found !== null && 'needs' in found; attempt++) {
      start = offset;
      bytes = await readAt(handle, offset, Math.max(usual, found.needs), chunk);
      found = decodeEntry<Head>(bytes);
    }
    if (found === null || 'needs' in found) {
      throw new OutputError(`${file}: the entry at byte ${offset} is damaged`);
    }
    expected = offset + found.size;
    return { ...found.entry, offset, size: found.size };
  };
}

async function* scanFile<Head>(handle: FileHandle, from: number): AsyncGenerator<Placed<Head>> {
  const chunk = Buffer.allocUnsafe(CHUNK);
  /** Offset in the file of the first byte of `bytes`. */
  let start = from;
  let bytes = await readAt(handle, start, CHUNK, chunk);
  let at = 0;
  for (;;) {
    const found = decodeEntry<Head>(bytes.subarray(at));
    if (found !== null && 'entry' in found) {
      yield { ...found.entry, offset: start + at, size: found.size };
      at += found.size;
      continue;
    }
    if (found !== null) {
      bytes = await readAt(handle, start + at, Math.max(CHUNK, found.needs), chunk);
      start += at;
      at = 0;
      if (bytes.length >= found.needs) continue;
      // An entry that the file ends before, or damage that claims to be one.
      if (bytes.length <= MARK.length) return;
    }
    const next = bytes.indexOf(MARK, at + 1);
    if (next !== -1) {
      at = next;
      continue;
    }
    // No mark in what is at hand: all but the last bytes, which may hold the start of one, are passed over.
    const passed = Math.max(bytes.length - MARK.length + 1, at + 1);
    start += passed;
    bytes = await readAt(handle, start, CHUNK, chunk);
    at = 0;
    if (bytes.length < PREFIX) return;
  }
}
