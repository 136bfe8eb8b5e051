/** What is said of an actor behind the name: brackets, a second office, on whose behalf. */
import {
  type Actor,
  bodyAfterLinks,
  isRoleStart,
  isWord,
  type Parsed,
  partyOf,
  personFollows,
  skipLead,
  wordOf,
} from './actor-words.js';
import type { Party } from './atoms.js';
import { officeMeant, parseBehalf } from './behalf.js';
import { commonBody } from './common-bodies.js';
import type { Item } from './items.js';
import { type Office, parseOffice } from './office-phrases.js';

/** "M. X (SEN)", "Mme Y (commune de Bouna)", "M. Z (directeur de l'Agence)": whose or what somebody is. */
export function inBrackets(
  text: string,
  items: readonly Item[],
  from: number,
): Pick<Actor, 'role' | 'body'> | null {
  if (!isWord(items[from], '(')) return null;
  const closes = (next: number): boolean => isWord(items[next], ')');
  const at = skipLead(items, from + 1);
  const office = parseOffice(text, items, at);
  if (office) return closes(office.next) ? { role: office.value.role, body: office.value.body } : null;
  const item = items[at];
  const party = item ? partyOf(item) : null;
  if (party) return closes(at + 1) && party.kind !== 'town' ? { role: null, body: party } : null;
  const written = item && item.word !== null ? text.slice(item.start, item.end) : '';
  if (/^\p{Lu}{2,10}$/u.test(written) && closes(at + 1))
    return { role: null, body: { id: null, name: written, kind: 'unknown', country: null } };
  const common = commonBody(text, items, from + 1);
  return common && closes(common.next) ? { role: null, body: common.value.body } : null;
}

/** "ministre des Finances|, porte-parole du Gouvernement|", "première ministre| et ministre de la Santé|". */
export function secondOffice(text: string, items: readonly Item[], from: number): Parsed<Office> | null {
  if (!isWord(items[from], ',', 'et')) return null;
  const office = parseOffice(text, items, from + 1);
  return office && !personFollows(items, office.next) ? office : null;
}

const HEADS = /^(?:dirige|preside|represente|represent(?:ait|era))$/;

/** "P, |qui dirige la société B|, et Q": the body. */
export function headedIn(items: readonly Item[], from: number): Party | null {
  if (
    !isWord(items[from], ',') ||
    !isWord(items[from + 1], 'qui') ||
    !HEADS.test(wordOf(items[from + 2]) ?? '')
  )
    return null;
  const of = bodyAfterLinks(items, from + 3);
  return of !== null && isWord(items[of + 1], ',') ? partyOf(items[of] as Item) : null;
}

/** "P, en sa qualité de gouverneur de B": what else somebody is. */
export function skipQuality(text: string, items: readonly Item[], from: number): number {
  const at = isWord(items[from], ',') ? from + 1 : from;
  // "P, qui est également gouverneur de B, et Q"
  if (at > from && isWord(items[at], 'qui') && isWord(items[at + 1], 'est')) {
    const also = isWord(items[at + 2], 'egalement', 'aussi') ? at + 3 : at + 2;
    const office = parseOffice(text, items, skipLead(items, also));
    return office && isWord(items[office.next], ',') ? office.next : from;
  }
  // "P, qui dirige la société B, et Q"
  if (at > from && isWord(items[at], 'qui') && HEADS.test(wordOf(items[at + 1]) ?? '')) {
    const of = bodyAfterLinks(items, at + 2);
    return of !== null && isWord(items[of + 1], ',') ? of + 1 : from;
  }
  // "P, par ailleurs président de B, et Q"
  if (at > from && isWord(items[at], 'par') && isWord(items[at + 1], 'ailleurs')) {
    const office = parseOffice(text, items, at + 2);
    return office ? office.next : from;
  }
  const quality = isWord(items[at + 1], 'sa', 'leur') ? at + 2 : at + 1;
  if (!isWord(items[at], 'en') || !isWord(items[quality], 'qualite')) return from;
  return parseOffice(text, items, quality + 2)?.next ?? from;
}

