/** What is known of every word of a document by itself: looked up once, read by the extractors of names. */
import type { Document } from '../schemas/document.js';
import { compiled } from './compiled.js';
import { withoutMarks } from './letters.js';
import { readColumn, readTable } from './resources.js';
import { WordColumn } from './word-column.js';

/** Bits of `Words.known`. */
export const KNOWN = {
  /** Closed classes: determiners, prepositions, conjunctions, pronouns, adverbs, auxiliaries. */
  function: 1,
  /** Seen in lower case in ordinary text. */
  common: 2,
  forename: 4,
  surname: 8,
  /** Joins the parts of a name ("ben", "van", "de"). */
  particle: 16,
  /** A particle that by itself marks a person's name. */
  strongParticle: 32,
  /** Noun that carries a name without being the one named ("avenue", "projet"). */
  host: 64,
  /** Months and weekdays. */
  calendar: 128,
  preposition: 256,
  determiner: 512,
  /** A particle only when written in lower case. */
  lowerParticle: 1024,
  /** For, against or behind somebody: "pro-X", "anti-X", "post-X". */
  sided: 2048,
} as const;

export interface Words {
  /** Folded text of each token. */
  readonly folded: readonly string[];
  /** Bits of `KNOWN` for each token. */
  readonly known: Uint16Array;
}

const knownWords = compiled('words', load);

function load(): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (word: string, bit: number): void => {
    bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  for (const word of readColumn('lexicons/common-words.tsv')) add(word, KNOWN.common);
  for (const name of readColumn('lexicons/forenames.tsv')) add(name, KNOWN.forename);
  for (const name of readColumn('lexicons/surnames.tsv')) add(name, KNOWN.surname);
  for (const noun of readColumn('lexicons/name-hosts.tsv')) {
    for (const form of singularAndPlural(foldWord(noun))) add(form, KNOWN.host);
  }
  for (const row of readTable('lexicons/function-words.tsv')) {
    const word = row.word as string;
    add(word, row.class === 'calendar' ? KNOWN.calendar : KNOWN.function);
    if (row.class === 'preposition') add(word, KNOWN.preposition);
    if (row.class === 'determiner') add(word, KNOWN.determiner);
  }
  for (const row of readTable('lexicons/name-particles.tsv')) {
    add(row.word as string, KNOWN.particle);
    if (row.strong === 'yes') add(row.word as string, KNOWN.strongParticle);
    if (row.case === 'lower') add(row.word as string, KNOWN.lowerParticle);
  }
  return bits;
}

/** Bits of `KNOWN` of a folded word. */
export const bitsOf = (word: string): number => knownWords().get(word) ?? 0;

/** Lower case without accents, as lexicons keep single words. */
export const foldWord = (word: string): string => withoutMarks(word).toLowerCase().replace(/[’‘`]/g, "'");

/** "O.N.U." is "ONU". */
export const withoutStops = (word: string): string =>
  word.includes('.') && /^(?:\p{L}\.){2,}\p{L}?$/u.test(word) ? word.replaceAll('.', '') : word;

export const singularAndPlural = (word: string): string[] => {
  if (/[sxz]$/u.test(word)) return [word];
  if (word.endsWith('al')) return [word, `${word.slice(0, -2)}aux`];
  return [word, /(?:au|eu)$/u.test(word) ? `${word}x` : `${word}s`];
};

/** "ministres français", "commis de l'État". */
const INVARIABLE = /(?:[ao]is|commis|sous|pays|fils|corps|cours|temps|campus)$/iu;

/** A noun or adjective in its form for one, as written: "généraux" is "général". Short words stay ("des"). */
export const singularOf = (word: string): string =>
  INVARIABLE.test(word) ? word : word.replace(/(?<=\p{L})aux$/u, 'al').replace(/(?<=\p{L}{3})s$/u, '');

const SIDED = /^(?:pro|anti|post)-/;

const known = new WeakMap<Document, Words>();

/** A hyphenated word also has what is known of its first part as a name. */
const column = new WordColumn((word) => {
  const own = bitsOf(word);
  const hyphen = own === 0 ? word.indexOf('-') : -1;
  const first = hyphen > 0 ? bitsOf(word.slice(0, hyphen)) & (KNOWN.forename | KNOWN.surname) : 0;
  return own | first | (SIDED.test(word) ? KNOWN.sided : 0);
});

/** Looked up once a document, whoever asks. */
export function wordsOf(document: Document): Words {
  const before = known.get(document);
  if (before) return before;
  const { tokens } = document;
  const words = { folded: tokens.folded, known: column.fill(tokens, new Uint16Array(tokens.count)) };
  known.set(document, words);
  return words;
}
