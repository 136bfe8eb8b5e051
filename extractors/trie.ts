/** Finds long lists of phrases in a document in one pass over its tokens. */
import type { Document } from '../schemas/document.js';
import { compiled } from './compiled.js';
import { withoutMarks } from './letters.js';
import type { Numbers } from './packed.js';
import { forgetColumns, WordColumn } from './word-column.js';

export interface TrieMatch<V> {
  /** Offsets into `Document.text`. */
  readonly start: number;
  readonly end: number;
  /** Tokens `firstToken .. endToken - 1`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** What the phrase stands for, in the order it was given. */
  readonly values: readonly V[];
}

export interface Trie<V> {
  /** Whether a phrase begins with the word or, of a word of more pieces, with the first of them. */
  begins(word: string): boolean;
  /** The longest phrase that begins with a token and ends before `endToken`, or null. */
  longestAt(document: Document, token: number, endToken: number): TrieMatch<V> | null;
  /** Longest matches from left to right, without overlaps, in tokens `from .. to - 1` (default: all). */
  findAll(document: Document, from?: number, to?: number): TrieMatch<V>[];
}

/** Words with those of more pieces split at hyphens and after apostrophes, so that "Côte-d'Ivoire" is "Côte d'Ivoire". */
interface Pieces {
  /** For each token its number in the vocabulary; of a compound word its place among `compounds`, see `compoundOf`. */
  readonly ids: Int32Array;
  /** Numbers of the pieces of compound words. */
  readonly compounds: readonly Int32Array[];
  /** For each token `beginnings` of its first piece, side by side: no trie looks any farther at most of them. */
  readonly begins: Uint32Array;
  /** Size of the vocabulary when the pieces were numbered, and number of the tries that there were. */
  readonly known: number;
  readonly tries: number;
}

/** Words that the compiled tries do not have, numbered on. */
const added = new Map<string, number>();
const compiledWords = compiled('trie-words', () => added);

/** Words of all phrases of all tries, numbered from 1; any other word is 0, so that most tokens are passed over at once. */
const vocabulary = {
  get size(): number {
    const compiled = compiledWords();
    return compiled === added ? added.size : compiled.size + added.size;
  },
  get: (word: string): number | undefined => compiledWords().get(word) ?? added.get(word),
};

function numberOf(word: string): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  const number = vocabulary.size + 1;
  added.set(word, number);
  return number;
}

/** Has a hyphen, or an apostrophe before its end. */
function isCompound(word: string): boolean {
  const apostrophe = word.indexOf("'");
  return (apostrophe >= 0 && apostrophe < word.length - 1) || word.includes('-');
}

