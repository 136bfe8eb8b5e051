/** Bodies that are known everywhere by name or acronym. */

import { compiled } from './compiled.js';
import { keyOf } from './keys.js';
import { readTable } from './resources.js';
import { compiledTrie } from './trie.js';
import { foldWord } from './words.js';

export interface KnownBody {
  readonly name: string;
  readonly acronym: string | null;
  readonly forms: readonly string[];
}

const isAcronym = (form: string): boolean => !form.includes(' ') && /\p{Lu}.*\p{Lu}/u.test(form);

function readBodies(): KnownBody[] {
  return readTable('lexicons/known-organizations.tsv').map((row) => ({
    name: row.name as string,
    acronym: row.acronym || null,
    forms: [row.name as string, ...(row.others ? row.others.split('|') : [])],
  }));
}

/** Every form of a body, the name first and the acronym next. */
const formsOf = ({ name, acronym, forms }: KnownBody): string[] => [
  name,
  ...(acronym === null ? [] : [acronym]),
  ...forms.slice(1),
];

export const knownNames = compiledTrie<KnownBody>('known-organizations', () =>
  readBodies().flatMap((body) =>
    formsOf(body)
      .filter((form) => !isAcronym(form))
      .map((form) => [form, body] as const),
  ),
);

/** Firms that readers of news know by a name that is theirs alone. */
export const knownFirms = compiledTrie('known-firms', () =>
  readTable('lexicons/known-names.tsv')
    .filter((row) => row.class === 'firm' && row.note === 'own')
    .map((row) => [row.name as string, true] as const),
);

/** By acronym, lower case. */
export const knownAcronyms = compiled(
  'known-acronyms',
  () =>
    new Map(
      readBodies().flatMap((body) =>
        formsOf(body)
          .filter(isAcronym)
          .map((form) => [foldWord(form), body] as const),
      ),
    ),
);

/** Key of the main name by the key of every other name (not of acronyms). */
export const mainKeys = compiled(
  'known-organization-keys',
  () =>
    new Map(
      readBodies().flatMap((body) =>
        formsOf(body)
          .filter((form) => !isAcronym(form))
          .map((form) => [keyOf(form), keyOf(body.name)] as const),
      ),
    ),
);
