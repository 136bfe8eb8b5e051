/** What a side is: a party as bound, when two are the same, and when one stands for another. */
import type { Reference, Signatory } from '../../../schemas/types.js';
import type { Party } from '../grammar/atoms.js';
import { fold } from '../grammar/offices.js';
import { isStateLike } from '../grammar/states.js';
import type { Cast } from './cast.js';
import { lookUp } from './look-up.js';

export interface Sides {
  readonly parties: readonly Party[];
  readonly signatories: readonly Signatory[];
  /** Parties and signatories that are told of this very instrument, not taken over from what stands around it. */
  readonly told: number;
  /** Keys of those that others are said to have signed with. */
  readonly facing: ReadonlySet<string>;
}

export const key = (party: Party): string =>
  party.id ??
  (party.country !== null && party.kind === 'state' ? `state:${party.country}` : fold(party.name));

export const referTo = (party: Party): Reference => ({ id: party.id, name: party.name });

/** Instruments that towns sign for themselves. */
export const OF_TOWNS = /^(?:twinning|partnership|charter|contract)$/;

/** "congolais" is of the Congo that the text names. */
export const meantOf = (codes: readonly string[], { countries }: Cast): string | null =>
  codes.find((code) => countries.has(code)) ?? codes[0] ?? null;

export const isSide = ({ kind, name }: Party): boolean =>
  kind === 'state' ||
  kind === 'organization' ||
  kind === 'ministry' ||
  (kind === 'unknown' && LOCAL.test(name));

/** "la région de Kayes", "la ville de Sfax", "le gouvernement": no bodies of the record, and sides all the same. */
const LOCAL =
  /^(?:(?:gouvernement|[ée]tat)$|(?:r[ée]gion|province|d[ée]partement|district|ville|commune|municipalit[ée]) )/iu;

/** In the name of a body that is a state, or its government. */
export const OF_STATE =
  /gouvernement|r[ée]publique|^[ée]tat(?!\p{L})|^union des comores|royaume|^principaut[ée]|^conf[ée]d[ée]ration (?:suisse|helv|des [ée]tats)|sultanat|^[ée]mirat|^grand-duch[ée]/iu;

const COUNCIL =
  /^(?:conseil (?:regional|provincial|departemental|general|municipal|communal)|mairie) (?:de la |de l'|du |des |de |d')?(?<of>.+)$/u;
const TERRITORY =
  /^(?:region|province|departement|ville|commune|municipalite|mairie) (?:de la |de l'|du |des |de |d')?(?<of>.+)$/u;

/** "le président du Conseil régional de A" signs for "la région A". */
const isCouncilOf = (party: Party, known: Party): boolean => {
  const of = COUNCIL.exec(fold(party.name))?.groups?.of;
  return of !== undefined && townOf(known) === of;
};

/** "Kara", of "la commune de Kara". */
const townOf = ({ name }: Party): string | undefined => TERRITORY.exec(fold(name))?.groups?.of;

/** "le maire de Kara" signs for "la commune de Kara". */
const isTownOf = ({ kind, name }: Party, known: Party): boolean =>
  kind !== 'state' && townOf(known) === fold(name);

/** Whether one body stands for another: the minister's ministry for the state or government, and reverse. */
export function stands(party: Party, known: Party): boolean {
  if (isCouncilOf(party, known) || isTownOf(party, known)) return true;
  // "le gouvernement et A signent": the minister who does so is its own, whatever country it is.
  if (party.kind === 'ministry' && isStateLike(known) && (party.country ?? known.country) === null)
    return true;
  if (party.kind === 'ministry' && party.country === null && /^gouvernement/iu.test(known.name)) return true;
  if (party.country === null || party.country !== known.country) return false;
  // "l'ambassade du Japon", whose ambassador signs
  if (party.kind === 'state' && /^ambassade /iu.test(known.name)) return true;
  // The ambassador's France is not the "Agence française" beside it.
  if (known.kind === 'state') return true;
  if (party.kind === 'state') return known.kind !== 'organization' || isStateLike(known);
  return OF_STATE.test(known.name);
}

/** One party once: by id, by state, or by acronym of a body of the record. */
export function distinct(parties: readonly Party[], cast: Cast): Party[] {
  if (parties.length === 0) return [];
  const kept = new Map<string, Party>();
  for (const party of parties) {
    const known = party.kind === 'side' ? null : lookUp(party, cast);
    if (known && !kept.has(key(known))) kept.set(key(known), known);
  }
  const all = [...kept.values()];
  const towns = new Set(all.map(townOf));
  return all.filter(
    (party) => !isShorter(party, all) && (party.kind === 'state' || !towns.has(fold(party.name))),
  );
}

/** "une dizaine d'entreprises", "des entreprises de la filière": told by more words elsewhere. */
const isShorter = (party: Party, all: readonly Party[]): boolean =>
  party.kind === 'unknown' &&
  /^\p{Ll}/u.test(party.name) &&
  all.some(({ kind, name }) => kind === 'unknown' && name.startsWith(`${party.name} `));
