/** One record an instrument: facts of headline, body and afterthoughts gathered on what they speak of. */
import type { Document, Span } from '../../schemas/document.js';
import type { Actor, Group } from './actor-words.js';
import type { Party } from './atoms.js';
import type { Fact, FactObject, SentenceFacts } from './facts.js';
import { knownDrafts } from './identity.js';
import type { Instrument } from './instruments.js';
import type { Signing } from './signing.js';

export interface Told {
  readonly signing: Signing;
  readonly sentence: number;
  readonly clause: Span;
  readonly determiner: Instrument['determiner'];
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
  /** The stretch that is about it alone, where several are signed in one sentence. */
  reach: Span | null;
  /** People spoken of just before, for "les deux ministres ont signé". */
  scene: readonly Group[];
  /** The sentence that first told of it and those before: who is bound may be said there alone. */
  nearby: readonly SentenceFacts[];
  /** Bodies that only the other side is named with: "une convention sera signée avec B". */
  host: Party | null;
  ratified: boolean;
  /** "par les mêmes": sides and signatories are those of the record before. */
  sameSides: boolean;
}

/** An instrument named without a signing, for "Le texte a été signé" in the next sentence. */
interface Pending {
  /** "Une convention lie désormais A et B". */
  readonly bound: readonly Party[];
  readonly instrument: Instrument;
  readonly sentence: number;
}

interface State {
  readonly document: Document;
  readonly drafts: Draft[];
  /** A list announced by a colon: its lines are objects or signers of this fact. */
  open: { readonly fact: Fact; readonly drafts: readonly Draft[] } | null;
  pending: Pending | null;
  lastSentence: number;
}

const newDraft = (instrument: Instrument, titleOnly: boolean): Draft => ({
  instrument,
  instruments: [],
  told: [],
  explicit: [],
  signers: [],
  anaphors: [],
  sentences: new Set(),
  titleOnly,
  echoes: [],
  reach: null,
  scene: [],
  nearby: [],
  host: null,
  ratified: false,
  sameSides: false,
});

/** Sentences before a signing in which its sides may stand. */
const NEARBY = 4;

export function gatherDrafts(document: Document, sentences: readonly SentenceFacts[]): Draft[] {
  const state: State = { document, drafts: [], open: null, pending: null, lastSentence: -1 };
  sentences.forEach((each, order) => {
    const before = sentences.slice(Math.max(0, order - 3), order);
    const drafted = state.drafts.length;
    const opened = state.open;
    let used = false;
    for (const fact of each.facts) used = takeFact(state, fact, before) || used;
    if (!used && opened) used = continueList(state, opened, each);
    if (!used) takeEchoes(state, each);
    const nearby = sentences.slice(Math.max(0, order - NEARBY), order + 1);
    for (const draft of state.drafts.slice(drafted)) draft.nearby = nearby;
    updateOpen(state, each, used);
  });
  return state.drafts;
}

/** A line that ends in a colon announces a list; a line far below ends it. */
function updateOpen(state: State, each: SentenceFacts, used: boolean): void {
  const { document, drafts } = state;
  const tail = document.text.slice(
    Math.max(each.sentence.start, each.sentence.end - 2),
    each.sentence.end + 1,
  );
  const announcing = each.facts.find(
    ({ signing }) =>
      signing.family === 'sign' || signing.family === 'initial' || signing.family === 'conclude',
  );
  if (announcing && /:\s*$/u.test(tail)) {
    const own = drafts.filter((draft) => draft.sentences.has(each.index));
    state.open = { fact: announcing, drafts: own.length > 0 ? own : drafts.slice(-1) };
    state.lastSentence = each.index;
  } else if (state.open && each.index > state.lastSentence + 3) state.open = null;
  else if (used && each.facts.length > 0) state.open = null;
}

