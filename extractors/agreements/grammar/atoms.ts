/** Mentions of all kinds as one list without overlaps: what a sentence is reduced to. */
import type { Document, Sentence, Span } from '../../../schemas/document.js';
import type { Entities } from '../../../schemas/entities.js';
import type { Found } from '../../../schemas/mentions.js';
import { countriesOfDemonym, countryByCode, countryOf } from '../../countries.js';
import { keyOf as nameKey } from '../../keys.js';
import { holdsAt } from '../../matches.js';
import { areApart, firstAtOrAfter, keepLongest, overlapping } from '../../spans.js';
import { findStates } from './states.js';
import { CLASS, classesOf } from './word-classes.js';

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
  /** "notre établissement": the body that speaks. */
  readonly isOurs?: boolean;
  /** "le groupe minier": whom the text spoke of just before, should no body be called so. */
  readonly spokenOf?: Party;
}

/** Parties of one key are one, however they are told. */
export const keyOf = (party: Party): string =>
  party.id ??
  (party.country !== null && party.kind !== 'unknown'
    ? `country:${party.country}`
    : party.name.toLowerCase());

export interface Atom extends Span {
  readonly kind: 'person' | 'role' | 'party' | 'date' | 'venue' | 'event' | 'place';
  /** Id of the entity; null for roles, places and states. */
  readonly id: string | null;
  /** Of a `party`; of a `place` what it would be as one. */
  readonly party: Party | null;
  /** "le ministre de la Santé": an office-holder that stands for the ministry. */
  readonly implied: boolean;
}

/** In the order in which one of two readings of a span goes before the other. */
const KINDS: readonly Atom['kind'][] = ['person', 'party', 'event', 'venue', 'date', 'place', 'role'];

/** What was found in a document. Most sentences are never asked for theirs. */
export class Atoms {
  /** By start, overlaps and all. */
  private readonly mentions: readonly Atom[];
  private readonly known = new Map<number, readonly Atom[]>();

  constructor(
    private readonly document: Document,
    private readonly found: Found,
    entities: Entities,
  ) {
    this.mentions = mentionsOf(document, found, entities).sort((a, b) => a.start - b.start);
  }

  /** Of a sentence, in text order. */
  of(sentence: Sentence): readonly Atom[] {
    let atoms = this.known.get(sentence.start);
    if (atoms === undefined) {
      atoms = this.collect(sentence);
      this.known.set(sentence.start, atoms);
    }
    return atoms;
  }

  get all(): readonly Atom[] {
    return this.document.sentences.flatMap((sentence) => this.of(sentence));
  }

  private collect(sentence: Sentence): readonly Atom[] {
    const { document, mentions, found } = this;
    const inside: Atom[] = [];
    for (let at = firstAtOrAfter(mentions, sentence.start); at < mentions.length; at++) {
      const atom = mentions[at] as Atom;
      if (atom.start >= sentence.end) break;
      if (atom.end <= sentence.end) inside.push(atom);
    }
    const kept = keepApart(document, inside);
    const states = findStates(document, sentence, kept);
    const withStates = states.length === 0 ? kept : keepApart(document, [...kept, ...states]);
    return addRoles(document, withStates, overlapping(found.roles, sentence));
  }
}

function mentionsOf(document: Document, found: Found, entities: Entities): Atom[] {
  const atoms: Atom[] = [];
  const add = (
    { start, end }: Span,
    kind: Atom['kind'],
    id: string | null,
    party: Party | null = null,
    implied = false,
  ): void => {
    atoms.push({ start, end, kind, id, party, implied });
  };
  for (const { id, mentions } of entities.people) for (const span of mentions) add(span, 'person', id);
  for (const { id, name, country, mentions } of entities.ministries) {
    const party: Party = { id, name, kind: 'ministry', country };
    for (const span of mentions) add(span, 'party', id, party, span.implied);
  }
  for (const one of entities.organizations) {
    const { mentions } = one;
    const { id, name } = headOffice(one, entities.organizations);
    const party = stateInPlural(name) ?? new Body(id, name);
    for (const span of mentions) add(span, 'party', id, party);
  }
  for (const { id, mentions } of entities.events) for (const span of mentions) add(span, 'event', id);
  for (const { id, name, city, country, mentions } of entities.venues) {
    const isTown = name === null && city !== null;
    const state = name === null && city === null && country !== null ? countryByCode(country) : null;
    const party: Party | null = isTown
      ? { id: null, name: city, kind: 'town', country }
      : state && { id: null, name: state.name, kind: 'state', country: state.code };
    for (const span of mentions) add(span, 'venue', id, party);
  }
  for (const { id, mentions } of entities.dates) for (const span of mentions) add(span, 'date', id);
  for (const place of found.places) {
    const pair = place.name.includes('-') ? statesIn(place) : [];
    if (pair.length > 0) for (const { span, party } of pair) add(span, 'place', null, party);
    else {
      const end = endOfFirm(document, place);
      if (end === place.end) add(place, 'place', null, partyOfPlace(place));
      else {
        const name = document.text.slice(place.start, end);
        add({ start: place.start, end }, 'place', null, { id: null, name, kind: 'unknown', country: null });
      }
    }
  }
  return atoms;
}

const JOINED = /(?:^|\s)(?:avec|et|entre|par) $/u;

/** "avec Togo |Terminal", "entre Loire |Négoce": a firm called after its country or river, which has no article there. */
function endOfFirm({ text }: Document, { start, end, kind }: Found['places'][number]): number {
  if (!/^(?:country|region|water)$/.test(kind) || !/\p{Lu}/u.test(text[end + 1] ?? '') || text[end] !== ' ')
    return end;
  if (!JOINED.test(text.slice(Math.max(0, start - 6), start))) return end;
  return end + (/^ \p{Lu}\p{Ll}+/u.exec(text.slice(end, end + 24))?.[0].length ?? 0);
}

