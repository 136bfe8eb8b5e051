/** Scores agreements: as records, and slot by slot. */
import type { Agreement } from '../../schemas/types.js';
import type { Scene } from './entities.js';
import type { Gold, GoldAgreement, GoldEntity, Named } from './gold.js';
import { fold, sameDate, wordOverlap } from './similarity.js';
import { add, align } from './tally.js';

/** Short names of parties that are states, by what the long ones reduce to. */
const STATES: Readonly<Record<string, string>> = {
  rdc: 'republique democratique du congo',
  'rd congo': 'republique democratique du congo',
  usa: 'etats unis',
  'etats unis d amerique': 'etats unis',
  eau: 'emirats arabes unis',
  rca: 'republique centrafricaine',
  rci: 'cote d ivoire',
  ue: 'union europeenne',
};

const FORM = 'republique|royaume|etat|confederation|federation';
const EPITHET = 'islamique|arabe|federale|federative|populaire|socialiste|unie|gabonaise|hachemite';
const OFFICIAL = new RegExp(`^(?:l )?(?:${FORM})(?: (?:${EPITHET}))* (?:du |de la |de l |de |d |des )`);

/** "republique islamique de mauritanie" → "mauritanie". */
const shortState = (folded: string): string => (STATES[folded] ?? folded).replace(OFFICIAL, '');

const nameOf = (named: Named | null | undefined): string =>
  (typeof named === 'string' ? named : named?.name) ?? '';

/** Every way in which the gold record names its people and bodies → the one it stands for. */
function readAliases(gold: Gold): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const kind of ['people', 'ministries', 'organizations'] as const) {
    for (const entity of gold[kind] ?? []) {
      const ways = [entity.name, entity.acronym, ...(entity.mentions ?? []).map((span) => span.text)];
      for (const way of ways) if (way) aliases.set(fold(way), `${kind}:${fold(entity.name)}`);
    }
  }
  return aliases;
}

type Same = (a: Named, b: Named) => number;

function createSame(gold: Gold): Same {
  const aliases = readAliases(gold);
  return (a, b) => {
    const [left, right] = [fold(nameOf(a)), fold(nameOf(b))];
    if (!left || !right) return 0;
    if (left === right || shortState(left) === shortState(right)) return 1;
    const entity = aliases.get(left);
    if (entity !== undefined && entity === aliases.get(right)) return 1;
    const overlap = wordOverlap(nameOf(a), nameOf(b));
    return overlap >= 0.6 ? overlap : 0;
  };
}

/** Signatories by name, or by role where the text names nobody. */
function signers(agreement: GoldAgreement): Named[] {
  return (agreement.signatories ?? [])
    .map((signatory) => signatory.person ?? signatory.role ?? '')
    .filter((signer) => nameOf(signer) !== '');
}

function similarity(same: Same): (gold: GoldAgreement, found: Agreement) => number {
  return (gold, found) => {
    const parties = align(gold.parties ?? [], found.parties, same).foundOf.size;
    const signatories = align(signers(gold), signers(found), same).foundOf.size;
    const sameType = gold.type === found.type;
    if (parties + signatories === 0 && !sameType) return 0;
    const date = gold.date && sameDate(gold.date, found.date) ? 0.5 : 0;
    return parties + signatories + (sameType ? 0.6 : 0) + (gold.status === found.status ? 0.3 : 0) + date;
  };
}

const tell = (agreement: GoldAgreement): string =>
  `${agreement.instrument}: ${(agreement.parties ?? []).map(nameOf).join(' + ')}`;

/** Slots that an agreement fills: type and status always. */
function countSlots(agreement: GoldAgreement, venue: boolean): number {
  const lists = (agreement.parties?.length ?? 0) + (agreement.signatories?.length ?? 0);
  return 2 + lists + (agreement.date ? 1 : 0) + (venue ? 1 : 0);
}

interface Slot {
  readonly name: string;
  readonly right: boolean;
  readonly expected: boolean;
  readonly given: boolean;
  readonly tell: string;
}

function scoreSlot(slot: Slot, instrument: string | undefined, scene: Scene): void {
  if (!slot.expected && !slot.given) return;
  for (const measure of ['agreements.slots', `agreements.${slot.name}`]) {
    if (slot.right) add(scene.tally, measure, 'tp');
    else {
      if (slot.expected) add(scene.tally, measure, 'fn');
      if (slot.given) add(scene.tally, measure, 'fp');
    }
  }
  if (!slot.right) scene.mistake('wrong', 'agreements.slots', `${instrument} ${slot.name} ${slot.tell}`);
}

