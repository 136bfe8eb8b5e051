/** Who signs: people by name, those that "les deux ministres" takes up, and offices that nobody is named for. */
import type { Signatory } from '../../../schemas/types.js';
import type { Draft } from '../drafts/drafts.js';
import { type Actor, actorOf, type Group } from '../grammar/actor-words.js';
import type { Party } from '../grammar/atoms.js';
import { bodiesOf } from '../grammar/groups.js';
import { countriesOfHead, fold, sameNoun, singular, stateOf } from '../grammar/offices.js';
import type { Cast } from './cast.js';
import { nameOffices } from './holders.js';
import { key } from './sides.js';

/** `before`: who signed the record before. */
export function actorsOf(
  draft: Draft,
  explicit: readonly Party[],
  cast: Cast,
  before: readonly Signatory[],
): Actor[] {
  const told = [
    ...draft.signers,
    ...draft.anaphors.flatMap((anaphor) => {
      if (areNamedBelow(anaphor, draft)) return [];
      const people = peopleOf(anaphor, draft, before);
      if (people.length > 0) return people;
      const peers = peersOf(anaphor, draft);
      return peers.length > 0 ? peers : officesOf(anaphor, explicit);
    }),
  ];
  return mergeActors(
    told
      .map((actor) => withPeerage(withOwner(withFullName(actor, draft), draft), draft))
      .filter((actor) => !told.some((other) => isTheSame(actor, other)))
      .flatMap((actor) => {
        const named = nameOffices(actor, explicit, cast, before);
        // "Les ministres des deux pays", who are named one by one elsewhere.
        const again =
          actor.plural && told.some((other) => other.person !== null && sameNoun(other.role, actor.role));
        return again ? named.filter(({ person }) => person !== null) : named;
      }),
  );
}

/** "A financera une route. Sa présidente, P, a signé": of A, the last named in the sentence, else the first of the one before. */
function withOwner(actor: Actor, { nearby }: Draft): Actor {
  if (!actor.isOwned || actor.body !== null || actor.onBehalfOf !== null) return actor;
  const index = nearby.findIndex(
    ({ sentence }) => sentence.start <= actor.start && actor.start < sentence.end,
  );
  const beside = index < 0 ? [] : (nearby[index]?.groupsBefore(actor.start) ?? []);
  const [first] = nearby[index - 1]?.actingGroups ?? [];
  const owner =
    beside.flatMap(({ actors }) => bodiesOf(actors)).at(-1) ?? bodiesOf(first?.actors ?? [])[0] ?? null;
  return owner && owner.kind !== 'town' ? { ...actor, body: owner } : actor;
}

/** "A aide la commune de Kara. … le maire de la commune, P": the body that the sentences before name by its noun and place. */
function withFullName(actor: Actor, { nearby }: Draft): Actor {
  if (actor.role === null || actor.body !== null || actor.onBehalfOf !== null) return actor;
  const noun = HEADED.exec(fold(actor.role))?.groups?.noun;
  if (noun === undefined) return actor;
  const named = nearby.findLast(({ folded }) => folded.includes(`${noun} d`));
  const full = bodiesOf(named?.groups.flatMap(({ actors }) => actors) ?? []).findLast(({ name }) =>
    fold(name).startsWith(`${noun} `),
  );
  return full ? { ...actor, body: full } : actor;
}

