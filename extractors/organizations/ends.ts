/** Where a name ends, when the tagger saw what the rules of a name cannot. */
import type { NameMention } from '../../schemas/mentions.js';
import type { Text } from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import type { Draft } from './drafts.js';

/** Sure enough to go beyond a name of the lexicon. */
const SURE = 0.6;

export function settleEnds(
  { document }: Text,
  drafts: readonly Draft[],
  names: readonly NameMention[],
): Draft[] {
  return drafts.map((draft) => {
    const at = firstAtOrAfter(names, draft.start);
    const seen = names[at];
    if (seen?.start !== draft.start || seen.label !== 'organization') return draft;
    const goesOn = document.folded.slice(draft.end, seen.end);
    // "Orbitel Land and Air", a branch of a firm that is known
    if (draft.rule === LEXICON && seen.score >= SURE && goesOn !== '' && !JOINS.test(goesOn))
      return { ...draft, end: seen.end };
    // "le président du Sénat |Awa Sarr"
    const next = names[at + 1];
    const isHeld = next?.label === 'person' && next.end === draft.end && next.start === seen.end + 1;
    return isHeld ? { ...draft, end: seen.end } : draft;
  });
}

/** What leads to another thing: "Orbitel |en République de X". */
const JOINS = /,| (?:et|en|a|au|aux|pour|par|sur|dans|avec|chez|ou) /;

const LEXICON = 'organization.lexicon';
