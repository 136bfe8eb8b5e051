/** Where a town lies by what stands right behind it, and by the town that it is a quarter of. */
import type { Document } from '../../schemas/document.js';
import type { PlaceMention } from '../../schemas/mentions.js';
import { lookUpTown } from '../gazetteer.js';

/** "Kochi |(Inde)|": a namesake may be better known. */
export function asSaid({ text }: Document, town: PlaceMention, lands: readonly PlaceMention[]): PlaceMention {
  if (text.charAt(town.end) !== ' ' || text.charAt(town.end + 1) !== '(') return town;
  const land = lands.find(({ start, kind }) => start === town.end + 2 && kind === 'country');
  if (!land || land.country === null || land.country === town.country || text.charAt(land.end) !== ')')
    return town;
  const own = lookUpTown(town.name).find(({ country }) => country === land.country);
  return {
    ...town,
    country: land.country,
    latitude: own?.latitude ?? null,
    longitude: own?.longitude ?? null,
  };
}

/** Towns of which a quarter may be told by a hyphen. */
const LARGE = 150_000;

/** The country of "Douala-Bonapriso", "Kinshasa-Limete": a quarter behind its large town; not of "Abidjan-Lagos", a road. */
export function countryOfQuarter(name: string): string | null {
  const dash = name.indexOf('-');
  if (dash < 4) return null;
  const [town, namesake] = lookUpTown(name.slice(0, dash));
  if (!town || town.population < LARGE || lookUpTown(name.slice(dash + 1)).length > 0) return null;
  return namesake && namesake.population * 5 > town.population ? null : town.country;
}
