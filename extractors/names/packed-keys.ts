/** Sets of 32-bit keys, ascending, searched as they lie in a file. */

const BUCKETS = 1 << 16;

/** Bytes that `starts` takes in a file; the lower halves take two a key. */
export const STARTS_BYTES = 4 * (BUCKETS + 1);

export interface PackedKeys {
  /** Where among the keys those with each upper half begin, and where the last ones end. */
  readonly starts: Uint32Array;
  /** The lower halves. */
  readonly lows: Uint16Array;
}

/** @param sorted unsigned and ascending. */
export function packKeys(sorted: readonly number[]): PackedKeys {
  const starts = new Uint32Array(BUCKETS + 1);
  for (const key of sorted) starts[(key >>> 16) + 1] = (starts[(key >>> 16) + 1] as number) + 1;
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  return { starts, lows: Uint16Array.from(sorted, (key) => key & 0xffff) };
}

/** @param at a multiple of 4. */
export const viewKeys = (buffer: ArrayBufferLike, at: number, count: number): PackedKeys => ({
  starts: new Uint32Array(buffer, at, BUCKETS + 1),
  lows: new Uint16Array(buffer, at + STARTS_BYTES, count),
});

/** Place of a key among the others; -1 when it is none of them. */
export function findKey({ starts, lows }: PackedKeys, key: number): number {
  const low = key & 0xffff;
  const end = starts[(key >>> 16) + 1] as number;
  for (let at = starts[key >>> 16] as number; at < end; at++) if (lows[at] === low) return at;
  return -1;
}
