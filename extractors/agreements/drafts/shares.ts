/** "Les deux premiers ont été signés par P et Q, le troisième par R et S": who signed which of those told of together. */

import { matchesOf } from '../../matches.js';
import type { SentenceFacts } from '../facts/facts.js';
import type { Actor } from '../grammar/actor-words.js';
import { numberOf } from '../mentions/numbers.js';
import { currentOf, type Draft, type State } from './drafts.js';
import { recent } from './identity.js';
import { siblingsOf } from './plurals.js';

const SHARE =
  /(?:^\W*|[;,] (?:et |tandis que |quant au?x? )?|(?<=^| )et )(?:l[ea]s? (?:(?<count>deux|trois|quatre|cinq) )?(?<which>premiers|premieres|derniers|dernieres|autres|premiere?|seconde?|derniere?|\p{L}{3,}ieme)|l'autre)(?: (?:accords?|conventions?|textes?|documents?|instruments?|protocoles?))?,? (?=(?:l'|sont|est|ont|a|par|porte|portent|revetue?s?|et l[ea] \p{L}+ieme) ?)/gu;

const SIGNED = /sign|paraph|revetu|l'(?:a|ont) ete par/;

/** Sentences behind those that it tells of. */
const REACH = 3;

/** True when the sentence told who signed which. */
export function takeShares(state: State, each: SentenceFacts): boolean {
  if (each.index - state.lastSentence > REACH) return false;
  const current = currentOf(state);
  if (!current?.parent || !SIGNED.test(each.folded)) return false;
  const family = siblingsOf([current], recent(state.drafts));
  const shares = matchesOf(each.folded, SHARE);
  const [only] = shares;
  // "Les deux premiers ont été signés par P et Q.", "Le dernier l'a été par R."
  const isTold =
    shares.length > 1 ||
    (only?.index === 0 && (only.groups?.count !== undefined || only.groups?.which?.startsWith('dern')));
  if (!isTold) return false;
  const left = new Set(family.filter(({ sentences }) => shares.length > 1 || !sentences.has(each.index)));
  const told = each.facts.find(({ signing }) => signing.outcome === 'done');
  const handsFrom = (order: number): readonly Actor[] => {
    const share = shares[order];
    if (!share) return [];
    const from = each.sentence.start + share.index;
    const to = each.sentence.start + (shares[order + 1]?.index ?? each.folded.length);
    const hands = each.actingGroups
      .filter(({ start, end }) => start >= from && end <= to)
      .flatMap(({ actors }) => actors.filter(isHand));
    // "le deuxième et le troisième par R": both by R.
    return hands.length > 0 ? hands : handsFrom(order + 1);
  };
  shares.forEach(({ groups }, order) => {
    const hands = handsFrom(order);
    for (const draft of meantBy(groups ?? {}, family, left)) {
      left.delete(draft);
      draft.signers.push(...hands.filter(({ anaphor }) => anaphor === null));
      draft.anaphors.push(...hands.filter(({ anaphor }) => anaphor !== null));
      if (draft.scene.length === 0) draft.scene = draft.nearby.flatMap((told) => told.groups);
      draft.sentences.add(each.index);
      if (told)
        draft.told.push({
          signing: told.signing,
          sentence: each.index,
          clause: told.clause,
          determiner: 'definite',
        });
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
