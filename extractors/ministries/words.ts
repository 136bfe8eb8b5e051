/** What the grammar of portfolios reads: words one after another, of a document or of a name by itself. */
import { CASING, type Document, TOKEN } from '../../schemas/document.js';
import { withoutMarks } from '../letters.js';

/** Beyond the words looking back and ahead finds nothing, so that it needs no guard. */
export class Words {
  readonly count: number;

  /**
   * Columns of one row a word.
   * @param breaks ascending words at which a stretch begins that no portfolio of the one before runs into.
   */
  constructor(
    private readonly text: string,
    private readonly folded: readonly string[],
    private readonly casings: Uint8Array,
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
    private readonly breaks: readonly number[],
  ) {
    this.count = folded.length;
  }

  /** Folded; the empty string outside the words. */
  word(at: number): string {
    return at >= 0 && at < this.count ? (this.folded[at] as string) : '';
  }

  /** One of `CASING`. */
  casing(at: number): number {
    return this.casings[at] ?? CASING.none;
  }

  start(at: number): number {
    return this.starts[at] ?? this.text.length;
  }

  end(at: number): number {
    return this.ends[at] ?? this.text.length;
  }

  /** Text between two offsets, as written. */
  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  /** Index of the word that ends the stretch a portfolio may run through: the end of its paragraph. */
  limit(at: number): number {
    let low = 0;
    let high = this.breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.breaks[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return this.breaks[low] ?? this.count;
  }
}

const cut = new WeakMap<Document, Words>();

/** Read once a document. */
export function wordsOfDocument(document: Document): Words {
  let words = cut.get(document);
  if (!words) {
    const { folded, casing, start, end } = document.tokens;
    words = new Words(document.text, folded, casing, start, end, breaksOf(document));
    cut.set(document, words);
  }
  return words;
}

/** First words of paragraphs. */
function breaksOf(document: Document): number[] {
  const { paragraphs, tokens } = document;
  const breaks: number[] = [];
  let at = 0;
  for (const { start } of paragraphs) {
    while (at < tokens.count && (tokens.start[at] as number) < start) at++;
    if (!runsOn(document, at)) breaks.push(at);
  }
  return breaks;
}

const LINKS = new Set(['de', 'du', 'des', "d'", 'et', 'la', "l'", ',', 'aux', 'au', 'charge', 'chargee']);

/** A heading broken over two lines goes on where one line ends or the next begins with a linking word. */
function runsOn(document: Document, at: number): boolean {
  const { tokens } = document;
  const wordAt = (index: number): string => tokens.folded[index] as string;
  if (at === 0 || tokens.kind[at] !== TOKEN.word) return false;
  const first = wordAt(at);
  return (LINKS.has(wordAt(at - 1)) && wordAt(at - 1) !== ',') || first === 'et' || first === 'chargee';
}

const PIECE = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*['’]?|[^\s\p{L}\p{N}]/gu;

const foldName = (text: string): string => withoutMarks(text).toLowerCase().replaceAll('’', "'");

function casingOf(piece: string): number {
  if (!/\p{L}/u.test(piece)) return CASING.none;
  if (piece === piece.toLowerCase()) return CASING.lower;
  if (piece === piece.toUpperCase()) return piece.length > 1 ? CASING.upper : CASING.initial;
  return CASING.title;
}

/** Words of a name that stands by itself. */
export function wordsOfName(name: string): Words {
  const pieces = [...name.matchAll(PIECE)];
  return new Words(
    name,
    pieces.map(([piece]) => foldName(piece)),
    Uint8Array.from(pieces, ([piece]) => casingOf(piece)),
    Int32Array.from(pieces, ({ index }) => index),
    Int32Array.from(pieces, ({ 0: piece, index }) => index + piece.length),
    [],
  );
}

/** Singular and plural alike: portfolios are matched without regard to number. */
export const stemOf = (word: string): string =>
  word.length > 3 && (word.endsWith('s') || word.endsWith('x')) ? word.slice(0, -1) : word;

export interface Link {
  /** Index of the word after the link. */
  readonly next: number;
  /** Whether an article stands in it ("du", "de la"), so that a noun must follow. */
  readonly article: boolean;
}

const ARTICLES = new Set(['le', 'la', 'les', "l'"]);

export const isArticle = (word: string): boolean => ARTICLES.has(word);

/** "de", "du", "des", "d'", "de la", "de l'" at a word. */
export function readDe(words: Words, at: number): Link | null {
  const word = words.word(at);
  if (word === 'du' || word === 'des') return { next: at + 1, article: true };
  if (word !== 'de' && word !== "d'") return null;
  const article = isArticle(words.word(at + 1));
  return { next: article ? at + 2 : at + 1, article };
}

/** "à", "au", "aux", "à la", "à l'" at a word, but not the verb "a". */
export function readA(words: Words, at: number): Link | null {
  const word = words.word(at);
  if (word === 'au' || word === 'aux') return { next: at + 1, article: true };
  if (word !== 'a' || words.slice(words.start(at), words.end(at)) === 'a') return null;
  const article = isArticle(words.word(at + 1));
  return { next: article ? at + 2 : at + 1, article };
}
