/** States that take money: bound by what a ministry signs for it. */
import type { Draft } from '../drafts/drafts.js';
import type { Party } from '../grammar/atoms.js';
import { fold } from '../grammar/offices.js';
import { isStateLike } from '../grammar/states.js';
import type { Cast } from './cast.js';
import { distinct, isSide, key } from './sides.js';

/** "Un appui a été accordé au Togo par A, moyennant trois conventions, signées hier": the only two of the sentence itself. */
export function giverAndTaker({ nearby }: Draft, cast: Cast): readonly Party[] {
  const said = nearby.at(-1);
  const taking = said?.takers ?? [];
  if (!said || taking.length === 0) return [];
  const giving = said.actingGroups.flatMap(({ actors }) =>
    actors.flatMap(({ person, role, body }) => (body && person === null && role === null ? [body] : [])),
  );
  const both = distinct([...giving, ...taking], cast).filter(isSide);
  return giving.length > 0 && both.length === 2 ? both : [];
}

const LENDS = /(?:pret|credit|don|financement|subvention|garantie|appui)/u;

/**
 * "A octroie un prêt au Togo. L'accord a été signé par le ministre des Finances": the state that takes the money is bound, not
 * the ministry that signs for it.
 */
export function withTaker(
  parties: readonly Party[],
  { instrument, nearby, takers }: Draft,
): readonly Party[] {
  const ministries = parties.filter(({ kind }) => kind === 'ministry');
  const [ministry] = ministries;
  if (ministries.length !== 1 || !ministry || parties.length !== 2 || parties.some(isStateLike))
    return parties;
  if (!LENDS.test(fold(`${instrument.head} ${instrument.complement}`))) return parties;
  const states = [
    ...new Map(
      [...nearby.flatMap((said) => said.takers), ...takers].map((state) => [key(state), state]),
    ).values(),
  ];
  const [state] = states;
  const isIts = ministry.country === null || ministry.country === state?.country;
  return states.length === 1 && state && isIts
    ? parties.map((party) => (party === ministry ? state : party))
    : parties;
}
