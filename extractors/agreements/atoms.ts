/** Mentions of all kinds as one list without overlaps: what a sentence is reduced to. */
import type { Document, Sentence, Span } from '../../schemas/document.js';
import type { Entities } from '../../schemas/entities.js';
import type { Found } from '../../schemas/mentions.js';
import { countriesOfDemonym, countryByCode, countryOf } from '../countries.js';

/** Somebody who can be bound: an entity of the record, a state, or a name that no list knows. */
export interface Party {
  readonly id: string | null;
  readonly name: string;
  /** `side`: "la partie malgache", `short`: "l'Université", both to be looked up among the bodies of the text. */
  readonly kind: 'ministry' | 'organization' | 'state' | 'town' | 'side' | 'short' | 'unknown';
  /** ISO alpha-2. */
  readonly country: string | null;
  /** "son institution": id of the person whose it is. */
  readonly holder?: string;
}

export interface Atom extends Span {
  readonly kind: 'person' | 'role' | 'party' | 'date' | 'venue' | 'event' | 'place';
  /** Id of the entity; null for roles, places and states. */
  readonly id: string | null;
  /** Of a `party`; of a `place` what it would be as one. */
  readonly party: Party | null;
  /** "le ministre de la Santé": an office-holder that stands for the ministry. */
  readonly implied: boolean;
}

const ORDER = ['person', 'party', 'event', 'venue', 'date', 'place', 'role'] as const;

/** Everything that was found in the document, longest first, no two overlapping; roles keep what is left of them. */
export function collectAtoms(document: Document, found: Found, entities: Entities): Atom[] {
  const atoms: Atom[] = [];
  const add = (
    span: Span,
    kind: Atom['kind'],
    id: string | null,
    party: Party | null = null,
    implied = false,
  ): void => {
    atoms.push({ start: span.start, end: span.end, kind, id, party, implied });
  };
  for (const person of entities.people) for (const span of person.mentions) add(span, 'person', person.id);
  for (const ministry of entities.ministries) {
    const party: Party = {
      id: ministry.id,
      name: ministry.name,
      kind: 'ministry',
      country: ministry.country,
    };
    for (const span of ministry.mentions) add(span, 'party', ministry.id, party, span.implied);
  }
  for (const body of entities.organizations) {
    const party = bodyParty(body.id, body.name);
    for (const span of body.mentions) add(span, 'party', body.id, party);
  }
  for (const event of entities.events) for (const span of event.mentions) add(span, 'event', event.id);
  for (const venue of entities.venues) {
    const town = venue.name === null && venue.city !== null;
    const party: Party | null = town
      ? { id: null, name: venue.city as string, kind: 'town', country: venue.country }
      : null;
    for (const span of venue.mentions) add(span, 'venue', venue.id, party);
  }
  for (const date of entities.dates) for (const span of date.mentions) add(span, 'date', date.id);
  for (const place of found.places) add(place, 'place', null, partyOfPlace(place));
  const kept = keepApart(document, atoms);
  const states = findStates(document, kept);
  const withStates = states.length === 0 ? kept : keepApart(document, [...kept, ...states]);
  return addRoles(document, withStates, found.roles);
}

/** Few bodies become parties: their country is looked for when asked. */
function bodyParty(id: string, name: string): Party {
  let country: string | null | undefined;
  return {
    id,
    name,
    kind: 'organization',
    get country() {
      country = country === undefined ? countryInName(name) : country;
      return country;
    },
  };
}

/** A place that no gazetteer knows may as well be a firm; a stretch of many countries ("l'Afrique", "le Sahel") signs nothing. */
function partyOfPlace({ name, kind, country, rule }: Found['places'][number]): Party | null {
  if (kind === 'region' && country === null && rule === 'region-lexicon') return null;
  if (kind === 'country') return { id: null, name, kind: 'state', country };
  return { id: null, name, kind: country === null ? 'unknown' : 'town', country };
}

