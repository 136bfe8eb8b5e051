/** Bodies that are known everywhere by name or acronym. */

import { compiled } from './compiled.js';
import { keyOf } from './keys.js';
import { readTable } from './resources.js';
import { compiledTrie } from './trie.js';
import { foldWord } from './words.js';

interface KnownBody {
  readonly name: string;
  /** The name first, then acronyms and other names. */
  readonly forms: readonly string[];
}

const isAcronym = (form: string): boolean => !form.includes(' ') && /\p{Lu}.*\p{Lu}/u.test(form);

const readBodies = (): KnownBody[] =>
  readTable('lexicons/known-organizations.tsv').map(({ name = '', acronym = '', others = '' }) => ({
    name,
    forms: [name, ...[acronym, ...others.split('|')].filter(Boolean)],
  }));

export const knownNames = compiledTrie('known-organizations', () =>
  readBodies().flatMap(({ forms }) =>
    forms.filter((form) => !isAcronym(form)).map((form) => [form, true] as const),
  ),
);

/** Firms that readers of news know by a name that is theirs alone. */
export const knownFirms = compiledTrie('known-firms', () =>
  readTable('lexicons/known-names.tsv')
    .filter((row) => row.class === 'firm' && row.note === 'own')
    .map((row) => [row.name as string, true] as const),
);

/** Name by acronym in lower case. */
export const knownAcronyms = compiled(
  'known-acronyms',
  () =>
    new Map(
      readBodies().flatMap(({ name, forms }) =>
        forms.filter(isAcronym).map((form) => [foldWord(form), name] as const),
      ),
    ),
);

/** Key of the main name by the key of every other name (not of acronyms). */
export const mainKeys = compiled(
  'known-organization-keys',
  () =>
    new Map(
      readBodies().flatMap(({ name, forms }) =>
        forms.filter((form) => !isAcronym(form)).map((form) => [keyOf(form), keyOf(name)] as const),
      ),
    ),
);
