/** Posts whose name nobody knows, told by what somebody does with them: "X occupe la fonction de |Brand Lead| au sein de Y". */
import type { Found } from '../../schemas/mentions.js';
import { afterArticle, isCapital, isLower, isOfAt, isWord, sliceOf, type Text, wordAt } from '../phrases.js';
import { heads } from '../titles/heads.js';
import { isLeadingNoun } from '../titles/leading-nouns.js';
import type { Holder } from './holder.js';
import { bodyAt, subjectOf, type Told } from './office-parts.js';

const HOLDS = /^(?:occup(?:e|ait|ant|a)|exer(?:ce|cait|cant))$/;

/** @param noun token of "fonction", "poste" */
export function readPost(text: Text, found: Found, noun: number, holders: readonly Holder[]): Told | null {
  const verb = noun - 2;
  if (verb < 0 || !HOLDS.test(wordAt(text, verb)) || !/^(?:le|la|les)$/.test(wordAt(text, noun - 1)))
    return null;
  const first = noun + 2;
  if (!isOfAt(text, noun + 1) || !isCapital(text, first) || !isCapital(text, first + 1)) return null;
  if (heads().longestAt(text.document, first, first + LONGEST) !== null) return null;
  const holder = subjectOf(text, verb, holders);
  if (!holder) return null;
  let end = first;
  const { endToken = first } = text.document.sentences[text.sentence[first] as number] ?? {};
  while (end < Math.min(endToken, first + LONGEST) && isWord(text, end) && !closes(text, end)) end++;
  if (end < first + 2) return null;
  const title = sliceOf(text, first, end);
  return { first, end, holder, organization: bodyBehind(text, found, end), titles: [title, title] };
}

/** Of a post, in tokens. */
const LONGEST = 12;

/** "au sein de", "chez", "à": where it is held. */
const closes = (text: Text, at: number): boolean =>
  isLower(text, at) &&
  (/^(?:chez|depuis|qui|et)$/.test(wordAt(text, at)) ||
    (wordAt(text, at) === 'au' && wordAt(text, at + 1) === 'sein') ||
    sliceOf(text, at, at + 1) === 'à');

/** "au sein du |club| X", "chez X". */
function bodyBehind(text: Text, found: Found, end: number): string | null {
  const within = wordAt(text, end) === 'au' && isOfAt(text, end + 2) ? end + 3 : end + 1;
  const from = afterArticle(text, within);
  const at = isLower(text, from) && isLeadingNoun(wordAt(text, from)) ? from + 1 : from;
  return (bodyAt(text, found, from) ?? bodyAt(text, found, at))?.name ?? null;
}
