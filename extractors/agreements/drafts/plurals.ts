/** Several told of by one noun: told again, told apart. */

import type { Document } from '../../../schemas/document.js';
import type { Instrument } from '../mentions/instruments.js';
import { type Draft, lastSentence } from './drafts.js';

/** The same noun in the plural, of no other number. */
export function isSamePlural(
  { instrument: known, parent, explicit, signers }: Draft,
  { head, count, ordinal, complement, topic }: Instrument,
): boolean {
  const isAlike = known.plural && known.head === head && parent === null && ordinal === null;
  const isNumber = count !== null && count === known.count;
  const isAsLong = complement.startsWith(known.complement) || known.complement.startsWith(complement);
  // "Signature de plusieurs accords", and below it who signed them.
  const isBare = complement === '' && explicit.length + signers.length > 0;
  const isVague = count === null && known.count === null && topic === '' && !isBare && isAsLong;
  return isAlike && (isNumber || isVague);
}

/** "la cérémonie de signature de plusieurs accords", and below it "A et B ont signé plusieurs conventions". */
export const isVagueLead = (
  { instrument: { plural, head, count, complement, topic }, parent, told }: Draft,
  { count: known, ordinal, determiner }: Instrument,
): boolean =>
  plural &&
  (head === 'accord' || head === 'texte' || head === 'document') &&
  `${complement}${topic}` === '' &&
  count === known &&
  ordinal === null &&
  determiner === 'indefinite' &&
  parent === null &&
  told.every(({ signing: { voice }, inTitle }) => voice === 'noun' || inTitle === true);

/** All that the announcement of the last of some told of, in its order; else those themselves. */
export function siblingsOf(some: readonly Draft[], drafts: readonly Draft[]): readonly Draft[] {
  const announced = some.at(-1)?.parent ?? null;
  return announced ? drafts.filter(({ parent }) => parent === announced) : some;
}

/**
 * Those of a list that "La signature a été assurée par A et B", on a line below it, tells of: all of them where none has hands of its own,
 * else the last alone.
 */
export function familyOf(
  last: Draft,
  drafts: readonly Draft[],
  { sentences }: Document,
  sentence: number,
): readonly Draft[] {
  if (last.parent === null) return [last];
  const all = siblingsOf([last], drafts);
  if (all.some(({ signers, isUntold }) => signers.length > 0 || isUntold)) return [last];
  const lineOf = (index: number): number | undefined => sentences[index]?.paragraph;
  const lines = all.map((draft) => lineOf(lastSentence(draft)));
  const own = lines.at(-1);
  return lines.every((line) => line === own) || lineOf(sentence) !== own ? all : [last];
}

/** As many are told apart before all that was announced is told. */
const MOST = 6;

/** "deux accords de prêt", then "le premier accord de prêt": two drafts from now on, with all that was told. */
export function splitPlural(drafts: Draft[], similar: readonly Draft[]): Draft[] {
  const [draft] = similar;
  const count = draft?.instrument.count ?? null;
  if (
    similar.length !== 1 ||
    !draft ||
    !draft.instrument.plural ||
    count === null ||
    count < 2 ||
    count > MOST
  )
    return [];
  // Behind it, where they were put.
  if (drafts.slice(drafts.lastIndexOf(draft) + 1).some(({ parent }) => parent === draft)) return [];
  const one: Instrument = { ...draft.instrument, plural: false, count: 1 };
  const copies = Array.from(
    { length: count },
    (): Draft => ({
      ...draft,
      instrument: one,
      instruments: [...draft.instruments],
      told: [...draft.told],
      explicit: [...draft.explicit],
      signers: [...draft.signers],
      anaphors: [...draft.anaphors],
      sentences: new Set(draft.sentences),
      echoes: [...draft.echoes],
      parent: draft,
      // "quatre instruments": which, only their own lines tell.
      isSpelledOut: one.weight === 'generic',
      isUntold: true,
    }),
  );
  draft.isSpelledOut = true;
  drafts.splice(drafts.lastIndexOf(draft) + 1, 0, ...copies);
  return copies;
}
