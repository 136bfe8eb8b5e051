/** Whether a title is told of the name in front of it: "X, préfet", "X - préfet", "X   Préfet" in a row. */
import { afterBracket } from '../brackets.js';
import { isColumn, isLower, type Text, touches, wordAt } from '../phrases.js';
import { BEFORE, heads } from '../titles/heads.js';
import type { Title } from '../titles/index.js';
import { afterOrder } from './asides.js';
import { type Holder, holderFrom, sameSentence, withArticle } from './holder.js';
import { isNamingVerb } from './verbs.js';

export function isApposed(text: Text, title: Title, holders: readonly Holder[]): boolean {
  const named = holders[holderFrom(holders, title.first) - 1]?.end;
  const end = named === undefined ? undefined : behindBracket(text, named);
  // "X - directeur de A, Y - préfet de B"
  const sign = wordAt(text, title.first - 1);
  const dash =
    /^[-–—|]$/.test(sign) &&
    !touches(text, title.first - 1) &&
    !isLabelled(text, title) &&
    // "X" over "- Directeur de A – Y"
    sameSentence(text, title.first - 2, title.first);
  // "a choisi X |comme préfet, Y comme maire"
  if (end !== undefined && wordAt(text, end) === 'comme' && end === title.first - 1) return true;
  // "X   Directeur de A" in a row of its own
  if (end === title.first && isColumn(text, title.first) && opensRow(text, holders, title)) return true;
  return sign === ',' || dash
    ? end === title.first - 1
    : end === title.first &&
        (isFull(text, title) || isNamed(text, holders, title)) &&
        !isNextEntry(text, title) &&
        (sameSentence(text, end - 1, title.first) || opensItsLine(text, holders, title));
}

/** "a nommé X |directeur de cabinet, Y secrétaire" */
function isNamed(text: Text, holders: readonly Holder[], { first }: Title): boolean {
  const named = holders[holderFrom(holders, first) - 1];
  // "a nommé |le| Dr X recteur"
  return named !== undefined && isNamingVerb(wordAt(text, withArticle(text, named.outer) - 1));
}

/** "X" over "Directrice de A"; no "Préfet   X" over one. */
function opensItsLine(text: Text, holders: readonly Holder[], { first }: Title): boolean {
  const above = holders[holderFrom(holders, first) - 1];
  return above !== undefined && above.outer - firstOfLine(text, above.first) <= 2;
}

const firstOfLine = (text: Text, at: number): number =>
  text.document.sentences[text.sentence[at] as number]?.firstToken ?? at;

/** Nothing but a number stands in front of the name. */
function opensRow(text: Text, holders: readonly Holder[], { first }: Title): boolean {
  const holder = holders[holderFrom(holders, first) - 1];
  return holder !== undefined && holder.outer - firstOfLine(text, first) <= 2;
}

/** "X - |Directeur : Y": the name behind the colon is told. */
const isLabelled = (text: Text, { end }: Title): boolean => wordAt(text, end) === ':';

/** "Recteur de A, X" over |"Préfet de B|, Y": a line that begins with an office of its own under one that does. */
function isNextEntry(text: Text, { first, end }: Title): boolean {
  const { sentences } = text.document;
  const index = text.sentence[first] as number;
  const [above, own] = [sentences[index - 1], sentences[index]];
  if (!above || own?.firstToken !== first || !/^[,:]$/.test(wordAt(text, end))) return false;
  const office = BEFORE.has(wordAt(text, above.firstToken)) ? above.firstToken + 1 : above.firstToken;
  return heads().longestAt(text.document, office, above.endToken) !== null;
}

/** "X |(Mali)|, rapporteur": behind a word or two in brackets. */
function behindBracket(text: Text, end: number): number {
  // "X s.j., recteur": of an order
  const order = afterOrder(text, end);
  if (order > end) return order;
  return afterBracket(text, end, end + 5);
}

/** "maire de Valence": in small letters and more than its noun. */
export const isFull = (text: Text, title: Title): boolean =>
  title.end > title.headEnd && (isLower(text, title.first) || title.body !== null);
