/** Venues on the map, as RFC 7946 GeoJSON. */
import type { CommuniqueRecord } from '../schemas/types.js';

export interface VenueFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** One feature a venue; one without coordinates has the geometry null, as the standard says. */
export function venueFeatures({ document, venues, events, agreements }: CommuniqueRecord): VenueFeature[] {
  return venues.map(({ id, name, acronym, city, country, online, latitude, longitude, mentions }) => ({
    type: 'Feature',
    id: `${document.id}#${id}`,
    // Longitude first: the order of GeoJSON, not of people.
    geometry:
      latitude === null || longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      name,
      acronym,
      city,
      country,
      online,
      document: document.id,
      source: document.source,
      title: document.title,
      published: document.published,
      events: events.filter(({ venue }) => venue === id).map((event) => event.name),
      agreements: agreements
        .filter(({ venue }) => venue?.id === id)
        .map(({ instrument, status, parties }) => ({
          instrument,
          status,
          parties: parties.map((p) => p.name),
        })),
      mentions: mentions.map(({ start, end }) => [start, end]),
    },
  }));
}

export const toGeoJson = (records: readonly CommuniqueRecord[]): object => ({
  type: 'FeatureCollection',
  features: records.flatMap(venueFeatures),
});
