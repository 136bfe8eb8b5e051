import type { Document } from '../../schemas/document.js';
import type { NameMention } from '../../schemas/mentions.js';
import type { Extractor } from '../extractor.js';
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
  return loadReader()
    .tag(document)
    .map((span) => {
      const { start, end } = offsetsOf(document, span);
      return { start, end, label: mentionLabel(span.kind), score: span.score, rule: 'tagger' };
    });
}

/** Stretches that a learnt tagger takes for names of people, bodies, places and events. */
export const names: Extractor<'names'> = { layer: 'names', needs: [], find };
