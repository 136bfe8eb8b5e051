/** The terms that the relational grammar reads, one of its clauses in focus. */
import type { Span } from '../../../schemas/document.js';
import type { Instrument } from '../mentions/instruments.js';
import type { Signing } from '../mentions/signing.js';
import type { Group } from './actor-words.js';
import { type Spelled, spell } from './grammar.js';
import { GAP, type Reading, readingOf, TAG } from './readings.js';

export interface Term extends Span {
  /** What the grammar sees of it. */
  readonly reading: Reading;
  readonly group: Group | null;
  readonly instrument: Instrument | null;
  readonly signing: Signing | null;
}

/** While its sentence is read. */
export type Growing = Term & { end: number };

export const term = (
  { start, end }: Span,
  reading: Reading,
  group: Group | null = null,
  instrument: Instrument | null = null,
  signing: Signing | null = null,
): Growing => ({ start, end, reading, group, instrument, signing });

/** What the grammar reads, with one signing clause in focus. */
export const focus = (terms: readonly Term[], signing: Signing): Spelled =>
  spell(
    terms.map((each) =>
      each.signing === signing
        ? readingOfSigning(signing)
        : each.signing && isBeside(each.signing, signing)
          ? GAP
          : each.reading,
    ),
  );

/** In code units: " — et leurs ". */
const BESIDE = 12;

/** "ont apposé leurs paraphes et leurs signatures": one act by two nouns. */
const isBeside = (other: Signing, { voice, family, start, end }: Signing): boolean =>
  voice === 'noun' &&
  other.voice === 'noun' &&
  (family === 'initial' ? other.family === 'sign' : family === 'sign' && other.family === 'initial') &&
  Math.max(start - other.end, other.start - end) <= BESIDE;

const PLAIN: Readonly<Record<Signing['voice'], Reading>> = {
  active: readingOf('active', TAG.Active),
  passive: readingOf('passive', TAG.Passive),
  participle: readingOf('participle', TAG.Participle),
  noun: readingOf('nominal', TAG.Nominal),
};

const PUTOFF = readingOf('putoff', TAG.Putoff);
const SIGNERS = readingOf('signers', TAG.Signers);

function readingOfSigning({ family, voice, many, clitic, infinitive, gerund }: Signing): Reading {
  if (family === 'putoff') return PUTOFF;
  if (family === 'signers') return SIGNERS;
  const plain = PLAIN[voice];
  const more =
    (many ? TAG.Signatures : 0) |
    (clitic ? TAG.Clitic : 0) |
    (infinitive ? TAG.Infinitive : 0) |
    (gerund ? TAG.Gerund : 0);
  return more === 0 ? plain : readingOf(plain.text, plain.tags | more);
}
