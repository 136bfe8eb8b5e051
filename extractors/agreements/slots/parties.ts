/** Who is bound and who signed for whom, settled over all facts of one record. */
import type { Signatory } from '../../../schemas/types.js';
import type { Draft } from '../drafts/drafts.js';
import { isCrowd } from '../drafts/same-parties.js';
import type { Actor } from '../grammar/actor-words.js';
import type { Party } from '../grammar/atoms.js';
import { stateOf } from '../grammar/offices.js';
import { isCapital, isStateLike } from '../grammar/states.js';
import { besideState, betweenCountries } from './between-countries.js';
import type { Cast } from './cast.js';
import { impliedSides, sidesOfAnaphors } from './implied-sides.js';
import { lookUp } from './look-up.js';
import { distinct, key, OF_STATE, OF_TOWNS, referTo, type Sides, stands } from './sides.js';
import { actorsOf } from './signers.js';
import { assignInOrder, assignRest, partyAmong, partyOfActor } from './signs-for.js';
import { withStateSpokenFor } from './speaks-for.js';
import { withTaker } from './takers.js';

/** `earlier`: sides of the records before it, for "les deux parties". */
export function settleSides(
  made: Draft,
  cast: Cast,
  earlier: readonly Sides[],
  announced: Sides | null,
): Sides {
  const isApart = announced !== null && hasOwnSides(made, announced, cast, earlier);
  const draft = isApart ? withoutAnnounced(made) : made;
  const before = earlier.at(-1);
  if (draft.sameSides && before && draft.signers.length === 0) return before;
  const inherited = announced && !isApart && draft.explicit.length < 2 ? takenOver(draft, announced) : [];
  const ofTowns = isOfTowns(draft);
  const said = ofTowns ? draft.explicit.map((party) => asItself(party, cast)) : draft.explicit;
  const bound = statesOf(withoutTowns(distinct([...said, ...inherited], cast), draft), draft);
  const anaphors = bound.length >= 2 ? [] : sidesOfAnaphors(draft, cast, earlier);
  const known = withoutEchoes(distinct([...bound, ...anaphors], cast));
  const actors = actorsOf(draft, known, cast, before?.signatories ?? []);
  const own = new Map(
    actors.map((actor) => [
      actor,
      ofTowns && actor.body?.kind === 'town'
        ? asItself(actor.body, cast)
        : partyOfActor(actor, cast, earlier),
    ]),
  );
  const offered = distinct(
    actors.flatMap((actor) => own.get(actor) ?? []),
    cast,
  );
  const explicit = withoutCrowd(known, offered);
  const facing = new Set(distinct(draft.facing, cast).map(key));
  // "Le directeur de A a signé avec B, C et D": A too.
  const areOthers = explicit.every((party) => facing.has(key(party)));
  const added =
    explicit.length >= 2 && !areOthers
      ? []
      : offered.filter((party) => !explicit.some((known) => stands(party, known)));
  const named = distinct(
    [...explicit, ...added, ...statesOfSides(draft.explicit, [...explicit, ...added])],
    cast,
  );
  // "Paris et Berlin ont signé": the towns that were left out stand for their states where nobody else is told.
  const acting = named.length > 0 ? named : distinct(statesOf(distinct(draft.explicit, cast), draft), cast);
  const told = withStateSpokenFor(
    withTaker(besideState(betweenCountries(acting, draft, cast), draft, earlier), draft),
    draft,
    cast,
  );
  // "Des conventions ont été signées avec B et C": by whom?
  const isOneSide = told.length < 2 || told.every((party) => facing.has(key(party)));
  const parties = isOneSide ? distinct([...impliedSides(draft, told, cast, earlier), ...told], cast) : told;
  // "signé par les directeurs des deux ports", which the headline alone names.
  const hands = told.length === 0 && actors.length === 0 ? actorsOf(draft, parties, cast, []) : actors;
  const pairs = hands.map((actor) => ({
    actor,
    party: partyAmong(own.get(actor) ?? partyOfActor(actor, cast, earlier), parties),
  }));
  // "a été signé avec B par P et par Q": Q signed for B.
  const isActive = draft.told.some(({ signing: { voice } }) => voice === 'active');
  assignRest(pairs, parties, isActive ? facing : NOBODY);
  const last = draft.nearby.at(-1)?.folded ?? '';
  // "le mémorandum, signé par les ministres P et Q": which of two states each is of is not told.
  const isOpen = parties.every(isStateLike) && !hands.some((actor) => cast.isOneOfEach(actor));
  assignInOrder(pairs, parties, draft.inOrder || isRespective(last), isOpen);
  const signatories = pairs.map(({ actor, party }) => toSignatory(actor, party, cast));
  return {
    parties,
    signatories: signatories.length > 0 ? signatories : whoSignedAll(announced, parties),
    told: (told.length > 0 ? parties.length : 0) + pairs.length,
    facing,
  };
}

