/** Runs of capitalised words that may be a person's name, with what stands around them. */
import { CASING, type Sentence, TOKEN } from '../../schemas/document.js';
import { afterBracket } from '../brackets.js';
import { CONTACT_LABELS } from '../contact-labels.js';
import { lookUpTown } from '../gazetteer.js';
import { type Honorific, isGivenRank, mayBeHonorific, readHonorific } from '../honorifics.js';
import { isOtherAcronym } from '../other-acronyms.js';
import {
  has,
  isCapital,
  isFunction,
  isInfinitive,
  isLower,
  isNationOfNext,
  sliceOf,
  type Text,
  touches,
  wordAt,
} from '../phrases.js';
import { heads } from '../titles/heads.js';
import { KNOWN } from '../words.js';
import { type Closed, isElidedName, isLetters, readRun } from './name-ends.js';

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
    const given = pending?.end === i && pending.kind === 'civil' && isGivenRank(text, i);
    const honorific = closed(i) || given ? null : readHonorific(text, i, sentence.endToken);
    if (honorific && isHonorific(text, honorific, sentence, closed)) {
      pending = honorific;
      shared = honorific.plural ? honorific : null;
      i = honorific.end;
      continue;
    }
    const led = pending?.end === i ? pending : null;
    const particles = led !== null && afterParticles(text, i, sentence.endToken) > i;
    if (particles || beginsName(text, i, sentence, closed, led !== null)) {
      const end = readRun(text, i, sentence.endToken, closed, led);
      runs.push({ first: i, end, sentence, honorific: led ?? shared });
      i = end;
    } else {
      // "MM. Awa Sarr |(UXB)| et Luc Ngom"
      const after = shared === null ? i : afterBracket(text, i, Math.min(sentence.endToken, i + BRACKET));
      const joins = after > i || wordAt(text, i) === ',' || wordAt(text, i) === 'et';
      if (!joins) shared = null;
      i = Math.max(i + 1, after);
    }
  }
  return runs;
}

/** Tokens of the longest bracket behind a name of a list. */
const BRACKET = 8;

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
  // "M Diallo", but "20 M USD", "25 M. de FCFA"
  if (/^m\.?$/.test(wordAt(text, first)) && text.document.tokens.kind[first - 1] === TOKEN.number)
    return false;
  const name = afterParticles(text, end, sentence.endToken);
  // "le général du camp", "Monsieur de Mello": only forms of address stand before a name with "de", an ordinary word only "M.".
  const isOrdinary = has(text, name, KNOWN.common) && !/^(?:m\.|mme|mlle)$/.test(wordAt(text, first));
  if (name > end && ((kind !== 'civil' && kind !== 'academic') || isOrdinary)) return false;
  return beginsName(text, name, sentence, closed, true);
}

/** Behind "de |Mello", "von der |Brück": the capital behind one or two particles, else `i`. */
function afterParticles(text: Text, i: number, limit: number): number {
  let at = i;
  while (at < i + 2 && at < limit && isLower(text, at) && has(text, at, KNOWN.particle)) at++;
  return at < limit && isCapital(text, at) ? at : i;
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
  if (text.shouting[i] && !named && !startsShouted(text, i) && !isApposed(text, i, endToken, closed))
    return false;
  const next = i + 1 < endToken && isCapital(text, i + 1);
  if (has(text, i, KNOWN.sided) || (next && !named && i > firstToken && isBeforeName(text, i))) return false;
  const word = wordAt(text, i);
  if (ADDRESS.has(word) || LABELS.has(word) || CONTACT_LABELS.has(word) || isLed(text, i)) return false;
  if (isFunction(text, i)) {
    if (i > firstToken && isElidedName(text, i, endToken)) return true;
    if (next && has(text, i, KNOWN.determiner) && isOffice(text, i + 1, endToken)) return false;
    if (has(text, i, KNOWN.forename) && next) return true;
    if (has(text, i, KNOWN.strongParticle)) return next || startsWithParticles(text, i, endToken);
    if (has(text, i, KNOWN.particle))
      return named ? next : next && i > firstToken && has(text, i, KNOWN.strongParticle);
    return named && !has(text, i, KNOWN.determiner | KNOWN.preposition);
  }
  if (has(text, i, KNOWN.calendar) && !named && !has(text, i, KNOWN.forename)) return false;
  if (has(text, i, KNOWN.strongParticle)) return next || startsWithParticles(text, i, endToken);
  if (next && i > firstToken && isNationOfNext(text, i)) return false;
  // A capital at the start of a sentence is no sign of a name in a word that is also written small.
  const ordinary = has(text, i, KNOWN.common) && !has(text, i, KNOWN.forename | KNOWN.surname);
  return named || !(ordinary && (i === firstToken || has(text, i, KNOWN.host)) && isTitleCase(text, i));
}

/** "Monsieur Le |Premier Ministre": several words; of one alone it may be a name ("M. Le Maire"). */
function isOffice(text: Text, i: number, limit: number): boolean {
  const title = heads().longestAt(text.document, i, limit);
  return title !== null && title.endToken - title.firstToken > 1;
}

/** "à |Paris Awa Sarr", "et des |Armées Luc Ngom", "à l'|AFP Awa Sarr": what a given name follows. */
function isBeforeName(text: Text, i: number): boolean {
  if (has(text, i, KNOWN.forename | KNOWN.surname) || !has(text, i + 1, KNOWN.forename)) return false;
  const before = wordAt(text, i - 1);
  if (isAcronymAt(text, i)) return true;
  return before === 'des' || (before === 'a' && lookUpTown(sliceOf(text, i, i + 1)).length > 0);
}

const isAcronymAt = (text: Text, i: number): boolean =>
  text.document.tokens.casing[i] === CASING.upper && !text.shouting[i] && isOtherAcronym(wordAt(text, i));

/** Words in front of a caption, a cheer, a greeting. */
const LABELS = new Set(
  'photo photos legende credit video image body bravo merci bonjour bonsoir salut adieu felicitations univ cher chere chers cheres'.split(
    ' ',
  ),
);

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

/** "Van den Broeck". */
const startsWithParticles = (text: Text, i: number, limit: number): boolean =>
  i + 2 < limit && isLower(text, i + 1) && has(text, i + 1, KNOWN.strongParticle) && isCapital(text, i + 2);

const isTitleCase = (text: Text, i: number): boolean => text.document.tokens.casing[i] === CASING.title;

/** "LE DIRECTEUR DE LA SNP, |AWA SARR|, ET": words of a line of capitals that no language has, set off behind an office or a body. */
function isApposed(text: Text, i: number, limit: number, closed: Closed): boolean {
  if (wordAt(text, i - 1) !== ',' || !closed(i - 2)) return false;
  let at = i;
  while (at < limit && isCapital(text, at) && !closed(at) && !has(text, at, ORDINARY)) at++;
  return at - i > 1 && at - i < 5 && /^[,.(]$/.test(wordAt(text, at));
}

const ORDINARY = KNOWN.common | KNOWN.function | KNOWN.host | KNOWN.calendar;

/** In a line of capitals only a given name begins a name. */
const startsShouted = (text: Text, i: number): boolean =>
  has(text, i, KNOWN.forename) && !has(text, i, KNOWN.common);
