/** What one sentence says about instruments: who signs what with whom, and what became of it. */
import type { Document, Sentence, Span } from '../../schemas/document.js';
import { countriesOfDemonym } from '../countries.js';
import type { Actor, Group } from './actor-words.js';
import { type Atom, atomsOf, type Party } from './atoms.js';
import { clausesOf } from './clauses.js';
import { readFact } from './fact.js';
import type { Instrument } from './instruments.js';
import { buildItems, isAllCapitals, LONGEST } from './items.js';
import { focus, reduceItems, type Term } from './reduce.js';
import type { Signing } from './signing.js';

export interface Fact {
  /** Index into `Document.sentences`. */
  readonly sentence: number;
  readonly inTitle: boolean;
  readonly signing: Signing;
  /** Objects of the signing, in text order; none when it leaves them to the sentences before. */
  readonly objects: readonly FactObject[];
  /** How it takes up what was told before, instead of naming it. */
  readonly resumes: 'pronoun' | 'ceremony' | 'possessive' | 'participle' | null;
  /** People and offices that sign. */
  readonly signers: readonly Actor[];
  /** Bodies said to be bound. */
  readonly parties: readonly Party[];
  /** "les deux ministres ont signé". */
  readonly anaphors: readonly Actor[];
  /** The sentence ends in a colon: what is signed is told below. */
  readonly announces: boolean;
  /** Whom the sentence speaks of before the signing, when only the other side is named ("avec B"). */
  readonly host: Party | null;
  /** "entre A et, respectivement, B et C": the actors in order, else null. */
  readonly respectively: readonly Actor[] | null;
  /** Where date and place of this signing may stand. */
  readonly clause: Span;
}

export interface FactObject {
  readonly instrument: Instrument;
  /** "entre A et B" said of this object alone. */
  readonly between: readonly Actor[] | null;
  /** From the object on to the next one. */
  readonly reach: Span;
}

export interface SentenceFacts {
  readonly index: number;
  readonly sentence: Sentence;
  readonly instruments: readonly Instrument[];
  readonly facts: readonly Fact[];
  /** Who is named, in text order; worked out when asked for. */
  readonly groups: readonly Group[];
  /** ISO codes of two nations named as a pair ("les peuples béninois et congolais"); all an adjective may mean. */
  readonly nations: readonly (readonly string[])[];
  /** Those of them that no "en présence de" or "selon" sets aside. */
  readonly actingGroups: readonly Group[];
}

/** A verb or noun of signing that tells something without an instrument beside it, be it that a ceremony was put off. */
const standsAlone = (
  { needsInstrument, voice, family, firstToken }: Signing,
  { firstToken: first }: Sentence,
): boolean =>
  (family === 'putoff' && voice === 'passive') ||
  // "Signé le 3 mai, il …" opens its sentence.
  (!needsInstrument && (voice !== 'participle' || firstToken - first < 4));

/** Whether a sentence can hold a fact at all. */
export function tellsOfSigning(document: Document, sentence: Sentence): boolean {
  const { instruments, signings } = clausesOf(document, sentence);
  return (
    signings.length > 0 && (instruments.length > 0 || signings.some((each) => standsAlone(each, sentence)))
  );
}

const TWO_WORDS = /(?<![\p{L}])(?<one>\p{L}{4,}) et (?:les )?(?<other>\p{L}{4,})/gu;

function nationsIn(folded: string): readonly (readonly string[])[] {
  for (const { groups } of folded.matchAll(TWO_WORDS)) {
    const pair = [groups?.one, groups?.other].map((word) => countriesOfDemonym(word ?? ''));
    if (pair.every((codes) => codes.length > 0) && pair[0]?.[0] !== pair[1]?.[0]) return pair;
  }
  return [];
}

/** Reads every sentence that holds an instrument or a signing clause. */
export function readFacts(document: Document, atoms: readonly Atom[]): SentenceFacts[] {
  const all: SentenceFacts[] = [];
  document.sentences.forEach((sentence, index) => {
    if (sentence.endToken - sentence.firstToken > LONGEST) return;
    const { instruments, signings } = clausesOf(document, sentence);
    // Most sentences are never asked who stands in them.
    let reduced: Term[] | null = null;
    const terms = (): Term[] => {
      reduced ??= reduceItems(
        document,
        buildItems(document, sentence, atomsOf(atoms, sentence), instruments, signings),
      );
      return reduced;
    };
    const telling = signings.filter((signing) => standsAlone(signing, sentence) || instruments.length > 0);
    const inTitle =
      telling.length > 0 &&
      (document.paragraphs[sentence.paragraph]?.zone === 'title' ||
        isAllCapitals(document.text.slice(sentence.start, sentence.end)));
    const facts = telling.flatMap(
      (signing) =>
        readFact(document.folded, focus(terms(), signing), signing, index, inTitle, sentence) ?? [],
    );
    all.push({
      index,
      sentence,
      instruments,
      facts,
      get groups() {
        return terms().flatMap((term) => (term.group ? [term.group] : []));
      },
      get nations() {
        return nationsIn(document.folded.slice(sentence.start, sentence.end));
      },
      get actingGroups() {
        return terms().flatMap((term) => (term.group && term.reading.tags.has('Group') ? [term.group] : []));
      },
    });
  });
  return all;
}
