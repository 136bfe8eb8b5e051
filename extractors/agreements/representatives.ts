/** "A était représentée par P, et B par Q", told after a signing: who signed for whom. */
import type { Actor, Group } from './actor-words.js';
import type { Party } from './atoms.js';
import { currentOf, type State } from './drafts.js';
import type { SentenceFacts } from './facts.js';

const REPRESENTED =
  /^[ ,]*(?:etait|etaient|est|a ete|ont ete|,) ?(?:, )?(?:\p{L}+ )?represente(?:e|s|es)?(?: [\p{L}']+){0,4}? par (?:la |le |l')?$/u;
const BY = /^,? ?par (?:la |le |l')?$/u;

/** Sentences after a signing in which its sides may be said to be represented. */
const REACH = 3;

/** True when the sentence told who signed for sides of the last record. */
export function takeRepresentatives(state: State, each: SentenceFacts): boolean {
  const draft = currentOf(state);
  const { start, end } = each.sentence;
  if (!draft || each.index - state.lastSentence > REACH) return false;
  if (!state.document.folded.slice(start, end).includes('represente')) return false;
  if (!draft.told.some(({ signing: { outcome } }) => outcome === 'done')) return false;
  const signers = pairsIn(state.document.folded, each.groups).filter(
    ({ onBehalfOf }) =>
      (draft.explicit.length < 2 || draft.explicit.some((known) => isSame(known, onBehalfOf))) &&
      !draft.signers.some((signer) => signer.person === null || hasSigned(signer, onBehalfOf)),
  );
  draft.signers.push(...signers);
  if (signers.length > 0) draft.sentences.add(each.index);
  return signers.length > 0;
}

/** "B était représentée par Q" after a signing by P of A: P is not B's. */
const hasSigned = (signer: Actor, party: Party | null): boolean =>
  [signer.onBehalfOf, signer.body].some((known) => known !== null && isSame(known, party));

const isSame = (known: Party, other: Party | null): boolean =>
  other !== null && (known.id ?? known.name) === (other.id ?? other.name);

/** A body, "représentée par" or a bare "par", and the first who is named behind it. */
function pairsIn(folded: string, groups: readonly Group[]): Actor[] {
  const signers: Actor[] = [];
  for (const [index, { actors, end }] of groups.entries()) {
    const [body, next] = [actors.at(-1), groups[index + 1]];
    const signer = next?.actors[0];
    if (!body?.body || body.person !== null || body.role !== null || !next || !signer) continue;
    if (signer.person === null && signer.role === null) continue;
    const between = folded.slice(end, next.start);
    if (REPRESENTED.test(between) || (signers.length > 0 && BY.test(between)))
      signers.push({ ...signer, onBehalfOf: body.body });
  }
  return signers;
}
