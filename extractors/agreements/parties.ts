/** Who is bound and who signed for whom, settled over all facts of one record. */
import type { Reference, Signatory } from '../../schemas/types.js';
import { type Actor, actorOf } from './actor-words.js';
import type { Party } from './atoms.js';
import { bodyOfPerson, type Cast, lookUp } from './cast.js';
import type { Draft } from './drafts.js';
import { nameOffices } from './holders.js';
import { countriesOfHead, fold, isEnvoy, sameNoun, singular, stateOf } from './offices.js';
import { isCapital } from './states.js';

export interface Sides {
  readonly parties: readonly Party[];
  readonly signatories: readonly Signatory[];
  /** Parties and signatories that are told of this very instrument, not taken over from what stands around it. */
  readonly told: number;
}

const key = (party: Party): string =>
  party.id ??
  (party.country !== null && party.kind === 'state' ? `state:${party.country}` : fold(party.name));

export const referTo = (party: Party): Reference => ({ id: party.id, name: party.name });

/** `earlier`: sides of the records before it, for "les deux parties". */
export function settleSides(
  draft: Draft,
  cast: Cast,
  earlier: readonly Sides[],
  announced: Sides | null,
): Sides {
  const before = earlier.at(-1);
  if (draft.sameSides && before && draft.signers.length === 0) return before;
  const inherited = draft.explicit.length < 2 && announced ? announced.parties : [];
  const bound = statesOf(withoutTowns(distinct([...draft.explicit, ...inherited], cast), draft), draft);
  const anaphors = bound.length >= 2 ? [] : sidesOfAnaphors(draft, cast, earlier);
  const explicit = withoutEchoes(distinct([...bound, ...anaphors], cast));
  const actors = actorsOf(draft, explicit, cast);
  const own = new Map(actors.map((actor) => [actor, ownParty(actor, cast) ?? partyBefore(actor, earlier)]));
  const offered = distinct(
    actors.flatMap((actor) => own.get(actor) ?? []),
    cast,
  );
  const added =
    explicit.length >= 2 ? [] : offered.filter((party) => !explicit.some((known) => stands(party, known)));
  const told = distinct([...explicit, ...added], cast);
  const parties =
    told.length >= 2 ? told : distinct([...impliedSides(draft, told, cast, earlier), ...told], cast);
  const pairs = actors.map((actor) => ({ actor, party: partyAmong(own.get(actor) ?? null, parties) }));
  assignRest(pairs, parties);
  return {
    parties,
    signatories: pairs.map(({ actor, party }) => toSignatory(actor, party, cast)),
    told: (told.length > 0 ? parties.length : 0) + pairs.length,
  };
}

/** "le Cameroun" beside "le gouvernement camerounais" is the same side. */
const withoutEchoes = (parties: readonly Party[]): Party[] =>
  parties.filter(
    (party) =>
      party.kind !== 'state' ||
      party.id !== null ||
      !parties.some(
        (other) =>
          other !== party &&
          other.country === party.country &&
          /gouvernement|république|^état|^union des|royaume/iu.test(other.name) &&
          (other.id !== null || other.name.length > party.name.length),
      ),
  );

/** Instruments that towns sign for themselves. */
const OF_TOWNS = /^(?:twinning|partnership|charter|contract)$/;

/** "l'accord conclu avec Paris": a capital stands for its state, unless towns sign for themselves. */
function statesOf(parties: readonly Party[], { instrument }: Draft): readonly Party[] {
  const towns = parties.filter(({ kind }) => kind === 'town');
  if (towns.length === 0) return parties;
  const states = towns.map((town) => (isCapital(town) ? stateOf(town.country) : null));
  // "Paris et Erevan ont signé des contrats de défense"
  const areCapitals = new Set(states.map((state) => state?.country)).size >= 2;
  if (OF_TOWNS.test(instrument.type) && !(instrument.type === 'contract' && areCapitals)) return parties;
  if (states.includes(null) || parties.some((party) => party.kind !== 'town' && !isStateLike(party)))
    return parties;
  return parties.map((party) => (party.kind === 'town' ? (states[towns.indexOf(party)] as Party) : party));
}

/** A headline's "Hanoï et Bruxelles" stand for bodies that the text names. */
function withoutTowns(parties: readonly Party[], draft: Draft): readonly Party[] {
  const towns = parties.filter((party) => party.kind === 'town');
  if (draft.instrument.type === 'twinning') return parties;
  const named = draft.signers.length > 0 || draft.anaphors.length > 0 || parties.length - towns.length >= 2;
  return named ? parties.filter((party) => party.kind !== 'town') : parties;
}