function takeFact(state: State, fact: Fact, before: readonly SentenceFacts[]): boolean {
  if (fact.objects.length === 0) return takeAfterthought(state, fact, before);
  let used = false;
  const spread = spreadOut(state, fact);
  for (const object of spread) {
    const draft = newDraft(object.instrument, false);
    state.drafts.push(draft);
    addFact(draft, object.between ? { ...fact, parties: [] } : fact, object, before);
    used = true;
  }
  for (const object of spread.length > 0 ? [] : fact.objects) {
    for (const draft of draftsOf(state, fact, object)) {
      // Hearsay does not undo what is denied.
      if (fact.signing.outcome === 'told' && draft.told.some(({ signing }) => signing.outcome === 'failed'))
        continue;
      addFact(draft, fact, object, before, bySame(state.document, fact));
      used = true;
    }
  }
  if (used) state.lastSentence = fact.sentence;
  return used;
}

/** "trois conventions entre A et, respectivement, B, C et D" are three of two parties each. */
function spreadOut(state: State, fact: Fact): readonly FactObject[] {
  const [object] = fact.objects;
  const { respectively } = fact;
  const topics = object && fact.objects.length === 1 ? topicsInOrder(state, object) : 1;
  if (object && topics > 1)
    return Array.from({ length: topics }, () => ({
      ...object,
      instrument: { ...object.instrument, count: 1, plural: false },
    }));
  if (fact.objects.length !== 1 || !object || respectively === null) return [];
  const [first, ...others] = respectively;
  if (!first || object.instrument.count !== others.length || others.length < 2) return [];
  return others.map((other) => ({
    ...object,
    instrument: { ...object.instrument, count: 1, plural: false },
    between: [first, other],
  }));
}

/** "deux mémorandums portant respectivement sur X et sur Y" → 2; 1 when the text does not part them. */
function topicsInOrder({ document, drafts }: State, { instrument }: FactObject): number {
  const { count } = instrument;
  if (count === null || count < 2 || count > 4 || drafts.some((draft) => draft.titleOnly)) return 1;
  const after = document.folded.slice(instrument.end, instrument.end + 300);
  const topics = /^(?: \p{L}+){0,3},? respectivement,? (?<first>sur|a|au|aux|dans) (?<rest>[^.;:]+)/u.exec(
    after,
  )?.groups;
  if (!topics) return 1;
  const again = (topics.rest as string).split(new RegExp(`(?:,| et) ${topics.first} `, 'u')).length;
  return again === count ? count : 1;
}

/** "Les signataires en sont A et B", "la signature entre A et B est attendue": of the record told of just before. */
function takeAfterthought(state: State, fact: Fact, before: readonly SentenceFacts[]): boolean {
  const { signing } = fact;
  const { pending } = state;
  if (
    fact.resumes &&
    pending &&
    pending.bound.length > 0 &&
    fact.sentence - pending.sentence <= 2 &&
    pending.sentence > lastOf(state.drafts)
  ) {
    const draft = newDraft(pending.instrument, false);
    draft.instruments.push(pending.instrument);
    draft.explicit.push(...pending.bound);
    draft.sentences.add(pending.sentence);
    state.drafts.push(draft);
    state.pending = null;
    return resume(state, fact, draft);
  }
  const last = state.drafts.at(-1);
  if (last && fact.resumes && signing.outcome !== 'told' && fact.sentence - state.lastSentence <= 2)
    return resume(state, fact, last);
  if (!last || signing.outcome === 'failed' || signing.outcome === 'told') return false;
  if (fact.sentence - state.lastSentence > 4) return false;
  if (signing.family !== 'sign' && signing.family !== 'initial' && signing.family !== 'signers') return false;
  if (fact.signers.length === 0 && fact.anaphors.length === 0 && fact.parties.length < 2) return false;
  // Somebody signing something that is not said, far from the instrument, may sign a book.
  if (signing.voice === 'active' && (signing.outcome !== 'done' || fact.sentence - state.lastSentence > 2))
    return false;
  const targets = state.drafts.filter((draft) => draft.sentences.has(state.lastSentence));
  for (const draft of targets.length > 0 ? targets : [last]) {
    draft.signers.push(...fact.signers);
    draft.explicit.push(...fact.parties);
    draft.sentences.add(fact.sentence);
    if (fact.anaphors.length > 0 && draft.anaphors.length === 0) {
      draft.anaphors.push(...fact.anaphors);
      draft.scene = before.flatMap((each) => each.groups);
    }
    const signed = signing.voice === 'active' && signing.family === 'sign' && fact.signers.length > 0;
    if (signed || (signing.voice === 'noun' && signing.family !== 'signers')) {
      draft.told.push({ signing, sentence: fact.sentence, clause: fact.clause, determiner: 'definite' });
    }
  }
  state.lastSentence = fact.sentence;
  return true;
}

