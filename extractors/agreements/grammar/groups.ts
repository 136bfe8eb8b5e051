/** Lists of actors: "A et B", "A, d'une part, et B, d'autre part", "A et B, représentés respectivement par P et Q". */

import { countriesOfDemonym } from '../../countries.js';
import { type Actor, actorOf, type Group, isWord, type Parsed, skipLead, wordOf } from './actor-words.js';
import { parseActor, sameOfficeOf } from './actors.js';
import { endOfApposition } from './appositions.js';
import type { Party } from './atoms.js';
import { governmentBeside, ministryBeside, sameKindBeside } from './body-actors.js';
import { commonBody } from './common-bodies.js';
import type { Item } from './items.js';
import { townBeside } from './locals.js';
import { announcedList, eachOf, examplesOf, membersOf } from './members.js';
import { nationalsOf, ofNations, unnamedNationals } from './nationals.js';
import { stateOf } from './offices.js';
import { joinFrom, namedInOrder, officesInOrder, pairRespectively } from './pairings.js';
import { unitBeside } from './units.js';

/** Actors joined by "et", commas and the like. */
export function parseGroup(text: string, items: readonly Item[], from: number): Parsed<Group> | null {
  const isSide = isWord(items[from - 1], 'entre', 'avec');
  const nationals = nationalsOf(text, items, from) ?? unnamedNationals(text, items, from);
  const first =
    nationals ??
    membersOf(text, items, from) ??
    examplesOf(text, items, from) ??
    inRow(parseActor(text, items, from));
  if (!first) return isSide ? eachOf(text, items, from) : null;
  const actors: Actor[] = [...first.value];
  const kind = wordOf(items[isWord(items[from], 'les', 'des', 'aux') ? from + 1 : from]) ?? '';
  const areFirms = FIRMS.has(kind);
  let next = first.next;
  // "les ministres malien et togolais, P et Q": these are they.
  let ended = nationals !== null;
  for (let members = 0; members < 16; members++) {
    const last = actors.at(-1) as Actor;
    // "A, filiale du groupe C, et B"
    if (isBody(last)) next = endOfApposition(items, next) ?? next;
    if (isBody(last) && last.body?.kind === 'unknown') next = endOfPlace(items, next);
    const offices = officesInOrder(text, items, actors, next);
    if (offices) {
      actors.splice(0, actors.length, ...offices.value);
      next = offices.next;
      break;
    }
    const joined = joinFrom(items, next);
    // "A et B, C": the list ended with its "et", unless C is one of "par A et par les directeurs, B, C et D".
    if (joined === null) break;
    if (ended && onlyCommas(items, next, joined)) {
      const isNamed = items[skipLead(items, joined)]?.atom?.kind === 'person';
      // "A et les ministres de B, de C et de D"
      const isSame =
        last.plural &&
        (ministryBeside(text, items, joined, last) ?? sameOfficeOf(text, items, joined, last)) !== null;
      const isListed = isWord(items[from - 1], 'entre') && goesOn(text, items, joined);
      if (!isSame && !isListed && (!isNamed || !actors.some(isFirstOfSeveral))) break;
    }
    // "entre A et B, respectivement par P et Q": those who sign are another relation.
    const opensBy = items.slice(next, joined).some((item) => isWord(item, 'par'));
    if (opensBy && isBody(last) && !isWord(items[from - 1], 'par')) break;
    const members =
      nationalsOf(text, items, joined) ?? membersOf(text, items, joined) ?? examplesOf(text, items, joined);
    if (members) {
      actors.push(...members.value);
      next = members.next;
      continue;
    }
    const between = items.slice(next, joined);
    ended ||=
      between.some((item) => isWord(item, 'et')) && !between.some((item) => isWord(item, 'respectivement'));
    const actor =
      unitNextTo(text, items, joined, last) ??
      ministryBeside(text, items, joined, last) ??
      sameOfficeOf(text, items, joined, last) ??
      townBeside(text, items, joined, last) ??
      governmentBeside(text, items, joined, last) ??
      sameKindBeside(text, items, joined, last) ??
      parseActor(text, items, joined) ??
      (last.body && last.role === null && last.person === null
        ? commonBody(text, items, joined, true)
        : null);
    if (!actor) break;
    // "l'État, représenté par P et par Q"
    const also =
      last.onBehalfOf !== null &&
      !BEHALF_BEHIND.test(text.slice(last.start, last.end)) &&
      last.person !== null &&
      actor.value.person !== null &&
      actor.value.onBehalfOf === null &&
      actor.value.body?.kind !== 'organization' &&
      between.some((item) => isWord(item, 'par'));
    // "le maire de A et son homologue de B": B's mayor.
    const isPeer = actor.value.role === 'homologue' && actor.value.body !== null && last.role !== null;
    // "pour l'État, le ministre P et sa collègue des Finances, Q": for the same side.
    const isColleague = /^collègue/u.test(actor.value.role ?? '');
    if (isColleague) actors.push({ ...actor.value, onBehalfOf: actor.value.onBehalfOf ?? last.onBehalfOf });
    else if (isPeer) actors.push({ ...actor.value, role: last.role });
    else if (/^homologue/u.test(actor.value.role ?? '') && !isBody(last))
      actors.push(ofSameBody(text, actor.value, last));
    else if (also) actors.push({ ...actor.value, onBehalfOf: last.onBehalfOf });
    else actors.push(areFirms ? asFirm(text, actor.value, kind) : besideBody(text, actor.value, last));
    next = actor.next;
  }
  // "quatre banques, à savoir A, B et C, ont signé"
  const isCounted = actors.at(-1)?.plural === true && isBody(actors.at(-1) as Actor);
  const listed = isSide || isCounted ? announcedList(text, items, next) : null;
  if (listed) {
    // "avec trois banques : A, B et C": they are the banks.
    if (actors.at(-1)?.plural) actors.pop();
    actors.push(...listed.value);
    next = listed.next;
  }
  const paired = namedInOrder(text, items, actors, next) ?? pairRespectively(text, items, actors, next);
  const end = (items[paired.next - 1] as Item).end;
  const start = (items[from] as Item).start;
  return { value: { start, end, actors: ofNations(text, paired.value) }, next: paired.next };
}

