/** Whether an instrument named now is one told of before. */
import type { Actor } from '../grammar/actor-words.js';
import { keyOf, type Party } from '../grammar/atoms.js';
import type { Instrument } from '../mentions/instruments.js';
import type { Outcome } from '../mentions/signing.js';
import { type Draft, firstSentence, type Told } from './drafts.js';
import { isSamePlural, isVagueLead, siblingsOf, splitPlural } from './plurals.js';
import { agreeOnParties, isOtherPair, isSamePair, shareParty, shareSide } from './same-parties.js';
import {
  compatible,
  isLoose,
  isOfSameSum,
  isOfSameTopic,
  isStillBare,
  mayBe,
  sameKind,
  sameWording,
  traits,
} from './wording.js';

/** How many drafts back a text refers to; more would make long texts cost the square of their length. */
export const NEAR = 64;

export const recent = (drafts: readonly Draft[]): Draft[] => drafts.slice(-NEAR);

/** The drafts that a mention points back to; none when it is new. A plural draft that is told apart is split. */
export function knownDrafts(
  drafts: Draft[],
  instrument: Instrument,
  parties: readonly Party[],
  inTitle: boolean,
  outcome: Outcome | null = null,
  hands: readonly Actor[] = [],
): Draft[] {
  if (drafts.length === 0 || instrument.isFormer) return [];
  const told = recent(drafts).filter(({ isSpelledOut }) => !isSpelledOut);
  if (instrument.weight === 'generic') return genericTargets(told, instrument, inTitle);
  const { determiner, ordinal } = instrument;
  // "l'accord entre A et B …", then "l'accord entre A et C": two.
  const isOther = (draft: Draft): boolean =>
    determiner === 'definite' && parties.length > 1 && isOtherPair(draft, parties);
  // "a conclu hier une convention avec A. La convention a été signée par P, Q et R": told in full now.
  const isCompleted = (draft: Draft): boolean =>
    determiner === 'definite' &&
    !instrument.plural &&
    outcome === 'done' &&
    draft === told.at(-1) &&
    isOnlyConcluded(draft);
  // "un prêt de 2 millions d'euros" of the two banks, and of the two states whose they are.
  const isRetold = (draft: Draft): boolean =>
    sameWording(draft.instrument, instrument) &&
    isOfSameSum(draft.instrument, instrument) &&
    !shareParty(draft, parties);
  const similar = told.filter(
    (draft) =>
      sameKind(draft, instrument) &&
      (isCompleted(draft) || ((agreeOnParties(draft, parties) || isRetold(draft)) && !isOther(draft))),
  );
  if (ordinal !== null && ordinal > 0 && determiner === 'definite') {
    const split = splitPlural(drafts, similar);
    const numbered = split.length > 1 ? split : siblingsOf(similar, told);
    const meant = numbered.length > 1 ? numbered.slice(ordinal - 1, ordinal) : [];
    for (const draft of meant) draft.isUntold = false;
    return meant;
  }
  // "Les autres accords": those of the announced that nothing was said of yet.
  if (determiner === 'definite' && instrument.plural && ordinal === 0) {
    const others = told.filter(({ isUntold }) => isUntold);
    for (const draft of others) draft.isUntold = false;
    return others;
  }
  if (determiner === 'definite' || determiner === 'demonstrative') {
    const known = backwards(told, ofOutcome(similar, outcome), instrument, parties, outcome);
    // "A et B prolongent leur partenariat", and below it: "A et B ont prolongé le contrat qui les lie".
    const titled = told.filter(
      (draft) =>
        draft.titleOnly &&
        mayBe(draft.instrument, instrument) &&
        (shareParty(draft, parties) ||
          (drafts.length === 1 && outcome === 'done' && agreeOnParties(draft, parties))),
    );
    return known.length > 0 ? known : titled.slice(-1);
  }
  if (determiner === 'possessive') {
    const shared = similar.filter((draft) => shareParty(draft, parties) || draft.titleOnly);
    return shared.slice(-1);
  }
  // "plusieurs accords ont été signés", and again below the headline.
  const lead = told.at(-1);
  if (lead && instrument.plural && isVagueLead(lead, instrument) && agreeOnParties(lead, parties))
    return [lead];
  const again = instrument.plural
    ? similar.filter((draft) => isSamePlural(draft, instrument) && !isOtherPair(draft, parties))
    : [];
  if (again.length > 0) return again.slice(-1);
  // "Une seconde entente" is another one.
  if (determiner === 'indefinite' && ordinal !== null && ordinal > 1) return [];
  if (ordinal === 0 && !told.some((draft) => draft.titleOnly))
    // "Un nouvel accord a été signé avec B", and again, with all its names.
    return similar
      .filter(
        (draft) =>
          draft.instrument.ordinal === 0 && shareParty(draft, parties) && !isOtherPair(draft, parties),
      )
      .slice(-1);
  const titled = told.filter(
    (draft) =>
      draft.titleOnly &&
      agreeOnParties(draft, parties) &&
      // Two headlines of a list: "Signature d'une convention avec A", "Signature d'un accord avec B".
      !(inTitle && isOtherPair(draft, parties)) &&
      (mayBe(draft.instrument, instrument) || isSamePair(draft, instrument, parties)),
  );
  const alike = titled.filter((draft) => draft.instrument.type === instrument.type);
  if (titled.length > 0) return (alike.length > 0 ? alike : titled).slice(-1);
  const last = told.at(-1);
  if (last && parties.length > 0 && isStillBare(last, instrument)) return [last];
  return similar
    .filter(
      (draft) =>
        sameWording(draft.instrument, instrument) &&
        // "Parallèlement, un accord a été signé avec C" is none of two that A and B signed.
        (instrument.plural || !draft.instrument.plural) &&
        (shareParty(draft, parties) ||
          isOfSameSum(draft.instrument, instrument) ||
          (parties.length === 0 &&
            (isOfSameTopic(draft.instrument, instrument) ||
              (hands.length === 0 && outcome === 'done' && isSaidInTheSameWords(draft, instrument)))) ||
          (parties.length === 0 && areHandsOf(draft, hands))) &&
        (!isOtherPair(draft, parties) || isRetold(draft)),
    )
    .slice(-1);
}

