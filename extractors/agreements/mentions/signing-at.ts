/** A clause of signing at a word, with what was read around it. */
import { type Words, wordAt, wordsBetween } from '../words.js';
import type { Outcome, Signing, Voice } from './signing.js';
import type { Needs, Word } from './signing-words.js';

/** What stands around a word of signing. */
export interface Said {
  readonly voice: Voice;
  readonly outcome: Outcome;
  readonly plural?: boolean | null;
  readonly clitic?: boolean;
  readonly pluperfect?: boolean;
  readonly sharedFrom?: number;
  /** Its token. */
  readonly sharedAt?: number;
  /** The token of its auxiliary. */
  readonly from?: number;
  /** "|se sont entendus| sur les termes d'une convention": the offset behind which its object stands; else its own end. */
  readonly objectFrom?: number;
}

/** What is known of a word of signing, whatever form of it stands there. */
export type Known = Pick<Word, 'family' | 'form' | 'needs'>;

type Place = Pick<Signing, 'start' | 'end' | 'firstToken' | 'endToken'>;

const DUE = /(?:^|[\s'])(?:dev|all)(?:ait|aient)(?:,? [^,;:]{1,40},)?(?: \p{L}+)?$/u;

export function signingAt(words: Words, at: number, known: Known, said: Said): Signing {
  const { start, end, firstToken, endToken } = spanOf(words, said.from ?? at, at);
  const word = wordAt(words, at) ?? '';
  return {
    start,
    end,
    firstToken,
    endToken,
    family: known.family,
    voice: said.voice,
    outcome: said.outcome,
    plural: said.plural ?? null,
    needsInstrument: known.needs !== 'any',
    strict: strictly(known.needs, said.objectFrom ?? end),
    infinitive: known.form === 'infinitive',
    gerund: word.endsWith('ant') && wordAt(words, at - 1) === 'en',
    clitic: said.clitic ?? false,
    many: word === 'signatures',
    sharedFrom: said.sharedFrom ?? null,
    pluperfect: said.pluperfect ?? false,
    due: said.outcome === 'coming' && DUE.test(wordsBetween(words, (said.from ?? at) - 10, said.from ?? at)),
  };
}

/** A signing of which no verb tells: "Fait à Lomé, en deux exemplaires", "Convention entre A et B, le 3 mai 2024". */
export const unspokenSigning = (at: Place, voice: Voice): Signing => ({
  ...at,
  family: 'sign',
  voice,
  outcome: 'done',
  plural: null,
  needsInstrument: true,
  strict: null,
  infinitive: false,
  gerund: false,
  clitic: false,
  many: false,
  sharedFrom: null,
  pluperfect: false,
  due: false,
});

const strictly = (needs: Needs, objectFrom: number): Signing['strict'] =>
  needs === 'direct' || needs === 'sides' ? { objectFrom, needsSides: needs === 'sides' } : null;

export function spanOf({ document: { tokens } }: Words, first: number, last: number): Place {
  return {
    start: tokens.start[first] as number,
    end: tokens.end[last] as number,
    firstToken: first,
    endToken: last + 1,
  };
}
