/**
 * What no rule read, filled from who stands in the sentences of the signing: hands of sides that have none, sides of records
 * that lack one, the place. Nothing is taken away, and a side that has its hand gets no other.
 */
import type { AgreementDraft } from '../../../schemas/entities.js';
import type { Draft } from '../drafts/drafts.js';
import type { SentenceFacts } from '../facts/facts.js';
import type { Party } from '../grammar/atoms.js';
import type { Cast } from './cast.js';
import type { Context } from './context.js';
import { tellsHands } from './hand-words.js';
import { type Hand, openHands } from './open-hands.js';
import { openSides } from './open-sides.js';
import { hasHappened, openVenue } from './open-venue.js';
import { key, referTo, stands } from './sides.js';

export interface Settled {
  readonly draft: Draft;
  readonly parties: readonly Party[];
  readonly record: AgreementDraft;
}

/** A record that lacks something, and where it may stand. */
export interface Open extends Settled {
  /** Sentences that tell of it, in text order. */
  readonly told: readonly SentenceFacts[];
  /** Those just behind one of them that tell of no record. */
  readonly near: readonly SentenceFacts[];
  readonly hasSignedOther: (person: string) => boolean;
  /** Whether a body is a side of what the same sentences tell besides. */
  readonly isSideOfOther: (party: Party) => boolean;
}

/** Sentences behind one that tells of a record. */
const REACH = 3;

/** So many records of one sentence are asked for their sides. */
const MOST = 16;

/** Fewest sides of an instrument. */
export const SIDES = 2;

export function fillLeftOpen(
  settled: readonly Settled[],
  sentences: readonly SentenceFacts[],
  cast: Cast,
  context: Context,
): readonly AgreementDraft[] {
  if (!settled.some(isOpen)) return settled.map(({ record }) => record);
  const at = new Map(sentences.map(({ sentence }, index) => [sentence.start, index]));
  const placed = settled.map(({ record }) => record.evidence.flatMap(({ start }) => at.get(start) ?? []));
  const tellers = new Map<number, Settled[]>();
  placed.forEach((places, index) => {
    for (const place of places) {
      const known = tellers.get(place);
      if (known) known.push(settled[index] as Settled);
      else tellers.set(place, [settled[index] as Settled]);
    }
  });
  const signed = new Map<string, number>();
  for (const { record } of settled)
    for (const id of handsOf(record)) signed.set(id, (signed.get(id) ?? 0) + 1);
  return settled.map((one, index) => {
    const places = placed[index] ?? [];
    if (places.length === 0 || !isOpen(one)) return one.record;
    const own = new Set(handsOf(one.record));
    const following = new Set(
      places.flatMap((place) => Array.from({ length: REACH }, (_, step) => place + step + 1)),
    );
    const beside = places.map((place) => tellers.get(place)?.filter((each) => each !== one) ?? []);
    const elsewhere = new Set(
      beside.flatMap((all) => all.slice(0, MOST).flatMap(({ parties }) => parties.map(key))),
    );
    const open: Open = {
      ...one,
      told: places.flatMap((place) => sentences[place] ?? []),
      near: [...following].flatMap((place) => (tellers.has(place) ? [] : (sentences[place] ?? []))),
      hasSignedOther: (id) => (signed.get(id) ?? 0) > (own.has(id) ? 1 : 0),
      isSideOfOther: (party) => elsewhere.has(key(party)),
    };
    const venue = one.record.venue ?? openVenue(open, context);
    const filled = fill(open, cast);
    return { ...filled, venue, status: isSignedAfterAll(filled, open) ? 'signed' : filled.status };
  });
}

/** "A et B ont conclu une convention. Le document porte les signatures de P et de Q": hands make it more than negotiated. */
const isSignedAfterAll = ({ status, signatories }: AgreementDraft, { draft, told, near }: Open): boolean =>
  status === 'negotiated' &&
  signatories.some(({ person }) => person !== null) &&
  draft.told.every(({ signing: { family } }) => family !== 'initial') &&
  [...told, ...near].some(({ folded }) => tellsHands(folded, false)) &&
  ![...told, ...near].some(({ folded }) => INITIALS.test(folded));

const INITIALS = /(?<!\p{L})(?:initiales|paraph(?!eur)|parapheront)/u;

function isOpen({ record: { status, signatories, venue }, parties }: Settled): boolean {
  if (status === 'mentioned' || status === 'ratified') return false;
  if (status === 'negotiated' || (venue === null && hasHappened(status))) return true;
  return parties.length < SIDES || (status !== 'not_signed' && signatories.length < parties.length);
}

const handsOf = ({ signatories }: AgreementDraft): string[] =>
  signatories.flatMap(({ person }) => person?.id ?? []);

function fill(open: Open, cast: Cast): AgreementDraft {
  const { record } = open;
  // Nobody put a signature to what was not signed.
  const hands = record.status === 'not_signed' ? [] : openHands(open, cast);
  const sides = [...open.parties, ...openSides(open, hands, cast)];
  if (hands.length === 0 && sides.length === open.parties.length) return record;
  const left = sides.filter(
    ({ name }) =>
      !record.signatories.some(({ party }) => party?.name === name) &&
      !hands.some((hand) => sideOf(hand, sides)?.name === name),
  );
  // One side and one hand that are left belong together.
  const isOnly = left.length === 1 && hands.filter((hand) => sideOf(hand, sides) === null).length === 1;
  const added = hands.map((hand) => {
    const side = sideOf(hand, sides) ?? (isOnly ? (left[0] ?? null) : null);
    return { person: hand.person, role: hand.role, party: side ? referTo(side) : null };
  });
  return {
    ...record,
    parties: sides.map(referTo),
    signatories: [...record.signatories, ...added],
  };
}

const sideOf = ({ party }: Hand, sides: readonly Party[]): Party | null =>
  sides.find((side) => party !== null && (side.name === party.name || stands(party, side))) ?? null;
