/** Regions, provinces and departments of the lexicon, with or without their hyphens. */
import { compiled } from './compiled.js';
import { keyOf } from './keys.js';
import { readTable } from './resources.js';

const regions = compiled(
  'regions',
  () =>
    new Map(
      readTable('lexicons/regions.tsv')
        .filter(({ kind }) => kind === 'region')
        .map(({ name = '', country = '' }) => [keyOf(name), country] as const),
    ),
);

/** Whether a name is one of a region: "Haute-Loire", "Haute Loire", "Ile de France". */
export const isRegion = (name: string): boolean => regions().has(keyOf(name));

/** ISO code of the country that a region lies in; null when it is none or lies in several. */
export const countryOfRegion = (name: string): string | null => regions().get(keyOf(name)) || null;
