/** Patterns that need certain words. Most sentences have none of these, so that the pattern need not be asked. */
import type { Document, Sentence, Tokens } from '../schemas/document.js';
import { WordColumn } from './word-column.js';

/** Words that let expect something, one bit a list: a word, "sign-" for what begins so, "-acte" for what ends so. */
export class Cues {
  private readonly column = new WordColumn((word) => this.bitsOf(word));
  private readonly known = new Map<string, number>();
  private readonly words = new Map<string, number>();
  private readonly beginnings = new Map<string, number>();
  private readonly endings = new Map<string, number>();
  private longest = 0;

  /** The bit of a list; there may be 31 of them. */
  bitOf(list: string): number {
    const known = this.known.get(list);
    if (known !== undefined) return known;
    if (this.known.size >= MOST) throw new RangeError(`there are more than ${MOST} cues`);
    const bit = 1 << this.known.size;
    this.known.set(list, bit);
    for (const cue of list.split(' ')) this.add(cue, bit);
    return bit;
  }

  private add(cue: string, bit: number): void {
    const map = cue.endsWith('-') ? this.beginnings : cue.startsWith('-') ? this.endings : this.words;
    const key = cue.replace(/^-|-$/, '');
    map.set(key, (map.get(key) ?? 0) | bit);
    this.longest = Math.max(this.longest, key.length);
  }

  private bitsOf(word: string): number {
    let bits = 0;
    // "celle-ci" as a whole, "celle" and "ci".
    for (const part of word.includes('-') ? [word, ...word.split('-')] : [word]) {
      bits |= this.words.get(part) ?? 0;
      const longest = Math.min(this.longest, part.length);
      for (let length = 1; length <= longest; length++)
        bits |=
          (this.beginnings.get(part.slice(0, length)) ?? 0) | (this.endings.get(part.slice(-length)) ?? 0);
    }
    return bits;
  }

  /** Bits of all lists of which some token of a half-open range is. */
  in(tokens: Tokens, from: number, to: number): number {
    return this.column.union(tokens, from, to);
  }
}

const MOST = 31;

/** Those of all patterns that are asked of sentences one by one. */
const shared = new Cues();

/** A pattern asked of the folded text of sentences. */
export class CuedPattern {
  private readonly needs: number;

  /** @param needed lists of which a sentence has a word each where the pattern holds */
  constructor(
    needed: readonly string[],
    private readonly pattern: RegExp,
    private readonly cues = shared,
  ) {
    this.needs = needed.reduce((bits, list) => bits | cues.bitOf(list), 0);
  }

  mayHold({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
    return this.isMet(this.cues.in(tokens, firstToken, endToken));
  }

  /** Whether all of its cues are among those of a sentence. */
  isMet(cues: number): boolean {
    return (cues & this.needs) === this.needs;
  }

  holds(document: Document, sentence: Sentence): boolean {
    return this.mayHold(document, sentence) && this.pattern.test(foldedOf(document, sentence));
  }

  find(document: Document, sentence: Sentence): RegExpExecArray | null {
    return this.mayHold(document, sentence) ? this.findIn(foldedOf(document, sentence)) : null;
  }

  findIn(folded: string): RegExpExecArray | null {
    return this.pattern.exec(folded);
  }
}

const foldedOf = ({ folded }: Document, { start, end }: Sentence): string => folded.slice(start, end);

/** Several ways to tell of the same, each with the words that it needs. */
export class CuedPatterns {
  private readonly cues = new Cues();
  private readonly patterns: readonly CuedPattern[];

  constructor(ways: readonly (readonly [needed: readonly string[], pattern: RegExp])[]) {
    this.patterns = ways.map(([needed, pattern]) => new CuedPattern(needed, pattern, this.cues));
  }

  /** What stands first in a sentence. */
  find(document: Document, sentence: Sentence): RegExpExecArray | null {
    const cues = this.cues.in(document.tokens, sentence.firstToken, sentence.endToken);
    let first: RegExpExecArray | null = null;
    for (const pattern of this.patterns) {
      const found = pattern.isMet(cues) ? pattern.findIn(foldedOf(document, sentence)) : null;
      if (found && (first === null || found.index < first.index)) first = found;
    }
    return first;
  }
}
