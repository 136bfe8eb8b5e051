import type { Tokens, Vocabulary } from '../schemas/document.js';

/** Not yet worked out; no column may hold it. */
const UNKNOWN = -0x80000000;

/** Columns there may be. */
const WIDTH = 32;

/**
 * What the columns hold of a word stands side by side: who asks for one of them brings the others of that word into the
 * processor's cache, where each text asks for them soon.
 */
let tables = new WeakMap<Vocabulary, Int32Array>();

/** The table used last. */
let vocabulary: Vocabulary | null = null;
let table: Int32Array = new Int32Array(0);
let columns = 0;

/** Makes `table` that of a vocabulary, with room for all of its words. */
function meet(met: Vocabulary): void {
  const size = met.words.length * WIDTH;
  if (met === vocabulary && size <= table.length) return;
  const known = tables.get(met) ?? NONE;
  vocabulary = met;
  table = known;
  if (size <= known.length) return;
  table = new Int32Array(2 * size).fill(UNKNOWN, known.length);
  table.set(known);
  tables.set(met, table);
}

const NONE = new Int32Array(0);

/** All is worked out anew: what some column tells of words has changed. */
export function forgetColumns(): void {
  tables = new WeakMap();
  vocabulary = null;
}

/** A whole number for each word by itself, worked out when the word is met for the first time. */
export class WordColumn {
  private readonly place = columns++;

  /** @param read must tell by the folded word alone. */
  constructor(private readonly read: (word: string) => number) {
    if (this.place >= WIDTH) throw new RangeError(`there are more than ${WIDTH} columns`);
  }

  /** Values of all tokens of a document. */
  fill<A extends Int32Array | Uint16Array | Uint8Array>(tokens: Tokens, into: A): A {
    meet(tokens.vocabulary);
    const { word, count } = tokens;
    const { place } = this;
    const values = table;
    for (let token = 0; token < count; token++) {
      const number = word[token] as number;
      const value = values[number * WIDTH + place] as number;
      into[token] = value === UNKNOWN ? this.work(tokens, number) : value;
    }
    return into;
  }

  /** Value of one token. */
  at(tokens: Tokens, token: number): number {
    meet(tokens.vocabulary);
    const number = tokens.word[token] as number;
    const value = table[number * WIDTH + this.place] as number;
    return value === UNKNOWN ? this.work(tokens, number) : value;
  }

  /** Whether some token of a half-open range has one of the bits. */
  some(tokens: Tokens, from: number, to: number, bits: number): boolean {
    return this.next(tokens, from, to, bits) >= 0;
  }

  /** The first token of a half-open range that has one of the bits, below 0 where none has. */
  next(tokens: Tokens, from: number, to: number, bits: number): number {
    meet(tokens.vocabulary);
    const { word } = tokens;
    const { place } = this;
    const values = table;
    for (let token = from; token < to; token++) {
      const number = word[token] as number;
      const value = values[number * WIDTH + place] as number;
      if ((value === UNKNOWN ? this.work(tokens, number) : value) & bits) return token;
    }
    return -1;
  }

  /** Bits of all tokens of a half-open range. */
  union(tokens: Tokens, from: number, to: number): number {
    meet(tokens.vocabulary);
    const { word } = tokens;
    const { place } = this;
    const values = table;
    let bits = 0;
    for (let token = from; token < to; token++) {
      const number = word[token] as number;
      const value = values[number * WIDTH + place] as number;
      bits |= value === UNKNOWN ? this.work(tokens, number) : value;
    }
    return bits;
  }

  private work({ vocabulary: { words } }: Tokens, number: number): number {
    const value = this.read(words[number] as string);
    table[number * WIDTH + this.place] = value;
    return value;
  }
}
