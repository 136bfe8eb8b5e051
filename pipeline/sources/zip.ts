/** Reads `.zip` archives: by their directory, or, where that was cut off, file by file from the front. */
import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import zlib from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { isBomb, isWanted, type Member, MOST_ENTRIES, nameFault } from './archives.js';
import { LARGEST_ITEM, messageOf, refused, tooLarge } from './item.js';

/** Where the bytes of an archive lie: a file, which is read in parts, or the memory. */
export type Packed = string | Uint8Array;

/** Permissions of Unix stand in the upper half; this is the type of a symbolic link. */
const isLink = ({ externalFileAttributes }: Entry): boolean =>
  ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;

/** The flag by which a name says that it is UTF-8; programs for the Mac write such names without it. */
const UTF_8 = 0x800;

/** Frames and signs that the library reads, as the standard says, by code page 437, and the letters of France's 850. */
const WESTERN: ReadonlyMap<string, string> = new Map(
  [...'╢╖╥╙╘╫╪ΓΩδ'].map((sign, i) => [sign, 'ÂÀÊËÈÎÏÔÛÙ'[i] as string]),
);

/** Windows names files by the code page of its country, and no French name holds frames. */
const asWestern = (name: string): string =>
  name.replace(/[\u0370-\u03ff\u2500-\u257f]/g, (sign) => WESTERN.get(sign) ?? sign);

/**
 * The files of an archive in its own order, one at a time in memory.
 * @param open gives the bytes from the front; asked only when the directory of the archive is missing.
 */
export async function* readZip(
  packed: Packed,
  name: string,
  open: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<Member> {
  const { default: yauzl } = await import('yauzl');
  // Names are checked here: the library would end the archive at the first bad one.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  let zip: ZipFile;
  try {
    zip = await (typeof packed === 'string'
      ? yauzl.openPromise(packed, options)
      : yauzl.fromBufferPromise(Buffer.from(packed), options));
  } catch {
    const { readCutZip } = await import('./cut-zip.js');
    yield* readCutZip(open(), name);
    return;
  }
  try {
    const decode = ({ generalPurposeBitFlag: flags, fileNameRaw: raw, extraFields }: Entry): string =>
      isUtf8(raw)
        ? yauzl.getFileNameLowLevel(flags | UTF_8, raw, extraFields, true)
        : asWestern(yauzl.getFileNameLowLevel(flags, raw, extraFields, true));
    yield* readEntries(zip, name, decode);
  } finally {
    zip.close();
  }
}

async function* readEntries(
  zip: ZipFile,
  name: string,
  decode: (entry: Entry) => string,
): AsyncGenerator<Member> {
  if (zip.entryCount > MOST_ENTRIES) {
    yield refused('archive-bomb', `the archive has ${zip.entryCount} entries and was not opened`, name);
    return;
  }
  let packed = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const member = decode(entry);
      packed += entry.compressedSize;
      // Entries that lie over each other are how a small archive holds more than its size.
      if (packed > zip.fileSize) {
        yield refused('archive-bomb', 'the files of the archive overlap; the rest was not read', name);
        return;
      }
      if (member.endsWith('/')) continue;
      const part = zip.entriesRead / zip.entryCount;
      for await (const read of readMember(zip, entry, member, `${name}/${member}`)) yield { ...read, part };
    }
  } catch (error) {
    yield refused('damaged', `the archive is damaged, the rest was not read: ${messageOf(error)}`, name);
  }
}

async function* readMember(
  zip: ZipFile,
  entry: Entry,
  member: string,
  source: string,
): AsyncGenerator<Member> {
  const fault = nameFault(member) ?? (isLink(entry) ? 'it is a link' : null);
  if (fault !== null) yield refused('unsafe-path', `this file of the archive was not read: ${fault}`, source);
  else if (!isWanted(member)) return;
  else if (entry.isEncrypted()) yield refused('encrypted', 'this file of the archive is encrypted', source);
  else if (isBomb(entry.uncompressedSize, entry.compressedSize)) yield bomb(source);
  else if (entry.uncompressedSize > LARGEST_ITEM) yield tooLarge(source);
  else if (!entry.canDecodeFileData())
    yield refused('unsupported', 'this file of the archive is packed by an unknown method', source);
  else {
    try {
      const bytes = await collect(await zip.openReadStreamPromise(entry));
      yield isWhole(bytes, entry.crc32)
        ? { path: member, bytes }
        : refused('damaged', 'this file of the archive is damaged: its checksum is wrong', source);
    } catch (error) {
      yield refused('damaged', `this file of the archive is damaged: ${messageOf(error)}`, source);
    }
  }
}

export const bomb = (source: string): Member =>
  refused('archive-bomb', 'unpacked it would be hundreds of times its size; it was not read', source);

/** The library ends the stream with an error when there is more than the entry's header tells. */
async function collect(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Node has had the checksum since 20.15; before, damage that inflates without an error is not seen. */
const isWhole = (bytes: Uint8Array, crc: number): boolean =>
  typeof zlib.crc32 !== 'function' || zlib.crc32(bytes) === crc;
