/** Countries by their French names and by their adjectives. Lexicons: `countries.tsv`, `demonyms.tsv`. */
import { compiled } from './compiled.js';
import { keyOf, keyWithoutArticle } from './keys.js';
import { remembered } from './remembered.js';
import { readTable } from './resources.js';

/** `m`, `f`, `mp`, `fp`: named with an article; `none`: without ("Cuba", "Djibouti"). */
export type CountryGrammar = 'm' | 'f' | 'mp' | 'fp' | 'none';

export interface Country {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly code: string;
  /** Usual French short name. */
  readonly name: string;
  /** All French forms, the short name first. */
  readonly forms: readonly string[];
  readonly grammar: CountryGrammar;
  /** Usual French form, or null for what has none. */
  readonly capital: string | null;
}

/** Adjective and noun of nationality, lower case. */
export interface Demonym {
  readonly country: string;
  readonly masculine: string;
  readonly feminine: string;
}

const parts = (cell: string | undefined): string[] => (cell ? cell.split('|') : []);

const plural = (word: string): string => {
  if (/[sxz]$/u.test(word)) return word;
  return word.endsWith('al') ? `${word.slice(0, -1)}ux` : `${word}s`;
};

/** Masculine and feminine, singular and plural. */
export const inflect = ({ masculine, feminine }: Demonym): string[] => [
  ...new Set([masculine, feminine, plural(masculine), plural(feminine)]),
];

const table = compiled('countries', () => ({
  countries: readTable('lexicons/countries.tsv').map(
    (row): Country => ({
      code: row.code as string,
      name: row.name as string,
      forms: [row.name as string, ...parts(row.official), ...parts(row.others)],
      grammar: row.grammar === '0' ? 'none' : (row.grammar as CountryGrammar),
      capital: row.capital || null,
    }),
  ),
}));

const indexes = compiled(
  'country-codes',
  () => new Map(allCountries().map(({ code }, index) => [code, index] as const)),
);

const names = compiled('country-names', () => {
  const codes = new Map<string, string>();
  for (const { code, forms } of allCountries()) {
    for (const form of forms) {
      const key = keyWithoutArticle(form);
      if (!codes.has(key)) codes.set(key, code);
    }
  }
  return codes;
});

const demonyms = compiled('demonyms', () => ({
  demonyms: readTable('lexicons/demonyms.tsv').map(
    (row): Demonym => ({
      country: row.country as string,
      masculine: row.masculine as string,
      feminine: row.feminine as string,
    }),
  ),
}));

const countriesByDemonym = compiled('countries-by-demonym', () => {
  const countries = new Map<string, string[]>();
  for (const demonym of allDemonyms()) {
    for (const form of inflect(demonym)) {
      const key = keyOf(form);
      const codes = countries.get(key) ?? [];
      if (!codes.includes(demonym.country)) codes.push(demonym.country);
      countries.set(key, codes);
    }
  }
  return countries;
});

/** All states and main territories, by ISO code. */
export const allCountries = (): readonly Country[] => table().countries;

export const allDemonyms = (): readonly Demonym[] => demonyms().demonyms;

export const countryByCode = (code: string): Country | null =>
  allCountries()[indexes().get(code) ?? -1] ?? null;

/**
 * ISO alpha-2 of a country by any of its French forms, with or without article or "de": "Mali", "la Russie",
 * "des Comores", "République du Bénin", "RDC". Regions and towns are no countries. "Congo" alone is CG: whoever
 * knows better from the text says so.
 */
export const countryOf = remembered((name): string | null => {
  const key = keyWithoutArticle(name);
  if (WORDS.has(key) && !name.endsWith(key.toUpperCase())) return null;
  return names().get(key) ?? null;
});

/** Letters of countries that are words when written small: "EAU", "RIM". */
const WORDS = new Set(['eau', 'rim']);

export const isCountryWord = (word: string): boolean => WORDS.has(word);

/** Countries of an adjective of nationality in any number and gender; several for "congolais", none for "africain". */
export const countriesOfDemonym = remembered((adjective): readonly string[] => {
  const countries = countriesByDemonym();
  return countries.get(adjective) ?? countries.get(keyOf(adjective)) ?? [];
});

/** First halves of adjectives of two nations that are no cut adjective. */
const HALVES: Readonly<Record<string, string>> = {
  sino: 'CN',
  nippo: 'JP',
  germano: 'DE',
  anglo: 'GB',
  malo: 'ML',
};

/** Countries of the first half of "tuniso-algérien", "sino-béninois": all whose adjectives begin so. */
export const countriesOfHalf = remembered((half): readonly string[] => {
  const key = keyOf(half);
  const known = HALVES[key];
  if (known) return [known];
  const stem = key.slice(0, -1);
  if (stem.length < 4) return [];
  const codes = allDemonyms().flatMap(({ masculine, country }) =>
    keyOf(masculine).startsWith(stem) ? [country] : [],
  );
  return [...new Set(codes)];
});

/** The country of an adjective of nationality, null when there is none or more than one. */
export function countryOfDemonym(adjective: string): string | null {
  const codes = countriesOfDemonym(adjective);
  return codes.length === 1 ? (codes[0] as string) : null;
}
