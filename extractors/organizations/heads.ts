/** Head nouns of names of bodies and phrases that only look like such names. */
import { readTable } from '../resources.js';
import { buildTrie, type Trie } from '../trie.js';
import { foldWord, singularAndPlural } from '../words.js';

export interface Head {
  /** `any`: also a name when written small, if a country or a nationality follows. */
  readonly small: boolean;
  /** Written small it is a name with any complement. */
  readonly free: boolean;
  /** Written small it is a name if a capitalised name follows right behind. */
  readonly named: boolean;
  /** A name without any complement. */
  readonly alone: boolean;
}

interface Tables {
  readonly heads: ReadonlyMap<string, Head>;
  readonly refusals: Trie<true>;
  /** Names of institutions in small letters. */
  readonly institutions: Trie<true>;
  readonly cues: ReadonlySet<string>;
  readonly legal: ReadonlyMap<string, string>;
}

let loaded: Tables | null = null;

export function headTables(): Tables {
  loaded ??= {
    heads: new Map(
      readTable('lexicons/organization-nouns.tsv')
        .filter((row) => row.case !== 'never')
        .map((row) => [
          foldWord(row.noun as string),
          {
            small: row.case !== 'upper',
            free: row.case === 'small',
            named: row.case === 'named',
            alone: row.alone === 'yes',
          },
        ]),
    ),
    refusals: buildTrie(
      readTable('lexicons/organization-refusals.tsv').flatMap(({ phrase = '' }) =>
        [phrase, `${phrase}s`, phrase.replace(/ /gu, 's ')].map((form) => [form, true] as const),
      ),
    ),
    institutions: buildTrie(
      readTable('lexicons/institutions.tsv').map(({ phrase = '' }) => [phrase, true] as const),
    ),
    cues: new Set(
      readTable('lexicons/organization-cues.tsv').flatMap((row) =>
        singularAndPlural(foldWord(row.noun as string)),
      ),
    ),
    legal: new Map(
      readTable('lexicons/legal-forms.tsv').map((row) => [row.form as string, row.place as string]),
    ),
  };
  return loaded;
}
