/** Sides that no clause names: those of "les deux parties", of a pair told of nearby, of the records before. */

import { countriesOfDemonym } from '../../countries.js';
import type { Draft, Told } from '../drafts/drafts.js';
import { takesUp } from '../facts/definite-subjects.js';
import type { Actor } from '../grammar/actor-words.js';
import type { Party } from '../grammar/atoms.js';
import { bodiesOf } from '../grammar/groups.js';
import { fold, stateOf } from '../grammar/offices.js';
import { isCapital, isStateLike } from '../grammar/states.js';
import type { Cast } from './cast.js';
import { lookUp } from './look-up.js';
import {
  headedBy,
  hostBefore,
  onlyPair,
  pairBefore,
  pairInSentence,
  pairNearby,
  visitedBy,
} from './nearby-sides.js';
import { distinct, isSide, key, OF_TOWNS, type Sides } from './sides.js';
import { HUMANS, lastNamed } from './signers.js';
import { giverAndTaker } from './takers.js';

/**
 * Sides that the text leaves to the reader: who speaks, where only the other side is named ("une convention sera
 * signée avec B"), and those of the instrument that an amendment amends.
 */
export function impliedSides(
  draft: Draft,
  told: readonly Party[],
  cast: Cast,
  earlier: readonly Sides[],
): readonly Party[] {
  const last = earlier.at(-1)?.parties ?? [];
  const isUnnamed = draft.explicit.some((party) => isTakenUpByNoun(party) && lookUp(party, cast) === null);
  if (told.length === 0) {
    // "Le groupe a signé une convention avec l'école": whoever the text is about.
    if (isUnnamed) return [mostBound(earlier, null) ?? cast.speaker ?? []].flat();
    if (draft.instrument.type === 'amendment' && last.length > 0) return last;
    // "l'accord sur la coopération policière" of two states that signed something else above.
    const states = earlier.findLast(({ parties }) => parties.length === 2 && parties.every(isStateLike));
    if (states && draft.instrument.determiner === 'definite') return states.parties;
    const own = draft.anaphors.some(isOfPeople) ? [] : statesOfMatter(draft, cast, earlier);
    if (own.length > 0) return own;
    // "depuis la signature de l'accord", "le suivi de l'accord signé à X": whose it is need not stand nearby.
    const isReferredTo = draft.told.every(
      ({ signing: { outcome, voice }, determiner }) =>
        outcome === 'told' ||
        (voice === 'participle' && determiner === 'definite' && draft.signers.length === 0),
    );
    if (isReferredTo) return [];
    const pair = [pairNearby(draft, cast), giverAndTaker(draft, cast)].find((each) => each.length > 0) ?? [];
    // "Un contrat définitif sera signé": with whom the one before was.
    const goesOn = pair.length === 0 && draft.told.every(({ signing: { outcome } }) => outcome === 'coming');
    if (goesOn && draft.follows && last.length > 1) return last;
    const here = pair.length === 0 ? pairInSentence(draft, cast) : [];
    if (here.length > 0) return here;
    if (pair.length === 0 && isTakenUp(draft)) {
      const only = onlyPair(draft, cast);
      if (only.length === 2) return only;
    }
    // A new text is of the same two states where they are named again.
    const isOther =
      states &&
      (OF_TOWNS.test(draft.instrument.type) ||
        !pair.every((side) => states.parties.some((known) => key(known) === key(side))));
    if (isOther) return [];
    const heads = pair.length > 0 ? pair : statesOfHeads(draft, cast);
    return heads.length > 0 || !isOnlyNews(draft, earlier)
      ? heads
      : cast.statePair.flatMap((code) => stateOf(code) ?? []);
  }
  if (draft.host !== null)
    return told.some((party) => key(party) === key(draft.host as Party)) ? [] : [draft.host];
  // Who ratifies has signed long ago.
  if (draft.told.every(({ signing }) => signing.family === 'ratify')) return [];
  if (tellsBoth(draft)) return [];
  const visited = isStateLike(told[0] as Party) ? visitedBy(told[0] as Party, draft, cast) : [];
  if (visited.length > 0) return visited;
  // "lors de la signature de la convention avec P, recteur de B"
  const areFacing = draft.signers.every(({ body }) => body !== null && draft.facing.includes(body));
  const alone =
    areFacing &&
    (draft.told.every(({ signing: { voice } }) => voice !== 'active') || isUnnamed || saysWe(draft));
  const [known] = alone ? told : [];
  if (!known) return [];
  const isOther = (party: Party | null): party is Party => party !== null && key(party) !== key(known);
  // "le programme signé avec B": of long ago, perhaps of others.
  const isWith = draft.facing.length > 0 && draft.told.some(isNews);
  const headed = draft.nearby.map((said) => headedBy(said, cast)).find((sides) => sides.length > 1) ?? [];
  if (headed.some((party) => key(party) === key(known))) return headed.filter(isOther);
  const candidates = [
    isWith ? (announcerOf(draft, cast) ?? hostBefore(draft, cast)) : null,
    mostBound(earlier, isWith ? cast.self : null),
    isWith && earlier.every(({ parties }) => parties.length < 2) ? cast.speaker : null,
  ];
  return candidates.filter(isOther).slice(0, 1);
}

