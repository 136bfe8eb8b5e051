/** States for which a ministry signs: the text names them where its minister speaks. */
import type { Draft } from '../drafts/drafts.js';
import type { Party } from '../grammar/atoms.js';
import { isStateLike } from '../grammar/states.js';
import type { Cast } from './cast.js';
import { OF_STATE } from './sides.js';
import type { Spoken } from './spoken-for.js';

/**
 * "Le ministre P a signé avec l'ambassadeur de B. … P a exprimé, au nom du gouvernement de A, sa gratitude au gouvernement de B":
 * the two governments. "P, ministre, a signé un accord avec B pour renforcer le partenariat avec l'État du Bénin": the State.
 */
export function withStateSpokenFor(
  parties: readonly Party[],
  { signers, told }: Draft,
  cast: Cast,
): readonly Party[] {
  const [ministry, other] = parties.filter(({ kind }) => kind === 'ministry');
  if (!ministry || other) return parties;
  const isAnother = ({ country }: Party): boolean =>
    parties.some((side) => side !== ministry && side.country !== null && side.country === country);
  const fits = ({ party, people, isOfMinister, isPartner, sentence }: Spoken): boolean =>
    (ministry.country === null || ministry.country === party.country) &&
    !isAnother(party) &&
    (isPartner
      ? told.some(({ clause }) => clause.start >= sentence.start && clause.end <= sentence.end)
      : isOfMinister || signers.some(({ person }) => person !== null && people.has(person)));
  const spoken = cast.spokenFor.find(fits);
  if (!spoken) return parties;
  const governments = spoken.beside.filter(({ name }) => OF_STATE.test(name));
  const calledBySame = (party: Party): Party =>
    (isStateLike(party) && governments.find(({ country }) => country === party.country)) || party;
  return parties.map((party) => (party === ministry ? spoken.party : calledBySame(party)));
}
