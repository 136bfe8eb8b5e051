/** Actors told by name: "Mme P, ministre de X", and "P" behind an office. */
import { closeActor, headedIn, inBrackets, secondOffice, skipQuality } from './actor-ends.js';
import {
  type Actor,
  actorOf,
  bodyAfterLinks,
  firstWord,
  isWord,
  type Parsed,
  partyOf,
  personFollows,
  skipLead,
  skipParenthesis,
  wordOf,
} from './actor-words.js';
import { skipSuperior } from './behalf.js';
import type { Item } from './items.js';
import { parseOffice, portfolioAfter } from './office-phrases.js';
import { CLASS, classesOf } from './word-classes.js';

/** "…, Dr X, ministre de Y" after an office or an anaphor. */
export function withPerson(text: string, items: readonly Item[], parsed: Parsed<Actor>): Parsed<Actor> {
  let at = parsed.next;
  if (isWord(items[at], ',')) at++;
  at = skipLead(items, at);
  at = skipRank(text, items, at);
  const item = items[at];
  if (item?.atom?.kind !== 'person') return closeActor(text, items, parsed);
  const named = parsePersonFirst(text, items, at, parsed.value.start, item.atom.id);
  const portfolio =
    named.value.role === null ? portfolioAfter(text, items, named.next, parsed.value.role) : null;
  if (portfolio)
    return {
      value: {
        ...parsed.value,
        ...named.value,
        start: parsed.value.start,
        role: parsed.value.role,
        body: portfolio.value,
      },
      next: portfolio.next,
    };
  // "le ministre des Finances, P, gouverneur de la Banque pour le Togo": the office told first is the one that he signs in.
  const isGovernor =
    parsed.value.body?.kind === 'ministry' && /^gouverneure?(?!\p{L})/iu.test(named.value.role ?? '');
  const body = (isGovernor ? null : named.value.body) ?? parsed.value.body;
  return {
    value: {
      ...parsed.value,
      ...named.value,
      start: parsed.value.start,
      role: named.value.role ?? parsed.value.role,
      body,
      anaphor: parsed.value.anaphor,
    },
    next: named.next,
  };
}

/** "le directeur du Centre, le capitaine de vaisseau P": a rank found as an office stands for a title. */
function skipRank(text: string, items: readonly Item[], at: number): number {
  const item = items[at];
  const isRank = item?.atom?.kind === 'role' && (classesOf(firstWord(text, item)) & CLASS.honorific) !== 0;
  return isRank && items[at + 1]?.atom?.kind === 'person' ? at + 1 : at;
}

export function parsePersonFirst(
  text: string,
  items: readonly Item[],
  at: number,
  start: number,
  id: string | null,
): Parsed<Actor> {
  const person = items[at] as Item;
  let actor: Actor = actorOf({ start, end: person.end }, { person: id, ...inBrackets(text, items, at + 1) });
  let next = skipParenthesis(items, at + 1);
  const comma = isWord(items[next], ',') && !isPeerAt(text, items[next + 1]);
  const lead = skipLead(items, comma ? next + 1 : next);
  const determined = comma && lead > next + 1 && /^(?:le|la|l')$/.test(wordOf(items[next + 1]) ?? '');
  const isOthers = comma && isWord(items[lead - 1], 'les');
  const office = isOthers ? null : parseOffice(text, items, lead);
  if (office && (comma || lead === next) && !(determined && personFollows(items, office.next))) {
    const also = secondOffice(text, items, office.next);
    actor = {
      ...actor,
      end: (items[office.next - 1] as Item).end,
      role: office.value.role,
      body: office.value.body ?? also?.value.body ?? null,
    };
    const phrase = text.slice((items[lead] as Item).start, (items[office.next - 1] as Item).end);
    next = skipSuperior(items, also?.next ?? office.next, phrase);
  } else if (!comma || office === null) {
    // "M. X de l'UIT", "Mme Y (ANCy)"
    const bodyAt = comma ? null : bodyAfterLinks(items, next);
    if (bodyAt !== null && bodyAt > next && /^(?:de|du|d'|des)$/.test(wordOf(items[next]) ?? '')) {
      actor = { ...actor, body: partyOf(items[bodyAt] as Item), end: (items[bodyAt] as Item).end };
      next = bodyAt + 1;
    }
  }
  const headed = actor.body === null ? headedIn(items, skipParenthesis(items, next)) : null;
  return closeActor(text, items, {
    value: headed ? { ...actor, body: headed } : actor,
    next: skipQuality(text, items, skipParenthesis(items, next)),
  });
}

/** "P, son collègue de la Santé, Q", "P, celui des Mines, Q": another person's office. */
const isPeerAt = (text: string, item: Item | undefined): boolean =>
  item !== undefined && PEER.test(text.slice(item.start, item.start + PEER_LENGTH));

const PEER = /^(?:celui|celle|ceux|celles|s(?:on|a|es) (?:coll[èe]gue|homologue)s?)(?!\p{L}|-)/u;
const PEER_LENGTH = 'ses homologues '.length;
