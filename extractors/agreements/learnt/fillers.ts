/** Mentions around an instrument that may fill one of its slots, those that mean the same together. */
import type { Atom, Party } from '../grammar/atoms.js';
import type { Instrument } from '../mentions/instruments.js';
import type { Cast } from '../slots/cast.js';
import { lookUp } from '../slots/look-up.js';
import { key } from '../slots/sides.js';
import type { Slot } from './classes.js';
import { featuresOfFiller } from './features.js';
import type { Phrase, Phrases } from './phrase.js';

/** Sentences before and behind that of the instrument that are looked at, and those that open a text, which tell its day and place. */
const REACH = 6;
const OPENING = 3;

/** No more mentions are looked at for one slot, the nearest first. */
const MOST = 40;

/** Something that may fill a slot, with what is seen of each of its mentions. */
export interface Candidate {
  /** Of a person, day or venue its id; of a party as `key` of sides has it. */
  readonly key: string;
  readonly party: Party | null;
  readonly seen: readonly (readonly number[])[];
}

interface Meant {
  readonly key: string;
  readonly kind: string;
  readonly party: Party | null;
}

interface Met extends Meant {
  readonly atom: Atom;
  readonly phrase: Phrase;
}

/** In the order in which they are named. */
export function candidatesFor(
  slot: Slot,
  from: Phrase,
  instrument: Instrument,
  phrases: Phrases,
  cast: Cast,
): Candidate[] {
  const met = nearest(slot, from, phrases, cast).toSorted((a, b) => a.atom.start - b.atom.start);
  const named = new Map<string, Met[]>();
  for (const each of met) named.set(each.key, [...(named.get(each.key) ?? []), each]);
  const { text, folded } = phrases.document;
  return [...named].map(([key, own], order) => ({
    key,
    party: own[0]?.party ?? null,
    seen: own.map(({ atom, phrase, kind }) =>
      featuresOfFiller(from, instrument, {
        atom,
        phrase,
        kind,
        folded: folded.slice(atom.start, atom.end),
        times: own.length,
        order,
        all: named.size,
        beside: new Set(met.filter((other) => other.phrase === phrase).map((other) => other.key)).size,
        share: atom.start / text.length,
      }),
    ),
  }));
}

function nearest(slot: Slot, from: Phrase, phrases: Phrases, cast: Cast): Met[] {
  const met: Met[] = [];
  for (const index of indexesAround(from.index)) {
    const phrase = phrases.of(index);
    for (const { atom } of phrase?.units ?? []) {
      const meant = atom && meantBy(atom, slot, cast);
      if (meant && phrase) met.push({ ...meant, atom, phrase });
      if (met.length === MOST) return met;
    }
  }
  return met;
}

function* indexesAround(index: number): Generator<number> {
  yield index;
  for (let step = 1; step <= REACH; step++) yield* [index - step, index + step];
  for (let opening = 0; opening < Math.min(OPENING, index - REACH); opening++) yield opening;
}

/** What a mention would fill a slot with; null where it cannot. */
function meantBy({ kind, id, party, implied }: Atom, slot: Slot, cast: Cast): Meant | null {
  if (slot !== 'party') {
    const isOfSlot = kind === (slot === 'signatory' ? 'person' : slot);
    return isOfSlot && id !== null ? { key: id, kind: party?.kind ?? kind, party: null } : null;
  }
  const known = party === null || party.kind === 'side' ? null : lookUp(party, cast);
  if (known === null || known.kind === 'short' || known.kind === 'unknown') return null;
  return { key: key(known), kind: `${known.kind} ${kind}${implied ? ' implied' : ''}`, party: known };
}