/** Takes in ", pour le Gouvernement de X" and "au nom de" after an actor. */
export function closeActor(text: string, items: readonly Item[], parsed: Parsed<Actor>): Parsed<Actor> {
  if (parsed.value.person === null && parsed.value.role === null) return parsed;
  const after = isWord(items[parsed.next], ',') ? parsed.next + 1 : parsed.next;
  // "P, ministre de X, représentant l'État togolais, et Q"
  const represents = isWord(items[after], 'representant', 'representante') && after > parsed.next;
  const of = represents ? bodyAfterLinks(items, after + 1) : null;
  const side = of === null ? null : partyOf(items[of] as Item);
  if (of !== null && side && parsed.value.onBehalfOf === null)
    return {
      value: { ...parsed.value, onBehalfOf: side, end: (items[of] as Item).end },
      next: of + 1,
    };
  // "P, représentant le gouverneur de la région, a signé"
  const held = represents && of === null ? officeMeant(text, items, after + 1) : null;
  if (held) return onBehalf(items, parsed, held);
  const parted = partedVerb(text, items, after);
  if (parted) return onBehalf(items, parsed, parted);
  // "M. X, agissant au nom de l'Agence"
  const at = isWord(items[after], 'agissant', 'intervenant') ? after + 1 : after;
  // "P, ministre de X, côté togolais"
  const isSide = isWord(items[at], 'cote') || (isWord(items[at], 'du') && isWord(items[at + 1], 'cote'));
  if (!isSide && !isWord(items[at], 'pour', 'au')) return parsed;
  const behalf = parseBehalf(text, items, at);
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
    at > parsed.next &&
    isWord(items[behalf.next], ',', ':', 'par') &&
    actorStartsAt(items, behalf.next + 1) &&
    !(!isLed(items, parsed) && isSpokenFor(text, items, behalf.next + 1));
  if (opensNext) return parsed;
  return onBehalf(items, parsed, behalf);
}

/** With the side that somebody signs for, and past the name of whoever holds its office. */
function onBehalf(
  items: readonly Item[],
  { value }: Parsed<Actor>,
  { value: side, next }: Parsed<Party | null>,
): Parsed<Actor> {
  return {
    value: { ...value, onBehalfOf: value.onBehalfOf ?? side, end: (items[next - 1] as Item).end },
    next,
  };
}

/** "P a, |au nom du ministre du Travail|, signé": set between the parts of the verb. */
function partedVerb(text: string, items: readonly Item[], from: number): Parsed<Party | null> | null {
  if (!isWord(items[from], 'has', 'ont') || !isWord(items[from + 1], ',')) return null;
  const behalf = parseBehalf(text, items, from + 2);
  const isParted =
    behalf && isWord(items[behalf.next], ',') && items[behalf.next + 1]?.signing?.voice === 'active';
  return isParted ? behalf : null;
}

/** "pour A, |P|": the side stands before the name. */
function isLed(items: readonly Item[], { value: { start, onBehalfOf }, next }: Parsed<Actor>): boolean {
  for (let at = next - 1; at >= 0 && at > next - LEAD_REACH; at--) {
    const { start: from, atom, signing } = items[at] as Item;
    if (from >= start) continue;
    if (signing || atom?.kind === 'person') break;
    if (isWord(items[at], 'pour', 'nom', 'compte', 'cote')) return true;
  }
  return onBehalfOf !== null;
}

/** Items of a name with its office and the side before it. */
const LEAD_REACH = 24;

/** "P, pour A, |Q, directrice, pour B|, et R, pour C": the side stands behind each name. */
function isSpokenFor(text: string, items: readonly Item[], from: number): boolean {
  const at = skipLead(items, from);
  if (items[at]?.atom?.kind !== 'person') return false;
  const office = isWord(items[at + 1], ',') ? parseOffice(text, items, skipLead(items, at + 2)) : null;
  const next = office?.next ?? at + 1;
  return (
    isWord(items[next], ',') &&
    (isWord(items[next + 1], 'pour') || (isWord(items[next + 1], 'au') && isWord(items[next + 2], 'nom')))
  );
}

function actorStartsAt(items: readonly Item[], from: number): boolean {
  const at = skipLead(items, isWord(items[from], 'par') ? from + 1 : from);
  const item = items[at];
  return isRoleStart(items, at) || item?.atom?.kind === 'person';
}
