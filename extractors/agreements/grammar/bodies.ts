/** Bodies that act without a full name, and those that somebody acts for. */
import { countryOf } from '../../countries.js';
import {
  type Actor,
  actorOf,
  isOf,
  isRoleStart,
  isWord,
  type Parsed,
  partyOf,
  personFollows,
  wordOf,
} from './actor-words.js';
import type { Party } from './atoms.js';
import type { Item } from './items.js';
import { CLASS } from './word-classes.js';

const ministryBefore = (items: readonly Item[], from: number): Party | null =>
  items.slice(0, from).findLast(({ atom }) => atom?.party?.kind === 'ministry')?.atom?.party ?? null;

const personBefore = (items: readonly Item[], from: number): string | null =>
  items.slice(0, from).findLast(({ atom }) => atom?.kind === 'person')?.atom?.id ?? null;

/** "la mairie", "ce ministère": a body told of before. */
export function shortBody(
  text: string,
  items: readonly Item[],
  from: number,
  afterLead: number,
): Parsed<Actor> | null {
  if (afterLead < from + 2) return null;
  // "avec ce groupement un contrat": the article opens what follows.
  const opensNext = isWord(items[afterLead - 1], 'un', 'une', 'le', 'la', "l'", 'des', 'les');
  const at = opensNext ? afterLead - 1 : afterLead;
  // "cette entreprise française", "le groupe minier"
  const isQualified =
    isOf(items[at - 1], CLASS.nation | CLASS.qualifier) && !isOf(items[at - 1], CLASS.short);
  const head = isQualified ? at - 2 : at - 1;
  const last = items[head];
  const noun = wordOf(last) ?? '';
  if (
    !last ||
    head < from + 1 ||
    !isOf(last, CLASS.short) ||
    !/^(?:la|le|l'|ce|cette|son|sa|notre)$/.test(wordOf(items[head - 1]) ?? '')
  )
    return null;
  // "la société civile" is no body
  if (/^(?:de|d'|du|des|civile|parlementaire)$/.test(wordOf(items[at]) ?? '')) return null;
  const start = (items[from] as Item).start;
  // "entre son département et B": the ministry of whom the sentence speaks.
  const own = /^(?:departement|ministere)$/.test(noun) ? ministryBefore(items, from) : null;
  const holder = isWord(items[head - 1], 'son', 'sa') ? personBefore(items, from) : null;
  const name = text.slice(last.start, last.end);
  const isOurs = isWord(items[head - 1], 'notre');
  const body: Party = own ?? {
    id: null,
    name,
    kind: 'short',
    country: null,
    ...(holder ? { holder } : {}),
    ...(isOurs ? { isOurs } : {}),
  };
  return {
    value: actorOf({ start, end: last.end }, { body }),
    next: at,
  };
}

/** "l'ARCEP Bénin": the branch of a country, another body than "l'ARCEP". */
export function parseBranch(text: string, items: readonly Item[], at: number): Parsed<Party> | null {
  const [body, place] = [items[at], items[at + 1]];
  if (!body || !place || place.start !== body.end + 1 || place.atom?.kind === 'person') return null;
  const name = text.slice(place.start, place.end);
  const country = /^\p{Lu}/u.test(name) ? countryOf(name) : null;
  if (country === null) return null;
  return {
    value: { id: null, name: text.slice(body.start, place.end), kind: 'unknown', country },
    next: at + 2,
  };
}

/** Of whom somebody speaks or signs for another: "par la voix de", "par le biais de". */
const MEANS: ReadonlySet<string> = new Set(
  'voix plume main entremise intermediaire biais truchement canal'.split(' '),
);

/** ", représentée par", "par la voix de", singular only: plural goes with "respectivement". */
export function representedBy(items: readonly Item[], from: number): number | null {
  let at = from;
  if (isWord(items[at], ',', '(')) at++;
  // "A étant représentée par P"
  if (isWord(items[at], 'etant')) at++;
  // "d'une part, représenté par"
  if (isWord(items[at], "d'") && isWord(items[at + 1], 'une', 'autre') && isWord(items[at + 2], 'part')) {
    at += 3;
    if (isWord(items[at], ',')) at++;
  }
  // "en la personne de son président, M. X"
  if (isWord(items[at], 'en') && isWord(items[at + 2], 'personne'))
    return isWord(items[at + 3], 'de', "d'") ? at + 4 : at + 3;
  // "que représentait son directeur, M. X"
  if (isWord(items[at], 'que') && /^represent(?:e|ait)$/.test(wordOf(items[at + 1]) ?? '')) return at + 2;
  // ", à travers son ministre, M. X", "via sa directrice"
  if (isWord(items[at], 'via')) return at + 1;
  if (isWord(items[at], 'a', 'au') && isWord(items[at + 1], 'travers'))
    return isWord(items[at + 2], 'de', "d'") ? at + 3 : at + 2;
  // "agissant par son directeur", ", par sa directrice, Mme X"
  if (isWord(items[at], 'agissant', 'intervenant') && isWord(items[at + 1], 'par')) return at + 2;
  if (isWord(items[at], 'par') && isWord(items[at + 1], 'son', 'sa') && isRoleStart(items, at + 2))
    return at + 1;
  // "A, par P, et B, par Q, ont signé": a subject's, no agent of the verb
  if (
    at > from &&
    isWord(items[at], 'par') &&
    personFollows(items, at + 1) &&
    items.slice(0, from).every(({ signing }) => !signing)
  )
    return at + 1;
  // ", par la voix de sa directrice, Mme X", "et B, par celle de son directeur", "par l'entremise du ministre"
  if (isWord(items[at], 'par')) {
    const of = isWord(items[at + 1], 'celle') ? at + 2 : MEANS.has(wordOf(items[at + 2]) ?? '') ? at + 3 : -1;
    return isWord(items[of], 'de', "d'") ? of + 1 : isWord(items[of], 'du') ? of : null;
  }
  if (!/^representee?$/.test(wordOf(items[at]) ?? '')) return null;
  at++;
  if (isWord(items[at], 'ici', 'respectivement')) at++;
  return isWord(items[at], 'par') ? at + 1 : null;
}

/** A place acts only without a preposition of place before it; a state not after "en" and "au". */
export function mayActHere(items: readonly Item[], from: number, at: number, item: Item): boolean {
  if (item.atom?.kind === 'event') return false;
  const before = wordOf(items[from - 1]) ?? '';
  const direct = at === from ? before : (wordOf(items[at - 1]) ?? '');
  const party = partyOf(item);
  if (party?.kind === 'town' || party?.kind === 'state')
    return (
      (!/^(?:a|au|aux|en|dans|vers|depuis|chez|sur)$/.test(at === from ? before : direct) ||
        isBoundTo(items, from)) &&
      !/^(?:dans|vers|depuis|chez)$/.test(
        isWord(items[from - 1], 'la', 'le') ? (wordOf(items[from - 2]) ?? '') : before,
      ) &&
      !(party.kind === 'town' && /^(?:de|d'|du)$/.test(before))
    );
  return !/^(?:dans|vers|chez|depuis|en)$/.test(before);
}

/** Items between "liant" and the "au" of the other side. */
const BOUND = 10;

/** "liant la Gambie au Sénégal": no place behind this "au". */
const isBoundTo = (items: readonly Item[], from: number): boolean =>
  items.slice(Math.max(0, from - BOUND), from).some(({ reading }) => reading?.text === 'lie');
