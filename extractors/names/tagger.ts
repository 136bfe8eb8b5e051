/** The tagger at work: from a document's tokens to spans of names. */
import type { Sentence, Span } from '../../schemas/document.js';
import { chooseNames } from './choose.js';
import { CLASS } from './classes.js';
import { type Readable, readUses, seenBits, sentenceWords } from './context.js';
import { Decoder, readSpans, type TokenSpan } from './decode.js';
import {
  contextFeatures,
  featureList,
  OFFSETS,
  REACH,
  readChains,
  viewOf,
  wordFeatures,
} from './features.js';
import { HiddenLayer } from './hidden.js';
import { BEGIN, END, INSIDE, KINDS, LABELS, labelOf, OUTSIDE, SINGLE } from './labels.js';
import { BELIEFS, countVotes, type Reading, type Verdicts, verdictsOf, voteFeatures } from './votes.js';
import { addWeights, type Weights } from './weights.js';
import { type Word, WordTable, widened } from './words.js';

/** Over tokens of the document. */
export interface TaggedSpan extends TokenSpan {
  /** Probability of the least sure of its tokens, 0..1. */
  readonly score: number;
}

/**
 * How much a word without capitals may by itself speak against beginning or continuing a name before it is skipped: three
 * words of four are, and cost next to nothing. Nouns that open names of bodies, and what follows them, are let through
 * more easily.
 */
const START_LIMIT = 0;
const CONTINUE_LIMIT = 1;
const HEAD_START_LIMIT = 1.5;
const HEAD_CONTINUE_LIMIT = 2.5;
/** The same for what the words around it add to that. */
const AROUND_LIMIT = 1.5;
/** So many words after such a noun. */
const HEAD_REACH = 8;

/** How a tagger reads. */
export interface Manner {
  /** Taken off every score of standing outside: the more, the more names are found and the less sure. */
  readonly bias: number;
  /** So much more may speak against a word before it is skipped. */
  readonly patience: number;
  /** Where the features of a token alone put one label so far above the others, the hidden layer is not asked. */
  readonly sure: number;
  /** Whether names are chosen by how likely each is, or as the likeliest labelling has them. */
  readonly choosing: boolean;
}

/** Measured on texts held out. */
export const RELEASES: Manner = { bias: 0.15, patience: 0, sure: 1.5, choosing: false };
export const NEWS: Manner = { bias: 0.15, patience: 0.5, sure: 3, choosing: true };

/** Bit of `summed` for the token itself. */
const OWN = 1 << REACH;
/** Scores of a word lie two in one number, each with so much added that sums of all offsets are above 0. */
const PAIRS = (LABELS + 1) >> 1;
const LIFT = 1 << 12;
const LIFTED = OFFSETS * LIFT;
/** Numbers a word. */
const ROW = OFFSETS * PAIRS;

/** Tokens that are looked at together; a longer document is read in parts, so that memory stays bounded. */
const PART = 40_000;

/** Tokens of a sentence that are not clearly outside, with what stands around them left out. */
interface Segment {
  /** Index of the sentence. */
  readonly line: number;
  /** Tokens `first .. end - 1` of the sentence. */
  readonly first: number;
  readonly end: number;
  /** Where its scores begin. */
  readonly at: number;
}

/** Sentences under the tagger's eye. */
interface Page extends Reading {
  readonly lines: readonly (readonly Word[])[];
  /** Index of the first token of each sentence among those of the page; one more for the end. */
  readonly starts: Int32Array;
  readonly segments: Segment[];
}

export class Tagger {
  private readonly table = new WordTable();
  private readonly decoder: Decoder;
  private readonly list = featureList();
  /** Label scores of all tokens of segments, one after the other, in units of the weights. */
  private scores = new Int32Array(1024 * LABELS);
  private filled = 0;
  /** Of one word at one offset; one more to fill the last pair. */
  private readonly sums = new Int32Array(2 * PAIRS);
  private readonly odds = new Float64Array(BELIEFS);
  /** Summed scores of words, `OFFSETS` rows of `PAIRS` a word. */
  private rows = new Int32Array(1024 * ROW);
  private known = 0;

  constructor(
    private readonly weights: Weights,
    private readonly manner = RELEASES,
    private readonly hidden = new HiddenLayer(weights.hidden),
  ) {
    this.decoder = new Decoder(weights.transitions);
  }

  /** One that reads in another manner with other weights of features, but with the same hidden layer and what it has kept. */
  inStyle(weights: Weights, manner: Manner): Tagger {
    return new Tagger(weights, manner, this.hidden);
  }

