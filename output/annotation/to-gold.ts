import {
  type AnnotatedRelation,
  type AnnotatedSpan,
  type AnnotatedText,
  LABELS,
  type Label,
  type RelationType,
} from './annotated.js';

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly implied?: true;
}

/** Spans of one label that are one thing. */
interface Thing {
  readonly spans: readonly AnnotatedSpan[];
  readonly name: string;
  readonly value: string | null;
  readonly mentions: readonly GoldSpan[];
}

/**
 * A gold record, as `evaluate` reads it, of what annotators marked. Spans of one entity, and untied spans of the same
 * value or the same words, are one thing. What a tool cannot hold (roles, countries, sums) is left out.
 */
export function toGold(annotated: AnnotatedText): object {
  const grouped = new Map(LABELS.map((label) => [label, groupSpans(annotated, label)]));
  const things = (label: Label): readonly Thing[] => grouped.get(label) ?? [];
  const linkedTo = indexLinks(annotated, [...grouped.values()].flat());
  const placeStarts = new Set(things('Place').flatMap(({ spans }) => spans.map(({ start }) => start)));
  const named = (label: Label) => things(label).map(({ name, mentions }) => ({ name, mentions }));
  return {
    id: annotated.id,
    document: { title: null, author: null, publisher: null, published: null, reference: null },
    furniture: [],
    people: named('Person').map((person) => ({ ...person, roles: [] })),
    ministries: named('Ministry'),
    organizations: named('Organization'),
    dates: things('Date').map(({ spans, value, mentions }) => ({
      value,
      bound: spans[0]!.attributes.bound ?? null,
      mentions,
    })),
    places: named('Place'),
    venues: things('Venue').map((venue) => toVenue(venue, placeStarts)),
    events: named('Event'),
    agreements: things('Agreement').map((agreement) => toAgreement(agreement, linkedTo(agreement))),
  };
}

function groupSpans({ text, spans }: AnnotatedText, label: Label): Thing[] {
  const groups = new Map<string, AnnotatedSpan[]>();
  for (const span of spans) {
    if (span.label !== label) continue;
    const key = keyOf(span, text);
    const group = groups.get(key);
    if (group) group.push(span);
    else groups.set(key, [span]);
  }
  return [...groups.values()].map((group) => {
    const value = group.find((span) => span.value !== null)?.value ?? null;
    const longest = group.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
    const mentions = group.map(({ start, end, attributes }): GoldSpan => {
      const quoted = { start, end, text: text.slice(start, end) };
      return attributes.implied === undefined ? quoted : { ...quoted, implied: true };
    });
    return {
      spans: group,
      name: value ?? onOneLine(text.slice(longest.start, longest.end)),
      value,
      mentions,
    };
  });
}

const onOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Names that begin with `~` were given because the tool gave none. */
function keyOf({ entity, value, start, end }: AnnotatedSpan, text: string): string {
  if (!entity.startsWith('~')) return `entity ${entity}`;
  return value === null ? `words ${onOneLine(text.slice(start, end)).toLowerCase()}` : `value ${value}`;
}

/** A venue that is marked as a place too is a town; else a facility. */
function toVenue({ name, mentions, spans }: Thing, placeStarts: ReadonlySet<number>): object {
  const isTown = spans.some(({ start }) => placeStarts.has(start));
  return { name: isTown ? null : name, city: isTown ? name : null, country: null, mentions };
}

/** Names of the things, of a date its value if it has one, that lines of a type lead to from the spans of a thing. */
function indexLinks(
  { spans, relations }: AnnotatedText,
  things: readonly Thing[],
): (from: Thing) => (type: RelationType) => string[] {
  const nameOf = new Map(
    things.flatMap(({ spans, name, value }) =>
      spans.map((span) => [span, span.label === 'Date' ? value : name] as const),
    ),
  );
  const leaving = new Map<AnnotatedSpan, AnnotatedRelation[]>();
  for (const relation of relations) {
    const from = spans[relation.from]!;
    const known = leaving.get(from);
    if (known) known.push(relation);
    else leaving.set(from, [relation]);
  }
  return (thing) => (wanted) => {
    const links = thing.spans.flatMap((span) => leaving.get(span) ?? []);
    const names = links
      .filter(({ type }) => type === wanted)
      .flatMap(({ to }) => nameOf.get(spans[to]!) ?? []);
    return [...new Set(names)];
  };
}

function toAgreement({ spans, name, mentions }: Thing, linked: (type: RelationType) => string[]): object {
  // What a form does not say is not made up: an agreement that is only mentioned is measured neither way.
  const { type = 'other', status = 'mentioned' } = spans[0]!.attributes;
  return {
    instrument: name,
    type,
    status,
    parties: linked('party'),
    signatories: linked('signatory').map((person) => ({ person, party: null })),
    date: linked('date')[0] ?? null,
    venue: linked('venue')[0] ?? null,
    event: linked('event')[0] ?? null,
    amount: null,
    count: 1,
    subject: null,
    evidence: mentions,
  };
}
