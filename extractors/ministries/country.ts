/** Which country a ministry is of, as far as its own mention tells: by adjective, by complement, by capital. */
import { CASING } from '../../schemas/document.js';
import { allCountries } from '../countries.js';
import { keyOf } from '../keys.js';
import { nationalitiesOf } from '../nationality.js';
import { readCountry } from './nouns.js';
import { readA, readDe, type Words } from './words.js';

export interface CountryReading {
  readonly country: string;
  readonly reason: string;
  /** Index of the word after what tells it. */
  readonly end: number;
}

let capitals: ReadonlyMap<string, string> | null = null;

/** ISO code by name of the capital. */
export function capitalCountry(name: string): string | null {
  capitals ??= new Map(
    allCountries().flatMap((one) => (one.capital ? [[keyOf(one.capital), one.code]] : [])),
  );
  return capitals.get(keyOf(name)) ?? null;
}

export function readDemonyms(words: Words, demonyms: readonly number[]): CountryReading | null {
  for (const at of demonyms) {
    const [country, ...others] = nationalitiesOf(words.word(at));
    if (country !== undefined && others.length === 0)
      return { country, reason: `adjective "${words.word(at)}"`, end: at + 1 };
  }
  return null;
}

/** The nationality after the portfolio, inside the span when it is an adjective by its small letter. */
export function readTrailingDemonym(
  words: Words,
  at: number,
): { readonly end: number; readonly inside: boolean } | null {
  const codes = nationalitiesOf(words.word(at));
  if (codes.length === 0 || words.casing(at) === CASING.upper) return null;
  return { end: at + 1, inside: words.casing(at) === CASING.lower };
}

/** "de la République du Bénin", "à New Delhi", "(Mali)" after the portfolio. */
export function readComplement(words: Words, at: number, limit: number): CountryReading | null {
  const de = readDe(words, at);
  const named = de ? readCountry(words, de.next, limit) : null;
  if (named) return { country: named.country, end: named.end, reason: 'complement after the portfolio' };
  // "ministre de la Culture |du gouvernement belge"
  const own =
    de !== null && words.word(de.next) === 'gouvernement' ? readDemonyms(words, [de.next + 1]) : null;
  if (own) return own;
  if (words.word(at) === '(') {
    const inside = readCountry(words, at + 1, limit);
    if (inside && words.word(inside.end) === ')')
      return { country: inside.country, end: inside.end + 1, reason: 'country in brackets' };
  }
  const a = readA(words, at);
  if (!a || a.article) return null;
  for (const length of [3, 2, 1]) {
    const country = capitalCountry(words.slice(words.start(a.next), words.end(a.next + length - 1)));
    if (country) return { country, end: a.next + length, reason: 'capital after the portfolio' };
  }
  return null;
}
