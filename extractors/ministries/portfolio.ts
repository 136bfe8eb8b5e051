/**
 * Where the portfolio of a ministry ends: a walk over nouns, what belongs to them, and what is coordinated with them.
 * Coordinated portfolio nouns go on ("de la Santé et de l'Action sociale"), coordinated bodies and people end it
 * ("de la Santé et l'OMS", "de l'Économie et le directeur").
 */
import { CASING } from '../../schemas/document.js';
import {
  type Frame,
  isCapitalised,
  isNoun,
  type Noun,
  readAdjectives,
  readNoun,
  type Standing,
} from './nouns.js';
import { readPhrase, type Sector } from './vocabulary.js';
import { isArticle, readA, readDe, type Words } from './words.js';

/** One of the coordinated parts, in words: `link .. end - 1` with its link, `head .. end - 1` without. */
export interface Item {
  readonly link: number;
  readonly head: number;
  readonly end: number;
  readonly sector: Sector | null;
  /** What stands before it: nothing (the first), a comma, or "et". */
  readonly joint: 'first' | 'comma' | 'and';
  /** Charged beside the portfolio ("…, chargé de la Diaspora"). */
  readonly charged: boolean;
}

export interface Portfolio {
  readonly items: readonly Item[];
  readonly end: number;
}

const PREPOSITIONS = new Set(['avec', 'entre', 'contre', 'pour', 'envers']);

/** The end of what belongs to a noun: adjectives, "de …", and "avec …" and the like where the noun takes it. */
function readDependents(frame: Frame, noun: Noun, depth = 0): number {
  const { words } = frame;
  let at = readAdjectives(frame, noun.end);
  if (depth > 3) return at;
  for (;;) {
    const de = readDe(words, at);
    const inner = de && readNoun(frame, de.next, noun.open ? 'inner' : 'strict', de.article);
    if (inner && !(inner.bare && !noun.open)) {
      const end = readDependents(frame, inner, depth + 1);
      if (!inner.bare || end > inner.end) {
        at = end;
        continue;
      }
    }
    const end = readGoverned(frame, noun, at, depth);
    if (end === null) return at;
    at = end;
  }
}

/** "avec les Institutions et la société civile", "à l'Eau", "contre la pauvreté". */
function readGoverned(frame: Frame, noun: Noun, at: number, depth: number): number | null {
  const { words } = frame;
  const a = noun.takes.includes('à') ? readA(words, at) : null;
  const listed = PREPOSITIONS.has(words.word(at)) && noun.takes.includes(words.word(at));
  if (!a && !listed) return null;
  const from = a ? a.next : isArticle(words.word(at + 1)) ? at + 2 : at + 1;
  const inner = readNoun(frame, from, a && !a.article ? 'strict' : 'inner', true);
  if (!inner) return null;
  let end = readDependents(frame, inner, depth + 1);
  while (words.word(end) === 'et') {
    const again = a ? readA(words, end + 1) : null;
    const next = again?.next ?? (isArticle(words.word(end + 1)) ? end + 2 : null);
    const second = next === null ? null : readNoun(frame, next, 'strict', true);
    if (!second) break;
    end = readDependents(frame, second, depth + 1);
  }
  return end;
}

interface Start {
  readonly link: number;
  readonly head: number;
  readonly article: boolean;
  readonly standing: Standing;
  readonly charged: boolean;
}

/** "chargé de", "chargée des", "en charge du", "responsable de": the index of their "de". */
export function readCharge(words: Words, at: number): number | null {
  const word = words.word(at);
  if (word === 'en' && words.word(at + 1) === 'charge') return at + 2;
  if (!/^charge(?:e|es|s)?$/u.test(word) && word !== 'responsable') return null;
  // "chargé(e) de"
  return words.word(at + 1) === '(' && words.word(at + 3) === ')' ? at + 4 : at + 1;
}

function readItem(frame: Frame, start: Start, joint: Item['joint']): Item | null {
  const noun = readNoun(frame, start.head, start.standing, start.article);
  if (!noun) return null;
  const end = readDependents(frame, noun);
  if (noun.bare && end === noun.end) return null;
  const { link, head, charged } = start;
  const sector = noun.sector ?? sectorWithin(frame, noun.end, end);
  return { link, head, end, sector, joint, charged };
}

/** Of "Promotion de la Femme" the complement tells the sector. */
function sectorWithin({ words }: Frame, from: number, end: number): Sector | null {
  for (let at = from; at < end; at++) {
    const sector = readPhrase(words, at, end, isNoun)?.entries.find(isNoun)?.sector;
    if (sector) return sector;
  }
  return null;
}

