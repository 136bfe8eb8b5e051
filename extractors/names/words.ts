/** What a word looks like by itself: hashes of its forms, its affixes, its shape and its lexicon classes. */
import { type WordClasses, wordClasses } from './classes.js';
import { hashRange, mix } from './hash.js';

export interface Word {
  /** Hash of the word as written. */
  readonly form: number;
  /** Hash of the folded word, digits evened out. */
  readonly fold: number;
  /** Hash of the outline: "Xx", "XX", "X'Xx", "00". */
  readonly shape: number;
  /** Bits of `CLASS`. */
  readonly classes: number;
  /** Hashes of the first two to four and the last one to five folded letters. */
  readonly affixes: Int32Array;
  readonly isCapital: boolean;
  /** Several capitals and no small letter. */
  readonly isUpper: boolean;
  readonly isPunctuation: boolean;
  /** Summed label scores of the features of this word for tokens around it; filled by the tagger on first use. */
  scores: Int16Array | null;
  /** Whether a name may begin or go on with it at all; filled with the scores. */
  mayStart: boolean;
  mayContinue: boolean;
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

const AFFIXES = 8;

function affixesOf(folded: string): Int32Array {
  const affixes = new Int32Array(AFFIXES);
  for (let n = 2; n <= 4; n++) affixes[n - 2] = folded.length > n ? hashRange(folded, 0, n) : 0;
  for (let n = 1; n <= 5; n++)
    affixes[n + 2] = folded.length > n ? hashRange(folded, folded.length - n, folded.length) : 0;
  return affixes;
}

const CAPITAL_LINE = 0x5ca1ab1e | 0;

function makeWord(text: string, folded: string, capitalLine: boolean, classes: WordClasses): Word {
  const { shape, upper, lower } = outline(text, folded);
  const hidden = capitalLine && upper > 1 && lower === 0;
  return {
    form: hidden ? hashRange(folded, 0, folded.length) : hashRange(text, 0, text.length),
    fold: hashRange(folded, 0, folded.length),
    shape: hidden ? CAPITAL_LINE : shape,
    classes: classes(folded, upper > 0),
    affixes: affixesOf(folded),
    isCapital: upper > 0,
    isUpper: upper > 1 && lower === 0,
    isPunctuation: upper + lower === 0 && !/\d/.test(text),
    scores: null,
    mayStart: false,
    mayContinue: false,
  };
}

const LARGEST = 60_000;

/** Words met so far, in plain lines and in lines all in capitals, where case tells nothing. Forgets all when it grows too large. */
export class WordTable {
  private readonly plain = new Map<string, Word>();
  private readonly capital = new Map<string, Word>();
  /** Stands before the first and after the last word of a sentence. */
  readonly edge: Word = {
    form: 1,
    fold: 1,
    shape: 1,
    classes: 0,
    affixes: new Int32Array(AFFIXES),
    isCapital: false,
    isUpper: false,
    isPunctuation: true,
    scores: null,
    mayStart: false,
    mayContinue: false,
  };

  get(text: string, folded: string, start: number, end: number, capitalLine: boolean): Word {
    const map = capitalLine ? this.capital : this.plain;
    const key = text.slice(start, end);
    const known = map.get(key);
    if (known !== undefined) return known;
    if (map.size >= LARGEST) map.clear();
    const word = makeWord(key, folded.slice(start, end), capitalLine, wordClasses);
    map.set(key, word);
    return word;
  }
}
