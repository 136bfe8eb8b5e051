/**
 * Tells news from releases, which are read in styles of their own, by words in small letters: "aurait", "morts" and "police"
 * here, "signature", "cadre" and "coopération" there. Names, numbers, marks and single letters count for nothing, so that neither
 * a site nor its way of setting type is known again. Naive Bayes over hashed words, by the word, as one follows from the others.
 */
import { CASING, type Tokens } from '../../schemas/document.js';
import { hashOf } from '../hash.js';
import { WordColumn } from '../word-column.js';
import type { Readable } from './context.js';

/** Words share this many weights. */
export const BUCKETS = 8192;
export const bucketOf = (word: string): number => hashOf(word) & (BUCKETS - 1);
/** So many of a weight's steps are one in the logarithm of odds. */
export const GENRE_STEPS = 16;

/** Most texts are releases: in doubt a text is one. So much must be in favour of news by the word, */
const LEAST = 0.05;
/** as if there were so many words more that tell nothing; */
const UNTOLD = 60;
/** a text of fewer words is too short to tell. */
const FEWEST = 20;

/** Whether a token is a word in small letters. */
export const isTelling = ({ casing, start, end }: Tokens, token: number): boolean =>
  casing[token] === CASING.lower && (end[token] as number) - (start[token] as number) > 1;

export class Genre {
  private readonly weights: WordColumn;

  /** @param weights of the buckets, above 0 for news; see `GENRE_STEPS`. */
  constructor(weights: Int8Array) {
    this.weights = new WordColumn((word) => weights[bucketOf(word)] as number);
  }

  isNews({ tokens, sentences }: Readable): boolean {
    let sum = 0;
    let words = 0;
    for (const { firstToken, endToken } of sentences)
      for (let token = firstToken; token < endToken; token++) {
        if (!isTelling(tokens, token)) continue;
        sum += this.weights.at(tokens, token);
        words++;
      }
    return words >= FEWEST && sum > LEAST * GENRE_STEPS * (words + UNTOLD);
  }
}
