/**
 * Who acts: people with their offices and bodies, and lists of them. "le ministre de la Santé, Dr A, et la
 * représentante de l'OMS, Mme B" is one group of two actors.
 */
import {
  type Actor,
  actorOf,
  bodyAfterLinks,
  isOf,
  isRoleStart,
  isWord,
  nationOf,
  type Parsed,
  parseCountryTail,
  partyOf,
  personFollows,
  skipLead,
  skipParenthesis,
  wordOf,
} from './actor-words.js';
import { parseAnaphor, parseBoth, parseLatter } from './anaphors.js';
import type { Party } from './atoms.js';
import { commonBody, mayActHere, parseBehalf, representedBy, shortBody } from './bodies.js';
import type { Item } from './items.js';
import { type Office, parseOffice } from './office-phrases.js';
import { CLASS, classesOf } from './word-classes.js';

/** One actor at an item, or null. */
export function parseActor(text: string, items: readonly Item[], from: number): Parsed<Actor> | null {
  const behalf = parseBehalf(items, from);
  if (behalf) return parseActorFor(text, items, from, behalf);
  const back = parseLatter(items, from) ?? parseBoth(items, from);
  if (back) return back;
  const anaphor = parseAnaphor(text, items, from);
  if (anaphor) return withPerson(text, items, anaphor);
  const at = skipLead(items, from);
  const item = items[at];
  if (item === undefined) return null;
  const start = (items[from] as Item).start;
  if (item.word !== null) return parseNoun(text, items, from, at, start);
  // "Wafa Santé, représentée par Mme X": no person is.
  if (item.atom?.kind === 'person' && representedBy(items, at + 1) !== null)
    return bodyWith(text, items, at, start, {
      id: null,
      name: text.slice(item.start, item.end),
      kind: 'unknown',
      country: null,
    });
  if (item.atom?.kind === 'person') return parsePersonFirst(text, items, at, start, item.atom.id);
  const represented = representedBodies(text, item, at, start);
  if (represented) return represented;
  // "l'armateur mauricien Blue Anchor Marine": a craft before the name of a firm is no office.
  const firm = item.atom?.kind === 'role' && (classesOf(firstWord(text, item)) & CLASS.firm) !== 0;
  if (firm && items[at + 1] && partyOf(items[at + 1] as Item))
    return parseBody(text, items, from, at + 1, start);
  // "A, groupe hôtelier de premier plan": the craft tells what firm it is.
  const isCraft =
    item.atom?.kind === 'role' &&
    isOf(items[at - 1], CLASS.firm) &&
    (classesOf(firstWord(text, item)) & CLASS.role) === 0;
  if (isCraft) return null;
  const office = parseOffice(text, items, at);
  if (office) return parseOfficeFirst(text, items, office, start);
  return parseBody(text, items, from, at, start);
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
  const counterpart = at > from ? parseCounterpart(text, items, at, start) : null;
  if (counterpart) return counterpart;
  const represented = isWord(items[at], 'representant', 'representants') && commonBody(text, items, from);
  if (represented) return represented;
  const office = parseOffice(text, items, at);
  if (office) return parseOfficeFirst(text, items, office, start);
  return unnamedBody(text, items, from, at);
}

/** A body by its common noun, with who signs for it: "avec la commune, représentée par son maire, M. X". */
function unnamedBody(text: string, items: readonly Item[], from: number, at: number): Parsed<Actor> | null {
  const found = shortBody(text, items, from, at) ?? commonBody(text, items, from);
  return found && withSigner(text, items, found);
}

/** "les représentants des radios locales": the radios are bound. */
function representedBodies(text: string, item: Item, at: number, start: number): Parsed<Actor> | null {
  if (item.atom?.kind !== 'role') return null;
  const name = /^représentants des (?<name>\p{Ll}.+)$/u.exec(text.slice(item.start, item.end))?.groups?.name;
  if (!name) return null;
  const body: Party = { id: null, name, kind: 'unknown', country: null };
  return { value: actorOf({ start, end: item.end }, { body, plural: true }), next: at + 1 };
}

