/** Offices as phrases: "directeur général adjoint de l'ANCy", "ministre de la Santé", "ambassadeur de Chine". */
import { countriesOfDemonym } from '../countries.js';
import { wordPattern } from '../remembered.js';
import {
  ANAPHORIC,
  bodyAfterLinks,
  COUNTS,
  isRoleStart,
  isWord,
  LINKS,
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

const ROLE_WORDS = wordPattern(
  /^(?:general|generale|generaux|generales|adjointe?s?|executif|executive|exécutive|delegue|deleguee|national|nationale|regional|regionale|technique|resident|residente|permanent|permanente|plenipotentiaire|extraordinaire|et|d'affaires|d'etat|de|du|des|d'|l'|la|le|les|d|ministre|etat|affaires|conseil|conseils|administration|d'administration|cabinet|pays|par|interim|comite|commission|bureau|directoire|operations|aux|a|au|a\.i\.|executifs|generaux|principal|principale|honoraire|commercial|commerciale|financier|financiere|premier|premiere|chambre|groupe|zone|afrique|respectifs|respectives|international|internationale|en|chef|charge|chargee|mission|unite|division|departement|service|centre|programme|projet|sceaux|ville|direction|partie)$/,
);

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
    (first.kind === 'word'
      ? /s$/.test(first.word) && !/^(?:commissaires|syndics)$/.test(first.word)
      : /^\p{L}+s(?:\s|$)/u.test(text.slice(first.start, first.end)));
  if (first.kind === 'atom' && first.atom.implied) {
    body = first.atom.party;
    at++;
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
      COUNTS[wordOf(items[at + 1]) ?? ''] !== undefined &&
      ANAPHORIC.test(wordOf(items[at + 2]) ?? '')
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
    const bodyAt = bodyAfterLinks(items, at);
    if (bodyAt !== null) {
      const found = items[bodyAt] as Item;
      const party = partyOf(found);
      body = body ?? party;
      // The title of an envoy holds the state: "ambassadeur de Chine".
      if (party?.kind === 'state') end = found.end;
      at = skipParenthesis(items, bodyAt + 1);
      const more = bodyAfterLinks(items, at);
      const tail = parseCountryTail(items, at);
      if (tail) at = tail.next;
      else if (more !== null && more > at && steps < 3) continue;
      break;
    }
    const word = wordOf(item);
    const lower = word !== null && /^\p{L}/u.test(word);
    if (!lower || word === 'ont' || word === 'qui' || word === 'que') break;
    const linked = LINKS.has(wordOf(items[at - 1]) ?? '');
    if (
      !(
        LINKS.has(word) ||
        ROLE_WORDS.test(word) ||
        linked ||
        countriesOfDemonym(word).length > 0 ||
        (word === 'et' && LINKS.has(wordOf(items[at + 1]) ?? ''))
      )
    )
      break;
    if (word === 'et' && !LINKS.has(wordOf(items[at + 1]) ?? '')) break;
    if (word === 'et' && isRoleStart(items, skipLead(items, at + 1))) break;
    if (word === 'et' && bodyAfterLinks(items, at + 1) !== null) break;
    if (!LINKS.has(word)) end = item.end;
    at++;
  }
  // "vice-président de la Bid chargé des opérations, M. X"
  const charged = items[at];
  if (
    isWord(charged, 'charge', 'chargee', 'en') ||
    (charged?.kind === 'atom' &&
      charged.atom.kind === 'role' &&
      /^charg/iu.test(text.slice(charged.start, charged.end)))
  ) {
    for (let ahead = at + 1; ahead < at + 9; ahead++)
      if (isWord(items[ahead], ',') && personFollows(items, ahead)) at = ahead;
  }
  // A trailing "de", "a" or "et" belongs to what follows.
  while (at > from + 1 && (LINKS.has(wordOf(items[at - 1]) ?? '') || isWord(items[at - 1], 'et'))) at--;
  const role = text.slice(first.start, Math.max(end, first.end)).replace(TRAILING, '');
  return { value: { role, body, plural }, next: at };
}

const TRAILING = /(?:\s+(?:de|du|des|d['’]|la|l['’]|les|à|au|aux|auprès))+\s*$/u;
