/** Bodies without a name: "des fabricants d'armes indiens", "14 groupes armés", "le patronat éthiopien". */
import { type Actor, actorOf, isOf, isWord, type Parsed, partyOf, wordOf } from './actor-words.js';
import type { Party } from './atoms.js';
import type { Item } from './items.js';
import { CLASS } from './word-classes.js';

/** "Les syndicats et le gouvernement ont signé", "Les syndicats, les industriels et l'État". */
const opensSentence = (items: readonly Item[], from: number): boolean =>
  from === 0 && isWord(items[0], 'les') && isWord(items[2], 'et', ',');

const QUANTITY =
  /^(?:certain|grand|petit|dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine|douzaine|poignee|serie|majorite|differente?s|diverse?s?|nombreu(?:x|ses)|autres|principa(?:ux|les)|six|sept|huit|neuf|dix)$/;

/** "des fabricants d'armes indiens", "les radios locales": a side without a name, where one is expected. */
export function commonBody(
  text: string,
  items: readonly Item[],
  from: number,
  isExpected = isOf(items[from - 1], CLASS.expectsSide) || opensSentence(items, from),
): Parsed<Actor> | null {
  if (!isExpected) return null;
  const noun = afterQuantity(items, from);
  const nation = nationAfter(items, from, noun);
  const isBare = isWord(items[from - 1], '(');
  if (!items[noun] || (noun === from && !isBare)) return null;
  if (!isOf(items[noun], CLASS.common) && nation === null) return null;
  const at = represented(items, noun);
  if (at === null) return null;
  const head = items[at] as Item;
  const named = nation ? null : endOfName(text, items, at + 1);
  const last = lastQualifier(text, items, nation ? items.indexOf(nation) : (named ?? at + 1) - 1);
  const start = (items[from] as Item).start;
  const next = items.indexOf(last) + 1;
  // "la société de transport Okoumé", "les groupes privés Okoumé et Limba"
  const called = named === null && items[next] ? partyOf(items[next] as Item) : null;
  if (called && (called.kind === 'organization' || called.kind === 'unknown'))
    return { value: actorOf({ start, end: (items[next] as Item).end }, { body: called }), next: next + 1 };
  const body: Party = { id: null, name: text.slice(head.start, last.end), kind: 'unknown', country: null };
  return {
    value: actorOf({ start, end: last.end }, { body, plural: true }),
    next,
  };
}

const DETERMINER =
  /^(?:des|les|le|la|l'|un|une|plusieurs|diver(?:s|ses)|differente?s|leurs|trois|deux|quatre|cinq)$/;

const NUMBER = /^\d{1,3}$/;

/** "|des fabricants", "|les trois radios", "|un certain nombre d'associations", "|22 associations": index of the noun. */
function afterQuantity(items: readonly Item[], from: number): number {
  let at = from;
  while (at < from + 3 && DETERMINER.test(wordOf(items[at]) ?? '')) at++;
  if (at > from && QUANTITY.test(wordOf(items[at]) ?? '')) at++;
  // "22 associations", "dix entreprises"
  if (at === from && (NUMBER.test(wordOf(items[at]) ?? '') || isOf(items[at], CLASS.count))) at++;
  if (at > from + 1 && isWord(items[at], 'nombre', 'ensemble', 'groupe')) at++;
  if (at > from + 1 && isWord(items[at], 'de', "d'")) at++;
  return at;
}

/**
 * "les représentants des |radios locales": the radios are bound. Null for "les représentants de la Sonatel", a body of
 * its own name; the noun itself where nobody is represented.
 */
function represented(items: readonly Item[], noun: number): number | null {
  if (!/^representants?$/.test(wordOf(items[noun]) ?? '')) return noun;
  if (!isWord(items[noun + 1], 'de', 'des', 'du', "d'")) return noun;
  // "des 14 groupes armés"
  const at = NUMBER.test(wordOf(items[noun + 2]) ?? '') ? noun + 3 : noun + 2;
  return !items[at] || isWord(items[at], 'la', 'le', "l'") ? null : at;
}

const QUALIFIES =
  /(?:elle|elles|ales?|aux|iques?|aires?|ives?|ees?|es|ants?|ois|ais|ains?|iens?|[eo]nne|oise|aise|aine|euse|ande|iers?|ieres?)$/;

/** "radios |locales", "syndicats du secteur de la |santé": the last item of the group, at `from` or behind it. */
function lastQualifier(text: string, items: readonly Item[], from: number): Item {
  const isSmall = (item: Item | undefined): boolean =>
    item !== undefined && /^\p{Ll}/u.test(text[item.start] ?? '');
  let last = items[from] as Item;
  for (let at = from + 1; at <= from + 5; at++) {
    const word = wordOf(items[at]);
    if (word === null || !isSmall(items[at])) break;
    // "le syndicat des mineurs d'autre part"
    if (word === "d'" && isWord(items[at + 1], 'une', 'autre')) break;
    if (/^(?:de|d'|du|des)$/.test(word) && isSmall(items[at + 1])) continue;
    if (isWord(items[at], 'la', "l'") && isWord(items[at - 1], 'de')) continue;
    const qualifies =
      isWord(items[at - 1], 'de', "d'", 'du', 'des', 'la', "l'") ||
      isOf(items[at], CLASS.nation) ||
      QUALIFIES.test(word);
    if (!qualifies || /^(?:pour|dans|sur|afin|les|apres|lors|ses|ces)$/.test(word)) break;
    last = items[at] as Item;
  }
  return last;
}

const NO_BODY =
  /^(?:peuples?|capitales?|territoires?|economies?|marches?|cotes?|frontieres?|deux|secteurs?|villes?|cultures?|populations?|autres?|part(?:ie)?s?|diplomaties?|jeunes?|langues?)$/;

/** Items between "entre" and the other side. */
const BETWEEN = 14;

/** "entre l'aviation civile djiboutienne et le patronat éthiopien": a noun that a nation tells apart, between sides alone. */
function nationAfter(items: readonly Item[], from: number, noun: number): Item | null {
  const isOther =
    isWord(items[from - 1], 'et') &&
    items.slice(Math.max(0, from - BETWEEN), from).some((item) => isWord(item, 'entre'));
  const word = wordOf(items[noun]) ?? '';
  const isNoun =
    /^\p{L}{4,}$/u.test(word) &&
    !NO_BODY.test(word) &&
    !isOf(items[noun], CLASS.role | CLASS.common | CLASS.short | CLASS.firm);
  if (noun !== from + 1 || !isNoun || !(isOther || isWord(items[from - 1], 'entre'))) return null;
  const at = isOf(items[noun + 1], CLASS.nation) ? noun + 1 : noun + 2;
  const isAdjective = /^\p{L}{4,}$/u.test(wordOf(items[noun + 1]) ?? '');
  return isAdjective && isOf(items[at], CLASS.nation) && !items[at + 1]?.atom ? (items[at] ?? null) : null;
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
