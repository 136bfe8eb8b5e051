/** A text that is an instrument itself: its head names it, "Fait à Lomé, le 3 mai, en deux exemplaires" at its foot is its signing. */
import type { Document } from '../../../schemas/document.js';
import { bodiesIn, type SentenceFacts } from '../facts/facts.js';
import type { Instrument } from '../mentions/instruments.js';
import type { Signing } from '../mentions/signing.js';
import { unspokenSigning } from '../mentions/signing-at.js';
import { type Draft, newDraft, type State } from './drafts.js';

const FOOT = /^\W*fait (?:et signe )?(?:a|au|en) /u;
const COPIES = /[ ,]en (?:[\p{L}\d]+ )?(?:\([\p{L}\d]+\) )?exemplaires?(?!\p{L})/u;

/** Sentences at the head of a text in which it may be named, and in which its sides are. */
const HEAD = 4;
const SIDES = 8;

/** Most texts have no such foot. */
export const tellsOfCopies = ({ folded }: Document): boolean => folded.includes(' exemplaire');

/** True when the sentence is the foot of such a text. */
export function takeFoot(state: State, each: SentenceFacts, sentences: readonly SentenceFacts[]): boolean {
  if (!FOOT.test(each.folded) || !COPIES.test(each.folded)) return false;
  const head = sentences.slice(0, HEAD).findIndex(({ instruments }) => instruments.some(isNamedAlone));
  const instrument = sentences[head]?.instruments.find(isNamedAlone);
  if (!instrument) return false;
  const known = state.drafts.find(({ instruments }) => instruments.includes(instrument));
  const draft: Draft = known ?? newDraft(instrument, false);
  if (!known) state.drafts.unshift(draft);
  const bound = sentences.slice(head, head + SIDES).map(bodiesIn);
  draft.instruments.push(instrument);
  draft.explicit.push(...(bound.find(({ length }) => length === 2) ?? []));
  draft.sentences.add((sentences[head] as SentenceFacts).index).add(each.index);
  draft.told.push({
    signing: signingOf(each),
    sentence: each.index,
    clause: each.sentence,
    determiner: instrument.determiner,
  });
  state.lastSentence = each.index;
  return true;
}

/** "DÉCLARATION CONJOINTE", "Protocole d'accord entre A et B": in a heading; a communiqué only tells of what was signed. */
const isNamedAlone = ({ determiner, plural, weight, head }: Instrument): boolean =>
  determiner === 'none' && !plural && weight !== 'generic' && !head.startsWith('communique');

const signingOf = ({ sentence: { start, firstToken } }: SentenceFacts): Signing =>
  unspokenSigning({ start, end: start + 'fait'.length, firstToken, endToken: firstToken + 1 }, 'passive');
