/** Offices and who holds them: "le directeur général du GCWB" is the person whom the text names so elsewhere. */
import type { Entities } from '../../schemas/entities.js';
import { countryByCode } from '../countries.js';
import { withoutMarks } from '../letters.js';
import type { Actor } from './actor-words.js';
import type { Party } from './atoms.js';

export const fold = (text: string): string => withoutMarks(text).toLowerCase().replaceAll('’', "'");

/** Offices that stand for a state, whatever body is named beside them. */
const ENVOY =
  /^(?:ambassad|consul|charge\S* d'affaires|presidente? de la republique|premi|chef de l'etat|roi|haut.commissaire)/u;

export const isEnvoy = (role: string | null): boolean => role !== null && ENVOY.test(fold(role));

/** "directeurs généraux respectifs" → "directeur général". */
export const singular = (role: string): string =>
  role
    .split(' ')
    .filter((word) => !/^respecti/iu.test(word))
    .map((word) => word.replace(/aux$/u, 'al').replace(/(?<=\p{L}{3})s$/u, ''))
    .join(' ');

export function stateOf(code: string | null): Party | null {
  const country = code === null ? null : countryByCode(code);
  return country ? { id: null, name: country.name, kind: 'state', country: country.code } : null;
}

/** People for an office without a name; the office itself when nobody is told to hold it. */
export function nameOffices(actor: Actor, explicit: readonly Party[], entities: Entities): Actor[] {
  if (actor.person !== null || actor.role === null) return [actor];
  const wanted = headOf(actor.role);
  const holders = entities.people.filter((person) =>
    person.roles.some((role) => headOf(role.title) === wanted),
  );
  const bodies = actor.body ? [actor.body.id] : explicit.map((party) => party.id);
  const fitting = holders.filter((person) => bodies.includes(bodyOfPerson(person.id, entities)?.id ?? ''));
  if (actor.plural) {
    if (fitting.length >= 2)
      return fitting.map((person) => ({ ...actor, person: person.id, body: null, plural: false }));
    const role = singular(actor.role);
    if (actor.body !== null) return [{ ...actor, role, plural: false }];
    return explicit.map((party) => ({ ...actor, role, body: party, plural: false }));
  }
  // Whose body the text does not tell, but whose title is this very one.
  const unplaced = holders.filter(
    (person) =>
      bodyOfPerson(person.id, entities) === null &&
      person.roles.some(({ title }) => fold(title) === fold(actor.role ?? '')),
  );
  const anyone = actor.body === null ? holders : unplaced;
  const [only] = fitting.length === 1 ? fitting : anyone.length === 1 ? anyone : [];
  return [only ? { ...actor, person: only.id } : actor];
}

/** The noun of an office: "directrice générale adjointe" → "direct". */
const headOf = (role: string): string =>
  fold(singular(role))
    .split(/[\s']/u)[0]
    ?.slice(0, 7)
    .replace(/(?:eur|rice|e)$/u, '') ?? '';

/** "ministres de l'Économie" and "ministre du Plan". */
export const sameNoun = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && headOf(a) === headOf(b);

/** The body or ministry at which a person of the record holds an office. */
export function bodyOfPerson(id: string | null, entities: Entities): Party | null {
  const person = entities.people.find((each) => each.id === id);
  for (const role of person?.roles ?? []) {
    const party = bodyOfRole(role.title, role.organization, entities);
    if (party) return party;
  }
  return null;
}

function bodyOfRole(title: string, organization: string | null, entities: Entities): Party | null {
  if (organization !== null) {
    const wanted = fold(organization);
    const named = <B extends { name: string; acronym: string | null }>(body: B): boolean =>
      fold(body.name) === wanted || (body.acronym !== null && fold(body.acronym) === wanted);
    const body = entities.organizations.find(named);
    if (body) return { id: body.id, name: body.name, kind: 'organization', country: null };
    const ministry = entities.ministries.find(named);
    if (ministry)
      return { id: ministry.id, name: ministry.name, kind: 'ministry', country: ministry.country };
  }
  const portfolio =
    /^(?:ministre|secretaire d'etat)\S*(?: deleguee?)? (?:de la |de l'|du |des |de |d'|a |aux )?(?<rest>.+)/u.exec(
      fold(title),
    )?.groups?.rest;
  if (!portfolio) return null;
  const ministry = entities.ministries.find((each) => {
    const name = fold(each.name).replace(/^ministere (?:de la |de l'|du |des |de |d')?/u, '');
    return name.length > 3 && (name.endsWith(portfolio) || portfolio.startsWith(name));
  });
  return ministry
    ? { id: ministry.id, name: ministry.name, kind: 'ministry', country: ministry.country }
    : null;
}
