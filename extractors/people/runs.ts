/** Runs of capitalised words that may be a person's name, with what stands around them. */
import { CASING, type Sentence } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { type Honorific, mayBeHonorific, readHonorific } from '../honorifics.js';
import {
  has,
  isArticleAt,
  isCapital,
  isColumn,
  isDemonymAt,
  isFunction,
  isInfinitive,
  isLower,
  isWord,
  sliceOf,
  type Text,
  touches,
  wordAt,
} from '../phrases.js';
import { heads } from '../title-heads.js';
import { WordColumn } from '../word-column.js';
import { KNOWN } from '../words.js';

/** Tokens `first .. end - 1`. */
export interface Run {
  readonly first: number;
  readonly end: number;
  readonly sentence: Sentence;
  /** Honorific that stands right before, or before the first of a list ("MM. X et Y"). */
  readonly honorific: Honorific | null;
}

/** Names longer than this are cut: no culture at hand writes so many. */
const LONGEST = 8;

/** True for tokens that belong to other mentions or to a title. */
export type Closed = (token: number) => boolean;

export function findRuns(text: Text, sentence: Sentence, closed: Closed): Run[] {
  const runs: Run[] = [];
  let pending = null as Honorific | null;
  let shared = null as Honorific | null;
  for (let i = sentence.firstToken; i < sentence.endToken; ) {
    // Most tokens: in small letters, with nothing in front that a name may follow.
    if (pending?.end !== i && shared === null && !isCapital(text, i) && !mayBeHonorific(text, i)) {
      i++;
      continue;
    }
    const honorific = closed(i) ? null : readHonorific(text, i, sentence.endToken);
    if (honorific && isHonorific(text, honorific, sentence, closed)) {
      pending = honorific;
      shared = honorific.plural ? honorific : null;
      i = honorific.end;
      continue;
    }
    const article = pending?.end === i;
    if (
      article &&
      isLower(text, i) &&
      has(text, i, KNOWN.particle) &&
      i + 1 < sentence.endToken &&
      isCapital(text, i + 1)
    ) {
      const end = readRun(text, i, sentence.endToken, closed, true);
      runs.push({ first: i, end, sentence, honorific: pending });
      i = end;
      continue;
    }
    if (beginsName(text, i, sentence, closed, article)) {
      const end = readRun(text, i, sentence.endToken, closed, article);
      runs.push({ first: i, end, sentence, honorific: article ? pending : shared });
      i = end;
    } else {
      const joins = shared !== null && (wordAt(text, i) === ',' || wordAt(text, i) === 'et');
      if (!joins) shared = null;
      i++;
    }
  }
  return runs;
}

/** An honorific in front of something that can be a name; "le général" alone is a title. */
function isHonorific(
  text: Text,
  { first, end, kind }: Honorific,
  sentence: Sentence,
  closed: Closed,
): boolean {
  if (end >= sentence.endToken || closed(end)) return false;
  // "n° 2025031/PR CI": a reference.
  if (first > sentence.firstToken && wordAt(text, first - 1) === '/' && touches(text, first - 1))
    return false;
  const particle = isLower(text, end) && has(text, end, KNOWN.particle) && end + 1 < sentence.endToken;
  // "le général du camp", "Monsieur de Mello": only forms of address stand before a name with "de".
  if (particle && ((kind !== 'civil' && kind !== 'academic') || has(text, end + 1, KNOWN.common)))
    return false;
  return beginsName(text, particle ? end + 1 : end, sentence, closed, true);
}

/** "Nommer M. X", "Audience PHOTO X": a verb or a label before a form of address begins no name. */
const isLed = (text: Text, i: number): boolean =>
  wordAt(text, i + 1) === 'm.' &&
  isInfinitive(wordAt(text, i)) &&
  !has(text, i, KNOWN.forename | KNOWN.surname);

const isLetters = (text: Text, i: number): boolean =>
  isWord(text, i) && !/\d|^[^\p{L}]/u.test(wordAt(text, i));

