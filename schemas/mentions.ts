/**
 * Mentions: what extractors find. Offsets point into `Document.text`; the text of a mention is never stored
 * beside them inside the pipeline, since a slice cannot disagree with itself.
 */
import type { Span } from './document.js';

export interface Mention extends Span {
  /** Name of the rule, lexicon or model that found it, for `--explain`. */
  readonly rule: string;
}

export type Gender = 'f' | 'm';

/** A stretch the learnt tagger takes for a name. Not a kind of the record: other extractors read it. */
export interface NameMention extends Mention {
  readonly label: 'person' | 'organization' | 'place' | 'event';
  /** Probability-like, 0..1. */
  readonly score: number;
}

export type DatePart = 'day' | 'month' | 'year';

export interface DateMention extends Mention {
  /** EDTF, or null where the text does not pin it down. */
  readonly value: string | null;
  readonly bound: 'from' | 'until' | null;
  /** Parts not written but concluded. */
  readonly implied: readonly DatePart[];
  readonly calendar: 'gregorian' | 'islamic';
}

/** `name`: "Ministère …" with its complement in natural case, without the country. */
export interface MinistryMention extends Mention {
  readonly name: string;
  readonly country: string | null;
  readonly acronym: string | null;
  /** True when only the office-holder is named ("le ministre de la Santé"). */
  readonly implied: boolean;
  /** Why the country is what it is, for `--explain`. */
  readonly reason: string | null;
}

export interface OrganizationMention extends Mention {
  readonly name: string;
  readonly acronym: string | null;
}

/** A title with the body it is held at, found with or without its holder. */
export interface RoleMention extends Mention {
  /** Noun phrase without its determiner, as written. */
  readonly title: string;
  /** Body as written, there or elsewhere, when it is no part of the title. */
  readonly organization: string | null;
  /** True when the body is told elsewhere than in the title. */
  readonly implied: boolean;
  /** From agreement ("directrice"), never guessed. */
  readonly gender: Gender | null;
  /** Mention of the person that holds it, when the text ties them. */
  readonly holder: PersonMention | null;
}

export interface PersonMention extends Mention {
  readonly honorific: string | null;
  readonly gender: Gender | null;
  /** Natural case, given name first. */
  readonly name: string;
}

export type PlaceKind = 'country' | 'region' | 'town' | 'district' | 'site' | 'water' | 'other';

export interface PlaceMention extends Mention {
  /** Usual French form. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface VenueMention extends Mention {
  readonly name: string | null;
  readonly acronym: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly online: boolean;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface EventMention extends Mention {
  readonly name: string;
  readonly acronym: string | null;
}

/** The noun phrase of an instrument, or a clause of signing; relations are added when agreements are resolved. */
export interface AgreementMention extends Mention {
  readonly instrument: string;
}

/** Mentions a kind, each list in text order and free of overlaps inside itself. */
export interface Found {
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly ministries: readonly MinistryMention[];
  readonly events: readonly EventMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly people: readonly PersonMention[];
  readonly roles: readonly RoleMention[];
  readonly places: readonly PlaceMention[];
  readonly venues: readonly VenueMention[];
  readonly agreements: readonly AgreementMention[];
}

export type Layer = keyof Found;
