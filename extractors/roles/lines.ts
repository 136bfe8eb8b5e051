/** Titles in lines of their own, as under signatures and in lists. */
import type { Sentence } from '../../schemas/document.js';
import { isArticleAt, isCapital, isColumn, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { type Holder, holderFrom, sameSentence } from './holder.js';

/** The title is a line of its own. */
export function isLine(text: Text, title: Title): boolean {
  const sentence = text.document.sentences[text.sentence[title.first] as number];
  if (sentence === undefined) return false;
  return (
    title.first - sentence.firstToken <= 1 || isColumn(text, title.first) || opensLine(text, title.first)
  );
}

/** "Le Ministre de la Formation, |Porte-parole du Gouvernement" over "X": the second title of a line. */
export function endsLine(text: Text, titles: readonly Title[], i: number): boolean {
  const title = titles[i] as Title;
  const before = titles[i - 1];
  return (
    before !== undefined &&
    title.first === before.end + 1 &&
    wordAt(text, before.end) === ',' &&
    !sameSentence(text, title.end - 1, title.end) &&
    isLine(text, before)
  );
}

/** "Fait à X, le …," over "Le Secrétaire général,": the article has the capital of a line. */
const opensLine = (text: Text, first: number): boolean =>
  first > 1 && isArticleAt(text, first - 1) && isCapital(text, first - 1) && wordAt(text, first - 2) === ',';

/** "X" over "Directeur", which stand in lines of their own. */
export function holderAbove(
  text: Text,
  nearest: Holder,
  title: Title,
  titles: readonly Title[],
  holders: readonly Holder[],
): Holder | null {
  if (!isLine(text, title) || !isSignatureLine(text, nearest, title)) return null;
  return inColumn(text, nearest, title, titles, holders);
}

/** "X" over "Directeur" over "Y" over "Préfet": a line that is all title, under a name that has none yet. */
export function isUnderName(
  text: Text,
  titles: readonly Title[],
  i: number,
  holders: readonly Holder[],
  bound: readonly Holder[][],
): boolean {
  const title = titles[i] as Title;
  const holder = holders[holderFrom(holders, title.first) - 1];
  const own = text.document.sentences[text.sentence[title.first] as number];
  if (!holder || !own || own.firstToken !== title.first || own.endToken !== title.end) return false;
  const line = text.document.sentences[text.sentence[holder.first] as number];
  const alone = line !== undefined && line.firstToken === holder.outer && line.endToken === holder.end;
  return (
    alone &&
    (text.sentence[title.first] as number) - (text.sentence[holder.first] as number) === 1 &&
    !bound[i - 1]?.includes(holder)
  );
}

/** Names side by side over titles side by side: the first has the first. */
function inColumn(
  text: Text,
  nearest: Holder,
  title: Title,
  titles: readonly Title[],
  holders: readonly Holder[],
): Holder {
  const row = holders.filter(({ first }) => sameSentence(text, first, nearest.first));
  const line = titles.filter(({ first }) => sameSentence(text, first, title.first));
  if (row.length === line.length) return row[line.indexOf(title)] ?? nearest;
  // The title of the second column may be one that nobody knows.
  const [first] = row;
  const opens =
    first !== undefined && row.length > 1 && isColumn(text, nearest.outer) && !isColumn(text, title.first);
  return opens ? first : nearest;
}

/** "Pour le Gouvernement du Mali, |X": the line of the body and that of the name are read as one. */
const signsFor = (text: Text, { outer }: Holder, { firstToken }: Sentence): boolean =>
  wordAt(text, firstToken) === 'pour' && wordAt(text, outer - 1) === ',' && outer - firstToken < 16;

function isSignatureLine(text: Text, holder: Holder, title: Title): boolean {
  const own = text.document.sentences[text.sentence[holder.first] as number];
  const next = text.sentence[title.first] as number;
  if (!own || next - (text.sentence[holder.first] as number) !== 1) return false;
  const ends = holder.end >= own.endToken || isColumn(text, holder.end);
  return (
    ends &&
    (holder.outer - own.firstToken <= 3 || isColumn(text, holder.first) || signsFor(text, holder, own))
  );
}

/** "X" over "Ministre de la Communication," over "Porte-parole du Gouvernement", or both titles in one line: behind a comma goes on what a name in another line holds. */
export function stack(text: Text, titles: readonly Title[], bound: Holder[][]): void {
  for (let i = 1; i < titles.length; i++) {
    const title = titles[i] as Title;
    const before = titles[i - 1] as Title;
    const holders = bound[i - 1] as Holder[];
    const stacked =
      (bound[i] as Holder[]).length === 0 &&
      holders.length === 1 &&
      (holders[0] as Holder).end <= before.first &&
      title.first === before.end + 1 &&
      wordAt(text, before.end) === ',';
    if (stacked) bound[i] = [...holders];
  }
}
