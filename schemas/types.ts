/** Made from *.schema.json by `npm run schemas`. Do not edit. */

/** All that one press release says: one record a document. Lists stand in order of first mention. */
export interface CommuniqueRecord {
  /** Version of this contract. */
  schemaVersion: '1.0';
  document: DocumentInfo;
  /** People named in the text. */
  people: Person[];
  /** Ministries named or implied. */
  ministries: Ministry[];
  /** Other named bodies. */
  organizations: Organization[];
  /** Dates. */
  dates: DateEntity[];
  /** Places. */
  places: Place[];
  /** Places where something happens. */
  venues: Venue[];
  /** Named gatherings. */
  events: EventEntity[];
  /** Instruments signed, to be signed, or not signed. */
  agreements: Agreement[];
}
/** What the record says of the release as a whole. */
export interface DocumentInfo {
  /** `sha256:` and the hash of the raw text in UTF-8, or the id that the caller gave. */
  id: string;
  /** Path or name under which the text was given; null for a text without one. */
  source: string | null;
  /** Headline exactly as written; where the text has none, the title that came with it (of the page, file, feed or mail). */
  title: string | null;
  /** Byline exactly as written; where the text has none, the author that came with it. */
  author: string | null;
  /** The source that the text itself names, exactly as written. */
  publisher: string | null;
  /** Publication date that came with the text or that the text states (EDTF). */
  published: string | null;
  /** The day from which relative expressions count (EDTF). */
  reference: string | null;
  language: Language;
  /** Length of the raw text in UTF-16 code units. */
  length: number;
}
/** Language of most of the running text. */
export interface Language {
  /** ISO 639-3. */
  code: string;
  /** 0 to 1. */
  confidence: number;
}
/** A human being named by a proper name. */
export interface Person {
  /** Id of the person inside its record. */
  id: string;
  /** The fullest form in the document, given name first, natural case. */
  name: string;
  /** As written ("Mme", "S.E.M.", "Dr"). */
  honorific: string | null;
  /** From honorific or role agreement only, never guessed from the name. */
  gender: 'f' | 'm' | null;
  /** What the text says the person is. */
  roles: Role[];
  /** Where the text names it, in text order, without doubles. */
  mentions: TextSpan[];
}
/** A title and the body it is held at. */
export interface Role {
  /** Noun phrase without its determiner. A ministerial portfolio stays in it. */
  title: string;
  /** The body, when it is no part of the title: as written with it, by its full name when told elsewhere. */
  organization: string | null;
  /** Id of the organisation or ministry when it is one of the record's. */
  organizationId: string | null;
}
/** A stretch of the raw text: `raw.slice(start, end) === text`, in UTF-16 code units. */
export interface TextSpan {
  /** First UTF-16 code unit, counted from 0. */
  start: number;
  /** One past the last UTF-16 code unit. */
  end: number;
  /** `raw.slice(start, end)`, nothing else. */
  text: string;
}
/** A department of government headed by a minister or secretary of state, named outright or implied by its head. */
export interface Ministry {
  /** Id of the ministry inside its record. */
  id: string;
  /** "Ministère …" with its portfolio in its fullest form and natural case, without the country. */
  name: string;
  /** ISO 3166-1 alpha-2 when the text leaves no doubt. */
  country: string | null;
  /** As the text gives it. */
  acronym: string | null;
  /** The leading portfolio, so that ministries can be compared across countries and reshuffles. */
  sector:
    | 'agriculture'
    | 'communication'
    | 'culture'
    | 'defence'
    | 'digital'
    | 'economy'
    | 'education'
    | 'employment'
    | 'energy'
    | 'environment'
    | 'equipment'
    | 'finance'
    | 'fisheries'
    | 'foreign-affairs'
    | 'health'
    | 'higher-education'
    | 'housing'
    | 'industry'
    | 'interior'
    | 'justice'
    | 'local-government'
    | 'mining'
    | 'planning'
    | 'public-service'
    | 'regional-integration'
    | 'religious-affairs'
    | 'social-affairs'
    | 'sport'
    | 'tourism'
    | 'trade'
    | 'transport'
    | 'water'
    | 'women'
    | 'youth'
    | null;
  /** Where the text names it, in text order, without doubles. */
  mentions: MinistrySpan[];
}
/** A mention of a ministry: `raw.slice(start, end) === text`, in UTF-16 code units. */
export interface MinistrySpan {
  /** First UTF-16 code unit, counted from 0. */
  start: number;
  /** One past the last UTF-16 code unit. */
  end: number;
  /** `raw.slice(start, end)`, nothing else. */
  text: string;
  /** True when only the office-holder is named ("le ministre de la Santé"). */
  implied: boolean;
}
/** Any other named body: agency, company, university, union, international organisation, or a named state where it acts as a party. */
export interface Organization {
  /** Id of the organisation inside its record. */
  id: string;
  /** Full name as the document writes it. */
  name: string;
  /** As the text gives it. */
  acronym: string | null;
  /** Where the text names it, in text order, without doubles. */
  mentions: TextSpan[];
}
/** A point or a stretch on the calendar. */
export interface DateEntity {
  /** Id of the date inside its record. */
  id: string;
  /** EDTF (ISO 8601-2); null where the text does not pin it down. */
  value: string | null;
  /** Whether the value begins (`from`) or ends (`until`) an open stretch. */
  bound: 'from' | 'until' | null;
  /** Parts that were not written but concluded. */
  implied: ('day' | 'month' | 'year')[];
  /** Calendar in which the text gives the date; the value is always Gregorian. */
  calendar?: 'gregorian' | 'islamic';
  /** Where the text names it, in text order, without doubles. */
  mentions: TextSpan[];
}
/** Any named place, whatever its part in the story. */
export interface Place {
  /** Id of the place inside its record. */
  id: string;
  /** Usual French form. */
  name: string;
  /** What sort of place it is. */
  kind: 'country' | 'region' | 'town' | 'district' | 'site' | 'water' | 'other';
  /** ISO 3166-1 alpha-2 of the country it lies in, when known. */
  country: string | null;
  /** Where the text names it, in text order, without doubles. */
  mentions: TextSpan[];
}
/** Where something that the release tells of happens, happened or will happen. */
export interface Venue {
  /** Id of the venue inside its record. */
  id: string;
  /** The facility; null for a town or country alone. */
  name: string | null;
  /** Of the facility, as the text gives it. */
  acronym: string | null;
  /** As written, usual French form. */
  city: string | null;
  /** ISO 3166-1 alpha-2, from the text or from the city. */
  country: string | null;
  /** True when people meet by video or on the web. */
  online: boolean;
  /** Degrees north of the town or country. */
  latitude: number | null;
  /** Degrees east of the town or country. */
  longitude: number | null;
  /** Where the text names it, in text order, without doubles. */
  mentions: TextSpan[];
}
/** A named gathering: summit, forum, assembly, salon, conference, week. */
export interface EventEntity {
  /** Id of the event inside its record. */
  id: string;
  /** From its head noun on, ordinal and year included. */
  name: string;
  /** As the text gives it. */
  acronym: string | null;
  /** When it is held (EDTF), if the text ties them. */
  date: string | null;
  /** Id of a venue of the record, if the text ties them. */
  venue: string | null;
  /** Where the text names it, in text order, without doubles. */
  mentions: TextSpan[];
}
/** An instrument between two or more parties whose signing, past, coming or failed, the release reports. */
export interface Agreement {
  /** Id of the agreement inside its record. */
  id: string;
  /** Noun phrase as written, from its head noun. */
  instrument: string;
  /** By the head noun. */
  type:
    | 'agreement'
    | 'memorandum'
    | 'protocol'
    | 'convention'
    | 'contract'
    | 'treaty'
    | 'letter'
    | 'declaration'
    | 'charter'
    | 'amendment'
    | 'pact'
    | 'partnership'
    | 'roadmap'
    | 'twinning'
    | 'other';
  /** What the release says became of it. `signed`: the signing took place, by whatever word (“ont paraphé et signé”, “signature de”), even where a ratification is still to come. `planned`: it is to be signed (“signeront”, “devrait être signé”, “projet d’accord”), with the day and the signatories named for that. `negotiated`: concluded or initialled (“paraphé”), but not signed; day, venue and persons are those of the initialling. `ratified`: the release tells its ratification. `not_signed`: refused, put off, cancelled or withdrawn. `mentioned`: an older or foreign instrument that is only referred to (“dans le cadre de l’accord de 2019”); such records are a courtesy, and need not be complete. */
  status: 'signed' | 'planned' | 'negotiated' | 'ratified' | 'not_signed' | 'mentioned';
  /** Who is bound. */
  parties: Reference[];
  /** Who put the signature. */
  signatories: Signatory[];
  /** Of the signing (EDTF). */
  date: string | null;
  /** Where it is signed. */
  venue: Reference | null;
  /** On the fringe of what it is signed. */
  event: Reference | null;
  /** The sum that the instrument carries. */
  amount: Amount | null;
  /** ISO 8601 duration ("P3Y"). */
  duration?: string | null;
  /** How many instruments the phrase stands for; null when it says only that there are several. */
  count: number | null;
  /** What it is about, a phrase of the text. */
  subject: string | null;
  /** 0 to 1: how sure the reading is. */
  confidence?: number;
  /** Sentences that support it. */
  evidence: TextSpan[];
}
/** A party, person, venue or event by name, with the id of its entity when it is one of the record's. */
export interface Reference {
  /** Id of an entity of the same record, or null. */
  id: string | null;
  /** Its name, as the entity bears it. */
  name: string;
}
/** One who signs, and for whom. Known by name, by role, or both. */
export interface Signatory {
  /** Null when known by role only. */
  person: Reference | null;
  /** Title under which the person signs. */
  role: string | null;
  /** Null when the text does not tell for whom. */
  party: Reference | null;
}
/** A sum of money. */
export interface Amount {
  /** In whole units of the currency. */
  value: number;
  /** ISO 4217. */
  currency: string;
}
/** Something about an input that its owner should know. */
export interface Problem {
  /** Stable name of the kind of problem ("not-french"). */
  code: string;
  /** `error`: no record; `warning`: a record, but look at it; `info`: for the curious. */
  level: 'error' | 'warning' | 'info';
  /** For a reader, naming the input. */
  message: string;
  /** Path or name of the input. */
  source: string | null;
  /** Where in the raw text, or null when it concerns the whole. */
  at: Offsets | null;
}
/** A half-open range of the raw text, in UTF-16 code units. */
export interface Offsets {
  /** First UTF-16 code unit, counted from 0. */
  start: number;
  /** One past the last UTF-16 code unit. */
  end: number;
}
