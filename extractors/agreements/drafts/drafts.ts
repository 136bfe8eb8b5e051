/** Records in the making, and what a fact adds to one. */
import type { Document, Span } from '../../../schemas/document.js';
import type { Fact, FactObject, SentenceFacts } from '../facts/facts.js';
import type { Actor, Group } from '../grammar/actor-words.js';
import { keyOf, type Party } from '../grammar/atoms.js';
import type { Instrument } from '../mentions/instruments.js';
import type { Signing } from '../mentions/signing.js';
import { bindAlso } from './same-parties.js';
import { carries } from './wording.js';

export interface Told {
  readonly signing: Signing;
  readonly sentence: number;
  readonly clause: Span;
  readonly determiner: Instrument['determiner'];
  readonly inTitle?: boolean;
  /** By a line that gives its day, which is news however long ago that was. */
  readonly isDatedLine?: boolean;
}

/** A record in the making. */
export interface Draft {
  instrument: Instrument;
  readonly instruments: Instrument[];
  readonly told: Told[];
  readonly explicit: Party[];
  readonly signers: Actor[];
  readonly anaphors: Actor[];
  /** Sentences that support it. */
  readonly sentences: Set<number>;
  /** Known from the headline only, so far. */
  titleOnly: boolean;
  /** Sentences that only name it again. */
  readonly echoes: number[];
  /** States that something is given to where it is named again. */
  readonly takers: Party[];
  /** The stretch that is about it alone, where several are signed in one sentence. */
  reach: Span | null;
  /** People spoken of just before, for "les deux ministres ont signé". */
  scene: readonly Group[];
  /** The sentence that first told of it and those before: who is bound may be said there alone. */
  nearby: readonly SentenceFacts[];
  /** Bodies that only the other side is named with: "une convention sera signée avec B". */
  host: Party | null;
  /** Whom others are said to have signed with. */
  readonly facing: Party[];
  /** The sentence just after one about the record before first told of it. */
  follows: boolean;
  /** The announcement whose list this is a line of: what the line leaves out is told there. */
  parent: Draft | null;
  /** Told line by line in a list: the lines are the records. */
  isSpelledOut: boolean;
  /** One of the several that a plural was split into, of which nothing was said yet. */
  isUntold: boolean;
  ratified: boolean;
  /** "par les mêmes": sides and signatories are those of the record before. */
  sameSides: boolean;
  /** Those who signed are told in the order of the sides. */
  inOrder: boolean;
}

/** One of several that were announced: what was told of all holds for it. */
export const childOf = (announced: Draft, instrument: Instrument, sentence: number): Draft => ({
  ...newDraft(instrument, false),
  told: [...announced.told],
  signers: [...announced.signers],
  anaphors: [...announced.anaphors],
  scene: announced.scene,
  instruments: [instrument],
  sentences: new Set([...announced.sentences, sentence]),
  parent: announced,
});

/** An instrument named without a signing, for "Le texte a été signé" in the next sentence. */
export interface Pending {
  /** "Une convention lie désormais A et B". */
  readonly bound: readonly Party[];
  readonly instrument: Instrument;
  readonly sentence: number;
  /** It is what its sentence is about: "Le contrat a été attribué à B. Il a été signé …". */
  readonly isSubject: boolean;
}

/** "Pour A" and, on the lines below, who signed. */
export interface Block {
  readonly side: Party;
  readonly hands: Actor[];
  /** Sentences: its lines. */
  readonly lines: number[];
}

export interface OpenList {
  readonly fact: Fact | null;
  readonly drafts: readonly Draft[];
  /** A line of it had a bullet or a number. */
  isMarked: boolean;
}

export interface State {
  readonly document: Document;
  readonly drafts: Draft[];
  /** A list announced by a colon: its lines are objects or signers of this fact, or, without one, some of what was announced. */
  open: OpenList | null;
  /** The sentence that led to a list of something else since then; -1 without one. */
  leftAt: number;
  /** Those of the last sentence that named any. */
  pending: readonly Pending[];
  lastSentence: number;
  /** What the last sentence that told of no signing is about: "Le contrat vise … Il a été signé par A". */
  topic: { readonly draft: Draft; readonly sentence: number } | null;
  /** "Pour A" and the names below it: the last two. */
  blocks: readonly Block[];
  /** Who stood for which side, told before what they signed. */
  represented: { readonly hands: readonly Actor[]; readonly sentence: number } | null;
  /** Who signed what is only named in the next sentence: "Côté malien, c'est A qui a signé. La convention …". */
  waiting: Fact | null;
}

