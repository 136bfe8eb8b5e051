/** Towns that a mayor signs for: "du côté de la ville de A, par le maire X", "pour les communes A et B, par les maires X et Y". */
import { isCapital, isOfAt, sliceOf, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';

/** Tokens between a town and its mayor. */
const REACH = 24;

/** Tokens between "côté" and the town. */
const LEAD = 4;

/** As written, one a mayor; null where the title tells the town, or none signs. */
export function townsOfMayors(
  text: Text,
  { first, headEnd, end }: Title,
  count: number,
): readonly string[] | null {
  if (end > headEnd || !/^mai(?:re|resse)s?$/.test(wordAt(text, first))) return null;
  const sentence = text.sentence[first];
  for (let noun = first - 2; noun > first - REACH && text.sentence[noun] === sentence; noun--) {
    if (!/^(?:ville|commune|municipalite)s?$/.test(wordAt(text, noun))) continue;
    if (!isSignedFor(text, noun)) return null;
    const towns = townsFrom(text, noun);
    return towns.length === count ? towns : null;
  }
  return null;
}

function isSignedFor(text: Text, noun: number): boolean {
  for (let i = noun - 1; i >= noun - LEAD; i--) if (/^(?:cote|pour|nom)$/.test(wordAt(text, i))) return true;
  return false;
}

/** "ville de A" whole, of "communes A 2 et B" each name. */
function townsFrom(text: Text, noun: number): string[] {
  const many = wordAt(text, noun).endsWith('s');
  const towns: string[] = [];
  for (let at = noun + 1; ; ) {
    if (isOfAt(text, at)) at++;
    let end = at;
    while (isCapital(text, end) || (end > at && /^\d{1,2}$/.test(wordAt(text, end)))) end++;
    if (end === at) return towns;
    towns.push(sliceOf(text, many ? at : noun, end));
    if (!many || !/^(?:,|et)$/.test(wordAt(text, end))) return towns;
    at = end + 1;
  }
}
