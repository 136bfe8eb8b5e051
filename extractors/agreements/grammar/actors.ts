/**
 * Who acts: people with their offices and bodies, and lists of them. "le ministre de la Santé, Dr A, et la
 * représentante de l'OMS, Mme B" is one group of two actors.
 */

import { numberOf } from '../mentions/numbers.js';
import { closeActor, inBrackets, secondOffice, skipQuality } from './actor-ends.js';
import {
  type Actor,
  type Anaphor,
  actorOf,
  bodyAfterLinks,
  isOf,
  isWord,
  type Parsed,
  partyOf,
  personFollows,
  skipLead,
  skipParenthesis,
  wordOf,
} from './actor-words.js';
import { parseAnaphor, parseBoth, parseLatter } from './anaphors.js';
import type { Party } from './atoms.js';
import { parseBehalf, representedBy } from './bodies.js';
import { bodyWith, parseBody, representedBodies, representedName, unnamedBody } from './body-actors.js';
import { commonBody } from './common-bodies.js';
import type { Item } from './items.js';
import { parseLocal } from './locals.js';
import { type Office, parseOffice, portfolioAfter } from './office-phrases.js';
import { counterpartAt, sameOfficeAt } from './same-office.js';
import { parseUnits } from './units.js';
import { CLASS, classesOf } from './word-classes.js';

/** One actor at an item, or null. */
export function parseActor(text: string, items: readonly Item[], from: number): Parsed<Actor> | null {
  const behalf = parseBehalf(items, from);
  if (behalf) return parseActorFor(text, items, from, behalf);
  const back = parseLatter(text, items, from) ?? parseBoth(items, from);
  if (back) return back;
  const anaphor = parseAnaphor(text, items, from);
  if (anaphor) return withPerson(text, items, anaphor);
  const represented = representedName(parseActor, text, items, from);
  if (represented) return represented;
  const local = parseLocal(parseActor, text, items, from) ?? parseUnits(text, items, from);
  if (local) return local;
  const at = skipLead(items, from);
  const item = items[at];
  if (item === undefined) return unnamedBody(parseActor, text, items, from, at);
  const start = (items[from] as Item).start;
  if (item.word !== null) return parseNoun(text, items, from, at, start);
  // "Wafa Santé, représentée par Mme X": no person is.
  if (item.atom?.kind === 'person' && representedBy(items, at + 1) !== null)
    return bodyWith(parseActor, text, items, at, start, {
      id: null,
      name: text.slice(item.start, item.end),
      kind: 'unknown',
      country: null,
    });
  if (item.atom?.kind === 'person') return parsePersonFirst(text, items, at, start, item.atom.id);
  const crowd = representedBodies(text, item, at, start);
  if (crowd) return crowd;
  // "l'armateur mauricien Blue Anchor Marine": a craft before the name of a firm is no office.
  const firm = item.atom?.kind === 'role' && (classesOf(firstWord(text, item)) & CLASS.firm) !== 0;
  if (firm && items[at + 1] && partyOf(items[at + 1] as Item))
    return parseBody(parseActor, text, items, from, at + 1, start);
  // "A, groupe hôtelier de premier plan": the craft tells what firm it is.
  const isCraft =
    item.atom?.kind === 'role' &&
    isOf(items[at - 1], CLASS.firm) &&
    (classesOf(firstWord(text, item)) & CLASS.role) === 0;
  if (isCraft) return null;
  const office = parseOffice(text, items, at);
  if (office) return ownedBy(items, from, parseOfficeFirst(text, items, office, start));
  return parseBody(parseActor, text, items, from, at, start);
}

/** "pour le Bénin, M. X". */
function parseActorFor(
  text: string,
  items: readonly Item[],
  from: number,
  behalf: Parsed<Party>,
): Parsed<Actor> | null {
  let at = behalf.next;
  while (isWord(items[at], ',', 'par', ':')) at++;
  // "Pour la Banque, c'est sa représentante, Mme X, qui a signé"
  if (isWord(items[at], "c'", 'ce') && isWord(items[at + 1], 'est', 'sont')) at += 2;
  const actor = parseActor(text, items, at);
  if (!actor || actor.value.onBehalfOf !== null) return null;
  return {
    value: { ...actor.value, start: (items[from] as Item).start, onBehalfOf: behalf.value },
    next: actor.next,
  };
}

/** An actor that begins with a plain word and no mention. */
function parseNoun(
  text: string,
  items: readonly Item[],
  from: number,
  at: number,
  start: number,
): Parsed<Actor> | null {
  const counterpart = at > from ? counterpartAt(items, at, start) : null;
  if (counterpart) return withPerson(text, items, counterpart);
  const represented = isWord(items[at], 'representant', 'representants') && commonBody(text, items, from);
  if (represented) return represented;
  const office = parseOffice(text, items, at);
  if (office) return ownedBy(items, from, parseOfficeFirst(text, items, office, start));
  return unnamedBody(parseActor, text, items, from, at);
}

/** "sa présidente, P" */
const ownedBy = (items: readonly Item[], from: number, parsed: Parsed<Actor>): Parsed<Actor> =>
  isWord(items[from], 'son', 'sa', 'ses') ? { ...parsed, value: { ...parsed.value, isOwned: true } } : parsed;

