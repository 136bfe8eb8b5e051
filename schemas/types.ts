/** A stretch of the raw text. `raw.slice(start, end) === text`, in UTF-16 code units. */
export interface TextSpan {
  start: number;
  end: number;
  text: string;
}
export interface Role {
  title: string;
  organization: string | null;
  organizationId: string | null;
}
export interface Person {
  id: string;
  name: string;
  honorific: string | null;
  gender: 'f' | 'm' | null;
  roles: Role[];
  mentions: TextSpan[];
}
export interface MinistrySpan {
  start: number;
  end: number;
  text: string;
  implied: boolean;
}
export interface Ministry {
  id: string;
  name: string;
  country: string | null;
  acronym: string | null;
  sector: string | null;
  mentions: MinistrySpan[];
}
export interface Organization {
  id: string;
  name: string;
  acronym: string | null;
  mentions: TextSpan[];
}
export interface DateEntity {
  id: string;
  value: string | null;
  bound: 'from' | 'until' | null;
  implied: ('day' | 'month' | 'year')[];
  calendar: 'gregorian' | 'islamic';
  mentions: TextSpan[];
}
export interface Place {
  id: string;
  name: string;
  kind: 'country' | 'region' | 'town' | 'district' | 'site' | 'water' | 'other';
  country: string | null;
  mentions: TextSpan[];
}
export interface Venue {
  id: string;
  name: string | null;
  acronym: string | null;
  city: string | null;
  country: string | null;
  online: boolean;
  latitude: number | null;
  longitude: number | null;
  mentions: TextSpan[];
}
export interface EventEntity {
  id: string;
  name: string;
  acronym: string | null;
  /** EDTF. */
  date: string | null;
  /** Id of a venue. */
  venue: string | null;
  mentions: TextSpan[];
}
/** A party or person by name, with the id of its entity when it is one of the record's. */
export interface Reference {
  id: string | null;
  name: string;
}
export interface Signatory {
  person: Reference | null;
  role: string | null;
  party: Reference | null;
}
export interface Agreement {
  id: string;
  instrument: string;
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
  status: 'signed' | 'planned' | 'negotiated' | 'ratified' | 'not_signed' | 'mentioned';
  parties: Reference[];
  signatories: Signatory[];
  date: string | null;
  venue: Reference | null;
  event: Reference | null;
  amount: { value: number; currency: string } | null;
  /** ISO 8601 duration. */
  duration: string | null;
  count: number | null;
  subject: string | null;
  confidence: number;
  evidence: TextSpan[];
}
