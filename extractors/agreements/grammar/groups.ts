/** Lists of actors: "A et B", "A, d'une part, et B, d'autre part", "A et B, représentés respectivement par P et Q". */

import { countriesOfDemonym } from '../../countries.js';
import {
  type Actor,
  actorOf,
  type Group,
  isOf,
  isWord,
  type Parsed,
  skipLead,
  wordOf,
} from './actor-words.js';
import { parseActor, sameOfficeOf } from './actors.js';
import { endOfApposition } from './appositions.js';
import { ministryBeside, townBeside } from './body-actors.js';
import type { Item } from './items.js';
import { announcedList, eachOf, membersOf } from './members.js';
import { parseOffice } from './office-phrases.js';
import { stateOf } from './offices.js';
import { CLASS } from './word-classes.js';

/** Actors joined by "et", commas and the like. */
export function parseGroup(text: string, items: readonly Item[], from: number): Parsed<Group> | null {
  const isSide = isWord(items[from - 1], 'entre', 'avec');
  const first = membersOf(text, items, from) ?? inRow(parseActor(text, items, from));
  if (!first) return isSide ? eachOf(text, items, from) : null;
  const actors: Actor[] = [...first.value];
  let next = first.next;
  let ended = false;
  for (let members = 0; members < 16; members++) {
    const last = actors.at(-1) as Actor;
    // "A, filiale du groupe C, et B"
    if (isBody(last)) next = endOfApposition(items, next) ?? next;
    const joined = joinFrom(items, next);
    // "A et B, C": the list ended with its "et", unless C is one of "par A et par les directeurs, B, C et D".
    if (joined === null) break;
    if (ended && onlyCommas(items, next, joined)) {
      const isNamed = items[skipLead(items, joined)]?.atom?.kind === 'person';
      if (!isNamed || !actors.some(isFirstOfSeveral)) break;
    }
    const members = membersOf(text, items, joined);
    if (members) {
      actors.push(...members.value);
      next = members.next;
      continue;
    }
    const between = items.slice(next, joined);
    ended ||=
      between.some((item) => isWord(item, 'et')) && !between.some((item) => isWord(item, 'respectivement'));
    const actor =
      sameOfficeOf(text, items, joined, last) ??
      townBeside(items, joined, last) ??
      ministryBeside(text, items, joined, last) ??
      parseActor(text, items, joined);
    if (!actor) break;
    // "l'État, représenté par P et par Q"
    const also =
      last.onBehalfOf !== null &&
      last.person !== null &&
      actor.value.person !== null &&
      actor.value.onBehalfOf === null &&
      actor.value.body?.kind !== 'organization' &&
      between.some((item) => isWord(item, 'par'));
    actors.push(also ? { ...actor.value, onBehalfOf: last.onBehalfOf } : besideBody(text, actor.value, last));
    next = actor.next;
  }
  const listed = isSide ? announcedList(text, items, next) : null;
  if (listed) {
    // "avec trois banques : A, B et C": they are the banks.
    if (actors.at(-1)?.plural) actors.pop();
    actors.push(...listed.value);
    next = listed.next;
  }
  const paired = pairRespectively(text, items, actors, next);
  const end = (items[paired.next - 1] as Item).end;
  return { value: { start: (items[from] as Item).start, end, actors: paired.value }, next: paired.next };
}

const inRow = (parsed: Parsed<Actor> | null): Parsed<Actor[]> | null =>
  parsed && { value: [parsed.value], next: parsed.next };

/** "le gouvernement malien et son homologue nigérien": a state beside a body, or the body of the other nation's name. */
function besideBody(text: string, actor: Actor, last: Actor): Actor {
  const country =
    actor.person === null && actor.role === 'homologue' ? (actor.anaphor?.country ?? null) : null;
  if (!isBody(last) || last.body === null || country === null) return actor;
  const nation = /\p{L}+$/u.exec(text.slice(actor.start, actor.end))?.[0] ?? '';
  const name = last.body.name.replace(/\p{L}+/gu, (word) =>
    countriesOfDemonym(word).length > 0 ? nation : word,
  );
  // "l'Agence spatiale algérienne et son homologue italienne"
  const isAgency = last.body.kind === 'organization' && !/gouvernement|^état|république/iu.test(name);
  return isAgency && name !== last.body.name
    ? actorOf(actor, { body: { id: null, name, kind: 'unknown', country } })
    : actorOf(actor, { body: stateOf(country) });
}

const isBody = ({ body, person, role }: Actor): boolean => body !== null && person === null && role === null;

/** "les directeurs, P, …" */
const isFirstOfSeveral = ({ person, role }: Actor): boolean =>
  person !== null && /^\p{L}+[sx](?: |$)/u.test(role ?? '');

