/** Turns samples into sentences of hashed features with their labels. */

import { hashOf } from '../../extractors/hash.js';
import { readUses, seenBits, sentenceWords } from '../../extractors/names/context.js';
import type { TokenSpan } from '../../extractors/names/decode.js';
import {
  contextFeatures,
  featureList,
  REACH,
  readChains,
  viewOf,
  wordFeatures,
} from '../../extractors/names/features.js';
import { writeLabels } from '../../extractors/names/tagger.js';
import {
  countVotes,
  type Reading,
  type Verdicts,
  verdictsOf,
  voteFeatures,
} from '../../extractors/names/votes.js';
import { type Word, WordTable } from '../../extractors/names/words.js';
import type { Sentence } from '../../schemas/document.js';
import { inputOf } from './hidden.js';
import { type Labelled, Renaming } from './renaming.js';
import { DOMAINS, type Sample } from './samples.js';

export interface Instance {
  /** Of its words and the edges around them; see `inputOf`. */
  readonly inputs: Int32Array;
  /** Hashes of token `i` are `hashes[starts[i]] .. hashes[starts[i + 1] - 1]`. */
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly domain: number;
  /** The text it stands in. */
  readonly text: string;
  /** Tokens without a label may be places. */
  readonly openPlaces: boolean;
  /** 1 for tokens whose label is in doubt: any may be right. Null when none is. */
  readonly doubts: Uint8Array | null;
  /** The same with the features of a second reading, when there was a first. */
  readonly voted: Pick<Instance, 'hashes' | 'starts'> | null;
}

const table = new WordTable();
const list = featureList();

/** Token spans of what is annotated, in tokens of the document; the longer of overlapping spans. */
export function alignSpans({ document, spans }: Sample): TokenSpan[] {
  const { tokens, map } = document;
  const raw = Array.from({ length: tokens.count }, (_, i) =>
    map.toRaw({ start: tokens.start[i] as number, end: tokens.end[i] as number }),
  );
  const aligned: TokenSpan[] = [];
  let first = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (first < raw.length && (raw[first]?.end as number) <= span.start) first++;
    let end = first;
    while (end < raw.length && (raw[end]?.start as number) < span.end) end++;
    if (end > first) aligned.push({ first, end, kind: span.kind });
  }
  return aligned.sort((a, b) => b.end - b.first - (a.end - a.first));
}

type Hashed = Pick<Instance, 'hashes' | 'starts'>;

function extract(words: readonly Word[], seen: Int32Array, verdicts: Verdicts | null): Hashed {
  const count = words.length - 2 * REACH;
  const view = viewOf(words, seen);
  const chains = readChains(view);
  const starts = new Int32Array(count + 1);
  list.count = 0;
  for (let i = 0; i < count; i++) {
    for (let offset = -REACH; offset <= REACH; offset++)
      wordFeatures(list, words[i + REACH + offset] as Word, offset);
    contextFeatures(list, view, chains, i);
    if (verdicts !== null) voteFeatures(list, words, verdicts, i);
    starts[i + 1] = list.count;
  }
  return { hashes: list.items.slice(0, list.count), starts };
}

/** A span that runs over the end of a sentence is cut there. */
function labelsWithin(spans: readonly TokenSpan[], { firstToken, endToken }: Sentence): Uint8Array {
  const inside = spans
    .filter(({ first, end }) => first < endToken && end > firstToken)
    .map(({ first, end, kind }) => ({
      first: Math.max(first, firstToken) - firstToken,
      end: Math.min(end, endToken) - firstToken,
      kind,
    }));
  return writeLabels(inside, endToken - firstToken);
}

/** Labels of all tokens in the sentences of a sample, as annotated. */
export function labelsOf(sample: Sample): Uint8Array {
  const spans = alignSpans(sample);
  return Uint8Array.from(sample.document.sentences.flatMap((sentence) => [...labelsWithin(spans, sentence)]));
}

/** What was read in a sample by weights that have not seen it. */
export interface FirstReading extends Reading {
  /** 1 for tokens whose annotation these weights take for all but impossible. */
  readonly doubts: Uint8Array;
}

/** One sentence in so many is learnt a second time as if it stood in capitals. */
const CAPITAL_EVERY = 6;

/** @param first null when there was no first reading. */
export function makeInstances(sample: Sample, augment: boolean, first: FirstReading | null): Instance[] {
  const { document, domain, hasPlaces, ignored } = sample;
  const spans = alignSpans(sample);
  table.open(document.tokens);
  const lines = document.sentences.map((sentence) => sentenceWords(document, sentence, table));
  const uses = readUses(lines);
  const votes = first === null ? null : countVotes(lines, first);
  const instances: Instance[] = [];
  const people = new Renaming(table, hashOf(sample.id));
  const renamings: Labelled[] = [];
  let token = 0;
  document.sentences.forEach((sentence, index) => {
    const from = token;
    token += sentence.endToken - sentence.firstToken;
    const raw = document.map.toRaw(sentence);
    if (ignored.some((span) => span.start < raw.end && raw.start < span.end)) return;
    const words = lines[index] as Word[];
    const seen = seenBits(words, uses, { document, sentence });
    const own = labelsWithin(spans, sentence);
    const open = first?.doubts.subarray(from, token) ?? null;
    const doubts = open?.includes(1) ? open : null;
    const common = {
      doubts,
      inputs: Int32Array.from(words, inputOf),
      labels: own,
      domain: DOMAINS.indexOf(domain),
      text: sample.id,
      openPlaces: !hasPlaces,
    };
    const voted =
      first === null || votes === null ? null : extract(words, seen, verdictsOf(words, first, from, votes));
    instances.push({ ...extract(words, seen, null), ...common, voted });
    const renamed = augment && doubts === null ? people.rename({ words, labels: own }) : null;
    if (renamed !== null) renamings.push(renamed);
    if (!augment || index % CAPITAL_EVERY !== 0) return;
    const capital = sentenceWords(document, sentence, table, true);
    const inputs = Int32Array.from(capital, inputOf);
    instances.push({ ...extract(capital, new Int32Array(own.length), null), ...common, inputs, voted: null });
  });
  const renamedUses = readUses(renamings.map(({ words }) => words));
  for (const { words, labels } of renamings) {
    const seen = seenBits(words, renamedUses);
    const domainOf = { domain: DOMAINS.indexOf(domain), text: sample.id, openPlaces: !hasPlaces };
    const inputs = Int32Array.from(words, inputOf);
    instances.push({ ...extract(words, seen, null), inputs, labels, ...domainOf, voted: null, doubts: null });
  }
  return instances;
}
