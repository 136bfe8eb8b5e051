/** Offices that are told by another's: "son homologue de B", "et celui de B". The name behind them is read by the caller. */
import {
  type Actor,
  actorOf,
  bodyAfterLinks,
  isWord,
  nationOf,
  type Parsed,
  parseCountryTail,
  partyOf,
  personFollows,
  skipParenthesis,
  wordOf,
} from './actor-words.js';
import { commonBody } from './common-bodies.js';
import type { Item } from './items.js';

/** Items of "en charge de l'Action humanitaire et de la Réconciliation nationale". */
const LONGEST_OFFICE = 14;

/** "son homologue béninoise", "son homologue d'Air Sud". */
export function counterpartAt(items: readonly Item[], at: number, start: number): Parsed<Actor> | null {
  if (!isWord(items[at], 'homologue', 'homologues')) return null;
  let next = at + 1;
  const country = nationOf(items[next]);
  if (country !== null) next++;
  const tail = country === null ? parseCountryTail(items, next) : null;
  if (tail) next = tail.next;
  // "son homologue d'Air Sud, Mme X"
  const bodyAt = country === null && !tail ? bodyAfterLinks(items, next) : null;
  if (bodyAt !== null) next = skipParenthesis(items, bodyAt + 1);
  const body = bodyAt === null ? null : partyOf(items[bodyAt] as Item);
  // "son homologue de la rive gauche, Mme X"
  if (!tail && !body && isWord(items[next], 'de', 'du', 'charge', 'chargee', 'en')) {
    for (let ahead = next + 1; ahead < next + LONGEST_OFFICE; ahead++)
      if (isWord(items[ahead], ',') && personFollows(items, ahead)) next = ahead;
  }
  const actor: Actor = actorOf(
    { start, end: (items[next - 1] as Item).end },
    {
      role: 'homologue',
      body,
      plural: isWord(items[at], 'homologues'),
      anaphor: { noun: 'homologue', count: 1, country: country ?? tail?.value ?? null },
    },
  );
  return { value: actor, next };
}

/** "le maire de A, P, et celui de B, Q", "les délégués de A et ceux de B": the office of the one before. */
export function sameOfficeAt(
  text: string,
  items: readonly Item[],
  from: number,
  last: Actor,
): Parsed<Actor> | null {
  const isDelegation =
    last.plural && last.body !== null && (last.body.kind !== 'unknown' || /\p{Lu}/u.test(last.body.name));
  if (last.role === null && !isDelegation) return null;
  const pronoun = /^(?:celui|celle|ceux)$/.test(wordOf(items[from]) ?? '');
  const start = pronoun ? from + 1 : from - 1;
  // "les ministres de A, P, et de B, Q"
  const several = last.plural || last.role === 'homologue' || /^\p{L}{3,}s(?: |$)/u.test(last.role ?? '');
  if (!pronoun && !(several && /^(?:de|d'|du|des)$/.test(wordOf(items[start]) ?? ''))) return null;
  if (last.body === null && !pronoun) return null;
  // "de Kara, M. X, et de Tsévié, M. Y": the second town may stand where something happens.
  const isTown = last.body?.kind === 'town' && items[start + 1]?.atom?.party?.kind === 'town';
  const at = isTown ? start + 1 : bodyAfterLinks(items, start);
  const item = at === null ? undefined : items[at];
  const common = item ? null : commonBody(text, items, start + 1, true);
  const body = item ? partyOf(item) : (common?.value.body ?? null);
  if (body === null) return null;
  const end = item ?? (common as Parsed<Actor>).value;
  const next = at === null ? (common as Parsed<Actor>).next : skipParenthesis(items, at + 1);
  const value = actorOf({ start: end.start, end: end.end }, { role: last.role, body, plural: last.plural });
  return { value, next };
}