/** "les deux ministres": who signs, not who is bound. */
const isOfPeople = ({ anaphor }: Actor): boolean => anaphor !== null && HUMANS.test(anaphor.noun);

const OF_STATES =
  /extradition|entraide judiciaire|securite sociale|double imposition|libre-echange|services aeriens|transport aerien|transferement|visas?(?!\p{L})|consulaire|frontali|reconnaissance (?:mutuelle|reciproque)|protection (?:reciproque )?des investissements/u;
const THEIR_PART = /(?<!\p{L})la partie (?<nation>\p{L}+)/u;

/** "l'accord d'extradition", "…, la partie malienne ayant demandé un délai": of states, in a text that speaks of two. */
function statesOfMatter(
  { instrument, nearby }: Draft,
  cast: Cast,
  earlier: readonly Sides[],
): readonly Party[] {
  const { complement, topic, end } = instrument;
  const said = nearby.at(-1);
  const at = Math.max(0, end - (said?.sentence.start ?? end));
  const nation = THEIR_PART.exec(said?.folded ?? '')?.groups?.nation ?? '';
  // "Les ministères malien et togolais ont signé …": those two.
  const told = (earlier.at(-1)?.parties ?? []).flatMap(({ country }) => country ?? []);
  const pair = cast.statePair.length > 0 || told.length !== 2 || told[0] === told[1] ? cast.statePair : told;
  const isTheirs =
    OF_STATES.test(fold(`${complement} ${topic} ${said?.folded.slice(at, at + MATTER) ?? ''}`)) ||
    countriesOfDemonym(nation).some((code) => pair.includes(code));
  return isTheirs ? pair.flatMap((code) => stateOf(code) ?? []) : [];
}

/** Code units behind an instrument that tell what it is about. */
const MATTER = 48;

/** "un contrat de fret entre X et B", of which only B is known: the other is told, whoever it is. */
function tellsBoth({ nearby, instrument: { end } }: Draft): boolean {
  const said = nearby.at(-1);
  const { start = 0, end: last = 0 } = said?.sentence ?? {};
  return said !== undefined && end > start && end < last && BETWEEN.test(said.folded.slice(end - start));
}

const BETWEEN =
  /^[^.;:]{0,90}(?<!signee?|conclue?|passee?) entre (?!les |ces |nos |leurs |l'une? |autres )[^.;:]* et /u;

/** "L'opérateur a signé avec B": who is meant stands too far away to be told by its sentence. */
const isTakenUpByNoun = ({ kind, name }: Party): boolean => kind === 'short' && takesUp(name);

const isNews = ({ signing: { voice }, determiner }: Told): boolean =>
  voice !== 'participle' || determiner === 'indefinite';

/** "Un accord a été signé avec B, a annoncé A": who tells of it. */
function announcerOf({ nearby }: Draft, cast: Cast): Party | null {
  const said = nearby.at(-1);
  const from = said?.sentence.start ?? 0;
  for (const { actors, start } of said?.groups ?? []) {
    const [actor, other] = actors;
    if (!actor?.body || other) continue;
    const lead = said?.folded.slice(0, start - from) ?? '';
    const isHead = actor.role !== null && HEADS.test(fold(actor.role));
    const speaks = actor.person === null && actor.role === null ? ANNOUNCED_BY : isHead ? TOLD_BY : null;
    const side = speaks?.test(lead) ? lookUp(actor.body, cast) : null;
    if (side && isSide(side) && side.kind !== 'state') return side;
  }
  return null;
}

const ANNOUNCED_BY = /(?:^|[\s,])(?:annonce|indique|fait savoir|precise|informe) (?:la |le |l')?$/u;
const TOLD_BY =
  /(?:^|[\s,])(?:(?:a|ont) (?:\p{L}+ )?(?:annonce|indique|fait savoir|precise|declare|affirme|explique|souligne|confie|ajoute|confirme|rappele)|se (?:rejouit|felicite)|s'est (?:rejouie?|felicitee?))(?: (?:ce |hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\p{L}*){0,2},? (?:(?:la|le|l'|m\.?|mme|monsieur|madame|dr|pr) ?)*$|^\W*(?:selon|d'apres) (?:(?:la|le|l'|m\.?|mme|monsieur|madame|dr|pr) ?)*$/u;
/** Those whose "we" is their body's. */
const HEADS =
  /^(?:direct|president|vice-president|p-?\.?d\.?-?g|dg|ceo|gerant|(?:co-?)?fondat|ministre|secretaire general|secretaire executi|maire|rect|administrat|manager|chef|cheffe|coordin|coordon|commandant|doyen|patron)/u;

