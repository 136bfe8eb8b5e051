/** "la présidence togolaise", "la présidence de la République": who speaks for a head of state, not the office. */
import { countryOf } from '../countries.js';
import {
  afterArticle,
  isCapital,
  isDemonymAt,
  isLower,
  isOfAt,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { isOfStaff } from '../presidency-staff.js';

/** Index behind the state whose presidency it is, `head` when it is of something else. */
export function endOfPresidency(text: Text, head: number): number {
  // "la présidence malgache |de la commission|": a turn.
  if (isDemonymAt(text, head + 1) && isLower(text, head + 1)) return isOfAt(text, head + 2) ? head : head + 2;
  if (!isOfAt(text, head + 1)) return head;
  const name = afterArticle(text, head + 2);
  if (!isCapital(text, name)) return head;
  if (/^(?:faso|republique)$/.test(wordAt(text, name)) && !isCapital(text, name + 1)) return name + 1;
  for (let end = name + 3; end > name; end--) if (countryOf(sliceOf(text, name, end)) !== null) return end;
  return head;
}

/** Who publishes, speaks and receives; no "sous la présidence de", no "candidat à la présidence de". */
export function isPresidency(text: Text, head: number, end: number): boolean {
  if (
    wordAt(text, head - 1) !== 'la' ||
    end < endOfPresidency(text, head) ||
    endOfPresidency(text, head) === head
  )
    return false;
  const before = wordAt(text, head - 2);
  if (isOfAt(text, head - 2)) return VOICE.test(wordAt(text, head - 3)) || isRunBy(text, head - 3);
  if (before === 'a') return isOfStaff(text, head);
  return (
    text.sentence[head - 2] !== text.sentence[head] ||
    /^(?:[,:«»"(]|que|qu'|selon|par|et|avec|entre)$/.test(before)
  );
}

/** What speaks for it. */
const VOICE =
  /^(?:communiques?|porte-parole|services|site|page|compte|sources?|cellule|personnel|communication|declarations?|note|officiel|officielle|presse|agents)$/;

/** "|secrétaire général| de la présidence", "|directrice de cabinet| de la présidence", "|secrétaire général adjoint|" */
function isRunBy(text: Text, last: number): boolean {
  const at = /^adjointe?$/.test(wordAt(text, last)) ? last - 1 : last;
  return (
    (/^generale?$/.test(wordAt(text, at)) && /^secretaire$/.test(wordAt(text, at - 1))) ||
    (wordAt(text, at) === 'cabinet' && /^(?:direct(?:eur|rice)|chef|cheffe)$/.test(wordAt(text, at - 2)))
  );
}
