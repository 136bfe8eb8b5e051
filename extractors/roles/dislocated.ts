/** Persons named when all else is said: "Le maire de A était là, M. X.", "C'est le directeur qui a signé, Mme Y." */
import { isArticleAt, type Text, wordAt } from '../phrases.js';
import { countBefore } from '../spans.js';
import type { Title } from '../titles/index.js';
import { type Holder, sameSentence } from './holder.js';
import { listOf } from './series.js';

/** Tokens in front of a title that is the subject of its sentence. */
const OPENING = 8;

/** @param bound gains the holders. */
export function bindDislocated(
  text: Text,
  titles: readonly Title[],
  holders: readonly Holder[],
  bound: Holder[][],
): void {
  const held = new Set(bound.flat());
  holders.forEach((holder, at) => {
    if (holder.mention.honorific === null || held.has(holder) || !endsClause(text, holder)) return;
    const { firstToken = 0 } = text.document.sentences[text.sentence[holder.first] as number] ?? {};
    const i = countBefore(titles.length, (index) => (titles[index] as Title).first < firstToken);
    const title = titles[i];
    const next = titles[i + 1];
    const named = holders[at - 1];
    if (!title || title.end > holder.outer || (next && next.first < holder.outer)) return;
    const subject = isArticleAt(text, title.first - 1) && title.first - firstToken <= OPENING;
    if (!subject || title.plural || title.kind === 'kin' || (bound[i] as Holder[]).length > 0) return;
    // Another may be meant.
    if (named && sameSentence(text, named.first, holder.first) && named.first > title.first) return;
    bound[i] = [holder];
  });
}

/** ", M. X." */
const endsClause = (text: Text, { outer, end }: Holder): boolean =>
  /^(?:,|l')$/.test(wordAt(text, outer - 1)) &&
  (/^[.;]$/.test(wordAt(text, end)) || !sameSentence(text, end - 1, end));

const PRESENTS = /(?:^| )(?:s' agit (?:d[eu']|de (?:la|l')|respectivement de)|ce sont)$/;

/** "L'Ordre a un nouveau |président. Il s'agit du Dr |X": who is meant is told in the next sentence. */
export function bindPresented(
  text: Text,
  titles: readonly Title[],
  holders: readonly Holder[],
  bound: Holder[][],
): void {
  const { folded } = text.document;
  if (!folded.includes("s'agit d") && !folded.includes('ce sont ')) return;
  for (const holder of holders) {
    const at = holder.outer;
    const words = text.words.folded.slice(Math.max(0, at - 5), at).join(' ');
    if (!PRESENTS.test(words)) continue;
    const sentence = text.sentence[holder.first] as number;
    const i = countBefore(titles.length, (index) => (titles[index] as Title).first < at) - 1;
    const title = titles[i];
    const open = title && title.kind !== 'kin' && (bound[i] as Holder[]).length === 0;
    if (!open || sentence - (text.sentence[title.first] as number) !== 1) continue;
    const all = title.plural ? listOf(text, titles, holder, holders, title) : [holder];
    if (!title.plural || all.length > 1) bound[i] = all;
  }
}
