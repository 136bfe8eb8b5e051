/** Who is bound and who signed for whom, settled over all facts of one record. */
import type { Entities } from '../../schemas/entities.js';
import type { Reference, Signatory } from '../../schemas/types.js';
import { countryByCode } from '../countries.js';
import type { Actor } from './actors.js';
import type { Party } from './atoms.js';
import type { Draft } from './records.js';

export interface Sides {
  readonly parties: readonly Party[];
  readonly signatories: readonly Signatory[];
}

const key = (party: Party): string =>
  party.id ??
  (party.country !== null && party.kind === 'state' ? `state:${party.country}` : party.name.toLowerCase());

export const referTo = (party: Party): Reference => ({ id: party.id, name: party.name });

/** Offices that stand for a state, whatever body is named beside them. */
const ENVOY =
  /^(?:ambassad|consul|charg\S+ d['’]affaires|pr[ée]sidente? de la r[ée]publique|premi|chef de l['’][ée]tat|roi|haut.commissaire)/iu;

export function settleSides(draft: Draft, entities: Entities): Sides {
  const actors = mergeActors(
    [...draft.signers, ...draft.anaphors.flatMap((anaphor) => peopleOf(anaphor, draft))],
    entities,
  );
  const explicit = distinct(
    draft.explicit.filter((party) => party.kind !== 'side'),
    entities,
  );
  const own = new Map(actors.map((actor) => [actor, ownParty(actor, entities)]));
  const offered = distinct(
    actors.flatMap((actor) => own.get(actor) ?? []),
    entities,
  );
  const parties =
    explicit.length >= 2
      ? explicit
      : distinct(
          [...explicit, ...offered.filter((party) => !explicit.some((known) => stands(party, known)))],
          entities,
        );
  const signatories = actors.map((actor): { actor: Actor; party: Party | null } => {
    const party = own.get(actor) ?? null;
    if (party === null) return { actor, party: null };
    return {
      actor,
      party:
        parties.find((known) => key(known) === key(party)) ??
        parties.find((known) => stands(party, known)) ??
        (explicit.length >= 2 ? null : party),
    };
  });
  assignRest(signatories, parties);
  return { parties, signatories: signatories.map(({ actor, party }) => toSignatory(actor, party, entities)) };
}

/** Whether one body stands for another: the minister's ministry for the state or government, and reverse. */
function stands(party: Party, known: Party): boolean {
  if (party.country === null || party.country !== known.country) return false;
  return (
    known.kind === 'state' ||
    party.kind === 'state' ||
    party.kind === 'side' ||
    /gouvernement|république|état|union des|royaume/iu.test(known.name)
  );
}

/** With one party and one signatory left, they belong together. */
function assignRest(signatories: { actor: Actor; party: Party | null }[], parties: readonly Party[]): void {
  const open = signatories.filter(({ party }) => party === null);
  const free = parties.filter(
    (party) => !signatories.some((each) => each.party !== null && key(each.party) === key(party)),
  );
  const [only] = open;
  const [left] = free;
  if (open.length === 1 && free.length === 1 && only && left && parties.length === 2) only.party = left;
}

function toSignatory(actor: Actor, party: Party | null, entities: Entities): Signatory {
  const person = entities.people.find((each) => each.id === actor.person);
  return {
    person: person ? { id: person.id, name: person.name } : null,
    role: person?.roles[0]?.title ?? actor.role,
    party: party ? referTo(party) : null,
  };
}

/** "les deux ministres": the last so many people spoken of, those with an office first. */
function peopleOf(anaphor: Actor, draft: Draft): Actor[] {
  const noun = anaphor.anaphor?.noun ?? '';
  if (
    /^(?:parties|pays|gouvernements|etats|institutions|organisations|entites|entreprises|universites|nations|puissances|capitales|voisins|banques|societes|agences|villes|communes|collectivites|ministeres|structures|etablissements|delegations)$/.test(
      noun,
    )
  )
    return [];
  const people = new Map<string, Actor>();
  for (const group of draft.scene)
    for (const actor of group.actors)
      if (actor.person !== null && !people.has(actor.person)) people.set(actor.person, actor);
  const all = [...people.values()];
  const wanted = anaphor.anaphor?.count ?? 2;
  const officers = all.filter((actor) => actor.role !== null || actor.body !== null);
  const chosen = officers.length >= wanted ? officers.slice(-wanted) : all.slice(-wanted);
  return chosen.length === wanted ? chosen : [];
}

