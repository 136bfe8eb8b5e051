/** Bodies that a common noun and a place name: "la commune de Kara", "l'hôpital de Kati". */
import { type Parsed, wordOf } from './actor-words.js';
import type { Party } from './atoms.js';
import type { Item } from './items.js';

const UNIT =
  /(?:^|[\s'’])(?<name>(?:hôpital|clinique|lycée|collège|école|institut|centre|[Cc]ommune|[Vv]ille|municipalité|[Dd]istrict|[Dd]épartement|[Rr]égion|[Pp]rovince|wilaya|village|canton|cercle|communauté|coopérative|conseil|chambre|syndicat|association|fédération|université|faculté|port|paroisse)(?: \p{Ll}[\p{Ll}-]+){0,3}(?: d['’]| de l['’]| )\p{Lu}[\p{L}\d'’ -]*)$/u;

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
  return { value: { id: null, name, kind: 'unknown', country: place?.country ?? null }, next: to + 1 };
}