/** "A et B ont signé un accord. Selon B, P, PDG de A, et Q ont signé un accord": who did, told behind. */
function areHandsOf({ explicit, signers }: Draft, hands: readonly Actor[]): boolean {
  const bodies = hands.flatMap(({ body }) => body ?? []);
  const known = new Set(explicit.map(keyOf));
  return signers.length === 0 && bodies.length > 0 && bodies.every((body) => known.has(keyOf(body)));
}

/** "A et B ont signé un accord-cadre de coopération. « Nous avons signé un accord-cadre de coopération », a dit A." */
const isSaidInTheSameWords = (
  draft: Draft,
  { head, complement, determiner, ordinal, topic }: Instrument,
): boolean =>
  determiner === 'indefinite' &&
  ordinal === null &&
  complement !== '' &&
  topic === '' &&
  draft.instrument.head === head &&
  draft.instrument.complement === complement &&
  draft.told.some(({ signing: { outcome } }) => outcome === 'done');

/** Told of as new: "ont signé un mémorandum". */
const isFresh = ({ told }: Draft): boolean =>
  told.some(({ determiner, signing: { voice } }) => determiner === 'indefinite' && voice !== 'participle');

const isOnlyConcluded = ({ told }: Draft): boolean =>
  told.length > 0 &&
  told.every(
    ({ signing: { family, outcome, voice } }) =>
      family === 'conclude' && outcome === 'done' && voice !== 'participle',
  );

const isSigned = ({ told }: Draft): boolean => told.some(({ signing: { outcome } }) => outcome === 'done');

const isCalledOff = ({ signing: { family, outcome } }: Told): boolean =>
  outcome === 'failed' || (family === 'putoff' && outcome === 'done');

/** Of a signed and a planned accord, what was signed is the signed one. */
function ofOutcome(similar: readonly Draft[], outcome: Outcome | null): readonly Draft[] {
  if (outcome !== 'done') return similar;
  // What was signed is none of those that were put off.
  const alive = similar.filter((draft) => !draft.told.every(isCalledOff));
  if (alive.length < 2) return alive;
  const done = alive.filter((draft) => draft.told.some(({ signing }) => signing.outcome === 'done'));
  return done.length > 0 ? done : alive;
}

function genericTargets(drafts: readonly Draft[], instrument: Instrument, inTitle: boolean): Draft[] {
  if (instrument.determiner === 'none' || (instrument.determiner === 'indefinite' && !inTitle)) return [];
  if (instrument.plural) return drafts.slice(-(instrument.count ?? drafts.length));
  if (instrument.ordinal !== null && instrument.ordinal > 0)
    return drafts.slice(instrument.ordinal - 1, instrument.ordinal);
  return drafts.slice(-1);
}

