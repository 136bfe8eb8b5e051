/** Who holds a role: what stands beside the name, in the same list, in the next line. */
import { isAdjectiveAt, type Text, wordAt } from '../phrases.js';
import type { Steps } from '../steps.js';
import type { Title } from '../titles/index.js';
import { isApposed } from './apposed.js';
import { holderAfter, lastOfPair } from './beside.js';
import { holdersWithComplements } from './complements-behind.js';
import { bindCompleted } from './completed.js';
import { bindCounsel } from './counsel.js';
import { bindDislocated, bindPresented } from './dislocated.js';
import { bindEnumerations } from './enumerations.js';
import { bindEpithets } from './epithets.js';
import { between, type Holder, holderFrom } from './holder.js';
import { isUnderName, stack } from './lines.js';
import { holderBefore } from './named-before.js';
import { holderOfOpening, isReceiver } from './openings.js';
import { holderByPronoun } from './pronouns.js';
import { bindInOrder } from './respective.js';
import { bindResumed } from './resumed.js';
import { holderOfSecond } from './second-offices.js';
import { chain, goesOn, holderOfJoined, holderWithRank, leadsOn, listOf, namesComeFirst } from './series.js';
import { bindInversions } from './speech.js';
import { bindToldAgain } from './told-again.js';
import { bindTurns } from './turns.js';

/** Holders by the index of their title. */
export function* bind(text: Text, titles: readonly Title[], holders: readonly Holder[]): Steps<Holder[][]> {
  const bound: Holder[][] = titles.map(() => []);
  const told = bindInOrder(text, titles, holders, bound);
  bindTurns(text, titles, holders, bound, told);
  yield;
  titles.forEach((title, i) => {
    if (told.has(i) || isReceiver(text, title, holders[holderFrom(holders, title.end)])) return;
    if (isNextGuest(text, titles, i, bound)) return;
    const each = holdersWithComplements(text, title, holders);
    if (each.length > 0) {
      bound[i] = [...each];
      return;
    }
    // "M. X, maire de A, M. Y, maire de B", "X maire de A, Y maire de B": without an article the title belongs to the
    // name in front.
    const isBehind =
      (isApposed(text, title, holders) && !isLabel(text, title, holders)) ||
      goesOn(text, titles, i, holders) ||
      isUnderName(text, titles, i, holders, bound) ||
      isPredicate(text, title, holders) ||
      namesComeFirst(text, titles, i, holders, bound);
    const own =
      lastOfPair(text, title, holders) ??
      (isBehind ? null : holderAfter(text, titles, i, holders)) ??
      holderWithRank(text, titles, i, holders) ??
      (isBehind ? null : holderOfSecond(text, titles, i, holders)) ??
      holderOfJoined(text, titles, i, bound, holders) ??
      (leadsOn(text, titles, i, holders) ? null : holderBefore(text, title, titles, holders)) ??
      holderOfOpening(text, title, holders) ??
      holderByPronoun(text, title, holders);
    if (own === null) return;
    const all = title.plural && !isOneOf(text, title) ? listOf(text, titles, own, holders, title) : [own];
    // "des membres du conseil, X": several are no one's title, save "l'un des".
    if (!title.plural || all.length > 1 || isOneOf(text, title) || hasPeerBehind(text, own)) bound[i] = all;
  });
  yield;
  bindEnumerations(text, titles, holders, bound);
  chain(text, titles, bound);
  stack(text, titles, bound);
  bindInversions(text, titles, holders, bound);
  bindDislocated(text, titles, holders, bound);
  bindPresented(text, titles, holders, bound);
  bindEpithets(text, titles, bound);
  bindCounsel(text, titles, holders, bound);
  bindResumed(text, titles, holders, bound);
  bindCompleted(text, titles, bound);
  bindToldAgain(text, titles, bound);
  return bound;
}

/** "la gouverneure, Mme X, |le maire de A, des notables| et": who is told before the name has his office; the next is the next guest. */
function isNextGuest(text: Text, titles: readonly Title[], i: number, bound: readonly Holder[][]): boolean {
  const { first, end, plural } = titles[i] as Title;
  const before = titles[i - 1];
  const holder = bound[i - 1]?.[0];
  if (
    plural ||
    !before ||
    !holder ||
    before.end > holder.outer ||
    !/^(?:l[ae]|l')$/.test(wordAt(text, before.first - 1))
  )
    return false;
  if (
    holder.end !== first - 2 ||
    wordAt(text, first - 2) !== ',' ||
    !/^(?:l[ae]|l')$/.test(wordAt(text, first - 1))
  )
    return false;
  const joint = wordAt(text, end) === ',' && wordAt(text, end + 1) === 'et' ? end + 1 : end;
  return /^(?:,|et)$/.test(wordAt(text, joint)) && GUEST.test(wordAt(text, joint + 1));
}

const GUEST = /^(?:des|les|l[ae]|l'|plusieurs|quelques|de|d'autres|ainsi|tous|toutes|un|une|deux|trois)$/;

/** "X reste |conseiller du président, Y": said of the subject. */
function isPredicate(text: Text, title: Title, holders: readonly Holder[]): boolean {
  const subject = holders[holderFrom(holders, title.first) - 1];
  return (
    /^(?:est|reste|demeure|devient|deviendra|etait|fut)$/.test(wordAt(text, title.first - 1)) &&
    subject !== undefined &&
    text.sentence[subject.first] === text.sentence[title.first]
  );
}

/** "Premier ministre, M. X, |Ministre de A : M. Y": behind the colon stands whose it is. */
const isLabel = (text: Text, { end }: Title, holders: readonly Holder[]): boolean =>
  wordAt(text, end) === ':' && holders[holderFrom(holders, end)]?.outer === end + 1;

/** "l'un des |gérants", "l'une des trois |vice-présidentes", "l'un des plus anciens |membres" */
function isOneOf(text: Text, { first }: Title): boolean {
  let of = first - 1;
  if (NUMERAL.test(wordAt(text, of)) || isAdjectiveAt(text, of) || wordAt(text, of - 1) === 'plus') of--;
  if (wordAt(text, of) === 'plus') of--;
  return wordAt(text, of) === 'des' && /^une?$/.test(wordAt(text, of - 1));
}

/** "les chefs d'État gabonais, X, |et son homologue togolais, Y": the plural stands for both. */
const hasPeerBehind = (text: Text, { end }: Holder): boolean =>
  /^(?:, )?et son homologue(?: |$)/.test(between(text, end, end + 4));

const NUMERAL = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix)$/;
