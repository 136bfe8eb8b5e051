/** A record as linked data in the terms of https://schema.org. */
import type {
  Agreement,
  CommuniqueRecord,
  EventEntity,
  Person,
  Reference,
  TextSpan,
  Venue,
} from '../schemas/types.js';

type Node = Readonly<Record<string, unknown>>;

/** Terms of schema.org, and our own where it has none. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  communique: 'https://communique.example/terms#',
  status: 'communique:status',
  signatory: 'communique:signatory',
  evidence: 'communique:evidence',
};

/** One JSON-LD document a record: the release, and what it mentions, in one `@graph`. */
export function toJsonLd(record: CommuniqueRecord): object {
  const { document } = record;
  const base = `urn:communique:${encodeURIComponent(document.id)}`;
  const iri = (id: string): string => `${base}#${id}`;
  const nodes = [
    ...record.people.map((person) => personNode(person, iri)),
    ...record.ministries.map(({ id, name, acronym, country }) =>
      node('GovernmentOrganization', iri(id), {
        name,
        alternateName: acronym,
        areaServed: countryNode(country),
      }),
    ),
    ...record.organizations.map(({ id, name, acronym }) =>
      node('Organization', iri(id), { name, alternateName: acronym }),
    ),
    ...record.places.map(({ id, name, kind, country }) =>
      node(PLACE_TYPES[kind] ?? 'Place', iri(id), {
        name,
        address: kind === 'country' ? null : addressNode(null, country),
      }),
    ),
    ...record.venues.map((venue) => venueNode(venue, iri)),
    ...record.events.map((event) => eventNode(event, iri)),
    ...record.agreements.map((agreement) => agreementNode(agreement, record, iri)),
  ];
  const release = node('NewsArticle', base, {
    identifier: document.id,
    url: null,
    headline: document.title,
    author: document.author === null ? null : { '@type': 'Person', name: document.author },
    publisher: document.publisher === null ? null : { '@type': 'Organization', name: document.publisher },
    datePublished: isoOf(document.published),
    inLanguage: document.language.code,
    mentions: nodes.map(({ '@id': id }) => ({ '@id': id })),
  });
  return { '@context': CONTEXT, '@graph': [release, ...nodes] };
}

const PLACE_TYPES: Readonly<Record<string, string>> = {
  country: 'Country',
  region: 'AdministrativeArea',
  town: 'City',
  water: 'BodyOfWater',
};

/** Leaves out what is not known: JSON-LD has no use for null. */
function node(type: string | readonly string[], id: string | null, fields: Node): Node {
  const known = Object.entries(fields).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return { ...(id === null ? {} : { '@id': id }), '@type': type, ...Object.fromEntries(known) };
}

type Iri = (id: string) => string;

const countryNode = (code: string | null): Node | null =>
  code === null ? null : { '@type': 'Country', identifier: code };

const addressNode = (city: string | null, country: string | null): Node | null =>
  city === null && country === null
    ? null
    : node('PostalAddress', null, { addressLocality: city, addressCountry: country });

/** A name, with the node of the entity when it is one of the record's. */
const refer = (reference: Reference | null, type: string, iri: Iri): Node | null => {
  if (reference === null) return null;
  return reference.id === null
    ? { '@type': type, name: reference.name }
    : { '@id': iri(reference.id), name: reference.name };
};

/** schema.org dates are ISO 8601: of EDTF, plain days, months, years and their intervals are. */
const isoOf = (edtf: string | null): string | null =>
  edtf !== null && /^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/.test(edtf) ? edtf : null;

function personNode({ id, name, honorific, gender, roles }: Person, iri: Iri): Node {
  const held = roles.filter(({ organization }) => organization !== null);
  return node('Person', iri(id), {
    name,
    honorificPrefix: honorific,
    gender: gender === null ? null : `https://schema.org/${gender === 'f' ? 'Female' : 'Male'}`,
    jobTitle: roles.map(({ title }) => title),
    worksFor: held.map(({ title, organization, organizationId }) =>
      node('OrganizationRole', null, {
        roleName: title,
        worksFor:
          organizationId === null
            ? { '@type': 'Organization', name: organization }
            : { '@id': iri(organizationId), name: organization },
      }),
    ),
  });
}

function venueNode({ id, name, acronym, city, country, online, latitude, longitude }: Venue, iri: Iri): Node {
  if (online) return node('VirtualLocation', iri(id), { name: name ?? city });
  const geo =
    latitude === null || longitude === null ? null : { '@type': 'GeoCoordinates', latitude, longitude };
  return node('Place', iri(id), {
    name: name ?? city ?? country,
    alternateName: acronym,
    address: addressNode(city, country),
    geo,
  });
}

function eventNode({ id, name, acronym, date, venue }: EventEntity, iri: Iri): Node {
  const [start, end] = isoOf(date)?.split('/') ?? [];
  return node('Event', iri(id), {
    name,
    alternateName: acronym,
    startDate: start,
    endDate: end,
    location: venue === null ? null : { '@id': iri(venue) },
  });
}

const quote = ({ start, end, text }: TextSpan): Node => ({
  '@type': 'Quotation',
  text,
  position: `${start}-${end}`,
});

function agreementNode(agreement: Agreement, record: CommuniqueRecord, iri: Iri): Node {
  const { id, instrument, type, status, parties, signatories, subject, amount } = agreement;
  const kindOf = (reference: Reference): string =>
    record.ministries.some((ministry) => ministry.id === reference.id)
      ? 'GovernmentOrganization'
      : 'Organization';
  return node(['CreativeWork', 'Legislation'], iri(id), {
    name: instrument,
    legislationType: type,
    status,
    about: subject,
    legislationDate: isoOf(agreement.date),
    locationCreated: refer(agreement.venue, 'Place', iri),
    recordedAt: refer(agreement.event, 'Event', iri),
    contributor: parties.map((party) => refer(party, kindOf(party), iri)),
    signatory: signatories.map(({ person, role, party }) =>
      node('Role', null, {
        roleName: role,
        signatory: refer(person, 'Person', iri),
        sourceOrganization: party === null ? null : refer(party, kindOf(party), iri),
      }),
    ),
    funding:
      amount === null ? null : { '@type': 'MonetaryAmount', value: amount.value, currency: amount.currency },
    evidence: agreement.evidence.map(quote),
  });
}
