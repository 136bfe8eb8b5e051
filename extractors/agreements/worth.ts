/** Which drafts become records, and how sure those are. */
import type { Document } from '../../schemas/document.js';
import type { Draft } from './drafts/drafts.js';
import { isHeadline } from './drafts/headlines.js';
import type { Sides } from './slots/sides.js';

/** A signing with neither sides nor day is talk about instruments, not one of them. */
export function isWorthARecord(
  draft: Draft,
  { told: sidesTold, parties }: Sides,
  date: string | null,
  document: Document,
): boolean {
  const named = draft.told.some(({ signing }) => !signing.needsInstrument);
  // "Nos nuages n'ont jamais signé de convention": no instrument that could have been.
  const denied = draft.told.every(
    ({ signing, determiner }) =>
      signing.outcome === 'failed' &&
      signing.voice !== 'passive' &&
      (determiner === 'none' || determiner === 'indefinite'),
  );
  if (denied && sidesTold === 0) return false;
  const { weight, complement, topic, determiner, type, head } = draft.instrument;
  // "Aucun accord n'a été signé": none that could have been.
  const isNone = /(?<!\p{L})aucune? (?:autre )?$/u.test(
    document.folded.slice(Math.max(0, draft.instrument.start - 14), draft.instrument.start),
  );
  if (isNone && `${complement}${topic}` === '' && sidesTold === 0 && parties.length === 0) return false;
  // "dans une lettre signée par son président": of one hand.
  if (head === 'lettre' && complement === '' && sidesTold < 2) return false;
  // "finaliser le programme": somebody's own.
  const isOwn = weight === 'weak' && type === 'other' && sidesTold < 2;
  if (isOwn && draft.told.length > 0 && draft.told.every(({ signing }) => signing.needsInstrument))
    return false;
  // "L'accord-cadre sur le transport maritime a été renvoyé", "Le contrat de réalisation devrait être conclu": this one and no other.
  const particular =
    weight === 'strong' &&
    determiner !== 'none' &&
    isDoneTo(draft) &&
    // "Des accords ont été conclus", as a headline has it, is news too; so is "A et B s'allient. Une charte a été signée".
    (`${complement}${topic}` !== '' || parties.length > 1 || isHeadline(draft, document));
  return (
    sidesTold > 0 ||
    particular ||
    (date !== null && named) ||
    (named &&
      draft.instrument.weight === 'strong' &&
      draft.told.some(({ signing }) => signing.outcome !== 'told'))
  );
}

const isDoneTo = ({ told }: Draft): boolean =>
  told.some(
    ({ signing }) =>
      (signing.voice === 'passive' && (signing.family === 'putoff' || signing.outcome !== 'told')) ||
      (signing.voice === 'active' && signing.family === 'ratify' && signing.outcome === 'done'),
  );

/** 0..1: more for a plain verb of signing, two sides, a day. */
export function confidenceOf(draft: Draft, parties: number, dated: boolean): number {
  const plain = draft.told.some(
    ({ signing }) => !signing.needsInstrument && (signing.voice === 'active' || signing.voice === 'passive'),
  );
  const score =
    0.35 +
    (plain ? 0.25 : 0.1) +
    (parties >= 2 ? 0.25 : parties * 0.1) +
    (dated ? 0.1 : 0) +
    (draft.sentences.size > 1 ? 0.05 : 0);
  return Math.round(Math.min(score, 1) * 100) / 100;
}
