/** Those who make peace: "la rébellion du M23", "le mouvement rebelle UDR", "le gouvernement de transition". */
import {
  type Actor,
  actorOf,
  isOf,
  isWord,
  type Parsed,
  partyOf,
  skipParenthesis,
  wordOf,
} from './actor-words.js';
import type { Party } from './atoms.js';
import type { Item } from './items.js';
import { CLASS } from './word-classes.js';

const ARMED =
  /^(?:rebelles?|armee?s?|insurgee?s?|separatistes?|independantistes?|politico-militaires?|d?jihadistes?)$/;

/** Bodies that an adjective makes fighters of. */
const BODIES: ReadonlySet<string> = new Set(
  'mouvement mouvements groupe groupes front coalition alliance faction factions'.split(' '),
);

/** "le gouvernement de |transition|" */
const INTERIM: ReadonlySet<string> = new Set(['transition', 'salut', 'unite']);

export function parseBelligerent(text: string, items: readonly Item[], from: number): Parsed<Actor> | null {
  const noun = items[from + 1];
  if (!noun || !isOf(items[from], CLASS.determiner | CLASS.opener)) return null;
  if (isWord(noun, 'gouvernement')) return interim(text, items, from);
  const word = wordOf(noun) ?? '';
  const isBody = BODIES.has(word) && ARMED.test(wordOf(items[from + 2]) ?? '');
  if (!isBody && !isOf(noun, CLASS.fighters)) return null;
  let at = from + 2;
  while (ARMED.test(wordOf(items[at]) ?? '') || isOf(items[at], CLASS.nation)) at++;
  const called = namedAt(text, items, at);
  if (called)
    return {
      value: actorOf(
        { start: (items[from] as Item).start, end: called.value.end },
        { body: called.value.party },
      ),
      next: called.next,
    };
  return asBody(text, items, from, at);
}

/** "|du M23|", "|UDR|": the name of those who fight. */
function namedAt(
  text: string,
  items: readonly Item[],
  from: number,
): Parsed<{ party: Party; end: number }> | null {
  let at = from;
  while (at < from + 3 && isWord(items[at], 'de', 'du', 'des', "d'", 'la', "l'")) at++;
  const item = items[at];
  if (!item || item.signing || item.instrument) return null;
  const written = text.slice(item.start, item.end);
  const known = partyOf(item);
  const isNamed = known?.kind === 'organization' || known?.kind === 'unknown';
  if (!isNamed && !(item.atom === null && /^\p{Lu}[\p{Lu}\d/-]+$/u.test(written))) return null;
  const party =
    isNamed && known ? known : { id: null, name: written, kind: 'unknown' as const, country: null };
  return { value: { party, end: item.end }, next: skipParenthesis(items, at + 1) };
}

const interim = (text: string, items: readonly Item[], from: number): Parsed<Actor> | null =>
  isWord(items[from + 2], 'de') && INTERIM.has(wordOf(items[from + 3]) ?? '')
    ? asBody(text, items, from, isWord(items[from + 4], 'nationale', 'national') ? from + 5 : from + 4)
    : null;

/** By what it is called in small letters. */
function asBody(text: string, items: readonly Item[], from: number, next: number): Parsed<Actor> {
  const [first, noun, last] = [items[from], items[from + 1], items[next - 1]] as [Item, Item, Item];
  const body: Party = { id: null, name: text.slice(noun.start, last.end), kind: 'unknown', country: null };
  return { value: actorOf({ start: first.start, end: last.end }, { body }), next };
}
