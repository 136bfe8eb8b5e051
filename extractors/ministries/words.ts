/** What the grammar of portfolios reads: words one after another, of a document or of a name by itself. */
import { CASING, type Document, TOKEN } from '../../schemas/document.js';
import { withoutMarks } from '../letters.js';

export interface Words {
  readonly count: number;
  /** Folded; the empty string outside the words, so that looking ahead needs no guard. */
  word(at: number): string;
  /** One of `CASING`. */
  casing(at: number): number;
  start(at: number): number;
  end(at: number): number;
  /** Text between two offsets, as written. */
  slice(start: number, end: number): string;
  /** Index of the word that ends the stretch a portfolio may run through: the end of its paragraph. */
  limit(at: number): number;
}

const cut = new WeakMap<Document, Words>();

/** Read once a document. */
export function wordsOfDocument(document: Document): Words {
  let words = cut.get(document);
  if (!words) {
    words = readWords(document);
    cut.set(document, words);
  }
  return words;
}

function readWords(document: Document): Words {
  const { tokens, text } = document;
  const limits = new Int32Array(tokens.count);
  let limit = tokens.count;
  for (let at = tokens.count - 1; at >= 0; at--) {
    limits[at] = limit;
    const before = at > 0 ? (tokens.end[at - 1] as number) : 0;
    if (breaksLine(text, before, tokens.start[at] as number) && !runsOn(document, at)) limit = at;
  }
  return {
    count: tokens.count,
    word: (at) => (at >= 0 && at < tokens.count ? (tokens.folded[at] as string) : ''),
    casing: (at) => tokens.casing[at] ?? CASING.none,
    start: (at) => tokens.start[at] ?? text.length,
    end: (at) => tokens.end[at] ?? text.length,
    slice: (start, end) => text.slice(start, end),
    limit: (at) => limits[at] ?? tokens.count,
  };
}

function breaksLine(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === 0x0a) return true;
  return false;
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
  const pieces = [...name.matchAll(PIECE)].map(({ 0: piece, index }) => ({
    word: foldName(piece),
    casing: casingOf(piece),
    start: index,
    end: index + piece.length,
  }));
  return {
    count: pieces.length,
    word: (at) => pieces[at]?.word ?? '',
    casing: (at) => pieces[at]?.casing ?? CASING.none,
    start: (at) => pieces[at]?.start ?? name.length,
    end: (at) => pieces[at]?.end ?? name.length,
    slice: (start, end) => name.slice(start, end),
    limit: () => pieces.length,
  };
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
