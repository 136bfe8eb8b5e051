/** Offices as phrases: "directeur général adjoint de l'ANCy", "ministre de la Santé", "ambassadeur de Chine". */
import {
  bodyAfterLinks,
  isOf,
  isRoleStart,
  isWord,
  type Parsed,
  parseCountryTail,
  partyOf,
  personFollows,
  skipLead,
  skipParenthesis,
  wordOf,
} from './actor-words.js';
import type { Party } from './atoms.js';
import type { Item } from './items.js';
import { stateOf } from './offices.js';
import { unitUpTo } from './units.js';
import { CLASS } from './word-classes.js';

/** What an office's title goes on with. */
const GOES_ON = CLASS.link | CLASS.office | CLASS.nation;

export interface Office {
  readonly role: string;
  readonly body: Party | null;
  readonly plural: boolean;
}

/** "directeur général adjoint de l'ANCy", "ministre de la Santé", "ambassadeur de Chine en Algérie". */
export function parseOffice(text: string, items: readonly Item[], from: number): Parsed<Office> | null {
  if (!isRoleStart(items, from)) return null;
  const first = items[from] as Item;
  let at = from;
  let body: Party | null = null;
  let end = first.end;
  const plural =
    isWord(items[from - 1], 'les', 'leurs', 'des', 'ces') ||
    (first.word !== null
      ? /s$/.test(first.word) && !/^(?:commissaires|syndics)$/.test(first.word)
      : /^\p{L}+s(?:\s|$)/u.test(text.slice(first.start, first.end)));
  if (first.atom?.implied) {
    body = first.atom.party;
    at = skipThen(items, at + 1);
    // "le ministre de la Santé, de l'Hygiène et de la CMU, M. X": what its portfolio ends with.
    const also = isWord(items[at], 'et') ? bodyAfterLinks(items, at + 1) : null;
    if (also !== null && also > at + 1 && isWord(items[also + 1], ',') && personFollows(items, also + 1))
      at = also + 1;
    const country = parseCountryTail(items, at);
    if (country) {
      at = country.next;
      if (body && body.country === null) body = { ...body, country: country.value };
    }
    return {
      value: {
        role: text.slice(first.start, first.end),
        body,
        plural: /^\p{L}+s\s/u.test(text.slice(first.start, first.end)),
      },
      next: at,
    };
  }
  at++;
  for (let steps = 0; steps < 16; steps++) {
    const item = items[at];
    if (item === undefined) break;
    // "des deux entreprises": of those told of before.
    if (
      isWord(item, 'des') &&
      isOf(items[at + 1], CLASS.count) &&
      /^\p{Ll}.*[sx]$/u.test(wordOf(items[at + 2]) ?? '')
    ) {
      at += 3;
      while (
        isWord(items[at], 'de', 'du', "d'") &&
        wordOf(items[at + 1]) !== null &&
        bodyAfterLinks(items, at) === null
      )
        at += 2;
      return { value: { role: text.slice(first.start, end), body: null, plural: true }, next: at };
    }
    // "le président du Forum des ports": the title ends with the gathering.
    if (item.atom?.kind === 'event' && isOf(items[at - 1], CLASS.link)) {
      end = item.end;
      at = skipParenthesis(items, at + 1);
      break;
    }
    // "le secrétaire d'État auprès du ministre de la Pêche", "sa collègue des Finances"
    if (item.atom?.implied && ATTACHED.test(text.slice(first.start, item.start))) {
      body ??= item.atom.party;
      at++;
      break;
    }
    // "le directeur de la coopération au ministère du Plan, M. X": a house where somebody goes to is his house here.
    const isHouse = item.atom?.kind === 'venue' && item.atom.party === null;
    if (isHouse && isOf(items[at - 1], CLASS.link) && personFollows(items, at + 1)) {
      at++;
      break;
    }
    // "la directrice Afrique de l'Ouest de A": where somebody is in charge.
    const isField =
      (item.atom?.kind === 'place' || item.atom?.kind === 'venue') &&
      !LINKED.test(text.slice(first.start, item.start)) &&
      bodyAfterLinks(items, at + 1) !== null;
    if (isField) {
      end = item.end;
      at++;
      continue;
    }
    const bodyAt = bodyAfterLinks(items, at);
    if (bodyAt !== null) {
      const found = items[bodyAt] as Item;
      const party = partyOf(found);
      const unit = unitUpTo(text, items, first.start, bodyAt, party);
      // "le chef de l'État gabonais" heads Gabon.
      const headed =
        party && /^chef/iu.test(text.slice(first.start, first.end)) && /^[ée]tat /iu.test(party.name)
          ? stateOf(party.country)
          : null;
      // "les ministres de la Santé du Togo": what a minister is in charge of is no body.
      const lead = text.slice(first.start, found.start);
      const portfolio = party && !unit && isPortfolio(lead, party);
      const national =
        party?.kind === 'state' ? nationalBody(lead, text.slice(found.start, found.end)) : null;
      body = body ?? unit?.value ?? headed ?? national ?? (portfolio ? stateOf(party.country) : party);
      // The title of an envoy holds the state: "ambassadeur de Chine".
      if (party?.kind === 'state' && !plural) end = found.end;
      at = skipParenthesis(items, unit?.next ?? bodyAt + 1);
      const more = bodyAfterLinks(items, at);
      const tail = parseCountryTail(items, at);
      if (tail) at = tail.next;
      else if (more !== null && more > at && steps < 3) continue;
      break;
    }
    const word = wordOf(item);
    if (!isOf(item, CLASS.letters) || isWord(item, 'has', 'ont', 'est', 'sont', 'qui', 'que')) break;
    // "le premier édile", "la première adjointe"
    const isSecondWord = at === from + 1 && isWord(first, 'premier', 'premiere');
    if (!isOf(item, GOES_ON) && !isOf(items[at - 1], CLASS.link) && !isSecondWord) break;
    if (word === 'et') {
      if (!isOf(items[at + 1], CLASS.link)) break;
      if (isRoleStart(items, skipLead(items, at + 1)) || bodyAfterLinks(items, at + 1) !== null) break;
    }
    if (!isOf(item, CLASS.link)) end = item.end;
    at++;
  }
  // "vice-président de la Bid chargé des opérations, M. X", "directrice de B pour l'Afrique de l'Ouest, Mme Y"
  // "le vice-président de B, en charge des ventes, M. X"
  const isApart = isWord(items[at], ',') && isWord(items[at + 1], 'en', 'charge', 'chargee');
  const charged = isApart ? items[at + 1] : items[at];
  if (
    isWord(charged, 'charge', 'chargee', 'en', 'accredite', 'accreditee', 'pres') ||
    (isWord(charged, 'pour') && bodyAfterLinks(items, at) === null) ||
    // "le chef de la délégation de l'Union à Dakar, M. X"
    (isWord(charged, 'a', 'au', 'aux') && PLACES.has(items[at + 1]?.atom?.kind ?? '')) ||
    (charged?.atom?.kind === 'role' && /^charg/iu.test(text.slice(charged.start, charged.end)))
  )
    at = commaBeforeName(items, isApart ? at + 1 : at, at + 9) ?? at;
  // "la coordinatrice du projet Villes |propres, Mme X"
  else if (isOf(charged, CLASS.letters) && !isWord(charged, ...NO_TITLE))
    at = commaBeforeName(items, at, endOfTitle(items, at)) ?? at;
  // A trailing "de", "a" or "et" belongs to what follows.
  while (at > from + 1 && (isOf(items[at - 1], CLASS.link) || isWord(items[at - 1], 'et'))) at--;
  const role = text
    .slice(first.start, Math.max(end, first.end))
    .replace(OF_SEVERAL, '')
    .replace(TRAILING, '');
  // "son homologue de Royal Jet": a body that no layer knows.
  const peerOf = body === null ? PEER_OF.exec(role)?.groups?.name : undefined;
  if (peerOf) body = { id: null, name: peerOf, kind: 'unknown', country: null };
  const next = items[at];
  const isNamed =
    body === null &&
    next !== undefined &&
    next.atom?.kind !== 'person' &&
    /^\p{Lu}/u.test(text[next.start] ?? '');
  const unit = body === null ? unitUpTo(text, items, first.start, isNamed ? at : at - 1, null) : null;
  const held = body ?? unit?.value ?? null;
  return { value: { role: withoutUnit(role, held), body: held, plural }, next: unit?.next ?? at };
}

