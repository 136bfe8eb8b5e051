/** Titles of members of a government that stand in two places. */
import type { Found } from '../../schemas/mentions.js';
import { keyOf } from '../keys.js';
import { isAdjectiveAt, isOf, sliceOf, type Text } from '../phrases.js';
import type { Title } from '../titles/index.js';
import type { Holder } from './holder.js';

/** "ministre d'État, ministre de X", "garde des Sceaux, ministre de la Justice": one title of two dignities. */
export function joinDignities(text: Text, titles: readonly Title[]): Title[] {
  const joined: Title[] = [];
  for (const title of titles) {
    const before = joined.at(-1);
    const one =
      before &&
      !before.ministerial &&
      (goesOn(text, before, title) ||
        isMinisterAnd(text, before, title) ||
        isHeadAsWell(text, before, title));
    if (one)
      joined[joined.length - 1] = { ...title, first: before.first, gender: before.gender ?? title.gender };
    else if (before && servesDignity(text, before, title))
      joined[joined.length - 1] = { ...before, end: title.end, body: bodyServed(text, before, title) };
    else joined.push(title);
  }
  return joined;
}

const DIGNITY = /^(?:ministre d' ?etat|garde des sceaux|vice-ministre$)/;

/** "Vice-Premier ministre|, ministre de X" is one; "et ministre de X" is an office of its own. */
const DEPUTY_PREMIER = /^(?:vice-premi(?:er|ere) ministre|vpm)$/;

function goesOn(text: Text, { first, end }: Title, next: Title): boolean {
  const { folded } = text.words;
  const beside = next.first <= end || (next.first === end + 1 && /^(?:,|et)$/.test(folded[end] as string));
  // "ministre d'État, |ministre secrétaire général du gouvernement"
  const ofGovernment = folded[next.first] === 'ministre' && next.headEnd - next.first > 1;
  const told = folded.slice(first, end).join(' ');
  const dignity = DIGNITY.test(told) || (folded[end] === ',' && DEPUTY_PREMIER.test(told));
  return (next.ministerial || ofGovernment) && beside && dignity;
}

/** "directeur de cabinet |du ministre d'État|, ministre de X": whoever serves, serves the one of both. */
const servesDignity = (text: Text, { first, end }: Title, next: Title): boolean =>
  next.ministerial &&
  next.first === end + 1 &&
  text.words.folded[end] === ',' &&
  SERVED.test(text.words.folded.slice(Math.max(first, end - DIGNITY_SERVED), end).join(' '));

const SERVED = / (?:du|de la|de l'|aupres du) (?:ministre d' etat|garde des sceaux)(?: \S+)?$/;
/** In tokens, with what leads to it and an adjective behind it. */
const DIGNITY_SERVED = 7;

function bodyServed(
  text: Text,
  { first, end }: Title,
  { first: ministry, end: until }: Title,
): Title['body'] {
  let from = end - 1;
  while (from > first && !/^(?:ministre|garde)$/.test(text.words.folded[from] as string)) from--;
  while (from > first && !isOf(text.words.folded[from] as string)) from--;
  return { from, first: ministry, end: until, until };
}

/** "Premier ministre, Chef du gouvernement": the office told in full. */
function isHeadAsWell(text: Text, { first, end }: Title, next: Title): boolean {
  const { folded } = text.words;
  return (
    next.first === end + 1 &&
    folded[end] === ',' &&
    CHIEF.test(folded.slice(next.first, next.end).join(' ')) &&
    HIGHEST.test(folded.slice(first, end).join(' '))
  );
}

const CHIEF = /^chef d[eu] gouvernement/;
const HIGHEST = /^premi(?:er|ere) ministre/;

/** "Ministre, Secrétaire général du Gouvernement": a rank and the office it is held with. */
const isMinisterAnd = (text: Text, before: Title, { first, kind, plural }: Title): boolean =>
  isBareMinister(text, before) &&
  first === before.end + 1 &&
  text.words.folded[before.end] === ',' &&
  text.sentence[before.first] === text.sentence[first] &&
  !plural &&
  kind !== 'kin';

const PEER = /^(?:homologue|collegue)$/;

interface Told {
  readonly title: string;
  readonly organization: string | null;
}

/**
 * "Le ministre de la Santé a reçu son homologue togolais de l'Éducation, X", "le directeur de A et son homologue de B, Y":
 * the title that a peer's portfolio, place or body tells, null where it tells none.
 */
export function titleOfPeer(text: Text, titles: readonly Title[], i: number): Told | null {
  const { first, headEnd, end, body } = titles[i] as Title;
  const word = text.words.folded[first] as string;
  if (!PEER.test(word) || end === headEnd) return null;
  const portfolio = text.words.folded.slice(headEnd, end).some((word) => isOf(word));
  const sentence = text.sentence[first] as number;
  for (let k = i - 1; portfolio && k >= Math.max(0, i - 12); k--) {
    const before = titles[k] as Title;
    if (sentence - (text.sentence[before.first] as number) > 1) break;
    if (before.ministerial) return { title: `ministre ${sliceOf(text, headEnd, end)}`, organization: null };
    const office = !before.plural && before.kind !== 'kin' && sentence === text.sentence[before.first];
    // "son homologue |togolais| de A"
    let of = headEnd;
    while (of < end && isAdjectiveAt(text, of)) of++;
    if (!office || word !== 'homologue' || !isOf(text.words.folded[of] as string)) continue;
    let until = before.headEnd;
    while (until < before.end && isAdjectiveAt(text, until)) until++;
    const noun = sliceOf(text, before.first, until);
    return body === null
      ? { title: `${noun} ${sliceOf(text, of, end)}`, organization: null }
      : { title: noun, organization: sliceOf(text, body.first, body.end) };
  }
  return null;
}

/** "Le ministre de X participe … le ministre Touré": the bare title is the one told in full before, if nobody holds it. */
export function adoptBareMinisters(text: Text, titles: readonly Title[], bound: Holder[][]): void {
  titles.forEach((title, i) => {
    const ofState = isStateMinister(text, title);
    if (!ofState && !isMinister(text, title)) return;
    const holder = bound[i]?.[0];
    const bare =
      holder &&
      title.kind === 'state' &&
      (ofState || title.end === title.headEnd) &&
      !title.ministerial &&
      title.body === null;
    if (!bare) return;
    const told = bound.some(
      (holders, k) => k !== i && titles[k]?.ministerial && holders.some((other) => sameName(other, holder)),
    );
    if (told) return;
    for (let k = i - 1; k >= 0; k--) {
      const full = titles[k] as Title;
      if (!full.ministerial || full.plural || (ofState && !isOfState(text, full))) continue;
      if ((bound[k] as Holder[]).length === 0) bound[k] = [holder];
      return;
    }
  });
}

const isMinister = (text: Text, { first, end }: Title): boolean =>
  end - first === 1 && text.words.folded[first] === 'ministre';

const isOfState = (text: Text, { first }: Title): boolean =>
  text.words.folded[first] === 'ministre' &&
  text.words.folded[first + 1] === "d'" &&
  text.words.folded[first + 2] === 'etat';

/** "le ministre d'État X": bare as well, where the full title has the same rank. */
const isStateMinister = (text: Text, title: Title): boolean =>
  title.end - title.first === 3 && isOfState(text, title);

export const lastName = ({ mention }: Holder): string => mention.name.split(' ').at(-1) ?? '';

const sameName = (a: Holder, b: Holder): boolean => lastName(a) === lastName(b);

/** "le ministre" with nothing behind it. */
export const isBareMinister = (text: Text, title: Title): boolean =>
  isMinister(text, title) && title.body === null && !title.plural;

/**
 * The only ministry that a text names, or names outright; null when there are none or several, and when all that names it
 * is the title of somebody.
 * @param isHeld whether persons are told to head ministries
 */
export function loneMinistry({ ministries }: Found, isHeld: boolean): string | null {
  const outright = ministries.filter(({ implied }) => !implied);
  return (isHeld ? null : onlyName(ministries)) ?? onlyName(outright);
}

function onlyName(ministries: Found['ministries']): string | null {
  const names = new Set(ministries.map(({ name }) => keyOf(name)));
  return names.size === 1 ? (ministries[0]?.name ?? null) : null;
}

/** Last names of those who are told to head a ministry. */
export function ministersIn(titles: readonly Title[], bound: readonly Holder[][]): Set<string> {
  const told = new Set<string>();
  titles.forEach(({ ministerial }, i) => {
    if (ministerial) for (const holder of bound[i] as Holder[]) told.add(lastName(holder));
  });
  return told;
}
