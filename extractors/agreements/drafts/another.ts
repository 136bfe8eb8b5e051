/** Whether an instrument named now is the paper of one told of before, or another one that looks like it. */

import type { Fact } from '../facts/facts.js';
import type { Instrument } from '../mentions/instruments.js';
import { type Draft, lastOf, type Pending, type State } from './drafts.js';
import { agreeOnParties, shareParty } from './same-parties.js';

/** Whether a partnership told of before was put on paper in this instrument. */
export function isItsText(draft: Draft, { signing, sentence }: Fact, { determiner }: Instrument): boolean {
  // "la signature d'un partenariat avec A, ainsi que d'un accord avec B"
  if (draft.told.at(-1)?.signing === signing) return false;
  if (draft.sentences.has(sentence)) return signing.voice === 'noun';
  const isNear = sentence - lastOf([draft]) <= 2 && determiner === 'definite' && signing.outcome === 'done';
  return (
    isNear &&
    draft.told.every(({ signing: { family, voice } }) => family === 'conclude' && voice !== 'participle')
  );
}

/** "Le protocole signé en 2021", where one was signed just now: an older one. */
export const isOfAnotherYear = (
  { document: { folded } }: State,
  { signing }: Fact,
  near: readonly Draft[],
): boolean =>
  signing.voice === 'participle' &&
  /^(?: (?:a|entre|avec|par) [^.;]{1,80}?)?,? en (?:\p{L}+ )?(?:19|20)\d\d(?!\d)/u.test(
    folded.slice(signing.end, signing.end + 100),
  ) &&
  near.some(({ told }) =>
    told.some(
      ({ signing: { voice, family, outcome } }) =>
        voice !== 'participle' && family === 'sign' && outcome === 'done',
    ),
  );

/** "ont signé une déclaration, qui s'ajoute à l'accord conclu entre B et C": one with sides of its own, in the same sentence. */
export const isAddedTo = (
  last: Draft | undefined,
  { signing, sentence, parties }: Fact,
  { start }: Instrument,
): boolean =>
  last !== undefined &&
  signing.voice === 'participle' &&
  parties.length > 0 &&
  !shareParty(last, parties) &&
  last.told.some((told) => told.sentence === sentence && told.signing.end < start) &&
  !last.instruments.some((instrument) => instrument.start === start);

/** "Ils ont signé un accord. Il s'agit d'un accord-cadre, signé par …", "Un accord signé par A": the one just told of. */
export function isExplained(
  { document, drafts }: State,
  { sentence, signing: { voice } }: Fact,
  instrument: Instrument,
): boolean {
  const last = drafts.at(-1);
  const start = document.sentences[sentence]?.start ?? 0;
  return (
    last !== undefined &&
    !(last.instrument.plural || instrument.plural) &&
    last.instrument.type === instrument.type &&
    // "Il s'agit de l'accord de prêt …; de l'accord de financement …": two.
    sentence > lastOf(drafts) &&
    sentence - lastOf(drafts) <= 2 &&
    (/^\W*(?:il s'agit|c'est)(?![\p{L}])/u.test(document.folded.slice(start, start + 20)) ||
      (voice === 'participle' &&
        instrument.complement === '' &&
        /^\W*une? $/u.test(document.folded.slice(start, instrument.start))))
  );
}

/** "Ils ont signé une convention. Ce texte formalise le partenariat entre A et B": no other one. */
export const isWhatItSeals = (
  last: Draft | undefined,
  { sentence, signing, parties }: Fact,
  { head, determiner, ordinal }: Instrument,
): boolean =>
  last !== undefined &&
  head === 'partenariat' &&
  determiner !== 'indefinite' &&
  ordinal === null &&
  last.instrument.weight === 'strong' &&
  last.told.some(({ signing: { outcome } }) => outcome === 'done') &&
  signing.outcome === 'done' &&
  signing.needsInstrument &&
  sentence - lastOf([last]) <= 3 &&
  (parties.length < 2 || shareParty(last, parties));

