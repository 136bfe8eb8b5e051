import type { CommuniqueRecord, TextSpan } from '../../schemas/types.js';
import {
  type AnnotatedRelation,
  type AnnotatedSpan,
  type AnnotatedText,
  type Label,
  orderSpans,
  type RelationType,
} from './annotated.js';

interface Thing {
  readonly id: string;
  readonly label: Label;
  readonly value: string | null;
  readonly mentions: readonly (TextSpan & { readonly implied?: boolean })[];
  readonly attributes: AnnotatedSpan['attributes'];
}

/** Spans of all mentions of a record; an agreement's are the sentences that support it. */
export function annotateRecord(record: CommuniqueRecord, text: string, id: string): AnnotatedText {
  const spans: AnnotatedSpan[] = [];
  const firstOf = new Map<string, number>();
  for (const thing of thingsOf(record)) {
    for (const { start, end, implied } of thing.mentions) {
      if (!firstOf.has(thing.id)) firstOf.set(thing.id, spans.length);
      const attributes = implied ? { ...thing.attributes, implied: 'yes' } : thing.attributes;
      spans.push({ start, end, label: thing.label, entity: thing.id, value: thing.value, attributes });
    }
  }
  return { id, text, ...orderSpans(spans, relate(record, firstOf)) };
}

function thingsOf(record: CommuniqueRecord): Thing[] {
  const named = (label: Label, list: readonly Omit<Thing, 'label' | 'value' | 'attributes'>[]): Thing[] =>
    list.map((entity) => ({
      ...entity,
      label,
      value: 'name' in entity ? (entity.name as string | null) : null,
      attributes: {},
    }));
  return [
    ...named('Person', record.people),
    ...named('Ministry', record.ministries),
    ...named('Organization', record.organizations),
    ...record.dates.map(({ id, value, bound, mentions }) => ({
      id,
      label: 'Date' as const,
      value,
      mentions,
      attributes: bound === null ? {} : { bound },
    })),
    ...named('Place', record.places),
    ...record.venues.map(({ id, name, city, country, mentions }) => ({
      id,
      label: 'Venue' as const,
      value: name ?? city ?? country,
      mentions,
      attributes: {},
    })),
    ...named('Event', record.events),
    ...record.agreements.map(({ id, instrument, type, status, evidence }) => ({
      id,
      label: 'Agreement' as const,
      value: instrument,
      mentions: evidence,
      attributes: { type, status },
    })),
  ];
}

/** Ties the first span of an agreement to the first span of each thing it speaks of. */
function relate(record: CommuniqueRecord, firstOf: ReadonlyMap<string, number>): AnnotatedRelation[] {
  return record.agreements.flatMap((agreement) => {
    const from = firstOf.get(agreement.id);
    if (from === undefined) return [];
    const tie = (type: RelationType, ids: readonly (string | null | undefined)[]): AnnotatedRelation[] =>
      [...new Set(ids)].flatMap((id) => {
        const to = id ? firstOf.get(id) : undefined;
        return to === undefined ? [] : [{ type, from, to }];
      });
    const { parties, signatories, venue, event, date } = agreement;
    const dateId = date === null ? null : record.dates.find(({ value }) => value === date)?.id;
    return [
      ...tie(
        'party',
        parties.map(({ id }) => id),
      ),
      ...tie(
        'signatory',
        signatories.map(({ person }) => person?.id),
      ),
      ...tie('venue', [venue?.id]),
      ...tie('event', [event?.id]),
      ...tie('date', [dateId]),
    ];
  });
}