const firstWord = (text: string, { start, end }: Item): string =>
  text
    .slice(start, end)
    .toLowerCase()
    .split(/[\s'’]/u)[0] ?? '';

function parseCounterpart(
  text: string,
  items: readonly Item[],
  at: number,
  start: number,
): Parsed<Actor> | null {
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
  if (!tail && !body && isWord(items[next], 'de', 'du', 'charge', 'chargee')) {
    for (let ahead = next + 1; ahead < next + 7; ahead++)
      if (isWord(items[ahead], ',') && personFollows(items, ahead)) next = ahead;
  }
  const actor: Actor = actorOf(
    { start, end: (items[next - 1] as Item).end },
    {
      role: 'homologue',
      body,
      anaphor: { noun: 'homologue', count: 1, country: country ?? tail?.value ?? null },
    },
  );
  return withPerson(text, items, { value: actor, next });
}

/** "le maire de A, P, et celui de B, Q", "les délégués de A et ceux de B": the office of the one before. */
export function sameOfficeOf(
  text: string,
  items: readonly Item[],
  from: number,
  last: Actor,
): Parsed<Actor> | null {
  const isDelegation = last.plural && last.body !== null && last.body.kind !== 'unknown';
  if (last.role === null && !isDelegation) return null;
  const pronoun = /^(?:celui|celle|ceux)$/.test(wordOf(items[from]) ?? '');
  const start = pronoun ? from + 1 : from - 1;
  if (!pronoun && !(last.plural && /^(?:de|d'|du|des)$/.test(wordOf(items[start]) ?? ''))) return null;
  if (last.body === null && !pronoun) return null;
  const at = bodyAfterLinks(items, start);
  const item = at === null ? undefined : items[at];
  const common = item ? null : commonBody(text, items, start + 1, true);
  const body = item ? partyOf(item) : (common?.value.body ?? null);
  if (body === null) return null;
  const end = item ?? (common as Parsed<Actor>).value;
  const next = at === null ? (common as Parsed<Actor>).next : skipParenthesis(items, at + 1);
  const value = actorOf({ start: end.start, end: end.end }, { role: last.role, body, plural: last.plural });
  return pronoun && last.person !== null
    ? withPerson(text, items, { value, next })
    : { value: { ...value, person: null }, next };
}

/** "…, Dr X, ministre de Y" after an office or an anaphor. */
function withPerson(text: string, items: readonly Item[], parsed: Parsed<Actor>): Parsed<Actor> {
  let at = parsed.next;
  if (isWord(items[at], ',')) at++;
  at = skipLead(items, at);
  const item = items[at];
  if (item?.atom?.kind !== 'person') return closeActor(items, parsed);
  const named = parsePersonFirst(text, items, at, parsed.value.start, item.atom.id);
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
  const comma = isWord(items[next], ',');
  const lead = skipLead(items, comma ? next + 1 : next);
  const determined = comma && lead > next + 1 && /^(?:le|la|l')$/.test(wordOf(items[next + 1]) ?? '');
  const office = parseOffice(text, items, lead);
  if (office && (comma || lead === next) && !(determined && personFollows(items, office.next))) {
    actor = {
      ...actor,
      end: (items[office.next - 1] as Item).end,
      role: office.value.role,
      body: office.value.body,
    };
    next = secondOffice(text, items, office.next);
  } else if (!comma || office === null) {
    // "M. X de l'UIT", "Mme Y (ANCy)"
    const bodyAt = comma ? null : bodyAfterLinks(items, next);
    if (bodyAt !== null && bodyAt > next && /^(?:de|du|d'|des)$/.test(wordOf(items[next]) ?? '')) {
      actor = { ...actor, body: partyOf(items[bodyAt] as Item), end: (items[bodyAt] as Item).end };
      next = bodyAt + 1;
    }
  }
  return closeActor(items, { value: actor, next: skipParenthesis(items, next) });
}

/** "M. X (SEN)", "Mme Y (commune de Bouna)", "M. Z (directeur de l'Agence)": whose or what somebody is. */
function inBrackets(text: string, items: readonly Item[], from: number): Pick<Actor, 'role' | 'body'> | null {
  if (!isWord(items[from], '(')) return null;
  const closes = (next: number): boolean => isWord(items[next], ')');
  const at = skipLead(items, from + 1);
  const office = parseOffice(text, items, at);
  if (office) return closes(office.next) ? { role: office.value.role, body: office.value.body } : null;
  const item = items[at];
  const party = item ? partyOf(item) : null;
  if (party) return closes(at + 1) && party.kind !== 'town' ? { role: null, body: party } : null;
  const common = commonBody(text, items, from + 1);
  return common && closes(common.next) ? { role: null, body: common.value.body } : null;
}

/** "ministre des Finances, porte-parole du Gouvernement": what follows the first office is passed over. */
function secondOffice(text: string, items: readonly Item[], from: number): number {
  if (!isWord(items[from], ',', 'et')) return from;
  const office = parseOffice(text, items, from + 1);
  return office && !personFollows(items, office.next) ? office.next : from;
}

const ENVOYS = /^(?:délégués|représentants|émissaires|plénipotentiaires)$/u;

function parseOfficeFirst(
  text: string,
  items: readonly Item[],
  office: Parsed<Office>,
  start: number,
): Parsed<Actor> {
  const end = (items[office.next - 1] as Item).end;
  const { role, body, plural } = office.value;
  // "les délégués du gouvernement et ceux de B": the bodies are bound, nobody signs by name or office.
  const actor: Actor = actorOf(
    { start, end },
    plural && body !== null && ENVOYS.test(role) ? { body, plural } : { role, body, plural },
  );
  let next = skipParenthesis(items, office.next);
  // "le ministre d'État, ministre de la Justice, Me X"
  if (isWord(items[next], ',')) {
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
  return withPerson(text, items, { value: actor, next });
}

function parseBody(
  text: string,
  items: readonly Item[],
  from: number,
  at: number,
  start: number,
): Parsed<Actor> | null {
  const item = items[at];
  const party = item ? partyOf(item) : null;
  if (!item || !party || !mayActHere(items, from, at, item)) return unnamedBody(text, items, from, at);
  return bodyWith(text, items, at, start, party);
}

/** A body at an item, with its country and who signs for it. */
function bodyWith(
  text: string,
  items: readonly Item[],
  at: number,
  start: number,
  party: Party,
): Parsed<Actor> {
  let next = skipParenthesis(items, at + 1);
  let body = party;
  const tail = parseCountryTail(items, next);
  if (tail && party.kind !== 'state') {
    next = tail.next;
    if (body.country === null) body = { ...body, country: tail.value };
  }
  next = skipParenthesis(items, next);
  const actor = actorOf({ start, end: (items[next - 1] as Item).end }, { body });
  return withSigner(text, items, { value: actor, next });
}

/** "…, représentée par M. X" after a body: he signs for it. */
function withSigner(text: string, items: readonly Item[], parsed: Parsed<Actor>): Parsed<Actor> {
  const by = representedBy(items, parsed.next);
  const signer = by === null ? null : parseActor(text, items, by);
  if (!signer || (signer.value.person === null && signer.value.role === null))
    return closeActor(items, parsed);
  const { start, body } = parsed.value;
  return closeActor(items, { value: { ...signer.value, start, onBehalfOf: body }, next: signer.next });
}

/** Takes in ", pour le Gouvernement de X" and "au nom de" after an actor. */
function closeActor(items: readonly Item[], parsed: Parsed<Actor>): Parsed<Actor> {
  if (parsed.value.person === null && parsed.value.role === null) return parsed;
  const at = isWord(items[parsed.next], ',') ? parsed.next + 1 : parsed.next;
  if (!isWord(items[at], 'pour', 'au')) return parsed;
  const behalf = parseBehalf(items, at);
  if (!behalf) return parsed;
  // "par P et Q au nom de A et de B respectivement": not for this one alone.
  if (
    isWord(items[behalf.next], 'et') &&
    /^(?:de|d'|du)$/.test(wordOf(items[behalf.next + 1]) ?? '') &&
    bodyAfterLinks(items, behalf.next + 1) !== null
  )
    return parsed;
  // "pour le Niger, M. B" opens the next of a list.
  const opensNext =
    at > parsed.next && isWord(items[behalf.next], ',', ':', 'par') && actorStartsAt(items, behalf.next + 1);
  if (opensNext) return parsed;
  return {
    value: { ...parsed.value, onBehalfOf: behalf.value, end: (items[behalf.next - 1] as Item).end },
    next: behalf.next,
  };
}

function actorStartsAt(items: readonly Item[], from: number): boolean {
  const at = skipLead(items, isWord(items[from], 'par') ? from + 1 : from);
  const item = items[at];
  return isRoleStart(items, at) || item?.atom?.kind === 'person';
}
