/**
 * Entities before they become a record: one thing of the text each, with all its mentions. They have the fields of
 * the record's entities (see `record.schema.json`), but their mentions still point into `Document.text`.
 */

import type { Span } from './document.js';
import type { Mention, OrganizationMention } from './mentions.js';
import type {
  Agreement,
  DateEntity,
  EventEntity,
  Ministry,
  Organization,
  Person,
  Place,
  Venue,
} from './types.js';

type Draft<Entity extends { mentions: unknown }> = Omit<Entity, 'mentions'> & {
  readonly mentions: readonly Mention[];
};

export type PersonDraft = Draft<Person>;
export type MinistryDraft = Omit<Ministry, 'mentions'> & {
  readonly mentions: readonly (Mention & { readonly implied: boolean })[];
};
/** `nouns` speak of the body without naming it: "la Banque" for a bank named before. No part of the record. */
export type OrganizationDraft = Draft<Organization> & { readonly nouns: readonly OrganizationMention[] };
export type DateDraft = Draft<DateEntity> & Required<Pick<DateEntity, 'calendar'>>;
export type PlaceDraft = Draft<Place>;
export type VenueDraft = Draft<Venue>;
export type EventDraft = Draft<EventEntity>;
/** `evidence` are spans of `Document.text`. */
export type AgreementDraft = Omit<Agreement, 'evidence'> & { readonly evidence: readonly Span[] };

/** Lists in order of first mention; ids are `p1`, `m1`, `o1`, `d1`, `l1`, `v1`, `e1`, `a1` counted by that order. */
export interface Entities {
  readonly people: readonly PersonDraft[];
  readonly ministries: readonly MinistryDraft[];
  readonly organizations: readonly OrganizationDraft[];
  readonly dates: readonly DateDraft[];
  readonly places: readonly PlaceDraft[];
  readonly venues: readonly VenueDraft[];
  readonly events: readonly EventDraft[];
  readonly agreements: readonly AgreementDraft[];
}

export type Kind = keyof Entities;

/** In the order of the record. */
export const KINDS = [
  'people',
  'ministries',
  'organizations',
  'dates',
  'places',
  'venues',
  'events',
  'agreements',
] as const satisfies readonly Kind[];
