/** "Me X plaide la relaxe. L'avocate a demandé …": who is addressed as counsel is taken up by the noun. */
import { isArticleAt, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { type Holder, holderFrom } from './holder.js';

/** Sentences between the name and the noun. */
const REACH = 2;
const COUNSEL = /^avocate?$/;
const ADDRESS = /^(?:me|maître|maitre)\.?$/iu;

/** @param bound gains the holders. */
export function bindCounsel(
  text: Text,
  titles: readonly Title[],
  holders: readonly Holder[],
  bound: Holder[][],
): void {
  titles.forEach(({ first, end, headEnd }, i) => {
    if ((bound[i] as Holder[]).length > 0 || end > headEnd || !COUNSEL.test(wordAt(text, first))) return;
    if (!isArticleAt(text, first - 1)) return;
    const last = holders[holderFrom(holders, first) - 1];
    const isNear = last && (text.sentence[first] as number) - (text.sentence[last.first] as number) <= REACH;
    if (isNear && ADDRESS.test(last.mention.honorific ?? '')) bound[i] = [last];
  });
}
