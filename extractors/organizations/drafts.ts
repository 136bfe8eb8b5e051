/** Names on their way to mentions: as spans of the text, with the rule that saw them. */
import type { Span } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { knownNames } from '../known-bodies.js';
import { isArticleAt, isCapital, isOfAt, readCapitals, sliceOf, type Text, wordAt } from '../phrases.js';
import type { Candidate } from './candidates.js';
import type { Pair } from './pairs.js';
import { isOrdinary, isPlaceName } from './unheard.js';

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

/** "Centre hospitalier régional (CHR) |de Kara|": index behind the place that the name ends with; 0 when it ended before. */
function endBehindBracket(text: Text, name: Pair['name'], acronym: Pair['name']): number {
  const close = acronym[1];
  const at = close + 2;
  if (acronym[0] !== name[1] + 1 || wordAt(text, close) !== ')' || !isOfAt(text, close + 1)) return 0;
  if (!isCapital(text, at) || text.shouting[at] || isArticleAt(text, at)) return 0;
  if (knownNames().longestAt(text.document, name[0], name[1]) !== null) return 0;
  for (let i = name[0] + 1; i < name[1]; i++) if (isCapital(text, i) && !isOrdinary(text, i)) return 0;
  const end = readCapitals(text, at, at + LONGEST_PLACE);
  const place = sliceOf(text, at, end);
  // "Agence des ports (ADP) |du Togo|": whose it is.
  return isPlaceName(place) && countryOf(place) === null ? end : 0;
}

/** In tokens. */
const LONGEST_PLACE = 4;

/** Both names of a pair, the shorter of which is the acronym. */
export function draftsOf(text: Text, { name, acronym }: Pair, shorter: Pair['name']): Draft[] {
  const short = sliceOf(text, shorter[0], shorter[1]);
  const end = endBehindBracket(text, name, acronym);
  if (end > 0) return [draft(text, { first: name[0], end, rule: 'organization.pair' }, short)];
  return [name, acronym].map(([first, end]) => draft(text, { first, end, rule: 'organization.pair' }, short));
}