  tag({ text, tokens, sentences }: Readable): TaggedSpan[] {
    const spans: TaggedSpan[] = [];
    for (let from = 0; from < sentences.length; ) {
      const to = endOfPart(sentences, from);
      const part = sentences.slice(from, to);
      const page = this.read({ text, tokens, sentences: part });
      this.revise(page, part, spans);
      from = to;
    }
    return spans;
  }

  /** The first reading, which knows nothing of the rest of the document. */
  firstReading(document: Readable): Reading {
    return this.read(document);
  }

  /** How likely the first reading finds given labels of all tokens, 0..1; words that it skips surely stand outside. */
  likelihoods(document: Readable, labels: Uint8Array): Float32Array {
    const { starts, segments } = this.read(document);
    const likely = Float32Array.from(labels, (label) => (label === OUTSIDE ? 1 : 0));
    for (const segment of segments) {
      this.load(segment);
      const count = segment.end - segment.first;
      this.decoder.sum(count);
      const from = (starts[segment.line] as number) + segment.first;
      for (let i = 0; i < count; i++) likely[from + i] = this.decoder.marginal(i, labels[from + i] as number);
    }
    return likely;
  }

  private read(document: Readable): Page {
    if (this.table.open(document.tokens)) this.known = 0;
    const lines = document.sentences.map((sentence) => sentenceWords(document, sentence, this.table));
    const uses = readUses(lines);
    const starts = new Int32Array(lines.length + 1);
    lines.forEach((words, i) => {
      starts[i + 1] = (starts[i] as number) + words.length - 2 * REACH;
    });
    const size = starts[lines.length] as number;
    const labels = new Uint8Array(size);
    const page: Page = { lines, starts, segments: [], labels, beliefs: new Uint8Array(size * BELIEFS) };
    this.filled = 0;
    lines.forEach((words, line) => {
      const sentence = document.sentences[line] as Sentence;
      if (words.some(({ isCapital }) => isCapital))
        this.score(page, line, seenBits(words, uses, { document, sentence }));
    });
    for (const segment of page.segments) this.label(page, segment);
    return page;
  }

  private label({ starts, labels }: Page, segment: Segment): void {
    this.load(segment);
    const from = (starts[segment.line] as number) + segment.first;
    const count = segment.end - segment.first;
    this.decoder.label(count, labels, from);
  }

  /** Scores of a segment into the decoder, with the steps from and to what stands outside. */
  private load({ at, first, end }: Segment): void {
    const count = end - first;
    const { transitions, scale } = this.weights;
    this.decoder.reserve(count);
    const from = this.scores;
    const to = this.decoder.scores;
    const size = count * LABELS;
    for (let i = 0; i < size; i++) to[i] = (from[at + i] as number) * scale;
    for (let i = OUTSIDE; i < size; i += LABELS) to[i] = (to[i] as number) - this.manner.bias;
    const last = size - LABELS;
    for (let y = 0; y < LABELS; y++) {
      to[y] = (to[y] as number) + (transitions[OUTSIDE * LABELS + y] as number);
      to[last + y] = (to[last + y] as number) + (transitions[y * LABELS + OUTSIDE] as number);
    }
  }

  /** Scores the tokens of a sentence and cuts it into segments. */
  private score({ lines, starts, segments, beliefs }: Page, line: number, seen: Int32Array): void {
    const words = lines[line] as readonly Word[];
    const count = words.length - 2 * REACH;
    const view = viewOf(words, seen);
    const chains = readChains(view);
    const { list } = this;
    let first = -1;
    let headed = 0;
    for (let i = 0; i <= count; i++) {
      const word = words[i + REACH] as Word;
      if (i < count && (word.summed & OWN) === 0) this.meet(word);
      headed = isHead(word) && word.mayStart ? HEAD_REACH : headed - 1;
      const goesOn = first >= 0 && (headed > 0 ? word.mayExtend : word.mayContinue);
      if (this.filled + 2 * PAIRS > this.scores.length)
        this.scores = widened(this.scores, 2 * this.scores.length);
      if (i === count || !(word.mayStart || goesOn) || !this.sumWords(words, i)) {
        if (first >= 0) segments.push({ line, first, end: i, at: this.filled - (i - first) * LABELS });
        first = -1;
        continue;
      }
      if (first < 0) first = i;
      list.count = 0;
      contextFeatures(list, view, chains, i);
      this.addListed(this.scores, this.filled);
      if (this.lead(this.filled) < this.manner.sure) this.hidden.add(words, i, this.scores, this.filled);
      if (word.isCapital) this.believe(beliefs, ((starts[line] as number) + i) * BELIEFS);
      this.filled += LABELS;
    }
  }

