/** One record an instrument: facts of headline, body and afterthoughts gathered on what they speak of. */
import type { Document } from '../../../schemas/document.js';
import { bodyMeant, takesUp } from '../facts/definite-subjects.js';
import type { Fact, FactObject, SentenceFacts } from '../facts/facts.js';
import { withPartner } from '../facts/partners.js';
import { meantBy } from '../facts/subjects.js';
import type { Group } from '../grammar/actor-words.js';
import type { Party } from '../grammar/atoms.js';
import { takeAfterthought } from './afterthoughts.js';
import { adopt, dropAnnouncements } from './announced.js';
import { takeAsWell } from './as-well.js';
import { takeBetween } from './between-lines.js';
import { takeDatedLine } from './dated-lines.js';
import {
  addFact,
  bySame,
  childOf,
  type Draft,
  firstSentence,
  lastOf,
  newDraft,
  type State,
} from './drafts.js';
import { takeEchoes } from './echoes.js';
import { spellOut } from './enumerations.js';
import { takeFurther } from './further.js';
import { takeHands } from './hands.js';
import { knownDrafts } from './identity.js';
import { tellOwnFate } from './item-status.js';
import { takeFoot, tellsOfCopies } from './joint-texts.js';
import { isLineOf } from './list-items.js';
import { continueList, takeItem, takeSameSigners } from './lists.js';
import { takeNamed } from './named-behind.js';
import { partTwo, takeNumbered } from './numbered.js';
import { updateOpen } from './open-lists.js';
import { projectsOf } from './projects.js';
import {
  keepRepresentatives,
  takeAlsoRepresented,
  takeKept,
  takeRepresentatives,
} from './representatives.js';
import { isRefusedByOthers } from './same-parties.js';
import { takeShares } from './shares.js';
import { takeBlock } from './signature-blocks.js';
import { spreadOut } from './spread.js';
import { draftsOf, isSaidAgain } from './targets.js';

/** Sentences before a signing in which its sides may stand. */
const NEARBY = 6;

export function gatherDrafts(document: Document, sentences: readonly SentenceFacts[]): Draft[] {
  const state: State = {
    document,
    drafts: [],
    open: null,
    leftAt: -1,
    pending: [],
    lastSentence: -1,
    topic: null,
    blocks: [],
    waiting: null,
    represented: null,
  };
  const hasCopies = tellsOfCopies(document);
  sentences.forEach((each, order) => {
    const drafted = state.drafts.length;
    const opened = state.open;
    takeNamed(state, each);
    // "2) Mémorandum entre A et B ; signataires : P et Q"
    const isListed =
      opened !== null &&
      each.facts.length > 0 &&
      each.facts.every(isOfItsLine) &&
      isLineOf(document, opened, each) &&
      continueList(state, opened, each);
    if (isListed) takeFacts(state, each, sentences, order);
    const used =
      isListed ||
      takeShares(state, each) ||
      takeNumbered(state, each) ||
      spellOut(state, each) ||
      takeFacts(state, each, sentences, order) ||
      (opened !== null && continueList(state, opened, each)) ||
      takeItem(state, each) ||
      takeFurther(state, each) ||
      takeDatedLine(state, each);
    if (used) {
      partTwo(state, each);
      takeAlsoRepresented(state, each);
      takeAsWell(state, each);
    }
    if (
      !used &&
      !(hasCopies && takeFoot(state, each, sentences)) &&
      !takeBetween(state, each) &&
      !takeRepresentatives(state, each) &&
      !takeBlock(state, each) &&
      !takeSameSigners(state, each) &&
      !takeAsWell(state, each) &&
      !takeHands(state, each)
    ) {
      takeEchoes(state, each);
      keepRepresentatives(state, each);
    }
    if (state.drafts.length > drafted) {
      const nearby = sentences.slice(Math.max(0, order - NEARBY), order + 1);
      const before = lastOf(state.drafts.slice(0, drafted));
      for (const draft of state.drafts.slice(drafted)) {
        // The sides of another line of a list are its own.
        draft.nearby = draft.parent
          ? nearby.filter(
              ({ index }) => index === each.index || index <= firstSentence(draft.parent as Draft),
            )
          : nearby;
        takeKept(state, draft, each.index);
        draft.follows = before >= 0 && each.index - before <= 2;
      }
      adopt(state, drafted, each, opened);
      for (const draft of state.drafts.slice(drafted))
        if (draft.parent !== null || opened !== null) tellOwnFate(document, each, draft);
    }
    updateOpen(state, each, used);
  });
  dropAnnouncements(state.drafts);
  for (const each of sentences) if (each.facts.length === 0) state.drafts.push(...projectsOf(state, each));
  return state.drafts;
}

