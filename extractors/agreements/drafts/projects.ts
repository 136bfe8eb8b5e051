/** "le projet d'accord entre A et B": a plan, though nothing is said of its signing. */
import type { SentenceFacts } from '../facts/facts.js';
import { type Draft, newDraft, type State } from './drafts.js';
import { boundBy } from './echoes.js';
import { knownDrafts } from './identity.js';

/** A draft of what the sentence calls a project, where it says whom it is to bind and no clause of signing takes it up. */
export function projectsOf({ document, drafts }: State, each: SentenceFacts): Draft[] {
  const found: Draft[] = [];
  for (const instrument of each.instruments) {
    if (!instrument.draft || instrument.plural || instrument.weight !== 'strong') continue;
    const bound = boundBy(document, each, instrument);
    if (bound.length < 2 || knownDrafts(drafts, instrument, bound, false).length > 0) continue;
    const draft = newDraft(instrument, false);
    draft.instruments.push(instrument);
    draft.explicit.push(...bound);
    draft.sentences.add(each.index);
    found.push(draft);
  }
  return found;
}
