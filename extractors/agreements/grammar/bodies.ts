/** Bodies that act without a full name, and those that somebody acts for. */
import { countryOf } from '../../countries.js';
import {
  type Actor,
  actorOf,
  isOf,
  isWord,
  nationOf,
  type Parsed,
  partyOf,
  skipParenthesis,
  wordOf,
} from './actor-words.js';
import type { Party } from './atoms.js';
import type { Item } from './items.js';
import { CLASS } from './word-classes.js';

const QUANTITY =
  /^(?:certain|grand|petit|dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine|douzaine|poignee|serie|majorite|differente?s|diverse?s?|nombreu(?:x|ses)|autres|principa(?:ux|les)|six|sept|huit|neuf|dix)$/;

/** "des fabricants d'armes indiens", "les radios locales": a side without a name, where one is expected. */
export function commonBody(
  text: string,
  items: readonly Item[],
  from: number,
  isExpected = isOf(items[from - 1], CLASS.expectsSide),
): Parsed<Actor> | null {
  if (!isExpected) return null;
  let at = from;
  while (
    /^(?:des|les|le|la|l'|un|une|plusieurs|diver(?:s|ses)|differente?s|leurs|trois|deux|quatre|cinq)$/.test(
      wordOf(items[at]) ?? '',
    ) &&
    at < from + 3
  )
    at++;
  // "avec un certain nombre d'associations", "avec une dizaine de communes"
  if (at > from && QUANTITY.test(wordOf(items[at]) ?? '')) at++;
  // "avec 22 associations"
  if (at === from && /^\d{1,3}$/.test(wordOf(items[at]) ?? '')) at++;
  if (at > from + 1 && isWord(items[at], 'nombre', 'ensemble', 'groupe')) at++;
  if (at > from + 1 && isWord(items[at], 'de', "d'")) at++;
  const first = items[at];
  const isBare = isWord(items[from - 1], '(');
  if ((at === from && !isBare) || !first || !isOf(first, CLASS.common)) return null;
  let head = first;
  // "les représentants des radios locales": the radios are bound.
  if (/^representants?$/.test(wordOf(first) ?? '') && isWord(items[at + 1], 'de', 'des', 'du', "d'")) {
    // "des 14 groupes armés"
    if (/^\d{1,3}$/.test(wordOf(items[at + 2]) ?? '')) at++;
    head = items[at + 2] ?? first;
    // "les représentants de la Sonatel": a body of its own name.
    if (isWord(head, 'la', 'le', "l'")) return null;
    at += 2;
  }
  const named = endOfName(text, items, at + 1);
  let last = named === null ? head : (items[named - 1] as Item);
  at = named ?? at + 1;
  for (let steps = 0; steps < 5; steps++, at++) {
    const word = wordOf(items[at]);
    if (word === null || !/^\p{Ll}/u.test(text[(items[at] as Item).start] ?? '')) break;
    if (/^(?:de|d'|du|des)$/.test(word) && /^\p{Ll}/u.test(text[items[at + 1]?.start ?? 0] ?? '')) continue;
    const qualifies =
      isWord(items[at - 1], 'de', "d'", 'du', 'des') ||
      isOf(items[at], CLASS.nation) ||
      /(?:elle|elles|ales?|aux|iques?|aires?|ives?|ees?|es|ants?|ois|ais|ains?|iens?)$/.test(word);
    if (!qualifies || /^(?:pour|dans|sur|afin|les|apres|lors|ses|ces)$/.test(word)) break;
    last = items[at] as Item;
  }
  const body: Party = { id: null, name: text.slice(head.start, last.end), kind: 'unknown', country: null };
  const start = (items[from] as Item).start;
  const next = items.indexOf(last) + 1;
  return {
    value: actorOf({ start, end: last.end }, { body, plural: true }),
    next,
  };
}

/** "l'hôpital Saint-Élie de Zahlé", "la commune de Beloha": index after the name, null when none follows the noun. */
function endOfName(text: string, items: readonly Item[], from: number): number | null {
  const capital = (item: Item | undefined): boolean =>
    item !== undefined &&
    /^\p{Lu}/u.test(text[item.start] ?? '') &&
    (item.word !== null || item.name !== null || item.atom?.kind === 'place' || item.atom?.kind === 'venue');
  let end: number | null = null;
  for (let at = from; at < from + 8; ) {
    if (capital(items[at])) end = ++at;
    else if (isWord(items[at], 'de', "d'", 'du') && capital(items[at + 1])) at++;
    else break;
  }
  return end;
}

const ministryBefore = (items: readonly Item[], from: number): Party | null =>
  items.slice(0, from).findLast(({ atom }) => atom?.party?.kind === 'ministry')?.atom?.party ?? null;

const personBefore = (items: readonly Item[], from: number): string | null =>
  items.slice(0, from).findLast(({ atom }) => atom?.kind === 'person')?.atom?.id ?? null;

/** "la mairie", "ce ministère": a body told of before. */
export function shortBody(
  text: string,
  items: readonly Item[],
  from: number,
  afterLead: number,
): Parsed<Actor> | null {
  if (afterLead < from + 2) return null;
  // "avec ce groupement un contrat": the article opens what follows.
  const opensNext = isWord(items[afterLead - 1], 'un', 'une', 'le', 'la', "l'", 'des', 'les');
  const at = opensNext ? afterLead - 1 : afterLead;
  const last = items[at - 1];
  const noun = wordOf(last) ?? '';
  if (
    !last ||
    at < from + 2 ||
    !isOf(last, CLASS.short) ||
    !/^(?:la|le|l'|ce|cette|son|sa|notre)$/.test(wordOf(items[at - 2]) ?? '')
  )
    return null;
  if (/^(?:de|d'|du|des)$/.test(wordOf(items[at]) ?? '')) return null;
  const start = (items[from] as Item).start;
  // "entre son département et B": the ministry of whom the sentence speaks.
  const own = /^(?:departement|ministere)$/.test(noun) ? ministryBefore(items, from) : null;
  const holder = isWord(items[at - 2], 'son', 'sa') ? personBefore(items, from) : null;
  const name = text.slice(last.start, last.end);
  const isOurs = isWord(items[at - 2], 'notre');
  const body: Party = own ?? {
    id: null,
    name,
    kind: 'short',
    country: null,
    ...(holder ? { holder } : {}),
    ...(isOurs ? { isOurs } : {}),
  };
  return {
    value: actorOf({ start, end: last.end }, { body }),
    next: at,
  };
}

/** "l'ARCEP Bénin": the branch of a country, another body than "l'ARCEP". */
export function parseBranch(text: string, items: readonly Item[], at: number): Parsed<Party> | null {
  const [body, place] = [items[at], items[at + 1]];
  if (!body || !place || place.start !== body.end + 1 || place.atom?.kind === 'person') return null;
  const name = text.slice(place.start, place.end);
  const country = /^\p{Lu}/u.test(name) ? countryOf(name) : null;
  if (country === null) return null;
  return {
    value: { id: null, name: text.slice(body.start, place.end), kind: 'unknown', country },
    next: at + 2,
  };
}

/** Of whom somebody speaks or signs for another: "par la voix de", "par le biais de". */
const MEANS: ReadonlySet<string> = new Set(
  'voix plume main entremise intermediaire biais truchement canal'.split(' '),
);

/** ", représentée par", "par la voix de", singular only: plural goes with "respectivement". */
export function representedBy(items: readonly Item[], from: number): number | null {
  let at = from;
  if (isWord(items[at], ',', '(')) at++;
  // "d'une part, représenté par"
  if (isWord(items[at], "d'") && isWord(items[at + 1], 'une', 'autre') && isWord(items[at + 2], 'part')) {
    at += 3;
    if (isWord(items[at], ',')) at++;
  }
  // "en la personne de son président, M. X"
  if (isWord(items[at], 'en') && isWord(items[at + 2], 'personne'))
    return isWord(items[at + 3], 'de', "d'") ? at + 4 : at + 3;
  // "que représentait son directeur, M. X"
  if (isWord(items[at], 'que') && /^represent(?:e|ait)$/.test(wordOf(items[at + 1]) ?? '')) return at + 2;
  // ", à travers son ministre, M. X", "via sa directrice"
  if (isWord(items[at], 'via')) return at + 1;
  if (isWord(items[at], 'a', 'au') && isWord(items[at + 1], 'travers'))
    return isWord(items[at + 2], 'de', "d'") ? at + 3 : at + 2;
  // ", par la voix de sa directrice, Mme X", "et B, par celle de son directeur", "par l'entremise du ministre"
  if (isWord(items[at], 'par')) {
    const of = isWord(items[at + 1], 'celle') ? at + 2 : MEANS.has(wordOf(items[at + 2]) ?? '') ? at + 3 : -1;
    return isWord(items[of], 'de', "d'") ? of + 1 : isWord(items[of], 'du') ? of : null;
  }
  if (!/^representee?$/.test(wordOf(items[at]) ?? '')) return null;
  at++;
  if (isWord(items[at], 'ici', 'respectivement')) at++;
  return isWord(items[at], 'par') ? at + 1 : null;
}

/** A place acts only without a preposition of place before it; a state not after "en" and "au". */
export function mayActHere(items: readonly Item[], from: number, at: number, item: Item): boolean {
  if (item.atom?.kind === 'event') return false;
  const before = wordOf(items[from - 1]) ?? '';
  const direct = at === from ? before : (wordOf(items[at - 1]) ?? '');
  const party = partyOf(item);
  if (party?.kind === 'town' || party?.kind === 'state')
    return (
      (!/^(?:a|au|aux|en|dans|vers|depuis|chez|sur)$/.test(at === from ? before : direct) ||
        isBoundTo(items, from)) &&
      !/^(?:dans|vers|depuis|chez)$/.test(
        isWord(items[from - 1], 'la', 'le') ? (wordOf(items[from - 2]) ?? '') : before,
      ) &&
      !(party.kind === 'town' && /^(?:de|d'|du)$/.test(before))
    );
  return !/^(?:dans|vers|chez|depuis|en)$/.test(before);
}

/** Items between "liant" and the "au" of the other side. */
const BOUND = 10;

/** "liant la Gambie au Sénégal": no place behind this "au". */
const isBoundTo = (items: readonly Item[], from: number): boolean =>
  items.slice(Math.max(0, from - BOUND), from).some(({ reading }) => reading?.text === 'lie');

const BEHALF_START = /^(?:pour|cote)$/;

/** Lawyers' turns, the word that tells whose name it is left out. */
const BOTH_NAMES = ['au nom et pour le compte', 'pour le compte et au nom', 'pour et au nom'].map((words) =>
  words.split(' '),
);

/** "pour le Cameroun,", "côté malien", "au nom de l'Agence" before or after an actor. */
export function parseBehalf(items: readonly Item[], from: number): Parsed<Party> | null {
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
  const direct = wordOf(items[at]) ?? '';
  const country = nationOf(items[at]);
  if (country !== null && /cote/.test(`${word} ${wordOf(items[from + 1]) ?? ''}`)) {
    return { value: { id: null, name: direct, kind: 'side', country }, next: at + 1 };
  }
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
  if (!item || !party || (item.atom?.kind === 'venue' && party.kind !== 'town')) return null;
  return { value: party, next: skipParenthesis(items, at + 1) };
}