/** "; signataires : P et Q", ": signature reportée": no instrument but that of the line. */
const isOfItsLine = ({ signing: { family, voice }, objects }: Fact): boolean =>
  family === 'signers' || (voice === 'noun' && objects.length === 0);

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

/** "Elle a signé un contrat": the one whom the sentence before speaks of signs; so does "la compagnie". */
function withSubject(
  { document }: State,
  fact: Fact,
  each: SentenceFacts,
  before: readonly SentenceFacts[],
): Fact {
  const { pronoun, behalf, signing, signers, parties } = fact;
  // "« … », a dit P. Le document porte sa signature et celle de Q": P too.
  if (signers.length > 0 && HIS_OWN.test(document.folded.slice(signing.start - BEARS, signing.start))) {
    const hand = before
      .flatMap(({ groups }) => groups)
      .flatMap(({ actors }) => actors)
      .findLast(({ person }) => person !== null);
    return hand ? { ...fact, signers: [hand, ...signers] } : fact;
  }
  if (pronoun === null) return withMeant(document, fact, each, before);
  // "Il a trouvé un accord": with nobody, that is talk.
  if (signing.family !== 'sign' && parties.length + signers.length === 0) return fact;
  const near = before.findLast(({ actingGroups }) => actingGroups.length > 0);
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

const HIS_OWN = /(?:^| )porte(?:nt)? sa $/u;
/** In code units. */
const BEARS = 12;

/** "L'entreprise a signé": whom the sentences before speak of, unless a body is called so. */
function withMeant(
  { folded }: Document,
  fact: Fact,
  each: SentenceFacts,
  before: readonly SentenceFacts[],
): Fact {
  const { parties, signing } = fact;
  if (!parties.some((party) => isCalledByNoun(party) || isPortfolio(party))) return fact;
  const own = each.groupsBefore(signing.start);
  // "B rapporte que l'entreprise a signé"
  const isReported = own.length > 0 && / qu(?:e |')/u.test(folded.slice(own.at(-1)?.end, signing.start));
  const said = [...(isReported ? [] : [own]), ...before.toReversed().map((told) => told.actingGroups)];
  return {
    ...fact,
    parties: parties.map((party) => {
      const spokenOf = isPortfolio(party)
        ? ministryOf(said)
        : isCalledByNoun(party)
          ? bodyMeant(party.name, folded, said, parties)
          : null;
      return spokenOf ? { ...party, spokenOf } : party;
    }),
  };
}

/** "un contrat liant son département à B": the ministry of whom the sentences before speak. */
const isPortfolio = ({ kind, name }: Party): boolean => kind === 'short' && name === 'département';

const ministryOf = (said: readonly (readonly Group[])[]): Party | null =>
  said
    .flat()
    .flatMap(({ actors }) => actors)
    .find(({ body }) => body?.kind === 'ministry')?.body ?? null;

const isCalledByNoun = ({ kind, name, holder }: Party): boolean =>
  kind === 'short' && holder === undefined && takesUp(name);

function takeFact(state: State, read: Fact, each: SentenceFacts, before: readonly SentenceFacts[]): boolean {
  const fact = withPartner(state.document, withSubject(state, read, each, before), each, before);
  if (fact.objects.length === 0) {
    const isTaken = takeAfterthought(state, fact, each, before);
    if (!isTaken) keepWaiting(state, fact);
    return isTaken;
  }
  let used = false;
  const spread = spreadOut(state, fact, each);
  const first = spread.length > 1 ? announcedBefore(state, fact, spread) : null;
  if (first) first.isSpelledOut = true;
  for (const object of spread) {
    const draft = first
      ? childOf(first, object.instrument, fact.sentence)
      : newDraft(object.instrument, false);
    state.drafts.push(draft);
    addFact(draft, object.between ? ofThisOne(fact, object, spread) : fact, object, before);
    used = true;
  }
  let announced: Draft | null = null;
  for (const object of spread.length > 0 ? [] : fact.objects) {
    for (const draft of membersApart(state, announced, object, draftsOf(state, fact, object, each))) {
      // Who refuses to sign what others have signed does not undo it.
      const { outcome, infinitive } = fact.signing;
      if (outcome === 'failed' && infinitive && draft.told.some(({ signing }) => isSigned(signing))) continue;
      if (isRefusedByOthers(draft, fact)) {
        used = true;
        continue;
      }
      // Hearsay does not undo what is denied.
      if (fact.signing.outcome === 'told' && draft.told.some(({ signing }) => signing.outcome === 'failed'))
        continue;
      // A lead that says the headline again tells no more than it.
      const isHeadline = draft.titleOnly && isSaidAgain(state, draft, object.instrument);
      addFact(draft, fact, object, before, bySame(state.document, fact));
      draft.titleOnly ||= isHeadline;
      used = true;
      if (!object.isMember) announced = draft;
      else if (announced && draft !== announced) {
        // "Trois textes ont été signés : …" tells of no sides that they share.
        if (fact.parties.length + fact.signers.length > 0) draft.parent ??= announced;
        announced.isSpelledOut = true;
      }
    }
  }
  if (used) state.lastSentence = fact.sentence;
  else keepWaiting(state, fact);
  return used;
}

/** "A a signé ces prêts avec P, directeur de B, et Q, présidente de C": Q signed none with B. */
function ofThisOne(fact: Fact, { between }: FactObject, objects: readonly FactObject[]): Fact {
  const own = new Set((between ?? []).map(({ start }) => start));
  const others = new Set(
    objects.flatMap((each) => (each.between ?? []).flatMap(({ start }) => (own.has(start) ? [] : start))),
  );
  return { ...fact, parties: [], signers: fact.signers.filter(({ start }) => !others.has(start)) };
}

/** "deux prêts ont été signés. A a signé ces prêts avec B et C": those told of before, one by one now. */
function announcedBefore({ drafts }: State, fact: Fact, objects: readonly FactObject[]): Draft | null {
  const told = fact.objects[0]?.instrument;
  if (!told || (told.determiner !== 'demonstrative' && told.determiner !== 'definite')) return null;
  const known = knownDrafts(drafts, told, [], false).at(-1);
  return known?.parent === null && known.instrument.plural && known.instrument.count === objects.length
    ? known
    : null;
}

/** "Cinq accords, parmi lesquels l'accord de pêche": none that is told of one by one is the five. */
function membersApart(
  { drafts }: State,
  announced: Draft | null,
  { isMember, instrument }: FactObject,
  meant: readonly Draft[],
): readonly Draft[] {
  if (!isMember || announced === null || !meant.includes(announced)) return meant;
  const member = newDraft(instrument, false);
  drafts.push(member);
  return [member];
}

const isSigned = ({ family, outcome, voice }: Fact['signing']): boolean =>
  family === 'sign' && outcome === 'done' && voice !== 'participle';

/** Who signs is told before what. */
function keepWaiting(state: State, fact: Fact): void {
  const { family, outcome } = fact.signing;
  const tells = fact.signers.length > 0 || fact.parties.length > 1;
  if (tells && outcome === 'done' && (family === 'sign' || family === 'initial' || family === 'signers'))
    state.waiting = fact;
}
