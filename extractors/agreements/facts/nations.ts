/** Two nations that a sentence names as a pair, by adjectives or as one word. */
import { countriesOfDemonym, countriesOfHalf, countryOf } from '../../countries.js';

const ONE = /\p{L}{4,}$/u;
const OTHER = /^(?:les )?(?<word>\p{L}{4,})/u;

/** "la commission tuniso-algérienne", "Mali-Niger : …" */
const JOINED = /(?<![\p{L}-])(?<one>\p{L}{4,})-(?<other>\p{L}{4,})(?![\p{L}-])/gu;

function joinedNations(folded: string): readonly (readonly string[])[] {
  if (!folded.includes('-')) return [];
  for (const { groups } of folded.matchAll(JOINED)) {
    const { one = '', other = '' } = groups ?? {};
    const adjective = one.endsWith('o') ? countriesOfDemonym(other) : [];
    const first = adjective.length > 0 ? countriesOfHalf(one) : [countryOf(one) ?? []].flat();
    const second = adjective.length > 0 ? adjective : [(first.length > 0 && countryOf(other)) || []].flat();
    if (first.length > 0 && second.length > 0 && first[0] !== second[0]) return [first, second];
  }
  return [];
}

/** ISO codes, all that an adjective may mean. */
export function nationsIn(folded: string): readonly (readonly string[])[] {
  const joined = joinedNations(folded);
  if (joined.length > 0) return joined;
  for (let at = folded.indexOf(' et '); at >= 0; at = folded.indexOf(' et ', at + 1)) {
    const one = countriesOfDemonym(ONE.exec(folded.slice(Math.max(0, at - 32), at))?.[0] ?? '');
    if (one.length === 0) continue;
    const other = countriesOfDemonym(OTHER.exec(folded.slice(at + 4, at + 40))?.groups?.word ?? '');
    if (other.length > 0 && one[0] !== other[0]) return [one, other];
  }
  return [];
}
