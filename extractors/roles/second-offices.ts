/** Two offices of one person in front of the name: "la présidente du jury, la cinéaste X, a …", "le chef de la délégation, le ministre de A, X, s'est …". */
import { isArticleAt, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { between, type Holder, holderFrom, sameSentence } from './holder.js';

/** Whoever is named with the next title, where both stand between commas in front of a verb in the singular; in a list each title is another's. */
export function holderOfSecond(
  text: Text,
  titles: readonly Title[],
  i: number,
  holders: readonly Holder[],
): Holder | null {
  const [title, next] = [titles[i] as Title, titles[i + 1]];
  if (!next || title.plural || next.plural || title.kind === 'kin' || next.kind === 'kin') return null;
  if (!/^, (?:le|la|l')$/.test(between(text, title.end, next.first))) return null;
  if (!isArticleAt(text, title.first - 1) || !isSubject(text, title.first - 1)) return null;
  const holder = holders[holderFrom(holders, next.end)];
  const comma = wordAt(text, next.end) === ',' ? next.end + 1 : next.end;
  if (holder?.outer !== comma || !sameSentence(text, title.first, holder.end)) return null;
  return wordAt(text, holder.end) === ',' && isClosed(text, titles[i + 2], holder.end + 1, title, next)
    ? holder
    : null;
}

/** At the head of its clause: no "Sur instruction du ministre, le préfet X, a", no "Représentant le maire, le préfet X, a". */
const isSubject = (text: Text, article: number): boolean =>
  text.document.sentences[text.sentence[article] as number]?.firstToken === article ||
  /^(?:que|qu'|selon|pour|par|[»:])$/.test(wordAt(text, article - 1));

/** "…, |a annoncé", "Selon …, |la loi est bonne" where what somebody is by trade tells who leads. */
function isClosed(text: Text, after: Title | undefined, at: number, title: Title, next: Title): boolean {
  if (VERBS.test(wordAt(text, at))) return true;
  const isTrade = next.kind === 'other' && title.kind !== 'state';
  return isTrade && isArticleAt(text, at) && after?.first !== at + 1;
}

const VERBS = /^(?:a|est|avait|etait|sera|aura|doit|s'|se|n'|ne|lui|leur|qui)$/;
