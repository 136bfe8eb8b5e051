/** Titles and persons told in one order: "MM. X et Y, respectivement directeur de A et président de B", "le maire et le préfet, MM. X et Y". */
import { type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { between, type Holder, holderFrom, sameSentence } from './holder.js';

/**
 * @param bound gains the holders.
 * @returns indices of the titles that are told so.
 */
export function bindInOrder(
  text: Text,
  titles: readonly Title[],
  holders: readonly Holder[],
  bound: Holder[][],
): Set<number> {
  const done = new Set<number>();
  for (let i = 0; i + 1 < titles.length; ) i = bindNames(text, titles, i, holders, bound, done);
  if (!text.document.folded.includes('respectivement')) return done;
  const { folded } = text.words;
  for (let at = folded.indexOf('respectivement'); at >= 0; at = folded.indexOf('respectivement', at + 1))
    bindTitles(text, at, titles, holders, bound, done);
  return done;
}

/** "le maire et la préfète de A, X et Y": as many names as titles, each series joined by commas and "et". @returns the next title to look at */
function bindNames(
  text: Text,
  titles: readonly Title[],
  from: number,
  holders: readonly Holder[],
  bound: Holder[][],
  done: Set<number>,
): number {
  let to = from;
  while (to + 1 < titles.length && areJoined(text, titles[to] as Title, titles[to + 1] as Title)) to++;
  const count = to - from + 1;
  const behind = (titles[to] as Title).end;
  const first = holderFrom(holders, behind);
  const named = holders.slice(first, first + count);
  if (count < 2 || named.length < count || !isSeries(text, behind, named, holders[first + count]))
    return to + 1;
  if (isApposed(text, titles[from] as Title, holders[first - 1])) return to + 1;
  // "…, l'ambassadeur, M. X et M. Y, |directeur de B": Y has a title of his own.
  const last = (named[count - 1] as Holder).end;
  if (wordAt(text, last) === ',' && titles[to + 1]?.first === last + 1) return to + 1;
  const fits = named.every(({ mention }, k) => agrees(titles[from + k] as Title, mention.gender));
  if (!fits) return to + 1;
  named.forEach((holder, k) => {
    bound[from + k] = [holder];
    done.add(from + k);
  });
  return to + 1;
}

/** "Mme Z, |ministre de A, l'ambassadeur, M. X et M. Y": the first title is hers who stands before it. */
const isApposed = (text: Text, { first }: Title, before: Holder | undefined): boolean =>
  before !== undefined &&
  sameSentence(text, before.end - 1, first) &&
  /^,(?: (?:le|la|l'))?$/.test(between(text, before.end, first));

const areJoined = (text: Text, before: Title, next: Title): boolean =>
  isJoined(text, before, next) || areNamed(text, before, next);

const isJoined = (text: Text, before: Title, { first, plural, kind }: Title): boolean =>
  !before.plural &&
  !plural &&
  before.kind !== 'kin' &&
  kind !== 'kin' &&
  first - before.end <= 3 &&
  first > before.end &&
  sameSentence(text, before.first, first) &&
  /^(?:,|et|, et) (?:le|la|l'|son|sa|leur)$/.test(between(text, before.end, first));

/** "Nommés lundi |directeur et directeur adjoint de A, X et Y": without articles several persons have to be told of. */
const areNamed = (text: Text, before: Title, { first }: Title): boolean =>
  between(text, before.end, first) === 'et' &&
  /(?:nomm|elu|design|promu|install)e?e?s\b/.test(
    between(text, Math.max(0, before.first - 6), before.first),
  ) &&
  sameSentence(text, before.first, first);

/** Names right behind the titles, "et" before the last, and no more of them. */
function isSeries(text: Text, behind: number, named: readonly Holder[], next: Holder | undefined): boolean {
  const last = named.at(-1) as Holder;
  if (!sameSentence(text, behind - 1, last.first)) return false;
  const gaps = named.map(({ outer }, k) =>
    between(text, k === 0 ? behind : (named[k - 1] as Holder).end, outer),
  );
  const [lead = '', ...joints] = gaps;
  const listed = joints.every((gap, k) =>
    (k < joints.length - 1 ? /^,$/ : k > 0 ? /^(?:, )?et$/ : /^et$/).test(withoutArticle(gap)),
  );
  const more =
    next !== undefined && next.outer - last.end <= 2 && /^(?:,|et)/.test(between(text, last.end, next.outer));
  return /^(?:[,:]|[,:]? ?respectivement)$/.test(withoutArticle(lead)) && listed && !more;
}

/** "respectivement |le| Pr X et |l'|honorable Y" */
const withoutArticle = (gap: string): string => gap.replace(/ (?:le|la|l')$/, '');

const agrees = ({ gender }: Title, own: 'f' | 'm' | null): boolean =>
  gender === null || own === null || gender === own;

/** "X et Y, |respectivement directeur et président". */
function bindTitles(
  text: Text,
  at: number,
  titles: readonly Title[],
  holders: readonly Holder[],
  bound: Holder[][],
  done: Set<number>,
): void {
  const sentence = text.sentence[at];
  const named = holders.filter(
    ({ first, end }) => end <= at && text.sentence[first] === sentence && at - end < 30,
  );
  const told: number[] = [];
  titles.forEach((title, i) => {
    if (title.first > at && text.sentence[title.first] === sentence && told.length < named.length)
      told.push(i);
  });
  if (told.length < 2 || named.length < told.length) return;
  // "A, B, C et D, respectivement présidente, trésorière et membres du bureau": the last title is of all that are left.
  const closes = titles[told.at(-1) as number]?.plural === true;
  const own = closes ? named.slice(startOfList(text, named)) : named.slice(-told.length);
  if (own.length < told.length) return;
  told.forEach((index, k) => {
    bound[index] = closes && k === told.length - 1 ? own.slice(k) : [own[k] as Holder];
    done.add(index);
  });
}

/** "A, B et C|,": the names that end at a token, parted by nothing but commas and "et". */
export function namesInFrontOf(text: Text, end: number, holders: readonly Holder[]): readonly Holder[] {
  const last = holderFrom(holders, end) - 1;
  if (holders[last]?.end !== end || !sameSentence(text, end - 1, end)) return [];
  const named = holders.slice(Math.max(0, last - MOST_NAMED), last + 1);
  return named.slice(startOfList(text, named));
}

/** Names of one list. */
const MOST_NAMED = 12;

/** Index of the first of the names that only commas, "et" and honorifics part from each other. */
function startOfList(text: Text, named: readonly Holder[]): number {
  let first = named.length - 1;
  while (first > 0) {
    const [before, next] = [named[first - 1] as Holder, named[first] as Holder];
    if (!/^(?:,|et|, et)$/.test(between(text, before.end, next.outer))) break;
    first--;
  }
  return first;
}