/** "« Nous avons signé un accord avec B », a déclaré P, directeur de A" */
const saysWe = ({ nearby, facing }: Draft): boolean => {
  const said = nearby.at(-1)?.folded ?? '';
  return facing.length > 0 && said.includes('nous ') && WE_SIGN.test(said);
};

const WE_SIGN = /(?:^|[\s,«"“])nous (?:avons|venons|allons|signons|concluons)(?!\p{L})/u;

/** Signed just now by whom nobody tells, in a text that tells of no other instrument's sides. */
const isOnlyNews = ({ instrument, parent, signers, told }: Draft, earlier: readonly Sides[]): boolean =>
  !instrument.plural &&
  parent === null &&
  signers.length === 0 &&
  !OF_TOWNS.test(instrument.type) &&
  earlier.every(({ parties }) => parties.length === 0) &&
  told.some(
    ({ signing: { voice, outcome, family } }) =>
      voice !== 'participle' && outcome === 'done' && (family === 'sign' || family === 'initial'),
  );

const HEAD_OF_STATE = /^(?:presidente?|premier ministre|chef de l'etat|roi|reine|emir|sultan|chanceliere?)$/;

/** "le Président A a signé avec le Président B": the two states, where the text names no third. */
function statesOfHeads({ signers }: Draft, { countries }: Cast): readonly Party[] {
  const heads = signers.filter(({ role }) => role !== null && HEAD_OF_STATE.test(fold(role)));
  if (heads.length !== 2 || countries.size !== 2) return [];
  return [...countries].flatMap((code) => stateOf(code) ?? []);
}

/**
 * The party that most of the records before have, which others were not just said to sign with; of several the one of the
 * last record.
 */
function mostBound(earlier: readonly Sides[], speaker: Party | null): Party | null {
  const times = new Map<string, number>();
  for (const { parties, facing } of earlier)
    for (const party of parties)
      if (!facing.has(key(party))) times.set(key(party), (times.get(key(party)) ?? 0) + 1);
  let best = speaker && times.has(key(speaker)) ? speaker : null;
  for (const { parties } of earlier.toReversed())
    for (const party of parties)
      if ((times.get(key(party)) ?? 0) > (best ? (times.get(key(best)) ?? 0) : 0)) best = party;
  return best;
}

/** Nouns by which only states are taken up. */
const STATES: ReadonlySet<string> = new Set(['pays', 'etats', 'nations', 'capitales']);

/** Nouns by which no state is. */
const HOUSES =
  /^(?:etablissements|universites|entreprises|societes|structures|institutions|agences|banques|ecoles|instituts|centres|hopitaux|facultes|fondations|compagnies|associations|chambres|lycees|villes|communes|municipalites|federations|syndicats|clubs|groupes)$/;

/** "les deux parties sont convenues de signer": those of the record before. */
export function sidesOfAnaphors(draft: Draft, cast: Cast, earlier: readonly Sides[]): Party[] {
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
    const mayBe = (side: Party): boolean =>
      STATES.has(anaphor.noun) ? isStateLike(side) : !(HOUSES.test(anaphor.noun) && isStateLike(side));
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
    // "Dakar et Nouakchott veulent coopérer. Les deux pays ont signé"
    const capitals = count === 2 && STATES.has(anaphor.noun) ? capitalsNamed(draft) : [];
    if (capitals.length === 2) return capitals;
    if (count !== 2) continue;
    const bound = distinct(draft.explicit, cast).map(key);
    const holdsAll = (pair: readonly Party[]): boolean =>
      bound.every((known) => pair.some((side) => key(side) === known));
    for (const pair of [pairNearby(draft, cast), onlyPair(draft, cast)])
      if (pair.length === 2 && pair.every(mayBe) && holdsAll(pair)) return [...pair];
    // "Les deux institutions ont signé": the only two that the text names at all.
    if (anaphor.count !== null && cast.onlyPair.length === 2 && cast.onlyPair.every(mayBe))
      return [...cast.onlyPair];
  }
  return [];
}

/** The last two capitals that the sentences before name as a pair, for their states. */
const capitalsNamed = ({ scene }: Draft): Party[] =>
  scene
    .map(({ actors }) => bodiesOf(actors))
    .findLast(
      (towns) => towns.length === 2 && towns.every(isCapital) && towns[0]?.country !== towns[1]?.country,
    )
    ?.flatMap(({ country }) => stateOf(country) ?? []) ?? [];

/** "La convention a été signée lundi": of those whom the sentence before speaks of. */
const isTakenUp = ({ told, instrument }: Draft): boolean =>
  instrument.determiner === 'definite' &&
  told.every(
    ({ signing: { voice, outcome, family }, determiner }) =>
      (voice === 'passive' || voice === 'participle') &&
      outcome === 'done' &&
      (family === 'sign' || family === 'initial') &&
      determiner === 'definite',
  );
