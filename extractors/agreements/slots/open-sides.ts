/** Sides of records that lack one: bodies that act in the sentences of a signing, however that is told. */
import type { SentenceFacts } from '../facts/facts.js';
import type { Party } from '../grammar/atoms.js';
import { stateOf } from '../grammar/offices.js';
import type { Cast } from './cast.js';
import { type Open, SIDES } from './left-open.js';
import { lookUp } from './look-up.js';
import { type Hand, tellsBesides } from './open-hands.js';
import { key, stands } from './sides.js';

/** "au siège de A", "l'aval de A", "au profit de A": A is told of, and not bound. */
const ASIDE =
  /(?:siege|locaux|bureaux|salles?|enceinte|filiale|membres?|aval|profit|faveur|benefice|prets) (?:[^,;]{1,20} )?(?:de la|de l'|du|des|de|d') ?$/u;
const LEAD = 40;

/** Those to be added: no more than make two. */
export function openSides({ parties, told }: Open, hands: readonly Hand[], cast: Cast): Party[] {
  const added: Party[] = [];
  const isOpen = (): boolean => parties.length + added.length < SIDES;
  const take = (party: Party): void => {
    const sides = [...parties, ...added];
    if (isOpen() && !sides.some((side) => key(side) === key(party) || stands(party, side))) added.push(party);
  };
  if (!isOpen()) return added;
  // "Les deux ministres ont signé", of the only two states of the text
  if (parties.length === 0 && hands.some(({ isTakenUp, party }) => isTakenUp && party?.kind === 'ministry'))
    return cast.statePair.flatMap((code) => stateOf(code) ?? []);
  for (const { party } of hands) if (party?.kind === 'organization') take(party);
  for (const said of told) {
    if (!isOpen()) break;
    for (const body of bodiesIn(said, true, cast)) take(body);
    if (tellsBesides(said)) continue;
    for (const body of bodiesIn(said, false, cast)) take(body);
  }
  return added;
}

/** Bodies that act themselves, or those whose heads do. */
function bodiesIn(
  { actingGroups, folded, sentence }: SentenceFacts,
  actThemselves: boolean,
  cast: Cast,
): Party[] {
  return actingGroups.flatMap(({ actors }) =>
    actors.flatMap(({ person, role, body, start }) => {
      if (body === null || actThemselves !== (person === null && role === null)) return [];
      const side = lookUp(body, cast);
      if (
        side?.kind !== 'organization' &&
        !(actThemselves && side?.kind === 'ministry' && cast.isNamedOften(side))
      )
        return [];
      return ASIDE.test(folded.slice(Math.max(0, start - sentence.start - LEAD), start - sentence.start))
        ? []
        : [side];
    }),
  );
}