function split(word: string): string[] {
  const pieces = word.split(/(?<=')|-/u).filter((piece) => piece !== '');
  return pieces.length > 0 ? pieces : [word];
}

/** Pieces of a phrase as a lexicon writes it: folded here, since lexicons keep accents. */
function splitPhrase(phrase: string): string[] {
  const folded = IS_ASCII.test(phrase)
    ? phrase.toLowerCase()
    : withoutMarks(phrase).toLowerCase().replace(/[‘’]/gu, "'");
  return folded.match(PIECE) ?? [];
}

const IS_ASCII = /^[\x20-\x7e]*$/;
/** A word up to a blank, hyphen or sign, or to the apostrophe that it keeps; or a sign, a hyphen only between blanks. */
const PIECE = /[^\s\-',;:()/"«»]+'?|[',;:()/"«»]|(?<= )-(?= )/gu;

/** Numbers of the pieces of each compound word that was met; more of them are forgotten, so that no batch makes them grow. */
let compounds: Int32Array[] = [];
const MOST_COMPOUNDS = 50_000;

const piecesOfWord = (word: string): string[] => (isCompound(word) ? split(word) : [word]);

/** Number of a word of one piece; of more pieces the place of their numbers among `compounds`, below zero. */
function numberOfWord(word: string): number {
  const ids = piecesOfWord(word).map((piece) => vocabulary.get(piece) ?? 0);
  return ids.length > 1 ? -compounds.push(Int32Array.from(ids)) : (ids[0] as number);
}

const compoundOf = ({ compounds: words }: Pieces, id: number): Int32Array => words[-id - 1] as Int32Array;

const numbers = new WordColumn(numberOfWord);
/** Size of the vocabulary that the column was filled for. */
let numbered = 0;

/** Pieces are cut once a document, whatever the number of tries; again when a trie brought new words since. */
const cut = new WeakMap<Document, Pieces>();
/** The document cut or asked for last, which most often is asked for again; it alone is kept alive by this. */
let last: { readonly document: Document; readonly pieces: Pieces } | null = null;

function piecesOf(document: Document): Pieces {
  const known = vocabulary.size;
  if (last?.document === document && last.pieces.known === known && last.pieces.tries === tries)
    return last.pieces;
  const pieces = cutPieces(document, known);
  last = { document, pieces };
  return pieces;
}

/** Those cut before where no word has come since. */
function cutPieces(document: Document, known: number): Pieces {
  const before = cut.get(document);
  if (before && before.known === known && before.tries === tries) return before;
  if (numbered !== known || compounds.length > MOST_COMPOUNDS) {
    forgetColumns();
    compounds = [];
    numbered = known;
  }
  const { tokens } = document;
  const ids = numbers.fill(tokens, new Int32Array(tokens.count));
  const begins = new Uint32Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) {
    const id = ids[token] as number;
    const first = id < 0 ? ((compounds[-id - 1] as Int32Array)[0] as number) : id;
    begins[token] = beginnings[first] as number;
  }
  const pieces = { ids, compounds, begins, known, tries };
  cut.set(document, pieces);
  return pieces;
}

interface Node<V> {
  readonly next: Map<number, Node<V>>;
  values: V[] | null;
}

/**
 * A trie in columns. Nodes are numbered from the root, 0, level by level: the edges of a node stand side by side, and
 * edge `i` leads to node `i + 1`.
 */
interface TrieColumns<V> {
  /** For each word of the vocabulary the node that it leads to from the root, or 0. */
  readonly first: Numbers;
  /** Index of the first edge of each node; one more entry for the end. */
  readonly edges: Numbers;
  /** Word of each edge, ascending within a node. */
  readonly words: Numbers;
  /** For each node the index of what it stands for plus one, 0 where no phrase ends. */
  readonly ends: Numbers;
  readonly pool: readonly (readonly V[])[];
}

function plant<V>(entries: Iterable<readonly [phrase: string, value: V]>): Node<V> {
  const root: Node<V> = { next: new Map(), values: null };
  for (const [phrase, value] of entries) {
    const words = splitPhrase(phrase);
    if (words.length === 0) continue;
    let node = root;
    for (const word of words) {
      const id = numberOf(word);
      let next = node.next.get(id);
      if (!next) {
        next = { next: new Map(), values: null };
        node.next.set(id, next);
      }
      node = next;
    }
    node.values ??= [];
    node.values.push(value);
  }
  return root;
}

function buildColumns<V>(entries: Iterable<readonly [phrase: string, value: V]>): TrieColumns<V> {
  const nodes = [plant(entries)];
  const edges = [0];
  const words: number[] = [];
  const ends: number[] = [];
  const pool = new Map<string, number>();
  for (const { next, values } of nodes) {
    for (const [word, node] of [...next].sort(([a], [b]) => a - b)) {
      words.push(word);
      nodes.push(node);
    }
    edges.push(words.length);
    const key = values && JSON.stringify(values);
    if (key !== null && !pool.has(key)) pool.set(key, pool.size + 1);
    ends.push(key === null ? 0 : (pool.get(key) as number));
  }
  const first = new Int32Array(vocabulary.size + 1);
  for (let edge = 0; edge < (edges[1] as number); edge++) first[words[edge] as number] = edge + 1;
  return {
    first,
    edges: Int32Array.from(edges),
    words: Int32Array.from(words),
    ends: Int32Array.from(ends),
    pool: [...pool.keys()].map((key) => JSON.parse(key)),
  };
}

/** A phrase given twice has both values; they are kept as JSON keeps them. */
export const buildTrie = <V>(entries: Iterable<readonly [phrase: string, value: V]>): Trie<V> =>
  createTrie(buildColumns(entries));

/** A trie that is compiled by the build. @param name see `compiled` */
export function compiledTrie<V>(
  name: string,
  entries: () => Iterable<readonly [phrase: string, value: V]>,
): () => Trie<V> {
  const columns = compiled(name, () => buildColumns(entries()));
  let trie: Trie<V> | null = null;
  return () => {
    trie ??= createTrie(columns());
    return trie;
  };
}

/**
 * For each word of the vocabulary a bit for each trie in which it begins a phrase; tries beyond the last bit share it. Most
 * words begin none in most tries, and all of them are told in one place of memory.
 */
let beginnings = new Uint32Array(0);
let tries = 0;
const LAST_BIT = 31;

/** The bit of a trie; the first `count` words are those that its phrases begin with. */
function enter(words: Numbers, count: number): number {
  if (beginnings.length <= vocabulary.size) {
    const wider = new Uint32Array(vocabulary.size + 1);
    wider.set(beginnings);
    beginnings = wider;
  }
  const bit = 1 << Math.min(tries++, LAST_BIT);
  for (let edge = 0; edge < count; edge++) {
    const word = words[edge] as number;
    beginnings[word] = (beginnings[word] as number) | bit;
  }
  return bit;
}

function createTrie<V>({ first, edges, words, ends, pool }: TrieColumns<V>): Trie<V> {
  const bit = enter(words, edges[1] as number);
  /** False only where no phrase begins with a token. */
  const mayBegin = ({ begins }: Pieces, token: number): boolean => ((begins[token] as number) & bit) !== 0;

  /** The node that a piece leads to, 0 for none. */
  function step(node: number, piece: number): number {
    if (node === 0) return first[piece] ?? 0;
    let low = edges[node] as number;
    let high = edges[node + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] as number) < piece) low = middle + 1;
      else high = middle;
    }
    return low < (edges[node + 1] as number) && words[low] === piece ? low + 1 : 0;
  }

  /** The node that a token leads to, 0 for none. */
  function pass(pieces: Pieces, node: number, token: number): number {
    const id = pieces.ids[token] as number;
    if (id >= 0) return step(node, id);
    let next = node;
    for (const piece of compoundOf(pieces, id)) {
      next = step(next, piece);
      if (next === 0) return 0;
    }
    return next;
  }

  function longestIn(
    pieces: Pieces,
    document: Document,
    token: number,
    endToken: number,
  ): TrieMatch<V> | null {
    let found: readonly V[] | null = null;
    let last = token;
    let node = 0;
    for (let at = token; at < endToken; at++) {
      node = pass(pieces, node, at);
      if (node === 0) break;
      const values = ends[node] as number;
      if (values === 0) continue;
      found = pool[values - 1] as readonly V[];
      last = at;
    }
    const { start, end } = document.tokens;
    return (
      found && {
        start: start[token] as number,
        end: end[last] as number,
        firstToken: token,
        endToken: last + 1,
        values: found,
      }
    );
  }

  function longestAt(document: Document, token: number, endToken: number): TrieMatch<V> | null {
    const pieces = piecesOf(document);
    return mayBegin(pieces, token) ? longestIn(pieces, document, token, endToken) : null;
  }

  function findAll(document: Document, from = 0, to = document.tokens.count): TrieMatch<V>[] {
    const pieces = piecesOf(document);
    const matches: TrieMatch<V>[] = [];
    for (let token = from; token < to; token++) {
      if (!mayBegin(pieces, token)) continue;
      const match = longestIn(pieces, document, token, to);
      if (!match) continue;
      matches.push(match);
      token = match.endToken - 1;
    }
    return matches;
  }

  const begins = (word: string): boolean =>
    step(0, vocabulary.get(piecesOfWord(word)[0] as string) ?? 0) !== 0;

  return { begins, longestAt, findAll };
}
