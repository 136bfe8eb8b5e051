/** For whom each signatory signs: as said, by the office held, or because one side is left. */
import { countriesOfDemonym } from '../../countries.js';
import type { Actor } from '../grammar/actor-words.js';
import type { Party } from '../grammar/atoms.js';
import { countriesOfHead, fold, isEnvoy, stateOf } from '../grammar/offices.js';
import { isStateLike } from '../grammar/states.js';
import type { Cast } from './cast.js';
import { bodyOfPerson, lookUp } from './look-up.js';
import { key, meantOf, type Sides, stands } from './sides.js';

/** What is said here goes first, then for whom the same person signed before, then what is known of the person. */
export const partyOfActor = (actor: Actor, cast: Cast, earlier: readonly Sides[]): Party | null =>
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
export function partyAmong(party: Party | null, parties: readonly Party[]): Party | null {
  if (party === null) return null;
  const same = parties.find((known) => key(known) === key(party));
  if (same) return same;
  const [known, other] = parties.filter((each) => stands(party, each));
  // "entre l'Algérie et la région X", "signé par le ministre des Affaires étrangères"
  const [state, another] = parties.filter(isStateLike);
  if (!known && party.kind === 'ministry' && party.country === null && !another) return state ?? null;
  return other && party.country === null && isStateLike(other) ? null : (known ?? null);
}

