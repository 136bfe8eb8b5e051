import { createHash } from 'node:crypto';
import type { Document, Span } from '../schemas/document.js';
import type { Entities } from '../schemas/entities.js';
import type { CommuniqueRecord, TextSpan } from '../schemas/types.js';

export interface DocumentDates {
  readonly published: string | null;
  readonly reference: string | null;
}

/** What was told from outside: the id goes before the text's hash, title and author behind what the text says. */
export interface Told {
  readonly id?: string | null;
  readonly title?: string | null;
  readonly author?: string | null;
}

/** Makes the record of a document: offsets of the cleaned text become offsets of the raw text. */
export function assemble(
  document: Document,
  entities: Entities,
  dates: DocumentDates,
  told: Told,
): CommuniqueRecord {
  const quote = (span: Span): TextSpan => {
    const { start, end } = document.map.toRaw(span);
    return { start, end, text: document.raw.slice(start, end) };
  };
  const place = <Entity extends { readonly mentions: readonly Span[] }>(entity: Entity) => ({
    ...entity,
    mentions: entity.mentions.map(quote),
  });
  const { title, author, publisher, language, source, raw } = document;
  return {
    schemaVersion: '1.0',
    document: {
      id: told.id ?? hashOf(raw),
      source,
      title: title ?? told.title ?? null,
      author: author ?? told.author ?? null,
      publisher,
      published: dates.published,
      reference: dates.reference,
      language: { ...language },
      length: raw.length,
    },
    people: entities.people.map(place),
    ministries: entities.ministries.map((ministry) => ({
      ...ministry,
      mentions: ministry.mentions.map((mention) => ({ ...quote(mention), implied: mention.implied })),
    })),
    organizations: entities.organizations.map(place),
    dates: entities.dates.map(place),
    places: entities.places.map(place),
    venues: entities.venues.map(place),
    events: entities.events.map(place),
    agreements: entities.agreements.map((agreement) => ({
      ...agreement,
      evidence: agreement.evidence.map(quote),
    })),
  };
}

const hashOf = (raw: string): string => `sha256:${createHash('sha256').update(raw, 'utf8').digest('hex')}`;
