/** What the views ask of a record. */
import type { Agreement, CommuniqueRecord, Reference, Signatory } from '../../schemas/types.js';
import { type ReportDocument, SHOWN_KINDS, type ShownKind } from '../report/data.js';
import { showDate, yearOf } from './dates.js';
import { fold } from './dom.js';
import { countryName, words } from './words.js';

/** One entity of a document, with what a person wants to read of it. */
export interface Thing {
  readonly kind: ShownKind;
  readonly id: string;
  readonly name: string;
  /** Smaller print under the name. */
  readonly notes: readonly string[];
  readonly mentions: readonly Place[];
}

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly implied: boolean;
}

const joined = (parts: readonly (string | null | undefined | false)[], between = ' · '): string =>
  parts.filter(Boolean).join(between);

const lines = (...parts: (string | null | undefined | false)[]): string[] =>
  parts.filter((part): part is string => Boolean(part));

export function thingsOf(record: CommuniqueRecord): Thing[] {
  return SHOWN_KINDS.flatMap((kind) => record[kind].map((entity) => toThing(kind, entity)));
}

type Entity = CommuniqueRecord[ShownKind][number];

function toThing(kind: ShownKind, entity: Entity): Thing {
  const spans = 'evidence' in entity ? entity.evidence : entity.mentions;
  const mentions = spans.map((span) => ({
    start: span.start,
    end: span.end,
    implied: 'implied' in span && span.implied === true,
  }));
  return { kind, id: entity.id, ...describe(kind, entity), mentions };
}

function describe(kind: ShownKind, entity: Entity): Pick<Thing, 'name' | 'notes'> {
  const text = words();
  const as = <K extends ShownKind>(_kind: K): CommuniqueRecord[K][number] =>
    entity as CommuniqueRecord[K][number];
  switch (kind) {
    case 'agreements': {
      const { instrument, status } = as('agreements');
      return { name: instrument, notes: lines(text.statuses[status]) };
    }
    case 'people': {
      const { honorific, name, roles } = as('people');
      return { name: joined([honorific, name], ' '), notes: roles.map(showRole) };
    }
    case 'ministries': {
      const { name, acronym, country } = as('ministries');
      return { name, notes: lines(joined([acronym, countryName(country)])) };
    }
    case 'organizations': {
      const { name, acronym } = as('organizations');
      return { name, notes: lines(acronym) };
    }
    case 'dates': {
      const { value, bound } = as('dates');
      const shown = showDate(value);
      return {
        name: bound === null ? shown : text[bound](shown),
        notes: lines(value !== shown && value),
      };
    }
    case 'venues': {
      const { name, acronym, city, country, online } = as('venues');
      const where = joined([name === null ? null : city, countryName(country), online && text.online]);
      return { name: name ?? city ?? countryName(country) ?? text.online, notes: lines(acronym, where) };
    }
    case 'events': {
      const { name, acronym, date } = as('events');
      return { name, notes: lines(acronym, date && showDate(date)) };
    }
    case 'places': {
      const { name, country, kind: sort } = as('places');
      return { name, notes: lines(sort !== 'country' && countryName(country)) };
    }
  }
}

const showRole = ({ title, organization }: { title: string; organization: string | null }): string =>
  joined([title, organization], ', ');

export const titleOf = ({ record }: ReportDocument): string =>
  record.document.title ?? record.document.source?.split('/').at(-1) ?? record.document.id;

/** To sort by: the day a release counts from stands in for its own, which may not be known. */
export const dayOf = ({ record }: ReportDocument): string | null =>
  record.document.published ?? record.document.reference;

/** A ministry's country stands with it: two ministries of one name sign with each other all the time. */
export function partyLabel({ id, name }: Reference, record: CommuniqueRecord): string {
  const country = record.ministries.find((ministry) => ministry.id === id)?.country ?? null;
  return country === null ? name : `${name} (${countryName(country)})`;
}

export const partyNames = ({ parties }: Agreement, record: CommuniqueRecord): string[] =>
  parties.map((party) => partyLabel(party, record));

export const signatoryName = ({ person, role }: Signatory): string => person?.name ?? role ?? '?';

/** Countries of the ministries that are parties and of the place of signing. */
function countriesOf(agreement: Agreement, record: CommuniqueRecord): string[] {
  const ids = new Set(agreement.parties.map(({ id }) => id));
  const codes = [
    ...record.ministries.filter(({ id }) => ids.has(id)).map(({ country }) => country),
    ...record.venues.filter(({ id }) => id === agreement.venue?.id).map(({ country }) => country),
  ];
  return [...new Set(codes.filter((code) => code !== null))];
}

/** An agreement with the document that tells of it. */
export interface Deal {
  readonly document: number;
  readonly agreement: Agreement;
  readonly countries: readonly string[];
  readonly year: string | null;
  readonly parties: readonly string[];
}

export function dealsOf(documents: readonly ReportDocument[]): Deal[] {
  return documents.flatMap(({ record }, index) =>
    record.agreements.map((agreement) => ({
      document: index,
      agreement,
      countries: countriesOf(agreement, record),
      year: yearOf(agreement.date ?? record.document.published),
      parties: partyNames(agreement, record),
    })),
  );
}

/** One party under all its spellings; acronyms count as the name where a document gives both. */
export function partyKeys(
  documents: readonly ReportDocument[],
): (party: Reference, document: number) => string {
  const keys = documents.map(({ record }) => {
    const ministries = record.ministries.map(
      ({ id, name, country }) => [id, `${name} ${country ?? ''}`] as const,
    );
    const others = record.organizations.map(({ id, name, acronym }) => [id, acronym ?? name] as const);
    return new Map([...ministries, ...others]);
  });
  return ({ id, name }, document) =>
    fold(keys[document]?.get(id ?? '') ?? name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
}
