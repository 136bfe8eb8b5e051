/** A sentence as the search for towns reads it. */
import { CASING, type Document, type Sentence, type Span, TOKEN } from '../../schemas/document.js';
import type { NameMention } from '../../schemas/mentions.js';
import type { CountryContext } from '../country-context.js';
import { overlaps } from '../spans.js';

export interface Reader {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly context: CountryContext;
  /** Bits of `WORD` for each token of the document. */
  readonly bits: Uint8Array;
  /** What the tagger took for names in the sentence. */
  readonly names: readonly NameMention[];
}

/** Folded; the empty string outside the sentence. */
export const wordAt = ({ document, sentence }: Reader, token: number): string =>
  token >= sentence.firstToken && token < sentence.endToken ? (document.tokens.folded[token] as string) : '';

export const isNameLike = (document: Document, token: number): boolean =>
  document.tokens.kind[token] === TOKEN.word &&
  (document.tokens.casing[token] as number) >= CASING.title &&
  (document.tokens.casing[token] as number) !== CASING.initial;

/** What the tagger took a stretch for. */
export const taggedAt = ({ names }: Reader, span: Span): NameMention | undefined =>
  names.find((name) => overlaps(name, span));

/** Whether a word of the sentence has one of some bits of `WORD`. */
export const is = ({ sentence, bits }: Reader, token: number, wanted: number): boolean =>
  token >= sentence.firstToken && token < sentence.endToken && ((bits[token] as number) & wanted) !== 0;
