/** One record an instrument: facts of headline, body and afterthoughts gathered on what they speak of. */
import type { Document } from '../../../schemas/document.js';
import type { Fact, FactObject, SentenceFacts } from '../facts/facts.js';
import { meantBy } from '../facts/subjects.js';
import { takeAfterthought } from './afterthoughts.js';
import { adopt, dropAnnouncements } from './announced.js';
import {
  isAnotherSigning,
  isExplained,
  isItsText,
  isLooselyNamed,
  isOfAnotherYear,
  isWhatItSeals,
  namedBefore,
} from './another.js';
import {
  addFact,
  bySame,
  type Draft,
  lastOf,
  newDraft,
  partiesOf,
  type State,
  takePending,
} from './drafts.js';
import { takeEchoes } from './echoes.js';
import { takeHands } from './hands.js';
import { knownDrafts, recent } from './identity.js';
import { continueList, isItem, spellOut, takeItem, takeSameSigners, updateOpen } from './lists.js';
import { partTwo, takeNumbered } from './numbered.js';
import { takeRepresentatives } from './representatives.js';
import { takeShares } from './shares.js';
import { takeBlock } from './signature-blocks.js';
import { spreadOut } from './spread.js';

/** Sentences before a signing in which its sides may stand. */
const NEARBY = 6;

export function gatherDrafts(document: Document, sentences: readonly SentenceFacts[]): Draft[] {
  const state: State = {
    document,
    drafts: [],
    open: null,
    pending: [],
    lastSentence: -1,
    blocks: [],
    waiting: null,
  };
  sentences.forEach((each, order) => {
    const drafted = state.drafts.length;
    const opened = state.open;
    const used =
      takeShares(state, each) ||
      takeNumbered(state, each) ||
      spellOut(state, each) ||
      takeFacts(state, each, sentences, order) ||
      (opened !== null && continueList(state, opened, each)) ||
      takeItem(state, each);
    if (used) partTwo(state, each);
    if (
      !used &&
      !takeRepresentatives(state, each) &&
      !takeBlock(state, each) &&
      !takeSameSigners(state, each) &&
      !takeHands(state, each)
    )
      takeEchoes(state, each);
    if (state.drafts.length > drafted) {
      const nearby = sentences.slice(Math.max(0, order - NEARBY), order + 1);
      const before = lastOf(state.drafts.slice(0, drafted));
      for (const draft of state.drafts.slice(drafted)) {
        draft.nearby = nearby;
        draft.follows = before >= 0 && each.index - before <= 2;
      }
      adopt(state, drafted, each);
    }
    updateOpen(state, each, used);
  });
  dropAnnouncements(state.drafts);
  return state.drafts;
}

function takeFacts(
  state: State,
  each: SentenceFacts,
  sentences: readonly SentenceFacts[],
  order: number,
): boolean {
  if (each.facts.length === 0) return false;
  const before = sentences.slice(Math.max(0, order - 3), order);
  let used = false;
  for (const fact of each.facts) used = takeFact(state, fact, each, before) || used;
  return used;
}

/** "Elle a signé un contrat": the one whom the sentence before speaks of signs. */
function withSubject(
  { document }: State,
  fact: Fact,
  each: SentenceFacts,
  before: SentenceFacts | undefined,
): Fact {
  const { pronoun, behalf, signing, signers, parties } = fact;
  if (pronoun === null) return fact;
  // "Il a trouvé un accord": with nobody, that is talk.
  if (signing.family !== 'sign' && parties.length + signers.length === 0) return fact;
  const near = before?.index === fact.sentence - 1 ? before : undefined;
  // "M. A a salué l'accord qu'il venait de signer": the one of whom its own sentence speaks.
  const actor =
    meantBy(pronoun, document.folded, each.groupsBefore(signing.start)) ??
    meantBy(pronoun, document.folded, near?.actingGroups ?? []);
  if (!actor) return behalf ? { ...fact, parties: [behalf, ...parties] } : fact;
  const { person, role, body } = actor;
  return person !== null || role !== null
    ? {
        ...fact,
        signers: [{ ...actor, onBehalfOf: behalf ?? actor.onBehalfOf }, ...signers],
        parties: [...(behalf ? [behalf] : []), ...parties],
      }
    : { ...fact, parties: [...(body ? [body] : []), ...parties] };
}

function takeFact(state: State, read: Fact, each: SentenceFacts, before: readonly SentenceFacts[]): boolean {
  const fact = withSubject(state, read, each, before.at(-1));
  if (fact.objects.length === 0) {
    const isTaken = takeAfterthought(state, fact, each, before);
    if (!isTaken) keepWaiting(state, fact);
    return isTaken;
  }
  let used = false;
  const spread = spreadOut(state, fact, each);
  for (const object of spread) {
    const draft = newDraft(object.instrument, false);
    state.drafts.push(draft);
    addFact(draft, object.between ? { ...fact, parties: [] } : fact, object, before);
    used = true;
  }
  for (const object of spread.length > 0 ? [] : fact.objects) {
    for (const draft of draftsOf(state, fact, object, each)) {
      // Hearsay does not undo what is denied.
      if (fact.signing.outcome === 'told' && draft.told.some(({ signing }) => signing.outcome === 'failed'))
        continue;
      addFact(draft, fact, object, before, bySame(state.document, fact));
      used = true;
    }
  }
  if (used) state.lastSentence = fact.sentence;
  else keepWaiting(state, fact);
  return used;
}

