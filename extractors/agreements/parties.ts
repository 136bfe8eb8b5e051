/** Who is bound and who signed for whom, settled over all facts of one record. */
import type { Signatory } from '../../schemas/types.js';
import { countriesOfDemonym } from '../countries.js';
import type { Actor } from './actor-words.js';
import type { Party } from './atoms.js';
import { bodyOfPerson, type Cast, lookUp } from './cast.js';
import type { Draft } from './drafts.js';
import { impliedSides, sidesOfAnaphors } from './implied-sides.js';
import { countriesOfHead, fold, isEnvoy, stateOf } from './offices.js';
import { distinct, isStateLike, key, meantOf, OF_TOWNS, referTo, type Sides, stands } from './sides.js';
import { actorsOf } from './signers.js';
import { isCapital } from './states.js';

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
  const ofTowns = isOfTowns(draft);
  const said = ofTowns ? draft.explicit.map((party) => asItself(party, cast)) : draft.explicit;
  const bound = statesOf(withoutTowns(distinct([...said, ...inherited], cast), draft), draft);
  const anaphors = bound.length >= 2 ? [] : sidesOfAnaphors(draft, cast, earlier);
  const explicit = withoutEchoes(distinct([...bound, ...anaphors], cast));
  const actors = actorsOf(draft, explicit, cast);
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
  const added =
    explicit.length >= 2 ? [] : offered.filter((party) => !explicit.some((known) => stands(party, known)));
  const named = distinct(
    [...explicit, ...added, ...statesOfSides(draft.explicit, [...explicit, ...added])],
    cast,
  );
  // "Paris et Berlin ont signé": the towns that were left out stand for their states where nobody else is told.
  const acting = named.length > 0 ? named : distinct(statesOf(distinct(draft.explicit, cast), draft), cast);
  const told = betweenCountries(acting, draft);
  const facing = new Set(distinct(draft.facing, cast).map(key));
  // "Des conventions ont été signées avec B et C": by whom?
  const isOneSide = told.length < 2 || told.every((party) => facing.has(key(party)));
  const parties = isOneSide ? distinct([...impliedSides(draft, told, cast, earlier), ...told], cast) : told;
  const pairs = actors.map((actor) => ({ actor, party: partyAmong(own.get(actor) ?? null, parties) }));
  assignRest(pairs, parties, facing);
  assignInOrder(pairs, parties);
  return {
    parties,
    signatories: pairs.map(({ actor, party }) => toSignatory(actor, party, cast)),
    told: (told.length > 0 ? parties.length : 0) + pairs.length,
    facing,
  };
}

const BETWEEN_COUNTRIES =
  /(?:entre|lie|liant|unit|unissant|de) (?:les|nos|leurs) deux (?:pays|etats|gouvernements|nations)/u;

/** "Les ministres de A et de B ont signé une convention entre les deux pays": these, not their ministries. */
function betweenCountries(parties: readonly Party[], { nearby }: Draft): readonly Party[] {
  const countries = new Set(parties.map(({ country }) => country));
  const areTwo = parties.length === 2 && countries.size === 2 && !countries.has(null);
  if (!areTwo || parties.some(({ kind }) => kind !== 'ministry')) return parties;
  if (!BETWEEN_COUNTRIES.test(nearby.at(-1)?.folded ?? '')) return parties;
  return parties.flatMap(({ country }) => stateOf(country) ?? []);
}

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
          /gouvernement|république|^état|^union des|royaume/iu.test(other.name) &&
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
  return named ? parties.filter((party) => party.kind !== 'town') : parties;
}

/** What is said here goes first, then for whom the same person signed before, then what is known of the person. */
const partyOfActor = (actor: Actor, cast: Cast, earlier: readonly Sides[]): Party | null =>
  (actor.body === null && actor.onBehalfOf === null ? partyBefore(actor, earlier) : null) ??
  ownParty(actor, cast) ??
  partyBefore(actor, earlier);

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

/** The side that a signatory's own body is or stands for; null where it may stand for two ("le ministre" of neither state). */
function partyAmong(party: Party | null, parties: readonly Party[]): Party | null {
  if (party === null) return null;
  const same = parties.find((known) => key(known) === key(party));
  if (same) return same;
  const [known, other] = parties.filter((each) => stands(party, each));
  return other && party.country === null && isStateLike(other) ? null : (known ?? null);
}

