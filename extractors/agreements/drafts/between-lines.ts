/** Sides on a line of their own beneath a heading: "Signature d'un protocole", and below it "Entre A, B et C". */
import type { SentenceFacts } from '../facts/facts.js';
import { bodiesOf } from '../grammar/groups.js';
import { lastOf, type State } from './drafts.js';
import { bindAlso } from './same-parties.js';

/** "C'était mardi entre P, ministre de A, et Q, directeur de B." */
const OPENS = /^(?:c'etait (?:[^;.,]{0,24} )?)?entre /u;

/** True when the sentence told the sides of what the one before it named. */
export function takeBetween({ drafts }: State, each: SentenceFacts): boolean {
  if (drafts.length === 0 || !OPENS.test(each.folded)) return false;
  if (lastOf(drafts) !== each.index - 1) return false;
  const isSpoken = !each.folded.startsWith('entre ');
  const headed = drafts.filter(
    ({ sentences, explicit, signers }) =>
      sentences.has(each.index - 1) && signers.length === 0 && (isSpoken || explicit.length === 0),
  );
  const actors = each.groups.flatMap((group) => group.actors);
  const [sides, hands] = [bodiesOf(actors), isSpoken ? actors.filter(({ person }) => person !== null) : []];
  if (headed.length === 0 || sides.length + hands.length < 2) return false;
  for (const draft of headed) {
    bindAlso(draft, sides);
    draft.signers.push(...hands);
    draft.sentences.add(each.index);
  }
  return true;
}
