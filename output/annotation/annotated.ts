/** What an annotation tool shows: a text, labelled spans in it, and lines drawn between spans. */

export const LABELS = [
  'Person',
  'Ministry',
  'Organization',
  'Date',
  'Place',
  'Venue',
  'Event',
  'Agreement',
] as const;

export type Label = (typeof LABELS)[number];

/** Names of closed sets of values that a span may carry. */
export const ATTRIBUTES = ['type', 'status', 'bound', 'implied'] as const;

export type Attribute = (typeof ATTRIBUTES)[number];

/** How an agreement's span is tied to the spans of what it speaks of. */
export const RELATIONS = ['party', 'signatory', 'venue', 'event', 'date'] as const;

export type RelationType = (typeof RELATIONS)[number];

/** Offsets are UTF-16 code units, half-open, never empty. */
export interface AnnotatedSpan {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  /** Spans of one thing share it; an id of the record ("p1"), or any other name. */
  readonly entity: string;
  /** Name in its normal form, EDTF value of a date, or null. */
  readonly value: string | null;
  readonly attributes: Readonly<Partial<Record<Attribute, string>>>;
}

/** `from` and `to` are indexes into the spans. */
export interface AnnotatedRelation {
  readonly type: RelationType;
  readonly from: number;
  readonly to: number;
}

/** Spans stand in text order; of those with the same start the longer one first. */
export interface AnnotatedText {
  /** Also the stem of file names; has no slashes. */
  readonly id: string;
  readonly text: string;
  readonly spans: readonly AnnotatedSpan[];
  readonly relations: readonly AnnotatedRelation[];
}

/** A file to be written or that was read; `name` has no folder. */
export interface NamedFile {
  readonly name: string;
  readonly content: string;
}

export interface ReadAnnotations {
  readonly texts: readonly AnnotatedText[];
  /** What could not be understood and was left out, one line each. */
  readonly problems: readonly string[];
}

/** Finds the text of a document for formats that only point into it; null when there is none. */
export type TextLookup = (id: string) => string | null;

export interface AnnotationFormat {
  readonly name: string;
  /** One line for people. */
  readonly description: string;
  /** Whether the name of a file is one of this format's annotation files. */
  accepts(fileName: string): boolean;
  write(texts: readonly AnnotatedText[]): NamedFile[];
  /** Never throws: what is broken becomes a problem. */
  read(files: readonly NamedFile[], lookup: TextLookup): ReadAnnotations;
}

const byPlace = (a: AnnotatedSpan, b: AnnotatedSpan): number =>
  a.start - b.start ||
  b.end - a.end ||
  LABELS.indexOf(a.label) - LABELS.indexOf(b.label) ||
  compare(a.entity, b.entity);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Puts spans in order and lets relations point to their new places; relations without both ends are dropped. */
export function orderSpans(
  spans: readonly AnnotatedSpan[],
  relations: readonly AnnotatedRelation[],
): Pick<AnnotatedText, 'spans' | 'relations'> {
  const order = spans.map((_, index) => index).sort((a, b) => byPlace(spans[a]!, spans[b]!) || a - b);
  const placeOf = new Map(order.map((old, place) => [old, place]));
  const moved = relations.flatMap(({ type, from, to }) => {
    const [newFrom, newTo] = [placeOf.get(from), placeOf.get(to)];
    return newFrom === undefined || newTo === undefined ? [] : [{ type, from: newFrom, to: newTo }];
  });
  moved.sort((a, b) => a.from - b.from || compare(a.type, b.type) || a.to - b.to);
  return { spans: order.map((index) => spans[index]!), relations: moved };
}

const ALIASES: Readonly<Record<string, Label>> = {
  per: 'Person',
  pers: 'Person',
  person: 'Person',
  people: 'Person',
  ministry: 'Ministry',
  min: 'Ministry',
  org: 'Organization',
  organisation: 'Organization',
  organization: 'Organization',
  date: 'Date',
  loc: 'Place',
  location: 'Place',
  gpe: 'Place',
  place: 'Place',
  fac: 'Venue',
  venue: 'Venue',
  event: 'Event',
  evt: 'Event',
  agreement: 'Agreement',
  law: 'Agreement',
};

/** Our label for the label of a tool, by its usual short and long names; null when it is none of ours. */
export const toLabel = (name: string): Label | null => ALIASES[name.trim().toLowerCase()] ?? null;

export const isAttribute = (name: string): name is Attribute => ATTRIBUTES.includes(name as Attribute);

export const isRelation = (name: string): name is RelationType => RELATIONS.includes(name as RelationType);

/** The stem of a file name: what names its document. */
export const stemOf = (fileName: string): string => fileName.replace(/\.[^.]*$/, '');
