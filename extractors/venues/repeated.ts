/** A building where something happens, named again wherever the text tells of it. */
import type { Found } from '../../schemas/mentions.js';
import { keyOf } from '../keys.js';
import { stretchOf, tieTown } from './beside.js';
import type { Facility } from './facilities.js';
import type { Reading } from './reading.js';
import type { Tied } from './ties.js';

/** "un gala à l'hôtel Sow … La salle de l'|hôtel Sow|": the house; a body that is called after its house acts as well. */
export function withRepeats(
  reading: Reading,
  facilities: readonly Facility[],
  tied: readonly Tied[],
  found: Found,
): readonly Tied[] {
  const names = new Set(
    tied.filter(({ facility }) => isHouse(facility)).flatMap(({ facility }) => namesOf(facility.name)),
  );
  if (names.size === 0) return tied;
  const known = new Set(tied.map(({ facility }) => facility));
  const acting = new Set([...found.organizations, ...found.ministries].map(({ start }) => start));
  const again = facilities.filter(
    (one) => !known.has(one) && !acting.has(one.start) && isHouse(one) && names.has(keyOf(one.name)),
  );
  if (again.length === 0) return tied;
  const repeated = again.map((facility): Tied => {
    const town = tieTown(reading, facility);
    return { facility, span: stretchOf(reading, facility, town), town, rule: 'named-again' };
  });
  return [...tied, ...repeated].sort((a, b) => a.span.start - b.span.start);
}

/** "gymnase Sow de Kaya" is "gymnase Sow" as well. */
function namesOf(name: string): string[] {
  const short = name.replace(/ (?:de |d['’]|à )\p{Lu}[\p{L}'’-]+$/u, '');
  return /\S \p{Lu}/u.test(short) ? [keyOf(name), keyOf(short)] : [keyOf(name)];
}

/** With a name of its own: "hôtel Sow", not "hôtel" nor "la salle du conseil". */
const isHouse = ({ kind, standing, firstToken, endToken }: Facility): boolean =>
  (kind === 'building' || kind === 'common') &&
  (standing === 'proper' || standing === 'landmark') &&
  endToken - firstToken > 1;
