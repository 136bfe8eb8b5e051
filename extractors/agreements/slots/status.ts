/** What became of an instrument, from everything that is said of it. */
import { toRange } from '../../../schemas/edtf.js';
import type { Agreement } from '../../../schemas/types.js';
import { remembered } from '../../remembered.js';
import type { Draft, Told } from '../drafts/drafts.js';

type Status = Agreement['status'];

const has = (told: readonly Told[], families: readonly string[], ...outcomes: string[]): boolean =>
  told.some(({ signing }) => families.includes(signing.family) && outcomes.includes(signing.outcome));

/** The strongest that is told wins; `draft.ratified` means that its ratification is under way, not done. */
export function statusOf(draft: Draft): Status {
  if (draft.told.length === 0) return 'planned';
  // "Signature d'un accord" of a headline, above "Ce lundi aura lieu la signature d'un accord".
  const below = draft.told.filter(({ inTitle, signing }) => !inTitle || signing.voice !== 'noun');
  const isToCome = below.some(
    ({ signing: { outcome, family }, determiner }) =>
      outcome === 'coming' && family === 'sign' && determiner !== 'demonstrative',
  );
  const told = isToCome ? below : draft.told;
  // "Les signataires de la convention sont A et B."
  const signed = has(told, ['sign', 'exchange', 'signers'], 'done');
  if (has(told, ['ratify'], 'done') && !draft.ratified) return 'ratified';
  if (has(told, ['putoff'], 'done') || has(told, ['sign', 'initial'], 'failed')) {
    // "Le projet n'est pas signé ; il ne sera soumis à signature qu'après avis."
    const isPutOff = has(told, ['putoff'], 'done');
    if (draft.instrument.draft && !signed && !isPutOff && has(told, ['sign'], 'coming')) return 'planned';
    return signed && !has(told, ['sign'], 'failed') ? 'signed' : 'not_signed';
  }
  if (signed) return draft.instrument.draft && has(told, ['sign'], 'coming') ? 'planned' : 'signed';
  // "que A et B avaient paraphé en juillet …. Il devrait être signé en novembre."
  const longInitialled = told.every(
    ({ signing: { family, outcome, pluperfect } }) =>
      family !== 'initial' || outcome !== 'done' || pluperfect,
  );
  if (longInitialled && has(told, ['sign'], 'coming') && has(told, ['initial'], 'done')) return 'planned';
  // "a proposé de signer un accord", "les délais de la conclusion de cet accord",
  // "ont arrêté une convention qui sera signée en juin"
  const isTalkedOf = told.every(
    ({ signing: { family, outcome, voice, strict } }) =>
      outcome !== 'done' || (family === 'conclude' && (voice === 'noun' || strict?.needsSides)),
  );
  if (isTalkedOf && has(told, ['sign'], 'coming')) return 'planned';
  if (has(told, ['conclude', 'initial'], 'done')) return draft.ratified ? 'signed' : 'negotiated';
  if (has(told, ['sign', 'initial', 'conclude', 'exchange'], 'coming')) return 'planned';
  if (has(told, ['conclude'], 'failed')) return 'not_signed';
  // "Les députés ont autorisé la ratification du prêt": nothing more need be said of its signing.
  if (draft.ratified && has(told, ['ratify'], 'done', 'coming')) return 'signed';
  return 'mentioned';
}

/** What is told of it is only that it was due ("devait être signé"). */
export const isDue = ({ told }: Draft): boolean =>
  told.length > 0 && told.every(({ signing: { due, family } }) => due || family === 'putoff');

/** More days before the reference than this, and a participle tells of an older instrument. */
const OLD = 75;

/** EDTF values. */
export const isLongBefore = (date: string, reference: string): boolean => ageOf(date, reference) > OLD;

/** Days from the last of one date to the first of another. */
const ageOf = (date: string, reference: string): number => firstDay(reference) - lastDay(date);

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const firstDay = remembered((date) => dayNumber(toRange(date).first));
const lastDay = remembered((date) => dayNumber(toRange(date).last));

/**
 * Whether an instrument is an older one that is only referred to: "le traité de Kayes, signé le 16 février 1963".
 * `headline`: a title tells of it; `sides`: how many parties and signatories it has; `date` and `reference` are EDTF or null;
 * `isNews`: whether a day is told with its weekday.
 */
export function isOlder(
  draft: Draft,
  headline: boolean,
  sides: number,
  date: string | null,
  reference: string | null,
  isNews: (day: string) => boolean,
): boolean {
  if (draft.instrument.isFormer) return true;
  if (draft.told.length === 0 || draft.told.some(({ isDatedLine }) => isDatedLine)) return false;
  const finite = draft.told.some(
    ({ signing }) =>
      signing.outcome === 'done' &&
      (signing.voice === 'active' || signing.voice === 'passive') &&
      !signing.pluperfect,
  );
  const fresh =
    draft.instruments.some((each) => each.ordinal === 0) ||
    draft.told.some((told) => told.determiner === 'indefinite' && told.signing.voice !== 'participle');
  if (draft.told.every(({ signing }) => signing.outcome === 'told')) return true;
  // "En juillet 2011, A avait signé un accord avec C": history, whatever the day of the text.
  if (
    date !== null &&
    date.length < 10 &&
    draft.told.every(({ signing }) => signing.pluperfect && signing.outcome !== 'failed')
  )
    return true;
  const participleOnly = draft.told.every(
    ({ signing }) => signing.voice === 'participle' || signing.outcome === 'told',
  );
  // "objet du contrat signé en 2019": of its own year no text speaks so.
  if (reference === null && date?.length === 4 && participleOnly) return true;
  if (date !== null && reference !== null) {
    const age = ageOf(date, reference);
    // "ont signé le vendredi 25 juin 2021 une convention": news of that week, on a page of years.
    if (age > 400) return !draft.ratified && !(finite && fresh && isNews(date));
    if (age > OLD && !finite && draft.told.some(({ signing }) => signing.outcome !== 'coming'))
      return !draft.ratified;
  }
  if (date === null && participleOnly && sides === 0) return true;
  if (date === null && participleOnly && !fresh)
    return (
      !headline &&
      (sides < 2 || draft.told.every(({ signing }) => signing.family === 'conclude')) &&
      draft.signers.length === 0 &&
      draft.told.every((told) => told.determiner !== 'indefinite')
    );
  return false;
}
