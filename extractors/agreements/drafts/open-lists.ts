/** What opens a list of what was signed, and what closes it. */
import type { Fact, SentenceFacts } from '../facts/facts.js';
import type { Instrument } from '../mentions/instruments.js';
import { addFact, type Draft, lastOf, newDraft, type State } from './drafts.js';
import { recent } from './identity.js';
import {
  announcesList,
  endsInColon,
  isInItem,
  isLineOf,
  isMarked,
  leadsElsewhere,
  leadsOn,
} from './list-items.js';

/** Lines behind an announcement and the last of its list. */
export const ITEM_REACH = 3;

/** A line that ends in a colon announces a list; a line far below ends it. */
export function updateOpen(state: State, each: SentenceFacts, used: boolean): void {
  const { document, drafts } = state;
  const announcing = each.facts.find(
    ({ signing }) =>
      signing.family === 'sign' ||
      signing.family === 'initial' ||
      signing.family === 'conclude' ||
      signing.family === 'exchange' ||
      signing.family === 'signers',
  );
  const own = announcing ? recent(drafts).filter((draft) => draft.sentences.has(each.index)) : [];
  // Without a colon, several that were announced just now lead to the lines below.
  const leads =
    endsInColon(document, each) ||
    (leadsOn(document, each) &&
      !isInItem(document, each) &&
      own.some(({ parent, instrument }) => parent === null && instrument.plural));
  if (announcing && leads) {
    // "Ont signé :" under the text speaks of what was signed, not of what is planned.
    const done = recent(drafts).findLast((draft) =>
      draft.told.some(({ signing }) => signing.outcome === 'done'),
    );
    const meant: Draft[] =
      own.length > 0 ? own : hasDoers(announcing) ? [] : done ? [done] : drafts.slice(-1);
    if (meant.length === 0 && announcing.objects.length === 0 && each.instruments.length === 0)
      meant.push(unnamed(drafts, announcing, each));
    state.open = { fact: announcing, drafts: meant, isMarked: false };
    state.lastSentence = each.index;
    state.leftAt = -1;
  } else if (!announcing && announcesList(document, each)) {
    const announced = announcedIn(drafts);
    if (announced && each.index - Math.max(lastOf([announced]), state.lastSentence) <= ITEM_REACH) {
      state.open = { fact: null, drafts: [announced], isMarked: false };
      state.lastSentence = each.index;
      state.leftAt = -1;
    }
  } else if (!used && each.facts.length === 0 && leadsElsewhere(document, each)) {
    state.open = null;
    state.leftAt = each.index;
  } else if (state.open && each.index > state.lastSentence + 3) state.open = null;
  // "Signataires : A ; B" goes on with its line.
  else if (
    used &&
    each.facts.some(({ signing }) => signing.family !== 'signers') &&
    // "2) Contrat avec A. La signature est prévue lundi." goes on with its line.
    !(state.open?.isMarked && isInItem(document, each) && !isMarked(document, each)) &&
    !isLineOf(document, state.open, each)
  )
    state.open = null;
}

/** "A et B ont conclu :", not "Ont signé :", which speaks of what was told. */
const hasDoers = ({ signers, parties, anaphors }: Fact): boolean =>
  signers.length + parties.length + anaphors.length > 0;

/** "A et B ont conclu :" names no instrument: what is told of all that stand below. */
function unnamed(drafts: Draft[], fact: Fact, { sentence, index }: SentenceFacts): Draft {
  const { start, end, firstToken, endToken } = fact.signing;
  const instrument: Instrument = {
    ...{ start, end, firstToken, endToken, type: 'other', weight: 'generic', head: 'texte' },
    ...{ complement: '', determiner: 'indefinite', plural: true, count: null, ordinal: null, draft: false },
    ...{ topic: '', sum: '', isNamed: false, isFormer: false, isNew: false },
  };
  const draft = newDraft(instrument, false);
  addFact(draft, fact, { instrument, between: null, reach: sentence }, []);
  draft.isSpelledOut = true;
  draft.sentences.add(index);
  drafts.push(draft);
  return draft;
}

/** The last plural of which something was done. */
export const announcedIn = (drafts: readonly Draft[]): Draft | undefined =>
  recent(drafts).findLast(
    ({ parent, instrument, told }) =>
      parent === null && instrument.plural && told.some(({ signing: { outcome } }) => outcome === 'done'),
  );
