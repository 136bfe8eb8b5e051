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

/** Regions whose name is no other word and lies in one country, with it: "Haut-Katanga", but not "Littoral" or "Sud-Ouest". */
export const tellingRegions = (): readonly (readonly [name: string, country: string])[] =>
  readTable('lexicons/regions.tsv')
    .filter(({ kind, country }) => kind === 'region' && country !== '' && country !== 'AZ')
    .map(({ name = '', country = '' }) => [name, country] as const)
    .filter(([name]) => name.length > 4 && !COMMON.test(keyOf(name)));

const COMMON =
  /^(?:(?:centre|nord|sud|est|ouest|extreme|grand)(?:[ -](?:centre|nord|sud|est|ouest))?|cascades|collines|littoral|plateaux?|plateau[ -]central|atlantique|(?:grand[ -])?equateur|lagunes|tanganyika|landes|jura|manga|diana|sofia|allier|maine|provence|sarre|sangha|gorgol|region .*|province .*|territoire .*)$/u;