/** "Elle devrait être signée à Kuujjuaq", "La cérémonie a été reportée": of the record told of last. */
function resume(state: State, fact: Fact, last: Draft): boolean {
  const { signing } = fact;
  const planned = last.told.some(({ signing: { outcome } }) => outcome === 'coming');
  if (signing.family === 'putoff' && !planned) return false;
  // What is initialled and is to be signed later keeps the day of its initialling.
  if (signing.outcome === 'coming' && last.told.some((each) => each.signing.outcome === 'done')) return true;
  last.signers.push(...fact.signers);
  last.explicit.push(...fact.parties);
  last.sentences.add(fact.sentence);
  last.sameSides ||= bySame(state.document, fact);
  last.told.push({ signing, sentence: fact.sentence, clause: fact.clause, determiner: 'definite' });
  state.lastSentence = fact.sentence;
  return true;
}

/** The drafts that an object speaks of, made when it is new. */
function draftsOf(state: State, fact: Fact, object: FactObject): Draft[] {
  const { instrument } = object;
  const { pending, drafts } = state;
  const generic = instrument.weight === 'generic';
  if (
    generic &&
    pending &&
    fact.sentence - pending.sentence <= 2 &&
    pending.sentence > lastOf(drafts) &&
    !instrument.plural
  ) {
    state.pending = null;
    const draft = newDraft(pending.instrument, false);
    draft.instruments.push(pending.instrument);
    draft.sentences.add(pending.sentence);
    drafts.push(draft);
    return [draft];
  }
  const same = drafts.filter((draft) => draft.instruments.some((each) => each.start === instrument.start));
  if (same.length > 0) return same;
  // "ont officialisé leur partenariat par la signature d'une convention" is one.
  const vague = drafts.findLast(
    (draft) => draft.sentences.has(fact.sentence) && draft.instrument.head.startsWith('partenariat'),
  );
  if (vague && fact.signing.voice === 'noun' && instrument.weight === 'strong') {
    vague.instrument = instrument;
    return [vague];
  }
  // "Un autre contrat a été annoncé. Le contrat, passé avec B, …"
  const renewed =
    pending &&
    pending.instrument.ordinal === 0 &&
    pending.instrument.head === instrument.head &&
    pending.sentence > lastOf(drafts) &&
    fact.sentence - pending.sentence <= 3;
  const known =
    renewed || isAnotherSigning(drafts, fact, instrument)
      ? []
      : knownDrafts(drafts, instrument, partiesOf(fact, object), fact.inTitle, fact.signing.outcome);
  if (known.length > 0) return known;
  // "Le texte a été signé" with nothing before it tells of no instrument.
  if (generic && !(instrument.plural && partiesOf(fact, object).length >= 2)) return [];
  if (fact.signing.family === 'putoff' && instrument.weight !== 'strong') return [];
  const draft = newDraft(instrument, fact.inTitle);
  if (renewed) draft.instruments.push(pending.instrument);
  drafts.push(draft);
  return [draft];
}

/** A new accord that is still to be signed is not the one that was. */
function isAnotherSigning(drafts: readonly Draft[], fact: Fact, instrument: Instrument): boolean {
  if (instrument.determiner !== 'indefinite' || fact.signing.outcome !== 'coming') return false;
  const last = drafts.findLast((draft) => draft.instrument.type === instrument.type);
  return (
    last?.told.some(
      ({ signing }) =>
        signing.outcome === 'done' && signing.family === 'sign' && signing.voice !== 'participle',
    ) ?? false
  );
}

