/** Bodies as actors: by name or common noun, with their country and who signs for them. */
import { closeActor } from './actor-ends.js';
import {
  type Actor,
  actorOf,
  bodyAfterLinks,
  isOf,
  isWord,
  type Parsed,
  parseCountryTail,
  partyOf,
  skipLead,
  skipParenthesis,
  wordOf,
} from './actor-words.js';
import type { Party } from './atoms.js';
import { mayActHere, parseBranch, representedBy, shortBody } from './bodies.js';
import { commonBody } from './common-bodies.js';
import type { Item } from './items.js';
import { parseOffice } from './office-phrases.js';
import { CLASS } from './word-classes.js';

/** One actor at an item: who signs for a body is an actor again. */
export type ParseActor = (text: string, items: readonly Item[], from: number) => Parsed<Actor> | null;

/** A body at an item, be it by its common noun alone. */
export function parseBody(
  parse: ParseActor,
  text: string,
  items: readonly Item[],
  from: number,
  at: number,
  start: number,
): Parsed<Actor> | null {
  const item = items[at];
  const party = item ? partyOf(item) : null;
  if (!item || !party || !mayActHere(items, from, at, item)) return unnamedBody(parse, text, items, from, at);
  return bodyWith(parse, text, items, at, start, party);
}

/** "le ministère de la Santé et celui des Finances": read as a minister elsewhere, the ministry beside another. */
export function ministryBeside(
  text: string,
  items: readonly Item[],
  at: number,
  last: Actor,
): Parsed<Actor> | null {
  const item = items[at];
  if (last.plural && last.person === null && /^ministre/iu.test(last.role ?? ''))
    return portfolioBeside(text, items, at);
  if (last.role !== null || last.body?.kind !== 'ministry') return null;
  if (isWord(item, 'celui')) return chargedBeside(text, items, at);
  if (!item?.atom?.implied) return null;
  return text.startsWith('celui', item.start)
    ? { value: actorOf(item, { body: item.atom.party }), next: at + 1 }
    : null;
}

/** "les ministres de l'Eau, |de la Santé| et |du Budget|": one minister each. */
function portfolioBeside(text: string, items: readonly Item[], at: number): Parsed<Actor> | null {
  const from = isWord(items[at], 'la', "l'") ? at : at - 1;
  const head = isWord(items[at], 'la', "l'") ? at + 1 : at;
  const link = isWord(items[from], 'la', "l'") ? from - 1 : from;
  const item = items[head];
  const party = item?.atom?.implied ? item.atom.party : null;
  if (!item || party?.kind !== 'ministry' || !isWord(items[link], 'de', 'du', 'des')) return null;
  const role = `ministre ${text.slice(items[link]?.start, item.end)}`;
  return { value: actorOf(item, { role, body: party, plural: true }), next: head + 1 };
}

/** "le ministère de la Santé, celui en charge de la Jeunesse et A": as far as the next of the list. */
function chargedBeside(text: string, items: readonly Item[], at: number): Parsed<Actor> | null {
  const charge = isWord(items[at + 1], 'en') ? at + 2 : at + 1;
  const first = items[charge];
  if (!first || !text.startsWith('charg', first.start)) return null;
  const next = items.findIndex((item, index) => index > charge && index < at + 16 && isWord(item, 'et', ','));
  const last = items[next - 1];
  const start = (items[at] as Item).start;
  const portfolio = last && /charg[eé] (.+)$/u.exec(text.slice(start, last.end))?.[1];
  if (!last || portfolio === undefined) return null;
  const name = `Ministère ${portfolio}`;
  return {
    value: actorOf({ start, end: last.end }, { body: { id: null, name, kind: 'unknown', country: null } }),
    next,
  };
}

/** "le Gouvernement du Mali et celui du Niger": the government of another state. */
export function governmentBeside(
  text: string,
  items: readonly Item[],
  at: number,
  { body, role }: Actor,
): Parsed<Actor> | null {
  if (!isWord(items[at], 'celui') || role !== null || !/^gouvernement /iu.test(body?.name ?? '')) return null;
  const named = bodyAfterLinks(items, at + 1);
  const state = named === null ? null : partyOf(items[named] as Item);
  if (named === null || state?.kind !== 'state') return null;
  const { end } = items[named] as Item;
  const of = text.slice((items[at] as Item).end, end);
  const span = { start: (items[at] as Item).start, end };
  return { value: actorOf(span, { body: { ...state, name: `Gouvernement${of}` } }), next: named + 1 };
}

