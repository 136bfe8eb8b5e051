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
  const quoteAll = (spans: readonly Span[]): TextSpan[] => spans.map(quote);
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
    // Written out kind by kind: one function for objects of all shapes is slow.
    people: entities.people.map((person) => ({ ...person, mentions: quoteAll(person.mentions) })),
    ministries: entities.ministries.map((ministry) => ({
      ...ministry,
      mentions: ministry.mentions.map((mention) => ({ ...quote(mention), implied: mention.implied })),
    })),
    organizations: entities.organizations.map((body) => ({ ...body, mentions: quoteAll(body.mentions) })),
    dates: entities.dates.map((date) => ({ ...date, mentions: quoteAll(date.mentions) })),
    places: entities.places.map((place) => ({ ...place, mentions: quoteAll(place.mentions) })),
    venues: entities.venues.map((venue) => ({ ...venue, mentions: quoteAll(venue.mentions) })),
    events: entities.events.map((event) => ({ ...event, mentions: quoteAll(event.mentions) })),
    agreements: entities.agreements.map((agreement) => ({
      ...agreement,
      evidence: quoteAll(agreement.evidence),
    })),
  };
}

const hashOf = (raw: string): string => `sha256:${createHash('sha256').update(raw, 'utf8').digest('hex')}`;
