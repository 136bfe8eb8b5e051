/** Who is measured: each reads texts and returns something that depends on all of its work. */
import { fr as chrono } from 'chrono-node';
import nlp from 'compromise/one';
import { dates } from '../../extractors/dates/index.js';
import { EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { createPipeline } from '../../pipeline/index.js';
import { buildDocument } from '../../pipeline/text/document.js';

import type { Document } from '../../schemas/document.js';

export interface Contender {
  readonly name: string;
  /** Reads all texts, one after the other unless its name says otherwise. */
  read(texts: readonly string[]): number;
}

const each =
  (read: (text: string) => number) =>
  (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + read(text), 0);

export function createContenders(): Contender[] {
  const pipeline = createPipeline();
  const reference = new Date(2024, 4, 29);
  const settings = { reference: '2024-05-29', published: null, lexicon: EMPTY_LEXICON };
  const documents = new Map<string, Document>();
  // Reading the document serves all extractors, so dates alone are measured on documents already read.
  const documentOf = (text: string): Document => {
    const known = documents.get(text) ?? buildDocument(text);
    documents.set(text, known);
    return known;
  };
  return [
    {
      name: 'communique, text to validated record',
      read: each((raw) => pipeline.run({ raw }).record?.dates.length ?? 0),
    },
    { name: 'compromise/one, tokenising only', read: each((text) => nlp.tokenize(text).document.length) },
    {
      name: 'communique, dates only',
      read: each((text) => dates.find(documentOf(text), EMPTY_FOUND, settings).length),
    },
    {
      name: 'chrono-node fr, dates only',
      read: each((text) => chrono.parse(text, reference).length),
    },
    {
      name: 'communique, many texts at once',
      read: (texts) => pipeline.runAll(texts.map((raw) => ({ raw }))).length,
    },
  ];
}