/** For whom the same person signed the record before. */
function partyBefore(actor: Actor, earlier: readonly Sides[]): Party | null {
  if (actor.person === null) return null;
  for (const { parties, signatories } of earlier.toReversed()) {
    const known = signatories.find((each) => each.person?.id === actor.person)?.party;
    const party = known && parties.find((each) => each.name === known.name);
    if (party) return party;
  }
  return null;
}

/**
 * Sides that the text leaves to the reader: who speaks, where only the other side is named ("une convention sera
 * signée avec B"), and those of the instrument that an amendment amends.
 */
function impliedSides(
  draft: Draft,
  told: readonly Party[],
  cast: Cast,
  earlier: readonly Sides[],
): readonly Party[] {
  const last = earlier.at(-1)?.parties ?? [];
  if (told.length === 0) {
    if (draft.instrument.type === 'amendment') return last;
    // "l'accord sur la coopération policière" of two states that signed something else above.
    const states = earlier.findLast(({ parties }) => parties.length === 2 && parties.every(isStateLike));
    if (states && draft.instrument.determiner === 'definite') return states.parties;
    // "depuis la signature de l'accord", "le suivi de l'accord signé à X": whose it is need not stand nearby.
    const isReferredTo = draft.told.every(
      ({ signing: { outcome, voice }, determiner }) =>
        outcome === 'told' || (voice === 'participle' && determiner === 'definite'),
    );
    if (isReferredTo) return [];
    const pair = pairNearby(draft, cast);
    // A new text is of the same two states where they are named again.
    const isOther =
      states &&
      (OF_TOWNS.test(draft.instrument.type) ||
        !pair.every((side) => states.parties.some((known) => key(known) === key(side))));
    return isOther ? [] : pair.length > 0 ? pair : statesOfHeads(draft, cast);
  }
  if (draft.host !== null)
    return told.some((party) => key(party) === key(draft.host as Party)) ? [] : [draft.host];
  // Who ratifies has signed long ago.
  if (draft.told.every(({ signing }) => signing.family === 'ratify')) return [];
  const alone =
    draft.told.every(({ signing }) => signing.voice === 'passive' || signing.voice === 'noun') &&
    draft.signers.length === 0;
  const usual = alone ? mostBound(earlier) : null;
  return usual && !told.some((party) => key(party) === key(usual)) ? [usual] : [];
}

/** "A et B ont donné vie à un rapprochement. … la signature de plusieurs accords": two sides named as a pair just before. */
function pairNearby({ nearby }: Draft, cast: Cast): readonly Party[] {
  for (const { actingGroups, nations } of nearby.toReversed()) {
    for (const { actors } of actingGroups) {
      const bodies = actors.flatMap(({ person, role, body }) => {
        const side = person === null && role === null && body !== null ? lookUp(body, cast) : null;
        return side && isSide(side) ? [side] : [];
      });
      if (bodies.length === 2 && actors.length === 2 && key(bodies[0] as Party) !== key(bodies[1] as Party))
        return bodies;
    }
    const states = nations.flatMap((codes) => stateOf(meantOf(codes, cast)) ?? []);
    if (states.length === 2) return states;
  }
  return [];
}

