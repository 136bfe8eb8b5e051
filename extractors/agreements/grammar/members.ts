/** Lists that a common noun stands for: "avec trois banques : A, B et C", "le consortium formé de A et B". */
import { type Actor, type Group, isOf, isWord, type Parsed, wordOf } from './actor-words.js';
import { parseActor } from './actors.js';
import type { Item } from './items.js';
import { CLASS } from './word-classes.js';

const ANNOUNCED = /^(?:[\p{L}'-]+|,)$/u;

/** ": A, B et C", "et les structures techniques que sont : - A – B", ", à savoir A et B": who a common noun means. */
export function announcedList(text: string, items: readonly Item[], from: number): Parsed<Actor[]> | null {
  let at = from;
  while (at < from + 10 && !isWord(items[at], ':')) {
    if (isWord(items[at], 'a') && isWord(items[at + 1], 'savoir')) break;
    if (isWord(items[at], 'que') && isWord(items[at + 1], 'sont')) break;
    if (!ANNOUNCED.test(wordOf(items[at]) ?? '') || isWord(items[at], 'has', 'ont', 'est', 'sont', 'qui'))
      return null;
    at++;
  }
  if (isWord(items[at], 'a', 'que')) at += 2;
  else if (!isWord(items[at], ':')) return null;
  return listFrom(text, items, at);
}

function listFrom(text: string, items: readonly Item[], from: number, least = 2): Parsed<Actor[]> | null {
  const actors: Actor[] = [];
  let at = from;
  let next = from;
  for (;;) {
    while (isWord(items[at], ':', ',', ';', '-', '–', '•', 'et', 'de', "d'", 'des', 'du', 'par')) at++;
    const actor = parseActor(text, items, at);
    if (!actor || (actor.value.body === null && actor.value.person === null)) break;
    actors.push(actor.value);
    at = next = actor.next;
    if (!isWord(items[at], ',', ';', '-', '–', '•', 'et')) break;
  }
  return actors.length >= least ? { value: actors, next } : null;
}

const SOME =
  /^(?:des|plusieurs|divers|diverses|differente?s|certaine?s|quelques|nombreu(?:x|ses)|autres|de|d'|une?|certain|nombre|ensemble|serie|\p{L}+aine)$/u;

/** What goes on with "des entreprises", up to the words that name some of them. */
const DESCRIBES = /^(?!(?:has|ont|est|sont|qui|que|et|par|avec|entre)$)[\p{L}'-]+$/u;

/** Words of "des entreprises publiques de la place". */
const LONGEST_DESCRIPTION = 8;

/** "avec plusieurs universités, dont A et B", "et diverses facultés, à l'instar de A et de B": those that are named. */
export function examplesOf(text: string, items: readonly Item[], from: number): Parsed<Actor[]> | null {
  if (!isOf(items[from - 1], CLASS.expectsSide)) return null;
  let noun = from;
  while (noun < from + 4 && (SOME.test(wordOf(items[noun]) ?? '') || isOf(items[noun], CLASS.count))) noun++;
  if (noun === from || !/^\p{Ll}{3,}[sx]$|^ong$/u.test(wordOf(items[noun]) ?? '')) return null;
  for (let at = noun + 1; at <= noun + LONGEST_DESCRIPTION; at++) {
    const named = afterSuchAs(items, isWord(items[at], ',') ? at + 1 : at);
    if (named !== null) return listFrom(text, items, named, 1);
    if (!DESCRIBES.test(wordOf(items[at]) ?? '') && items[at]?.atom?.kind !== 'place') return null;
  }
  return null;
}

/** Index behind "dont", "comme", "telles que", "à l'instar de"; null where none of them stands. */
function afterSuchAs(items: readonly Item[], at: number): number | null {
  if (isWord(items[at], 'dont', 'notamment', 'comme')) return at + 1;
  if (isWord(items[at], 'tels', 'telles') && isWord(items[at + 1], 'que', "qu'")) return at + 2;
  if (isWord(items[at], 'parmi') && isWord(items[at + 1], 'lesquels', 'lesquelles')) return at + 2;
  return isWord(items[at], 'a') && isWord(items[at + 2], 'instar') ? at + 3 : null;
}

const COMPOSED = /^(?:form|compos|constitu)ee?s?$|^(?:reunissant|regroupant|associant|comprenant)$/;

/** Words between "le groupement" and "formé de": "d'entreprises sino-béninois". */
const BEFORE_COMPOSED = 4;

/** "le consortium formé de A et B", "un groupement d'entreprises composé de A, B et C": those whom it consists of. */
export function membersOf(text: string, items: readonly Item[], from: number): Parsed<Actor[]> | null {
  const at = isWord(items[from], 'le', 'un', 'ce') ? from + 1 : from;
  if (!isWord(items[at], 'consortium', 'groupement')) return null;
  const end = at + 1 + BEFORE_COMPOSED;
  const composed = items.findIndex(
    (item, index) => index > at && index < end && COMPOSED.test(item.word ?? ''),
  );
  if (composed < 0 || items.slice(at, composed).some(({ word }) => word === null)) return null;
  return listFrom(text, items, composed + 1);
}

/** "avec chacune des institutions suivantes : A, B et C" */
export function eachOf(text: string, items: readonly Item[], from: number): Parsed<Group> | null {
  if (!isWord(items[from], 'chacun', 'chacune', 'les', 'des')) return null;
  const listed = announcedList(text, items, from);
  const [first] = listed?.value ?? [];
  const end = listed && items[listed.next - 1]?.end;
  return listed && first && end
    ? { value: { start: first.start, end, actors: listed.value }, next: listed.next }
    : null;
}
