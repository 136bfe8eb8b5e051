import type { Tokens } from '../../schemas/document.js';
import type { WordStore } from './vocabulary.js';

/** Growing columns; the text is read once, so every step is amortised constant. */
export class TokenBuilder {
  private start: Int32Array;
  private end: Int32Array;
  private kind: Uint8Array;
  private casing: Uint8Array;
  private count = 0;
  /** Where the first form of a word of several genders ends, by its token. */
  private readonly forms: (readonly [token: number, end: number])[] = [];

  constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.casing = new Uint8Array(capacity);
  }

  push(start: number, end: number, kind: number, casing: number): void {
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.kind[this.count] = kind;
    this.casing[this.count++] = casing;
  }

  /** "employé(e)s" is the word "employé". @param end where that ends */
  nameForm(end: number): void {
    this.forms.push([this.count, end]);
  }

  /** Drops the tokens that touch each other and the offset, and returns where the first of them began. */
  popTouching(offset: number): number {
    let start = offset;
    while (this.count > 0 && this.end[this.count - 1] === start) start = this.start[--this.count] as number;
    return start;
  }

  finish(folded: string, units: Uint16Array, vocabulary: WordStore): Tokens {
    const words = new Array<string>(this.count);
    const numbers = new Int32Array(this.count);
    for (let i = 0; i < this.count; i++) {
      const number = vocabulary.numberOf(folded, units, this.start[i] as number, this.end[i] as number);
      numbers[i] = number;
      words[i] = vocabulary.words[number] as string;
    }
    for (const [token, end] of this.forms) {
      const number = vocabulary.numberOf(folded, units, this.start[token] as number, end);
      numbers[token] = number;
      words[token] = vocabulary.words[number] as string;
    }
    return {
      folded: words,
      word: numbers,
      vocabulary,
      count: this.count,
      start: this.start.subarray(0, this.count),
      end: this.end.subarray(0, this.count),
      kind: this.kind.subarray(0, this.count),
      casing: this.casing.subarray(0, this.count),
    };
  }

  private grow(): void {
    const widen = <A extends Int32Array | Uint8Array>(from: A, into: A): A => {
      into.set(from);
      return into;
    };
    const size = this.count * 2;
    this.start = widen(this.start, new Int32Array(size));
    this.end = widen(this.end, new Int32Array(size));
    this.kind = widen(this.kind, new Uint8Array(size));
    this.casing = widen(this.casing, new Uint8Array(size));
  }
}
