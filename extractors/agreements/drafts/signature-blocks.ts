/** "Pour A", below it who signed, then "Pour B": blocks at the foot of a joint text. */
import type { SentenceFacts } from '../facts/facts.js';
import { keyOf, type Party } from '../grammar/atoms.js';
import type { Block, Draft, State } from './drafts.js';
import { recent } from './identity.js';

const HEADING = /^\W*(?:pour|p\/) (?:et au nom )?/u;

/** Characters in a line of a block. */
const LONGEST = 100;

/** Lines under a heading: an office, a name, a second office. */
const MOST_LINES = 4;

/** True when the sentence is a line of such a block. Two of them make signatories: one alone signs the text itself. */
export function takeBlock(state: State, each: SentenceFacts): boolean {
  const length = each.sentence.end - each.sentence.start;
  if (length > LONGEST || state.drafts.length === 0) return false;
  const side = HEADING.test(each.folded) ? sideOf(each) : null;
  if (side) {
    state.blocks = [...state.blocks.slice(-1), { side, hands: [], lines: [each.index] }];
    return true;
  }
  const block = state.blocks.at(-1);
  if (!block || each.index - (block.lines.at(-1) ?? -1) > 1 || block.lines.length > MOST_LINES) return false;
  const actors = each.groups.flatMap((group) => group.actors);
  if (actors.length === 0 || actors.some(({ person, role }) => person === null && role === null))
    return false;
  block.lines.push(each.index);
  block.hands.push(...actors.filter(({ person }) => person !== null));
  if (block.hands.length > 0) settle(state);
  return true;
}

/** The body that "Pour l'Agence :" names, and nobody else. */
function sideOf({ groups, folded, sentence }: SentenceFacts): Party | null {
  const [group, other] = groups;
  const actor = other || group?.actors.length !== 1 ? undefined : group?.actors[0];
  if (!group || !actor?.body || actor.person !== null || actor.role !== null) return null;
  return /^[ :,.]*$/u.test(folded.slice(group.end - sentence.start)) ? actor.body : null;
}

function settle({ blocks, drafts }: State): void {
  const [one, other] = blocks;
  if (!one || !other || one.hands.length === 0) return;
  const binds = ({ explicit }: Draft, { side }: Block): boolean =>
    explicit.some((party) => keyOf(party) === keyOf(side));
  const near = recent(drafts);
  const draft =
    near.findLast((each) => binds(each, one) && binds(each, other)) ??
    near.findLast((each) => new Set(each.explicit.map(keyOf)).size < 2 && each.signers.length === 0);
  if (!draft) return;
  for (const { side, hands, lines } of blocks) {
    draft.signers.push(...hands.map((actor) => ({ ...actor, onBehalfOf: side })));
    draft.explicit.push(side);
    for (const line of lines) draft.sentences.add(line);
  }
}
