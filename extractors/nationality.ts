/** Adjectives of nationality, those of capitals among them: "le ministère brazzavillois". Lexicon: `town-adjectives.tsv`. */
import { compiled } from './compiled.js';
import { allDemonyms, inflect } from './countries.js';
import { keyOf } from './keys.js';
import { readTable } from './resources.js';

/** Masculine and feminine, singular and plural, of an adjective; plurals in -s are left to `stemOf`. */
export function adjectiveForms(masculine: string): string[] {
  const swap = (ending: string, ...by: string[]): string[] =>
    by.map((one) => masculine.slice(0, masculine.length - ending.length) + one);
  const irregular: Readonly<Record<string, readonly string[]>> = {
    nouveau: ['nouvelle', 'nouvel', 'nouveaux'],
    beau: ['belle', 'bel', 'beaux'],
    vieux: ['vieille', 'vieil'],
    public: ['publique'],
    gros: ['grosse'],
  };
  const feminine = irregular[masculine];
  if (feminine) return [masculine, ...feminine];
  if (masculine.endsWith('al')) return [masculine, `${masculine}e`, ...swap('al', 'aux')];
  if (/(?:el|en|on)$/u.test(masculine)) return [masculine, `${masculine}${masculine.at(-1)}e`];
  if (masculine.endsWith('if')) return [masculine, ...swap('if', 'ive')];
  if (masculine.endsWith('er')) return [masculine, ...swap('er', 'ère')];
  if (masculine.endsWith('eux')) return [masculine, ...swap('eux', 'euse')];
  if (masculine.endsWith('eur')) return [masculine, ...swap('eur', 'eure')];
  return masculine.endsWith('e') ? [masculine] : [masculine, `${masculine}e`];
}

type Codes = readonly string[];

const NONE: Codes = [];

/** Folded words, hyphens kept, so that every word of a document can be asked for as it stands. */
const nationalities = compiled('nationalities', () => {
  const codes = new Map<string, string[]>();
  const add = (form: string, country: string): void => {
    for (const key of new Set([keyOf(form), keyOf(form).replaceAll(' ', '-')])) {
      const known = codes.get(key) ?? [];
      if (!known.includes(country)) known.push(country);
      codes.set(key, known);
    }
  };
  for (const demonym of allDemonyms()) for (const form of inflect(demonym)) add(form, demonym.country);
  for (const { adjective = '', country = '' } of readTable('lexicons/town-adjectives.tsv')) {
    for (const form of adjectiveForms(adjective)) {
      for (const one of /[sx]$/u.test(form) ? [form] : [form, `${form}s`])
        if (!codes.has(keyOf(one))) add(one, country);
    }
  }
  return codes;
});

/** ISO codes of a folded adjective in any gender and number; several for "congolais". */
export function nationalitiesOf(word: string): Codes {
  return nationalities().get(word) ?? NONE;
}

/** "Sénégalais", "Burkinabè": a people by its plural. */
export const isPeople = (word: string): boolean =>
  (word.endsWith('s') || INVARIABLE.test(word)) && nationalitiesOf(word).length > 0;

const INVARIABLE = /^burkinabe$/;