/** "P, au nom de la Ville, et par Q": told of P alone. */
const BEHALF_BEHIND = /[^\s,],? (?:au nom d|pour (?:le compte|l[ae] |l['’])|côté )[^,]*$/u;

/** "les sociétés A, B et C": firms, whatever they look like. */
const FIRMS: ReadonlySet<string> = new Set(
  'societes entreprises firmes compagnies groupes banques agences ong associations universites'.split(' '),
);

/** "les universités Sidi Hamza de Fès et Awa Thiam de Dakar": the second is no person. */
function asFirm(text: string, actor: Actor, kind: string): Actor {
  const called = text.slice(actor.start, actor.end);
  const { person, role, body } = actor;
  const isBare = body === null || body.kind === 'town';
  const isFirm =
    person !== null
      ? isBare
      : kind === 'universites' && body?.kind === 'unknown' && !/^universit/iu.test(body.name);
  if (!isFirm || role !== null || !/^\p{Lu}/u.test(called)) return actor;
  const name = kind === 'universites' ? `Université ${called}` : called;
  return actorOf(actor, { body: { id: null, name, kind: 'unknown', country: null } });
}

const inRow = (parsed: Parsed<Actor> | null): Parsed<Actor[]> | null =>
  parsed && { value: [parsed.value], next: parsed.next };

const OF_PLACE = /^(?<kind>.+?) (?:de la |de l['’]|du |des |de |d['’])\p{Lu}[\p{L}-]*$/u;

/** "l'Université de Lomé et son homologue de Kara": named as the other is; any other body is the peer itself. */
export function bodyOfPeer(peer: Party, other: Party): Party {
  const kind = peer.kind === 'town' ? OF_PLACE.exec(other.name)?.groups?.kind : undefined;
  if (kind === undefined) return peer;
  const of = /^[aeiouyàâéèêîôh]/iu.test(peer.name) ? "d'" : 'de ';
  return { id: null, name: `${kind} ${of}${peer.name}`, kind: 'unknown', country: peer.country };
}

/** "le directeur de l'Institut de Dakar et son homologue de Madagascar": of the institute there. */
function ofSameBody(text: string, peer: Actor, { body, role }: Actor): Actor {
  const name = body?.kind === 'organization' ? OF_PLACE.exec(body.name)?.groups?.kind : undefined;
  const of = OF_COUNTRY.exec(text.slice(peer.start, peer.end))?.groups?.of;
  const country = peer.body?.kind === 'state' ? peer.body.country : (peer.anaphor?.country ?? null);
  if (name === undefined || of === undefined || country === null) return peer;
  return { ...peer, role, body: { id: null, name: `${name} ${of}`, kind: 'unknown', country } };
}

const OF_COUNTRY =
  /homologue (?<of>(?:de la |de l['’]|du |des |de |d['’])\p{Lu}[\p{L}'’ -]*?)(?=,| \p{Lu}\p{Ll}+ \p{Lu}|$)/u;

/** "le gouvernement malien et son homologue nigérien": a state beside a body, or the body of the other nation's name. */
function besideBody(text: string, actor: Actor, last: Actor): Actor {
  const isPeer = actor.person === null && actor.role === 'homologue';
  if (isPeer && isBody(last) && last.body !== null && actor.body !== null)
    return actorOf(actor, { body: bodyOfPeer(actor.body, last.body) });
  const country = isPeer ? (actor.anaphor?.country ?? null) : null;
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

/** "les universités de A et de B", "les recteurs des universités de A et de B" */
function unitNextTo(text: string, items: readonly Item[], at: number, last: Actor): Parsed<Actor> | null {
  const unit = unitBeside(text, items, at, last);
  if (!unit || last.person !== null) return null;
  const span = { start: (items[at] as Item).start, end: (items[unit.next - 1] as Item).end };
  return {
    value: actorOf(span, { role: last.role, body: unit.value, plural: true }),
    next: unit.next,
  };
}

/** "la ville de A |dans le département de B en France| et": where a town lies; the same index where nothing is joined behind. */
function endOfPlace(items: readonly Item[], from: number): number {
  let at = from;
  while (isWord(items[at], 'dans', 'en', 'au', 'aux')) {
    const place = items.findIndex((item, index) => index > at && index < at + 5 && item.word === null);
    if (place < 0 || !['place', 'venue'].includes(items[place]?.atom?.kind ?? '')) return from;
    at = place + 1;
  }
  return isWord(items[at], 'et') ? at : from;
}

/** "entre A et B, |C et D": a list of bodies is the second side; "entre A et B, |C et D ont salué" opens a clause. */
function goesOn(text: string, items: readonly Item[], from: number): boolean {
  let at = from;
  for (let members = 0; members < 8; members++) {
    const actor = parseActor(text, items, at);
    if (!actor || !isBody(actor.value)) return false;
    if (isWord(items[at - 1], 'et')) return !isWord(items[actor.next], 'has', 'ont', 'est', 'sont', 'qui');
    if (!isWord(items[actor.next], ',', 'et')) return false;
    at = actor.next + 1;
  }
  return false;
}

/** Bodies that act themselves: neither a person nor an office of theirs. */
export const bodiesOf = (actors: readonly Actor[]): readonly Party[] =>
  actors.flatMap(({ body, person, role }) => (body && !person && !role ? [body] : []));

const isBody = ({ body, person, role }: Actor): boolean => body !== null && person === null && role === null;

/** "les directeurs, P, …" */
const isFirstOfSeveral = ({ person, role }: Actor): boolean =>
  person !== null && /^\p{L}+[sx](?: |$)/u.test(role ?? '');

const onlyCommas = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).every((item) => isWord(item, ',', 'de', 'du', 'des', "d'", 'par'));
