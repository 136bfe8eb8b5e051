/** Quotes around the name of a gathering, or around a part of it. */
import type { SentenceView } from '../sentence-view.js';

export const OPENING_QUOTE = /^[«"“]$/u;
export const CLOSING_QUOTE = /^[»"”]$/u;

/** Longest quotation, in tokens. */
const QUOTED = 24;

/** The token of the quote that closes what opens at a token, -1 where none does before the limit. */
export function findClose(view: SentenceView, open: number, limit = open + QUOTED): number {
  for (let token = open + 1; token < Math.min(limit, open + QUOTED); token++) {
    if (CLOSING_QUOTE.test(view.word(token))) return token;
  }
  return -1;
}