/** @param named an honorific stands right before, so that even an ordinary word is a name ("M. Petit"). */
function beginsName(
  text: Text,
  i: number,
  { firstToken, endToken }: Sentence,
  closed: Closed,
  named: boolean,
): boolean {
  if (closed(i) || !isCapital(text, i) || !isLetters(text, i)) return false;
  if (text.shouting[i] && !named && !startsShouted(text, i)) return false;
  const next = i + 1 < endToken && isCapital(text, i + 1);
  if (isSided(text, i)) return false;
  if (ADDRESS.has(wordAt(text, i)) || LABELS.has(wordAt(text, i)) || isLed(text, i)) return false;
  if (isFunction(text, i)) {
    if (next && has(text, i, KNOWN.determiner) && isOffice(text, i + 1, endToken)) return false;
    if (has(text, i, KNOWN.forename) && next) return true;
    if (has(text, i, KNOWN.strongParticle)) return next || startsWithParticles(text, i, endToken);
    if (has(text, i, KNOWN.particle))
      return named ? next : next && i > firstToken && has(text, i, KNOWN.strongParticle);
    return named && !has(text, i, KNOWN.determiner | KNOWN.preposition);
  }
  if (has(text, i, KNOWN.calendar) && !named && !has(text, i, KNOWN.forename)) return false;
  if (has(text, i, KNOWN.strongParticle)) return next || startsWithParticles(text, i, endToken);
  if (next && i > firstToken && isDetermined(text, i - 1) && isDemonymAt(text, i)) return false;
  // A capital at the start of a sentence is no sign of a name in a word that is also written small.
  const ordinary = has(text, i, KNOWN.common) && !has(text, i, KNOWN.forename | KNOWN.surname);
  return named || !(ordinary && (i === firstToken || has(text, i, KNOWN.host)) && isTitleCase(text, i));
}

/** "Monsieur Le |Premier Ministre": several words; of one alone it may be a name ("M. Le Maire"). */
function isOffice(text: Text, i: number, limit: number): boolean {
  const title = heads().longestAt(text.document, i, limit);
  return title !== null && title.endToken - title.firstToken > 1;
}

/** 1 for "pro-X", "anti-X", "post-X". */
const sides = new WordColumn((word) => (/^(?:pro|anti|post)-/.test(word) ? 1 : 0));

export const isSided = (text: Text, i: number): boolean => sides.at(text.document.tokens, i) === 1;

/** Words in front of a caption, a cheer. */
const LABELS = new Set(['photo', 'photos', 'legende', 'credit', 'video', 'image', 'body', 'bravo']);

const ADDRESS = new Set([
  'm.',
  'mm.',
  'mm',
  'mme',
  'mmes',
  'mlle',
  'dr',
  'pr',
  'mr',
  'me',
  's.e.',
  's.e.m.',
  'mgr',
  'madame',
  'monsieur',
  'messieurs',
  'mesdames',
]);

const isDetermined = (text: Text, i: number): boolean =>
  isArticleAt(text, i) || ['du', 'au', 'des', 'aux', 'un', 'une'].includes(wordAt(text, i));

/** "Van den Broeck". */
const startsWithParticles = (text: Text, i: number, limit: number): boolean =>
  i + 2 < limit && isLower(text, i + 1) && has(text, i + 1, KNOWN.strongParticle) && isCapital(text, i + 2);

const isTitleCase = (text: Text, i: number): boolean => text.document.tokens.casing[i] === CASING.title;

/** In a line of capitals only a given name begins a name. */
const startsShouted = (text: Text, i: number): boolean =>
  has(text, i, KNOWN.forename) && !has(text, i, KNOWN.common);

function readRun(text: Text, first: number, limit: number, closed: Closed, named: boolean): number {
  let at = first + 1;
  let words = 1;
  const shouting = text.shouting[first] === 1;
  while (at < limit && !closed(at) && words < LONGEST && !isColumn(text, at)) {
    const glued = touches(text, at - 1);
    if (
      wordAt(text, at) === '/' &&
      glued &&
      touches(text, at) &&
      isCapital(text, at + 1) &&
      isUpper(text, at - 1)
    ) {
      at += 2;
      continue;
    }
    if (isElidedName(text, at, limit)) {
      at += 2;
      words++;
      continue;
    }
    // 'Demba « Messi » Thioub': a byname between the given name and the surname.
    if (OPENING.has(wordAt(text, at)) && isByname(text, at, limit, closed)) {
      at += 3;
      continue;
    }
    if (isCapital(text, at) && isLetters(text, at)) {
      if (!goesOn(text, at, shouting)) break;
      at++;
      words++;
      continue;
    }
    const end = readParticles(text, first, at, limit, closed, named);
    if (end === at) break;
    at = end;
    words++;
  }
  // "le Président Paul BIYA P.": a teaser cut off behind a surname in capitals.
  const cut = at === limit - 1 && at - first > 2 && wordAt(text, at) === '.';
  const letter = text.document.tokens.casing[at - 1] === CASING.initial && wordAt(text, at - 1).length === 1;
  return cut && letter && isUpper(text, at - 2) ? at - 1 : at;
}