const LAST_PLACE = /^(?<noun>\p{Lu}.+?) (?:du |de la |de l['’]|d['’]|de )\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*$/u;

/** "le Port de Kribi et celui de Douala": another of its kind. */
export function sameKindBeside(
  text: string,
  items: readonly Item[],
  at: number,
  { body, role, person }: Actor,
): Parsed<Actor> | null {
  if (!isWord(items[at], 'celui', 'celle') || role !== null || person !== null || body === null) return null;
  const noun = body.kind === 'organization' ? LAST_PLACE.exec(body.name)?.groups?.noun : undefined;
  let named = at + 1;
  while (isWord(items[named], 'de', "d'", 'du', 'la', "l'")) named++;
  const item = items[named];
  const place = noun === undefined || named === at + 1 || !item ? null : partyOf(item);
  if (!item || !place || !/^(?:state|town|unknown)$/.test(place.kind)) return null;
  const { end } = item;
  const { start } = items[at] as Item;
  const name = noun + text.slice((items[at] as Item).end, end);
  const party: Party = { id: null, name, kind: 'unknown', country: place.country };
  return { value: actorOf({ start, end }, { body: party }), next: named + 1 };
}

/** A body at an item, with its country and who signs for it. */
export function bodyWith(
  parse: ParseActor,
  text: string,
  items: readonly Item[],
  at: number,
  start: number,
  party: Party,
): Parsed<Actor> {
  // "A (représentée par P)"
  if (isWord(items[at + 1], '(') && representedBy(items, at + 1) !== null) {
    const told = withSigner(parse, text, items, {
      value: actorOf({ start, end: (items[at] as Item).end }, { body: party }),
      next: at + 1,
    });
    if (told.value.onBehalfOf && isWord(items[told.next], ')')) return { ...told, next: told.next + 1 };
  }
  // "A (M. P)"
  const held = isWord(items[at + 1], '(') ? skipLead(items, at + 2) : 0;
  const named = items[held];
  if (named?.atom?.kind === 'person') {
    // "A (P, directeur)"
    const office = isWord(items[held + 1], ',') ? parseOffice(text, items, held + 2) : null;
    const close = office?.next ?? held + 1;
    const span = { start, end: (items[close] ?? named).end };
    if (isWord(items[close], ')'))
      return { value: actorOf(span, { person: named.atom.id, onBehalfOf: party }), next: close + 1 };
  }
  let next = skipParenthesis(items, at + 1);
  let body = party;
  const branch = parseBranch(text, items, at);
  const tail = branch ? null : parseCountryTail(items, next);
  if (branch) [body, next] = [branch.value, branch.next];
  else if (tail && party.kind !== 'state') {
    next = tail.next;
    if (body.country === null) body = { ...body, country: tail.value };
  }
  next = skipParenthesis(items, next);
  // "le Syndicat des dockers (SD) de P": whose it is, who need not sign.
  if (
    party.kind === 'organization' &&
    isWord(items[next], 'de', "d'") &&
    items[next + 1]?.atom?.kind === 'person'
  )
    next = skipParenthesis(items, next + 2);
  const actor = actorOf({ start, end: (items[next - 1] as Item).end }, { body });
  return withSigner(parse, text, items, { value: actor, next });
}

/** "…, représentée par M. X" after a body: he signs for it. */
function withSigner(
  parse: ParseActor,
  text: string,
  items: readonly Item[],
  parsed: Parsed<Actor>,
): Parsed<Actor> {
  const by = representedBy(items, parsed.next);
  const signer = by === null ? null : parse(text, items, by);
  // "le consortium A, représenté par B": of A, and bound by it.
  if (signer?.value.body && signer.value.person === null && signer.value.role === null)
    return closeActor(text, items, { value: parsed.value, next: signer.next });
  if (!signer || (signer.value.person === null && signer.value.role === null))
    return closeActor(text, items, parsed);
  const { start, body } = parsed.value;
  return closeActor(text, items, { value: { ...signer.value, start, onBehalfOf: body }, next: signer.next });
}