/** With one party and one signatory left, they belong together. */
function assignRest(
  pairs: { actor: Actor; party: Party | null }[],
  parties: readonly Party[],
  facing: ReadonlySet<string>,
): void {
  const open = pairs.filter(({ party }) => party === null);
  const free = parties.filter(
    (party) =>
      !facing.has(key(party)) && !pairs.some((each) => each.party !== null && key(each.party) === key(party)),
  );
  const [only] = open;
  const [left] = free;
  if (open.length === 1 && free.length === 1 && only && left && parties.length === pairs.length)
    only.party = left;
}

/** "la commissaire européenne aux Affaires intérieures": the Union, or its Commission where that alone is named. */
const EUROPEAN =
  /^(?:(?:vice-)?president\S*|commissaire|ambassad\S+|haute? representante?|chef\S* de delegation) (?:de l'ue|europeenne?)/u;

const unionOf = ({ byName }: Cast): Party | null =>
  byName.get('union europeenne') ?? byName.get('commission europeenne') ?? null;

/** An office in the plural behind which people are named. */
const SHARED_OFFICE = /^(?:\p{L}+[sx]|P-?DG|DG)(?: |$)/u;

/**
 * "par les directeurs des deux compagnies, P et Q", "leurs directeurs respectifs, P et Q": in the order of the sides. So do
 * the ministers of states, of which each has one.
 */
function assignInOrder(pairs: { actor: Actor; party: Party | null }[], parties: readonly Party[]): void {
  if (pairs.length !== parties.length) return;
  const known = pairs.flatMap(({ party }) => party ?? []);
  const isShared = pairs.some(
    ({ actor: { person, role } }) => person !== null && SHARED_OFFICE.test(role ?? ''),
  );
  const isTwice = new Set(known).size < known.length && parties.every(isStateLike);
  if (!isTwice && !(isShared && known.length === 0)) return;
  pairs.forEach((pair, index) => {
    pair.party = parties[index] ?? null;
  });
}

function toSignatory(actor: Actor, party: Party | null, cast: Cast): Signatory {
  const person = cast.people.get(actor.person ?? '');
  return {
    person: person ? { id: person.id, name: person.name } : null,
    role: person?.roles[0]?.title ?? actor.role,
    party: party ? referTo(party) : null,
  };
}

/** "pour la partie malienne, le ministre de la Santé": the text need not say again whose ministry that is. */
const mayBeOf = ({ kind, country }: Party, nation: string | null): boolean =>
  country === nation || (country === null && kind !== 'state');

/** "homologue cap-verdien des Finances" */
const COUNTERPART =
  /^homologue (?<nation>[\p{L}-]+)(?: (?:de la |de l'|du |des |charge\S* (?:de la |de l'|du |des ))(?<portfolio>.+))?$/u;

/** For whom somebody signs: as said, else the body of the office, else what the record of the person says. */
function ownParty(actor: Actor, cast: Cast): Party | null {
  const { onBehalfOf, body } = actor;
  const said = onBehalfOf && onBehalfOf.kind !== 'side' ? lookUp(onBehalfOf, cast) : null;
  if (said) return said;
  const held = body ? lookUp(body, cast) : null;
  if (onBehalfOf?.kind === 'side' && (held === null || !mayBeOf(held, onBehalfOf.country)))
    return stateOf(onBehalfOf.country);
  if (held) return held;
  const known = bodyOfPerson(actor.person, cast);
  if (known) return known;
  const counterpart = COUNTERPART.exec(fold(actor.role ?? ''))?.groups;
  if (counterpart) {
    const portfolio = counterpart.portfolio;
    const ministry = portfolio && cast.ministries.find((each) => each.portfolio === portfolio);
    return ministry || stateOf(meantOf(countriesOfDemonym(counterpart.nation ?? ''), cast));
  }
  const union = EUROPEAN.test(fold(actor.role ?? '')) ? unionOf(cast) : null;
  if (union) return union;
  const head = countriesOfHead(actor.role ?? cast.people.get(actor.person ?? '')?.roles[0]?.title ?? null);
  if (head.length > 0) return stateOf(meantOf(head, cast));
  const country = actor.anaphor?.country ?? null;
  return isEnvoy(actor.role) || actor.anaphor?.noun === 'homologue' ? stateOf(country) : null;
}
