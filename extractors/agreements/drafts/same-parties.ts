/** Whether the parties named with an instrument are those of one told of before. */
import type { Fact } from '../facts/facts.js';
import { keyOf, type Party } from '../grammar/atoms.js';
import type { Instrument } from '../mentions/instruments.js';
import type { Draft } from './drafts.js';

/** A headline's "convention de partenariat entre A et B" is the "convention d'achat" that they sign below it. */
export function isSamePair(draft: Draft, instrument: Instrument, parties: readonly Party[]): boolean {
  if (draft.instrument.type !== instrument.type || draft.explicit.length < 2) return false;
  const known = distinctKeys(draft.explicit);
  const told = distinctKeys(parties);
  return known.size >= 2 && [...known].every((key) => told.has(key));
}

export function shareParty(draft: Draft, parties: readonly Party[]): boolean {
  if (parties.length === 0) return false;
  const known = new Set(draft.explicit.map(keyOf));
  return parties.some((party) => known.has(keyOf(party)));
}

/** A party that it is said to bind, or that somebody signed it for. */
export const shareSide = (draft: Draft, parties: readonly Party[]): boolean =>
  shareParty(draft, parties) ||
  draft.signers.some(({ body }) => body !== null && parties.some((party) => keyOf(party) === keyOf(body)));

const distinctKeys = (parties: readonly Party[]): Set<string> => new Set(parties.map(keyOf));

/** Two pairs of parties that have no member in common are two instruments. */
export function agreeOnParties(draft: Draft, parties: readonly Party[]): boolean {
  if (parties.length < 2 || draft.explicit.length < 2 || distinctKeys(draft.explicit).size < 2) return true;
  return shareParty(draft, parties) || areSameStates(draft.explicit, parties);
}

/** "le Luxembourg et la Belgique", "le Grand-Duché de Luxembourg et le Royaume de Belgique". */
function areSameStates(known: readonly Party[], told: readonly Party[]): boolean {
  const countries = new Set(known.map(({ country }) => country));
  return !countries.has(null) && countries.size > 1 && told.every(({ country }) => countries.has(country));
}

/** "trois accords entre A et B", then "un accord entre A et C": none of the three. */
export function addParties(draft: Draft, parties: readonly Party[]): boolean {
  const known = distinctKeys(draft.explicit);
  if (known.size < 2 || distinctKeys(parties).size < 2) return false;
  return parties.some(
    (party) =>
      !known.has(keyOf(party)) &&
      party.kind !== 'short' &&
      party.kind !== 'side' &&
      !draft.explicit.some(({ country }) => country !== null && country === party.country),
  );
}

/** "les groupes armés", "trois syndicats": a side of several that a text may name later, or has named. */
export const isCrowd = ({ id, kind, name }: Party): boolean =>
  id === null && kind === 'unknown' && CROWD.test(name);

const CROWD = /^\p{Ll}+[sx](?: \p{Ll}|$)/u;

/** "A et les groupes armés", then "A, B et C". */
const areOfCrowd = (members: readonly Party[], crowds: readonly Party[]): boolean =>
  crowds.every(isCrowd) && distinctKeys(members).size > 1 && !members.some(isCrowd);

/** "Le Canada signe une entente avec A" above "La Commission B a signé une entente avec A": not the state, B. */
const isOfBody = (draft: Draft, parties: readonly Party[]): boolean =>
  distinctKeys(parties).size === 2 &&
  parties.every(({ kind, id }) => kind === 'organization' && id !== null) &&
  draft.explicit.filter(({ kind }) => kind === 'state').length === 1 &&
  shareParty(draft, parties);

/** Adds sides to a draft; of a crowd and the names of its members, told of one instrument, the names stay. */
export function bindAlso(draft: Draft, parties: readonly Party[]): void {
  const isNamed = (one: readonly Party[]): boolean => one.length >= 2 && !one.some(isCrowd);
  const { explicit } = draft;
  if (draft.titleOnly && isOfBody(draft, parties))
    explicit.splice(0, explicit.length, ...explicit.filter(({ kind }) => kind !== 'state'));
  const named = isNamed(explicit);
  if (isNamed(parties) && shareParty(draft, parties))
    explicit.splice(0, explicit.length, ...explicit.filter((party) => !isCrowd(party)));
  explicit.push(
    ...(named && shareParty(draft, parties) ? parties.filter((party) => !isCrowd(party)) : parties),
  );
}

export const actsForState = ({ kind }: Party): boolean => kind === 'state' || kind === 'ministry';

/** "une convention entre A et B", then "une convention entre A et C": B and C are two, unless one acts for the other. */
export function isOtherPair(draft: Draft, parties: readonly Party[]): boolean {
  if (draft.explicit.length < 2 || parties.length < 2) return false;
  const [known, told] = [distinctKeys(draft.explicit), distinctKeys(parties)];
  const lone = (one: readonly Party[], other: ReadonlySet<string>): Party[] =>
    one.filter((party) => !other.has(keyOf(party)) && party.kind !== 'short' && party.kind !== 'side');
  if (known.size < 2 || told.size < 2) return false;
  const here = lone(parties, known);
  const there = lone(draft.explicit, told);
  return (
    here.length > 0 &&
    there.length > 0 &&
    !areOfCrowd(here, there) &&
    !areOfCrowd(there, here) &&
    !here.some((one) =>
      there.some(
        (other) =>
          one.country !== null &&
          one.country === other.country &&
          (actsForState(one) || actsForState(other)) &&
          // Two ministries of one state are two.
          !(one.kind === 'ministry' && other.kind === 'ministry'),
      ),
    )
  );
}

/** "A et B ont signé un accord. C a refusé de le signer", "L'accord n'a pas été signé par C": A and B have signed all the same. */
export function isRefusedByOthers(draft: Draft, { signing, signers, parties }: Fact): boolean {
  if (signing.outcome !== 'failed' || (signing.family !== 'sign' && signing.family !== 'initial'))
    return false;
  const others = [...parties, ...signers.flatMap(({ body }) => body ?? [])];
  return (
    others.length > 0 &&
    !shareSide(draft, others) &&
    draft.explicit.length + draft.signers.length > 0 &&
    draft.told.some(
      ({ signing: { family, outcome, voice } }) =>
        (family === 'sign' || family === 'initial') && outcome === 'done' && voice !== 'participle',
    )
  );
}
