/** Instruments and signing clauses of all sentences, read once for the finder and the resolver. */
import type { Document, Sentence, Span } from '../../../schemas/document.js';
import { inOneGo, type Steps } from '../../steps.js';
import { WordColumn } from '../../word-column.js';
import { CUE } from '../words.js';
import { mayDeny } from './denials.js';
import { mayTellOf } from './direct-objects.js';
import { findInstruments, type Instrument, mayBeginHead } from './instruments.js';
import { mayBePronoun } from './pronouns.js';
import { mayOpenSetPhrase } from './set-phrase-at.js';
import { findSignings, mayTellSigning, type Signing } from './signing.js';

export interface Clauses {
  readonly instruments: readonly Instrument[];
  readonly signings: readonly Signing[];
}

const read = new WeakMap<Document, readonly Clauses[]>();

const cuesOf = new WordColumn(
  (word) =>
    (mayBeginHead(word) ? CUE.head : 0) |
    (mayTellSigning(word) ? CUE.signing : 0) |
    (mayBePronoun(word) ? CUE.pronoun : 0) |
    (mayDeny(word) ? CUE.denial : 0) |
    (mayOpenSetPhrase(word) ? CUE.phrase : 0),
);

const NONE: Clauses = Object.freeze({ instruments: [], signings: [] });

/** Of each sentence. `refuse` hears of nouns in another sense. */
export function* readClauses(
  document: Document,
  refuse: (span: Span, reason: string) => void,
): Steps<readonly Clauses[]> {
  const { sentences } = document;
  const cues = cuesOf.fill(document.tokens, new Uint8Array(document.tokens.count));
  const told = sentences.map((sentence) => cuesTold(cues, sentence));
  const instruments: (readonly Instrument[])[] = [];
  sentences.forEach((sentence, index) => {
    const above = instruments[index - 1] ?? NONE.instruments;
    const isNamed = mayName(told[index] as number, above);
    instruments.push(isNamed ? findInstruments(document, sentence, cues, refuse, above) : NONE.instruments);
  });
  yield;
  const signings = sentences.map((sentence, index) => {
    // Set phrases tell of the instrument beside them.
    const asked = instruments[index]?.length ? CUE.signing | CUE.phrase : CUE.signing;
    const cue = told[index] as number;
    return cue & asked
      ? findSignings(document, sentence, cues, asked, (cue & CUE.denial) !== 0)
      : NONE.signings;
  });
  yield;
  const clauses = sentences.map((sentence, index) => {
    const named = instruments[index] as readonly Instrument[];
    const found = signings[index] as readonly Signing[];
    return named.length + found.length === 0
      ? NONE
      : { instruments: named, signings: found.filter((each) => mayTellOf(document, sentence, each, named)) };
  });
  read.set(document, clauses);
  return clauses;
}

/** Cues of a sentence; those of denials and phrases alone tell nothing. */
function cuesTold(cues: Uint8Array, { firstToken, endToken }: Sentence): number {
  let told = 0;
  for (let token = firstToken; token < endToken; token++) told |= cues[token] as number;
  return (told & ~(CUE.denial | CUE.phrase)) === 0 ? 0 : told;
}

/** Whether an instrument may be named, be it by a pronoun for one of the sentence above. */
const mayName = (told: number, above: readonly Instrument[]): boolean =>
  (told & CUE.head) !== 0 || ((told & CUE.pronoun) !== 0 && (told & CUE.signing) !== 0 && above.length > 0);

export const clausesOf = (document: Document): readonly Clauses[] =>
  read.get(document) ?? inOneGo(readClauses(document, () => {}));
