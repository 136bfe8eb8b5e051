/** Day, place and gathering as the clauses of signing tell them themselves. */
import type { Draft } from '../drafts/drafts.js';
import type { Context, Where } from './context.js';
import { nearestVenue } from './nearest-venue.js';
import { ANNOUNCED, fringeEvent, nearestDate } from './slots.js';
import { isDue } from './status.js';

/** A sentence that names the building tells more than one that names the town. */
const TOWN = 1000;

/** What the clauses say themselves; the ceremony's sentence may name the building in the town. */
interface OwnWhere extends Where {
  readonly isTown: boolean;
  /** "ont signé hier", where nothing tells when that was: no other day is meant. */
  readonly isOpen: boolean;
}

export const NOWHERE: Where = { date: null, venue: null, event: null };

/** The day of the text, before which nothing is that is still to be signed. */
export const notBefore = (draft: Draft, { reference }: Context): string | null =>
  reference?.length === 10 && !isDue(draft) ? reference : null;

/** What the clauses of signing say themselves. */
export function ownWhere(draft: Draft, coming: boolean, context: Context): OwnWhere {
  let { date, venue, event } = NOWHERE;
  let isTown = false;
  let isOpen = false;
  let dateCost = Number.POSITIVE_INFINITY;
  let venueCost = Number.POSITIVE_INFINITY;
  // A ratification has a day of its own.
  const isSigned = !coming && isDone(draft);
  const told = draft.told.filter(
    // "Paraphé en avril à Kara, le texte a été signé mardi": where and when it was initialled.
    ({ sentence, signing: { family, voice } }) =>
      family !== 'ratify' &&
      !(isSigned && family === 'initial' && voice === 'participle' && signedIn(draft, sentence)),
  );
  for (const each of told.sort((a, b) => rank(b, coming) - rank(a, coming))) {
    const at = each.signing.start;
    const penalty = (6 - rank(each, coming)) * 60;
    const day = nearestDate(context, each.clause, at, coming, notBefore(draft, context));
    if (day && day.cost + penalty < dateCost) {
      date = day.value;
      isOpen = date === null;
      dateCost = day.cost + penalty;
    }
    const found = nearestVenue(context, each.clause, at);
    // "a annoncé à Kara avoir signé": where it was told.
    const isSaid = coming || context.document.folded.startsWith('avoir ', at);
    const isTold = isSaid && found !== null && found.start < at;
    const place =
      isTold && ANNOUNCED.test(context.document.folded.slice(each.clause.start, at)) ? null : found;
    const cost = place ? place.cost + penalty + (place.isTown ? TOWN : 0) : venueCost;
    if (place && cost < venueCost) {
      venue = place.value;
      isTown = place.isTown;
      venueCost = cost;
    }
    event ??= fringeEvent(context, each.clause, at)?.value ?? null;
  }
  return { date, venue, event, isTown, isOpen };
}

/** Signed in a full sentence about what happened just now. */
export const isDone = ({ told }: Draft): boolean =>
  told.some(
    ({ signing: { family, outcome, voice, pluperfect } }) =>
      (family === 'sign' || family === 'exchange') &&
      outcome === 'done' &&
      voice !== 'participle' &&
      !pluperfect,
  );

const signedIn = ({ told }: Draft, index: number): boolean =>
  told.some(({ sentence, signing: { family } }) => sentence === index && family === 'sign');

/** Full sentences before headlines, past before future for what is signed. */
function rank(told: Draft['told'][number], coming: boolean): number {
  const { signing } = told;
  const outcome = signing.outcome === (coming ? 'coming' : 'done') || signing.outcome === 'failed' ? 4 : 0;
  const family =
    signing.family === 'sign' || signing.family === 'exchange' ? 2 : signing.family === 'initial' ? 1 : 0;
  return outcome + family;
}
