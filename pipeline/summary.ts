import { formatDate, isEdtf } from '../schemas/edtf.js';
import type { Agreement, CommuniqueRecord, Person, Venue } from '../schemas/types.js';

const joined = (parts: readonly (string | null | undefined)[], between = ', '): string =>
  parts.filter((part) => part).join(between);

const dateText = (value: string | null): string | null =>
  value !== null && isEdtf(value) ? formatDate(value) : value;

/** Lines that tell a person what a record holds. */
export function describeRecord(record: CommuniqueRecord): string[] {
  const { document } = record;
  return [
    joined([document.title, document.source && `(${document.source})`], ' '),
    ...section('people', record.people.map(describePerson)),
    ...section(
      'ministries',
      record.ministries.map(({ name, country, acronym }) => joined([name, acronym, country])),
    ),
    ...section(
      'organizations',
      record.organizations.map(({ name, acronym }) => joined([name, acronym])),
    ),
    ...section(
      'dates',
      record.dates.map(({ value, bound }) => joined([dateText(value) ?? 'not pinned down', bound])),
    ),
    ...section(
      'places',
      record.places.map(({ name, country }) => joined([name, country])),
    ),
    ...section('venues', record.venues.map(describeVenue)),
    ...section(
      'events',
      record.events.map(({ name, date }) => joined([name, dateText(date)])),
    ),
    ...section('agreements', record.agreements.flatMap(describeAgreement)),
  ];
}

function section(name: string, lines: readonly string[]): string[] {
  return lines.map((line, i) => `${(i === 0 ? name : '').padEnd(14)} ${line}`);
}

function describePerson({ honorific, name, roles }: Person): string {
  const held = roles.map(({ title, organization }) =>
    joined([title, organization && `(${organization})`], ' '),
  );
  return joined([joined([honorific, name], ' '), ...held]);
}

function describeVenue({ name, city, country, online }: Venue): string {
  return joined([name, city, country, online ? 'online' : null]);
}

export function describeAgreement(agreement: Agreement): string[] {
  const { instrument, status, parties, signatories, date, venue, event, amount } = agreement;
  const signers = signatories.map(({ person, role, party }) =>
    joined([person?.name ?? role, party && `for ${party.name}`], ' '),
  );
  const details = [
    parties.length > 0 ? `between ${joined(parts(parties), ' and ')}` : null,
    signers.length > 0 ? `by ${joined(signers, '; ')}` : null,
    joined([date && `on ${dateText(date)}`, venue && `at ${venue.name}`, event && `during ${event.name}`]),
    amount ? `${amount.value.toLocaleString('en')} ${amount.currency}` : null,
  ];
  return [`${instrument} (${status})`, ...details.filter((detail) => detail).map((detail) => `  ${detail}`)];
}

const parts = (named: readonly { readonly name: string }[]): string[] => named.map(({ name }) => name);
