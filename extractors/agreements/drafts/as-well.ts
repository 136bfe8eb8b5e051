/** Who signed as well, told by other words than the signing: "Q en a fait autant", "Face à lui, Q", "la plume était tenue par Q". */

import { matchesOf } from '../../matches.js';
import { WordColumn } from '../../word-column.js';
import type { SentenceFacts } from '../facts/facts.js';
import type { Actor, Group } from '../grammar/actor-words.js';
import { currentOf, type State } from './drafts.js';

/** Most sentences hold no word of which the patterns below need one. */
const cues = new WordColumn((word) =>
  /autant|meme|^vis|face|plume|stylo|^celles?$|engage|reviendra|entoure|^imite|^rejoint/.test(word) ? 1 : 0,
);

/** What is told right in front of who signed. */
const AHEAD = new RegExp(
  [
    String.raw`^\W*(?:(?:ont|a|avaient|avait) (?:\p{L}+ )?fait de meme|en (?:ont|a) (?:\p{L}+ )?fait autant)`,
    String.raw`(?<=^\W*|[,;:] )(?:face a (?:lui|elle|eux|elles)|en face(?: de (?:lui|elle|eux|elles))?),`,
    String.raw`(?:son|sa|leur) vis-a-vis(?: \p{L}+){0,2}?(?: etait| est|,)`,
    '(?:la plume|le stylo|les stylos) (?:etait|etaient|est|a ete|sera|seront|fut) tenue?s? par',
    "sous (?:la|les) plumes? d(?:e|es|u)(?= )|sous (?:la|les) plumes? d(?=')",
    '; (?:cote |pour |du cote d)[^,;]{2,80}, celles? d(?:e|u)(?= )',
    String.raw`^\W*(?:ont|a) (?:ainsi )?engage (?:leurs?|sa|son) [^:,.]{4,40}:`,
    '(?:la|leur|sa) signature (?:en )?(?:reviendra|reviendrait) ',
    String.raw`, (?:\p{L}+ )?(?:imite|rejoint)e?s? (?:\p{L}+ )?par(?= )`,
  ].join('|'),
  'gu',
);

/** What is told right behind whoever did as the one before. */
const BEHIND =
  /(?:en (?:a|ont|avait|avaient) (?:\p{L}+ )?fait autant|en (?:faisait|faisaient|fait|font|fera|feront) autant|(?:(?:a|ont|avait|avaient) (?:\p{L}+ )?fait|faisait|faisaient|fait|font|fera|feront) de meme)(?! pour| au nom| du cote)/gu;

/** "P et Q étaient entourés du préfet": of whoever is at the table, where nobody is known to have signed. */
const AMONG = /(?:etait|etaient) entoure(?:e|s|es)? (?=de |du |des |d')/gu;

/** Between a cue and the first who is named, or between two who are. */
const LINK =
  /^[\s,;:]*(?:(?:et|ainsi que|puis|enfin),? )?(?:(?:par|a|au|de|du|des) )?(?:le |la |l'|les |son |sa |leur )?(?:meme |seul )?$/u;
const BEFORE = /^\W*(?:,[^;]{3,60},)? ?$/u;

/** Sentences after a signing in which others may be said to have signed as well. */
const REACH = 2;

/** True when the sentence told of others who signed the record before, or which it tells of itself. */
export function takeAsWell(state: State, each: SentenceFacts): boolean {
  const { firstToken, endToken } = each.sentence;
  if (each.index - state.lastSentence > REACH) return false;
  if (!cues.some(state.document.tokens, firstToken, endToken, 1)) return false;
  const draft = currentOf(state);
  if (!draft?.told.some(({ signing: { family } }) => family !== 'putoff' && family !== 'ratify'))
    return false;
  const others = asWell(state.document.folded, each, draft.signers.length === 0).filter(
    ({ person }) => person !== null && !draft.signers.some((signer) => signer.person === person),
  );
  if (others.length === 0 || others.length > MOST) return false;
  draft.signers.push(...others);
  draft.sentences.add(each.index);
  state.lastSentence = each.index;
  return true;
}

/** More people than this are guests. */
const MOST = 6;

function asWell(folded: string, each: SentenceFacts, isFirst: boolean): Actor[] {
  const { groups } = each;
  const { start } = each.sentence;
  const ahead = matchesOf(each.folded, AHEAD).flatMap(({ 0: cue, index }) =>
    followersOf(folded, groups, start + index + cue.length),
  );
  const cues = [...matchesOf(each.folded, BEHIND), ...(isFirst ? matchesOf(each.folded, AMONG) : [])];
  const behind = cues.flatMap(({ index }) => {
    const last = groups.findLast(({ end }) => end <= start + index);
    return last && BEFORE.test(folded.slice(last.end, start + index)) ? last.actors : [];
  });
  return [...ahead, ...behind];
}

/** The group right behind an offset and those joined to it. */
function followersOf(folded: string, groups: readonly Group[], from: number): Actor[] {
  const found: Actor[] = [];
  let at = from;
  for (const group of groups) {
    if (group.end <= at) continue;
    if (!LINK.test(folded.slice(at, group.start))) break;
    found.push(...group.actors);
    at = group.end;
  }
  return found;
}
