/** Finds long lists of phrases in a document in one pass over its tokens. */
import type { Document } from '../schemas/document.js';

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
  /** The longest phrase that begins with a token and ends before `endToken`, or null. */
  longestAt(document: Document, token: number, endToken: number): TrieMatch<V> | null;
  /** Longest matches from left to right, without overlaps, in tokens `from .. to - 1` (default: all). */
  findAll(document: Document, from?: number, to?: number): TrieMatch<V>[];
}

/** Words split at hyphens and after apostrophes, so that "Côte-d'Ivoire" is "Côte d'Ivoire". */
interface Pieces {
  /** Numbers of the pieces in the vocabulary. */
  readonly ids: Int32Array;
  /** Index of the first piece of each token; one more entry for the end. */
  readonly ofToken: Int32Array;
  /** Size of the vocabulary when the pieces were numbered. */
  readonly known: number;
}

/** Words of all phrases of all tries, numbered from 1; any other word is 0, so that most tokens are passed over at once. */
const vocabulary = new Map<string, number>();

function numberOf(word: string): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size + 1);
  return vocabulary.size;
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
    : phrase.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‘’]/gu, "'");
  return folded.match(PIECE) ?? [];
}

const IS_ASCII = /^[\x20-\x7e]*$/;
/** A word up to a blank, hyphen or sign, or to the apostrophe that it keeps; or a sign. */
const PIECE = /[^\s\-',;:()/"«»]+'?|[',;:()/"«»]/gu;

/** Pieces are cut once a document, whatever the number of tries; again when a trie brought new words since. */
const cut = new WeakMap<Document, Pieces>();

function piecesOf(document: Document): Pieces {
  const before = cut.get(document);
  if (before && before.known === vocabulary.size) return before;
  const { count, folded } = document.tokens;
  const ids: number[] = [];
  const ofToken = new Int32Array(count + 1);
  for (let token = 0; token < count; token++) {
    ofToken[token] = ids.length;
    const word = folded[token] as string;
    if (isCompound(word)) for (const piece of split(word)) ids.push(vocabulary.get(piece) ?? 0);
    else ids.push(vocabulary.get(word) ?? 0);
  }
  ofToken[count] = ids.length;
  const pieces = { ids: Int32Array.from(ids), ofToken, known: vocabulary.size };
  cut.set(document, pieces);
  return pieces;
}

interface Node<V> {
  readonly next: Map<number, Node<V>>;
  values: V[] | null;
}

/** A phrase given twice has both values. */
export function buildTrie<V>(entries: Iterable<readonly [phrase: string, value: V]>): Trie<V> {
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

  /** Tells for each word of the vocabulary whether a phrase begins with it. */
  const first = new Uint8Array(vocabulary.size + 1);
  for (const id of root.next.keys()) first[id] = 1;

  function longestAt(document: Document, token: number, endToken: number): TrieMatch<V> | null {
    const { ids, ofToken } = piecesOf(document);
    let piece = ofToken[token] as number;
    if (first[ids[piece] as number] !== 1) return null;
    let node = root;
    let found: TrieMatch<V> | null = null;
    for (let at = token; at < endToken; at++) {
      for (const end = ofToken[at + 1] as number; piece < end; piece++) {
        const next = node.next.get(ids[piece] as number);
        if (!next) return found;
        node = next;
      }
      if (node.values) {
        found = {
          start: document.tokens.start[token] as number,
          end: document.tokens.end[at] as number,
          firstToken: token,
          endToken: at + 1,
          values: node.values,
        };
      }
    }
    return found;
  }

  function findAll(document: Document, from = 0, to = document.tokens.count): TrieMatch<V>[] {
    const { ids, ofToken } = piecesOf(document);
    const matches: TrieMatch<V>[] = [];
    let token = from;
    while (token < to) {
      const match =
        first[ids[ofToken[token] as number] as number] === 1 ? longestAt(document, token, to) : null;
      if (match) matches.push(match);
      token = match ? match.endToken : token + 1;
    }
    return matches;
  }

  return { longestAt, findAll };
}
