/**
 * The form of an entry: the mark, the length of head and of body (32 bits each, little-endian), the first 16 bytes of the
 * SHA-256 of both lengths and of what follows, the head (JSON), the body (bytes to be copied as they are).
 */
import { createHash } from 'node:crypto';

export interface Entry<Head> {
  readonly head: Head;
  readonly body: Uint8Array;
}

export const MARK = Buffer.from('cmq1');
const LENGTHS = MARK.length;
const CHECKSUM = LENGTHS + 8;
/** Bytes before the head. */
export const PREFIX = CHECKSUM + 16;

/** No entry comes near it; a length beyond it is damage. */
const LONGEST_ENTRY = 1 << 30;

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
export function decodeEntry<Head>(
  bytes: Buffer,
): { entry: Entry<Head>; size: number } | { needs: number } | null {
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