/** Who signs is told before what. */
function keepWaiting(state: State, fact: Fact): void {
  const { family, outcome } = fact.signing;
  const tells = fact.signers.length > 0 || fact.parties.length > 1;
  if (tells && outcome === 'done' && (family === 'sign' || family === 'initial' || family === 'signers'))
    state.waiting = fact;
}

/** "La convention", "cet accord": of those who were just said to sign. */
function takeWaiting(state: State, draft: Draft, sentence: number): void {
  const { waiting } = state;
  if (!waiting || sentence - waiting.sentence > 1) return;
  const { determiner } = draft.instrument;
  if (determiner !== 'definite' && determiner !== 'demonstrative') return;
  state.waiting = null;
  draft.signers.push(...waiting.signers);
  draft.explicit.push(...waiting.parties);
  draft.sentences.add(waiting.sentence);
  const { signing, clause } = waiting;
  if (signing.family !== 'signers')
    draft.told.push({ signing, sentence: waiting.sentence, clause, determiner });
}

/** The drafts that an object speaks of, made when it is new. */
function draftsOf(state: State, fact: Fact, object: FactObject, each: SentenceFacts): Draft[] {
  const { instrument } = object;
  const { drafts } = state;
  const near = recent(drafts);
  const pending = state.pending.at(-1);
  const generic = instrument.weight === 'generic';
  const strong = state.pending.filter((each) => each.instrument.weight === 'strong');
  // "Le texte a été signé", "Les deux documents portent la signature de": all that the sentence before named.
  if (
    generic &&
    pending &&
    fact.sentence - pending.sentence <= 2 &&
    pending.sentence > lastOf(drafts) &&
    (!instrument.plural || (strong.length > 1 && strong.length === (instrument.count ?? strong.length)))
  )
    return takePending(state, instrument.plural ? strong : [pending]);
  // "Les instruments ci-après ont été signés :", a heading "Liste des dix instruments signés" tell of those below, not of any before.
  const isHeading = fact.inTitle && (instrument.count ?? 0) > 1;
  const isNew = instrument.determiner === 'indefinite' && (instrument.count ?? 0) > 1;
  if (
    generic &&
    instrument.plural &&
    (fact.announces || isHeading || (isNew && partiesOf(fact, object).length < 2))
  ) {
    const draft = newDraft(instrument, false);
    draft.isSpelledOut = true;
    drafts.push(draft);
    return [draft];
  }
  const same = near.filter((draft) => draft.instruments.some((each) => each.start === instrument.start));
  if (same.length > 0) return same;
  // "ont officialisé leur partenariat par la signature d'une convention" is one.
  // So is "ont noué un partenariat. La convention y relative a été signée".
  const vague = near.findLast(({ instrument: { head } }) => /^(?:partenariat|entente$)/.test(head));
  if (vague && instrument.weight === 'strong' && isItsText(vague, fact, instrument)) {
    vague.instrument = instrument;
    return [vague];
  }
  if (isWhatItSeals(near.at(-1), fact, instrument)) return near.slice(-1);
  if (isLooselyNamed(near, fact, instrument) || isExplained(state, fact, instrument)) return near.slice(-1);
  // "Un autre contrat a été annoncé. Le contrat, passé avec B, …"
  const renewed =
    pending &&
    pending.instrument.ordinal === 0 &&
    pending.instrument.head === instrument.head &&
    pending.sentence > lastOf(drafts) &&
    fact.sentence - pending.sentence <= 3;
  const known =
    renewed || isOfAnotherYear(state, fact, near) || isAnotherSigning(near, fact, instrument)
      ? []
      : knownDrafts(drafts, instrument, partiesOf(fact, object), fact.inTitle, fact.signing.outcome);
  // "• Accord de pêche, signé par …" under "Liste des accords signés": one of those.
  const isLine =
    !instrument.plural && known.some(({ titleOnly, instrument: { plural } }) => titleOnly && plural);
  if (known.length > 0 && !(isLine && isItem(state.document, each))) return known;
  // "Le texte a été signé" with nothing before it tells of no instrument.
  if (generic && !(instrument.plural && partiesOf(fact, object).length >= 2)) return [];
  if (fact.signing.family === 'putoff' && instrument.weight !== 'strong') return [];
  const named = namedBefore(state, fact, instrument);
  if (named) return takePending(state, [named]);
  const draft = newDraft(instrument, fact.inTitle);
  if (renewed) draft.instruments.push(pending.instrument);
  drafts.push(draft);
  takeWaiting(state, draft, fact.sentence);
  return [draft];
}