const single = (name: string, right: boolean, gold?: string | null, found?: string | null): Slot => ({
  name,
  right,
  expected: Boolean(gold),
  given: Boolean(found),
  tell: `${gold} / ${found}`,
});

function* listSlots(
  name: string,
  gold: readonly Named[],
  found: readonly Named[],
  same: Same,
): Generator<Slot> {
  const { foundOf, taken } = align(gold, found, same);
  for (const [g, one] of gold.entries()) {
    yield { name, right: foundOf.has(g), expected: true, given: false, tell: `missed ${nameOf(one)}` };
  }
  for (const [f, one] of found.entries()) {
    if (taken.has(f)) continue;
    yield { name, right: false, expected: false, given: true, tell: `spurious ${nameOf(one)}` };
  }
}

/** A facility may be named by its town and the other way round: one name inside the other is enough. */
function sameVenueName(gold: string, found: string, same: Same): boolean {
  if (!gold || !found) return false;
  const [left, right] = [fold(gold), fold(found)];
  return same(gold, found) > 0 || left.includes(right) || right.includes(left);
}

function* slotsOf(gold: GoldAgreement, found: Agreement, same: Same): Generator<Slot> {
  yield single('type', gold.type === found.type, gold.type, found.type);
  yield single('status', gold.status === found.status, gold.status, found.status);
  yield* listSlots('parties', gold.parties ?? [], found.parties, same);
  yield* listSlots('signatories', signers(gold), signers(found), same);
  yield single('date', Boolean(gold.date) && sameDate(gold.date, found.date), gold.date, found.date);
  const [venue, foundVenue] = [nameOf(gold.venue), nameOf(found.venue)];
  yield single('venue', sameVenueName(venue, foundVenue, same), venue, foundVenue);
}

/** Whether something fills a slot of an annotated agreement, by the measure of the score. */
export interface Bound {
  isParty(gold: GoldAgreement, name: string): boolean;
  isSignatory(gold: GoldAgreement, name: string): boolean;
  isDate(gold: GoldAgreement, value: string): boolean;
  isVenue(gold: GoldAgreement, venue: Pick<GoldEntity, 'name' | 'city' | 'country'>): boolean;
}

export function boundOf(gold: Gold): Bound {
  const same = createSame(gold);
  return {
    isParty: ({ parties = [] }, name) => parties.some((party) => same(party, name) > 0),
    isSignatory: (one, name) => signers(one).some((signer) => same(signer, name) > 0),
    isDate: ({ date }, value) => Boolean(date) && sameDate(date, value),
    isVenue: ({ venue }, { name, city, country }) =>
      sameVenueName(nameOf(venue), name ?? city ?? country ?? '', same),
  };
}

/** An instrument that is only referred to is neither expected nor held against the program. */
const isFree = (agreement: GoldAgreement): boolean =>
  Boolean(agreement.optional) || agreement.status === 'mentioned';

export function scoreAgreements(gold: Gold, found: readonly Agreement[], scene: Scene): void {
  const expected = gold.agreements ?? [];
  const same = createSame(gold);
  const { foundOf, taken } = align(expected, found, similarity(same));
  expected.forEach((agreement, g) => {
    if (isFree(agreement)) return;
    const other = found[foundOf.get(g) ?? -1];
    if (!other) {
      add(scene.tally, 'agreements', 'fn');
      add(scene.tally, 'agreements.slots', 'fn', countSlots(agreement, Boolean(agreement.venue)));
      scene.mistake('missed', 'agreements', tell(agreement));
      return;
    }
    add(scene.tally, 'agreements', 'tp');
    for (const slot of slotsOf(agreement, other, same)) scoreSlot(slot, agreement.instrument, scene);
  });
  found.forEach((agreement, f) => {
    if (taken.has(f) || agreement.status === 'mentioned') return;
    if (agreement.evidence.length > 0 && agreement.evidence.every(scene.inFurniture)) return;
    add(scene.tally, 'agreements', 'fp');
    add(scene.tally, 'agreements.slots', 'fp', countSlots(agreement, false));
    scene.mistake('spurious', 'agreements', tell(agreement));
  });
}