/** Items of "l'Africaine des grands travaux (AGT)" before the comma. */
const LONGEST_NAME = 14;

const NO_NAME = /^(?:partie|delegation|pays|suite|cote|ceremonie|rencontre|reunion|seance|occasion|table)$/;

/** "l'Africaine des grands travaux, représentée par P": a body that no layer knows, told by who stands for it. */
export function representedName(
  parse: ParseActor,
  text: string,
  items: readonly Item[],
  from: number,
): Parsed<Actor> | null {
  const first = items[from + 1];
  if (
    !isWord(items[from], 'le', 'la', "l'") ||
    !first ||
    first.atom ||
    first.signing ||
    isOf(first, CLASS.role)
  )
    return null;
  if (NO_NAME.test(wordOf(first) ?? '')) return null;
  let at = from + 2;
  while (at < from + LONGEST_NAME && goesOnWithName(items[at])) at++;
  const named = at;
  at = skipParenthesis(items, at);
  if (representedBy(items, at) === null) return null;
  const name = text.slice(first.start, (items[named - 1] as Item).end);
  const body: Party = { id: null, name, kind: 'unknown', country: null };
  const told = withSigner(parse, text, items, {
    value: actorOf({ start: (items[from] as Item).start, end: (items[named - 1] as Item).end }, { body }),
    next: at,
  });
  return told.value.onBehalfOf ? told : null;
}

const goesOnWithName = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.signing === null &&
  item.instrument === null &&
  (item.word === null
    ? item.name !== null ||
      item.atom?.kind === 'role' ||
      item.atom?.kind === 'place' ||
      item.atom?.kind === 'venue' ||
      item.atom?.party != null
    : isOf(item, CLASS.letters) &&
      !/^(?:qui|que|et|etait|etaient|represente\p{L}*|par|avec|entre)$/u.test(item.word));

/** A body by its common noun, with who signs for it: "avec la commune, représentée par son maire, M. X". */
export function unnamedBody(
  parse: ParseActor,
  text: string,
  items: readonly Item[],
  from: number,
  at: number,
): Parsed<Actor> | null {
  const found = shortBody(text, items, from, at) ?? commonBody(text, items, from);
  return found && withSigner(parse, text, items, calledBehind(items, from, found) ?? found);
}

/** Words between "l'opérateur" and the comma before its name. */
const LONGEST_TRADE = 6;

/** "l'opérateur catalan, A", "la société turque de vente de matériaux, A,": A, which no list goes on with. */
function calledBehind(items: readonly Item[], from: number, { value }: Parsed<Actor>): Parsed<Actor> | null {
  if (!isOf(items[from + 1], CLASS.firm) || !isWord(items[from], 'le', 'la', "l'", 'un', 'une')) return null;
  let at = from + 2;
  while (at < from + LONGEST_TRADE + 2 && isOf(items[at], CLASS.letters) && !isWord(items[at], 'et')) at++;
  // "le groupement d'entreprises (A)"
  const isBracketed = isWord(items[at], '(') && isWord(items[at + 2], ')');
  const named = isBracketed || isWord(items[at], ',') ? items[at + 1] : undefined;
  const party = named ? partyOf(named) : null;
  if (!named || (party?.kind !== 'organization' && party?.kind !== 'unknown')) return null;
  const next = isBracketed ? at + 3 : skipParenthesis(items, at + 2);
  return !isBracketed && isWord(items[next], 'et')
    ? null
    : { value: { ...value, end: named.end, body: party, plural: false }, next };
}

/** "les représentants des radios locales": the radios are bound. */
export function representedBodies(text: string, item: Item, at: number, start: number): Parsed<Actor> | null {
  if (item.atom?.kind !== 'role') return null;
  const name = /^représentants des (?<name>\p{Ll}[^,]+)/u.exec(text.slice(item.start, item.end))?.groups
    ?.name;
  if (!name) return null;
  const body: Party = { id: null, name, kind: 'unknown', country: null };
  return { value: actorOf({ start, end: item.end }, { body, plural: true }), next: at + 1 };
}