/**
 * "Trois accords entre A et B. … Le deuxième a été signé par le président de l'université C, P, et la présidente de l'université D,
 * Q": told of sides of its own, which are no ministries of the states that were announced.
 */
function hasOwnSides(draft: Draft, { parties }: Sides, cast: Cast, earlier: readonly Sides[]): boolean {
  const { explicit, signers } = withoutAnnounced(draft);
  const own = distinct(
    [...explicit, ...signers.flatMap((actor) => partyOfActor(actor, cast, earlier) ?? [])],
    cast,
  );
  const isOfMinistries =
    parties.every(isStateLike) && own.some((party) => party.kind === 'ministry' || isStateLike(party));
  // "pour A, P, et pour B, Q": those who were announced.
  const areTheSame = own.every((party) =>
    parties.some((side) => key(side) === key(party) || stands(party, side)),
  );
  // Whoever signed all that was announced did so for its sides.
  return own.length >= 2 && signers.length > 0 && !isOfMinistries && !areTheSame;
}

/** One of several, with what is told of it alone. */
const withoutAnnounced = (draft: Draft): Draft => ({
  ...draft,
  signers: draft.signers.filter((actor) => !draft.parent?.signers.includes(actor)),
  explicit: draft.explicit.filter((party) => !draft.parent?.explicit.includes(party)),
  anaphors: draft.anaphors.filter((anaphor) => !draft.parent?.anaphors.includes(anaphor)),
});

/** Sides of an announcement, unless the record tells of one that acts for itself. */
function takenOver({ explicit, facing, told, parent }: Draft, { parties }: Sides): readonly Party[] {
  // "La France a signé des contrats. B a également signé un contrat": B for itself, with whom is not told.
  const actsItself = told.some((each) => each.signing.voice === 'active' && !parent?.told.includes(each));
  return parties.length < 2 && explicit.length > 0 && facing.length === 0 && actsItself ? [] : parties;
}

/** "Quatre conventions ont été signées par P et Q. La première …": P and Q signed it where their sides are its own. */
const whoSignedAll = (announced: Sides | null, parties: readonly Party[]): readonly Signatory[] =>
  announced?.signatories.filter(
    ({ party }) => party !== null && parties.some(({ name }) => name === party.name),
  ) ?? [];

/** "avec deux sociétés pétrolières", for whom P of A and Q of B sign: A and B are the two. */
function withoutCrowd(known: readonly Party[], offered: readonly Party[]): readonly Party[] {
  const named = known.filter((party) => !isCrowd(party));
  const members = offered.filter(
    (party) => !named.some((side) => key(side) === key(party) || stands(party, side)),
  );
  return named.length === known.length - 1 && members.length > 1 && !members.some(isStateLike)
    ? named
    : known;
}

const NOBODY: ReadonlySet<string> = new Set();

/** "A et B, représentés respectivement par P et Q" */
const RESPECTIVELY =
  /representee?s,? respectivement|respectivement,? (?:representee?s|par )|par respectivement /u;

const isRespective = (folded: string): boolean =>
  folded.includes('respectivement') && RESPECTIVELY.test(folded);

/** "la partie malienne et la partie turque ont signé": the states, where no body of theirs is told. */
const statesOfSides = (said: readonly Party[], known: readonly Party[]): Party[] =>
  known.length > 1
    ? []
    : said.flatMap(({ kind, country }) =>
        kind === 'side' && !known.some((each) => each.country === country || each.country === null)
          ? (stateOf(country) ?? [])
          : [],
      );

/** "la charte de jumelage": towns sign it for themselves, be their town halls named elsewhere. */
const isOfTowns = ({ instrument: { type, head, complement } }: Draft): boolean =>
  type === 'twinning' || `${head} ${complement}`.includes('jumelage');

const asItself = (party: Party, cast: Cast): Party =>
  party.kind === 'town' && /^mairie /iu.test(lookUp(party, cast)?.name ?? '')
    ? { ...party, kind: 'unknown' }
    : party;

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
          OF_STATE.test(other.name) &&
          (other.id !== null || other.name.length > party.name.length),
      ),
  );

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
  // "les provinces ont conclu une entente avec Ottawa"
  const isMet = (party: Party): boolean => isCapital(party) && draft.facing.includes(party);
  return named
    ? parties.flatMap((party) =>
        party.kind !== 'town' ? [party] : isMet(party) ? (stateOf(party.country) ?? []) : [],
      )
    : parties;
}

function toSignatory(actor: Actor, party: Party | null, cast: Cast): Signatory {
  const person = cast.people.get(actor.person ?? '');
  return {
    person: person ? { id: person.id, name: person.name } : null,
    role: person?.roles[0]?.title ?? actor.role,
    party: party ? referTo(party) : null,
  };
}
