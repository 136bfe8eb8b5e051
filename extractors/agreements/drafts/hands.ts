/** Whose hands signed, told just after a signing without its verb: "D'un côté, P, directeur de A ; de l'autre, Q". */

import type { SentenceFacts } from '../facts/facts.js';
import type { Actor } from '../grammar/actor-words.js';
import { keyOf } from '../grammar/atoms.js';
import { currentOf, type Draft, type State } from './drafts.js';
import { recent } from './identity.js';
import { familyOf } from './plurals.js';

/** Sentences after a signing in which its hands may be told, the more where all sides are named with them. */
const REACH = 2;
const LONG_REACH = 7;

/** What a sentence about the hands at the table has, and one about what people said of it has not. */
const AT_THE_TABLE =
  /(?:^|[\s,;])(?:cote(?! d'ivoire)|plumes?(?!,? d(?:e|u|es) )|stylos?|parapheurs?|(?<!mille |cents? )exemplaires?(?! d(?:e|u|es) )|signatures?|signataires?|a l'exercice|autour de la table(?! d(?:e|u|es) )|se sont retrouve\p{L}*|donne rendez-vous|l'encre|sceaux?|ont fait de meme|d'un cote)(?![\p{L}])|^\W*(?:c'est|ce sont) .* qui /u;

const SAYS =
  /(?:^|[\s,])(?:ont|a|avait|avaient|s'est|se sont) (?:\p{L}+ )?(?:declare|salue|souligne|felicite|rejoui|indique|assiste|exprime|rappele|affirme|preside|accueilli)/u;

/** True when the sentence told who signed the record before. */
export function takeHands(state: State, each: SentenceFacts): boolean {
  if (each.index - state.lastSentence > LONG_REACH) return false;
  const draft = currentOf(state);
  if (!draft || draft.signers.length > 0) return false;
  if (!isDone(draft) || each.instruments.some(({ weight }) => weight === 'strong')) return false;
  if (!AT_THE_TABLE.test(each.folded) || SAYS.test(each.folded)) return false;
  if (each.index - state.lastSentence > REACH && !namesAll(draft, each)) return false;
  const hands = peopleIn(each);
  const sides = new Set(draft.explicit.map(keyOf)).size;
  if (hands.length < 2 || hands.length > MOST || (sides > 1 && hands.length !== sides)) return false;
  const [told] = draft.told;
  if (!told) return false;
  for (const one of familyOf(draft, recent(state.drafts), state.document, each.index)) {
    one.signers.push(...hands);
    one.sentences.add(each.index);
    // Day and place of the signing may stand beside them.
    one.told.push({ ...(one.told[0] ?? told), sentence: each.index, clause: each.sentence });
  }
  state.lastSentence = each.index;
  return true;
}

/** "Côté A, c'est P ; côté B, Q" */
function namesAll({ explicit }: Draft, { groups }: SentenceFacts): boolean {
  const named = new Set(
    groups.flatMap(({ actors }) =>
      actors.flatMap(({ body, onBehalfOf }) =>
        [body, onBehalfOf].flatMap((side) => (side ? keyOf(side) : [])),
      ),
    ),
  );
  return explicit.length > 1 && explicit.every((side) => named.has(keyOf(side)));
}

/** More people than this are guests. */
const MOST = 5;

const isDone = ({ told }: Draft): boolean =>
  told.some(
    ({ signing: { family, outcome } }) =>
      outcome === 'done' && (family === 'sign' || family === 'initial' || family === 'conclude'),
  );

/** Those who act, once each. */
function peopleIn({ actingGroups }: SentenceFacts): Actor[] {
  const people = new Map<string, Actor>();
  for (const { actors } of actingGroups)
    for (const actor of actors) if (actor.person !== null) people.set(actor.person, actor);
  return [...people.values()];
}
