/** The tagger at work: from a document's tokens to spans of names. */
import { type Readable, readUses, seenBits, sentenceWords } from './context.js';
import { Decoder, readSpans, type TokenSpan } from './decode.js';
import { contextFeatures, featureList, OFFSETS, REACH, readChains, wordFeatures } from './features.js';
import { hashRange } from './hash.js';
import { BEGIN, END, INSIDE, LABELS, labelOf, SINGLE } from './labels.js';
import type { Weights } from './weights.js';
import { type Word, WordTable } from './words.js';

/** Over tokens of the document. */
export interface TaggedSpan extends TokenSpan {
  /** Least sure of its tokens, 0..1. */
  readonly score: number;
}

export const hashOf = (word: string): number => hashRange(word, 0, word.length);

export class Tagger {
  private readonly table = new WordTable();
  private readonly decoder: Decoder;
  private readonly list = featureList();
  private labels = new Uint8Array(512);

  constructor(private readonly weights: Weights) {
    this.decoder = new Decoder(weights.transitions);
  }

  tag(document: Readable): TaggedSpan[] {
    const lines = document.sentences.map((sentence) => sentenceWords(document, sentence, this.table));
    const uses = readUses(lines, hashOf);
    const spans: TaggedSpan[] = [];
    lines.forEach((words, index) => {
      const first = (document.sentences[index] as { firstToken: number }).firstToken;
      this.tagSentence(words, seenBits(words, uses), first, spans);
    });
    return spans;
  }

  private tagSentence(words: readonly Word[], seen: Int32Array, offset: number, into: TaggedSpan[]): void {
    const count = words.length - 2 * REACH;
    if (!words.some((word) => word.isCapital)) return;
    this.score(words, seen, count);
    if (this.labels.length < count) this.labels = new Uint8Array(count * 2);
    this.decoder.label(count, this.labels);
    const spans = readSpans(this.labels, count);
    if (spans.length === 0) return;
    this.decoder.sum(count);
    for (const { first, end, kind } of spans) {
      let score = 1;
      for (let i = first; i < end; i++)
        score = Math.min(score, this.decoder.marginal(i, this.labels[i] as number));
      into.push({ first: offset + first, end: offset + end, kind, score });
    }
  }

  /** Adds up the scores of all features of each token. */
  private score(words: readonly Word[], seen: Int32Array, count: number): void {
    this.decoder.reserve(count);
    const { scores } = this.decoder;
    const view = { words, seen, count };
    const chains = readChains(view);
    for (let i = 0; i < count; i++) {
      const row = i * LABELS;
      scores.fill(0, row, row + LABELS);
      for (let offset = 0; offset < OFFSETS; offset++) {
        const own = this.scoresOf(words[i + offset] as Word);
        for (let y = 0, at = offset * LABELS; y < LABELS; y++, at++)
          scores[row + y] = (scores[row + y] as number) + (own[at] as number);
      }
      this.list.count = 0;
      contextFeatures(this.list, view, chains, i);
      this.addListed(scores, row);
    }
  }

  private scoresOf(word: Word): Float32Array {
    if (word.scores !== null) return word.scores;
    const own = new Float32Array(OFFSETS * LABELS);
    for (let offset = 0; offset < OFFSETS; offset++) {
      this.list.count = 0;
      wordFeatures(this.list, word, offset - REACH);
      this.addListed(own, offset * LABELS);
    }
    word.scores = own;
    return own;
  }

  private addListed(scores: Float32Array, row: number): void {
    const { index, first, labels, values } = this.weights;
    const { items, count } = this.list;
    for (let k = 0; k < count; k++) {
      const feature = index.get(items[k] as number);
      if (feature < 0) continue;
      const end = first[feature + 1] as number;
      for (let at = first[feature] as number; at < end; at++) {
        const y = row + (labels[at] as number);
        scores[y] = (scores[y] as number) + (values[at] as number);
      }
    }
  }
}

/** Labels of spans over `count` tokens; the first of overlapping spans stays. */
export function writeLabels(spans: readonly TokenSpan[], count: number): Uint8Array {
  const labels = new Uint8Array(count);
  for (const { first, end, kind } of spans) {
    if (labels.subarray(first, end).some((label) => label !== 0)) continue;
    labels.fill(labelOf(kind, INSIDE), first, end);
    labels[first] = labelOf(kind, end - first === 1 ? SINGLE : BEGIN);
    if (end - first > 1) labels[end - 1] = labelOf(kind, END);
  }
  return labels;
}
