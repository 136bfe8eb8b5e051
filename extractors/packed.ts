/**
 * How compiled lexicons lie in their file: maps from strings and columns of numbers that are used as they lie there.
 * The file begins with the length of its directory (u32, as all numbers little-endian) and the directory, JSON from
 * names to places of forms. Places count from the end of the directory; each begins at a multiple of four. Forms are JSON.
 */
import { decode } from './resources.js';

/** What a lexicon offers, be it a map just built from its source or one of the file. */
export interface Lookup<V> {
  readonly size: number;
  get(key: string): V | undefined;
  has(key: string): boolean;
}

export type Membership = Pick<Lookup<unknown>, 'has'>;

export type Numbers = Uint16Array | Int32Array;

/** Bytes `at .. at + length - 1` behind the directory. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

export interface Column extends Place {
  readonly type: 'u16' | 'i32';
}

export interface Keys extends Place {
  readonly encoding: 'latin1' | 'utf16le';
}

export type Form =
  | {
      readonly is: 'map';
      readonly slots: Column;
      readonly ends: Column;
      readonly keys: Keys;
      /** Null for a set. */
      readonly values: Column | null;
      /** What the values are numbers of; null when they are numbers by themselves. */
      readonly pool: readonly unknown[] | null;
    }
  | {
      readonly is: 'record';
      readonly columns: Readonly<Record<string, Column>>;
      readonly others: Readonly<Record<string, unknown>>;
    };

/** FNV-1a over UTF-16 code units, the upper bits folded in. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** A map that never changes: a hash table of entries, whose keys stand one after the other in one text. */
export class PackedMap<V> implements Lookup<V> {
  readonly size: number;

  /**
   * @param slots a power of two of them: number of an entry plus one, 0 for a free slot.
   * @param ends where in `keys` the key of each entry ends.
   */
  constructor(
    private readonly slots: Numbers,
    private readonly ends: Numbers,
    private readonly keys: string,
    private readonly values: Numbers | null,
    private readonly pool: readonly unknown[] | null,
  ) {
    this.size = ends.length;
  }

  get(key: string): V | undefined {
    const entry = this.find(key);
    if (entry < 0 || this.values === null) return undefined;
    const value = this.values[entry] as number;
    return (this.pool === null ? value : this.pool[value]) as V;
  }

  has(key: string): boolean {
    return this.find(key) >= 0;
  }

  private find(key: string): number {
    const { slots, ends } = this;
    const mask = slots.length - 1;
    for (let slot = hashOf(key) & mask; ; slot = (slot + 1) & mask) {
      const entry = (slots[slot] as number) - 1;
      if (entry < 0) return -1;
      const start = entry === 0 ? 0 : (ends[entry - 1] as number);
      if (ends[entry] === start + key.length && this.keys.startsWith(key, start)) return entry;
    }
  }
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

export class PackedFile {
  private readonly directory: Readonly<Record<string, Place>>;
  private readonly data: Uint8Array;

  /** @param bytes begin at a multiple of four in their buffer. */
  constructor(bytes: Uint8Array) {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    this.directory = JSON.parse(decode(bytes.subarray(4, 4 + length), 'utf8'));
    this.data = bytes.subarray(4 + length);
  }

  /** A map, a set, or a record of columns and JSON; undefined when the file has none of that name. */
  read(name: string): unknown {
    const place = this.directory[name];
    if (place === undefined) return undefined;
    const form: Form = JSON.parse(decode(this.bytes(place), 'utf8'));
    if (form.is === 'record') {
      const columns = Object.entries(form.columns).map(([key, column]) => [key, this.numbers(column)]);
      return { ...form.others, ...Object.fromEntries(columns) };
    }
    const values = form.values && this.numbers(form.values);
    const keys = decode(this.bytes(form.keys), form.keys.encoding);
    return new PackedMap(this.numbers(form.slots), this.numbers(form.ends), keys, values, form.pool);
  }

  private bytes({ at, length }: Place): Uint8Array {
    return this.data.subarray(at, at + length);
  }

  private numbers({ at, length, type }: Column): Numbers {
    const { buffer, byteOffset } = this.data;
    if (!IS_LITTLE_ENDIAN) return swap(new DataView(buffer, byteOffset + at, length), type);
    return type === 'u16'
      ? new Uint16Array(buffer, byteOffset + at, length / 2)
      : new Int32Array(buffer, byteOffset + at, length / 4);
  }
}

function swap(view: DataView, type: Column['type']): Numbers {
  return type === 'u16'
    ? Uint16Array.from({ length: view.byteLength / 2 }, (_, i) => view.getUint16(2 * i, true))
    : Int32Array.from({ length: view.byteLength / 4 }, (_, i) => view.getInt32(4 * i, true));
}