/** "Un accord et deux mémorandums ont été signés. Les accords portent la signature de P": all of them. */
function toldTogether(drafts: readonly Draft[], instrument: Instrument): Draft[] {
  const { plural, head, determiner, count } = instrument;
  const last = drafts.at(-1);
  const isAll =
    plural &&
    /^(?:accord|texte)$/.test(head) &&
    traits(instrument).length === 0 &&
    determiner !== 'indefinite';
  if (!isAll || !last) return [];
  const first = firstSentence(last);
  const all =
    last.parent === null
      ? drafts.filter(({ sentences, parent }) => parent === null && sentences.has(first))
      : [...siblingsOf([last], drafts)];
  const many = all.reduce((sum, each) => sum + (each.instrument.count ?? 1), 0);
  return count === null || count === many ? all : [];
}

function backwards(
  drafts: readonly Draft[],
  similar: readonly Draft[],
  instrument: Instrument,
  parties: readonly Party[],
  outcome: Outcome | null,
): Draft[] {
  // "l'autre accord", but not "ce nouvel accord", nor "le nouvel accord" where one was told of as new.
  if (instrument.ordinal === 0 && instrument.determiner !== 'demonstrative')
    return instrument.isNew ? similar.filter(isFresh).slice(-1) : [];
  const together = similar.length < 2 ? toldTogether(drafts, instrument) : [];
  if (together.length > 1) return together;
  if (similar.length > 0) {
    // Of several, one that something was said of goes before the rest.
    const last = similar.findLast(({ isUntold }) => !isUntold) ?? similar.at(-1);
    if (last && (!instrument.plural || similar.at(-1)?.instrument.plural)) return [last];
    const exchanged = similar.filter((draft) => draft.instrument.head.startsWith('echange'));
    return instrument.type === 'letter' && exchanged.length > 0 ? exchanged : [...similar];
  }
  // "ont paraphé les deux accords", where two conventions were signed.
  const { count } = instrument;
  const counted =
    instrument.plural && count !== null
      ? drafts.findLast(
          (draft) => draft.instrument.plural && draft.instrument.count === count && isSigned(draft),
        )
      : undefined;
  if (counted && instrument.weight === 'strong' && compatible(counted.instrument, instrument))
    return [counted];
  // "signer cette convention de financement", where a convention de crédit is the only one that was signed.
  const ofType = drafts.filter((draft) => draft.instrument.type === instrument.type && isSigned(draft));
  if (instrument.determiner === 'demonstrative' && !instrument.plural && ofType.length === 1) return ofType;
  // "l'accord" of a memorandum told of before, "ce partenariat" or "ce protocole" of a convention.
  const pointsBack =
    instrument.determiner === 'demonstrative' &&
    (instrument.weight === 'strong' || instrument.head === 'partenariat');
  const isBare = traits(instrument).length === 0;
  // "cette convention-cadre" is the only paper that was signed, whatever else was named.
  const signed = pointsBack ? drafts.filter(isSigned) : [];
  const isOnly = pointsBack && (drafts.length === 1 || signed.length === 1);
  const [last] = isOnly && signed.length === 1 ? signed : drafts.slice(-1);
  // "l'accord de crédit avec A" of the "convention de crédit" that A signed.
  const isAlike =
    last !== undefined &&
    shareSide(last, parties) &&
    traits(instrument).some((trait) => traits(last.instrument).includes(trait));
  const hypernym =
    !instrument.isNamed &&
    (isOnly ||
      isAlike ||
      // "L'accord de coopération a été signé par P et Q", of notes of which no sides are told yet.
      (isLoose(instrument) && last?.explicit.length === 0 && instrument.head === 'accord') ||
      (isBare &&
        (/^(?:accord|entente)$/.test(instrument.head) || (pointsBack && instrument.head === 'partenariat'))));
  if (!hypernym || !last || drafts.some((draft) => draft.instrument.type === instrument.type)) return [];
  // "L'accord avec B attendra", "Le projet d'accord n'est pas prêt": none of the memorandum that was signed.
  if (outcome === 'failed' && isSigned(last)) return [];
  return agreeOnParties(last, parties) ? [last] : [];
}
