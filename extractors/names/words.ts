/** What a word looks like by itself: hashes of its forms, its affixes, its shape and its lexicon classes. */
import type { Tokens, Vocabulary } from '../../schemas/document.js';
import { hashRange, mix } from '../hash.js';
import { coarse, wordClasses } from './classes.js';
import { clusterOf, findVector, groupOf } from './clusters.js';

/** Edge words on either side of a sentence. */
export const EDGES = 2;

export interface Word {
  /** Equal for words of equal `fold`; from 0, without gaps. */
  readonly number: number;
  /** Hash of the word as written. */
  readonly form: number;
  /** Hash of the folded word, digits evened out. */
  readonly fold: number;
  /** Hash of the outline: "Xx", "XX", "X'Xx", "00". */
  readonly shape: number;
  /** Bits of `CLASS`. */
  readonly classes: number;
  /** See `coarse`. */
  readonly coarse: number;
  /** See `clusters.ts`; 0 when unknown. */
  readonly vector: number;
  readonly cluster: number;
  readonly group: number;
  /** One of `LOOK`. */
  readonly look: number;
  readonly folded: string;
  readonly isCapital: boolean;
  /** Several capitals and no small letter. */
  readonly isUpper: boolean;
  readonly isPunctuation: boolean;
  /** Where the tagger keeps the summed scores of this word's features for tokens around it; -1: nowhere yet. */
  scores: number;
  /** Offsets for which they have been summed, as bits. */
  summed: number;
  /** Whether a name may begin or go on with it at all; known with the scores. */
  mayStart: boolean;
  mayContinue: boolean;
  /** The same after a noun that opens names of several words. */
  mayExtend: boolean;
}

/** What is seen of a word at a glance. */
export const LOOK = { plain: 0, capital: 1, upper: 2, punctuation: 3, edge: 4 } as const;
export const LOOKS = Object.keys(LOOK).length;

const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;

function classOf(text: string, folded: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 0xaa) return 4;
  const letter = text[at] as string;
  if (letter.toLowerCase() !== letter) return UPPER;
  return letter.toUpperCase() !== letter || folded[at] !== letter ? LOWER : 4;
}

/** Runs of one class count once, of capitals twice at most, so "Mali" and "Bénin" look alike and so do "UIT" and "CEDEAO". */
function outline(text: string, folded: string): { shape: number; upper: number; lower: number } {
  let shape = 17;
  let last = 0;
  let run = 0;
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = classOf(text, folded, i);
    if (kind === UPPER) upper++;
    if (kind === LOWER) lower++;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run > (kind === UPPER ? 2 : 1)) continue;
    shape = mix(shape, kind === 4 ? folded.charCodeAt(i) : kind);
  }
  return { shape, upper, lower };
}

const CAPITAL_LINE = 0x5ca1ab1e | 0;

function makeWord(written: string, folded: string, key: number, number: number, capitalLine: boolean): Word {
  // "l’" and "l'" are one word.
  const plain = written.replace(/[’‘`]/g, "'");
  const { shape, upper, lower } = outline(plain, folded);
  const hidden = capitalLine && upper > 1 && lower === 0;
  const classes = wordClasses(folded, key, upper > 0);
  const vector = findVector(key, upper > 0);
  const cluster = clusterOf(vector);
  const isUpper = upper > 1 && lower === 0;
  const isPunctuation = upper + lower === 0 && !/\d/.test(written);
  return {
    number,
    form: hidden ? key : hashRange(plain, 0, plain.length),
    fold: key,
    shape: hidden ? CAPITAL_LINE : shape,
    classes,
    coarse: coarse(classes),
    vector,
    cluster,
    group: groupOf(cluster),
    look: isPunctuation ? LOOK.punctuation : isUpper ? LOOK.upper : upper > 0 ? LOOK.capital : LOOK.plain,
    folded,
    isCapital: upper > 0,
    isUpper,
    isPunctuation,
    scores: -1,
    summed: 0,
    mayStart: false,
    mayContinue: false,
    mayExtend: false,
  };
}

const LARGEST = 60_000;

/** Words of plain lines, or of lines all in capitals, by the number of the folded word in a vocabulary and by how it is written. */
class Writings {
  private readonly words: Word[] = [];
  /** For each word its hash as written and the index of the next writing of the same folded word plus one; side by side. */
  private chain = new Int32Array(2048);
  /** Index of the first writing of each folded word plus one. */
  private first = new Int32Array(1024);

  get size(): number {
    return this.words.length;
  }

  clear(): void {
    this.words.length = 0;
    this.first.fill(0);
  }

  get(number: number, written: number): Word | null {
    const { chain } = this;
    for (let next = number < this.first.length ? (this.first[number] as number) : 0; next !== 0; ) {
      const at = 2 * next - 2;
      if (chain[at] === written) return this.words[next - 1] as Word;
      next = chain[at + 1] as number;
    }
    return null;
  }

  add(number: number, written: number, word: Word): void {
    if (number >= this.first.length) this.first = widened(this.first, 2 * number);
    const at = 2 * this.words.length;
    if (at + 1 >= this.chain.length) this.chain = widened(this.chain, 2 * this.chain.length);
    this.chain[at] = written;
    this.chain[at + 1] = this.first[number] as number;
    this.first[number] = this.words.push(word);
  }
}

/** The same numbers with room for more. */
export function widened(narrow: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(length);
  wide.set(narrow);
  return wide;
}

/** Words met so far. */
export class WordTable {
  private vocabulary: Vocabulary | null = null;
  private readonly plain = new Writings();
  private readonly capital = new Writings();
  private readonly numbers = new Map<number, number>();
  /** Stands before the first and after the last word of a sentence. */
  readonly edge: Word = {
    number: 0,
    form: 1,
    fold: 1,
    shape: 1,
    classes: 0,
    coarse: 0,
    vector: 0,
    cluster: 0,
    group: 0,
    look: LOOK.edge,
    folded: '',
    isCapital: false,
    isUpper: false,
    isPunctuation: true,
    scores: -1,
    summed: 0,
    mayStart: false,
    mayContinue: false,
    mayExtend: false,
  };

  /**
   * Makes ready for a document. Forgets all words when they are of another vocabulary or too many; true if it did. To be called
   * while nobody holds any.
   */
  open({ vocabulary }: Tokens): boolean {
    if (this.vocabulary === vocabulary && this.plain.size + this.capital.size < LARGEST) return false;
    this.vocabulary = vocabulary;
    this.plain.clear();
    this.capital.clear();
    this.numbers.clear();
    this.edge.scores = -1;
    this.edge.summed = 0;
    return true;
  }

  /** Word of a token of the document that was opened last. */
  get(text: string, tokens: Tokens, token: number, capitalLine: boolean): Word {
    const writings = capitalLine ? this.capital : this.plain;
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    const number = tokens.word[token] as number;
    const written = hashRange(text, start, end);
    const known = writings.get(number, written);
    if (known !== null) return known;
    const word = this.make(text.slice(start, end), tokens.folded[token] as string, capitalLine);
    writings.add(number, written, word);
    return word;
  }

  /** A word that stands in no document. */
  make(written: string, folded: string, capitalLine = false): Word {
    const key = hashRange(folded, 0, folded.length);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.numbers.size + 1;
      this.numbers.set(key, number);
    }
    return makeWord(written, folded, key, number, capitalLine);
  }
}