/** "présidents |des universités|" of the University of Kara: its noun is no part of the title. */
function withoutUnit(role: string, body: Party | null): string {
  const noun = body?.kind === 'unknown' ? /^\p{Ll}{4,}/u.exec(body.name)?.[0] : undefined;
  const at = noun ? role.lastIndexOf(` ${noun}`) : -1;
  const isLast = noun !== undefined && at > 0 && /^s?$/u.test(role.slice(at + 1 + noun.length));
  return isLast ? role.slice(0, at + 1).replace(TRAILING, '') : role;
}

/** "le ministre de l'Équipement |de l'époque|, P": when somebody was it. */
function skipThen(items: readonly Item[], at: number): number {
  if (isWord(items[at], 'de') && isWord(items[at + 1], "l'") && isWord(items[at + 2], 'epoque'))
    return at + 3;
  if (isWord(items[at], "d'") && isWord(items[at + 1], 'alors')) return at + 2;
  return isWord(items[at], 'sortant', 'sortante', 'actuel', 'actuelle') ? at + 1 : at;
}

const HELD =
  /^(?:pr[ée]sident|p-?\.?d\.?-?g|dg|direct|g[ée]rant|gouverneur|administrat)[^,]*? (?:de la |de l['’]|du |des )(?<name>(?!R[ée]publique|Royaume|[ÉE]tat|Gouvernement|Union|Conseil|F[ée]d[ée]ration)\p{Lu}[\p{L}-]+(?: \p{L}+){0,2} (?:du |de la |de l['’]|des |de |d['’]))$/iu;

/** "le PDG de la |Poste du Mali|": a body that no layer knows, and not the state that ends its name. */
function nationalBody(lead: string, state: string): Party | null {
  const name = HELD.exec(lead)?.groups?.name;
  return name && /^\p{Lu}/u.test(name)
    ? { id: null, name: name + state, kind: 'unknown', country: null }
    : null;
}

/** @param lead what stands before a body's name in the title of a minister */
const isPortfolio = (lead: string, { kind, country }: Party): boolean =>
  (kind === 'organization' || kind === 'unknown') &&
  country !== null &&
  /^ministres? (?:de la |de l['’]|du |des |de |d['’])$/iu.test(lead);

const PLACES: ReadonlySet<string> = new Set(['place', 'venue']);

const LINKED = /(?:^| )(?:de|du|des|la|le|les|à|au|aux|en|pour|d['’]|l['’]) ?$/u;

const ATTACHED =
  /(?:auprès|^(?:collègue|homologue)(?: [\p{L}-]+)?|^\p{L}+ de cabinet|^conseill\p{L}+(?: \p{L}+)?|^(?:représentante?|envoyée?)(?: spéciale?)?) d(?:u|e la|e l['’]|es|e) ?$/u;

/** Index of the comma behind which a person is named; null when there is none before `to`. */
function commaBeforeName(items: readonly Item[], from: number, to: number): number | null {
  for (let ahead = from + 1; ahead < to; ahead++)
    if (isWord(items[ahead], ',') && personFollows(items, ahead)) return ahead;
  return null;
}

/** Words that go on with a sentence and not with a title. */
const NO_TITLE = 'et qui que dont par avec has ont est sont se s ne en pour sera entre'.split(' ');

/** The first item that is no more of a title, a few words on. */
function endOfTitle(items: readonly Item[], from: number): number {
  let at = from;
  while (at < from + 6 && isOf(items[at], CLASS.letters) && !isWord(items[at], ...NO_TITLE)) at++;
  return at + 1;
}

const PEER_OF = /^homologue (?:de |d['’])(?<name>\p{Lu}[\p{L}\d '’&-]*)$/u;

/** "P-DG des deux entreprises": of those told of before. */
const OF_SEVERAL = / des (?:deux|trois|quatre|cinq|six) \p{Ll}+$/u;

const TRAILING = /(?:\s+(?:de|du|des|d['’]|la|l['’]|les|à|au|aux|auprès))+\s*$/u;

const PORTFOLIO =
  /^(?:de la |de l['’]|du |des |de )\p{Lu}[\p{L}'’-]+(?: \p{Ll}{5,}(?= et d|,|[ .]))?(?:(?:, | et )(?:de la |de l['’]|du |des )\p{Lu}[\p{L}'’-]+)*/u;

/** "le ministre P de l'Économie et des Finances": whose ministry is told behind the name. */
export function portfolioAfter(
  text: string,
  items: readonly Item[],
  from: number,
  role: string | null,
): Parsed<Party> | null {
  const first = items[from];
  if (!first || !/^ministre$/iu.test(role ?? '') || !isOf(first, CLASS.link)) return null;
  const told = PORTFOLIO.exec(text.slice(first.start, first.start + 120))?.[0];
  if (!told) return null;
  const next = items.findIndex(({ start }) => start >= first.start + told.length);
  return {
    value: { id: null, name: `Ministère ${told}`, kind: 'unknown', country: null },
    next: next < 0 ? items.length : next,
  };
}
