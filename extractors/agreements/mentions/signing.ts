/** Clauses of signing: the verb or noun, its voice, and what its auxiliaries and negations make of it. */
import { type Document, type Sentence, type Span, TOKEN } from '../../../schemas/document.js';
import { CUE, type Words, wordAt, wordsBetween } from '../words.js';
import { hearDenials } from './denials.js';
import { nominalOutcome } from './outcome.js';
import { readSetPhrase } from './set-phrase-at.js';
import { signingAt } from './signing-at.js';
import { isOtherSense } from './signing-senses.js';
import { lexicon, type Word } from './signing-words.js';
import { sayOfVerb } from './verbs.js';
import { readWithoutVerb, WITHOUT_VERB } from './without-verb.js';

/** `signers`: "les signataires", which names people but no signing of its own. */
export type Family = 'sign' | 'initial' | 'conclude' | 'ratify' | 'exchange' | 'putoff' | 'signers';

/**
 * `done`: has happened; `coming`: is to happen; `failed`: did not happen or was called off; `told`: only referred to
 * ("depuis la signature de", "appelle à signer").
 */
export type Outcome = 'done' | 'coming' | 'failed' | 'told';

/** `participle` stands at its noun ("l'accord signé à Rabat"); `noun` is "la signature de". */
export type Voice = 'active' | 'passive' | 'participle' | 'noun';

export interface Signing extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly family: Family;
  readonly voice: Voice;
  readonly outcome: Outcome;
  /** Number of the finite verb, null when it has none. */
  readonly plural: boolean | null;
  /** True for words that only count with an instrument. */
  readonly needsInstrument: boolean;
  /** Of words of many senses: the instrument itself is done, behind this offset or before the clause. */
  readonly strict: { readonly objectFrom: number; readonly needsSides: boolean } | null;
  readonly infinitive: boolean;
  /** "en signant": done by the subject of the clause, be it that of "a déclaré". */
  readonly gerund: boolean;
  /** "nous le signerons": what is signed stands before. */
  readonly clitic: boolean;
  /** "les signatures de A et de B". */
  readonly many: boolean;
  /** "a rencontré A et signé": start of the auxiliary, before which its subject stands; null where it is its own. */
  readonly sharedFrom: number | null;
  /** True when another past lies before it ("avaient signé"). */
  readonly pluperfect: boolean;
  /** "devait être signé": it may have come otherwise. */
  readonly due: boolean;
}

/** Signing clauses of a sentence in text order, at words with one of the cues asked for; `isCued`: it has a word of negation. */
export function findSignings(
  document: Document,
  sentence: Sentence,
  cues: Uint8Array,
  asked: number,
  isCued: boolean,
): Signing[] {
  const words: Words = { document, from: sentence.firstToken, to: sentence.endToken };
  const found: Signing[] = [];
  const { tokens } = document;
  for (let at = words.from; at < words.to; at++) {
    const cue = (cues[at] as number) & asked;
    if (cue === 0) continue;
    const word = tokens.folded[at] as string;
    const phrase = cue & CUE.phrase ? readSetPhrase(words, at, isCued) : null;
    if (phrase) {
      found.push(phrase);
      continue;
    }
    const known = lexicon().get(word);
    if (!known) {
      if (!WITHOUT_VERB.has(word)) continue;
      const again = readWithoutVerb(words, at, found);
      if (again) found.push(again);
      continue;
    }
    if (isOtherSense(words, at, known) || isObject(word, found.at(-1))) continue;
    const signing = known.form === 'noun' ? readNoun(words, at, known) : readVerb(words, at, known, isCued);
    if (signing) found.push(signing);
  }
  return found;
}

/** "signera la reconduction de la convention": what the verb before it says. */
const isObject = (word: string, before: Signing | undefined): boolean =>
  /^(?:renouvellement|reconduction)$/.test(word) &&
  before?.voice === 'active' &&
  (before.family === 'sign' || before.family === 'initial');

/** Whether a clause may be read at a word. */
export const mayTellSigning = (word: string): boolean => lexicon().has(word) || WITHOUT_VERB.has(word);

function readVerb(words: Words, at: number, known: Word, isCued: boolean): Signing | null {
  const said = sayOfVerb(words, at, known);
  return (
    said && signingAt(words, at, known, { ...said, outcome: hearDenials(words, at, known, said, isCued) })
  );
}

function readNoun(words: Words, at: number, known: Word): Signing | null {
  const next = wordAt(words, at + 1);
  if (
    words.document.tokens.kind[at] !== TOKEN.word ||
    /^(?:electronique|numerique|olfactive|vocale|sonore|visuelle|genetique|musicale)$/.test(next ?? '')
  )
    return null;
  const isPlan = known.family === 'ratify' && isOnAgenda(words, at);
  return signingAt(words, at, known, {
    voice: 'noun',
    outcome: isPlan ? 'coming' : nominalOutcome(words, at),
  });
}

/** "I-1. Ratification de l'accord de prêt": an item before a council, not yet done; "par le Sénat" tells that it is. */
const isOnAgenda = (words: Words, at: number): boolean =>
  /^[\divx\W]*$/u.test(wordsBetween(words, words.from, at)) &&
  !/(?:^| )(?:par|ont|a ete|est|sont) /u.test(wordsBetween(words, at + 1, at + 24));
