/** Who is measured: each reads one text and returns something that depends on all of its work. */
import { fr as chrono } from 'chrono-node';
import nlp from 'compromise/one';
import { createPipeline } from '../../pipeline/index.js';

export interface Contender {
  readonly name: string;
  read(text: string): number;
}

export function createContenders(): Contender[] {
  const pipeline = createPipeline();
  const reference = new Date(2024, 4, 29);
  return [
    {
      name: 'communique, text to validated record',
      read: (raw) => pipeline.run({ raw }).record?.dates.length ?? 0,
    },
    { name: 'compromise/one, tokenising only', read: (text) => nlp.tokenize(text).document.length },
    { name: 'chrono-node fr, dates only', read: (text) => chrono.parse(text, reference).length },
  ];
}
