/** Reads `.tar` and `.tar.gz` archives as they stream by. */
import { Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import type { Entry } from 'tar-stream';
import { isBomb, isWanted, type Member, MOST_ENTRIES, nameFault } from './archives.js';
import { LARGEST_ITEM, messageOf, refused, tooLarge } from './item.js';

/** Unpacked bytes between two files: names and attributes of one file are never so long. */
const LONGEST_HEADER = 4 * 1024 * 1024;

/** How the reading stands; why it was ended, when it was. */
interface Progress {
  packed: number;
  unpacked: number;
  /** Unpacked bytes since the last file began, while none is being read. */
  between: number;
  inFile: boolean;
  fault: { readonly code: string; readonly message: string } | null;
}

/** The files of an archive in its own order, one at a time in memory; of a damaged archive those before the damage. */
export async function* readTar(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  gzipped: boolean,
): AsyncGenerator<Member> {
  const { default: tar } = await import('tar-stream');
  const progress: Progress = { packed: 0, unpacked: 0, between: 0, inFile: false, fault: null };
  const archive = tar.extract();
  const counted = count(chunks, progress);
  const bytes = Readable.from(watch(gzipped ? inflate(counted, progress) : counted, progress));
  bytes.on('error', (error) => archive.destroy(error));
  bytes.pipe(archive as unknown as NodeJS.WritableStream);
  let read = 0;
  let entries = 0;
  try {
    for await (const entry of archive) {
      progress.inFile = true;
      if (++entries > MOST_ENTRIES) {
        progress.fault = { code: 'archive-bomb', message: 'too many entries' };
        break;
      }
      const member = await readMember(entry, name);
      if (member !== null) {
        if ('path' in member) read++;
        yield member;
      }
      progress.between = 0;
      progress.inFile = false;
    }
  } catch (error) {
    progress.fault ??= { code: 'damaged', message: messageOf(error) };
  } finally {
    bytes.destroy();
    archive.destroy();
  }
  const { fault } = progress;
  if (fault !== null) {
    yield refused(
      fault.code,
      `the archive was not read to its end (${fault.message}); files read: ${read}`,
      name,
    );
  } else if (entries === 0 && progress.unpacked > 0 && progress.unpacked < 1024) {
    yield refused('damaged', 'no tar archive, or a damaged one', name);
  }
}

async function readMember(entry: Entry, name: string): Promise<Member | null> {
  const { type, size = 0 } = entry.header;
  const member = entry.header.name;
  const source = `${name}/${member}`;
  const fault = nameFault(member) ?? (type === 'symlink' || type === 'link' ? 'it is a link' : null);
  if (fault !== null) {
    await drain(entry);
    return refused('unsafe-path', `this file of the archive was not read: ${fault}`, source);
  }
  if ((type !== 'file' && type !== 'contiguous-file') || !isWanted(member)) {
    await drain(entry);
    return null;
  }
  if (size > LARGEST_ITEM) {
    await drain(entry);
    return tooLarge(source);
  }
  const parts: Uint8Array[] = [];
  for await (const part of entry) parts.push(part);
  return { path: member, bytes: Buffer.concat(parts) };
}

/** The archive goes on only when the file before was read to its end. */
async function drain(entry: Entry): Promise<void> {
  for await (const part of entry) void part;
}

async function* count(chunks: AsyncIterable<Uint8Array>, progress: Progress): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    progress.packed += chunk.length;
    yield chunk;
  }
}

/** Ends where the damage begins, so that the files before it are read. */
async function* inflate(chunks: AsyncIterable<Uint8Array>, progress: Progress): AsyncGenerator<Uint8Array> {
  // Without this flush a stream that was cut off would be an error before its last bytes came out.
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  const packed = Readable.from(chunks);
  packed.on('error', (error) => gunzip.destroy(error));
  packed.pipe(gunzip);
  try {
    for await (const chunk of gunzip) yield chunk;
  } catch (error) {
    progress.fault ??= { code: 'damaged', message: messageOf(error) };
  } finally {
    packed.destroy();
  }
}

async function* watch(chunks: AsyncIterable<Uint8Array>, progress: Progress): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    progress.unpacked += chunk.length;
    if (!progress.inFile) progress.between += chunk.length;
    if (isBomb(progress.unpacked, progress.packed)) {
      progress.fault = { code: 'archive-bomb', message: 'unpacked it would be hundreds of times its size' };
    } else if (progress.between > LONGEST_HEADER) {
      progress.fault = { code: 'damaged', message: 'a header without end' };
    }
    if (progress.fault !== null) return;
    yield chunk;
  }
}
