/** Instruments and signing clauses of a sentence, read once for the finder and the resolver. */
import type { Document, Sentence, Span } from '../../schemas/document.js';
import { findInstruments, type Instrument } from './instruments.js';
import { findSignings, type Signing } from './signing.js';

export interface Clauses {
  readonly instruments: readonly Instrument[];
  readonly signings: readonly Signing[];
}

const read = new WeakMap<Sentence, Clauses>();

/** `refuse` hears of nouns in another sense. */
export function readClauses(
  document: Document,
  sentence: Sentence,
  refuse: (span: Span, reason: string) => void,
): Clauses {
  const instruments = findInstruments(document, sentence, refuse);
  const clauses = { instruments, signings: findSignings(document, sentence) };
  read.set(sentence, clauses);
  return clauses;
}

export const clausesOf = (document: Document, sentence: Sentence): Clauses =>
  read.get(sentence) ?? readClauses(document, sentence, () => {});
