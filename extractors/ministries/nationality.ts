/** Adjectives of nationality, those of capitals among them: "le ministère brazzavillois". Lexicon: `town-adjectives.tsv`. */
import { countriesOfDemonym } from '../countries.js';
import { keyOf } from '../keys.js';
import { readTable } from '../resources.js';
import { adjectiveForms } from './vocabulary.js';
import { stemOf } from './words.js';

let towns: ReadonlyMap<string, string> | null = null;

function loadTowns(): ReadonlyMap<string, string> {
  const rows = readTable('lexicons/town-adjectives.tsv');
  return new Map(
    rows.flatMap(({ adjective, country }) =>
      adjectiveForms(adjective as string).map((form) => [stemOf(keyOf(form)), country as string] as const),
    ),
  );
}

/** ISO codes of an adjective in any gender and number; several for "congolais". */
export function nationalitiesOf(word: string): readonly string[] {
  const states = countriesOfDemonym(word);
  if (states.length > 0) return states;
  towns ??= loadTowns();
  const town = towns.get(stemOf(keyOf(word)));
  return town === undefined ? [] : [town];
}
