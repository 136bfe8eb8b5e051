/** Countries and regions by their names. */
import type { PlaceKind } from '../../schemas/mentions.js';
import { allCountries } from '../countries.js';
import { readTable } from '../resources.js';
import { compiledTrie } from '../trie.js';

export interface Entry {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country: string | null;
}

export const placeNames = compiledTrie<Entry>('places', () => [
  ...allCountries().flatMap(({ code, name, forms }) =>
    forms.map((form): readonly [string, Entry] => [form, { name, kind: 'country', country: code }]),
  ),
  ...readTable('lexicons/regions.tsv').map((row): readonly [string, Entry] => [
    row.name as string,
    { name: row.name as string, kind: row.kind as PlaceKind, country: row.country || null },
  ]),
]);
