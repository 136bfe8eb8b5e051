/** Towns and regions that sign for themselves: "la ville de Mulhouse", "les communes Golfe 1 et Kloto 2". */
import { type Actor, actorOf, isWord, type Parsed, partyOf, wordOf } from './actor-words.js';
import type { Party } from './atoms.js';
import { bodyWith, type ParseActor } from './body-actors.js';
import type { Item } from './items.js';

const LOCALS: ReadonlySet<string> = new Set(
  ['ville', 'commune', 'mairie', 'municipalite', 'region', 'district', 'departement'].flatMap((noun) => [
    noun,
    `${noun}s`,
  ]),
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

/** "la ville de Mulhouse", "les communes de Sokodé": the town itself, which stands for no state. */
export function parseLocal(
  parse: ParseActor,
  text: string,
  items: readonly Item[],
  from: number,
): Parsed<Actor> | null {
  const noun = items[from + 1];
  if (!noun || !LOCALS.has(wordOf(noun) ?? '') || !isWord(items[from], 'la', 'le', 'les')) return null;
  const town = townAt(text, items, from + (isWord(items[from + 2], 'de', "d'", 'du') ? 3 : 2));
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

/** "les villes de A et de B", "les communes de A et B", "les communes A 1 et B 2": B signs for itself, beside A. */
export function townBeside(
  text: string,
  items: readonly Item[],
  at: number,
  { body, plural }: Actor,
): Parsed<Actor> | null {
  const link = items[at - 1];
  if (body?.kind !== 'unknown' || !(isWord(link, 'de', "d'") || (plural && isWord(link, 'et', ','))))
    return null;
  const noun = /^\p{L}+(?= )/u.exec(body.name)?.[0] ?? '';
  const town = LOCALS.has(noun) ? townAt(text, items, at) : null;
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