/** "Bureau régional de la BDX pour l'Afrique": it signs for the BDX, where the text names that. */
function headOffice(one: Organization, all: readonly Organization[]): Organization {
  const whose = REGIONAL.exec(one.name)?.groups?.whose;
  if (whose === undefined) return one;
  return all.find(({ name, acronym }) => acronym === whose || nameKey(name) === nameKey(whose)) ?? one;
}

type Organization = Entities['organizations'][number];
const REGIONAL = /^bureau (?:sous-)?régional (?:de la |de l['’]|du |des )(?<whose>[^,]+) pour l/iu;

/** "les gouvernements du Mozambique et du Portugal": the first of two states, no body of that name. */
function stateInPlural(name: string): Party | null {
  if (!name.startsWith('Gouvernements ')) return null;
  const country = countryByCode(countryInName(name) ?? '');
  return country && { id: null, name: country.name, kind: 'state', country: country.code };
}

/** Few bodies become parties: their country is looked for when asked. */
class Body implements Party {
  readonly kind = 'organization';
  private known: string | null | undefined;

  constructor(
    readonly id: string,
    readonly name: string,
  ) {}

  get country(): string | null {
    if (this.known === undefined) this.known = countryInName(this.name);
    return this.known;
  }
}

/** "Togo-Ghana" in a heading: two states, which "Guinée-Bissau" is not. */
function statesIn({ start, end, name }: Found['places'][number]): { span: Span; party: Party }[] {
  const halves = name.split('-');
  const states = halves.map((half) => countryByCode(countryOf(half) ?? ''));
  const [one, other] = states;
  if (halves.length !== 2 || !one || !other || countryOf(name) !== null || name.length !== end - start)
    return [];
  const middle = start + (halves[0] as string).length;
  const partyOf = (state: typeof one): Party => ({
    id: null,
    name: state.name,
    kind: 'state',
    country: state.code,
  });
  return [
    { span: { start, end: middle }, party: partyOf(one) },
    { span: { start: middle + 1, end }, party: partyOf(other) },
  ];
}

/** A place that no gazetteer knows may as well be a firm; a stretch of many countries ("l'Afrique", "le Sahel") signs nothing. */
function partyOfPlace({ name, kind, country, rule }: Found['places'][number]): Party | null {
  // "le Centre" is what its full name was cut to, where the text has one.
  if (kind !== 'country' && (classesOf(name.toLowerCase()) & CLASS.short) !== 0)
    return { id: null, name, kind: 'short', country: null };
  if (kind === 'region' && country === null && rule === 'region-lexicon') return null;
  if (kind === 'country') return { id: null, name, kind: 'state', country };
  return { id: null, name, kind: country === null || kind === 'region' ? 'unknown' : 'town', country };
}

/** "Gouvernement camerounais", "République gabonaise", "Union des Comores": the country that a body's name holds. */
function countryInName(name: string): string | null {
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

const PLACE_PREPOSITION = /(?<=(?:^|[\s(])(?:a|au|aux|dans|a la|a l'|en|vers)\s*)/y;

/** Of those that overlap the longest; of two readings of one span the body, unless a preposition of place goes before. */
function keepApart({ folded }: Document, atoms: readonly Atom[]): Atom[] {
  const rank = ({ kind, start }: Atom): number =>
    kind === 'venue' && holdsAt(PLACE_PREPOSITION, folded, start) ? -1 : KINDS.indexOf(kind);
  return keepLongest(areApart(atoms) ? atoms : atoms.toSorted((a, b) => rank(a) - rank(b)));
}

const SEVERAL = /(?<=(?:deux|trois|quatre|cinq|memes) )/y;

const DOES = /^chargee?s? d(?:e |')(?:\p{L}+ )?\p{L}{2,}(?:er|ir|re)(?!\p{L})/u;

/** Roles give way to bodies inside them: "Directrice du Bureau" of "Directrice du Bureau de l'ICESCO". */
function addRoles(
  { folded, text }: Document,
  atoms: readonly Atom[],
  roles: readonly Span[],
): readonly Atom[] {
  const added: Atom[] = [];
  for (const role of roles) {
    const [inside] = overlapping(atoms, role);
    let end = inside ? inside.start : role.end;
    // "ministre d'État, ministre de la Justice": the comma parts two offices; so do the marks of "PDG de « Okoumé »".
    // So does the "et" of "ministre d'État et ministre de la Justice".
    if (inside) {
      const parted = /[\s,«“"]+(?:et\s+)?$/u.exec(text.slice(role.start, end));
      if (parted) end -= parted[0].length;
    }
    // "les deux responsables" points back and is no office of its own.
    if (holdsAt(SEVERAL, folded, role.start)) continue;
    // "l'Italie, membre de l'Union européenne": no office that signs.
    if (folded.startsWith('membre ', role.start) || folded.startsWith('membres ', role.start)) continue;
    if (inside && inside.start <= role.start) continue;
    // "un accord chargé de fixer les règles": what it is for.
    if (DOES.test(folded.slice(role.start, role.start + 32))) continue;
    // "celui de Rennes": the office is told by another's.
    if (folded[role.start] === 'd' && /^d(?:e |u |es |')/.test(folded.slice(role.start, role.start + 4)))
      continue;
    if (end > role.start)
      added.push({ start: role.start, end, kind: 'role', id: null, party: null, implied: false });
  }
  return added.length === 0 ? atoms : [...atoms, ...added].sort((a, b) => a.start - b.start);
}
