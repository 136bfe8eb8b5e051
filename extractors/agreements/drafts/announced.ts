/** "Quatre accords ont été signés mardi": the records told one by one behind it are those announced. */

import type { SentenceFacts } from '../facts/facts.js';
import { type Draft, firstSentence, lastSentence, type OpenList, type State } from './drafts.js';
import { NEAR } from './identity.js';
import { isLineOf } from './list-items.js';
import { addParties } from './same-parties.js';

/** "Parmi ces accords figurent …", "Il s'agit aussi d'un …": they are of those announced. */
const AMONG = /^\W*(?:parmi|au nombre|figurent|on (?:note|compte|peut citer)|il s'agit)(?![\p{L}])/u;

/** What opens a sentence about another signing. */
const APART =
  /^\W*(?:par ailleurs|en outre|de meme|aussi(?=,)|de son cote|dans un autre|auparavant|la veille|le lendemain|un mois|en \d{4}|l'an dernier|recemment|plus tot)(?![\p{L}])/u;

/** Sentences between the announcement, or the last that it told of, and the next. */
const REACH = 4;

const signs = ({ signing: { family, outcome } }: Draft['told'][number]): boolean =>
  (family === 'sign' || family === 'initial' || family === 'exchange') && outcome === 'done';

/** Makes new drafts children of an announcement just before: `drafted` is how many there were before their sentence. */
export function adopt(
  { document, drafts }: State,
  drafted: number,
  each: SentenceFacts,
  open: OpenList | null,
): void {
  if (drafts.length === drafted) return;
  const before = drafts.slice(Math.max(0, drafted - NEAR), drafted);
  const announced = before.findLast(({ parent, instrument }) => parent === null && instrument.plural);
  if (!announced) return;
  const told = before.filter((draft) => draft === announced || draft.parent === announced);
  const isAmong = AMONG.test(each.folded) && before.at(-1) === told.at(-1);
  const near = each.index - told.reduce((last, draft) => Math.max(last, lastSentence(draft)), 0) <= REACH;
  for (const draft of drafts.slice(drafted)) {
    if (draft.parent !== null || draft === announced || firstSentence(draft) !== each.index) continue;
    // "les accords de prêt et un accord de don": beside them.
    const goesOn = near && !announced.sentences.has(each.index) && !APART.test(each.folded);
    if (!isAmong && !(goesOn && isOneOf(announced, draft, isLineOf(document, open, each), told))) continue;
    draft.parent = announced;
    const signed = announced.told.find(signs);
    // "Ce dernier a ensuite conclu un contrat", "a paraphé un protocole", as one of four that were signed.
    const isLoose = draft.told.every(
      ({ signing: { family } }) => family === 'conclude' || family === 'initial',
    );
    if (signed?.signing.family === 'sign' && isLoose) draft.told.push(signed);
    const { weight, type } = announced.instrument;
    if (weight === 'generic' || type === draft.instrument.type)
      takePlaceOf(
        drafts,
        draft,
        before.find(({ parent, isUntold }) => isUntold && parent === announced),
      );
  }
}

/** "plusieurs accords", "des conventions" */
const MANY = 100;

/** Signed as they were, of their kind, and told for the first time. */
function isOneOf(announced: Draft, draft: Draft, isLine: boolean, siblings: readonly Draft[]): boolean {
  const { instrument, told, explicit } = draft;
  const { type, weight, count } = announced.instrument;
  // "Les autres accords ont été signés par …"
  const areOthers = instrument.plural && instrument.ordinal === 0 && instrument.determiner === 'definite';
  // "Il s'agit d'une convention … Deux autres conventions ont été signées par …"
  const isGoneOn = siblings.some((one) => one !== announced && one.instrument.head === instrument.head);
  const { determiner, ordinal } = instrument;
  const isNew = determiner === 'indefinite' || ordinal !== null || (isLine && determiner === 'none');
  const isOfKind =
    instrument.type === type || /^(?:agreement|convention|other)$/.test(type) || weight === 'generic';
  return (
    isNew &&
    isOfKind &&
    (areOthers ||
      ((instrument.ordinal !== 0 || isGoneOn) &&
        (instrument.count ?? Number.POSITIVE_INFINITY) < (count ?? MANY))) &&
    announced.told.some(signs) &&
    !addParties(announced, explicit) &&
    told.every(
      ({ signing: { family, outcome, pluperfect } }) =>
        family !== 'ratify' && outcome === 'done' && !pluperfect,
    ) &&
    (isLine || told.some(({ signing: { voice } }) => voice !== 'participle'))
  );
}

function takePlaceOf(drafts: Draft[], draft: Draft, untold: Draft | undefined): void {
  if (!untold) return;
  drafts.splice(drafts.lastIndexOf(draft), 1);
  drafts.splice(drafts.indexOf(untold), 1, draft);
}

/** An announcement that was told of one by one is none of them. */
export function dropAnnouncements(drafts: readonly Draft[]): void {
  const children = new Map<Draft, number>();
  for (const { parent, isUntold } of drafts)
    if (parent && !isUntold) children.set(parent, (children.get(parent) ?? 0) + 1);
  for (const [announced, count] of children)
    if (count > 1 && (announced.instrument.count ?? 0) <= count) announced.isSpelledOut = true;
}