const lastOf = (drafts: readonly Draft[]): number => Math.max(-1, ...(drafts.at(-1)?.sentences ?? []));

const partiesOf = (fact: Fact, object: FactObject): Party[] => [
  ...fact.parties,
  ...(object.between ?? []).flatMap((actor) => (actor.body && actor.role === null ? [actor.body] : [])),
];

function bySame({ folded }: Document, { clause }: Fact): boolean {
  const told = folded.slice(clause.start, clause.end);
  return told.includes('les memes') && BY_SAME.test(told);
}

const BY_SAME =
  /(?:par|entre) les memes(?: (?:parties|signataires|personnalites|responsables|partenaires))?(?![\p{L} ])/u;

function addFact(
  draft: Draft,
  fact: Fact,
  object: FactObject,
  before: readonly SentenceFacts[],
  sameSides = false,
): void {
  const { instrument } = object;
  if (draft.titleOnly && !fact.inTitle && instrument.weight !== 'generic') draft.instrument = instrument;
  draft.titleOnly = draft.titleOnly && fact.inTitle;
  draft.instruments.push(instrument);
  draft.told.push({
    signing: fact.signing,
    sentence: fact.sentence,
    clause: fact.clause,
    determiner: instrument.determiner,
  });
  draft.sentences.add(fact.sentence);
  draft.explicit.push(...partiesOf(fact, object));
  draft.host ??= fact.host;
  draft.sameSides ||= sameSides;
  // Who brings instruments of ratification is no signatory.
  if (fact.signing.family !== 'ratify') {
    draft.signers.push(...fact.signers, ...(object.between ?? []).filter((actor) => actor.person !== null));
    if (fact.anaphors.length > 0) {
      draft.anaphors.push(...fact.anaphors);
      if (draft.scene.length === 0) draft.scene = before.flatMap((each) => each.groups);
    }
  }
  if (fact.objects.length > 1) draft.reach = object.reach;
}

/** Lines of a list: "1) un accord entre …", "– pour le Bénin, Mme A, ministre". */
function continueList(state: State, open: NonNullable<State['open']>, each: SentenceFacts): boolean {
  const { document, drafts } = state;
  const first = each.instruments[0];
  const lead = first ? document.text.slice(each.sentence.start, first.start) : '';
  if (first && first.weight !== 'generic' && lead.length < 16 && first.determiner !== 'definite') {
    const { fact } = open;
    const object: FactObject = {
      instrument: first,
      between: between(document, each, first),
      reach: each.sentence,
    };
    const fresh: Fact = {
      ...fact,
      sentence: each.index,
      objects: [object],
      clause: each.sentence,
      parties: [],
      signers: [],
      anaphors: [],
    };
    const draft = newDraft(first, false);
    drafts.push(draft);
    addFact(draft, fresh, object, []);
    draft.reach = each.sentence;
    draft.sentences.add(fact.sentence);
    draft.told.push({
      signing: fact.signing,
      sentence: fact.sentence,
      clause: fact.clause,
      determiner: 'indefinite',
    });
    state.lastSentence = each.index;
    return true;
  }
  const actors = each.groups[0]?.actors.filter((actor) => actor.person !== null) ?? [];
  const near = each.groups[0] && each.groups[0].start - each.sentence.start < 32;
  const after = each.groups[0] ? document.folded.slice(each.groups[0].end, each.groups[0].end + 40) : '';
  if (first || actors.length === 0 || !near || each.facts.length > 0 || FULL_SENTENCE.test(after))
    return false;
  for (const draft of open.drafts) {
    draft.signers.push(...actors);
    draft.sentences.add(each.index);
  }
  state.lastSentence = each.index;
  return true;
}