const OPENING = new Set(['«', '“', '"']);

const isByname = (text: Text, at: number, limit: number, closed: Closed): boolean =>
  at + 3 < limit &&
  isCapital(text, at + 1) &&
  /^[»”"]$/.test(wordAt(text, at + 2)) &&
  isCapital(text, at + 3) &&
  has(text, at - 1, KNOWN.forename | KNOWN.surname) &&
  !closed(at + 1) &&
  !closed(at + 3);

/** "Ben M'rad": an elided capital and a small word that touch. */
const isElidedName = (text: Text, at: number, limit: number): boolean =>
  at + 1 < limit &&
  /^[mnt]'$/.test(wordAt(text, at)) &&
  text.document.tokens.casing[at] !== CASING.lower &&
  touches(text, at);

const isUpper = (text: Text, i: number): boolean => text.document.tokens.casing[i] === CASING.upper;

/** A capitalised word inside a run: names of months and words of a headline end it. */
function goesOn(text: Text, at: number, shouting: boolean): boolean {
  if (has(text, at, KNOWN.calendar) && !has(text, at, KNOWN.forename)) return false;
  if (isFunction(text, at)) return has(text, at, KNOWN.particle) && isCapital(text, at + 1);
  if (shouting) return !has(text, at, KNOWN.common) || has(text, at, KNOWN.forename | KNOWN.surname);
  return true;
}

/** "Ben", "von der", "wa", "dit", "née" between two capitals; "de" only behind one given name. Index after, or `at`. */
function readParticles(
  text: Text,
  first: number,
  at: number,
  limit: number,
  closed: Closed,
  named: boolean,
): number {
  let next = at;
  while (next < limit && next < at + 2 && isLower(text, next) && has(text, next, KNOWN.particle)) next++;
  if (next === at || next >= limit || closed(next) || !isCapital(text, next) || !isLetters(text, next))
    return at;
  const strong =
    has(text, at, KNOWN.strongParticle) ||
    wordAt(text, at) === 'el' ||
    wordAt(text, at) === 'al' ||
    wordAt(text, at) === "l'";
  if (strong) return wordAt(text, at) === "l'" ? at : next + 1;
  if (
    wordAt(text, at) === 'le' ||
    wordAt(text, at) === 'la' ||
    wordAt(text, at) === 'les' ||
    wordAt(text, at) === 'et' ||
    wordAt(text, at) === 'e' ||
    wordAt(text, at) === 'i'
  )
    return at;
  if (isUpper(text, next) && !isUpper(text, at - 1)) return at;
  if (isFunction(text, next) && !has(text, next, KNOWN.particle)) return at;
  if (isNoble(text, first, at, next) && !isPlace(text, next, limit)) return next + 1;
  const given = has(text, first, KNOWN.forename) || has(text, at - 1, KNOWN.forename);
  const behind = has(text, next, KNOWN.surname) || !isPlace(text, next, limit);
  const lone = named && at - first === 1;
  return (given || lone) && behind && !isCountry(text, next, limit) ? next + 1 : at;
}

/** "L. d'Arrignac", ", Guilhem d'Arrignac,": a given name that no list has, between commas. */
const isNoble = (text: Text, first: number, at: number, next: number): boolean =>
  wordAt(text, at) === "d'" &&
  at - first === 1 &&
  (text.document.tokens.casing[first] === CASING.initial ||
    (wordAt(text, first - 1) === ',' &&
      wordAt(text, next + 1) === ',' &&
      !has(text, first, KNOWN.common | KNOWN.host)));

const isCountry = (text: Text, at: number, limit: number): boolean => {
  for (let end = at + 1; end <= Math.min(limit, at + 4); end++) {
    if (countryOf(sliceOf(text, at, end)) !== null) return true;
  }
  return false;
};

const isPlace = (text: Text, at: number, limit: number): boolean =>
  isCountry(text, at, limit) || lookUpTown(sliceOf(text, at, at + 1)).length > 0;
