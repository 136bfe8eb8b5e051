/** Offices as words: their nouns, and those that stand for a state. */
import { countriesOfDemonym, countryByCode } from '../../countries.js';
import { withoutMarks } from '../../letters.js';
import { remembered } from '../../remembered.js';
import { singularOf } from '../../words.js';
import type { Party } from './atoms.js';

/** Of names and offices, each of which is compared with others over and over. */
export const fold = remembered((text) => withoutMarks(text).toLowerCase().replaceAll('’', "'"));

/** Offices that stand for a state, whatever body is named beside them. */
const ENVOY =
  /^(?:ambassad|consul|charge\S* d'affaires|presidente? de la republique|premi|chef de l'etat|roi|haut.commissaire)/u;

export const isEnvoy = (role: string | null): boolean => role !== null && ENVOY.test(fold(role));

const NATIONAL_HEAD =
  /^(?:presidente?|(?:premiere? )?ministre|secretaire d'etat|chef de l'etat|cheff?e? de la diplomatie|chanceliere?|vice-presidente?) (?<nation>\p{L}+)(?: (?:d[eu]s?|d'|en|charge\S*|aux?|a)(?![\p{L}]).*)?$/u;

/** Codes that the adjective of "président béninois" may mean; none for other offices. */
export const countriesOfHead = (role: string | null): readonly string[] =>
  countriesOfDemonym(NATIONAL_HEAD.exec(fold(role ?? ''))?.groups?.nation ?? '');

/** "directeurs généraux respectifs" → "directeur général". */
export const singular = (role: string): string => {
  const words = wordsOf(role);
  // "ministres des Affaires étrangères": the portfolio keeps its number.
  const own = words.findIndex((word) => /^(?:d[eu]s?$|d['’]|aux?$|en$)/u.test(word));
  return words.map((word, index) => (own < 0 || index < own ? singularOf(word) : word)).join(' ');
};

function wordsOf(role: string): readonly string[] {
  const words = role.split(' ');
  return /respecti/iu.test(role) ? words.filter((word) => !/^respecti/iu.test(word)) : words;
}

export function stateOf(code: string | null): Party | null {
  const country = code === null ? null : countryByCode(code);
  return country ? { id: null, name: country.name, kind: 'state', country: country.code } : null;
}

/** The noun of an office: "directrice générale adjointe" → "direct". */
export const nounOf = (role: string): string => nounOfWord(wordsOf(role)[0] ?? '');

const nounOfWord = remembered(
  (word) =>
    fold(singularOf(word))
      .split(/[\s']/u)[0]
      ?.slice(0, 7)
      .replace(/(?:eur|rice|e)$/u, '') ?? '',
);

/** "ministres de l'Économie" and "ministre du Plan". */
export const sameNoun = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && nounOf(a) === nounOf(b);
