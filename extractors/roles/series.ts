/** Titles and persons in series: joined titles of one holder, one title of several, one each. */
import { isArticleAt, isOfAt, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { isApposed } from './apposed.js';
import { afterPeriod, afterReference } from './asides.js';
import { holderAfter, isStoodFor } from './beside.js';
import { between, type Holder, holderFrom, sameSentence } from './holder.js';
import { readsAsLink } from './links.js';
import { isReceiver } from './openings.js';
import { isComplement } from './others-named.js';

/** "X, maire de A et |nouveau ministre de B, Y", "X, maire de A, |ministre de B, Y": with the title before it, the name in front of that. */
export function goesOn(text: Text, titles: readonly Title[], i: number, holders: readonly Holder[]): boolean {
  const before = titles[i - 1];
  const { first } = titles[i] as Title;
  if (before === undefined || first - before.end > 2 || !sameSentence(text, before.first, first))
    return false;
  const link = /^(?:et(?: (?:actuel|actuelle|futur|future))?|,)$/;
  return link.test(between(text, before.end, first)) && isApposed(text, before, holders);
}

/** "X, la directrice de A, Y, le maire de B", "X, le ministre, le général Y, chef de B": names first, told by the last title, behind which no name stands. */
export function namesComeFirst(
  text: Text,
  titles: readonly Title[],
  i: number,
  holders: readonly Holder[],
  bound: readonly Holder[][],
): boolean {
  const title = titles[i] as Title;
  const next = titles[i + 1];
  const at = holderFrom(holders, title.first);
  const [before, after] = [holders[at - 1], holders[at]];
  if (!before || !after || !next) return false;
  const article = /^,(?: (?:le|la|l'))?$/;
  return (
    article.test(between(text, before.end, title.first)) &&
    after.outer - title.end <= 2 &&
    article.test(between(text, title.end, after.outer)) &&
    article.test(between(text, after.end, next.first)) &&
    !bound.slice(Math.max(0, i - 6), i).some((own) => own.includes(before)) &&
    holderAfter(text, titles, i + 1, holders) === null
  );
}

/** "…, X, |la conseillère et adjointe au maire, Y": with the title joined to it, the name behind that. */
export function leadsOn(
  text: Text,
  titles: readonly Title[],
  i: number,
  holders: readonly Holder[],
): boolean {
  const title = titles[i] as Title;
  const next = titles[i + 1];
  return (
    next !== undefined &&
    isArticleAt(text, title.first - 1) &&
    wordAt(text, title.first - 2) === ',' &&
    next.first === title.end + 1 &&
    wordAt(text, title.end) === 'et' &&
    holderAfter(text, titles, i + 1, holders) !== null
  );
}

/** "MM. X et Y, donateurs", "X, préfet, et Y, maire, membres du jury": all persons of the list. */
export function listOf(
  text: Text,
  titles: readonly Title[],
  one: Holder,
  holders: readonly Holder[],
  title: Title,
): Holder[] {
  const at = holders.indexOf(one);
  // "M. A, |les préfets de B, |MM. C et D": whoever stands in front of a title that leads the list is none of it.
  const isAhead = (holder: Holder): boolean => title.end <= one.outer && holder.end < title.first;
  let from = at;
  let to = at;
  const linked = (a: Holder, b: Holder): boolean =>
    b.outer - a.end < LONGEST_APPOSITION &&
    /^(?:\( [^()]+ \) )?(?:pour .* |a (?:\S+ ){1,3})?(?:,|et|, et|et la|et le)$/.test(
      between(text, endOfApposed(text, titles, a), b.outer),
    );
  while (
    from > 0 &&
    !isAhead(holders[from - 1] as Holder) &&
    linked(holders[from - 1] as Holder, holders[from] as Holder)
  )
    from--;
  // "les journalistes A, B et |C, D": behind "et" the list has ended.
  const isLast = (at: number): boolean =>
    at > from &&
    endsInAnd(text, (holders[at - 1] as Holder).end, (holders[at] as Holder).outer) &&
    wordAt(text, (holders[at] as Holder).end) === ',';
  while (to + 1 < holders.length && !isLast(to) && linked(holders[to] as Holder, holders[to + 1] as Holder))
    to++;
  return holders.slice(from, to + 1);
}

/** In tokens. */
const LONGEST_APPOSITION = 14;

/** Behind "X, préfet de A|": the end of the title told of a person, else of the name. */
function endOfApposed(text: Text, titles: readonly Title[], { end }: Holder): number {
  if (wordAt(text, end) !== ',') return end;
  const first = isArticleAt(text, end + 1) ? end + 2 : end + 1;
  return titles.find((title) => title.first === first)?.end ?? end;
}

const endsInAnd = (text: Text, from: number, to: number): boolean =>
  /(?:^|, )et(?: l[ea])?$/.test(between(text, from, to));

/** "directeur de cabinet |de X| et ministre": behind whom somebody serves. */
function afterServed(text: Text, end: number, holders: readonly Holder[]): number {
  if (!isOfAt(text, end)) return end;
  const served = holders[holderFrom(holders, end)];
  return served?.outer === end + 1 ? served.end : end;
}

const JOINTS =
  /^(?:(?:,? ?agee? )?(?:de )?\d\d ans ,|[,-]|, (?:son|sa)|(?:, |et |, et )?(?:aujourd'hui|desormais|actuellement|egalement|aussi|precedemment|anciennement|auparavant)|ainsi que|tout comme|(?:(?:, )?(?:et enfin|enfin|et en (?:sa )?qualite de|et|&|puis|ensuite|mais aussi|(?:, )?mais egalement)|(?:[,—] )?(?:et )?par ailleurs)(?: (?:le|la|l'|un|une))?)(?: (?:actuel|actuelle|futur|future|aussi|egalement))?$/;

/** "X, directeur de Y et président de Z": who holds the title before it. */
export function holderOfJoined(
  text: Text,
  titles: readonly Title[],
  i: number,
  bound: readonly Holder[][],
  holders: readonly Holder[],
): Holder | null {
  const before = titles[i - 1];
  const { first } = titles[i] as Title;
  const holder = bound[i - 1]?.length === 1 ? bound[i - 1]?.[0] : undefined;
  if (before === undefined || holder === undefined || before.end > first) return null;
  const served = afterServed(text, before.end, holders);
  const from = afterPeriod(text, afterReference(text, served));
  // "X, directeur de Y, est nommé |président de Z": apposed, the title says who the subject is.
  const comma = wordAt(text, from) === ',' ? from + 1 : from;
  const said =
    (isApposed(text, before, [holder]) ||
      isAside(text, before, holder, from) ||
      wordAt(text, comma) === 'cumulativement') &&
    sameSentence(text, before.first, first) &&
    !(/^(?:au poste|comme|en qualite)/.test(between(text, comma, first)) && isComplement(text, holder)) &&
    readsAsLink(text, comma, first, false);
  if (said) return holder;
  if (first - from > 6) return null;
  const link = between(text, from, first);
  // "X, ministre de A, |et le directeur de B|": with an article of its own it is another's.
  if (/^(?:, )?et (?:le|la|l')$/.test(link) && !isArticleAt(text, before.first - 1)) return null;
  // "directeur de cabinet de X, |ministre": X is.
  if (served > before.end && !link.startsWith('et')) return null;
  const again = OF_OFFICE.test(link) && isLedByOffice(text, titles, i - 1);
  const joined =
    holder.first < before.first && sameSentence(text, before.first, first) && (again || JOINTS.test(link));
  return joined ? holder : null;
}

/** "X, jusqu'ici directeur de Y, |va devenir": between commas behind the name, be it with an adverb. */
const isAside = (text: Text, { first }: Title, { end }: Holder, behind: number): boolean =>
  end < first && wordAt(text, end) === ',' && wordAt(text, behind) === ',';

/** "au poste de |cheffe de A et |de présidente de B", "les fonctions de |conseiller, de |directeur" */
function isLedByOffice(text: Text, titles: readonly Title[], from: number): boolean {
  for (let i = from; i >= 0; i--) {
    const { first } = titles[i] as Title;
    if (OFFICE_OF.test(between(text, Math.max(0, first - 2), first))) return true;
    const before = titles[i - 1];
    if (!before || before.end > first || !OF_OFFICE.test(between(text, before.end, first))) return false;
  }
  return false;
}

const OF_OFFICE = /^(?:,|et|, et|(?:, )?(?:et )?(?:puis|ensuite)) d(?:e|')$/;
const OFFICE_OF = /^(?:postes?|fonctions?|titre|qualites?|charge|rang|role) d(?:e|')$/;

/** "et le commissaire à la paix, l'ambassadeur X": what the last of a list is besides stands right before the name. */
export function holderWithRank(
  text: Text,
  titles: readonly Title[],
  i: number,
  holders: readonly Holder[],
): Holder | null {
  const { first, end } = titles[i] as Title;
  const next = titles[i + 1];
  const apposed = wordAt(text, first - 2) === 'et' && next !== undefined && next.end === next.headEnd;
  if (!apposed || !/^, (?:le|la|l')$/.test(between(text, end, next.first))) return null;
  const holder = holders[holderFrom(holders, next.end)];
  return holder?.outer === next.end && RANKS.test(wordAt(text, next.first)) ? holder : null;
}

const RANKS =
  /^(?:ambassad(?:eur|rice)|ministre|ingenieure?|juge|magistrate?|avocate?|inspect(?:eur|rice)|commissaire)$/;

/** "le directeur national et secrétaire général, le général X": titles joined before one holder share it. */
export function chain(text: Text, titles: readonly Title[], bound: Holder[][]): void {
  for (let i = titles.length - 2; i >= 0; i--) {
    const title = titles[i] as Title;
    const next = titles[i + 1] as Title;
    const holders = bound[i + 1] as Holder[];
    if (
      (bound[i] as Holder[]).length > 0 ||
      holders.length !== 1 ||
      (holders[0] as Holder).first < next.end ||
      isStoodFor(text, titles, i, holders[0]) ||
      isReceiver(text, title, holders[0])
    )
      continue;
    if (next.first - title.end > 3) continue;
    const link = between(text, title.end, next.first);
    const bare =
      title.end === title.headEnd &&
      !title.plural &&
      ['le', 'la', "l'"].includes(wordAt(text, title.first - 1));
    if (
      /^(?:,|et|, et|et par ailleurs|, (?:aujourd'hui|desormais|egalement|aussi|par ailleurs)|(?:, )?et (?:actuel|actuelle|futur|future)|)$/.test(
        link,
      ) ||
      (bare && /^, (?:la|le|l')$/.test(link))
    )
      bound[i] = [...holders];
  }
}
