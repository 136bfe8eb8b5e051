/** Persons in the items of a list that a title in the plural announces: "Sont nommés membres du conseil de X :", "— A, …;", "— B". */
import type { Sentence } from '../../schemas/document.js';
import { type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { type Holder, holderFrom, sameSentence } from './holder.js';
import { isNamingVerb } from './verbs.js';

/** Tokens between a title and the colon that opens its list. */
const LONGEST = 20;

/** Tokens that an item goes on behind its name; further on nothing is looked for. */
const LONGEST_ITEM = 60;

/** Items that are read. */
const MOST = 40;

/** @param bound gains the holders. */
export function bindEnumerations(
  text: Text,
  titles: readonly Title[],
  holders: readonly Holder[],
  bound: Holder[][],
): void {
  titles.forEach((title, i) => {
    if (!title.plural || title.kind === 'kin' || (bound[i] as Holder[]).length > 0) return;
    if (GUESTS.test(wordAt(text, title.first))) return;
    const colon = colonBehind(text, title, titles[i + 1]);
    if (colon < 0 && /^ambassad/.test(wordAt(text, title.first))) bound[i] = envoys(text, title, holders);
    if (colon < 0 || text.sentence[colon] === -1) return;
    const items = itemsBehind(text, colon, holders);
    const named = isNamed(text, title) || isNamingVerb(wordAt(text, colon - 1).replace(/s$/, ''));
    const all = items.length < 2 && named ? seriesBehind(text, colon, holders) : items;
    if (all.length > 1) bound[i] = all;
  });
}

/** Sentences between ambassadors and the list of them. */
const ENVOYS_REACH = 4;

/** "quatre |ambassadeurs| … Il s'agit de Leurs Excellences :" over "– Mme X (Royaume d'Espagne) ;": each with a country in a bracket. */
function envoys(text: Text, title: Title, holders: readonly Holder[]): Holder[] {
  const { sentences } = text.document;
  const index = text.sentence[title.first] as number;
  for (const { firstToken, endToken } of sentences.slice(index, index + ENVOYS_REACH)) {
    const colon = endToken - 1;
    if (colon < title.end || wordAt(text, colon) !== ':') continue;
    const words = text.words.folded.slice(firstToken, colon).join(' ');
    if (!/excellence|creance|ambassad|suivant|suit$/.test(words)) continue;
    const items = itemsBehind(text, colon, holders);
    return items.length > 1 && items.every(({ end }) => wordAt(text, end) === '(') ? items : [];
  }
  return [];
}

/** Who takes part in an event is told what he is besides. */
const GUESTS =
  /^(?:panelistes|representants|representantes|orateurs|oratrices|conferenciers|conferencieres)$/;

/** The colon that ends the clause of a title, or -1; another title in between is what the list is of. */
function colonBehind(text: Text, { end }: Title, next: Title | undefined): number {
  for (let at = end; at < end + LONGEST && text.sentence[at] === text.sentence[end - 1]; at++) {
    if (next && at >= next.first) return -1;
    if (wordAt(text, at) === ':') return at;
  }
  return -1;
}

/** "Sont nommés |conseillers". */
const isNamed = (text: Text, { first }: Title): boolean =>
  isNamingVerb(wordAt(text, first - 1).replace(/s$/, ''));

/** ": M. A, magistrat, et Mme B, avocate": all that a comma or "et" leads to in the same sentence. */
function seriesBehind(text: Text, colon: number, holders: readonly Holder[]): Holder[] {
  const series: Holder[] = [];
  for (let i = holderFrom(holders, colon); i < holders.length && series.length < MOST; i++) {
    const holder = holders[i] as Holder;
    if (!sameSentence(text, colon, holder.first)) break;
    if (/^[:,]$|^et$/.test(wordAt(text, holder.outer - 1))) series.push(holder);
  }
  return series[0]?.outer === colon + 1 ? series : [];
}

/** Who opens each item: behind the colon and each semicolon, and in the lines below. */
function itemsBehind(text: Text, colon: number, holders: readonly Holder[]): Holder[] {
  const items: Holder[] = [];
  const { sentences } = text.document;
  let index = text.sentence[colon] as number;
  let from = colon + 1;
  while (items.length < MOST) {
    const { endToken } = sentences[index] as Sentence;
    if (from >= endToken) {
      const next = sentences[++index];
      if (!next) return items;
      from = next.firstToken;
      continue;
    }
    const marked = /^[-–—•*·▪\d]/u.test(wordAt(text, from)) ? from + 1 : from;
    const start = marked > from && /^[.)]$/.test(wordAt(text, marked)) ? marked + 1 : marked;
    const holder = holders[holderFrom(holders, start)];
    if (holder?.outer !== start) return items;
    items.push(holder);
    from = holder.end;
    const furthest = Math.min(endToken, holder.end + LONGEST_ITEM);
    while (from < furthest && wordAt(text, from) !== ';') from++;
    if (from < endToken && wordAt(text, from) !== ';') return items;
    if (from < endToken) from++;
  }
  return items;
}
