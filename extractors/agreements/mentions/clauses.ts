/** Instruments and signing clauses of all sentences, read once for the finder and the resolver. */
import type { Document, Span } from '../../../schemas/document.js';
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
export function readClauses(
  document: Document,
  refuse: (span: Span, reason: string) => void,
): readonly Clauses[] {
  const cues = cuesOf.fill(document.tokens, new Uint8Array(document.tokens.count));
  let above = NONE.instruments;
  const clauses = document.sentences.map((sentence) => {
    const before = above;
    above = NONE.instruments;
    let told = 0;
    for (let token = sentence.firstToken; token < sentence.endToken; token++) told |= cues[token] as number;
    if ((told & ~(CUE.denial | CUE.phrase)) === 0) return NONE;
    const mayName = told & CUE.head || (told & CUE.pronoun && told & CUE.signing && before.length > 0);
    above = mayName ? findInstruments(document, sentence, cues, refuse, before) : NONE.instruments;
    const instruments = above;
    // Set phrases tell of the instrument beside them.
    const asked = instruments.length > 0 ? CUE.signing | CUE.phrase : CUE.signing;
    const signings =
      told & asked ? findSignings(document, sentence, cues, asked, (told & CUE.denial) !== 0) : NONE.signings;
    return {
      instruments,
      signings: signings.filter((each) => mayTellOf(document, sentence, each, instruments)),
    };
  });
  read.set(document, clauses);
  return clauses;
}

export const clausesOf = (document: Document): readonly Clauses[] =>
  read.get(document) ?? readClauses(document, () => {});
