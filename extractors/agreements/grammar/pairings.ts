/** How the members of a list are joined, and people that belong to offices or bodies in their order. */
import {
  type Actor,
  isOf,
  isRoleStart,
  isWord,
  type Parsed,
  partyOf,
  skipLead,
  wordOf,
} from './actor-words.js';
import { parseActor } from './actors.js';
import type { Item } from './items.js';
import { parseOffice } from './office-phrases.js';
import { sameOfficeAt } from './same-office.js';
import { CLASS } from './word-classes.js';

const isBody = (item: Item | undefined): boolean => {
  const party = item && item.word === null ? partyOf(item) : null;
  return party?.kind === 'organization' || party?.kind === 'ministry' || party?.kind === 'unknown';
};

/** "Signature d'un contrat |UBK – AFD|", "|CNRA / PNUD| : un accord signé": behind the paper, or at the head of a heading. */
const isSetBeside = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], '-', '–', '/') &&
  isBody(items[at - 1]) &&
  isBody(items[at + 1]) &&
  (at === 1 || items[at - 2]?.instrument != null);

/** Index after ", et par", "ainsi que", "d'une part, et"; null when nothing joins. */
export function joinFrom(items: readonly Item[], from: number): number | null {
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
  if (isSetBeside(items, from)) return from + 1;
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
    if (word === 'de' && joins && isWord(items[at + 1], "l'") && isWord(items[at + 2], 'autre')) {
      at += 2;
      continue;
    }
    if (word === "d'" && !joins && !isWord(items[at + 1], 'une', 'autre')) break;
    if (
      word === 'et' ||
      word === ',' ||
      word === '&' ||
      word === ';' ||
      word === 'ainsi' ||
      word === 'and' ||
      word === 'ni'
    )
      joins = true;
    if (word === "d'" && isWord(items[at + 1], 'une', 'autre') && isWord(items[at + 2], 'part')) {
      at += 2;
    }
  }
  return joins ? skipSignature(items, at) : null;
}

/** In code units: the pronoun is read as the noun "signature" it stands for. */
const CELLE = 'celle'.length;

/** "porte la signature de A et |celle de| la présidente de B" */
function skipSignature(items: readonly Item[], at: number): number {
  const [celle, of] = [items[at], items[at + 1]];
  if (celle?.signing?.voice !== 'noun' || celle.end - celle.start !== CELLE || !isWord(of, 'de', 'du', "d'"))
    return at;
  const named = skipLead(items, at + 2);
  return isRoleStart(items, named) || items[named]?.atom?.kind === 'person' ? at + 2 : at;
}

/** "les ministres de la Santé de A et de B, MM. P et Q": who holds the offices, in their order. */
export function namedInOrder(
  text: string,
  items: readonly Item[],
  offices: readonly Actor[],
  from: number,
): Parsed<Actor[]> | null {
  const areOffices = offices.every(({ person, role, body, plural }) => !person && role && body && plural);
  if (offices.length < 2 || !areOffices || !isWord(items[from], ',')) return null;
  const people: Actor[] = [];
  let next = from + 1;
  for (const office of offices) {
    const at = people.length === 0 ? next : joinFrom(items, next);
    const named = at === null ? null : parseActor(text, items, at);
    if (!named?.value.person || named.value.role !== null) return null;
    people.push({
      ...office,
      start: named.value.start,
      end: named.value.end,
      person: named.value.person,
      plural: false,
    });
    next = named.next;
  }
  return { value: people, next };
}

