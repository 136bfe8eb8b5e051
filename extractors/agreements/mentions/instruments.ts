/** Instruments: the noun phrases that name an accord, a memorandum, a contract, and what stands for one. */
import { CASING, type Document, type Sentence, type Span } from '../../../schemas/document.js';
import type { Agreement } from '../../../schemas/types.js';
import { compiled } from '../../compiled.js';
import { readTable } from '../../resources.js';
import { compiledTrie } from '../../trie.js';
import { CUE, type Words, wordsBetween } from '../words.js';
import { endOfComplement } from './complements.js';
import { readDeterminer } from './determiners.js';
import { nounOf, pronounFor } from './pronouns.js';
import { refusedSense } from './senses.js';

export type InstrumentType = Agreement['type'];

/** `generic` stands for an instrument told of elsewhere; `weak` is one only as the object of a signing. */
export type Weight = 'strong' | 'weak' | 'generic';

/** How a noun phrase points: to something new, to something known, or it does not tell (headlines, lists). */
export type Determiner = 'indefinite' | 'definite' | 'demonstrative' | 'possessive' | 'none';

export interface Instrument extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: InstrumentType;
  readonly weight: Weight;
  /** Folded head as in the lexicon, singular: "accord", "protocole d'accord". */
  readonly head: string;
  /** Folded words after the head: "de cooperation". */
  readonly complement: string;
  readonly determiner: Determiner;
  readonly plural: boolean;
  /** "trois conventions" → 3; null when a plural does not tell. */
  readonly count: number | null;
  /** "le premier document" → 1; "autre" and "nouveau" → 0 ; null without. */
  readonly ordinal: number | null;
  /** "projet d'accord". */
  readonly draft: boolean;
  /** Folded words after "sur", "relatif à": tells two accords apart. */
  readonly topic: string;
  /** Folded sum right after it, "120 millions de dollars": two of one noun and sum are one. */
  readonly sum: string;
  /** "l'accord de Franceville": goes by a name of its own. */
  readonly isNamed: boolean;
  /** "l'ancien accord", "la convention antérieure": one before that which the text tells of. */
  readonly isFormer: boolean;
  /** "le nouveau mémorandum": what was told of as new. */
  readonly isNew: boolean;
  /** "la convention de prêt …, et |celle| signée par Q": the noun phrase that a pronoun stands for. */
  readonly standsFor?: Span;
}

interface Head {
  readonly head: string;
  readonly type: InstrumentType;
  readonly weight: Weight | 'acronym';
  readonly plural: boolean;
}

const readHeads = (): (readonly [form: string, head: Head])[] =>
  readTable('lexicons/instruments.tsv').flatMap((row): [string, Head][] => {
    const head = fold(row.singular as string);
    const shared = { head, type: row.type as InstrumentType, weight: row.weight as Weight };
    return [
      [row.singular as string, { ...shared, plural: false }],
      [row.plural as string, { ...shared, plural: true }],
    ];
  });

const heads = compiledTrie('instruments', readHeads);

const firstWords = compiled(
  'instrument-words',
  () => new Set(readHeads().map(([form]) => fold(form).split(/[\s-]/u)[0] as string)),
);

/** Whether a head may begin with a word: what is no first word of one, up to a hyphen, need not be looked up. */
export const mayBeginHead = (word: string): boolean => firstWords().has(word) || word.includes('-');

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Instruments of a sentence in text order, other senses of the same nouns left out. */
export function findInstruments(
  document: Document,
  sentence: Sentence,
  cues: Uint8Array,
  refuse: (span: Span, reason: string) => void,
  above: readonly Instrument[] = [],
): Instrument[] {
  const words: Words = { document, from: sentence.firstToken, to: sentence.endToken };
  const found: Instrument[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; ) {
    const isPronoun = ((cues[at] as number) & CUE.pronoun) !== 0 && found.length + above.length > 0;
    const noun = isPronoun ? nounOf(words, at, found, above) : undefined;
    if (noun) found.push({ ...pronounFor(words, at, noun), topic: topicBehind(words, at + 1) });
    const mayBegin = ((cues[at] as number) & CUE.head) !== 0;
    const match = mayBegin ? heads().longestAt(document, at, sentence.endToken) : null;
    const head = match?.values[0];
    const isShort = head?.weight === 'acronym';
    if (!match || !head || (isShort && !isAcronym(document, at, sentence, found.at(-1)))) {
      at++;
      continue;
    }
    const reason = refusedSense(words, at, match.endToken, head.head);
    if (reason !== null) {
      refuse(match, reason);
      at = match.endToken;
      continue;
    }
    const instrument = readInstrument(words, at, match.endToken, head);
    // "le contrat portant sur la tranche d'un prêt"
    const isCarried =
      isNewSum(instrument) &&
      found.length > 0 &&
      / (?!et )\S+ d'une? $/u.test(leadOf(document, instrument, found.at(-1)));
    if (isCarried) {
      at = instrument.endToken;
      continue;
    }
    if (!isNewSum(instrument)) found.push(instrument);
    // "nous sommes prêts à signer" has no article.
    else if (instrument.head === 'pret' && instrument.determiner === 'indefinite')
      found.push({ ...instrument, weight: 'weak' });
    at = instrument.endToken;
  }
  return found;
}

