/** Who holds an office: "le directeur général du GCWB" is the person whom the text names so elsewhere. */

import type { Signatory } from '../../../schemas/types.js';
import { countriesOfDemonym } from '../../countries.js';
import type { Actor } from '../grammar/actor-words.js';
import type { Party } from '../grammar/atoms.js';
import { fold, nounOf, singular } from '../grammar/offices.js';
import type { Cast } from './cast.js';
import { bodyOfPerson } from './look-up.js';

/** People for an office without a name; the office itself when nobody is told to hold it. */
export function nameOffices(
  actor: Actor,
  explicit: readonly Party[],
  cast: Cast,
  before: readonly Signatory[],
): Actor[] {
  if (actor.person !== null || actor.role === null) return [actor];
  const wanted = nounOf(actor.role);
  const holders = cast.holders.get(wanted) ?? [];
  const bodies = actor.body ? [actor.body.id] : explicit.map((party) => party.id);
  const isAlike = isLike(actor.plural ? singular(actor.role) : actor.role);
  const fitting = holders.filter(
    (person) => isAlike(person) && bodies.includes(bodyOfPerson(person.id, cast)?.id ?? ''),
  );
  const national = nationalOf(actor.body, wanted, cast);
  if (national) return [{ ...actor, person: national.id, plural: false }];
  if (actor.plural) {
    if (fitting.length >= 2)
      return fitting.map((person) => ({ ...actor, person: person.id, body: null, plural: false }));
    const role = singular(actor.role);
    if (actor.body !== null) return [{ ...actor, role, plural: false }];
    return explicit.map((party) => ({ ...actor, role, body: party, plural: false }));
  }
  const sameTitle = holders.filter((person) =>
    person.roles.some(({ title }) => fold(title) === fold(actor.role ?? '')),
  );
  // Whose body the text does not tell, but whose title is this very one.
  const unplaced = sameTitle.filter((person) => bodyOfPerson(person.id, cast) === null);
  const [only] =
    (actor.body === null
      ? [
          fitting,
          holders.filter(isAlike),
          signedBefore(holders, before),
          actor.role.includes(' ') ? sameTitle : [],
        ]
      : [fitting, unplaced]
    ).find((some) => some.length === 1) ?? [];
  return [only ? { ...actor, person: only.id } : actor];
}

const complementOf = (title: string): string[] => fold(title).match(/(?<= .*)\p{L}{4,}/gu) ?? [];

/** "le chef de son bureau régional" is not the "chef de la délégation": what both offices are told to be of has a word in common. */
const isLike = (role: string) => {
  const wanted = complementOf(role);
  return ({ roles }: { readonly roles: readonly { readonly title: string }[] }): boolean =>
    wanted.length === 0 ||
    roles.some(({ title }) => {
      if (nounOf(title) !== nounOf(role)) return false;
      const own = complementOf(title);
      return own.length === 0 || own.some((word) => wanted.includes(word));
    });
};

/** "les ministres de A et de B ont signé", of whom "le ministre béninois P" is one: the only one of the nation's. */
function nationalOf(state: Party | null, wanted: string, { holders }: Cast): { readonly id: string } | null {
  if (state?.kind !== 'state' || state.country === null) return null;
  const { country } = state;
  const [only, another] = [...(holders.get(wanted) ?? []), ...(holders.get('homolog') ?? [])].filter(
    ({ roles }) =>
      roles.some(({ title }) => {
        const [noun = '', ...rest] = fold(title).split(' ');
        return (
          (nounOf(noun) === wanted || noun === 'homologue') &&
          rest.slice(0, 2).some((word) => countriesOfDemonym(word).includes(country))
        );
      }),
  );
  return only && !another ? only : null;
}

/** "La ministre l'a signé": the one of several ministers who signed the record before. */
const signedBefore = (
  holders: readonly { readonly id: string }[],
  before: readonly Signatory[],
): readonly { readonly id: string }[] =>
  holders.filter(({ id }) => before.some(({ person }) => person?.id === id));
