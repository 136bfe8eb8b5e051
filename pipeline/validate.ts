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
  readonly mentions: readonly TextSpan[];
}

/** Every kind whose entities have mentions. */
const QUOTING = ['people', 'ministries', 'organizations', 'dates', 'places', 'venues', 'events'] as const;

function brokenInvariants(record: CommuniqueRecord, raw: string): string[] {
  const reasons: string[] = [];
  if (record.document.length !== raw.length) {
    reasons.push(`/document/length is ${record.document.length}, the text has ${raw.length}`);
  }
  checkSpans(record, raw, reasons);
  const ids = new Set<string>();
  for (const name of [...QUOTING, 'agreements'] as const)
    for (const { id } of record[name]) {
      if (ids.has(id)) reasons.push(`id ${id} is given twice`);
      ids.add(id);
    }
  checkReferences(record, ids, reasons);
  return reasons;
}

/** Where a fault lies is spelled out only when there is one: most records have none. */
function checkSpans(record: CommuniqueRecord, raw: string, reasons: string[]): void {
  const quotes = ({ start, end, text }: TextSpan): boolean =>
    end - start === text.length && raw.startsWith(text, start);
  for (const name of QUOTING) {
    record[name].forEach(({ mentions }: Quoting, i) => {
      mentions.forEach((span, j) => {
        if (!quotes(span)) reasons.push(`/${name}/${i}/mentions/${j} does not quote the text`);
      });
    });
  }
  record.agreements.forEach(({ evidence }, i) => {
    evidence.forEach((span, j) => {
      if (!quotes(span)) reasons.push(`/agreements/${i}/evidence/${j} does not quote the text`);
    });
  });
}

/** The id of a reference must be one of the record's, and begin with one of the letters that its place admits. */
function checkReferences(record: CommuniqueRecord, ids: ReadonlySet<string>, reasons: string[]): void {
  const check = (id: string | null | undefined, kinds: string, ...at: readonly (string | number)[]): void => {
    if (id === null || id === undefined || (kinds.includes(id.charAt(0)) && ids.has(id))) return;
    reasons.push(`/${at.join('/')} refers to ${id}, which is none of the record's`);
  };
  record.people.forEach(({ roles }, i) => {
    roles.forEach((role, j) => {
      check(role.organizationId, 'mo', 'people', i, 'roles', j);
    });
  });
  record.events.forEach((event, i) => {
    check(event.venue, 'v', 'events', i, 'venue');
  });
  record.agreements.forEach((agreement, i) => {
    for (const party of agreement.parties) check(party.id, 'pmol', 'agreements', i, 'parties');
    for (const { person, party } of agreement.signatories) {
      check(person?.id, 'p', 'agreements', i, 'signatories');
      check(party?.id, 'pmol', 'agreements', i, 'signatories');
    }
    check(agreement.venue?.id, 'vlo', 'agreements', i, 'venue');
    check(agreement.event?.id, 'e', 'agreements', i, 'event');
  });
}
