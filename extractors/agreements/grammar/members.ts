/** Lists that a common noun stands for: "avec trois banques : A, B et C", "le consortium formé de A et B". */
import { type Actor, type Group, isWord, type Parsed, wordOf } from './actor-words.js';
import { parseActor } from './actors.js';
import type { Item } from './items.js';

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

function listFrom(text: string, items: readonly Item[], from: number): Parsed<Actor[]> | null {
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
  return actors.length > 1 ? { value: actors, next } : null;
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
