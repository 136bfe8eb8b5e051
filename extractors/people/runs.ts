/** Runs of capitalised words that may be a person's name, with what stands around them. */
import { CASING, type Sentence } from '../../schemas/document.js';
import { type Honorific, mayBeHonorific, readHonorific } from '../honorifics.js';
import {
  has,
  isArticleAt,
  isCapital,
  isDemonymAt,
  isFunction,
  isInfinitive,
  isLower,
  type Text,
  touches,
  wordAt,
} from '../phrases.js';
import { heads } from '../title-heads.js';
import { WordColumn } from '../word-column.js';
import { KNOWN } from '../words.js';
import { type Closed, isLetters, readRun } from './name-ends.js';

/** Tokens `first .. end - 1`. */
export interface Run {
  readonly first: number;
  readonly end: number;
  readonly sentence: Sentence;
  /** Honorific that stands right before, or before the first of a list ("MM. X et Y"). */
  readonly honorific: Honorific | null;
}

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
