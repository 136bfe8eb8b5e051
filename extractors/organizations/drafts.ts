/** Names on their way to mentions: as spans of the text, with the rule that saw them. */
import type { Span } from '../../schemas/document.js';
import { sliceOf, type Text } from '../phrases.js';
import type { Candidate } from './candidates.js';
import type { Pair } from './pairs.js';

export interface Draft extends Span {
  readonly rule: string;
  readonly acronym: string | null;
}

export const draft = (
  { document }: Text,
  { first, end, rule }: Candidate,
  acronym: string | null,
): Draft => ({
  start: document.tokens.start[first] as number,
  end: document.tokens.end[end - 1] as number,
  rule,
  acronym,
});

/** Both names of a pair, the shorter of which is the acronym. */
export function draftsOf(text: Text, { name, acronym }: Pair, shorter: Pair['name']): Draft[] {
  const short = sliceOf(text, shorter[0], shorter[1]);
  return [name, acronym].map(([first, end]) => draft(text, { first, end, rule: 'organization.pair' }, short));
}
