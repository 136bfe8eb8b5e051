/** What a word looks like by itself: hashes of its forms, its affixes, its shape and its lexicon classes. */
import { coarse, wordClasses } from './classes.js';
import { hashRange, mix } from './hash.js';

/** Edge words on either side of a sentence. */
export const EDGES = 2;

export interface Word {
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

function makeWord(text: string, folded: string, capitalLine: boolean): Word {
  const { shape, upper, lower } = outline(text, folded);
  const hidden = capitalLine && upper > 1 && lower === 0;
  const key = hashRange(folded, 0, folded.length);
  const classes = wordClasses(folded, key, upper > 0);
  return {
    form: hidden ? key : hashRange(text, 0, text.length),
    fold: key,
    shape: hidden ? CAPITAL_LINE : shape,
    classes,
    coarse: coarse(classes),
    folded,
    isCapital: upper > 0,
    isUpper: upper > 1 && lower === 0,
    isPunctuation: upper + lower === 0 && !/\d/.test(text),
    scores: -1,
    summed: 0,
    mayStart: false,
    mayContinue: false,
    mayExtend: false,
  };
}

const LARGEST = 60_000;

/** Words met so far, in plain lines and in lines all in capitals, where case tells nothing. */
export class WordTable {
  private readonly plain = new Map<string, Word>();
  private readonly capital = new Map<string, Word>();
  /** Stands before the first and after the last word of a sentence. */
  readonly edge: Word = {
    form: 1,
    fold: 1,
    shape: 1,
    classes: 0,
    coarse: 0,
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

  /** Forgets all words when there are too many; true if it did. To be called while nobody holds any. */
  forget(): boolean {
    if (this.plain.size + this.capital.size < LARGEST) return false;
    this.plain.clear();
    this.capital.clear();
    this.edge.scores = -1;
    this.edge.summed = 0;
    return true;
  }

  get(text: string, folded: string, start: number, end: number, capitalLine: boolean): Word {
    const map = capitalLine ? this.capital : this.plain;
    const key = text.slice(start, end);
    const known = map.get(key);
    if (known !== undefined) return known;
    const word = makeWord(key, folded.slice(start, end), capitalLine);
    map.set(key, word);
    return word;
  }
}
