/** Instruments and signing clauses of all sentences, read once for the finder and the resolver. */
import type { Document, Span } from '../../schemas/document.js';
import { findInstruments, type Instrument } from './instruments.js';
import { findSignings, type Signing } from './signing.js';

export interface Clauses {
  readonly instruments: readonly Instrument[];
  readonly signings: readonly Signing[];
}

const read = new WeakMap<Document, readonly Clauses[]>();

/** Of each sentence. `refuse` hears of nouns in another sense. */
export function readClauses(
  document: Document,
  refuse: (span: Span, reason: string) => void,
): readonly Clauses[] {
  const clauses = document.sentences.map((sentence) => ({
    instruments: findInstruments(document, sentence, refuse),
    signings: findSignings(document, sentence),
  }));
  read.set(document, clauses);
  return clauses;
}

export const clausesOf = (document: Document): readonly Clauses[] =>
  read.get(document) ?? readClauses(document, () => {});