const HEAD_OF_STATE = /^(?:presidente?|premier ministre|chef de l'etat|roi|reine|emir|sultan|chanceliere?)$/;

/** "le Président A a signé avec le Président B": the two states, where the text names no third. */
function statesOfHeads({ signers }: Draft, { countries }: Cast): readonly Party[] {
  const heads = signers.filter(({ role }) => role !== null && HEAD_OF_STATE.test(fold(role)));
  if (heads.length !== 2 || countries.size !== 2) return [];
  return [...countries].flatMap((code) => stateOf(code) ?? []);
}

/** "congolais" is of the Congo that the text names. */
const meantOf = (codes: readonly string[], { countries }: Cast): string | null =>
  codes.find((code) => countries.has(code)) ?? codes[0] ?? null;

const isSide = ({ kind }: Party): boolean =>
  kind === 'state' || kind === 'organization' || kind === 'ministry';

/** The party that most of the records before have; the first of the last record when none stands out. */
function mostBound(earlier: readonly Sides[]): Party | null {
  const times = new Map<string, number>();
  for (const { parties } of earlier)
    for (const party of parties) times.set(key(party), (times.get(key(party)) ?? 0) + 1);
  let best: Party | null = null;
  for (const party of earlier.at(-1)?.parties ?? [])
    if (best === null || (times.get(key(party)) ?? 0) > (times.get(key(best)) ?? 0)) best = party;
  return best;
}

function partyAmong(party: Party | null, parties: readonly Party[]): Party | null {
  if (party === null) return null;
  return (
    parties.find((known) => key(known) === key(party)) ??
    parties.find((known) => stands(party, known)) ??
    null
  );
}

/** Whether one body stands for another: the minister's ministry for the state or government, and reverse. */
function stands(party: Party, known: Party): boolean {
  if (party.country === null || party.country !== known.country) return false;
  if (known.kind === 'state' || party.kind === 'state') return true;
  return /gouvernement|république|^état|^union des|royaume/iu.test(known.name);
}

/** With one party and one signatory left, they belong together. */
function assignRest(pairs: { actor: Actor; party: Party | null }[], parties: readonly Party[]): void {
  const open = pairs.filter(({ party }) => party === null);
  const free = parties.filter(
    (party) => !pairs.some((each) => each.party !== null && key(each.party) === key(party)),
  );
  const [only] = open;
  const [left] = free;
  if (open.length === 1 && free.length === 1 && only && left && parties.length === pairs.length)
    only.party = left;
}

function toSignatory(actor: Actor, party: Party | null, cast: Cast): Signatory {
  const person = cast.people.get(actor.person ?? '');
  return {
    person: person ? { id: person.id, name: person.name } : null,
    role: person?.roles[0]?.title ?? actor.role,
    party: party ? referTo(party) : null,
  };
}

function actorsOf(draft: Draft, explicit: readonly Party[], cast: Cast): Actor[] {
  const told = [
    ...draft.signers,
    ...draft.anaphors.flatMap((anaphor) => {
      const people = peopleOf(anaphor, draft);
      return people.length > 0 ? people : officesOf(anaphor, explicit);
    }),
  ];
  return mergeActors(
    told.flatMap((actor) => {
      const named = nameOffices(actor, explicit, cast);
      // "Les ministres des deux pays", who are named one by one elsewhere.
      const again =
        actor.plural && told.some((other) => other.person !== null && sameNoun(other.role, actor.role));
      return again ? named.filter(({ person }) => person !== null) : named;
    }),
  );
}

/** Nouns for people: all others that "les deux" takes up are bodies. */
const HUMANS =
  /^(?:ministres|responsables|chefs|dirigeante?s|hommes|femmes|signataires|personnalites|homologues?|presidente?s|directeurs|directrices|diplomates|representante?s|secretaires|maires|recteurs|ambassadeurs|gouverneurs|commissaires|officiels|patrons)$/;

const isStateLike = (party: Party): boolean =>
  party.kind === 'state' || /^(?:gouvernement|république|état|royaume|union des)/iu.test(party.name);

/** Nouns by which only states are taken up. */
const STATES: ReadonlySet<string> = new Set(['pays', 'etats', 'nations', 'capitales']);

/** "les deux parties sont convenues de signer": those of the record before. */
function sidesOfAnaphors(draft: Draft, cast: Cast, earlier: readonly Sides[]): Party[] {
  for (const { anaphor } of draft.anaphors) {
    if (anaphor?.possessive && anaphor.count === 2) {
      const owners = pairBefore(draft, cast);
      if (owners.length === 2) return [...owners];
    }
    if (!anaphor || HUMANS.test(anaphor.noun)) continue;
    if (anaphor.noun === 'eux') {
      const bodies = lastNamed(draft).flatMap(({ person, role, body }) =>
        person || role || !body ? [] : [body],
      );
      if (bodies.length > 1) return bodies;
      continue;
    }
    const count = anaphor.count ?? 2;
    const mayBe = (side: Party): boolean => !STATES.has(anaphor.noun) || isStateLike(side);
    // Sides that leave out who is said to be bound are those of another instrument.
    const fitting = earlier.filter(
      ({ parties }) =>
        parties.length === count &&
        parties.every(mayBe) &&
        draft.explicit.every((bound) => parties.some((party) => key(party) === key(bound))),
    );
    const known = fitting.findLast(({ parties }) => parties.every(isStateLike)) ?? fitting.at(-1);
    if (known) return [...known.parties];
    const states = draft.scene.flatMap((group) =>
      group.actors.flatMap((actor) => (actor.body?.kind === 'state' ? [actor.body] : [])),
    );
    const distinctStates = [...new Map(states.map((state) => [key(state), state])).values()];
    if (distinctStates.length === count) return distinctStates;
    const pair = count === 2 ? pairNearby(draft, cast) : [];
    if (pair.length === 2 && pair.every(mayBe)) return [...pair];
  }
  return [];
}

/** "A a choisi un outil de B. … leurs deux directeurs ont signé": the only two bodies of the last sentence that names any. */
function pairBefore({ nearby }: Draft, cast: Cast): readonly Party[] {
  for (const { groups } of nearby.toReversed()) {
    const named = groups.flatMap(({ actors }) => actors.flatMap(({ body }) => body ?? []));
    const bodies = distinct(named, cast).filter(isSide);
    if (bodies.length > 0) return bodies;
  }
  return [];
}

/** Whom "ils" means: the last that were named together. */
const lastNamed = ({ scene }: Draft): readonly Actor[] =>
  scene.findLast(({ actors }) => actors.length > 1)?.actors ?? [];

/** "les deux ministres": the last so many people spoken of, those with an office first. */
function peopleOf({ anaphor }: Actor, draft: Draft): Actor[] {
  if (anaphor?.noun === 'eux') return lastNamed(draft).filter(({ person, role }) => person ?? role);
  if (anaphor === null || !HUMANS.test(anaphor.noun)) return [];
  const people = new Map<string, Actor>();
  for (const group of draft.scene)
    for (const actor of group.actors)
      if (actor.person !== null && !people.has(actor.person)) people.set(actor.person, actor);
  const all = [...people.values()];
  const wanted = anaphor.count ?? 2;
  const officers = all.filter((actor) => actor.role !== null || actor.body !== null);
  const chosen = officers.length >= wanted ? officers.slice(-wanted) : all.slice(-wanted);
  return chosen.length === wanted ? chosen : [];
}

/** "leurs deux directeurs généraux": whom the text names nowhere, by their offices, one for each side. */
const officesOf = ({ start, end, anaphor }: Actor, sides: readonly Party[]): Actor[] =>
  anaphor?.office && anaphor.count === sides.length
    ? [actorOf({ start, end }, { role: anaphor.office, plural: true })]
    : [];

/** One actor a person; what one mention leaves out another may tell. */
function mergeActors(actors: readonly Actor[]): Actor[] {
  const merged = new Map<string, Actor>();
  for (const actor of actors) {
    const id = actor.person ?? `role:${singular(actor.role ?? '')}:${actor.body ? key(actor.body) : ''}`;
    const known = merged.get(id);
    merged.set(
      id,
      known
        ? {
            ...known,
            role: known.role ?? actor.role,
            body: known.body ?? actor.body,
            onBehalfOf: known.onBehalfOf ?? actor.onBehalfOf,
          }
        : actor,
    );
  }
  return [...merged.values()];
}

/** For whom somebody signs: as said, else the body of the office, else what the record of the person says. */
function ownParty(actor: Actor, cast: Cast): Party | null {
  const { onBehalfOf, body } = actor;
  const said = onBehalfOf && onBehalfOf.kind !== 'side' ? lookUp(onBehalfOf, cast) : null;
  if (said) return said;
  const held = body ? lookUp(body, cast) : null;
  if (onBehalfOf?.kind === 'side' && (held === null || held.country !== onBehalfOf.country))
    return stateOf(onBehalfOf.country);
  if (held) return held;
  const known = bodyOfPerson(actor.person, cast);
  if (known) return known;
  const head = countriesOfHead(actor.role ?? cast.people.get(actor.person ?? '')?.roles[0]?.title ?? null);
  if (head.length > 0) return stateOf(meantOf(head, cast));
  const country = actor.anaphor?.country ?? null;
  return isEnvoy(actor.role) || actor.anaphor?.noun === 'homologue' ? stateOf(country) : null;
}

/** One party once: by id, by state, or by acronym of a body of the record. */
function distinct(parties: readonly Party[], cast: Cast): Party[] {
  const kept = new Map<string, Party>();
  for (const party of parties) {
    const known = party.kind === 'side' ? null : lookUp(party, cast);
    if (known && !kept.has(key(known))) kept.set(key(known), known);
  }
  return [...kept.values()];
}
