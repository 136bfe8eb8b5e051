/** An office told again for one alone, with a second: "… du conseiller spécial du président, X … le conseiller spécial du président et |directeur général de A". */
import { type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { between, type Holder, sameSentence } from './holder.js';

/** Words that make an office one person's: fewer may be told of many. */
const FEWEST = 3;

/** @param bound gains the holder of the first for the second, which stands behind "et" without an article. */
export function bindToldAgain(text: Text, titles: readonly Title[], bound: Holder[][]): void {
  const held = new Map<string, Holder | null>();
  const wordingOf = ({ first, end }: Title): string => between(text, first, end);
  titles.forEach((title, i) => {
    const [holder, ...others] = bound[i] as Holder[];
    if (title.plural || title.kind === 'kin') return;
    if (holder && others.length === 0) {
      const wording = wordingOf(title);
      const known = held.get(wording);
      const other = known && !known.mention.name.includes(holder.mention.name.split(' ').at(-1) ?? '');
      held.set(wording, known === null || other ? null : (known ?? holder));
      return;
    }
    const next = titles[i + 1];
    if (!next || next.plural || next.kind === 'kin' || (bound[i + 1] as Holder[]).length > 0) return;
    if (holder || next.first !== title.end + 1 || wordAt(text, title.end) !== 'et') return;
    if (title.end - title.first < FEWEST || !sameSentence(text, title.first, next.first)) return;
    const told = holderOf(held, wordingOf(title));
    if (told) bound[i + 1] = [told];
  });
}

/** "ministre du Plan" again, or with more behind: "conseiller du président de la République |du Nil". */
function holderOf(held: ReadonlyMap<string, Holder | null>, wording: string): Holder | null {
  const words = wording.split(' ');
  for (let count = words.length; count > FEWEST; count--) {
    const known = /^d[eu'](?:s)?$/.test(words[count] ?? 'de') && held.get(words.slice(0, count).join(' '));
    if (known) return known;
  }
  return held.get(wording) ?? null;
}
