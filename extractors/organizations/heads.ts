/** Head nouns of names of bodies and phrases that only look like such names. */
import { compiled } from '../compiled.js';
import { readTable } from '../resources.js';
import { compiledTrie } from '../trie.js';
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

export const heads = compiled(
  'organization-heads',
  () =>
    new Map<string, Head>(
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
);

export const refusals = compiledTrie('organization-refusals', () =>
  readTable('lexicons/organization-refusals.tsv').flatMap(({ phrase = '' }) =>
    [phrase, `${phrase}s`, phrase.replace(/ /gu, 's ')].map((form) => [form, true] as const),
  ),
);

/** Names of institutions in small letters. */
export const institutions = compiledTrie('institutions', () =>
  readTable('lexicons/institutions.tsv').map(({ phrase = '' }) => [phrase, true] as const),
);

export const cues = compiled(
  'organization-cues',
  () =>
    new Set(
      readTable('lexicons/organization-cues.tsv').flatMap((row) =>
        singularAndPlural(foldWord(row.noun as string)),
      ),
    ),
);

export const legalForms = compiled(
  'legal-forms',
  () =>
    new Map(
      readTable('lexicons/legal-forms.tsv').map((row) => [row.form as string, row.place as string] as const),
    ),
);

/** What a "bureau d'études" and the like do. */
export const STUDIES = new Set('etudes ingenierie conseil controle architecture audit'.split(' '));

/** Legal forms that stand behind a comma. */
export const FORM_BEHIND = /^(?:ltd|ltd\.|inc|inc\.|llc|gmbh|plc|s\.a\.|s\.a|sarl|s\.a\.r\.l\.)$/;

/** Legal forms that are written small behind a name. */
export const SMALL_FORM = /^(?:ltee|limitee|inc\.?|ltd\.?)$/;

/** Nouns that are written with a capital whichever body of the kind is meant. */
export const OFFICIAL = new Set([
  'gouvernement',
  'etat',
  'cour',
  'groupe',
  'republique',
  'presidence',
  'parlement',
  'armee',
  'bureau',
]);
