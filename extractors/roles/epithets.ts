/** Offices told again by another name: "le ministre gabonais des Affaires étrangères, X … Le chef de la diplomatie gabonaise a …". */
import { isDemonymAt, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { between, type Holder } from './holder.js';

/** Titles that are looked back at. */
const REACH = 80;

/** @param bound gains the minister of foreign affairs for "le chef de la diplomatie" that nobody is named with. */
export function bindEpithets(text: Text, titles: readonly Title[], bound: Holder[][]): void {
  titles.forEach((title, i) => {
    if (title.plural || (bound[i] as Holder[]).length > 0 || !isEpithet(text, title)) return;
    const nation = nationIn(text, title);
    const from = Math.max(0, i - REACH);
    const heads = titles.slice(from, i).flatMap((told, k) => {
      const [holder, ...others] = bound[from + k] as Holder[];
      const own = nationIn(text, told);
      const fits = own === nation || own === null || nation === null;
      return holder && others.length === 0 && fits && isForeignMinister(text, told) ? [holder] : [];
    });
    const names = new Set(heads.map(({ mention }) => mention.name.split(' ').at(-1)));
    if (names.size === 1) bound[i] = [heads[0] as Holder];
  });
}

const isEpithet = (text: Text, { first, end }: Title): boolean =>
  /^chef(?:fe)? de la diplomatie/.test(between(text, first, Math.min(end, first + 4)));

const isForeignMinister = (text: Text, { first, end, ministerial, plural }: Title): boolean =>
  ministerial && !plural && /affaires etrangeres|relations exterieures/.test(between(text, first, end));

/** First letters of the adjective of a nation: "gabonais", "gabonaise". */
function nationIn(text: Text, { first, end }: Title): string | null {
  for (let i = first; i < end; i++) if (isDemonymAt(text, i)) return wordAt(text, i).slice(0, 5);
  return null;
}