/** What may begin after a comma or "et": "de la …", "chargé de …", "à la …", or a noun by itself. */
function readStart(frame: Frame, at: number, comma: boolean, small: boolean, listed: boolean): Start | null {
  const { words, opener } = frame;
  const charge = readCharge(words, at);
  const de = readDe(words, charge ?? at);
  const charged = charge !== null;
  if (de) {
    const standing = charged ? 'first' : 'linked';
    return { link: at, head: de.next, article: de.article, standing, charged };
  }
  const a = opener === 'a' ? readA(words, at) : null;
  if (a) return { link: at, head: a.next, article: a.article, standing: 'linked', charged };
  // "de l'Industrie, de la PME et |la Promotion|": the last of a list.
  if (!charged && !comma && listed && isArticle(words.word(at)) && isCapitalised(words.casing(at + 1)))
    return { link: at, head: at + 1, article: true, standing: 'joined', charged };
  if (charged) return null;
  // "du Genre, |famille et enfant|": a list in small letters, which "et" closes.
  if (comma && !small && words.casing(at) === CASING.none) return null;
  return { link: at, head: at, article: false, standing: 'joined', charged };
}

/** The word after a comma, "et", "&", ", et", "ainsi que" or "/", and whether only a comma stands there. */
function readJoint(words: Words, at: number): { readonly next: number; readonly comma: boolean } | null {
  const word = words.word(at);
  if (word === 'et' || word === '&' || word === '/') return { next: at + 1, comma: false };
  // "ministre de la Défense chargé des Relations avec le Parlement"
  if (/^charge(?:e|es|s)?$/u.test(word)) return { next: at, comma: false };
  if (word === 'ainsi' && words.word(at + 1) === 'que') return { next: at + 2, comma: false };
  if (word !== ',') return null;
  return words.word(at + 1) === 'et' ? { next: at + 2, comma: false } : { next: at + 1, comma: true };
}

/** "de la Santé et de l'Union africaine": a body, unless among foreign affairs. */
const isUnion = (words: Words, { head }: Item, before: readonly Item[]): boolean =>
  words.word(head) === 'union' &&
  !before.some(
    (item) =>
      item.sector === 'foreign-affairs' ||
      item.sector === 'regional-integration' ||
      words.word(item.head) === 'affaires',
  );

/** "signée par le ministre des Finances et des conventions de crédit": what else was signed. */
const PAPERS = new Set([
  'accord',
  'accords',
  'avenant',
  'avenants',
  'contrat',
  'contrats',
  'convention',
  'conventions',
  'lettre',
  'lettres',
  'memorandum',
  'memorandums',
  'protocole',
  'protocoles',
]);

const DETERMINERS =
  /^(?:une?|ce|cet|cette|ces|leurs?|son|sa|ses|nos|notre|plusieurs|deux|trois|quatre|cinq|\d.*)$/u;

/** "…, de la création d'un hôpital": what has a complement of its own kind is a thing done, no portfolio. */
function isDetermined(words: Words, at: number): boolean {
  const de = readDe(words, at);
  return de !== null && DETERMINERS.test(words.word(de.next));
}

const isSmall = ({ words }: Frame, { head }: Item): boolean => words.casing(head) === CASING.lower;

/** "|, du secrétaire d'État", "|, la ministre" */
function isNextMinister(words: Words, at: number): boolean {
  if (words.word(at) !== ',') return false;
  const first = readDe(words, at + 1)?.next ?? (isArticle(words.word(at + 1)) ? at + 2 : at + 1);
  return /^(?:ministre|secretaire)$/.test(words.word(first));
}

/** "l'annonce, par le ministre de la Santé, de la création …": a list in small letters has to close with "et". */
function isUnclosed(frame: Frame, items: readonly Item[]): boolean {
  const last = items.at(-1) as Item;
  if (items.length < 2 || last.joint !== 'comma' || last.charged || !isSmall(frame, last)) return false;
  // "…, du secrétaire d'État": the next of a row of ministers closes it.
  if (isNextMinister(frame.words, last.end)) return false;
  // "…, des ressources animales et halieutiques" closes it within.
  for (let at = last.head; at < last.end; at++) if (frame.words.word(at) === 'et') return false;
  return true;
}

const isSeals = (words: Words, item: Item): boolean =>
  words.word(item.head) === 'garde' && words.word(item.end - 1) === 'sceaux';

/**
 * Reads coordinated portfolios from the first word after the link.
 * @param at index of the first noun.
 */
export function readPortfolio(
  frame: Frame,
  link: number,
  at: number,
  article: boolean,
  charged: boolean,
): Portfolio | null {
  const { words, limit } = frame;
  const first = readItem(frame, { link, head: at, article, standing: 'first', charged }, 'first');
  if (!first) return null;
  const items = [first];
  let end = first.end;
  const small = isSmall(frame, first);
  while (end < limit) {
    const joint = readJoint(words, end);
    // "de l'Eau et de la Pêche |et le Service public|": a list has one "et".
    const listed = items.at(-1)?.joint === 'comma';
    const start =
      joint && joint.next < limit ? readStart(frame, joint.next, joint.comma, small, listed) : null;
    const item = start && joint ? readItem(frame, start, joint.comma ? 'comma' : 'and') : null;
    if (
      !item ||
      isUnion(words, item, items) ||
      PAPERS.has(words.word(item.head)) ||
      isDetermined(words, item.end)
    )
      break;
    items.push(item);
    end = item.end;
  }
  while (isUnclosed(frame, items)) items.pop();
  // "ministre de la Justice, garde des Sceaux": an old title, a portfolio only amid others.
  if (items.length > 1 && isSeals(words, items.at(-1) as Item)) items.pop();
  return { items, end: (items.at(-1) as Item).end };
}