/** "MoU", and "MOU" where not all is in capitals; none in the brackets behind its own name. */
function isAcronym(
  { text, tokens }: Document,
  at: number,
  { firstToken, endToken }: Sentence,
  last: Instrument | undefined,
): boolean {
  if (last && /^ ?\($/u.test(text.slice(last.end, tokens.start[at]))) return false;
  const written = text.slice(tokens.start[at], tokens.end[at]);
  if (/^MoUs?$/u.test(written)) return true;
  const isLower = (token: number): boolean =>
    token >= firstToken && token < endToken && tokens.casing[token] === CASING.lower;
  return /^MOUs?$/u.test(written) && (isLower(at - 1) || isLower(at + 1));
}

const leadOf = ({ folded }: Document, { start }: Instrument, last: Instrument | undefined): string =>
  folded.slice(last?.end ?? start, start);

const SUMS = new Set(['pret', 'don', 'financement']);

/** "un don de 100 millions" is what an accord carries, "un prêt" may be what somebody signs; "le don" stands for the accord. */
const isNewSum = ({ head, determiner }: Instrument): boolean =>
  SUMS.has(head) && (determiner === 'indefinite' || determiner === 'none');

const TOPIC =
  /^ (?:portant sur|portant(?! sur)|sur|relati\p{L}+ (?:aux?|a)|tendant a|concernant|en matiere de) (?:la |le |les |l')?(?<topic>\p{L}+(?: \p{L}+){0,2})/u;

/** "sur la coopération policière |avec|" */
const LOOSE_END = /(?: (?:avec|entre|dans|pour|par|a|de|du|des|et|en|ont|est|au|aux|qui|que))+$/u;

const FORMER = /^[\p{L}' -]* (?:anterieur|precedent)e?s?(?![\p{L}])/u;

const SUM =
  /^(?: de |,? d'un montant (?:global |total )?de |,? d'une valeur de )(?<sum>[\d., \u00a0\u202f]*\d (?:millions?|milliards?)(?: d(?:e |')\p{L}+)?)/u;

const NAMED = /^ d(?:e |u |es |['’])(?:la |l['’])?\p{Lu}/u;

function topicBehind({ document: { folded, tokens } }: Words, endToken: number): string {
  const end = tokens.end[endToken - 1] as number;
  return (TOPIC.exec(folded.slice(end, end + 90))?.groups?.topic ?? '').replace(LOOSE_END, '');
}

function readInstrument(words: Words, first: number, endHead: number, head: Head): Instrument {
  const { tokens, folded } = words.document;
  const endToken = endOfComplement(words, endHead, head.weight === 'generic');
  const start = tokens.start[first] as number;
  const end = tokens.end[endToken - 1] as number;
  // "deux MoU": no s tells it.
  const plural =
    head.plural ||
    (head.weight === 'acronym' &&
      /(?:^| )(?:les|des|ces|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[2-9]|\d\d)$/.test(
        wordsBetween(words, first - 2, first),
      ));
  const { determiner, count, ordinal, draft, isFormer, isNew, isOneOf } = readDeterminer(
    words,
    first,
    plural,
  );
  const complement = folded.slice(tokens.end[endHead - 1], end).trim();
  return {
    start,
    end,
    firstToken: first,
    endToken,
    type: head.type,
    weight: head.weight === 'acronym' ? 'strong' : head.weight,
    head: head.head,
    complement,
    plural: plural && !isOneOf,
    isNamed: NAMED.test(words.document.text.slice(end, end + 12)),
    sum: SUM.exec(folded.slice(end, end + 70))?.groups?.sum ?? '',
    topic: topicBehind(words, endToken),
    determiner,
    count,
    ordinal,
    draft,
    isNew,
    isFormer: isFormer || FORMER.test(folded.slice(tokens.end[endHead - 1], end + 14)),
  };
}
