import type { Entities, Kind } from '../schemas/entities.js';
import type { Found, Layer } from '../schemas/mentions.js';
import { agreementEntities, agreements } from './agreements/index.js';
import { dateEntities, dates } from './dates/index.js';
import { eventEntities, events } from './events/index.js';
import type { Extractor, Resolver } from './extractor.js';
import { ministries, ministryEntities } from './ministries/index.js';
import { names } from './names/index.js';
import { organizations } from './organizations/index.js';
import { organizationEntities } from './organizations/resolve.js';
import { people } from './people/index.js';
import { personEntities } from './people/resolve.js';
import { places } from './places/index.js';
import { placeEntities } from './places/resolve.js';
import { roles } from './roles/index.js';
import { venues } from './venues/index.js';
import { venueEntities } from './venues/resolve.js';

/**
 * The layers in the order they are found. Each may read those above it.
 */
export const EXTRACTORS: readonly Extractor[] = checkNeeds([
  dates,
  names,
  ministries,
  events,
  organizations,
  people,
  roles,
  places,
  venues,
  agreements,
]);

/** The kinds in the order their entities are made. Each may refer to those above it. */
export const RESOLVERS: readonly Resolver[] = checkReferences([
  dateEntities,
  ministryEntities,
  organizationEntities,
  personEntities,
  placeEntities,
  venueEntities,
  eventEntities,
  agreementEntities,
]);

/** Both lists are read in this order of the record when nothing was found. */
export const EMPTY_FOUND: Found = Object.freeze({
  dates: [],
  names: [],
  ministries: [],
  events: [],
  organizations: [],
  people: [],
  roles: [],
  places: [],
  venues: [],
  agreements: [],
});

export const EMPTY_ENTITIES: Entities = Object.freeze({
  people: [],
  ministries: [],
  organizations: [],
  dates: [],
  places: [],
  venues: [],
  events: [],
  agreements: [],
});

/** @throws when an extractor reads a layer that is found later or by nobody. */
function checkNeeds(list: readonly Extractor[]): readonly Extractor[] {
  checkOrder(list.map(({ layer, needs }) => ({ name: layer, needs })));
  return Object.freeze([...list]);
}

/** @throws when a resolver refers to entities that are made later or by nobody. */
export function checkReferences(list: readonly Resolver[]): readonly Resolver[] {
  checkOrder(list.map(({ kind, refersTo }) => ({ name: kind, needs: refersTo })));
  return Object.freeze([...list]);
}

function checkOrder(list: readonly { name: Layer | Kind; needs: readonly (Layer | Kind)[] }[]): void {
  const done = new Set<string>();
  for (const { name, needs } of list) {
    for (const need of needs) {
      if (!done.has(need))
        throw new Error(`'${name}' needs '${need}', which does not stand before it in the list`);
    }
    if (done.has(name)) throw new Error(`'${name}' stands in the list twice`);
    done.add(name);
  }
}
