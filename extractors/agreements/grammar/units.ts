/** Bodies that a common noun and a place name: "la commune de Kara", "l'hôpital de Kati". */
import { type Actor, actorOf, isOf, isWord, type Parsed, wordOf } from './actor-words.js';
import type { Party } from './atoms.js';
import type { Item } from './items.js';
import { CLASS } from './word-classes.js';

const UNIT =
  /(?:^|[\s'’])(?<name>(?:hôpital|clinique|lycée|collège|école|institut|centre|[Cc]ommune|[Vv]ille|municipalité|[Dd]istrict|[Dd]épartement|[Rr]égion|[Pp]rovince|wilaya|village|canton|cercle|communauté|coopérative|conseil|chambre|syndicat|association|fédération|université|faculté|port|paroisse|barreau)[sx]?(?: \p{Ll}[\p{Ll}-]+){0,3}(?: d['’]| de l['’]| )\p{Lu}[\p{L}\d'’ -]*)$/u;

const NUMBER = /^\d{1,2}$/;

/**
 * "maire de la commune Golfe 1", "directeur de l'hôpital de Kati": what somebody is head of, where the place alone was found.
 * `start`: offset of the title; `last`: the item that it ends with so far.
 */
export function unitUpTo(
  text: string,
  items: readonly Item[],
  start: number,
  last: number,
  place: Party | null,
): Parsed<Party> | null {
  if (place !== null && place.kind !== 'town' && place.kind !== 'unknown') return null;
  const to = NUMBER.test(wordOf(items[last + 1]) ?? '') ? last + 1 : last;
  const name = UNIT.exec(text.slice(start, items[to]?.end))?.groups?.name;
  if (name === undefined) return null;
  return {
    value: { id: null, name: singular(name), kind: 'unknown', country: place?.country ?? null },
    next: to + 1,
  };
}

const singular = (name: string): string =>
  name.replace(/^\p{L}+/u, (noun) => noun.replace(/(?<=eau)x$|(?<=\p{L}{3})s$/u, '').replace(/aux$/u, 'al'));

/** Words between the noun and the place: "chambres de commerce et d'industrie". */
const LONGEST_KIND = 6;

/** Index of a place at an item or behind its article. */
function placeAt(items: readonly Item[], from: number): number | null {
  const at = isWord(items[from], 'la', 'le', "l'") ? from + 1 : from;
  const atom = items[at]?.atom;
  return atom?.party && (atom.kind === 'place' || (atom.kind === 'venue' && atom.party.kind !== 'unknown'))
    ? at
    : null;
}

const isLink = (item: Item | undefined): boolean => isWord(item, 'de', 'du', "d'", 'des');

/** "les universités |de Lomé": the first of a row. */
export function parseUnits(text: string, items: readonly Item[], from: number): Parsed<Actor> | null {
  const noun = items[from + 1];
  if (!noun || !isWord(items[from], 'les', 'des', 'aux') || !isOf(noun, CLASS.unit)) return null;
  for (let at = from + 2; at < from + 2 + LONGEST_KIND; at++) {
    const place = isLink(items[at]) ? placeAt(items, at + 1) : null;
    if (place !== null) {
      const span = { start: (items[from] as Item).start, end: (items[place] as Item).end };
      const name = singular(text.slice(noun.start, span.end));
      const country = items[place]?.atom?.party?.country ?? null;
      return {
        value: actorOf(span, { body: { id: null, name, kind: 'unknown', country }, plural: true }),
        next: place + 1,
      };
    }
    if (!isOf(items[at], CLASS.letters)) return null;
  }
  return null;
}

const NAMED_BY_PLACE = /^(?<kind>.*\S )(?:de la |de l['’]|du |des |de |d['’])\p{Lu}[\p{L}'’ -]*$/u;

/**
 * "les universités de Lomé, |de Kara", "les présidents des barreaux de Paris et |d'Abidjan", "les ARCEP du Bénin, |du Togo": the next
 * of a row, named as the one before.
 */
export function unitBeside(
  text: string,
  items: readonly Item[],
  from: number,
  last: Actor,
): Parsed<Party> | null {
  const { body } = last;
  const link = items[from - 1];
  const isRow = last.plural || /^les /iu.test(text.slice(last.start, last.end));
  if (!isRow || !link || (body?.kind !== 'unknown' && body?.kind !== 'organization') || !isLink(link))
    return null;
  const kind = NAMED_BY_PLACE.exec(body.name)?.groups?.kind;
  const place = kind === undefined ? null : placeAt(items, from);
  if (place === null) return null;
  const { end, atom } = items[place] as Item;
  const name = singular(`${kind}${text.slice(link.start, end)}`);
  return {
    value: { id: null, name, kind: 'unknown', country: atom?.party?.country ?? null },
    next: place + 1,
  };
}
