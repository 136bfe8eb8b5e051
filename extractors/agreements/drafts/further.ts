/** "Une autre déclaration concerne l'industrie", behind one that was signed: signed as well, though no verb says so. */

import type { SentenceFacts } from '../facts/facts.js';
import { currentOf, type Draft, lastSentence, newDraft, type State } from './drafts.js';

/** In code units: as far into its sentence one more may be named. */
const OPENING = 32;

/** In sentences. */
const REACH = 2;

const IS_ABOUT =
  /^[^.;:]{0,60}? (?:concerne(?:nt)?|port(?:e|ent) sur|vis(?:e|ent)|(?:a|ont) (?:trait|pour objet)|(?:est|sont) relati\p{L}+|couvr(?:e|ent)|se rapporte(?:nt)?|prevoi(?:t|ent))(?!\p{L})/u;

const isSigned = ({ told }: Draft): boolean =>
  told.some(
    ({ signing: { family, outcome, voice } }) =>
      (family === 'sign' || family === 'exchange') && outcome === 'done' && voice !== 'participle',
  );

/** True when the sentence told of one more. */
export function takeFurther(state: State, each: SentenceFacts): boolean {
  const [first] = each.instruments;
  if (!first || each.facts.length > 0 || first.determiner !== 'indefinite' || first.weight === 'generic')
    return false;
  const { ordinal, isNew, start, end } = first;
  if (ordinal === null || ordinal === 1 || isNew || start - each.sentence.start > OPENING) return false;
  const last = currentOf(state);
  // "Douze accords ont été signés. D'autres accords concernent l'élevage": of the twelve.
  if (!last || last.instrument.plural || !isSigned(last)) return false;
  if (each.index - lastSentence(last) > REACH) return false;
  if (!IS_ABOUT.test(each.folded.slice(end - each.sentence.start))) return false;
  const draft: Draft = {
    ...newDraft(first, false),
    instruments: [first],
    told: [...last.told],
    explicit: [...last.explicit],
    signers: [...last.signers],
    anaphors: [...last.anaphors],
    scene: last.scene,
    sentences: new Set([...last.sentences, each.index]),
    reach: each.sentence,
    parent: last.parent,
  };
  state.drafts.push(draft);
  state.lastSentence = each.index;
  return true;
}
