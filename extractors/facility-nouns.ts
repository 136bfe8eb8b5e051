/** The lexicons of buildings: nouns that head their names, landmarks, and where international bodies sit. */
import { compiled } from './compiled.js';
import { keyOf } from './keys.js';
import { readTable } from './resources.js';
import { compiledTrie } from './trie.js';

export type Kind = 'building' | 'common' | 'seat' | 'office' | 'way';
export interface Noun {
  readonly kind: Kind;
  /** Whether it needs no more words: never, always, or when written with a capital. */
  readonly alone: 'yes' | 'capital' | '';
}
export interface Seat {
  readonly city: string;
  readonly country: string;
}

export const nouns = compiledTrie<Noun>('facilities', () =>
  readTable('lexicons/facilities.tsv').map(
    (row) => [row.noun as string, { kind: row.class, alone: row.alone } as Noun] as const,
  ),
);

export const landmarks = compiledTrie<Seat>('landmarks', () =>
  readTable('lexicons/landmarks.tsv').map(
    (row) => [row.name as string, { city: row.city as string, country: row.country as string }] as const,
  ),
);

/** By key of name and of acronym. */
export const seats = compiled('seats', () => {
  const known = new Map<string, Seat>();
  for (const { name = '', acronym = '', city = '', country = '' } of readTable('lexicons/seats.tsv')) {
    for (const form of [name, acronym])
      if (form !== '' && !known.has(keyOf(form))) known.set(keyOf(form), { city, country });
  }
  return known;
});

const seatWords = compiled(
  'seat-words',
  () =>
    new Set(
      readTable('lexicons/seats.tsv').flatMap(({ name = '', acronym = '' }) => [
        firstOfKey(name),
        firstOfKey(acronym),
      ]),
    ),
);

const firstOfKey = (text: string): string => keyOf(text).split(' ')[0] as string;

/** Whether the name or acronym of a body with a known seat begins with a word. */
export const beginsSeat = (word: string): boolean => seatWords().has(firstOfKey(word));
