/** What later sentences say of an instrument without naming it: who the signatories are, that it was put off. */

import type { Fact, SentenceFacts } from '../facts/facts.js';
import { FEMININE } from '../mentions/pronouns.js';
import {
  besides,
  bySame,
  currentOf,
  type Draft,
  lastOf,
  type Pending,
  type State,
  takePending,
} from './drafts.js';
import { boundBy } from './echoes.js';
import { knownDrafts, recent } from './identity.js';
import { familyOf, siblingsOf } from './plurals.js';
import { isRefusedByOthers } from './same-parties.js';

/** "Les signataires en sont A et B", "la signature entre A et B est attendue": of the record told of just before. */
export function takeAfterthought(
  state: State,
  fact: Fact,
  each: SentenceFacts,
  before: readonly SentenceFacts[],
): boolean {
  const { signing } = fact;
  const pending = meant(state, fact, each);
  if (pending) {
    // "Le protocole sera transmis au Conseil. Sa signature est attendue": the one told of above.
    const [known] =
      pending.instrument.determiner === 'definite'
        ? knownDrafts(state.drafts, pending.instrument, pending.bound, false)
        : [];
    return (known ? [known] : takePending(state, [pending])).every((draft) => resume(state, fact, draft));
  }
  const card = state.drafts.length === 0 ? signedBelow(state, fact) : null;
  if (card) return takePending(state, [card]).every((draft) => resume(state, fact, draft));
  const isTopic = fact.resumes === 'pronoun' && state.topic?.sentence === fact.sentence - 1;
  const last = isTopic ? state.topic?.draft : currentOf(state);
  if (last && plainly(fact) && signing.outcome !== 'told' && fact.sentence - state.lastSentence <= 2) {
    // "La première … La deuxième … Elles ont été signées par A": all of them.
    // "L'ont signée A et B": the last.
    // "La signature a été assurée par A et B": of all, where no line told its own.
    const near = recent(state.drafts);
    const all =
      signing.plural && !isOfOne(state, fact)
        ? siblingsOf([last], near)
        : fact.resumes === 'ceremony'
          ? familyOf(last, near, state.document, fact.sentence)
          : [last];
    return all.map((draft) => resume(state, fact, draft)).some(Boolean);
  }
  if (!last || signing.outcome === 'failed' || signing.outcome === 'told') return false;
  if (fact.sentence - state.lastSentence > 4) return false;
  if (signing.family !== 'sign' && signing.family !== 'initial' && signing.family !== 'signers') return false;
  // "A fait partie des signataires" tells of one.
  const least = signing.family === 'signers' ? 1 : 2;
  if (fact.signers.length === 0 && fact.anaphors.length === 0 && fact.parties.length < least) return false;
  // Somebody signing something that is not said, far from the instrument, may sign a book.
  if (signing.voice === 'active' && (signing.outcome !== 'done' || fact.sentence - state.lastSentence > 2))
    return false;
  const targets = recent(state.drafts).filter((draft) => draft.sentences.has(state.lastSentence));
  const [only, another] = targets.length > 0 ? targets : [last];
  const meantByAll =
    only && !another ? familyOf(only, recent(state.drafts), state.document, fact.sentence) : targets;
  for (const draft of meantByAll) {
    draft.signers.push(...fact.signers);
    draft.explicit.push(...fact.parties);
    draft.inOrder ||= fact.inOrder;
    draft.sentences.add(fact.sentence);
    if (fact.anaphors.length > 0 && draft.anaphors.length === 0) {
      draft.anaphors.push(...fact.anaphors);
      draft.scene = before.flatMap((each) => each.groups);
    }
    const signed = signing.voice === 'active' && signing.family === 'sign' && fact.signers.length > 0;
    // "Signataires : P et Q", below what was concluded.
    const named =
      signing.family === 'signers' &&
      fact.signers.length > 1 &&
      draft.told.every((each) => each.signing.outcome === 'done');
    if (signed || named || (signing.voice === 'noun' && signing.family !== 'signers')) {
      draft.told.push({ signing, sentence: fact.sentence, clause: fact.clause, determiner: 'definite' });
    }
  }
  state.lastSentence = fact.sentence;
  return true;
}

/** "L'ont signée A et B": one, whoever many sign it. */
const isOfOne = (
  { document: { folded } }: State,
  { signing: { clitic, voice, start, end } }: Fact,
): boolean =>
  clitic && voice === 'active' && /(?:^|[\s,])l'/u.test(folded.slice(Math.max(0, start - 3), end));

