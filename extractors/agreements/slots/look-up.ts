/** Which body of a record a name, a short name or an office means. */
import { countriesOfDemonym, countryOf } from '../../countries.js';
import type { Party } from '../grammar/atoms.js';
import { fold, stateOf } from '../grammar/offices.js';
import { CLASS, classesOf } from '../grammar/word-classes.js';
import { type Cast, TOWN_HALLS } from './cast.js';

/** The body of the record that a name or a short name means; null for a short name that means none. */
export function lookUp(party: Party, cast: Cast): Party | null {
  if (party.id !== null || party.kind === 'state') return party;
  let meant = cast.meant.get(party);
  if (meant === undefined) {
    meant = bodyOf(party, cast);
    cast.meant.set(party, meant);
  }
  return meant;
}

function bodyOf(party: Party, cast: Cast): Party | null {
  const own = party.holder === undefined ? null : bodyOfPerson(party.holder, cast);
  if (own) return own;
  const wanted = fold(party.name);
  if (party.kind === 'short')
    return (
      lookUpShort(party, wanted, cast) ??
      (party.isOurs ? cast.speaker : null) ??
      (party.spokenOf ? lookUp(party.spokenOf, cast) : null)
    );
  if (party.kind === 'town') return hallOf(wanted, cast) ?? party;
  const match = cast.byName.get(wanted) ?? cast.byBrand.get(wanted);
  // A name that only the tagger missed may be a country's.
  if (!match && party.kind === 'unknown')
    return (
      shortened(party, wanted, cast) ?? stateOf(countryOf(party.name)) ?? hallNamed(wanted, cast) ?? party
    );
  return match ? { ...match, country: match.country ?? party.country } : party;
}

/** "Côté |Agence|, P a signé": the agency that the text names. */
const shortened = (party: Party, wanted: string, cast: Cast): Party | null =>
  (classesOf(wanted) & CLASS.short) === 0 ? null : lookUpShort(party, wanted, cast);

/** Written with a capital by whoever lives there. */
const OF_THE_PLACE = /^(?:Ville|Région|Département|Métropole|Commune|Mairie|Municipalité|Province)$/u;

function lookUpShort(party: Party, wanted: string, cast: Cast): Party | null {
  const nouns = TOWN_HALLS.includes(wanted) ? TOWN_HALLS : [wanted];
  const meant = nouns.flatMap((noun) => cast.byNoun.get(noun) ?? []);
  if (meant.length === 1 || wanted === 'ministere') return meant[0] ?? null;
  // The one that says most: "Gouvernement du Mali", not "Gouvernement malien".
  if (wanted === 'gouvernement' && areOfOneState(meant))
    return meant.toSorted((a, b) => b.name.length - a.name.length)[0] ?? null;
  if (meant.length > 0) return null;
  const [body, other] = cast.called.get(wanted) ?? [];
  if (body && !other) return body;
  // "pour la Banque", of a "Groupe de la Banque du Golfe"
  const [holder, second] = cast.bodiesWith(wanted);
  if (holder && !second) return holder;
  // "le Royaume": the one named first.
  const realm = stateOf(cast.statesCalled(wanted)[0] ?? null);
  if (realm) return realm;
  // "entre l'État et la société X", "la Ville et le collège Y": which one need not be said.
  const isKnown =
    party.holder === undefined &&
    (wanted === 'etat' || wanted === 'gouvernement' || OF_THE_PLACE.test(party.name));
  return isKnown ? { ...party, kind: 'unknown' } : null;
}

const GOVERNMENT = /^gouvernement (?:de la |de l'|du |des |de |d')?(?<of>.+)$/u;

/** "le Gouvernement malien", "le Gouvernement du Mali": one body by two names. */
function areOfOneState(bodies: readonly Party[]): boolean {
  const [first = [], ...others] = bodies.map(({ name, country }) => {
    const of = GOVERNMENT.exec(fold(name))?.groups?.of ?? '';
    return [country ?? countryOf(of) ?? [], countriesOfDemonym(of)].flat();
  });
  return first.some((code) => others.every((codes) => codes.includes(code)));
}

const hallOf = (town: string, cast: Cast): Party | undefined =>
  cast.halls.find(({ name }) => name.endsWith(town))?.party;

/** "le maire de |Zogbédou|", of "la commune de Zogbédou": a town that no list holds. */
const hallNamed = (town: string, cast: Cast): Party | undefined =>
  cast.byName.get(`commune de ${town}`) ??
  cast.byName.get(`commune d'${town}`) ??
  cast.byName.get(`ville de ${town}`);

/** The body or ministry at which a person of the record holds an office. */
export function bodyOfPerson(id: string | null, cast: Cast): Party | null {
  for (const { title, organization } of cast.people.get(id ?? '')?.roles ?? []) {
    const body =
      (organization === null ? null : cast.byName.get(fold(organization))) ?? ministryOf(title, cast);
    if (body) return body;
  }
  return null;
}

const MINISTER =
  /^(?:ministre|secretaire d'etat)\S*(?: deleguee?)? (?:(?<nation>\p{L}{4,}) (?=(?:de la |de l'|du |des |de |d'|aux )))?(?:de la |de l'|du |des |de |d'|a |aux )?(?<rest>.+)/u;

function ministryOf(title: string, cast: Cast): Party | null {
  const { nation = '', rest: wanted } = MINISTER.exec(fold(title))?.groups ?? {};
  if (!wanted) return null;
  const of = countriesOfDemonym(nation);
  return (
    cast.ministries.find(
      ({ portfolio, country }) =>
        (of.length === 0 || country === null || of.includes(country)) &&
        portfolio.length > 3 &&
        (portfolio.endsWith(wanted) ||
          wanted.startsWith(portfolio) ||
          // "le ministre de l'Économie" of the "Ministère de l'Économie, du Plan et de la Pêche"
          portfolio.startsWith(`${wanted}, `) ||
          portfolio.startsWith(`${wanted} et `)),
    ) ?? null
  );
}
