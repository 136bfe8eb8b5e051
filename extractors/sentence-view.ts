import { CASING, type Document, type Sentence, type Span, TOKEN } from '../schemas/document.js';
import { overlaps } from './spans.js';

/** A sentence read word by word. Beyond it there is nothing, so that looking back and ahead needs no guard. */
export class SentenceView {
  /**
   * @param classes bits of what each token of the document can be by itself.
   * @param stops what no name runs over.
   */
  constructor(
    readonly document: Document,
    readonly sentence: Sentence,
    private readonly classes: Int32Array,
    private readonly stops: readonly Span[],
  ) {}

  private holds(token: number): boolean {
    return token >= this.sentence.firstToken && token < this.sentence.endToken;
  }

  /** Folded; the empty string outside the sentence. */
  word(token: number): string {
    return this.holds(token) ? (this.document.tokens.folded[token] as string) : '';
  }

  /** Whether a word is of one of these classes. */
  is(token: number, bits: number): boolean {
    return this.holds(token) && ((this.classes[token] as number) & bits) !== 0;
  }

  /** Written with a capital first letter. */
  isCapital(token: number): boolean {
    const { kind, casing } = this.document.tokens;
    return this.holds(token) && kind[token] === TOKEN.word && (casing[token] as number) >= CASING.title;
  }

  isStop(token: number): boolean {
    const { start, end } = this.document.tokens;
    return this.meetsStop({ start: start[token] as number, end: end[token] as number });
  }

  meetsStop(span: Span): boolean {
    for (const stop of this.stops) if (overlaps(stop, span)) return true;
    return false;
  }

  /** Whether capitals tell nothing, since most letters are. */
  get isShouted(): boolean {
    this.shouted ??= this.countCapitals();
    return this.shouted;
  }

  private shouted: boolean | undefined;

  private countCapitals(): boolean {
    const { start, end, kind, casing } = this.document.tokens;
    let upper = 0;
    let letters = 0;
    for (let token = this.sentence.firstToken; token < this.sentence.endToken; token++) {
      if (kind[token] !== TOKEN.word) continue;
      const length = (end[token] as number) - (start[token] as number);
      letters += length;
      if (casing[token] === CASING.upper || casing[token] === CASING.initial) upper += length;
    }
    return upper > 0.6 * letters;
  }
}
