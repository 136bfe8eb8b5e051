import type { Entities, Kind } from '../schemas/entities.js';
import type { Reference } from '../schemas/types.js';

/** Empties the kinds that were not asked for; what referred to their entities keeps the name and loses the id. */
export function keepKinds(entities: Entities, kinds: readonly Kind[] | null): Entities {
  if (kinds === null) return entities;
  const keep = <K extends Kind>(kind: K): Entities[K] =>
    (kinds.includes(kind) ? entities[kind] : []) as Entities[K];
  const ids = new Set(kinds.flatMap((kind) => entities[kind].map(({ id }) => id)));
  const known = (id: string | null): string | null => (id !== null && ids.has(id) ? id : null);
  const loosen = <R extends Reference | null>(reference: R): R =>
    reference === null ? reference : { ...reference, id: known(reference.id) };
  return {
    people: keep('people').map((person) => ({
      ...person,
      roles: person.roles.map((role) => ({ ...role, organizationId: known(role.organizationId) })),
    })),
    ministries: keep('ministries'),
    organizations: keep('organizations'),
    dates: keep('dates'),
    places: keep('places'),
    venues: keep('venues'),
    events: keep('events').map((event) => ({ ...event, venue: known(event.venue) })),
    agreements: keep('agreements').map((agreement) => ({
      ...agreement,
      parties: agreement.parties.map(loosen),
      signatories: agreement.signatories.map(({ person, role, party }) => ({
        person: loosen(person),
        role,
        party: loosen(party),
      })),
      venue: loosen(agreement.venue),
      event: loosen(agreement.event),
    })),
  };
}
