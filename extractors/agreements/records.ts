/** One record an instrument: facts of headline, body and afterthoughts gathered on what they speak of. */
import type { Document, Span } from '../../schemas/document.js';
import type { Actor, Group } from './actors.js';
import type { Party } from './atoms.js';
import type { Fact, FactObject, SentenceFacts } from './facts.js';
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
  reach: Span | null;
  /** People spoken of just before, for "les deux ministres ont signé". */
  scene: readonly Group[];
  ratified: boolean;
}

interface State {
  readonly drafts: Draft[];
  /** A list announced by a colon: its lines are objects or signers of this fact. */
  open: { readonly fact: Fact; readonly drafts: Draft[] } | null;
  lastSentence: number;
}

export function gatherDrafts(document: Document, sentences: readonly SentenceFacts[]): Draft[] {
  const state: State = { drafts: [], open: null, lastSentence: -1 };
  for (const [order, each] of sentences.entries()) {
    const before = sentences.slice(Math.max(0, order - 3), order);
    const opened = state.open;
    let used = false;
    for (const fact of each.facts) used = takeFact(document, state, fact, before) || used;
    if (!used && opened) continueList(document, state, opened, each);
    if (!used) takeEchoes(state, each);
    updateOpen(document, state, each, used);
  }
  return state.drafts;
}

/** A line that ends in a colon announces a list; a line that adds nothing to it ends it. */
function updateOpen(document: Document, state: State, each: SentenceFacts, used: boolean): void {
  const last = each.facts.at(-1);
  const tail = document.text
    .slice(Math.max(each.sentence.start, each.sentence.end - 3), each.sentence.end + 1)
    .trimEnd();
  if (used && last && tail.endsWith(':')) {
    state.open = { fact: last, drafts: state.drafts.filter((draft) => draft.sentences.has(each.index)) };
  } else if (used) state.open = null;
  else if (state.open && each.index > state.lastSentence + 8) state.open = null;
}

function takeFact(document: Document, state: State, fact: Fact, before: readonly SentenceFacts[]): boolean {
  if (fact.objects.length === 0) return takeAfterthought(state, fact);
  let used = false;
  for (const object of fact.objects) {
    for (const draft of draftsOf(state, fact, object)) {
      addFact(draft, fact, object, before);
      used = true;
    }
  }
  if (used) state.lastSentence = fact.sentence;
  void document;
  return used;
}

/** "Les signataires en sont A et B", "C'est Mme X qui a signé au nom de l'Agence". */
function takeAfterthought(state: State, fact: Fact): boolean {
  const last = state.drafts.at(-1);
  if (!last || fact.signing.outcome === 'failed' || fact.signing.outcome === 'told') return false;
  if (fact.sentence - state.lastSentence > 4 || (fact.signers.length === 0 && fact.anaphors.length === 0))
    return false;
  if (fact.signing.family !== 'sign' && fact.signing.family !== 'initial') return false;
  last.signers.push(...fact.signers);
  last.sentences.add(fact.sentence);
  last.explicit.push(...fact.parties);
  state.lastSentence = fact.sentence;
  return true;
}

/** The drafts that an object speaks of, made when it is new. */
function draftsOf(state: State, fact: Fact, object: FactObject): Draft[] {
  const { instrument } = object;
  const known = findKnown(state, fact, object);
  if (known.length > 0) return known;
  // "Le texte a été signé" with nothing before it tells of no instrument.
  if (instrument.weight === 'generic' && !(instrument.plural && partiesOf(fact, object).length >= 2))
    return [];
  if (fact.signing.family === 'putoff' && instrument.weight !== 'strong') return [];
  const draft: Draft = {
    instrument,
    instruments: [],
    told: [],
    explicit: [],
    signers: [],
    anaphors: [],
    sentences: new Set(),
    titleOnly: fact.inTitle,
    echoes: [],
    reach: null,
    scene: [],
    ratified: false,
  };
  state.drafts.push(draft);
  return [draft];
}

const partiesOf = (fact: Fact, object: FactObject): Party[] => [
  ...fact.parties,
  ...(object.between ?? []).flatMap((actor) => (actor.body ? [actor.body] : [])),
];

function addFact(draft: Draft, fact: Fact, object: FactObject, before: readonly SentenceFacts[]): void {
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
  draft.signers.push(...fact.signers, ...(object.between ?? []).filter((actor) => actor.person !== null));
  if (fact.anaphors.length > 0) {
    draft.anaphors.push(...fact.anaphors);
    if (draft.scene.length === 0) draft.scene = before.flatMap((each) => each.groups);
  }
  if (fact.objects.length > 1) draft.reach = object.reach;
}

/** Lines of a list: "1) un accord entre …", "– pour le Bénin, Mme A, ministre". */
function continueList(
  document: Document,
  state: State,
  open: NonNullable<State['open']>,
  each: SentenceFacts,
): void {
  const first = each.instruments[0];
  const lead = first ? document.text.slice(each.sentence.start, first.start) : '';
  if (first && first.weight !== 'generic' && lead.length < 16 && first.determiner === 'indefinite') {
    const { fact } = open;
    const object: FactObject = {
      instrument: first,
      between: between(document, each, first),
      reach: each.sentence,
    };
    const fresh: Fact = { ...fact, sentence: each.index, objects: [object], clause: each.sentence };
    for (const draft of draftsOf({ ...state, drafts: state.drafts }, fresh, object)) {
      addFact(draft, fresh, object, []);
      draft.told.push({
        signing: fact.signing,
        sentence: fact.sentence,
        clause: fact.clause,
        determiner: 'indefinite',
      });
    }
    state.lastSentence = each.index;
    return;
  }
  const actors = each.groups[0]?.actors.filter((actor) => actor.person !== null) ?? [];
  const near = each.groups[0] && each.groups[0].start - each.sentence.start < 24;
  if (first || actors.length === 0 || !near) return;
  for (const draft of open.drafts) {
    draft.signers.push(...actors);
    draft.sentences.add(each.index);
  }
  state.lastSentence = each.index;
}