/** "maire de la |commune|" */
const HEADED = / (?:de la |de l'|du )(?<noun>\p{L}{4,})$/u;

/** "A a reçu son homologue béninois, Q. … A et Q ont signé": what the sentences before call somebody who is told by name alone. */
function withPeerage(actor: Actor, { nearby }: Draft): Actor {
  if (actor.person === null || actor.role !== null || actor.body !== null) return actor;
  for (const said of nearby.slice(0, -1).toReversed()) {
    if (!said.folded.includes('homologue')) continue;
    const told = said.groups
      .flatMap(({ actors }) => actors)
      .find(({ person, anaphor }) => person === actor.person && anaphor?.noun === 'homologue');
    if (told) return { ...actor, role: told.role, body: told.body, anaphor: told.anaphor };
  }
  return actor;
}

/** Characters between two sentences about one signing. */
const APART = 120;

/** "Le ministre chargé des finances a signé …", and below it "le ministre des Finances, P": he is P. */
function isTheSame(actor: Actor, other: Actor): boolean {
  if (actor.person !== null || actor.plural || other.person === null || !sameNoun(actor.role, other.role))
    return false;
  if (Math.abs(actor.start - other.start) <= APART) return false;
  // "L'ambassadeur de A" of the headline, "P, ambassadeur de A" below it
  if (actor.body !== null && other.body !== null && key(actor.body) === key(other.body)) return true;
  const words = (other.role ?? '').toLowerCase().match(/\p{L}{6,}/gu) ?? [];
  return words.slice(1).some((word) => (actor.role ?? '').toLowerCase().includes(word));
}

/** Nouns for people: all others that "les deux" takes up are bodies. */
export const HUMANS =
  /^(?:ministres|responsables|chefs|dirigeante?s|hommes|femmes|signataires|personnalites|homologues?|presidente?s|directeurs|directrices|diplomates|representante?s|secretaires|maires|recteurs|ambassadeurs|gouverneurs|commissaires|officiels|patrons)$/;

/** Whom "ils" means: the last that were named together, else the two who met in the sentence before. */
export const lastNamed = ({ scene, nearby }: Draft): readonly Actor[] =>
  scene.findLast(({ actors }) => actors.length > 1)?.actors ?? whoMet(nearby.at(-2)?.groups ?? []);

/** "A a reçu une délégation conduite par B" */
function whoMet(groups: readonly Group[]): readonly Actor[] {
  const people = groups.flatMap(({ actors }) => actors.filter(({ person }) => person !== null));
  const distinct = [...new Map(people.map((actor) => [actor.person, actor])).values()];
  return distinct.length === 2 ? distinct : [];
}

/** "Les deux responsables ont signé", and below it "le texte porte la signature, pour A, de P, et, pour B, de Q": P and Q are the two. */
function areNamedBelow({ anaphor, start }: Actor, { signers }: Draft): boolean {
  if (anaphor === null || !HUMANS.test(anaphor.noun)) return false;
  const below = new Set(signers.flatMap((signer) => (signer.start > start && signer.person) || []));
  return below.size === (anaphor.count ?? 2);
}

/** "les deux ministres": the last so many people spoken of, those with an office first. */
function peopleOf({ anaphor, ...span }: Actor, draft: Draft, before: readonly Signatory[]): Actor[] {
  if (anaphor?.noun === 'dernier') return lastPerson(draft);
  if (anaphor?.noun === 'eux') return lastNamed(draft).filter(({ person, role }) => person ?? role);
  if (anaphor === null || !HUMANS.test(anaphor.noun)) return [];
  const wanted = anaphor.count ?? 2;
  const again = before.filter(({ role }) => sameNoun(role, anaphor.noun));
  const isSame = again.length === wanted && before.length === wanted;
  if (isSame && (draft.follows || peersIn(draft, anaphor.noun).length < wanted))
    return again.map(({ person, role }) => actorOf(span, { person: person?.id ?? null, role }));
  const all = peopleIn(draft);
  const peers = peersIn(draft, anaphor.noun);
  if (peers.length >= wanted) return peers.slice(-wanted);
  const officers = all.filter((actor) => actor.role !== null || actor.body !== null);
  const chosen = officers.length >= wanted ? officers.slice(-wanted) : all.slice(-wanted);
  return chosen.length === wanted ? chosen : [];
}

/** Those whom the sentences before name, once each. */
function peopleIn({ scene }: Draft): Actor[] {
  const people = new Map<string, Actor>();
  for (const group of scene)
    for (const actor of group.actors)
      if (actor.person !== null && !people.has(actor.person)) people.set(actor.person, actor);
  return [...people.values()];
}

/** Those of them who hold the office that "les deux ministres" tells, be it as somebody's peer. */
function peersIn(draft: Draft, noun: string): Actor[] {
  const people = peopleIn(draft);
  const named = people.filter(({ role }) => sameNoun(role, noun));
  return named.length === 0
    ? []
    : people.filter((actor) => named.includes(actor) || /^homologue/u.test(actor.role ?? ''));
}

/** "Les accords ont été signés par ce dernier": whom the sentence before names last. */
function lastPerson({ scene }: Draft): Actor[] {
  const told = scene.flatMap(({ actors }) => actors).findLast(({ person }) => person !== null);
  return told ? [told] : [];
}

/** Sentences before a signing in which its two hands may meet. */
const MEETING_REACH = 2;

/** Nouns that tell no office. */
const ANYONE = /^(?:hommes|femmes|personnalites|responsables|dirigeante?s|officiels)$/;

const MEETS =
  /(?<!\p{L})(?:a (?:recu|rencontre|accueilli)|recoit|recevait|rencontre|s'est entretenue?|s'entretient|audience|entretien|tete-a-tete)(?!\p{L})/u;

/** "Le président français recevait son homologue togolais. Les deux chefs d'État ont signé": the two, by their offices. */
function peersOf({ anaphor }: Actor, { nearby }: Draft): readonly Actor[] {
  if (anaphor === null || !HUMANS.test(anaphor.noun) || anaphor.count !== 2) return [];
  for (const said of nearby.slice(-1 - MEETING_REACH, -1).toReversed()) {
    const hands = said.groups.flatMap(({ actors }) =>
      actors.filter(({ person, role, plural }) => !plural && (person !== null || role !== null)),
    );
    const [one, other] = hands;
    if (!one || !other) continue;
    if (hands.length > 2 || one.role === null) return [];
    if (other.role !== 'homologue') return ANYONE.test(anaphor.noun) && MEETS.test(said.folded) ? hands : [];
    const body = other.body ?? stateOf(other.anaphor?.country ?? null);
    return body ? [one, { ...other, role: withoutNation(one.role), body }] : [];
  }
  return [];
}

/** "président français": what the other one is too. */
const withoutNation = (role: string): string =>
  countriesOfHead(role).length > 0 ? role.slice(0, role.lastIndexOf(' ')) : role;

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
