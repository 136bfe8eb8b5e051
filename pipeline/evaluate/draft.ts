import path from 'node:path';
import type { Document, Span } from '../../schemas/document.js';
import type { Agreement, CommuniqueRecord, MinistrySpan } from '../../schemas/types.js';

/** A record in the form of gold records: without ids, things named by their names. See `corpus/README.md`. */
export function draftGold(record: CommuniqueRecord, document: Document): object {
  const { title, author, publisher, published, reference, language, source } = record.document;
  return {
    id: path.basename(source ?? '').replace(/\.[a-z]+$/, ''),
    document: { title, author, publisher, published, reference, language: { code: language.code } },
    furniture: furnitureOf(document),
    people: record.people.map(({ id: _, roles, ...person }) => ({
      ...person,
      roles: roles.map((role) => ({ title: role.title, organization: role.organization })),
    })),
    ministries: record.ministries.map(({ name, country, acronym, mentions }) => ({
      name,
      country,
      acronym,
      mentions: mentions.map(draftSpan),
    })),
    organizations: record.organizations.map(({ id: _, ...organization }) => organization),
    dates: record.dates.map(({ value, bound, calendar, mentions }) => ({
      value,
      bound,
      ...(calendar === 'islamic' ? { calendar } : {}),
      mentions,
    })),
    venues: record.venues.map(({ name, acronym, city, country, mentions }) => ({
      name,
      acronym,
      city,
      country,
      mentions,
    })),
    events: record.events.map(({ name, acronym, mentions }) => ({ name, acronym, mentions })),
    agreements: record.agreements.map(draftAgreement),
  };
}

const draftSpan = ({ implied, ...span }: MinistrySpan): object => (implied ? { ...span, implied } : span);

function draftAgreement({ id: _, confidence: __, duration: ___, ...agreement }: Agreement): object {
  return {
    ...agreement,
    parties: agreement.parties.map(({ name }) => name),
    signatories: agreement.signatories.map(({ person, role, party }) => ({
      person: person?.name ?? null,
      ...(person ? {} : { role }),
      party: party?.name ?? null,
    })),
    venue: agreement.venue?.name ?? null,
    event: agreement.event?.name ?? null,
  };
}

/** Raw ranges that are no part of the release; neighbours are joined. */
function furnitureOf({ zones, map, raw }: Document): Span[] {
  const ranges: { start: number; end: number }[] = [];
  for (const zone of zones) {
    if (zone.kind !== 'furniture') continue;
    const { start, end } = map.toRaw(zone);
    const last = ranges.at(-1);
    if (last && raw.slice(last.end, start).trim() === '') last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}
