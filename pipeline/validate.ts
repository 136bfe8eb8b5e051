import type { CommuniqueRecord, TextSpan } from '../schemas/types.js';
import { validateRecord } from '../schemas/validators.js';

/** More reasons than this tell nobody more. */
const MOST_REASONS = 20;

/**
 * Reasons why a record must not be written; empty when it is valid. Beyond the schema: spans quote `raw`, ids are
 * unique, and references point to entities of the record. That values are dates of the calendar and intervals do not
 * run backwards is part of the schema's `edtf` format.
 */
export function validate(record: CommuniqueRecord, raw: string): string[] {
  const reasons = validateRecord(record) ? brokenInvariants(record, raw) : schemaReasons();
  return reasons.slice(0, MOST_REASONS);
}

function schemaReasons(): string[] {
  return (validateRecord.errors ?? []).map(({ instancePath, message, params }) => {
    const field = params.additionalProperty === undefined ? '' : `: ${String(params.additionalProperty)}`;
    return `${instancePath || '/'} ${message ?? 'is invalid'}${field}`;
  });
}

interface Quoting {
  readonly id: string;
  readonly mentions: readonly TextSpan[];
}

/** Every kind whose entities have mentions. */
const listsOf = ({ people, ministries, organizations, dates, places, venues, events }: CommuniqueRecord) =>
  Object.entries({ people, ministries, organizations, dates, places, venues, events }) as [
    string,
    Quoting[],
  ][];

function brokenInvariants(record: CommuniqueRecord, raw: string): string[] {
  const reasons: string[] = [];
  if (record.document.length !== raw.length) {
    reasons.push(`/document/length is ${record.document.length}, the text has ${raw.length}`);
  }
  for (const { at, span } of spansOf(record)) {
    if (raw.slice(span.start, span.end) !== span.text) reasons.push(`${at} does not quote the text`);
  }
  const ids = new Set<string>();
  for (const { id } of [...listsOf(record).flatMap(([, list]) => list), ...record.agreements]) {
    if (ids.has(id)) reasons.push(`id ${id} is given twice`);
    ids.add(id);
  }
  for (const { at, id, kinds } of referencesOf(record)) {
    if (id === null) continue;
    if (!kinds.includes(id.charAt(0)) || !ids.has(id))
      reasons.push(`${at} refers to ${id}, which is none of the record's`);
  }
  return reasons;
}

function* spansOf(record: CommuniqueRecord): Generator<{ at: string; span: TextSpan }> {
  for (const [name, list] of listsOf(record)) {
    for (const [i, entity] of list.entries()) {
      for (const [j, span] of entity.mentions.entries()) yield { at: `/${name}/${i}/mentions/${j}`, span };
    }
  }
  for (const [i, agreement] of record.agreements.entries()) {
    for (const [j, span] of agreement.evidence.entries())
      yield { at: `/agreements/${i}/evidence/${j}`, span };
  }
}

/** `kinds`: first letters of the ids that the place admits. */
interface Pointer {
  readonly at: string;
  readonly id: string | null;
  readonly kinds: string;
}

function* referencesOf(record: CommuniqueRecord): Generator<Pointer> {
  for (const [i, person] of record.people.entries()) {
    for (const [j, role] of person.roles.entries()) {
      yield { at: `/people/${i}/roles/${j}`, id: role.organizationId, kinds: 'mo' };
    }
  }
  for (const [i, event] of record.events.entries())
    yield { at: `/events/${i}/venue`, id: event.venue, kinds: 'v' };
  for (const [i, agreement] of record.agreements.entries()) {
    const at = `/agreements/${i}`;
    for (const party of agreement.parties) yield { at: `${at}/parties`, id: party.id, kinds: 'pmol' };
    for (const { person, party } of agreement.signatories) {
      yield { at: `${at}/signatories`, id: person?.id ?? null, kinds: 'p' };
      yield { at: `${at}/signatories`, id: party?.id ?? null, kinds: 'pmol' };
    }
    yield { at: `${at}/venue`, id: agreement.venue?.id ?? null, kinds: 'vlo' };
    yield { at: `${at}/event`, id: agreement.event?.id ?? null, kinds: 'e' };
  }
}
