/**
 * Who acts: people with their offices and bodies, and lists of them. "le ministre de la Santé, Dr A, et la
 * représentante de l'OMS, Mme B" is one group of two actors.
 */

import { type Actor, firstWord, isOf, isWord, type Parsed, partyOf, skipLead } from './actor-words.js';
import { parseAnaphor, parseBoth, parseLatter } from './anaphors.js';
import type { Party } from './atoms.js';
import { parseBehalf } from './behalf.js';
import { parseBelligerent } from './belligerents.js';
import { representedBy } from './bodies.js';
import { bodyWith, parseBody, representedBodies, representedName, unnamedBody } from './body-actors.js';
import { commonBody } from './common-bodies.js';
import type { Item } from './items.js';
import { parseLocal } from './locals.js';
import { parseOfficeFirst } from './office-actors.js';
import { parseOffice } from './office-phrases.js';
import { parsePersonFirst, withPerson } from './person-actors.js';
import { counterpartAt, sameOfficeAt } from './same-office.js';
import { parseUnits } from './units.js';
import { CLASS, classesOf } from './word-classes.js';

/** One actor at an item, or null. */
export function parseActor(text: string, items: readonly Item[], from: number): Parsed<Actor> | null {
  const behalf = parseBehalf(text, items, from);
  if (behalf) return parseActorFor(text, items, from, behalf);
  const back = parseLatter(text, items, from) ?? parseBoth(items, from);
  if (back) return back;
  const anaphor = parseAnaphor(text, items, from);
  if (anaphor) return withPerson(text, items, anaphor);
  const represented = representedName(parseActor, text, items, from);
  if (represented) return represented;
  const local =
    parseLocal(parseActor, text, items, from) ??
    parseUnits(text, items, from) ??
    parseBelligerent(text, items, from);
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
  behalf: Parsed<Party | null>,
): Parsed<Actor> | null {
  let at = behalf.next;
  while (isWord(items[at], ',', 'par', ':')) at++;
  // "Pour la Banque, c'est sa représentante, Mme X, qui a signé"
  if (isWord(items[at], "c'", 'ce') && isWord(items[at + 1], 'est', 'sont')) at += 2;
  const actor = parseActor(text, items, at);
  // "pour A, P, représentant le ministre de X": the ministry acts for A too.
  if (!actor || (actor.value.onBehalfOf !== null && actor.value.onBehalfOf.kind !== 'ministry')) return null;
  const onBehalfOf = behalf.value ?? actor.value.onBehalfOf;
  return {
    value: { ...actor.value, start: (items[from] as Item).start, onBehalfOf },
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