/** "Gouvernement camerounais", "République gabonaise", "Union des Comores": the country that a body's name holds. */
export function countryInName(name: string): string | null {
  const whole = countryOf(name);
  if (whole !== null) return whole;
  const words = name.split(/[\s’']+/u);
  for (let from = 1; from < words.length; from++) {
    const tail = countryOf(words.slice(from).join(' '));
    if (tail !== null) return tail;
    const codes = countriesOfDemonym(words[from] as string);
    if (codes.length > 0) return codes[0] as string;
  }
  return null;
}

const PLACE_PREPOSITION = /(?:^|[\s(])(?:a|au|aux|dans|a la|a l'|en|vers)$/;

/** Longest first; of two readings of one span the body, unless a preposition of place goes before. */
function keepApart(document: Document, atoms: readonly Atom[]): Atom[] {
  const rank = (atom: Atom): number => {
    const placed =
      atom.kind === 'venue' &&
      PLACE_PREPOSITION.test(document.folded.slice(Math.max(0, atom.start - 6), atom.start).trimEnd());
    return placed ? -1 : ORDER.indexOf(atom.kind);
  };
  const sorted = atoms
    .map((atom) => ({ atom, rank: rank(atom) }))
    .sort((a, b) => b.atom.end - b.atom.start - (a.atom.end - a.atom.start) || a.rank - b.rank);
  const taken = new Uint8Array(document.text.length);
  const kept: Atom[] = [];
  for (const { atom } of sorted) {
    if (taken[atom.start] || taken[atom.end - 1]) continue;
    taken.fill(1, atom.start, atom.end);
    kept.push(atom);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Roles give way to bodies inside them: "Directrice du Bureau" of "Directrice du Bureau de l'ICESCO". */
function addRoles(document: Document, atoms: readonly Atom[], roles: readonly Span[]): Atom[] {
  const added: Atom[] = [];
  for (const role of roles) {
    const next = atoms[firstEndingAfter(atoms, role.start)];
    const inside = next && next.start < role.end ? next : undefined;
    let end = inside ? inside.start : role.end;
    // "ministre d'État, ministre de la Justice": the comma parts two offices.
    while (end > role.start && /[\s,]/u.test(document.text[end - 1] as string)) end--;
    // "les deux responsables" points back and is no office of its own.
    if (
      /(?:deux|trois|quatre|cinq|memes) $/.test(
        document.folded.slice(Math.max(0, role.start - 8), role.start),
      )
    )
      continue;
    // "l'Italie, membre de l'Union européenne": no office that signs.
    if (/^membres? /.test(document.folded.slice(role.start, role.start + 8))) continue;
    if (inside && inside.start <= role.start) continue;
    if (end > role.start)
      added.push({ start: role.start, end, kind: 'role', id: null, party: null, implied: false });
  }
  return [...atoms, ...added].sort((a, b) => a.start - b.start);
}

/** A town that a state is governed from. */
export function isCapital(party: Party | null): boolean {
  if (party?.kind !== 'town' || party.country === null) return false;
  const capital = countryByCode(party.country)?.capital ?? null;
  return capital !== null && capital.localeCompare(party.name, 'fr', { sensitivity: 'base' }) === 0;
}

const STATE_HEAD =
  /(?<![\p{L}])(?<head>gouvernements?|etat|republique|royaume|principaute|grand-duche|sultanat|emirat|partie|delegation|autorites|executif)(?<link> (?:de la |de l'|du |des |d'|de )?)/gu;

/** "le Gouvernement chinois", "l'État gabonais", "la partie malgache", where no longer name was found. */
function findStates(document: Document, known: readonly Atom[]): Atom[] {
  const states: Atom[] = [];
  const starts = new Map(known.map((atom) => [atom.start, atom]));
  for (const match of document.folded.matchAll(STATE_HEAD)) {
    const { head } = match.groups as { head: string };
    const at = match.index + match[0].length;
    const next = starts.get(at);
    const word = /^[\p{L}-]+/u.exec(document.folded.slice(at, at + 30))?.[0] ?? '';
    const adjective = countriesOfDemonym(word);
    // "le gouvernement de Kinshasa"
    const isSeat = head.startsWith('gouvernement') && isCapital(next?.party ?? null);
    const isCountry = (next?.party?.kind === 'state' || isSeat) && match.groups?.link !== ' ';
    if (!isCountry && adjective.length === 0) continue;
    const end = isCountry ? (next as Atom).end : at + word.length;
    const country = isCountry ? ((next as Atom).party?.country ?? null) : (adjective[0] as string);
    const side = /^(?:partie|delegation|autorites)/.test(head);
    const written = document.text.slice(match.index, end);
    const name = side
      ? ((country !== null ? countryByCode(country)?.name : null) ?? written)
      : written[0]?.toUpperCase() + written.slice(1);
    states.push({
      start: match.index,
      end,
      kind: 'party',
      id: null,
      implied: false,
      party: { id: null, name, kind: side ? 'side' : 'state', country },
    });
  }
  return states;
}

/** Atoms inside a sentence. */
export function atomsOf(atoms: readonly Atom[], sentence: Sentence): Atom[] {
  const inside: Atom[] = [];
  for (let index = firstEndingAfter(atoms, sentence.start); index < atoms.length; index++) {
    const atom = atoms[index] as Atom;
    if (atom.start >= sentence.end) break;
    if (atom.start >= sentence.start && atom.end <= sentence.end) inside.push(atom);
  }
  return inside;
}

/** Index of the first atom that ends after an offset; atoms stand in text order and do not overlap. */
function firstEndingAfter(atoms: readonly Atom[], offset: number): number {
  let low = 0;
  let high = atoms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((atoms[middle] as Atom).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