  /** By how much the best of the scores from an index on lies over the next one. */
  private lead(from: number): number {
    const { scores } = this;
    let best = scores[from] as number;
    let next = Number.NEGATIVE_INFINITY;
    for (let y = from + 1; y < from + LABELS; y++) {
      const score = scores[y] as number;
      if (score > best) {
        next = best;
        best = score;
      } else if (score > next) next = score;
    }
    return (best - next) * this.weights.scale;
  }

  /** How likely the token scored last is of each kind, its neighbours' labels left aside. */
  private believe(beliefs: Uint8Array, at: number): void {
    const { scores, filled, odds } = this;
    const { scale } = this.weights;
    const outside = scores[filled + OUTSIDE] as number;
    let total = 0;
    for (let kind = 0; kind < BELIEFS; kind++) {
      let best = outside;
      if (kind < KINDS.length) {
        const label = filled + labelOf(kind, BEGIN);
        best = Math.max(
          Math.max(scores[label] as number, scores[label + 1] as number),
          Math.max(scores[label + 2] as number, scores[label + 3] as number),
        );
      }
      odds[kind] = Math.exp((best - outside) * scale);
      total += odds[kind] as number;
    }
    for (let kind = 0; kind < BELIEFS; kind++)
      beliefs[at + kind] = Math.round((255 * (odds[kind] as number)) / total);
  }

  /**
   * Writes what the words around a token say of it, each by itself, behind the scores filled; false when they leave no doubt
   * that it is no name.
   */
  private sumWords(words: readonly Word[], i: number): boolean {
    const a = this.rowOf(words[i] as Word, 4);
    const b = this.rowOf(words[i + 1] as Word, 3);
    const c = this.rowOf(words[i + 2] as Word, 2);
    const d = this.rowOf(words[i + 3] as Word, 1);
    const e = this.rowOf(words[i + 4] as Word, 0);
    const { scores, rows, filled } = this;
    for (let pair = 0; pair < PAIRS; pair++) {
      const sum =
        ((rows[a + pair] as number) +
          (rows[b + pair] as number) +
          (rows[c + pair] as number) +
          (rows[d + pair] as number) +
          (rows[e + pair] as number)) |
        0;
      scores[filled + 2 * pair] = (sum & 0xffff) - LIFTED;
      scores[filled + 2 * pair + 1] = (sum >>> 16) - LIFTED;
    }
    if ((words[i + REACH] as Word).isCapital) return true;
    let best = scores[filled + 1] as number;
    for (let y = filled + 2; y < filled + LABELS; y++) best = Math.max(best, scores[y] as number);
    return (
      ((scores[filled + OUTSIDE] as number) - best) * this.weights.scale < AROUND_LIMIT + this.manner.patience
    );
  }

  /** The second reading: each word hears what it was taken for elsewhere. What is found then is final. */
  private revise(page: Page, sentences: Readable['sentences'], into: TaggedSpan[]): void {
    const { lines, starts, segments } = page;
    const votes = countVotes(lines, page);
    let line = -1;
    let verdicts: Verdicts | null = null;
    for (const segment of segments) {
      const words = lines[segment.line] as readonly Word[];
      if (segment.line !== line) {
        line = segment.line;
        // Before any segment of the sentence is labelled anew.
        verdicts = verdictsOf(words, page, starts[line] as number, votes);
      }
      let heard = false;
      for (let i = segment.first; i < segment.end; i++) {
        this.list.count = 0;
        if (verdicts !== null) voteFeatures(this.list, words, verdicts, i);
        if (this.list.count === 0) continue;
        heard = true;
        this.addListed(this.scores, segment.at + (i - segment.first) * LABELS);
      }
      const names = this.manner.choosing ? this.choose(segment) : this.settle(page, segment, heard);
      const offset = (sentences[segment.line] as Sentence).firstToken + segment.first;
      for (const { first, end, kind } of names) {
        let score = 1;
        for (let i = first; i < end; i++)
          score = Math.min(score, this.decoder.marginal(i, labelOf(kind, partAt(i, first, end))));
        into.push({ first: offset + first, end: offset + end, kind, score });
      }
    }
  }

