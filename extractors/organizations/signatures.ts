/** Bodies named behind an office, in a line under the name of who holds it. */
import type { Sentence } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { has, isCapital, isFunction, sliceOf, type Text, wordAt } from '../phrases.js';
import { heads as titles } from '../titles/heads.js';
import { KNOWN } from '../words.js';
import type { Candidate, Closed } from './candidates.js';
import { isPersonal } from './persons.js';

/** Longest line of a signature, in tokens. */
const LINE = 16;

/** "Awa Sarr" over "Directrice générale, Okoumé Data": the rest of the line is where the office is held. */
export function bySignature(
  text: Text,
  { firstToken, endToken }: Sentence,
  closed: Closed,
): Candidate | null {
  if (endToken - firstToken > LINE || firstToken === 0) return null;
  const before = text.document.sentences[(text.sentence[firstToken] as number) - 1];
  if (!before || before.endToken - before.firstToken > 6 || !isName(text, before)) return null;
  const title = titles().longestAt(text.document, firstToken, endToken);
  if (title === null) return null;
  let at = endToken - 1;
  while (at > title.endToken && isCapital(text, at)) at--;
  const first = at + 1;
  if (wordAt(text, at) !== ',' || first >= endToken || closed(first) || isPersonal(text, first, endToken))
    return null;
  if (isFunction(text, first) || (has(text, first, KNOWN.common) && endToken - first === 1)) return null;
  const name = sliceOf(text, first, endToken);
  if (countryOf(name) !== null || lookUpTown(name).length > 0) return null;
  if (titles().longestAt(text.document, first, endToken) !== null) return null;
  return { first, end: endToken, rule: 'organization.signature' };
}

/** A line of two capitalised words and more, none of them an ordinary word unless it is a name of persons as well. */
function isName(text: Text, { firstToken, endToken }: Sentence): boolean {
  let capitals = 0;
  for (let i = firstToken; i < endToken; i++) {
    const named = has(text, i, KNOWN.forename | KNOWN.surname | KNOWN.particle);
    if (!named && (!isCapital(text, i) || has(text, i, KNOWN.common | KNOWN.function))) return false;
    if (isCapital(text, i)) capitals++;
  }
  return capitals > 1;
}
