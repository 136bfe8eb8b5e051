/** Which of several towns of a name is meant, and the capitals of countries. */
import { countryByCode } from '../countries.js';
import type { CountryContext } from '../country-context.js';
import { lookUpTown, type Town } from '../gazetteer.js';
import { keyOf } from '../keys.js';
import { WHOLE } from './whole.js';

/** A mention of the country weighs like this many times the people. */
const CONTEXT_POWER = 4;

/** The capital of a country with its place, and whether it bears the country's name ("Djibouti", "Luxembourg"). */
export function centreOf(code: string): Centre | null {
  let centre = centres.get(code);
  if (centre === undefined) {
    centre = findCentre(code);
    centres.set(code, centre);
  }
  return centre;
}

type Centre = Town & { readonly isNamesake: boolean };

/** At most one a country, found when first asked for. */
const centres = new Map<string, Centre | null>();

function findCentre(code: string): Centre | null {
  const country = countryByCode(code);
  if (!country?.capital) return null;
  const town = lookUpTown(country.capital).find((one) => one.country === code);
  return town ? { ...town, isNamesake: country.forms.some((form) => keyOf(form) === town.key) } : null;
}

/** Of namesakes the one whose country the text speaks of, else the biggest. */
export function chooseTown(towns: readonly Town[], context: CountryContext): Town | null {
  if (towns.length === 1) return towns[0] as Town;
  let best: Town | null = null;
  let most = -1;
  for (const town of towns) {
    const weight = context.weights.get(town.country) ?? 0;
    const home = context.main === town.country ? 1.5 : 1;
    const score = Math.log10(town.population + 1000) * home + CONTEXT_POWER * Math.log10(1 + weight);
    if (score > most) {
      best = town;
      most = score;
    }
  }
  return best;
}

/** Towns abroad as large as this are known beside any village of their name. */
const RENOWNED = 300_000;
/** How much a text has to speak of one country before a town of another is taken for a namesake. */
const CLEAR = 1.5;
const OF_SEVERAL = 3;
const OFTEN = 5;
const VILLAGE = 10_000;
/** Others of which a town of any size may be told without a word of where it lies: "réunis à Évian". */
const NEAR = new Set('FR BE CH LU CA US GB DE IT ES PT NL AT SE NO DK FI IE GR JP'.split(' '));

/**
 * Whether a town that the gazetteer knows but far away is rather a village that it lacks: "le marché de Kabwe" in a
 * text that speaks of one country alone, and not of Zambia.
 */
export function isNamesakeAbroad({ country, population }: Town, { main, weights }: CountryContext): boolean {
  if (country === main || population >= RENOWNED || NEAR.has(country) || (weights.get(country) ?? 0) > 0)
    return false;
  // Of a country of which the gazetteer has all towns: a village is rather one of the country told of.
  if (WHOLE.has(country)) return population < VILLAGE && main !== null && (weights.get(main) ?? 0) >= OFTEN;
  // A text of two lands is of neither alone, and not of a third one.
  return main === null
    ? [...weights.values()].some((weight) => weight >= OF_SEVERAL)
    : (weights.get(main) ?? 0) >= CLEAR;
}
