/** Looking at the tokens of one sentence by their folded text. */
import type { Document } from '../../schemas/document.js';

export interface Words {
  readonly document: Document;
  /** Tokens `from .. to - 1`. */
  readonly from: number;
  readonly to: number;
}

/** Folded text of a token, null outside the sentence. */
export function wordAt({ document, from, to }: Words, token: number): string | null {
  return token < from || token >= to ? null : (document.tokens.folded[token] as string);
}

/** Folded text from one token up to another, cut at the ends of the sentence. */
export function wordsBetween({ document, from, to }: Words, first: number, end: number): string {
  const a = Math.max(from, first);
  const b = Math.min(to, end);
  return a < b ? document.folded.slice(document.tokens.start[a], document.tokens.end[b - 1]) : '';
}

/** What a word lets expect, one bit a kind: most sentences are without, and told so at a glance. */
export const CUE = { head: 1, signing: 2, pronoun: 4, denial: 8, phrase: 16 } as const;
