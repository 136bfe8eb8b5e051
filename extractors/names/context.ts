/** What the rest of the document tells of a word: how it is used where it stands elsewhere. */
import { CASING, type Document, type Sentence, TOKEN } from '../../schemas/document.js';
import { hashOf } from '../hash.js';
import { CLASS } from './classes.js';
import { EDGES, type Word, type WordTable } from './words.js';

export type Readable = Pick<Document, 'text' | 'tokens' | 'sentences'>;

/** Ways of use, as bits. */
export const SEEN = {
  lower: 1 << 0,
  capitalInside: 1 << 1,
  afterHonorific: 1 << 2,
  afterForename: 1 << 3,
  inBrackets: 1 << 4,
  afterAt: 1 << 5,
  afterArticle: 1 << 6,
  beforeCapital: 1 << 7,
  afterCapital: 1 << 8,
  afterRole: 1 << 9,
} as const;

/** All bits of `SEEN`. */
export const USES = (1 << 10) - 1;

/**
 * Bits of a token itself, beside those of `SEEN`: a blank where French sets none, after an apostrophe before it, or before
 * the comma, full stop or bracket that follows. Editors and converters leave one at links and fields, that is, at names.
 */
const LOOSE = { before: 1 << 10, after: 1 << 11 } as const;

const CAPITAL_SHARE = 0.6;

/** A line of three words or more, most of them in capitals: case tells nothing there. */
function isCapitalLine({ tokens }: Readable, sentence: Sentence): boolean {
  let long = 0;
  let capital = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const start = tokens.start[i] as number;
    if ((tokens.end[i] as number) - start < 2 || tokens.kind[i] !== TOKEN.word) continue;
    long++;
    if (tokens.casing[i] === CASING.upper) capital++;
  }
  return long >= 3 && capital >= long * CAPITAL_SHARE;
}

/** Words of a sentence of the document that `table` was opened for, with two edges on either side. */
export function sentenceWords(
  document: Readable,
  sentence: Sentence,
  table: WordTable,
  capital = isCapitalLine(document, sentence),
): Word[] {
  const { text, tokens } = document;
  const { edge } = table;
  const words: Word[] = [edge, edge];
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    words.push(table.get(text, tokens, i, capital));
  words.push(edge, edge);
  return words;
}

const AT = new Set('a au aux en vers depuis'.split(' ').map(hashOf));
const ARTICLES = new Set("le la les l' un une du des".split(' ').map(hashOf));
const OPEN = hashOf('(');
const CLOSE = hashOf(')');

/** Bits of `SEEN` of each word by its number; all others have none. They hold until the next document is read. */
export type Uses = Uint16Array;

/** The uses of the document at hand, and which words have any. */
let uses: Uses = new Uint16Array(1024);
let used: number[] = [];

function addUse(number: number, bits: number): void {
  if (number >= uses.length) {
    const wider = new Uint16Array(2 * number);
    wider.set(uses);
    uses = wider;
  }
  const before = uses[number] as number;
  if (before === 0) used.push(number);
  uses[number] = before | bits;
}

/** Gathers how the words of a document are used. */
export function readUses(sentences: readonly (readonly Word[])[]): Uses {
  for (const number of used) uses[number] = 0;
  used = [];
  for (const words of sentences) {
    for (let i = 2; i < words.length - 2; i++) {
      const word = words[i] as Word;
      if (word.isPunctuation) continue;
      let bits = 0;
      const before = words[i - 1] as Word;
      if (!word.isCapital) bits = SEEN.lower;
      else {
        if (i > 2 && !before.isPunctuation) bits |= SEEN.capitalInside;
        if (before.classes & CLASS.honorific) bits |= SEEN.afterHonorific;
        if (before.classes & CLASS.forename && before.isCapital) bits |= SEEN.afterForename;
        if (before.classes & CLASS.role && !(before.classes & CLASS.forename)) bits |= SEEN.afterRole;
        if (before.fold === OPEN && (words[i + 1] as Word).fold === CLOSE) bits |= SEEN.inBrackets;
        if (AT.has(before.fold)) bits |= SEEN.afterAt;
        if (ARTICLES.has(before.fold)) bits |= SEEN.afterArticle;
        if (before.isCapital && i > 3) bits |= SEEN.afterCapital;
        if ((words[i + 1] as Word).isCapital) bits |= SEEN.beforeCapital;
      }
      if (bits !== 0) addUse(word.number, bits);
    }
  }
  return uses;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
/** "," "." ")" */
const isTight = (code: number): boolean => code === 0x2c || code === 0x2e || code === 0x29;

/** Bits of the sentence at hand, used again for the next one. */
let seen = new Int32Array(256);

/**
 * Bits for each token of a sentence: how its word is used in the whole document, and blanks around it. They hold until the
 * next call.
 */
export function seenBits(
  words: readonly Word[],
  uses: Uses,
  place: { readonly document: Readable; readonly sentence: Sentence } | null = null,
): Int32Array {
  const count = words.length - 2 * EDGES;
  if (seen.length < count) seen = new Int32Array(2 * count);
  for (let i = 0; i < count; i++) {
    const word = words[i + EDGES] as Word;
    seen[i] = word.isCapital ? (uses[word.number] ?? 0) : 0;
  }
  if (place === null) return seen;
  const { text, tokens } = place.document;
  const from = place.sentence.firstToken;
  for (let i = 1; i < count; i++) {
    const end = tokens.end[from + i - 1] as number;
    const start = tokens.start[from + i] as number;
    if (start === end) continue;
    if (isTight(text.charCodeAt(start))) seen[i - 1] = (seen[i - 1] as number) | LOOSE.after;
    if (isApostrophe(text.charCodeAt(end - 1))) seen[i] = (seen[i] as number) | LOOSE.before;
  }
  return seen;
}