/** After a name: a line of a list has no verb there. */
const FULL_SENTENCE =
  /^,? ?(?:a|ont|est|sont|avait|avaient|etait|etaient|n'a|s'est|se sont|a ete|ont ete|sera|seront) \p{L}/u;

function between(document: Document, each: SentenceFacts, instrument: Instrument): readonly Actor[] | null {
  const group = each.groups.find((one) => one.start > instrument.end);
  if (!group) return null;
  return /entre /.test(document.folded.slice(instrument.end, group.start + 1)) ? group.actors : null;
}

const BINDS = /^[^.;]{0,40}(?:engage|lie|unit|associe)(?:nt)? /u;

/** Sentences that name a known instrument again may hold its sum, its term and its sides. */
function takeEchoes(state: State, each: SentenceFacts): void {
  const last = state.drafts.at(-1);
  if (last && each.instruments.length === 0 && each.index === lastOf(state.drafts) + 1) {
    const { start } = each.sentence;
    const pronoun = /^(?:il|elle|celui-ci|celle-ci) /.exec(state.document.folded.slice(start, start + 12))?.[0];
    if (pronoun) last.explicit.push(...boundAfter(state.document, each, start + pronoun.length - 1));
  }
  for (const instrument of each.instruments) {
    if (instrument.weight !== 'generic' && instrument.determiner !== 'definite')
      state.pending = { instrument, sentence: each.index, bound: boundBy(state.document, each, instrument) };
    if (instrument.determiner === 'indefinite') continue;
    const [draft] = knownDrafts(state.drafts, instrument, [], false);
    if (!draft) continue;
    draft.echoes.push(each.index);
    const bound = boundBy(state.document, each, instrument);
    if (bound.length > 0) {
      draft.explicit.push(...bound);
      draft.sentences.add(each.index);
    }
    const lent = lenders(state.document, each, instrument);
    if (lent.length === 2 && draft.explicit.length < 2) draft.explicit.push(...lent);
  }
}

/** "L'entente, qui lie A et B": whom an instrument is said to bind. */
const boundBy = (document: Document, each: SentenceFacts, { end }: Instrument): readonly Party[] =>
  boundAfter(document, each, end);

/** `from`: where the instrument or the pronoun for it ends. */
function boundAfter(document: Document, each: SentenceFacts, from: number): readonly Party[] {
  if (!BINDS.test(document.folded.slice(from, from + 60))) return [];
  const group = each.groups.find((one) => one.start > from);
  const binds = group && BINDS.test(document.folded.slice(from, group.start + 1));
  if (!binds) return [];
  return withOther(document, each, group).flatMap((actor) => (actor.body ? [actor.body] : []));
}

/** "lie A et B", "lie A à B": both sides; none where the text names one only. */
function withOther({ folded }: Document, each: SentenceFacts, group: Group): readonly Actor[] {
  if (group.actors.length > 1) return group.actors;
  const other = each.groups.find((one) => one.start > group.end);
  const joined = other && /^,? (?:a|au|avec|et)(?: la| l'| le)? ?$/u.test(folded.slice(group.end, other.start));
  return joined ? [...group.actors, ...other.actors] : [];
}

/** "Le prêt devait être consenti par A à B": who gives and who takes. */
function lenders(document: Document, each: SentenceFacts, instrument: Instrument): Party[] {
  const after = each.groups.filter((group) => group.start > instrument.end);
  const [giver, taker] = after;
  if (!giver || !taker) return [];
  const { folded } = document;
  const given = /(?:consenti|accorde|octroye|alloue)e?s? par (?:la |le |l')?$/u.test(
    folded.slice(instrument.end, giver.start),
  );
  const to =
    /^[^.;]{0,20}(?:a|au|aux) (?:la |le |l')?$/u.test(folded.slice(giver.end, taker.start + 3)) ||
    /^ ?(?:\([^)]*\) )?(?:a la|a l'|au|aux)/u.test(folded.slice(giver.end, taker.start + 6));
  return given && to ? [giver, taker].flatMap((group) => group.actors[0]?.body ?? []) : [];
}
