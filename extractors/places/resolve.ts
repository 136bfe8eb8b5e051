/** One entity a place: all its mentions under the name that is written most fully. */
import type { Document } from '../../schemas/document.js';
import type { Entities, PlaceDraft } from '../../schemas/entities.js';
import type { Found, PlaceMention } from '../../schemas/mentions.js';
import type { Resolver } from '../extractor.js';
import { keyOf } from '../keys.js';

/** Countries are one whatever their form; other places by name and country. */
const identityOf = ({ kind, country, name }: PlaceMention): string =>
  kind === 'country' && country ? country : `${country ?? ''} ${keyOf(name)}`;

function resolve(_: Document, found: Found, __: Entities): PlaceDraft[] {
  const groups = new Map<string, PlaceMention[]>();
  for (const mention of found.places) {
    const id = identityOf(mention);
    const group = groups.get(id);
    if (group) group.push(mention);
    else groups.set(id, [mention]);
  }
  return [...groups.values()].map((mentions, index) => {
    const [first] = mentions as [PlaceMention, ...PlaceMention[]];
    const certain = mentions.find(({ kind }) => kind !== 'other') ?? first;
    return { id: `l${index + 1}`, name: first.name, kind: certain.kind, country: certain.country, mentions };
  });
}

export const placeEntities: Resolver<'places'> = { kind: 'places', refersTo: [], resolve };
