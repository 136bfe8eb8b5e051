/** Reduces a sentence to the terms that the relational grammar reads. */
import type { Document } from '../../../schemas/document.js';
import { holdsAt } from '../../matches.js';
import { isOf, isWord } from './actor-words.js';
import { bystandersOf, doesElse, isBystander, subjectsBefore } from './bystanders.js';
import { parseGroup } from './groups.js';
import type { Item } from './items.js';
import { BY, GAP, GROUP, INSTRUMENT, LIKEWISE, OTHER, readingOf } from './readings.js';
import { type Growing, type Term, term } from './terms.js';
import { AFTER_ARTICLE, CLASS, OPENS_ACTOR } from './word-classes.js';

const WITH = readingOf('avec');

const BESIDE = /(?<=aux cotes(?: d(?:e|u|es|e la|e l')| d')?\s*)/uy;

/** Terms of a sentence; all its signing clauses are `Other` until one is brought into focus. */
export function reduceItems({ text, folded }: Document, items: readonly Item[]): Term[] {
  const terms: Growing[] = [];
  const isRepresented = items.some(({ word }) => word !== null && REPRESENTED.test(word));
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    if (item.signing) terms.push(term(item.signing, OTHER, null, null, item.signing));
    else if (item.instrument) terms.push(term(item, INSTRUMENT, null, item.instrument));
    else if (isOnThePartOf(items, at) && terms.some(({ signing }) => signing?.voice === 'passive')) {
      const end = isWord(items[at + 3], 'de', "d'") ? at + 3 : at + 2;
      terms.push(term({ start: item.start, end: (items[end] as Item).end }, BY));
      at = end;
    } else {
      const group = mayOpenGroup(items, at, isRepresented) ? parseGroup(text, items, at) : null;
      if (group) {
        const { value, next } = group;
        // "A a signé aux côtés de B" is with B, "aux côtés de B, A a signé" need not be.
        const isBeside =
          holdsAt(BESIDE, folded, value.start) && terms.some(({ signing }) => signing?.voice === 'active');
        if (isBeside) terms.push(term({ start: value.start, end: value.start }, WITH));
        const isAgent = doesElse(text, items, at);
        // "A, conseillé par B, a signé": no hinge for what follows.
        const by = isAgent ? terms.pop() : undefined;
        if (by) terms.push(term(by, GAP));
        const subjects = subjectsBefore(items, next);
        // "En présence du maire, P et Q ont signé": nobody else is left to do so.
        const areSubjects =
          (subjects === 2 || (subjects < 0 && value.actors.every(({ person, body }) => person && body))) &&
          value.actors.length === 2 &&
          !terms.some(({ group: known }) => known !== null);
        if (isBeside || areSubjects || !(isAgent || isBystander(folded, value.start)))
          terms.push(term(value, GROUP, value));
        else terms.push(...bystandersOf(value, folded, subjects));
        at = next;
        continue;
      }
      // "en présence, entre autres, de A", "un accord par lequel A acquiert B"
      const isIdiom =
        (item.word === 'par' && isWord(items[at + 1], 'lequel', 'laquelle', 'lesquels', 'lesquelles')) ||
        (item.word === 'entre' && isWord(items[at + 1], 'autres')) ||
        // "A, de même que B"
        (isWord(item, 'que', "qu'") && isWord(items[at - 1], 'meme') && isWord(items[at - 2], 'de')) ||
        // "n'a signé qu'un contrat"
        (isWord(item, 'que', "qu'") && items[at - 1]?.signing?.voice === 'active') ||
        (item.word === "d'" && isWord(items[at + 1], 'une', 'autre') && isWord(items[at + 2], 'part'));
      pushPlain(terms, isIdiom ? { ...item, reading: null } : item);
    }
    at++;
  }
  return terms.map((each, index) =>
    HINGES_OF_GROUP.has(each.reading.text) && !opensGroup(terms, index) ? term(each, GAP) : each,
  );
}

/** Items of a body's name, as far as "par" is looked for. */
const SIDE = 9;

/** "a été signée |de la part du| président de A": as "par", unless that follows ("de la part de A par P"). */
const isOnThePartOf = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], 'de') &&
  isWord(items[at + 1], 'la') &&
  isWord(items[at + 2], 'part') &&
  isWord(items[at + 3], 'de', "d'", 'du', 'des') &&
  !items.slice(at + 4, at + SIDE).some((item) => isWord(item, 'par'));

const REPRESENTED = /^representee?$/;

/** Asked of every item, so that actors are only looked for where one may begin. */
function mayOpenGroup(items: readonly Item[], at: number, isRepresented: boolean): boolean {
  const { word, classes, atom } = items[at] as Item;
  if (word === null)
    return atom === null || atom.party !== null || atom.kind === 'person' || atom.kind === 'role';
  if ((classes & OPENS_ACTOR) === 0) return false;
  if ((classes & CLASS.determiner) === 0 || POINTS.has(word)) return true;
  // Most articles stand before a common noun.
  const next = items[at + 1];
  return (
    // "Le conseil des sages, représenté par P, a signé"
    isRepresented ||
    next?.word == null ||
    isOf(next, AFTER_ARTICLE) ||
    (at > 0 && isOf(items[at - 1], CLASS.expectsSide))
  );
}

/** "celle-ci", "cette dernière". */
const POINTS: ReadonlySet<string> = new Set(['ce', 'cette']);

const HINGES_OF_GROUP = new Set(['par', 'avec', 'entre', 'suivi']);
const BEFORE_GROUP = new Set(", : gap d' de du des par date".split(' '));

/** "par Mme X", "avec, d'une part, le ministre": a group follows at once or after a gap. */
function opensGroup(terms: readonly Term[], at: number): boolean {
  for (let ahead = at + 1; ahead < terms.length && ahead <= at + 6; ahead++) {
    const { group, reading, start, end } = terms[ahead] as Term;
    if (group) return true;
    if (!BEFORE_GROUP.has(reading.text) || end - start >= 24) return false;
  }
  return false;
}

/** Gaps run on over words that the grammar does not know. */
function pushPlain(terms: Growing[], item: Item): void {
  const last = terms.at(-1);
  // "ainsi qu'un accord" goes on with a list and opens no clause.
  const reading = last?.reading === LIKEWISE && /^qu[e']$/.test(item.word ?? '') ? LIKEWISE : item.reading;
  if (reading !== null) terms.push(term(item, reading));
  else if (last?.reading === GAP) last.end = item.end;
  else terms.push(term(item, GAP));
}
