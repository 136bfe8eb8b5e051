/** Bodies of cards and lists of speakers: in the line under an office under a name, behind the comma of "- Awa Sarr – Directrice, Lumen". */
import type { Sentence } from '../../schemas/document.js';
import { CONTACT_LABELS } from '../contact-labels.js';
import { readHonorific } from '../honorifics.js';
import {
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isFunction,
  isWord,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { heads as offices } from '../titles/heads.js';
import { KNOWN } from '../words.js';
import type { Candidate, Closed } from './candidates.js';
import { isPlaceName } from './unheard.js';

/** In tokens. */
const LONGEST_NAME = 7;
const LONGEST_OFFICE = 10;
const LONGEST_BODY = 9;

export function byCard(text: Text, sentence: Sentence, closed: Closed): Candidate[] {
  const { firstToken, endToken } = sentence;
  const from = isUnderOffice(text, sentence) ? firstToken : behindOffice(text, sentence);
  if (from < 0 || !readsAsBody(text, from, endToken)) return [];
  for (let i = from; i < endToken; i++) if (closed(i)) return [];
  return [{ first: from, end: endToken, rule: 'organization.card' }];
}

/** "Awa Sarr" over "Directrice générale" over |Lumen|, with no empty line between. */
function isUnderOffice(text: Text, { firstToken, endToken }: Sentence): boolean {
  if (endToken - firstToken > LONGEST_BODY || firstToken === 0 || !isCapital(text, firstToken)) return false;
  const index = text.sentence[firstToken] as number;
  const [name, office] = [text.document.sentences[index - 2], text.document.sentences[index - 1]];
  if (!name || !office || office.endToken - office.firstToken > LONGEST_OFFICE) return false;
  if (offices().longestAt(text.document, office.firstToken, office.endToken) === null) return false;
  for (let i = office.firstToken; i < office.endToken; i++) if (!isWord(text, i)) return false;
  return (
    endOfPerson(text, name.firstToken, name.endToken) === name.endToken &&
    isRightUnder(text, name, office) &&
    isRightUnder(text, office, text.document.sentences[index] as Sentence)
  );
}

/** "- Awa Sarr – Directrice, |Lumen|": the first token behind the comma, -1 where the line is another. */
function behindOffice(text: Text, { firstToken, endToken }: Sentence): number {
  const isItem = /^[-–—•*·▪]$/.test(wordAt(text, firstToken));
  const from = isItem ? firstToken + 1 : firstToken;
  const sign = endOfPerson(text, from, endToken);
  const dash = /^[-–—:]$/.test(wordAt(text, sign));
  if (sign < 0 || !(dash || (isItem && wordAt(text, sign) === ','))) return -1;
  if (offices().longestAt(text.document, sign + 1, endToken) === null) return -1;
  let comma = sign + 1;
  while (comma < endToken && comma - sign <= LONGEST_OFFICE && isWord(text, comma)) comma++;
  return wordAt(text, comma) === ',' ? comma + 1 : -1;
}

/** End of a person's name that begins at a token, with a form of address or a word known as such; else -1. */
function endOfPerson(text: Text, first: number, limit: number): number {
  const from = readHonorific(text, first, limit)?.end ?? first;
  let named = from > first;
  let end = from;
  while (
    end < limit &&
    end - first < LONGEST_NAME &&
    (isCapital(text, end) || has(text, end, KNOWN.particle))
  ) {
    if (has(text, end, KNOWN.forename | KNOWN.surname)) named = true;
    end++;
  }
  return named && end > from && isCapital(text, end - 1) ? end : -1;
}

function isRightUnder({ document: { map, raw } }: Text, above: Sentence, below: Sentence): boolean {
  const from = map.toRaw({ start: above.end - 1, end: above.end }).end;
  const to = map.toRaw({ start: below.start, end: below.start + 1 }).start;
  return /^[ \t]*\r?\n[ \t]*$/.test(raw.slice(from, to));
}

/** No name of a person or a place, no label and no office: what is left is the name of a body that nobody knows. */
function readsAsBody(text: Text, from: number, end: number): boolean {
  if (end <= from || end - from > LONGEST_BODY || !isCapital(text, from)) return false;
  if (has(text, from, KNOWN.calendar | KNOWN.forename | KNOWN.surname)) return false;
  if (CONTACT_LABELS.has(wordAt(text, from))) return false;
  if (offices().longestAt(text.document, from, end) !== null) return false;
  if (isUndertaking(text, from, end)) return true;
  let isName = false;
  for (let i = from; i < end; i++) {
    if (isFunction(text, i) || wordAt(text, i) === '&') continue;
    if (!isWord(text, i) || !isCapital(text, i)) return false;
    if (!has(text, i, KNOWN.common) && (end - from === 1 || !isAdjectiveAt(text, i))) isName = true;
  }
  return isName && isCapital(text, end - 1) && !isPlaceName(sliceOf(text, from, end));
}

/** "Programme national de volontariat", "Projet d'appui aux ports"; no "Programme de la journée". */
function isUndertaking(text: Text, from: number, end: number): boolean {
  if (!/^(?:programme|projet)$/.test(wordAt(text, from)) || end - from < 3) return false;
  let at = from + 1;
  while (at < end && isAdjectiveAt(text, at)) at++;
  if (!/^d[e']$/.test(wordAt(text, at)) || isArticleAt(text, at + 1)) return false;
  for (let i = at; i < end; i++) if (!isWord(text, i)) return false;
  return true;
}
