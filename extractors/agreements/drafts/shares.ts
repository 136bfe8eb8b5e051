/** "Les deux premiers ont été signés par P et Q, le troisième par R et S": who signed which of those told of together. */

import { matchesOf } from '../../matches.js';
import type { SentenceFacts } from '../facts/facts.js';
import type { Actor } from '../grammar/actor-words.js';
import { numberOf } from '../mentions/numbers.js';
import { currentOf, type Draft, type State } from './drafts.js';
import { recent } from './identity.js';
import { siblingsOf } from './plurals.js';

const SHARE =
  /(?:^\W*|[;,] (?:et |tandis que |quant au?x? )?|(?:^| )et )(?:l[ea]s? (?:(?<count>deux|trois|quatre|cinq) )?(?<which>premiers|premieres|derniers|dernieres|autres|premiere?|seconde?|derniere?|\p{L}{3,}ieme)|l'autre)(?: (?:accords?|conventions?|textes?|documents?|instruments?|protocoles?))?,? (?=(?:l'|sont|est|ont|a|par|porte|portent|revetue?s?) ?)/gu;

const SIGNED = /sign|paraph|revetu/;

/** Sentences behind those that it tells of. */
const REACH = 3;

/** True when the sentence told who signed which. */
export function takeShares(state: State, each: SentenceFacts): boolean {
  if (each.index - state.lastSentence > REACH) return false;
  const current = currentOf(state);
  if (!current?.parent || !SIGNED.test(each.folded)) return false;
  const family = siblingsOf([current], recent(state.drafts));
  const shares = matchesOf(each.folded, SHARE);
  if (shares.length < 2) return false;
  const left = new Set(family);
  shares.forEach(({ index, groups }, order) => {
    const from = each.sentence.start + index;
    const to = each.sentence.start + (shares[order + 1]?.index ?? each.folded.length);
    const hands = each.actingGroups
      .filter(({ start, end }) => start >= from && end <= to)
      .flatMap(({ actors }) => actors.filter(isHand));
    for (const draft of meantBy(groups ?? {}, family, left)) {
      left.delete(draft);
      draft.signers.push(...hands.filter(({ anaphor }) => anaphor === null));
      draft.anaphors.push(...hands.filter(({ anaphor }) => anaphor !== null));
      if (draft.scene.length === 0) draft.scene = draft.nearby.flatMap((told) => told.groups);
      draft.sentences.add(each.index);
    }
  });
  state.lastSentence = each.index;
  return true;
}

const isHand = ({ person, role, anaphor }: Actor): boolean =>
  person !== null || role !== null || anaphor !== null;

const ORDINALS: readonly string[] = ['premi', 'second', 'troisi', 'quatri', 'cinqui', 'sixi'];

/** "les deux premiers", "le troisième", "les autres": those of a family that are meant. */
function meantBy(
  { count, which }: Readonly<Record<string, string | undefined>>,
  family: readonly Draft[],
  left: ReadonlySet<Draft>,
): readonly Draft[] {
  const many = count === undefined ? 1 : (numberOf(count) ?? 1);
  if (which === undefined || which === 'autres') return [...left];
  if (which.startsWith('dern')) return family.slice(-many);
  if (which.startsWith('premi')) return family.slice(0, many);
  const at = which.startsWith('deuxi') ? 1 : ORDINALS.findIndex((stem) => which.startsWith(stem));
  return at < 0 ? [] : family.slice(at, at + 1);
}