function between(document: Document, each: SentenceFacts, instrument: Instrument): readonly Actor[] | null {
  const group = each.groups.find((one) => one.start > instrument.end);
  if (!group) return null;
  return /entre /.test(document.folded.slice(instrument.end, group.start + 1)) ? group.actors : null;
}

/** Sentences that name a known instrument again may hold its sum and its term. */
function takeEchoes(state: State, each: SentenceFacts): void {
  for (const instrument of each.instruments) {
    if (instrument.determiner === 'indefinite') continue;
    const [draft] = knownFor(state, instrument, []);
    draft?.echoes.push(each.index);
  }
}

function findKnown(state: State, fact: Fact, object: FactObject): Draft[] {
  return knownFor(state, object.instrument, partiesOf(fact, object), fact.inTitle);
}

function knownFor(state: State, instrument: Instrument, parties: readonly Party[], inTitle = false): Draft[] {
  const { drafts } = state;
  if (drafts.length === 0) return [];
  if (instrument.weight === 'generic') {
    if (instrument.determiner === 'indefinite' && !inTitle) return [];
    if (instrument.plural) return drafts.slice(-(instrument.count ?? drafts.length));
    if (instrument.ordinal !== null && instrument.ordinal > 0)
      return drafts.slice(instrument.ordinal - 1, instrument.ordinal);
    return /^(?:pret|don|financement)$/.test(instrument.head) && instrument.determiner === 'none'
      ? []
      : drafts.slice(-1);
  }
  const similar = drafts.filter((draft) => sameKind(draft, instrument) && agreeOnParties(draft, parties));
  const pointsBack = instrument.determiner !== 'indefinite' && instrument.determiner !== 'none';
  if (pointsBack) {
    if (instrument.ordinal !== null && instrument.ordinal > 0 && similar.length > 1)
      return similar.slice(instrument.ordinal - 1, instrument.ordinal);
    if (instrument.ordinal === 0) return [];
    if (similar.length > 0)
      return instrument.plural && !similar.at(-1)?.instrument.plural ? similar : similar.slice(-1);
    // "cet accord" of a memorandum told of before.
    const hypernym = /^(?:accord|entente|partenariat)$/.test(instrument.head) && instrument.complement === '';
    return hypernym && !drafts.some((draft) => draft.instrument.type === instrument.type)
      ? drafts.slice(-1)
      : [];
  }
  if (instrument.ordinal === 0 && !drafts.some((draft) => draft.titleOnly)) return [];
  const titled = drafts.filter(
    (draft) => draft.titleOnly && agreeOnParties(draft, parties) && mayBe(draft.instrument, instrument),
  );
  if (titled.length > 0) return titled.slice(-1);
  return similar
    .filter((draft) => sameWording(draft.instrument, instrument) && shareParty(draft, parties))
    .slice(-1);
}

const stem = (word: string): string => word.slice(0, 6);
const content = (text: string): string[] =>
  text
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 3)
    .map(stem);

/** Same noun, and complements that do not contradict each other. */
function sameKind(draft: Draft, instrument: Instrument): boolean {
  return draft.instruments.some((known) => {
    if (known.weight === 'generic') return false;
    const sameHead =
      known.type === instrument.type || known.head.split(' ')[0] === instrument.head.split(' ')[0];
    return sameHead && compatible(known, instrument);
  });
}

function compatible(a: Instrument, b: Instrument): boolean {
  const x = content(a.complement);
  const y = content(b.complement);
  return x.length === 0 || y.length === 0 || y.some((word) => x.includes(word));
}

function sameWording(a: Instrument, b: Instrument): boolean {
  return a.head === b.head && content(a.complement).join() === content(b.complement).join();
}

/** A headline may say "accord" or "partenariat" of what the text calls a memorandum. */
function mayBe(title: Instrument, body: Instrument): boolean {
  if (title.type === body.type) return compatible(title, body) || title.plural;
  return (
    title.weight === 'generic' ||
    /^(?:accord|entente|partenariat)$/.test(title.head) ||
    /^(?:accord|entente)$/.test(body.head)
  );
}

const keyOfParty = (party: Party): string =>
  party.id ??
  (party.country !== null && party.kind !== 'unknown'
    ? `country:${party.country}`
    : party.name.toLowerCase());

function shareParty(draft: Draft, parties: readonly Party[]): boolean {
  const known = new Set(draft.explicit.map(keyOfParty));
  return parties.some((party) => known.has(keyOfParty(party)));
}

/** Two pairs of parties that have no member in common are two instruments. */
function agreeOnParties(draft: Draft, parties: readonly Party[]): boolean {
  if (parties.length < 2 || new Set(draft.explicit.map(keyOfParty)).size < 2) return true;
  return shareParty(draft, parties);
}
