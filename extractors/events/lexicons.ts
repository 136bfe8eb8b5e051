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

/** In capitals. */
export const acronyms = compiled(
  'event-acronyms',
  () => new Set(readTable('lexicons/event-acronyms.tsv').map((row) => (row.acronym as string).toUpperCase())),
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
