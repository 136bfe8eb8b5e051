import { createHash } from 'node:crypto';
import type { Document, Span } from '../schemas/document.js';
import type { Entities } from '../schemas/entities.js';
import type { CommuniqueRecord, TextSpan } from '../schemas/types.js';

export interface DocumentDates {
  readonly published: string | null;
  readonly reference: string | null;
}

/**
 * What was told from outside: the id goes before the text's hash, title and author behind what the text says; but a title
 * that is told goes before a line of the text that ends as a sentence does, which may be none.
 */
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
      title: title !== null && !(told.title && /[.!?…,;]$/.test(title)) ? title : (told.title ?? null),
      author: author ?? told.author ?? null,
      publisher,
      published: dates.published,
      reference: dates.reference,
      language: { ...language },
      length: raw.length,
    },
    // Written out field by field: a spread whose field is given anew costs more than all the rest.
    people: entities.people.map(({ id, name, honorific, gender, roles, mentions }) => {
      return { id, name, honorific, gender, roles, mentions: quoteAll(mentions) };
    }),
    ministries: entities.ministries.map(({ id, name, country, acronym, sector, mentions }) => {
      const spans = mentions.map((mention) => ({ ...quote(mention), implied: mention.implied }));
      return { id, name, country, acronym, sector, mentions: spans };
    }),
    organizations: entities.organizations.map(({ id, name, acronym, mentions }) => {
      return { id, name, acronym, mentions: quoteAll(mentions) };
    }),
    dates: entities.dates.map(({ id, value, bound, implied, calendar, mentions }) => {
      return { id, value, bound, implied, calendar, mentions: quoteAll(mentions) };
    }),
    places: entities.places.map(({ id, name, kind, country, mentions }) => {
      return { id, name, kind, country, mentions: quoteAll(mentions) };
    }),
    venues: entities.venues.map((venue) => {
      const { id, name, acronym, city, country, online, latitude, longitude, mentions } = venue;
      return { id, name, acronym, city, country, online, latitude, longitude, mentions: quoteAll(mentions) };
    }),
    events: entities.events.map(({ id, name, acronym, date, venue, mentions }) => {
      return { id, name, acronym, date, venue, mentions: quoteAll(mentions) };
    }),
    agreements: entities.agreements.map((agreement) => {
      return { ...agreement, evidence: quoteAll(agreement.evidence) };
    }),
  };
}

const hashOf = (raw: string): string => `sha256:${createHash('sha256').update(raw, 'utf8').digest('hex')}`;
