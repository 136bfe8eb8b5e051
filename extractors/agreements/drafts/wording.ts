/** Whether two instruments may be one by the words they are called with. */
import type { Instrument } from '../mentions/instruments.js';
import type { Draft } from './drafts.js';

/** Words that any instrument may have: they tell none from another. */
const COMMON_TRAIT =
  /^(?:(?:bi|tri|quadri|multi)(?:partite|laterale?)s?|signee?s?|historiques?|importante?s?|nouve(?:au|l|lle)s?|presente?s?|conjointe?s?|mutuel(?:le)?s?|international(?:e|es)?|officiel(?:le)?s?|definiti(?:f|ve)s?|final(?:e|es)?|strategiques?|majeure?s?|inedite?s?|general(?:e|es)?|d?'?(?:accord|entente|intention))$/;

const stem = (word: string): string => word.slice(0, 6);
const content = (text: string): string[] =>
  text
    .split(/[^\p{L}\d]+/u)
    .filter(
      (word) =>
        word.length > 2 &&
        !/^(?:les|des|une|par|aux|sur|pour|dans|avec|entre)$/.test(word) &&
        !COMMON_TRAIT.test(word),
    )
    .map(stem);

/** Same noun, and complements that do not contradict each other; "cet accord", said of the accord on X, makes it none on Y. */
export function sameKind(draft: Draft, instrument: Instrument): boolean {
  const alike = [draft.instrument, ...draft.instruments].filter(
    (known) =>
      known.weight !== 'generic' &&
      (known.type === instrument.type ||
        known.head.split(' ')[0] === instrument.head.split(' ')[0] ||
        carries(instrument, known)),
  );
  const told = traits(instrument).length > 0 ? alike.filter((known) => traits(known).length > 0) : [];
  return (told.length > 0 ? told : alike).some((known) => compatible(known, instrument));
}

/** "le contrat de prêt", of a loan that is told by its own name elsewhere. */
export const carries = ({ type, head, complement }: Instrument, known: Instrument): boolean =>
  known.type === 'other' &&
  type !== 'other' &&
  MONEY.test(known.head) &&
  `${head} ${complement}`.split(/[^\p{L}]+/u).includes(known.head);

const MONEY = /^(?:pret|don|financement|credit|emprunt)$/;

/** What tells an instrument from others of its noun: "accord de siège" has it in its head, "accord de pêche" behind it. */
export function traits(instrument: Instrument): readonly string[] {
  let known = traitsOf.get(instrument);
  if (known === undefined) {
    const { head, complement, topic } = instrument;
    known = content(`${head.split(' ').slice(1).join(' ')} ${complement} ${topic}`);
    traitsOf.set(instrument, known);
  }
  return known;
}

/** An instrument is compared with all that were told of before it. */
const traitsOf = new WeakMap<Instrument, readonly string[]>();

export function compatible(a: Instrument, b: Instrument): boolean {
  const x = traits(a);
  const y = traits(b);
  return x.length === 0 || y.length === 0 || y.some((word) => x.includes(word));
}

/** "Un protocole de fin de grève a été signé. … A et B ont signé un protocole de fin de conflit": who signs is told now. */
export const isStillBare = (
  { instrument: known, explicit, signers, anaphors }: Draft,
  instrument: Instrument,
): boolean =>
  explicit.length + signers.length + anaphors.length === 0 &&
  known.type === instrument.type &&
  known.plural === instrument.plural &&
  traits(known).some((trait) => traits(instrument).includes(trait));

export const isOfSameSum = (a: Instrument, b: Instrument): boolean => a.sum !== '' && a.sum === b.sum;

/** "un accord sur la coopération policière", and again */
export const isOfSameTopic = (a: Instrument, b: Instrument): boolean =>
  a.topic.includes(' ') && a.topic === b.topic && a.complement === b.complement && a.plural === b.plural;

export function sameWording(a: Instrument, b: Instrument): boolean {
  return a.head === b.head && compatible(a, b);
}

/** "accord de partenariat": any accord is. */
export const isLoose = (instrument: Instrument): boolean =>
  traits(instrument).every((trait) => LOOSE.test(trait));

const LOOSE = /^(?:parten|cooper|collab)/;

/** A headline may say "accord" or "partenariat" of what the text calls a memorandum. */
export function mayBe(title: Instrument, body: Instrument): boolean {
  if (title.type === body.type)
    return compatible(title, body) || title.plural || isLoose(title) || isLoose(body);
  return (
    title.weight === 'generic' ||
    /^(?:accord|entente|partenariat)$/.test(title.head) ||
    /^(?:accord|entente)$/.test(body.head) ||
    carries(body, title)
  );
}
