import type { Tokens, Vocabulary } from '../schemas/document.js';

/** Not yet worked out; no column may hold it. */
const UNKNOWN = -0x80000000;

/** A whole number for each word by itself, worked out when the word is met for the first time. */
export class WordColumn {
  private vocabulary: Vocabulary | null = null;
  private values = new Int32Array(0);

  /** @param read must tell by the folded word alone. */
  constructor(private readonly read: (word: string) => number) {}

  /** Values of all tokens of a document. */
  fill<A extends Int32Array | Uint16Array | Uint8Array>(tokens: Tokens, into: A): A {
    this.meet(tokens);
    const { word, count } = tokens;
    const { values } = this;
    for (let token = 0; token < count; token++) {
      const number = word[token] as number;
      const value = values[number] as number;
      into[token] = value === UNKNOWN ? this.work(tokens, number) : value;
    }
    return into;
  }

  /** Value of one token. */
  at(tokens: Tokens, token: number): number {
    this.meet(tokens);
    const number = tokens.word[token] as number;
    const value = this.values[number] as number;
    return value === UNKNOWN ? this.work(tokens, number) : value;
  }

  /** Whether some token of a half-open range has one of the bits. */
  some(tokens: Tokens, from: number, to: number, bits: number): boolean {
    for (let token = from; token < to; token++) if (this.at(tokens, token) & bits) return true;
    return false;
  }

  private work({ vocabulary }: Tokens, number: number): number {
    const value = this.read(vocabulary.words[number] as string);
    this.values[number] = value;
    return value;
  }

  private meet({ vocabulary }: Tokens): void {
    const { length } = vocabulary.words;
    if (vocabulary === this.vocabulary && length <= this.values.length) return;
    const values = new Int32Array(length * 2).fill(UNKNOWN);
    if (vocabulary === this.vocabulary) values.set(this.values);
    this.vocabulary = vocabulary;
    this.values = values;
  }
}