/** "Convention de partenariat", and below it "Signataires : A et B": the paper that a card is about. */
function signedBelow({ pending }: State, { signing, sentence, parties, signers }: Fact): Pending | undefined {
  if (signing.family !== 'signers' || parties.length + signers.length < 2) return undefined;
  return pending.findLast(
    (each) =>
      each.instrument.weight === 'strong' &&
      each.instrument.determiner === 'none' &&
      sentence - each.sentence <= 2,
  );
}

const plainly = ({ resumes }: Fact): boolean => resumes === 'pronoun' || resumes === 'ceremony';

/** The instrument named just before, without a signing, that a pronoun, "sa signature" or a bare "Signé le 3 mai" takes up. */
function meant(state: State, fact: Fact, each: SentenceFacts): Pending | null {
  const own = each.instruments.findLast(({ end, weight }) => end < fact.signing.start && weight === 'strong');
  const isOfOwn = own !== undefined && isSignedHere(fact) && boundBy(state.document, each, own).length > 0;
  if (fact.resumes === null && !isOfOwn) return null;
  const near = fact.resumes !== 'participle';
  if (near && own && !recent(state.drafts).some((draft) => draft.instruments.includes(own)))
    return {
      instrument: own,
      sentence: each.index,
      bound: boundBy(state.document, each, own),
      isSubject: true,
    };
  if (fact.resumes === null) return null;
  // "L'accord porte sur des conventions. Il a été signé": what its sentence is about goes before what is named last.
  const subject = fact.resumes === 'pronoun' && state.pending.findLast(({ isSubject }) => isSubject);
  const pending = subject || state.pending.at(-1);
  const told = Math.max(lastOf(state.drafts), state.lastSentence);
  if (!pending || fact.sentence - pending.sentence > 2 || pending.sentence <= told) return null;
  // "Le contrat a été attribué à B. Il a été signé par A.", "La ville attendait une convention. A et B l'ont signée."
  const isTakenUp = pending.isSubject || isSignedByThem(state, fact, pending);
  // "Une charte est en préparation. Elle devrait être signée en mai", beside what was signed today.
  const isAnnounced =
    fact.signing.outcome === 'coming' &&
    pending.instrument.determiner === 'indefinite' &&
    fact.sentence - pending.sentence === 1;
  return plainly(fact) &&
    pending.bound.length === 0 &&
    !pending.instrument.draft &&
    !isTakenUp &&
    !isAnnounced
    ? null
    : pending;
}

/** "Une convention liant A à B ; le recteur a signé pour cette dernière" */
const isSignedHere = ({ signing: { family, voice, outcome }, signers }: Fact): boolean =>
  family === 'sign' && voice === 'active' && outcome === 'done' && signers.length > 0;

/** "A et B l'ont signée": people who sign it, whatever was told of it; a participle that is feminine tells of a convention. */
function isSignedByThem(
  { document: { folded } }: State,
  { signing, signers }: Fact,
  { instrument: { head, weight } }: Pending,
): boolean {
  if (!signing.clitic || signers.length === 0 || weight !== 'strong') return false;
  const verb = folded.slice(signing.start, signing.end);
  return !HAS_DONE.test(verb) || FEMININE.test(head) === /ees?$/.test(verb);
}
/** "ont signée", which agrees with what was signed; "signe" does not. */
const HAS_DONE = /^(?:a|ont|avait|avaient|aura|auront) /;

/** "Elle devrait être signée à Kuujjuaq", "La cérémonie a été reportée": of the record told of last. */
function resume(state: State, fact: Fact, last: Draft): boolean {
  const { signing } = fact;
  const planned =
    last.told.length === 0 || last.told.some(({ signing: { outcome } }) => outcome === 'coming');
  if (signing.family === 'putoff' && !planned) return false;
  if (isRefusedByOthers(last, fact)) return true;
  // What is initialled and is to be signed later keeps the day of its initialling.
  if (
    signing.outcome === 'coming' &&
    last.told.some((each) => each.signing.outcome === 'done' && !each.signing.pluperfect)
  )
    return true;
  last.signers.push(...fact.signers);
  last.explicit.push(...fact.parties);
  last.facing.push(...besides(state.document, fact));
  last.inOrder ||= fact.inOrder;
  last.sentences.add(fact.sentence);
  last.sameSides ||= bySame(state.document, fact);
  last.told.push({ signing, sentence: fact.sentence, clause: fact.clause, determiner: 'definite' });
  state.lastSentence = fact.sentence;
  return true;
}
