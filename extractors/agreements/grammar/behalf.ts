/** For whom somebody signs: "pour le Cameroun", "côté malien", "au nom du ministre du Travail". */
import {
  isOf,
  isRoleStart,
  isWord,
  nationOf,
  type Parsed,
  partyOf,
  personFollows,
  skipLead,
  skipParenthesis,
  wordOf,
} from './actor-words.js';
import type { Party } from './atoms.js';
import type { Item } from './items.js';
import { parseOffice } from './office-phrases.js';
import { CLASS } from './word-classes.js';

const BEHALF_START = /^(?:pour|cote)$/;

/** Lawyers' turns, the word that tells whose name it is left out. */
const BOTH_NAMES = ['au nom et pour le compte', 'pour le compte et au nom', 'pour et au nom'].map((words) =>
  words.split(' '),
);

/** "pour le Cameroun,", "côté malien", "au nom de l'Agence" before or after an actor. */
export function parseBehalf(text: string, items: readonly Item[], from: number): Parsed<Party | null> | null {
  if (!isOf(items[from], CLASS.opener)) return null;
  let at = from;
  const word = wordOf(items[at]) ?? '';
  const ofBoth = BOTH_NAMES.find((words) => words.every((each, index) => isWord(items[from + index], each)));
  if (ofBoth) at += ofBoth.length;
  else if (word === 'au' && isWord(items[at + 1], 'nom', 'titre')) at += 2;
  else if (word === 'du' && isWord(items[at + 1], 'cote')) at += 2;
  // "P, pour le compte de A, et Q, pour celui de B"
  else if (word === 'pour' && isWord(items[at + 1], 'celui') && isWord(items[at + 2], 'de', 'du', "d'"))
    at += 2;
  else if (BEHALF_START.test(word))
    at += isWord(items[at + 1], 'le') && isWord(items[at + 2], 'compte') ? 3 : 1;
  else return null;
  const isName = at > from + 1;
  const direct = wordOf(items[at]) ?? '';
  const country = nationOf(items[at]);
  if (country !== null && /cote/.test(`${word} ${wordOf(items[from + 1]) ?? ''}`)) {
    return { value: { id: null, name: direct, kind: 'side', country }, next: at + 1 };
  }
  const office = isName ? officeMeant(text, items, at) : null;
  if (office) return office;
  for (let steps = 0; steps < 5 && isOf(items[at], CLASS.link | CLASS.firm | CLASS.short); steps++) at++;
  const item = items[at];
  const party = item ? partyOf(item) : null;
  const noun = wordOf(items[at - 1]) ?? '';
  // "pour la mairie, M. X"
  if (!party && isOf(items[at - 1], CLASS.short) && isWord(item, ',', 'par', ':', 'et'))
    return {
      value: { id: null, name: noun === 'etat' ? 'État' : noun, kind: 'short', country: null },
      next: at,
    };
  if (word === 'cote' && !party) return untoldSide(items, from + 1);
  if (!item || !party || (item.atom?.kind === 'venue' && party.kind !== 'town')) return null;
  return { value: party, next: skipParenthesis(items, at + 1) };
}

/** "côté |bailleur de fonds|, P": a side by a noun that names nobody. */
function untoldSide(items: readonly Item[], from: number): Parsed<null> | null {
  for (let at = from; at < from + 4; at++) {
    if (at > from && isWord(items[at], ',')) return { value: null, next: at };
    if (wordOf(items[at]) === null) return null;
  }
  return null;
}

/**
 * "au nom |du ministre du Travail|", "représentant |le gouverneur de la région|": the body of the office, null where it has
 * none ("au nom du Président de la République").
 */
export function officeMeant(text: string, items: readonly Item[], from: number): Parsed<Party | null> | null {
  const at = skipLead(items, isWord(items[from], 'de') ? from + 1 : from);
  const office = at > from && isRoleStart(items, at) ? parseOffice(text, items, at) : null;
  return office && { value: office.value.body, next: skipHolder(items, skipParenthesis(items, office.next)) };
}

/** Offices under another's: whose name stands behind that one is not who holds these. */
const UNDER =
  /^(?:représentant|envoy|émissaire|conseill|suppléant|adjoint|porte-parole|(?:direct|chef)\S* de cabinet).*[ '’](?:pr[ée]sident|ministre|roi|gouverneur|direct|secrétaire|maire|préfet|chef)/iu;

/** "P, représentant du Président|, Q,| a signé": Q is the President. */
export const skipSuperior = (items: readonly Item[], from: number, office: string): number =>
  UNDER.test(office) ? skipHolder(items, from) : from;

/** "représentant le ministre de la Santé|, P,| a signé": past the name of whoever is stood for, set in commas. */
function skipHolder(items: readonly Item[], from: number): number {
  if (!isWord(items[from], ',') || !personFollows(items, from)) return from;
  const next = skipParenthesis(items, skipLead(items, from + 1) + 1);
  const opensNext = isRoleStart(items, skipLead(items, next + 1)) || personFollows(items, next);
  return isWord(items[next], ',') && !opensNext ? next : from;
}
