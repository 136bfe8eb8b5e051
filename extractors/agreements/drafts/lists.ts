/** Lists that were opened: their lines are instruments, or signatories of the one announced. */
import type { Fact, FactObject, SentenceFacts } from '../facts/facts.js';
import { bodiesOf } from '../grammar/groups.js';
import type { Instrument } from '../mentions/instruments.js';
import { addFact, childOf, type Draft, lastOf, newDraft, type OpenList, type State } from './drafts.js';
import { itemSides, signersOf, withWhom } from './item-sides.js';
import { isItem, isMarked, isPlainItem } from './list-items.js';
import { announcedIn, ITEM_REACH } from './open-lists.js';

/** "Mêmes signataires.": those of the line above. */
export function takeSameSigners({ drafts, lastSentence }: State, each: SentenceFacts): boolean {
  if (each.index - lastSentence > 1 || !SAME_SIGNERS.test(each.folded)) return false;
  const [before, last] = drafts.slice(-2);
  if (!before || !last || last.signers.length > 0) return false;
  last.signers.push(...before.signers);
  last.sentences.add(each.index);
  return true;
}

const SAME_SIGNERS = /^\W*(?:les )?memes signataires(?![\p{L}])/u;

/** "Il s'agit :" stands above it, or another line of the same list. */
function isUnderColon(
  { document: { text, sentences }, drafts, lastSentence }: State,
  { index }: SentenceFacts,
  announced: Draft,
): boolean {
  const before = sentences[index - 1];
  if (!before) return false;
  const isNext = lastSentence === index - 1 && drafts.at(-1)?.parent === announced;
  return isNext || /:\s*$/u.test(text.slice(before.start, before.end + 1));
}

/** "- Tourisme : un accord de coopération entre les deux pays", behind "Sept accords ont été signés.": one of them. */
export function takeItem(state: State, each: SentenceFacts): boolean {
  const first = each.instruments.find(({ weight }) => weight === 'strong');
  if (!first || each.facts.length > 0 || !isItem(state.document, each)) return false;
  const announced = announcedIn(state.drafts);
  // Below "L'ordre du jour comportait :" stand others.
  if (announced && state.leftAt > lastOf([announced])) return false;
  if (!announced || each.index - Math.max(lastOf([announced]), state.lastSentence) > ITEM_REACH) return false;
  // "Trois accords ont été signés. Il s'agit :", "- de l'accord sur l'eau ;": elsewhere another one.
  if (first.determiner === 'definite' && !isUnderColon(state, each, announced)) return false;
  return takeMember(state, each, announced, first);
}

/** A line of what was announced: its sides and hands, if it tells any. */
function takeMember(state: State, each: SentenceFacts, announced: Draft, first: Instrument): true {
  const draft = childOf(announced, first, each.index);
  const sides = itemSides(state.document, each, first);
  draft.explicit.push(...(sides ? bodiesOf(sides) : withWhom(state.document, each, first.end)));
  draft.anaphors.push(...(sides ?? []).filter(({ anaphor }) => anaphor !== null));
  const hands = signersOf(state.document, each, first.end);
  if (hands.length > 0) draft.signers.splice(0, draft.signers.length, ...hands);
  draft.reach = each.sentence;
  announced.isSpelledOut = true;
  state.drafts.push(draft);
  state.lastSentence = each.index;
  return true;
}

/** The instrument that a line of an open list tells of. */
function instrumentOf(state: State, open: OpenList, each: SentenceFacts): Instrument | null {
  const { document } = state;
  const sum = sumOf(each, open.drafts.at(-1));
  if (sum) return sum;
  const [first] = each.instruments;
  if (!first || first.weight === 'generic') return null;
  const opens = isItem(document, each, first) || isPlainItem(document, each, first);
  // "l'Accord-cadre sur les prêts": behind a bullet it is one of them, elsewhere another one.
  return opens || (first.start - each.sentence.start < SHORT_LEAD && first.determiner !== 'definite')
    ? first
    : null;
}

/** In code units. */
const SHORT_LEAD = 16;

/** Lines of a list: "1) un accord entre …", "– pour le Bénin, Mme A, ministre". */
export function continueList(state: State, open: OpenList, each: SentenceFacts): boolean {
  const { document, drafts } = state;
  const first = instrumentOf(state, open, each);
  const isLine = isMarked(document, each);
  // A line without a mark, below lines that have one, is none of the list.
  if (first && (isLine || !open.isMarked)) {
    const { fact } = open;
    open.isMarked ||= isLine;
    if (fact === null) return takeMember(state, each, open.drafts.at(-1) as Draft, first);
    const object: FactObject = {
      instrument: first,
      between: itemSides(document, each, first),
      reach: each.sentence,
    };
    // "A et B ont conclu :" names no instrument that would have its sides.
    const own = open.drafts.length === 0 && object.between === null ? fact : null;
    const fresh: Fact = {
      ...fact,
      sentence: each.index,
      objects: [object],
      clause: each.sentence,
      parties: own?.parties ?? [],
      signers: own?.signers ?? [],
      // "entre les deux Gouvernements"
      anaphors: own?.anaphors ?? (object.between ?? []).filter(({ anaphor }) => anaphor !== null),
    };
    const draft = newDraft(first, false);
    const announced = open.drafts.at(-1);
    if (announced?.instrument.plural) {
      announced.isSpelledOut = true;
      draft.parent = announced;
    }
    drafts.push(draft);
    addFact(draft, fresh, object, []);
    draft.signers.push(...signersOf(document, each, first.end));
    const others = object.between === null ? withWhom(document, each, first.end) : [];
    if (others.length > 0) draft.explicit.push(...fact.parties, ...others);
    // "les deux ministres ont signé les accords ci-après": each of them.
    if (draft.signers.length === 0 && announced) {
      draft.signers.push(...announced.signers);
      draft.anaphors.push(...announced.anaphors);
      draft.scene = announced.scene;
    }
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
  if (
    each.instruments.length > 0 ||
    actors.length === 0 ||
    !near ||
    each.facts.length > 0 ||
    FULL_SENTENCE.test(after)
  )
    return false;
  for (const draft of open.drafts) {
    draft.signers.push(...actors);
    draft.sentences.add(each.index);
  }
  state.lastSentence = each.index;
  return true;
}

const SUM =
  /^\W*(?:\d{1,2}\W+)?(?:une? |l[ea] |deux |trois )?(?:premiere? |seconde? )?(?:prets?|dons?|credits?|subventions?|financements?|facilites?|appuis?|lignes? de credit)(?![\p{L}])/u;

/** "– un don de 6 millions", under "quatre accords de financement": one of them. */
function sumOf({ folded }: SentenceFacts, announced: Draft | undefined): Instrument | null {
  const known = announced?.instrument;
  return known?.plural && known.weight === 'strong' && SUM.test(folded)
    ? { ...known, determiner: 'indefinite', plural: false, count: 1 }
    : null;
}

/** After a name: a line of a list has no verb there. */
const FULL_SENTENCE =
  /^,? ?(?:a|ont|est|sont|avait|avaient|etait|etaient|n'a|s'est|se sont|a ete|ont ete|sera|seront) \p{L}/u;