const onlyCommas = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).every((item) => isWord(item, ',', 'de', 'du', 'des', "d'", 'par'));

/** Index after ", et par", "ainsi que", "d'une part, et"; null when nothing joins. */
function joinFrom(items: readonly Item[], from: number): number | null {
  let at = from;
  let joins = false;
  // "l'accord UE-Gabon", "UIT–Smart Africa"
  const [left, mark, right] = [items[from - 1], items[from], items[from + 1]];
  if (
    mark &&
    right &&
    isWord(mark, '-', '/') &&
    left?.end === mark.start &&
    mark.end === right.start &&
    right.word === null
  )
    return from + 1;
  for (let steps = 0; steps < 8; steps++, at++) {
    const word = wordOf(items[at]) ?? '';
    if (!isOf(items[at], CLASS.separator)) break;
    // ", entre A et B" begins a relation of its own.
    if (word === 'avec' || word === 'entre') return null;
    if (/^(?:de|d'|du|des|par|entre)$/.test(word) && !joins && word !== "d'") break;
    // "A d'un côté, B de l'autre"
    if (word === "d'" && isWord(items[at + 1], 'un') && isWord(items[at + 2], 'cote')) {
      at += 2;
      continue;
    }
    if (word === "d'" && !joins && !isWord(items[at + 1], 'une', 'autre')) break;
    if (word === 'et' || word === ',' || word === '&' || word === ';' || word === 'ainsi' || word === 'and')
      joins = true;
    if (word === "d'" && isWord(items[at + 1], 'une', 'autre') && isWord(items[at + 2], 'part')) {
      at += 2;
    }
  }
  return joins ? at : null;
}

const ORDINAL = /^(?:premiere?|second|seconde|deuxieme|troisieme|un|une|autre|dernier|derniere)$/;

/** "A et B, représentées la première par P, la seconde par Q". */
function pairInOrder(
  text: string,
  items: readonly Item[],
  actors: readonly Actor[],
  from: number,
): Parsed<Actor[]> | null {
  const signers: Actor[] = [];
  let at = from;
  for (const { body } of actors) {
    while (isWord(items[at], ',', 'et', ';', 'le', 'la', "l'")) at++;
    if (!ORDINAL.test(wordOf(items[at]) ?? '') || !isWord(items[at + 1], 'par')) return null;
    const signer = parseActor(text, items, at + 2);
    if (!signer || (signer.value.person === null && signer.value.role === null)) return null;
    signers.push({ ...signer.value, onBehalfOf: signer.value.onBehalfOf ?? body });
    at = signer.next;
  }
  return { value: signers, next: at };
}

/** "A et B, représentées respectivement par P et Q", "dont les directeurs, respectivement P et Q": people to bodies in order. */
function pairRespectively(
  text: string,
  items: readonly Item[],
  actors: Actor[],
  from: number,
): Parsed<Actor[]> {
  const unpaired = { value: actors, next: from };
  let at = from;
  if (isWord(items[at], ',')) at++;
  if (isWord(items[at], 'dont', 'par')) {
    const lead = skipLead(items, at + 1);
    const office = parseOffice(text, items, isWord(items[lead], 'leurs') ? lead + 1 : lead);
    if (!office) return unpaired;
    at = office.next;
    if (isWord(items[at], ',')) at++;
    if (isWord(items[at], 'respectifs', 'respectivement')) at++;
    if (isWord(items[at], ',')) at++;
  } else if (/^representee?s$/.test(wordOf(items[at]) ?? '')) {
    at++;
    const ordered = pairInOrder(text, items, actors, at);
    if (ordered) return ordered;
    if (isWord(items[at], 'respectivement', 'ici')) at++;
    if (!isWord(items[at], 'par')) return unpaired;
    at++;
    if (isWord(items[at], 'respectivement')) at++;
  } else return unpaired;
  const people: Actor[] = [];
  let next = at;
  for (;;) {
    const actor = parseActor(text, items, people.length === 0 ? next : (joinFrom(items, next) ?? -1));
    if (!actor) break;
    people.push(actor.value);
    next = actor.next;
  }
  if (people.length !== actors.length || people.some((each) => each.person === null && each.role === null))
    return unpaired;
  // "B, dont le gérant, M. X, a fait le déplacement": he is told of, he did not sign.
  const isClause = isWord(items[from], 'dont') || isWord(items[from + 1], 'dont');
  const hasVerb =
    isWord(items[next], ',') && isWord(items[next + 1], 'has', 'ont', 'est', 'etait', 'avait', 'sera');
  if (isClause && hasVerb) return unpaired;
  return {
    value: people.map((each, index) => ({
      ...each,
      onBehalfOf: each.onBehalfOf ?? actors[index]?.body ?? null,
    })),
    next,
  };
}
