/** Actors that point back: "les deux ministres", "cette dernière", "l'une et l'autre". */

import type { Span } from '../../../schemas/document.js';
import { numberOf } from '../mentions/numbers.js';
import {
  type Actor,
  actorOf,
  bodyAfterLinks,
  isOf,
  isWord,
  type Parsed,
  partyOf,
  wordOf,
} from './actor-words.js';
import type { Party } from './atoms.js';
import type { Item } from './items.js';
import { CLASS } from './word-classes.js';

/** "les deux ministres" points back, "avec 22 associations" does not. */
const MOST_POINTED_AT = 7;

/** "entre les deux rives", "entre les deux dates": none of them signs. */
const NO_SIDES =
  /^(?:rives|cotes|dates|langues|tours|rounds|peuples|continents|sites|campus|mois|ans|fois|poles|points|series|economies|marches|populations|frontieres)$/;

const POINTING: ReadonlySet<string> = new Set(['les', 'ces', 'leurs', 'aux', 'des']);

/** "les deux ministres", "les trois pays", "les deux chefs de département"; "son homologue béninoise". */
export function parseAnaphor(text: string, items: readonly Item[], from: number): Parsed<Actor> | null {
  const start = items[from];
  if (!start || !isOf(start, CLASS.opener | CLASS.count)) return null;
  const first = wordOf(start) ?? '';
  let at = from;
  if (POINTING.has(first)) at++;
  else if (!isOf(start, CLASS.count) && first !== 'memes') return null;
  // "le gouvernement et cinq syndicats", "avec sept opérateurs": told for the first time.
  if (!POINTING.has(first) && isWord(items[from - 1], 'et', 'avec')) return null;
  const number = isOf(items[at], CLASS.count) ? numberOf(wordOf(items[at]) ?? '') : null;
  const count = number !== null && number <= MOST_POINTED_AT ? number : null;
  if (count !== null) at++;
  if (isWord(items[at], 'memes')) at++;
  const noun = wordOf(items[at]) ?? '';
  // "entre les deux électriciens"
  const bound =
    count !== null && /[sx]$/.test(noun) && !NO_SIDES.test(noun) && isWord(items[from - 1], 'entre', 'avec');
  if (at > from && (isOf(items[at], CLASS.anaphoric) || bound) && (count !== null || noun === 'parties')) {
    const office = isOf(items[at], CLASS.role) ? (items[at] as Item).start : null;
    at++;
    while (
      at < items.length &&
      /^(?:de|d'|du|departement|gouvernement|delegation|institutions?|etat|generaux|generales|africains|entreprises)$/.test(
        wordOf(items[at]) ?? '',
      ) &&
      bodyAfterLinks(items, at) === null
    )
      at++;
    const end = (items[at - 1] as Item).end;
    return {
      value: actorOf(
        { start: start.start, end },
        {
          plural: true,
          anaphor: {
            noun,
            count,
            country: null,
            ...(office === null ? {} : { office: text.slice(office, end) }),
            ...(first === 'leurs' ? { possessive: true } : {}),
          },
        },
      ),
      next: at,
    };
  }
  return null;
}

/** "au siège de l'Autorité, entre cette dernière et B": the last body named before. */
export function parseLatter(text: string, items: readonly Item[], from: number): Parsed<Actor> | null {
  const start = items[from];
  if (!start || !isWord(start, 'ce', 'cette', 'celui-ci', 'celle-ci')) return null;
  const pronoun = isWord(start, 'celui-ci', 'celle-ci');
  if (!pronoun && !isWord(items[from + 1], 'dernier', 'derniere')) return null;
  if (!/^(?:entre|avec|et|par)$/.test(wordOf(items[from - 1]) ?? '')) return null;
  const next = from + (pronoun ? 1 : 2);
  const span = { start: start.start, end: (items[next - 1] as Item).end };
  if (isWord(items[from - 1], 'par')) return lastPerson(text, items, from, span, next);
  const told = items
    .slice(Math.max(0, from - 40), from)
    .findLast(
      (item) =>
        item.atom && (item.atom.kind === 'person' || partyOf(item) !== null || houseOf(text, item) !== null),
    );
  const body = told ? (partyOf(told) ?? houseOf(text, told)) : null;
  if (body === null || body.kind === 'town') return null;
  return { value: actorOf(span, { body }), next };
}

/** "Après le mot du maire, la convention a été signée par ce dernier": whoever was named last, be it by office. */
function lastPerson(
  text: string,
  items: readonly Item[],
  from: number,
  span: Span,
  next: number,
): Parsed<Actor> | null {
  const told = items
    .slice(Math.max(0, from - 40), from)
    .findLast((item) => item.atom?.kind === 'person' || item.atom?.kind === 'role' || isOf(item, CLASS.role));
  if (!told) return { value: actorOf(span, { anaphor: { noun: 'dernier', count: 1, country: null } }), next };
  const actor =
    told.atom?.kind === 'person' ? { person: told.atom.id } : { role: text.slice(told.start, told.end) };
  return { value: actorOf(span, actor), next };
}

/** Whose house a venue is: "siège de la Banque". */
function houseOf(text: string, { start, end, atom }: Item): Party | null {
  if (atom?.kind !== 'venue') return null;
  const name = /^(?:siège|locaux|bureaux) (?:de la |de l['’]|du |des |de |d['’])(?<name>.+)$/u.exec(
    text.slice(start, end),
  )?.groups?.name;
  return name ? { id: null, name, kind: 'unknown', country: null } : null;
}

/** "l'une et l'autre", "l'un et l'autre": those named last. */
export function parseBoth(items: readonly Item[], from: number): Parsed<Actor> | null {
  const [start, end] = [items[from], items[from + 4]];
  const said =
    isWord(start, "l'") &&
    isWord(items[from + 1], 'un', 'une') &&
    isWord(items[from + 2], 'et') &&
    isWord(items[from + 3], "l'") &&
    isWord(end, 'autre');
  if (!said || !start || !end) return null;
  const anaphor = { noun: 'eux', count: 2, country: null };
  return { value: actorOf({ start: start.start, end: end.end }, { plural: true, anaphor }), next: from + 5 };
}
