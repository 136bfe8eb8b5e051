/**
 * Offices that stand alone for somebody of whom no other office is told: "X appelle au calme" over "Pour le ministre de A, …
 * X a", "… présidée par la conseillère chargée de B. X a visité".
 */
import { isArticleAt, isFunction, isLower, sliceOf, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { between, type Holder, holderFrom, lastWord } from './holder.js';
import { INVERTED } from './speech.js';
import { isFiniteVerbAt } from './verbs.js';

/** Sentences between such an office and the name. */
const REACH = 2;

/** @param bound gains the holders. */
export function bindResumed(
  text: Text,
  titles: readonly Title[],
  holders: readonly Holder[],
  bound: Holder[][],
): void {
  if (holders.length === 0) return;
  // Most texts have no such office: what all holders tell is gathered when the first is met.
  let known: ReturnType<typeof whatIsKnown> | null = null;
  titles.forEach((title, i) => {
    if ((bound[i] as Holder[]).length > 0 || !standsAlone(text, title)) return;
    const holder = namedNear(text, title, holders);
    if (!holder) return;
    known ??= whatIsKnown(text, holders, bound);
    const { told, names, headed } = known;
    if (holder.mention.name.split(' ').some((word) => told.has(word))) return;
    const isHeaded = headed.has(lastWord(holder.mention));
    if (!isHeaded && names.size > 1) return;
    if (!agrees(text, title, holder)) return;
    // "Le ministre a" goes on about whoever the headline names only where it opens the story.
    if (
      isSubjectOffice(text, title) &&
      !(isHeaded && headed.size === 1 && opensStory(text, titles, i, bound))
    )
      return;
    bound[i] = [holder];
  });
}

/** Words of those of whom an office is told, last names of all, and of those who act in the headline. */
const whatIsKnown = (text: Text, holders: readonly Holder[], bound: readonly Holder[][]) => ({
  told: new Set(bound.flatMap((own) => own.flatMap(({ mention }) => mention.name.split(' ')))),
  names: new Set(holders.map(({ mention }) => lastWord(mention))),
  headed: actorsOfHeadline(text, holders),
});

/** Last names of those who do something in the headline: "X |appelle au calme", no "X |condamné". */
const actorsOfHeadline = (text: Text, holders: readonly Holder[]): Set<string> =>
  new Set(
    holders.flatMap(({ first, end, mention }) =>
      text.sentence[first] === 0 && isActive(text, end) ? [lastWord(mention)] : [],
    ),
  );

/** "a visité", "dit", no "a été arrêté", "est mort". */
const isActive = (text: Text, at: number): boolean =>
  (isFiniteVerbAt(text, at) || /^(?:a|n'|ne|s'|se)$/.test(wordAt(text, at)) || isPresent(text, at)) &&
  !/^(?:est|etait|sera|fut)$/.test(wordAt(text, at)) &&
  !(wordAt(text, at + 1) === 'ete' && /ée?$/u.test(sliceOf(text, at + 2, at + 3)));

/** "évalue", "appelle": of a headline, where few verbs are known. */
const isPresent = (text: Text, at: number): boolean =>
  isLower(text, at) && !isFunction(text, at) && /[^é]e$|[^s]it$|nd$/u.test(sliceOf(text, at, at + 1));

/** The first office that stands alone, in one of the first sentences under the headline, and told alone once more. */
function opensStory(text: Text, titles: readonly Title[], i: number, bound: readonly Holder[][]): boolean {
  const { first } = titles[i] as Title;
  if ((text.sentence[first] as number) > FIRST_SENTENCES || i > FIRST_TITLES) return false;
  if (titles.slice(0, i).some((title) => standsAlone(text, title))) return false;
  return titles.some(
    (title, k) =>
      k > i &&
      !title.plural &&
      wordAt(text, title.first) === wordAt(text, first) &&
      isArticleAt(text, title.first - 1) &&
      (bound[k] as Holder[]).length === 0,
  );
}

/** A dateline may stand between. */
const FIRST_SENTENCES = 3;
const FIRST_TITLES = 12;

const isSubjectOffice = (text: Text, { first }: Title): boolean => {
  const { firstToken = 0 } = text.document.sentences[text.sentence[first] as number] ?? {};
  return first - 1 === firstToken || wordAt(text, first - 2) === ',';
};

/** In the singular with an article and a complement, as the subject, as the agent that ends a sentence, or of whoever speaks. */
function standsAlone(text: Text, { first, end, headEnd, plural, kind }: Title): boolean {
  const article = first - 1;
  if (plural || kind === 'kin' || end === headEnd || !isArticleAt(text, article)) return false;
  const { firstToken = 0 } = text.document.sentences[text.sentence[first] as number] ?? {};
  const before = wordAt(text, article - 1);
  const behind = wordAt(text, end);
  if (before === 'par' && /^[.;]$/.test(behind)) return true;
  if (INVERTED.test(between(text, Math.max(firstToken, article - 4), article))) return /^[.;,]$/.test(behind);
  if (/^(?:selon|pour|d'apres)$/.test(before)) return behind === ',' && article - 1 === firstToken;
  if (article !== firstToken && before !== ',') return false;
  return isFiniteVerbAt(text, end) || /^(?:a|n'|ne|s'|se)$/.test(behind);
}

/** The subject of one of the sentences before or behind, with nobody else named between. */
function namedNear(text: Text, { first, end }: Title, holders: readonly Holder[]): Holder | undefined {
  const sentence = text.sentence[first] as number;
  const at = holderFrom(holders, end);
  const [before, behind] = [holders[at - 1], holders[at]];
  const apart = (holder: Holder): number => Math.abs((text.sentence[holder.first] as number) - sentence);
  const fits = (holder: Holder | undefined): holder is Holder =>
    holder !== undefined && apart(holder) >= 1 && apart(holder) <= REACH && isSubject(text, holder);
  if (behind !== undefined && apart(behind) === 0) return undefined;
  if (before !== undefined && apart(before) === 0) return undefined;
  return fits(behind) ? behind : fits(before) ? before : undefined;
}

/** "X |a", ", X |dit". */
function isSubject(text: Text, { outer, end }: Holder): boolean {
  const { firstToken = 0 } = text.document.sentences[text.sentence[outer] as number] ?? {};
  const opens = outer === firstToken || wordAt(text, outer - 1) === ',';
  return opens && isActive(text, end);
}

function agrees(text: Text, { first, gender }: Title, { mention }: Holder): boolean {
  const article = wordAt(text, first - 1);
  const told = gender ?? (article === 'la' ? 'f' : article === 'le' ? 'm' : null);
  return told === null || mention.gender === null || told === mention.gender;
}