const firstWord = (text: string, { start, end }: Item): string =>
  (/^[^\s'’]*/u.exec(text.slice(start, end))?.[0] ?? '').toLowerCase();

/** "le maire de A, P, et celui de B, Q": Q too, where P was named. */
export function sameOfficeOf(
  text: string,
  items: readonly Item[],
  from: number,
  last: Actor,
): Parsed<Actor> | null {
  const same = sameOfficeAt(text, items, from, last);
  return same && last.person !== null ? withPerson(text, items, same) : same;
}

/** "…, Dr X, ministre de Y" after an office or an anaphor. */
function withPerson(text: string, items: readonly Item[], parsed: Parsed<Actor>): Parsed<Actor> {
  let at = parsed.next;
  if (isWord(items[at], ',')) at++;
  at = skipLead(items, at);
  at = skipRank(text, items, at);
  const item = items[at];
  if (item?.atom?.kind !== 'person') return closeActor(items, parsed);
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
  const body = named.value.body ?? parsed.value.body;
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

function parsePersonFirst(
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
  const office = parseOffice(text, items, lead);
  if (office && (comma || lead === next) && !(determined && personFollows(items, office.next))) {
    const also = secondOffice(text, items, office.next);
    actor = {
      ...actor,
      end: (items[office.next - 1] as Item).end,
      role: office.value.role,
      body: office.value.body ?? also?.value.body ?? null,
    };
    next = also?.next ?? office.next;
  } else if (!comma || office === null) {
    // "M. X de l'UIT", "Mme Y (ANCy)"
    const bodyAt = comma ? null : bodyAfterLinks(items, next);
    if (bodyAt !== null && bodyAt > next && /^(?:de|du|d'|des)$/.test(wordOf(items[next]) ?? '')) {
      actor = { ...actor, body: partyOf(items[bodyAt] as Item), end: (items[bodyAt] as Item).end };
      next = bodyAt + 1;
    }
  }
  return closeActor(items, {
    value: actor,
    next: skipQuality(text, items, skipParenthesis(items, next)),
  });
}

/** "P, son collègue de la Santé, Q", "P, celui des Mines, Q": another person's office. */
const isPeerAt = (text: string, item: Item | undefined): boolean =>
  item !== undefined && PEER.test(text.slice(item.start, item.start + PEER_LENGTH));

const PEER = /^(?:celui|celle|ceux|celles|s(?:on|a|es) (?:coll[èe]gue|homologue)s?)(?!\p{L}|-)/u;
const PEER_LENGTH = 'ses homologues '.length;

/** "les ministres |des trois pays|": those of states told of before. */
function ofSeveral(items: readonly Item[], next: number): Anaphor | null {
  const noun = wordOf(items[next - 1]) ?? '';
  const count = numberOf(wordOf(items[next - 2]) ?? '');
  return isWord(items[next - 3], 'des') && count !== null && /^(?:pays|etats|nations)$/.test(noun)
    ? { noun, count, country: null }
    : null;
}

const ENVOYS = /^(?:délégués|représentants|émissaires|plénipotentiaires|responsables|dirigeants)$/u;

function parseOfficeFirst(
  text: string,
  items: readonly Item[],
  office: Parsed<Office>,
  start: number,
): Parsed<Actor> {
  const end = (items[office.next - 1] as Item).end;
  const { role, body, plural } = office.value;
  // "les délégués du gouvernement et ceux de B": the bodies are bound, nobody signs by name or office.
  const anaphor = plural && body === null ? ofSeveral(items, office.next) : null;
  const actor: Actor = actorOf(
    { start, end },
    plural && body !== null && ENVOYS.test(role) ? { body, plural } : { role, body, plural, anaphor },
  );
  let next = skipParenthesis(items, office.next);
  // "le ministre d'État, ministre de la Justice, Me X", "le vice-Premier ministre et ministre de la Justice, Me X"
  if (isWord(items[next], ',', 'et')) {
    const again = parseOffice(text, items, next + 1);
    if (again && personFollows(items, again.next)) {
      next = again.next;
      return withPerson(text, items, {
        value: { ...actor, role: again.value.role, body: again.value.body ?? actor.body },
        next,
      });
    }
  }
  if (
    isWord(items[next], 'respectivement') ||
    (isWord(items[next], ',') && isWord(items[next + 1], 'respectivement'))
  )
    return closeActor(items, { value: actor, next });
  const beside = besideOffice(text, items, actor, next);
  return beside ? closeActor(items, beside) : withPerson(text, items, { value: actor, next });
}

const ARTICLE = /^(?:l[ea]|l['’]|son|sa) ?/iu;

/** "le ministre des Finances, gouverneur de B, a signé": without an article, an office of the same person. */
function besideOffice(
  text: string,
  items: readonly Item[],
  actor: Actor,
  next: number,
): Parsed<Actor> | null {
  if (!isWord(items[next], ',') || actor.plural || !ARTICLE.test(text.slice(actor.start, actor.start + 4)))
    return null;
  const also = parseOffice(text, items, next + 1);
  if (!also || also.value.plural) return null;
  return { value: { ...actor, body: actor.body ?? also.value.body }, next: also.next };
}
