/** The words of portfolios, from `portfolios.tsv`. */
import type { Ministry } from '../../schemas/types.js';
import { compiled } from '../compiled.js';
import { adjectiveForms } from '../nationality.js';
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

/** Units of a phrase in a row, as the lexicon has them. */
const join = (before: string, key: string): string => (before === '' ? key : `${before} ${key}`);

/** Entries of all phrases, and none for what only begins one. */
const phrases = compiled('portfolios', () => {
  const known = new Map<string, Entry[]>();
  const add = (form: string, entry: Entry): void => {
    const words = wordsOfName(form);
    let key = '';
    let entries: Entry[] = [];
    for (let unit = unitAt(words, 0, words.count); unit; unit = unitAt(words, unit.next, words.count)) {
      key = join(key, unit.key);
      entries = known.get(key) ?? [];
      known.set(key, entries);
    }
    if (!entries.some(({ kind }) => kind === entry.kind)) entries.push(entry);
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
  return known;
});

/** The longest phrase of the wanted kinds that begins at a word and ends before `limit`. */
export function readPhrase(
  words: Words,
  at: number,
  limit: number,
  wanted: (entry: Entry) => boolean,
): Reading | null {
  let key = '';
  let found: Reading | null = null;
  // An article before the phrase belongs to the link, not to the phrase.
  if (isArticle(words.word(at))) return null;
  for (let unit = unitAt(words, at, limit); unit; unit = unitAt(words, unit.next, limit)) {
    key = join(key, unit.key);
    const known = phrases().get(key);
    if (!known) break;
    const entries = known.filter(wanted);
    if (entries.length > 0) found = { entries, end: unit.next };
  }
  return found;
}
