/**
 * What a run has done, in one file that only grows. Each entry carries its length and a checksum, so that whatever
 * moment a run is killed at, the next one tells whole entries from torn ones.
 *
 * An entry: the mark, the length of head and of body (32 bits each, little-endian), the first 16 bytes of the SHA-256 of
 * all that follows the checksum and of both lengths, the head (JSON), the body (bytes to be copied as they are).
 */
import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { guard, OutputError } from '../sinks.js';

const MARK = Buffer.from('cmq1');
const LENGTHS = MARK.length;
const CHECKSUM = LENGTHS + 8;
const PREFIX = CHECKSUM + 16;

/** No entry comes near it; a length beyond it is damage. */
const LONGEST_ENTRY = 1 << 30;
const CHUNK = 1 << 20;

export interface Entry<Head> {
  readonly head: Head;
  readonly body: Uint8Array;
}

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
  /** Whole entries from there on, in file order. */
  scan(from?: number): AsyncGenerator<Placed<Head>>;
  /** Entries one by one, by their offsets; fast where they follow each other. */
  reader(): (offset: number) => Promise<Placed<Head>>;
  close(): Promise<void>;
}

export function encodeEntry<Head>({ head, body }: Entry<Head>): Buffer {
  const headBytes = Buffer.from(JSON.stringify(head));
  const entry = Buffer.allocUnsafe(PREFIX + headBytes.length + body.length);
  MARK.copy(entry);
  entry.writeUInt32LE(headBytes.length, LENGTHS);
  entry.writeUInt32LE(body.length, LENGTHS + 4);
  headBytes.copy(entry, PREFIX);
  entry.set(body, PREFIX + headBytes.length);
  checksumOf(entry, entry.length).copy(entry, CHECKSUM);
  return entry;
}

const checksumOf = (entry: Buffer, size: number): Buffer =>
  createHash('sha256')
    .update(entry.subarray(LENGTHS, CHECKSUM))
    .update(entry.subarray(PREFIX, size))
    .digest()
    .subarray(0, PREFIX - CHECKSUM);

/** The entry at the start of the bytes; how many bytes it needs when there are too few; null when there is none. */
function decodeEntry<Head>(bytes: Buffer): { entry: Entry<Head>; size: number } | { needs: number } | null {
  if (bytes.length < PREFIX) return { needs: PREFIX };
  if (!bytes.subarray(0, MARK.length).equals(MARK)) return null;
  const headLength = bytes.readUInt32LE(LENGTHS);
  const size = PREFIX + headLength + bytes.readUInt32LE(LENGTHS + 4);
  if (size > LONGEST_ENTRY) return null;
  if (bytes.length < size) return { needs: size };
  if (!checksumOf(bytes, size).equals(bytes.subarray(CHECKSUM, PREFIX))) return null;
  const head = JSON.parse(bytes.toString('utf8', PREFIX, PREFIX + headLength)) as Head;
  return { entry: { head, body: bytes.subarray(PREFIX + headLength, size) }, size };
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

async function readAt(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
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
  let start = 0;
  let bytes: Buffer = Buffer.alloc(0);
  /** Where the next entry begins if entries are read in file order. */
  let expected = 0;
  return async (offset) => {
    const usual = offset >= expected && offset - expected < CHUNK ? CHUNK : ONE_ENTRY;
    const isAtHand = start <= offset && offset < start + bytes.length;
    let found = isAtHand ? decodeEntry<Head>(bytes.subarray(offset - start)) : { needs: PREFIX };
    // The second time with the length that the first has told.
    for (let attempt = 0; attempt < 2 && found !== null && 'needs' in found; attempt++) {
      start = offset;
      bytes = await readAt(handle, offset, Math.max(usual, found.needs));
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
  /** Offset in the file of the first byte of `bytes`. */
  let start = from;
  let bytes = await readAt(handle, start, CHUNK);
  let at = 0;
  for (;;) {
    const found = decodeEntry<Head>(bytes.subarray(at));
    if (found !== null && 'entry' in found) {
      yield { ...found.entry, offset: start + at, size: found.size };
      at += found.size;
      continue;
    }
    if (found !== null) {
      const more = await readAt(handle, start + at, Math.max(CHUNK, found.needs));
      if (more.length >= found.needs) {
        start += at;
        bytes = more;
        at = 0;
        continue;
      }
      // An entry that the file ends before, or damage that claims to be one.
      if (more.length <= MARK.length) return;
    }
    const next = bytes.indexOf(MARK, at + 1);
    if (next !== -1) {
      at = next;
      continue;
    }
    // No mark in what is at hand: all but the last bytes, which may hold the start of one, are passed over.
    const passed = Math.max(bytes.length - MARK.length + 1, at + 1);
    start += passed;
    bytes = await readAt(handle, start, CHUNK);
    at = 0;
    if (bytes.length < PREFIX) return;
  }
}
