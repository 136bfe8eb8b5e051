import type { Document } from '../../schemas/document.js';
import type { NameMention } from '../../schemas/mentions.js';
import type { Extractor } from '../extractor.js';
import { isArticleAt, isOfAt, type Text, textOf, wordAt } from '../phrases.js';
import { tokenAt } from '../recurrences.js';
import { readResourceBytes } from '../resources.js';
import { mentionLabel } from './labels.js';
import { Reader } from './reader.js';
import { offsetsOf } from './tagger.js';
import { readWeights } from './weights-file.js';

const FILE = 'names/weights.bin';

let reader: Reader | null = null;

/** The weights are read with the first document. */
function loadReader(): Reader {
  reader ??= new Reader(readWeights(readResourceBytes(FILE), FILE));
  return reader;
}

function find(document: Document): NameMention[] {
  const text = textOf(document);
  return loadReader()
    .tag(document)
    .map((span): NameMention => {
      const { start, end } = offsetsOf(document, span);
      return { start, end, label: mentionLabel(span.kind), score: span.score, rule: 'tagger' };
    })
    .filter((name) => name.label !== 'organization' || !isPortfolio(text, tokenAt(text, name.start)));
}

/** "les ministres chargés de l'|Eau du Mali|": what ministers are in charge of, and whose. */
function isPortfolio(text: Text, first: number): boolean {
  const of = isArticleAt(text, first - 1) ? first - 2 : first - 1;
  return isOfAt(text, of) && /^(?:ministres|chargee?s)$/.test(wordAt(text, of - 1));
}

/** Stretches that a learnt tagger takes for names of people, bodies, places and events. */
export const names: Extractor<'names'> = { layer: 'names', needs: [], find };