/** "P et Q, |respectivement directeur de A et présidente de B|": offices of those just named, in their order. */
export function officesInOrder(
  text: string,
  items: readonly Item[],
  actors: readonly Actor[],
  from: number,
): Parsed<Actor[]> | null {
  let at = isWord(items[from], ',') ? from + 1 : from;
  if (!isWord(items[at], 'respectivement')) return null;
  // "par le maire, P, et par Q et R, respectivement …": P has an office.
  const told = actors.findLastIndex(
    ({ person, role, body, onBehalfOf }) =>
      person === null || role !== null || body !== null || onBehalfOf !== null,
  );
  if (actors.slice(0, told + 1).some(({ person }) => person === null)) return null;
  const people = actors.slice(told + 1);
  if (people.length < 2) return null;
  if (isWord(items[++at], ',')) at++;
  const offices: Actor[] = [];
  let next = at;
  while (offices.length < people.length) {
    const last = offices.at(-1);
    const start = last ? joinFrom(items, next) : at;
    const office =
      start === null
        ? null
        : ((last && sameOfficeAt(text, items, start, last)) ?? parseActor(text, items, start));
    if (!office?.value.role || office.value.person !== null) return null;
    offices.push(office.value);
    next = office.next;
  }
  const value = people.map((each, index) => {
    const { role = null, body = null, onBehalfOf = null, end = each.end } = offices[index] ?? {};
    return { ...each, role, body: body ?? sharedBody(offices, role), onBehalfOf, end };
  });
  return { value: [...actors.slice(0, told + 1), ...value], next };
}

const OF_ONE_BODY = /^(?:vice-)?(?:président|secrétaire|trésori|direct|gérant|administrat|dg$|pdg$)/iu;

/** "respectivement président et secrétaire-trésorier |du syndicat|": told once, behind the last. */
function sharedBody(offices: readonly Actor[], role: string | null): Actor['body'] {
  const isShared = role !== null && OF_ONE_BODY.test(role) && offices.slice(0, -1).every(({ body }) => !body);
  return isShared ? (offices.at(-1)?.body ?? null) : null;
}

const isHand = ({ person, role }: Actor): boolean => person !== null || role !== null;

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

/** "par |leurs maires respectifs,| MM. P et Q" */
function skipTheirOffice(text: string, items: readonly Item[], from: number): number {
  const office = isWord(items[from], 'leurs') ? parseOffice(text, items, from + 1) : null;
  const at =
    office && isWord(items[office.next], 'respectifs', 'respectives') ? office.next + 1 : (office?.next ?? 0);
  return isWord(items[at], ',', ':') ? at + 1 : from;
}

/** "A et B, représentées respectivement par P et Q", "dont les directeurs, respectivement P et Q": people to bodies in order. */
export function pairRespectively(
  text: string,
  items: readonly Item[],
  actors: Actor[],
  from: number,
): Parsed<Actor[]> {
  const unpaired = { value: actors, next: from };
  let at = from;
  if (isWord(items[at], ',')) at++;
  // "sous la signature de leurs directeurs, P et Q"
  const isUnder = isWord(items[at], 'sous') && items[at + 2]?.signing?.voice === 'noun';
  if (isUnder || isWord(items[at], 'dont', 'par')) {
    const lead = skipLead(items, isUnder ? at + 4 : at + 1);
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
    at = skipTheirOffice(text, items, at);
  } else return unpaired;
  const people: Actor[] = [];
  let next = at;
  for (;;) {
    const actor = parseActor(text, items, people.length === 0 ? next : (joinFrom(items, next) ?? -1));
    if (!actor) break;
    people.push(actor.value);
    next = actor.next;
  }
  const [pair] = actors;
  // "Les deux parties, représentées par P et Q"
  if (actors.length === 1 && pair?.anaphor?.count === people.length && people.every(isHand))
    return { value: [pair, ...people], next };
  // "A, représenté par P, et B et C, représentés respectivement par Q et R"
  const bodies = actors.slice(-people.length);
  const told = actors.slice(0, -people.length);
  if (
    people.length < 2 ||
    people.length > actors.length ||
    told.some(({ person }) => person === null) ||
    !people.every(isHand)
  )
    return unpaired;
  // "B, dont le gérant, M. X, a fait le déplacement": he is told of, he did not sign.
  const isClause = isWord(items[from], 'dont') || isWord(items[from + 1], 'dont');
  const hasVerb =
    isWord(items[next], ',') && isWord(items[next + 1], 'has', 'ont', 'est', 'etait', 'avait', 'sera');
  if (isClause && hasVerb) return unpaired;
  return {
    value: [
      ...told,
      ...people.map((each, index) => ({
        ...each,
        onBehalfOf: each.onBehalfOf ?? bodies[index]?.body ?? null,
      })),
    ],
    next,
  };
}
