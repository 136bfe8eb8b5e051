/** Sides of records that lack one: bodies that act in the sentences of a signing, however that is told. */
import type { SentenceFacts } from '../facts/facts.js';
import type { Party } from '../grammar/atoms.js';
import { fold, stateOf } from '../grammar/offices.js';
import type { Cast } from './cast.js';
import { type Open, SIDES } from './left-open.js';
import { lookUp } from './look-up.js';
import { type Hand, tellsBesides } from './open-hands.js';
import { isSide, key, stands } from './sides.js';

/** "au siège de A", "l'aval de A", "regrette-t-on à A", "des pourparlers à A", "appuyé par A", the letters of A in brackets: A is told of, and not bound. */
const ASIDE =
  /(?:siege|locaux|bureaux?|salles?|enceinte|filiale|antenne|usine|membres?|aval|part|profit|faveur|benefice|prets) (?:[^,;]{1,20} )?(?:de la|de l'|du|des|de|d') ?$|-t-on (?:\p{L}+ )?(?:a|au|aux|chez|aupres de) ?(?:la |l'|le )?$|(?:discussions?|pourparlers|negociations?|tractations|reunions?|rencontres?|reuni|recu)(?:e?s)? (?:[^,;]{1,20} )?(?:a la|a l'|au|aux|a) ?$|(?:facilite|appuye|soutenu|accompagne|parraine|organise|finance)e?s? par (?:la |le |l'|les )?$|\($/u;
const LEAD = 40;

/** They allow others to sign. */
const ALLOWS =
  /^(?:conseil des ministres|conseil de gouvernement|parlement|assemblee nationale|senat)(?!\p{L})/u;

/** Those to be added: no more than make two, unless they stand together in a row. */
export function openSides(
  { parties, told, isSideOfOther }: Open,
  hands: readonly Hand[],
  cast: Cast,
): Party[] {
  const added: Party[] = [];
  const isOpen = (): boolean => parties.length + added.length < SIDES;
  const take = (party: Party): void => {
    const sides = [...parties, ...added];
    if (isSideOfOther(party) || ALLOWS.test(fold(party.name))) return;
    if (!sides.some((side) => key(side) === key(party) || stands(party, side))) added.push(party);
  };
  if (!isOpen()) return added;
  const ministries = hands.flatMap(({ isTakenUp, party }) =>
    isTakenUp && party?.kind === 'ministry' ? [party] : [],
  );
  if (parties.length === 0 && ministries.length > 0) return statesOf(ministries, cast);
  for (const { party } of hands) if (isOpen() && party && isBound(party)) take(party);
  for (const said of told) {
    for (const row of rowsIn(said, true, cast)) {
      const isAll = parties.length + added.length === 0;
      for (const body of row) if (isAll || isOpen()) take(body);
    }
    if (!isOpen() || tellsBesides(said)) continue;
    for (const body of rowsIn(said, false, cast).flat()) if (isOpen()) take(body);
  }
  return added;
}

/** "Les deux ministres ont signé": of a visit, whose states are bound; those of the ministries, else the only two of the text. */
function statesOf(ministries: readonly Party[], cast: Cast): Party[] {
  const told = new Set(ministries.flatMap(({ country }) => country ?? []));
  return [...(told.size === SIDES ? told : cast.statePair)].flatMap((code) => stateOf(code) ?? []);
}

/** Bodies that act themselves, or those whose heads do, as they stand together. */
const rowsIn = (
  { actingGroups, folded, sentence }: SentenceFacts,
  actThemselves: boolean,
  cast: Cast,
): Party[][] =>
  actingGroups.map(({ actors }) =>
    actors.flatMap(({ person, role, body, start }) => {
      if (body === null || actThemselves !== (person === null && role === null)) return [];
      const side = lookUp(body, cast);
      const isBody = side?.kind === 'organization';
      if (!isBody && !(actThemselves && side?.kind === 'ministry' && cast.isNamedOften(side))) return [];
      const at = start - sentence.start;
      return ASIDE.test(folded.slice(Math.max(0, at - LEAD), at)) ? [] : [side];
    }),
  );

const isBound = (party: Party): boolean => party.kind !== 'state' && isSide(party);
