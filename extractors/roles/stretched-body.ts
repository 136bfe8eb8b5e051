/** The body in the words that a title goes on with. */
import type { Found } from '../../schemas/mentions.js';
import { isArticleAt, isLower, isOfAt, type Text, wordAt } from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import type { Title } from '../titles/index.js';
import { isLeadingNoun } from '../titles/leading-nouns.js';

/** Prepositions that such words begin with. */
export const LEADS = /^(?:et|aux?|chez|pour|en|sur|aupres|pres|charge|chargee|contre|avec)$/;

/** The first body that a preposition leads to. */
export function bodyIn(text: Text, { organizations }: Found, from: number, end: number): Title['body'] {
  const { tokens } = text.document;
  const start = tokens.start[from] as number;
  const body = organizations[firstAtOrAfter(organizations, start)];
  if (!body || body.end > (tokens.end[end - 1] as number)) return null;
  let first = from;
  while ((tokens.start[first] as number) < body.start) first++;
  let until = first;
  while (until < end && (tokens.end[until] as number) <= body.end) until++;
  // "de |la société |X"
  const noun = isLower(text, first - 1) && isLeadingNoun(wordAt(text, first - 1)) ? first - 1 : first;
  let of = isArticleAt(text, noun - 1) ? noun - 2 : noun - 1;
  // "|auprès de X", "|au sein de X"
  if (isOfAt(text, of) && wordAt(text, of - 1) === 'aupres') of--;
  if (isOfAt(text, of) && wordAt(text, of - 1) === 'sein' && wordAt(text, of - 2) === 'au') of -= 2;
  const led = of >= from && (isOfAt(text, of) || wordAt(text, of) === 'a' || LEADS.test(wordAt(text, of)));
  // "du groupe de pression |X", "|du groupe X"
  if (!led && !isLower(text, first - 1)) return null;
  const group = !led && wordAt(text, first - 1) === 'groupe' && isOfAt(text, first - 2) ? first - 2 : first;
  const bracket = wordAt(text, until) === '(' && wordAt(text, until + 2) === ')' ? until + 3 : until;
  return { from: led ? of : group, first, end: until, until: bracket };
}