  /** Names of the likeliest labelling; the decoder has summed the segment when there are any. */
  private settle(page: Page, segment: Segment, heard: boolean): readonly TokenSpan[] {
    if (heard) this.label(page, segment);
    const count = segment.end - segment.first;
    const names = readSpans(page.labels, count, (page.starts[segment.line] as number) + segment.first);
    if (names.length === 0) return names;
    if (!heard) this.load(segment);
    this.decoder.sum(count);
    return names;
  }

  private choose(segment: Segment): readonly TokenSpan[] {
    const count = segment.end - segment.first;
    this.load(segment);
    this.decoder.sum(count);
    return chooseNames(this.decoder, count);
  }

  /** Where the scores lie that `word` gives to a token from which it stands `REACH - offset` away. */
  private rowOf(word: Word, offset: number): number {
    if (word.scores < 0) {
      word.scores = this.known;
      this.known += ROW;
      if (this.known > this.rows.length) this.rows = widened(this.rows, 2 * this.rows.length);
    }
    const row = word.scores + offset * PAIRS;
    if (((word.summed >> offset) & 1) === 0) {
      word.summed |= 1 << offset;
      const { sums, list, rows } = this;
      sums.fill(0);
      list.count = 0;
      wordFeatures(list, word, REACH - offset);
      this.addListed(sums, 0);
      for (let pair = 0; pair < PAIRS; pair++)
        rows[row + pair] =
          ((sums[2 * pair] as number) + LIFT) | (((sums[2 * pair + 1] as number) + LIFT) << 16);
    }
    return row;
  }

  /** Most words are looked at no further than this. */
  private meet(word: Word): void {
    this.rowOf(word, REACH);
    const { scale } = this.weights;
    const { patience } = this.manner;
    const limit = isHead(word) ? HEAD_START_LIMIT : START_LIMIT;
    word.mayStart = word.isCapital || against(this.sums, STARTING) * scale - patience < limit;
    const continuing = against(this.sums, CONTINUING) * scale - patience;
    word.mayContinue = continuing < CONTINUE_LIMIT;
    word.mayExtend = continuing < HEAD_CONTINUE_LIMIT;
  }

  private addListed(sums: Int32Array, from: number): void {
    addWeights(this.weights, this.list.items, this.list.count, sums, from);
  }
}

/** What stands before a name within its first word and is no part of it: "anti-Trump", "pro-Damas". */
const STANCE = /^(?:anti|pro)-(?=\p{Lu})/iu;
const takesSide = (word: string): boolean => word.startsWith('anti-') || word.startsWith('pro-');

/** Offsets of a span of tokens into the text of the document. */
export function offsetsOf({ text, tokens }: Readable, { first, end }: TokenSpan): Span {
  const start = tokens.start[first] as number;
  const stance = takesSide(tokens.folded[first] as string)
    ? STANCE.exec(text.slice(start, tokens.end[first] as number))
    : null;
  return { start: start + (stance?.[0].length ?? 0), end: tokens.end[end - 1] as number };
}

function endOfPart(sentences: Readable['sentences'], from: number): number {
  let to = from;
  for (let tokens = 0; to < sentences.length && tokens < PART; to++) {
    const { firstToken, endToken } = sentences[to] as { firstToken: number; endToken: number };
    tokens += endToken - firstToken;
  }
  return to;
}

const OPENERS = CLASS.body | CLASS.gathering | CLASS.site;
const isHead = (word: Word): boolean => (word.classes & OPENERS) !== 0;

const labelsOf = (parts: readonly number[]): Uint8Array =>
  Uint8Array.from(KINDS.flatMap((_, kind) => parts.map((part) => labelOf(kind, part))));
const STARTING = labelsOf([BEGIN, SINGLE]);
const CONTINUING = labelsOf([INSIDE, END]);

/** How far a word's own score outside lies over the best of its scores for some labels. */
function against(own: Int32Array, labels: Uint8Array): number {
  let best = own[labels[0] as number] as number;
  for (let k = 1; k < labels.length; k++) best = Math.max(best, own[labels[k] as number] as number);
  return (own[OUTSIDE] as number) - best;
}

const partAt = (i: number, first: number, end: number): number =>
  end - first === 1 ? SINGLE : i === first ? BEGIN : i === end - 1 ? END : INSIDE;

/** Labels of spans over `count` tokens; the first of overlapping spans stays. */
export function writeLabels(spans: readonly TokenSpan[], count: number): Uint8Array {
  const labels = new Uint8Array(count);
  for (const { first, end, kind } of spans) {
    if (labels.subarray(first, end).some((label) => label !== 0)) continue;
    for (let i = first; i < end; i++) labels[i] = labelOf(kind, partAt(i, first, end));
  }
  return labels;
}
