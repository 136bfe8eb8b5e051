import type { Document } from '../../schemas/document.js';
import type { NameMention } from '../../schemas/mentions.js';
import type { Extractor } from '../extractor.js';
import { readResourceBytes } from '../resources.js';
import { mentionLabel } from './labels.js';
import { offsetsOf, Tagger } from './tagger.js';
import { readWeights } from './weights.js';

const FILE = 'names/weights.bin';

let tagger: Tagger | null = null;

/** The weights are read with the first document. */
function loadTagger(): Tagger {
  tagger ??= new Tagger(readWeights(readResourceBytes(FILE), FILE));
  return tagger;
}

function find(document: Document): NameMention[] {
  return loadTagger()
    .tag(document)
    .map((span) => {
      const { start, end } = offsetsOf(document, span);
      return { start, end, label: mentionLabel(span.kind), score: span.score, rule: 'tagger' };
    });
}

/** Stretches that a learnt tagger takes for names of people, bodies, places and events. */
export const names: Extractor<'names'> = { layer: 'names', needs: [], find };
