/** The nouns that head the names of gatherings, and acronyms of known ones. */
import { compiled } from '../compiled.js';
import { readTable } from '../resources.js';
import { compiledTrie } from '../trie.js';
import { foldWord } from '../words.js';

/** How much a noun asks for to make a name, since it may as well be that of unnamed doings. */
export type Strength = 'full' | 'name' | 'strong' | 'proper' | 'capital' | 'ordinal';

export const heads = compiledTrie<Strength>('events', () =>
  readTable('lexicons/events.tsv').map((row) => [row.noun as string, row.strength as Strength] as const),
);

export interface Known {
  readonly name: string;
  /** Nothing else has these letters. */
  readonly alone: boolean;
}

/** By folded letters. */
export const acronyms = compiled(
  'event-acronyms',
  () =>
    new Map(
      readTable('lexicons/event-acronyms.tsv').map(({ acronym = '', name = '', alone }): [string, Known] => [
        foldWord(acronym),
        { name, alone: alone === 'yes' },
      ]),
    ),
);

/** Their full names: "Salon international de l'agriculture |au Maroc|" ends where no rule would end it. */
export const fullNames = compiledTrie<true>('event-full-names', () =>
  readTable('lexicons/event-acronyms.tsv').flatMap(({ name = '' }) =>
    name.split(' ').length > 3 ? [[name, true] as const] : [],
  ),
);

const NAMING: readonly (string | undefined)[] = ['full', 'name', 'strong'];

/** Nouns that a capital makes a name of, folded; "convention" is as often what is signed. */
export const namingHeads = compiled(
  'event-names',
  () =>
    new Set(
      readTable('lexicons/events.tsv')
        .filter(({ strength, noun }) => NAMING.includes(strength) && noun !== 'convention')
        .map(({ noun = '' }) => foldWord(noun)),
    ),
);