/** "A et B ont préparé un accord de pêche. Cet accord a été signé": what was only named so far. */
export function namedBefore(
  { pending, drafts }: State,
  { sentence }: Fact,
  { determiner, plural, complement, topic, ordinal, head }: Instrument,
): Pending | undefined {
  const pointsBack =
    determiner === 'demonstrative' || (determiner === 'definite' && `${complement}${topic}` === '');
  if (!pointsBack || plural || ordinal !== null) return undefined;
  const [noun] = head.split(' ');
  const last = lastOf(drafts);
  return pending.findLast(
    (each) =>
      each.instrument.head.split(' ')[0] === noun &&
      !each.instrument.plural &&
      each.sentence > last &&
      sentence - each.sentence <= 2,
  );
}

/** Papers that are called by each other's names. */
const PAPER = /^(?:agreement|convention|contract|protocol|memorandum)$/;

/** "A et B ont signé une convention …, avant de parapher le contrat": the one told of, by a looser name. */
export function isLooselyNamed(drafts: readonly Draft[], fact: Fact, instrument: Instrument): boolean {
  const [only, another] = drafts;
  const { signing, sentence, parties } = fact;
  const { determiner, plural, complement, topic, isNamed, ordinal, weight, type } = instrument;
  return (
    only !== undefined &&
    another === undefined &&
    determiner === 'definite' &&
    `${complement}${topic}` === '' &&
    !(plural || isNamed || weight !== 'strong' || ordinal !== null || parties.length > 0) &&
    PAPER.test(type) &&
    PAPER.test(only.instrument.type) &&
    (signing.voice === 'active' || signing.voice === 'passive') &&
    (signing.outcome === 'done' || signing.outcome === 'told') &&
    !signing.pluperfect &&
    sentence - lastOf(drafts) <= 2 &&
    only.told.some(({ signing: { family, outcome } }) => family === 'sign' && outcome === 'done')
  );
}

/** A new accord that is still to be signed is not the one that was. */
export function isAnotherSigning(drafts: readonly Draft[], fact: Fact, instrument: Instrument): boolean {
  const { outcome, pluperfect } = fact.signing;
  // Nor is one that had been signed long before.
  if (instrument.determiner !== 'indefinite' || !(outcome === 'coming' || pluperfect)) return false;
  const last = drafts.findLast((draft) => draft.instrument.type === instrument.type);
  return (
    last?.told.some(
      ({ signing, inTitle }) =>
        !(inTitle && signing.voice === 'noun') &&
        signing.outcome === 'done' &&
        signing.family === 'sign' &&
        signing.voice !== 'participle' &&
        !signing.pluperfect,
    ) ?? false
  );
}

/** "doit signer un accord de partenariat", and then "parapher un partenariat stratégique": no other one. */
export const isItsPartnership = (
  last: Draft,
  { sentence, signing, parties }: Fact,
  { head, plural, ordinal }: Instrument,
): boolean =>
  last.told.at(-1)?.signing !== signing &&
  head.startsWith('partenariat') &&
  !plural &&
  ordinal === null &&
  !last.instrument.plural &&
  /(?:^| )de partenariat/.test(`${last.instrument.head} ${last.instrument.complement}`) &&
  last.told.some(({ signing: { outcome } }) => outcome === signing.outcome) &&
  sentence - lastOf([last]) <= 3 &&
  agreeOnParties(last, parties);

const TO_THAT_END = /^[^.;]{0,60}(?:dans|en) ce (?:sens|cadre)(?!\p{L})|^ en ce sens(?!\p{L})/u;

/** "Une convention a été signée. A et B ont conclu un accord dans ce sens": who did it, told behind. */
export function isToThatEnd(
  { document: { folded }, drafts }: State,
  { sentence, signing, parties }: Fact,
  { start, end, complement, topic, plural, determiner, type, ordinal }: Instrument,
): boolean {
  const last = drafts.at(-1);
  return (
    last !== undefined &&
    determiner === 'indefinite' &&
    ordinal === null &&
    `${complement}${topic}` === '' &&
    !(plural || last.instrument.plural) &&
    PAPER.test(type) &&
    PAPER.test(last.instrument.type) &&
    signing.outcome === 'done' &&
    !signing.pluperfect &&
    sentence - lastOf([last]) <= 2 &&
    last.told.some(({ signing: { family, outcome } }) => family === 'sign' && outcome === 'done') &&
    last.signers.length === 0 &&
    (parties.length < 2 || agreeOnParties(last, parties) || last.explicit.length === 0) &&
    TO_THAT_END.test(folded.slice(signing.start > start ? signing.end : end, end + 120))
  );
}
