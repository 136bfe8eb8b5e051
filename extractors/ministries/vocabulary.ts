/** The words of portfolios, from `portfolios.tsv`. */
import type { Ministry } from '../../schemas/types.js';
import { readTable } from '../resources.js';
import { isArticle, readA, readDe, stemOf, type Words, wordsOfName } from './words.js';

/** One of `sectors.tsv`, the closed list of the record. */
export type Sector = NonNullable<Ministry['sector']>;

/** See the head of `portfolios.tsv`. */
export type WordKind = 'head' | 'open' | 'complement' | 'adjective' | 'before' | 'stop';

export interface Entry {
  readonly kind: WordKind;
  readonly sector: Sector | null;
  /** Prepositions beside "de" that link a complement. */
  readonly takes: readonly string[];
  /** Written in capitals always ("TIC"). */
  readonly acronym: boolean;
}

export interface Reading {
  readonly entries: readonly Entry[];
  /** Index of the word after the phrase. */
  readonly end: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

const newNode = (): Node => ({ next: new Map(), entries: [] });

/**
 * The next unit of a phrase, whatever the form of its links: every "de", "du", "de l'" is `de`, every "à", "aux" is
 * `a`, and a bare article is passed over.
 */
function unitAt(
  words: Words,
  at: number,
  limit: number,
): { readonly key: string; readonly next: number } | null {
  if (at >= limit) return null;
  const de = readDe(words, at);
  if (de) return { key: 'de', next: de.next };
  const a = readA(words, at);
  if (a) return { key: 'a', next: a.next };
  const from = isArticle(words.word(at)) ? at + 1 : at;
  return from < limit ? { key: stemOf(words.word(from)), next: from + 1 } : null;
}

/** Masculine and feminine, singular and plural, of an adjective; plurals in -s are left to `stemOf`. */
export function adjectiveForms(masculine: string): string[] {
  const swap = (ending: string, ...by: string[]): string[] =>
    by.map((one) => masculine.slice(0, masculine.length - ending.length) + one);
  const irregular: Readonly<Record<string, readonly string[]>> = {
    nouveau: ['nouvelle', 'nouvel', 'nouveaux'],
    beau: ['belle', 'bel', 'beaux'],
    vieux: ['vieille', 'vieil'],
    public: ['publique'],
    gros: ['grosse'],
  };
  const feminine = irregular[masculine];
  if (feminine) return [masculine, ...feminine];
  if (masculine.endsWith('al')) return [masculine, `${masculine}e`, ...swap('al', 'aux')];
  if (/(?:el|en|on)$/u.test(masculine)) return [masculine, `${masculine}${masculine.at(-1)}e`];
  if (masculine.endsWith('if')) return [masculine, ...swap('if', 'ive')];
  if (masculine.endsWith('er')) return [masculine, ...swap('er', 'ère')];
  if (masculine.endsWith('eux')) return [masculine, ...swap('eux', 'euse')];
  if (masculine.endsWith('eur')) return [masculine, ...swap('eur', 'eure')];
  return masculine.endsWith('e') ? [masculine] : [masculine, `${masculine}e`];
}

function load(): Node {
  const root = newNode();
  const add = (form: string, entry: Entry): void => {
    const words = wordsOfName(form);
    let node = root;
    for (let unit = unitAt(words, 0, words.count); unit; unit = unitAt(words, unit.next, words.count)) {
      const next = node.next.get(unit.key) ?? newNode();
      node.next.set(unit.key, next);
      node = next;
    }
    if (!node.entries.some((known) => known.kind === entry.kind)) node.entries.push(entry);
  };
  for (const row of readTable('lexicons/portfolios.tsv')) {
    const form = row.form as string;
    const entry: Entry = {
      kind: row.kind as WordKind,
      sector: (row.sector || null) as Sector | null,
      takes: row.takes ? row.takes.split('|') : [],
      acronym: form.length > 1 && form === form.toUpperCase(),
    };
    const inflected = entry.kind === 'adjective' || entry.kind === 'before';
    for (const one of inflected ? adjectiveForms(form) : [form]) add(one, entry);
  }
  return root;
}

let loaded: Node | null = null;

/** The longest phrase of the wanted kinds that begins at a word and ends before `limit`. */
export function readPhrase(
  words: Words,
  at: number,
  limit: number,
  wanted: (entry: Entry) => boolean,
): Reading | null {
  loaded ??= load();
  let node = loaded;
  let found: Reading | null = null;
  // An article before the phrase belongs to the link, not to the phrase.
  if (isArticle(words.word(at))) return null;
  for (let unit = unitAt(words, at, limit); unit; unit = unitAt(words, unit.next, limit)) {
    const next = node.next.get(unit.key);
    if (!next) break;
    node = next;
    const entries = node.entries.filter(wanted);
    if (entries.length > 0) found = { entries, end: unit.next };
  }
  return found;
}
