/** Complements in a series, one for each holder of a title in the plural: "les maires de A et de B, X et Y". */
import { isOfAt, sliceOf, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { oneOf } from './sharers.js';

/** The title of each of `count` holders, null where the complements are not as many. */
export function zipComplements(
  text: Text,
  { first, headEnd, end, plural, body }: Title,
  count: number,
): readonly string[] | null {
  if (!plural || body !== null || count < 2) return null;
  let from = headEnd;
  while (from < end && !isOfAt(text, from)) from++;
  const starts = from < end ? [from] : [];
  for (let i = from + 1; i < end - 1; i++) if (isOfAt(text, i) && isJoined(text, i)) starts.push(i);
  if (starts.length !== count) return null;
  const noun = oneOf(sliceOf(text, first, from));
  return starts.map((start, k) => {
    const next = starts[k + 1] ?? end + 1;
    return `${noun} ${sliceOf(text, start, wordAt(text, next - 2) === ',' ? next - 2 : next - 1)}`;
  });
}

/** "et de B", ", de B". */
const isJoined = (text: Text, i: number): boolean => /^(?:et|,)$/.test(wordAt(text, i - 1));
