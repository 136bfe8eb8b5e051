/** Towns and regions that sign for themselves: "la ville de Mulhouse", "les communes Golfe 1 et Kloto 2". */
import { type Actor, actorOf, isWord, nationOf, type Parsed, partyOf, wordOf } from './actor-words.js';
import type { Party } from './atoms.js';
import { bodyWith, type ParseActor } from './body-actors.js';
import type { Item } from './items.js';

const LOCALS: ReadonlySet<string> = new Set(
  'ville commune mairie municipalite region district departement port prefecture province canton wilaya metropole barreau cercle'
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`]),
);

const NUMBER = /^\d{1,2}$/;

/** "Mulhouse", and "Golfe 1", which no gazetteer has. */
function townAt(text: string, items: readonly Item[], at: number): Parsed<Party> | null {
  const named = items[at];
  if (!named || !/^\p{Lu}/u.test(text[named.start] ?? '')) return null;
  const party = partyOf(named);
  const isPlace = party?.kind === 'town' || (party?.kind === 'unknown' && named.atom?.kind === 'place');
  if (named.atom !== null && !isPlace) return null;
  const number = items[at + 1];
  const isNumbered = NUMBER.test(wordOf(number) ?? '');
  if (!isPlace && !isNumbered) return null;
  const [end, next] = isNumbered ? [(number as Item).end, at + 2] : [named.end, at + 1];
  return {
    value: { id: null, country: null, ...party, name: text.slice(named.start, end), kind: 'unknown' },
    next,
  };
}

/** Words of a town's name. */
const MOST_WORDS = 4;

const goesOn = (text: string, last: Item | undefined, item: Item | undefined): boolean =>
  last !== undefined &&
  item !== undefined &&
  !item.atom &&
  !item.signing &&
  !item.instrument &&
  item.start === last.end + 1 &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(item.start, item.end));

/** A town that no gazetteer has: "les villes de Kara |et de Ronsart|". */
function unknownTownAt(text: string, items: readonly Item[], at: number): Parsed<Party> | null {
  const named = items[at];
  if (!named || named.atom || named.signing || named.instrument) return null;
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(named.start, named.end))) return null;
  let next = at + 1;
  // "Sidi Harazem"
  while (next < at + MOST_WORDS && goesOn(text, items[next - 1], items[next])) next++;
  const name = text.slice(named.start, items[next - 1]?.end);
  return { value: { id: null, name, kind: 'unknown', country: null }, next };
}

/** "la ville de Mulhouse", "les communes de Sokodé": the town itself, which stands for no state. */
export function parseLocal(
  parse: ParseActor,
  text: string,
  items: readonly Item[],
  from: number,
): Parsed<Actor> | null {
  const noun = items[from + 1];
  if (!noun || !LOCALS.has(wordOf(noun) ?? '') || !isWord(items[from], 'la', 'le', 'les')) return null;
  // "la ville française de Mulhouse"
  const behind = nationOf(items[from + 2]) === null ? from + 2 : from + 3;
  const at = isWord(items[behind], 'de', "d'", 'du') ? behind + 1 : behind;
  const town =
    townAt(text, items, at) ??
    (at > behind || isWord(items[from], 'les') ? unknownTownAt(text, items, at) : null);
  if (!town || /^(?:dans|vers|depuis)$/.test(wordOf(items[from - 1]) ?? '')) return null;
  const last = town.next - 1;
  const written = text.slice(noun.start, noun.end);
  const name =
    (isWord(items[from], 'les') ? written.replace(/s$/u, '') : written) +
    text.slice(noun.end, (items[last] as Item).end);
  const start = (items[from] as Item).start;
  const local = bodyWith(parse, text, items, last, start, { ...town.value, name });
  return isWord(items[from], 'les') ? { ...local, value: { ...local.value, plural: true } } : local;
}

/** "les villes de A et de B", "la ville de A et celle de B", "les communes de A et B", "les communes A 1 et B 2": B signs for itself, beside A. */
export function townBeside(
  text: string,
  items: readonly Item[],
  at: number,
  { body, plural }: Actor,
): Parsed<Actor> | null {
  const noun = /^\p{L}+(?= )/u.exec(body?.name ?? '')?.[0]?.toLowerCase() ?? '';
  if (!body || !LOCALS.has(noun)) return null;
  const isSame = isWord(items[at], 'celle', 'celui') && isWord(items[at + 1], 'de', "d'", 'du');
  const named = isSame ? at + 2 : at;
  const link = items[named - 1];
  if (!isSame && body.kind !== 'unknown') return null;
  if (!(isWord(link, 'de', "d'", 'du') || (plural && isWord(link, 'et', ',')))) return null;
  const town = townAt(text, items, named) ?? (isSame || plural ? unknownTownAt(text, items, named) : null);
  if (!town) return null;
  const { name } = town.value;
  const isBare = NUMBER.test(name.split(' ').at(-1) ?? '');
  const of = isBare ? '' : /^[aeiouyàâéèêîôh]/iu.test(name) ? "d'" : 'de ';
  const { start } = items[at] as Item;
  const span = { start, end: (items[town.next - 1] as Item).end };
  return {
    value: actorOf(span, { body: { ...town.value, name: `${noun} ${of}${name}` }, plural }),
    next: town.next,
  };
}
