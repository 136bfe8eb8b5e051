/** States for which their ministries sign: the text says that the paper is one between the countries. */
import type { Draft } from '../drafts/drafts.js';
import { nationsIn } from '../facts/nations.js';
import type { Party } from '../grammar/atoms.js';
import { stateOf } from '../grammar/offices.js';
import { isStateLike } from '../grammar/states.js';
import type { Cast } from './cast.js';
import { meantOf, type Sides } from './sides.js';

const BETWEEN_COUNTRIES =
  /au nom de leurs (?:pays|etats|gouvernements)|(?:entre|lie|liant|unit|unissant|de) (?:les|nos|leurs) deux (?:pays|etats|gouvernements|nations)/u;

const ABOUT_THE_PAPER =
  /^\W*(?:il s'agit d'|(?:ce|cet|cette|le|la|l'|ledit|ladite) ?)(?:une? )?(?:accord|memorandum|convention|protocole|document|texte|traite|entente|declaration)/u;

const OF_THE_PAPER =
  /(?:^|[\s,])(?:ces|cet|cette|ce) (?:\p{L}+ )?(?:accord|memorandum|convention|protocole|traite|entente|pret|don)s? [^.;]{0,60}(?:cadre|cooperation|partenariat|relations|amitie)/u;

/**
 * "Les ministres de A et de B ont signé une convention entre les deux pays", be it told in a later sentence about the paper: these,
 * not their ministries.
 */
export function betweenCountries(parties: readonly Party[], draft: Draft, cast: Cast): readonly Party[] {
  if (parties.length !== 2 || parties.every(isStateLike)) return parties;
  if (parties.some((party) => party.kind !== 'ministry' && !isStateLike(party))) return parties;
  const later = [...draft.sentences, ...draft.echoes]
    .flatMap((index) => [index, index + 1])
    .map((index) => cast.sentence(index));
  const [one, other] = parties.map(({ country }) => country);
  const isTold =
    BETWEEN_COUNTRIES.test(draft.nearby.at(-1)?.folded ?? '') ||
    later.some((said) => ABOUT_THE_PAPER.test(said) && BETWEEN_COUNTRIES.test(said));
  if (isTold && one && other && one !== other)
    return parties.flatMap(({ country }) => stateOf(country) ?? []);
  return ofCooperation(parties, later, cast);
}

/** "Ces accords entrent dans le cadre de la coopération sino-comorienne": of the minister's state and the other one. */
function ofCooperation(parties: readonly Party[], later: readonly string[], cast: Cast): readonly Party[] {
  const [ministry, another] = parties.filter(({ kind }) => kind === 'ministry');
  const state = parties.find(isStateLike);
  if (!ministry || another || !state?.country) return parties;
  for (const said of later) {
    const nations = OF_THE_PAPER.test(said) ? nationsIn(said) : [];
    const own = nations.find((codes) => !codes.includes(state.country as string));
    if (nations.length !== 2 || !own || !nations.some((codes) => codes.includes(state.country as string)))
      continue;
    const country = stateOf(ministry.country ?? meantOf(own, cast));
    if (country?.country && own.includes(country.country))
      return parties.map((party) => (party === ministry ? country : party));
  }
  return parties;
}

/**
 * "un accord avec la Turquie, signé par le ministre des Transports, P", in a text whose other instruments his own state has signed:
 * that state, not his ministry.
 */
export function besideState(
  parties: readonly Party[],
  { facing, explicit }: Draft,
  earlier: readonly Sides[],
): readonly Party[] {
  const ministry = parties.find(({ kind }) => kind === 'ministry');
  const other = parties.find(isStateLike);
  if (parties.length !== 2 || !ministry || !other?.country || explicit.includes(ministry)) return parties;
  if (!facing.some(({ country }) => country === other.country)) return parties;
  const own = earlier
    .flatMap((sides) => sides.parties)
    .filter((party) => isStateLike(party) && party.country !== null && party.country !== other.country);
  const [state] = own;
  const isOne = new Set(own.map(({ country }) => country)).size === 1;
  return state && isOne && (ministry.country ?? state.country) === state.country
    ? parties.map((party) => (party === ministry ? state : party))
    : parties;
}