/** Whose head an office without more is: "la ministre" of the only ministry that is bound. */
const HEADS: readonly (readonly [office: RegExp, body: RegExp])[] = [
  [/^(?:ministre|secretaire d'etat)/u, /^ministere/u],
  [/^(?:maire|bourgmestre)/u, /^(?:mairie|ville|commune|municipalite)/u],
  [/^rect/u, /^universite/u],
  [/^doyen/u, /^faculte/u],
  [/^batonni/u, /^(?:barreau|ordre)/u],
  [/^prefet/u, /^prefecture/u],
  [/^(?:proviseur|proviseure)/u, /^lycee/u],
];

/** With one party and one signatory left, they belong together; so do a bare office and the only body that it heads. */
export function assignRest(
  pairs: { actor: Actor; party: Party | null }[],
  parties: readonly Party[],
  facing: ReadonlySet<string>,
): void {
  for (const pair of pairs.filter(({ actor, party }) => party === null && actor.role !== null)) {
    const body = HEADS.find(([office]) => office.test(fold(pair.actor.role ?? '')))?.[1];
    const isFree = (side: Party): boolean => !pairs.some(({ party }) => party && key(party) === key(side));
    const headed = body ? parties.filter((side) => body.test(fold(side.name)) && isFree(side)) : [];
    if (headed.length === 1) pair.party = headed[0] ?? null;
    // "par la mairesse, P, et la greffière, Q, au nom de la Ville": the only town that is bound.
    const all = body && headed.length === 0 ? parties.filter((side) => body.test(fold(side.name))) : [];
    if (all.length === 1) pair.party = all[0] ?? null;
  }
  assignToOtherState(pairs, parties);
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

/** "entre A et B, par le ministre P, la ministre Q et leur homologue de B": P and Q for A. */
function assignToOtherState(pairs: { actor: Actor; party: Party | null }[], parties: readonly Party[]): void {
  if (parties.length !== 2 || !parties.every(isStateLike)) return;
  const peer = pairs.find(({ actor, party }) => party !== null && actor.anaphor?.noun === 'homologue')?.party;
  const other = peer && parties.find((party) => key(party) !== key(peer));
  if (!other || pairs.some(({ party }) => party && key(party) === key(other))) return;
  for (const pair of pairs)
    if (pair.party === null && /^ministre|^secretaire d'etat/u.test(fold(pair.actor.role ?? '')))
      pair.party = other;
}

/** An office in the plural behind which people are named. */
const SHARED_OFFICE = /^(?:\p{L}+[sx]|P-?DG|DG)(?: |$)/u;

/**
 * "par les directeurs des deux compagnies, P et Q", "leurs directeurs respectifs, P et Q": in the order of the sides. So do
 * the ministers of states, of which each has one.
 * @param isOpen whether nothing says that each side has one of those who share an office
 */
export function assignInOrder(
  pairs: { actor: Actor; party: Party | null }[],
  parties: readonly Party[],
  isRespective: boolean,
  isOpen: boolean,
): void {
  if (pairs.length !== parties.length) return;
  const known = pairs.flatMap(({ party }) => party ?? []);
  const isShared =
    isRespective ||
    (!isOpen &&
      pairs.some(
        ({ actor: { person, role, anaphor } }) =>
          person !== null && SHARED_OFFICE.test(role ?? anaphor?.office ?? ''),
      ));
  const isTwice = new Set(known).size < known.length && (isRespective || parties.every(isStateLike));
  if (!isTwice && !(isShared && known.length === 0)) return;
  pairs.forEach((pair, index) => {
    pair.party = parties[index] ?? null;
  });
}

/** "la commissaire européenne aux Affaires intérieures": the Union, or its Commission where that alone is named. */
const EUROPEAN =
  /^(?:(?:vice-)?president\S*|commissaire|ambassad\S+|haute? representante?|chef\S* de delegation) (?:de l'ue|europeen(?:ne)?)(?!\p{L})/u;

/** "le commissaire à l'Énergie", of a text that names the European Commission. */
const COMMISSIONER = /^commissaire (?:aux? |a la |a l'|charge\S* d)(?!comptes)/u;

const unionOf = ({ byName }: Cast): Party | null =>
  byName.get('union europeenne') ?? byName.get('commission europeenne') ?? null;

/** "pour la partie malienne, le ministre de la Santé": the text need not say again whose ministry that is. */
const mayBeOf = ({ kind, country }: Party, nation: string | null): boolean =>
  country === nation || (country === null && kind !== 'state');

/** "homologue cap-verdien des Finances", "collègue bâloise": with a nation, a colleague is of another government. */
const COUNTERPART =
  /^(?:homologue|collegue) (?<nation>[\p{L}-]+)(?: (?:de la |de l'|du |des |charge\S* (?:de la |de l'|du |des ))(?<portfolio>.+))?$/u;

/** Offices that act for the town or region that they are named by. */
const OF_PLACES =
  /^(?:\p{L}+ )?(?:vice-)?(?:maire|mairesse|bourgmestre|edile|magistrat|echevin|adjoint|depute-maire|syndic|gouverneu|president|wali|ministre|homologue|chef|roi|prince|sultan|emir)/u;

/** "la présidente du Conseil des ministres d'Italie" heads the government of a state. */
const stateOfCabinet = ({ name, country }: Party): Party | null =>
  /^conseil des ministres/iu.test(name) ? stateOf(country) : null;

/** For whom somebody signs: as said, else the body of the office, else what the record of the person says. */
function ownParty(actor: Actor, cast: Cast): Party | null {
  const { onBehalfOf, body } = actor;
  const said = onBehalfOf && onBehalfOf.kind !== 'side' ? lookUp(onBehalfOf, cast) : null;
  if (said) return said;
  // "la procureure de Kara" signs for no town.
  const isHeld = body?.kind !== 'town' || actor.role === null || OF_PLACES.test(fold(actor.role));
  const held = body && isHeld ? (stateOfCabinet(body) ?? lookUp(body, cast)) : null;
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
  const office = fold(actor.role ?? '');
  const union = EUROPEAN.test(office)
    ? unionOf(cast)
    : COMMISSIONER.test(office)
      ? cast.byName.get('commission europeenne')
      : null;
  if (union) return union;
  const head = countriesOfHead(actor.role ?? cast.people.get(actor.person ?? '')?.roles[0]?.title ?? null);
  if (head.length > 0) return stateOf(meantOf(head, cast));
  const country = actor.anaphor?.country ?? null;
  return isEnvoy(actor.role) || actor.anaphor?.noun === 'homologue' ? stateOf(country) : null;
}
