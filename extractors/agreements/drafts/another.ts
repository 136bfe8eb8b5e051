/** Whether an instrument named now is the paper of one told of before, or another one that looks like it. */

import type { Fact } from '../facts/facts.js';
import type { Instrument } from '../mentions/instruments.js';
import { type Draft, lastOf, type State } from './drafts.js';

/** Whether a partnership told of before was put on paper in this instrument. */
export function isItsText(draft: Draft, { signing, sentence }: Fact, { determiner }: Instrument): boolean {
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
  /^(?: a \p{L}+)? en (?:\p{L}+ )?(?:19|20)\d\d(?!\d)/u.test(folded.slice(signing.end, signing.end + 40)) &&
  near.some(({ told }) =>
    told.some(
      ({ signing: { voice, family, outcome } }) =>
        voice !== 'participle' && family === 'sign' && outcome === 'done',
    ),
  );

/** A new accord that is still to be signed is not the one that was. */
export function isAnotherSigning(drafts: readonly Draft[], fact: Fact, instrument: Instrument): boolean {
  if (instrument.determiner !== 'indefinite' || fact.signing.outcome !== 'coming') return false;
  const last = drafts.findLast((draft) => draft.instrument.type === instrument.type);
  return (
    last?.told.some(
      ({ signing }) =>
        signing.outcome === 'done' && signing.family === 'sign' && signing.voice !== 'participle',
    ) ?? false
  );
}
