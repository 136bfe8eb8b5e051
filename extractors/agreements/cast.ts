/** Who there is: the people and bodies of a record, looked up by id, name, acronym, noun and office. */
import type { Document } from '../../schemas/document.js';
import type { Entities } from '../../schemas/entities.js';
import type { Atom, Party } from './atoms.js';
import { fold, nounOf } from './offices.js';
import { CLASS, classesOf } from './word-classes.js';

type Person = Entities['people'][number];

export interface Cast {
  readonly people: ReadonlyMap<string, Person>;
  /** Those who hold an office of this noun ("direct", "minist"), in text order. */
  readonly holders: ReadonlyMap<string, readonly Person[]>;
  /** Organisations, then ministries, by folded name and acronym; the first of a name stands. */
  readonly byName: ReadonlyMap<string, Party>;
  /** By the folded first word of their names. */
  readonly byNoun: ReadonlyMap<string, readonly Party[]>;
  readonly ministries: readonly (Party & { readonly portfolio: string })[];
  /** Bodies by the common noun that the text puts before them ("le groupement Sinar-Bâtir"). */
  readonly called: ReadonlyMap<string, ReadonlySet<Party>>;
  /** Codes of the states that the text names. */
  readonly countries: ReadonlySet<string>;
}

const TOWN_HALLS: readonly string[] = ['mairie', 'commune', 'ville', 'municipalite', 'district'];

const PORTFOLIO = /^ministere (?:de la |de l'|du |des |de |d')?/u;

export function castOf(document: Document, entities: Entities, atoms: readonly Atom[]): Cast {
  const people = new Map(entities.people.map((person) => [person.id, person]));
  const holders = groupBy(
    entities.people.flatMap((person) =>
      [...new Set(person.roles.map(({ title }) => nounOf(title)))].map((noun): [string, Person] => [
        noun,
        person,
      ]),
    ),
  );
  const named = [
    ...entities.organizations.map((each) => ({
      each,
      party: toParty(each.id, each.name, 'organization', null),
    })),
    ...entities.ministries.map((each) => ({
      each,
      party: toParty(each.id, each.name, 'ministry', each.country),
    })),
  ];
  const byName = new Map<string, Party>();
  for (const { each, party } of named)
    for (const name of [each.name, each.acronym])
      if (name !== null && !byName.has(fold(name))) byName.set(fold(name), party);
  const called = new Map<string, Set<Party>>();
  for (const { each, party } of named.slice(0, entities.organizations.length))
    for (const { start } of each.mentions) {
      const noun = /(?<noun>\p{L}+) $/u.exec(document.folded.slice(Math.max(0, start - 24), start))?.groups
        ?.noun;
      if (noun && (classesOf(noun) & CLASS.short) !== 0)
        called.set(noun, (called.get(noun) ?? new Set()).add(party));
    }
  return {
    people,
    holders,
    byName,
    byNoun: groupBy(
      [...named.map(({ party }) => party), ...governmentsIn(atoms)].map((party) => [nounIn(party), party]),
    ),
    countries: new Set(atoms.flatMap(({ party }) => (party?.kind === 'state' ? (party.country ?? []) : []))),
    ministries: named
      .slice(entities.organizations.length)
      .map(({ party }) => ({ ...party, portfolio: fold(party.name).replace(PORTFOLIO, '') })),
    called,
  };
}

const nounIn = ({ name }: Party): string => fold(name).split(/[\s']/u)[0] ?? '';

/** "le gouvernement de Kinshasa", once each: what "le gouvernement" means elsewhere. */
const governmentsIn = (atoms: readonly Atom[]): Party[] => [
  ...new Map(
    atoms.flatMap(({ party }) =>
      party?.id === null && party.kind === 'state' && nounIn(party) === 'gouvernement'
        ? [[party.country, party] as const]
        : [],
    ),
  ).values(),
];

const toParty = (id: string, name: string, kind: Party['kind'], country: string | null): Party => ({
  id,
  name,
  kind,
  country,
});

function groupBy<V>(pairs: readonly (readonly [string, V])[]): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** The body of the record that a name or a short name means; null for a short name that means none. */
export function lookUp(party: Party, cast: Cast): Party | null {
  if (party.id !== null || party.kind === 'state') return party;
  const own = party.holder === undefined ? null : bodyOfPerson(party.holder, cast);
  if (own) return own;
  const wanted = fold(party.name);
  if (party.kind === 'short') return lookUpShort(party, wanted, cast);
  if (party.kind === 'town') return hallOf(wanted, cast) ?? party;
  const match = cast.byName.get(wanted);
  return match ? { ...match, country: match.country ?? party.country } : party;
}

function lookUpShort(party: Party, wanted: string, { byNoun, called }: Cast): Party | null {
  const nouns = TOWN_HALLS.includes(wanted) ? TOWN_HALLS : [wanted];
  const meant = nouns.flatMap((noun) => byNoun.get(noun) ?? []);
  if (meant.length === 1 || wanted === 'ministere') return meant[0] ?? null;
  if (meant.length > 0) return null;
  const [body, other] = called.get(wanted) ?? [];
  if (body && !other) return body;
  // "entre l'État et la société X": which state need not be said.
  const isState = party.holder === undefined && (wanted === 'etat' || wanted === 'gouvernement');
  return isState ? { ...party, kind: 'unknown' } : null;
}

const HALL = new RegExp(`^(?:${TOWN_HALLS.join('|')}) (?:de |d'|du )`, 'u');

const hallOf = (town: string, { byNoun }: Cast): Party | undefined =>
  TOWN_HALLS.flatMap((noun) => byNoun.get(noun) ?? []).find(({ name }) => {
    const folded = fold(name);
    return HALL.test(folded) && folded.endsWith(town);
  });

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
  /^(?:ministre|secretaire d'etat)\S*(?: deleguee?)? (?:de la |de l'|du |des |de |d'|a |aux )?(?<rest>.+)/u;

function ministryOf(title: string, { ministries }: Cast): Party | null {
  const wanted = MINISTER.exec(fold(title))?.groups?.rest;
  if (!wanted) return null;
  return (
    ministries.find(
      ({ portfolio }) => portfolio.length > 3 && (portfolio.endsWith(wanted) || wanted.startsWith(portfolio)),
    ) ?? null
  );
}