export const newDraft = (instrument: Instrument, titleOnly: boolean): Draft => ({
  instrument,
  instruments: [],
  told: [],
  explicit: [],
  signers: [],
  anaphors: [],
  sentences: new Set(),
  titleOnly,
  echoes: [],
  takers: [],
  reach: null,
  scene: [],
  nearby: [],
  host: null,
  facing: [],
  follows: false,
  parent: null,
  isSpelledOut: false,
  isUntold: false,
  ratified: false,
  sameSides: false,
  inOrder: false,
});

/** Drafts of instruments that were only named so far. */
export function takePending(state: State, taken: readonly Pending[]): Draft[] {
  state.pending = [];
  const drafts = taken.map(({ instrument, sentence, bound }) => {
    const draft = newDraft(instrument, false);
    draft.instruments.push(instrument);
    draft.explicit.push(...bound);
    draft.sentences.add(sentence);
    return draft;
  });
  state.drafts.push(...drafts);
  return drafts;
}

/** Sentences as indexes into `Document.sentences`; a spread argument list would overflow on large texts. */
export function firstSentence({ sentences }: Draft): number {
  let first = Number.POSITIVE_INFINITY;
  for (const each of sentences) if (each < first) first = each;
  return first;
}

export function lastSentence({ sentences }: Draft): number {
  let last = -1;
  for (const each of sentences) if (each > last) last = each;
  return last;
}

/** As many drafts back are looked at: more would make long texts cost the square of their length. */
const NEAR = 64;

/** The record that was told of last. */
export const currentOf = ({ drafts, lastSentence: last }: State): Draft | undefined =>
  drafts.slice(-NEAR).findLast(({ sentences, isUntold }) => sentences.has(last) && !isUntold) ??
  drafts.at(-1);

export function lastOf(drafts: readonly Draft[]): number {
  const last = drafts.at(-1);
  return last ? lastSentence(last) : -1;
}

export function partiesOf({ parties, objects }: Fact, { between }: FactObject): Party[] {
  const own = (between ?? []).flatMap((actor) => (actor.body && actor.role === null ? [actor.body] : []));
  // "un accord de pêche avec A et une convention entre B et C"
  return objects.length > 1 && new Set(own.map(keyOf)).size > 1 ? own : [...parties, ...own];
}

export function bySame({ folded }: Document, { clause }: Fact): boolean {
  const told = folded.slice(clause.start, clause.end);
  return told.includes('les memes') && BY_SAME.test(told);
}

const BY_SAME =
  /(?:par|entre) les memes(?: (?:parties|signataires|personnalites|responsables|partenaires))?(?![\p{L} ])/u;

/** "A et B l'ont également signé": whoever is told to have signed it is bound too. */
export const besides = (
  { folded }: Document,
  { signing: { voice, start, end }, parties }: Fact,
): readonly Party[] => (voice === 'active' && ALSO.test(folded.slice(start, end)) ? parties : []);

const ALSO = /(?:^|[\s'’])(?:egalement|aussi|a leur tour|a son tour) /;

/** What is told so often is told; more would only cost time. */
const MOST_TOLD = 64;

export function addFact(
  draft: Draft,
  fact: Fact,
  object: FactObject,
  before: readonly SentenceFacts[],
  sameSides = false,
): void {
  const { instrument } = object;
  if (draft.told.length >= MOST_TOLD) return;
  bindAlso(draft, partiesOf(fact, object));
  const { instrument: known } = draft;
  if (draft.titleOnly && !fact.inTitle && instrument.weight !== 'generic')
    // "signent douze accords", and below it "ont signé plusieurs accords"
    draft.instrument =
      instrument.plural && known.plural
        ? { ...instrument, count: instrument.count ?? known.count }
        : instrument;
  else if (carries(instrument, known)) draft.instrument = instrument;
  // "des accords", then "cinq accords": the same, counted.
  else if (known.count === null && instrument.plural && instrument.head === known.head)
    draft.instrument = { ...known, count: instrument.count };
  draft.titleOnly = draft.titleOnly && fact.inTitle;
  draft.instruments.push(instrument);
  draft.told.push({
    signing: fact.signing,
    sentence: fact.sentence,
    clause: fact.clause,
    determiner: instrument.determiner,
    inTitle: fact.inTitle,
  });
  draft.sentences.add(fact.sentence);
  draft.host ??= fact.host;
  draft.facing.push(...fact.facing);
  draft.sameSides ||= sameSides;
  draft.inOrder ||= fact.inOrder;
  // Who brings instruments of ratification is no signatory.
  if (fact.signing.family !== 'ratify') {
    draft.signers.push(...fact.signers, ...(object.between ?? []).filter((actor) => actor.person !== null));
    if (fact.anaphors.length > 0) {
      draft.anaphors.push(...fact.anaphors);
      if (draft.scene.length === 0) draft.scene = before.flatMap((each) => each.groups);
    }
  }
  if (fact.objects.length > 1 || object.isApart) draft.reach = object.reach;
}