/** One actor a person; what one mention leaves out another may tell. */
function mergeActors(actors: readonly Actor[], entities: Entities): Actor[] {
  const merged = new Map<string, Actor>();
  for (const actor of actors) {
    const id = actor.person ?? `role:${actor.role}:${actor.body ? key(actor.body) : ''}`;
    const known = merged.get(id);
    merged.set(
      id,
      known
        ? {
            ...known,
            role: known.role ?? actor.role,
            body: known.body ?? actor.body,
            onBehalfOf: known.onBehalfOf ?? actor.onBehalfOf,
          }
        : actor,
    );
  }
  const all = [...merged.values()];
  const named = all.filter((actor) => actor.person !== null);
  return all.filter(
    (actor) => actor.person !== null || !named.some((person) => sameOffice(actor, person, entities)),
  );
}

/** "le directeur général du GCWB", who is named elsewhere. */
function sameOffice(office: Actor, person: Actor, entities: Entities): boolean {
  if (office.plural) return true;
  const held = person.body ?? ownParty(person, entities);
  return office.body !== null && held !== null && key(office.body) === key(held);
}

/** For whom somebody signs: as said, else the body of the office, else what the record of the person says. */
function ownParty(actor: Actor, entities: Entities): Party | null {
  if (actor.onBehalfOf !== null && actor.onBehalfOf.kind !== 'side') return actor.onBehalfOf;
  if (actor.onBehalfOf?.kind === 'side' && actor.body === null) return stateOf(actor.onBehalfOf.country);
  if (actor.body !== null) return actor.body;
  const person = entities.people.find((each) => each.id === actor.person);
  for (const role of person?.roles ?? []) {
    const party = bodyOfRole(role.title, role.organization, entities);
    if (party) return party;
  }
  const country = actor.anaphor?.country ?? null;
  return actor.role !== null && ENVOY.test(actor.role) ? stateOf(country) : null;
}

function stateOf(code: string | null): Party | null {
  const country = code === null ? null : countryByCode(code);
  return country ? { id: null, name: country.name, kind: 'state', country: country.code } : null;
}

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’]/gu, "'");

/** The ministry or body that a role of the record names. */
function bodyOfRole(title: string, organization: string | null, entities: Entities): Party | null {
  if (organization !== null) {
    const wanted = fold(organization);
    const body = entities.organizations.find(
      (each) => fold(each.name) === wanted || (each.acronym !== null && fold(each.acronym) === wanted),
    );
    if (body) return { id: body.id, name: body.name, kind: 'organization', country: null };
    const ministry = entities.ministries.find(
      (each) => fold(each.name) === wanted || (each.acronym !== null && fold(each.acronym) === wanted),
    );
    if (ministry)
      return { id: ministry.id, name: ministry.name, kind: 'ministry', country: ministry.country };
  }
  const portfolio =
    /^(?:ministre|secretaire d'etat)\S*(?: deleguee?)? (?:de la |de l'|du |des |de |d'|a |aux )?(?<rest>.+)/u.exec(
      fold(title),
    )?.groups?.rest;
  if (!portfolio) return null;
  const ministry = entities.ministries.find(
    (each) =>
      fold(each.name).endsWith(portfolio) ||
      portfolio.startsWith(fold(each.name).replace(/^ministere (?:de la |de l'|du |des |de |d')?/u, '')),
  );
  return ministry
    ? { id: ministry.id, name: ministry.name, kind: 'ministry', country: ministry.country }
    : null;
}

/** One party once: by id, by state, or by acronym of a body of the record. */
function distinct(parties: readonly Party[], entities: Entities): Party[] {
  const kept = new Map<string, Party>();
  for (const party of parties) {
    const known = party.id === null ? lookUp(party, entities) : party;
    const id = key(known);
    if (!kept.has(id)) kept.set(id, known);
  }
  return [...kept.values()];
}

function lookUp(party: Party, entities: Entities): Party {
  const wanted = fold(party.name);
  const body = entities.organizations.find(
    (each) => fold(each.name) === wanted || (each.acronym !== null && fold(each.acronym) === wanted),
  );
  return body ? { id: body.id, name: body.name, kind: 'organization', country: party.country } : party;
}
