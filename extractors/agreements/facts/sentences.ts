/** Facts of all sentences of a text, read in steps. */
import type { Document, Sentence } from '../../../schemas/document.js';
import type { Steps } from '../../steps.js';
import type { Atoms } from '../grammar/atoms.js';
import { isAllCapitals, LONGEST } from '../grammar/items.js';
import { clausesOf } from '../mentions/clauses.js';
import { SentenceFacts } from './facts.js';

/** Characters that tell whether all of a text is in capitals: more than its headlines. */
const SAMPLE = 1200;

/** What is made of a sentence that may tell of a signing, one after the other. */
const READINGS: readonly ((each: SentenceFacts) => unknown)[] = [
  ({ items }) => items,
  ({ terms }) => terms,
  ({ facts }) => facts,
];

/** Reads every sentence; those too long for relations are left out. */
export function* readFacts(document: Document, atoms: Atoms): Steps<SentenceFacts[]> {
  const all: SentenceFacts[] = [];
  const isShouted = isAllCapitals(document.text.slice(0, SAMPLE));
  clausesOf(document).forEach((clauses, index) => {
    const sentence = document.sentences[index] as Sentence;
    if (sentence.endToken - sentence.firstToken <= LONGEST)
      all.push(new SentenceFacts(document, atoms, isShouted, index, sentence, clauses));
  });
  for (const reading of READINGS) {
    yield;
    for (const each of all) if (each.mayTell) reading(each);
  }
  return all;
}
