/** Sides on a line of their own beneath a heading: "Signature d'un protocole", and below it "Entre A, B et C". */
import type { SentenceFacts } from '../facts/facts.js';
import { bodiesOf } from '../grammar/groups.js';
import { lastOf, type State } from './drafts.js';
import { bindAlso } from './same-parties.js';

/** True when the sentence told the sides of what the one before it named. */
export function takeBetween({ drafts }: State, each: SentenceFacts): boolean {
  if (drafts.length === 0 || !each.folded.startsWith('entre ')) return false;
  if (lastOf(drafts) !== each.index - 1) return false;
  const headed = drafts.filter(
    ({ sentences, explicit, signers }) =>
      sentences.has(each.index - 1) && explicit.length + signers.length === 0,
  );
  const sides = each.groups.flatMap(({ actors }) => bodiesOf(actors));
  if (headed.length === 0 || sides.length < 2) return false;
  for (const draft of headed) {
    bindAlso(draft, sides);
    draft.sentences.add(each.index);
  }
  return true;
}
