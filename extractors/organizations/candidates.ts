/** Names of bodies in one sentence, by the grammar of their head nouns, by cue words and by legal forms. */
import type { Sentence } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { isOtherAcronym } from '../other-acronyms.js';
import {
  afterArticle,
  has,
  isAdjective,
  isCapital,
  isDemonym,
  isFunction,
  isLower,
  isOf,
  isWord,
  readCapitals,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { KNOWN } from '../words.js';
import { readName } from './grammar.js';
import { headTables } from './heads.js';
import { knownBodies } from './known.js';

/** Tokens `first .. end - 1`. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly rule: string;
}

export type Closed = (token: number) => boolean;

/** Names that begin with a head noun: "Agence nationale de la cybersécurité", "ambassade de Russie". */
export function* byHead(
  text: Text,
  { firstToken, endToken }: Sentence,
  closed: Closed,
): Generator<Candidate> {
  const { heads, refusals } = headTables();
  const { names } = knownBodies();
  for (let i = firstToken; i < endToken; i++) {
    const head = heads.get(wordAt(text, i));
    if (!head || closed(i) || !isWord(text, i)) continue;
    const shouting = text.shouting[i] === 1;
    const capital = isCapital(text, i) && !shouting;
    if (!capital && !head.small && !shouting) continue;
    if (refusals.longestAt(text.document, i, endToken)) continue;
    const known = names.longestAt(text.document, i, endToken);
    const read = readName(text, i, endToken, closed);
    const end =
      known && !isContinued(text, known.endToken, read)
        ? afterNationality(text, known.endToken, endToken)
        : read;
    if (end === i + 1 && !(head.alone && capital)) continue;
    if (!capital && !head.free && !(isNational(text, i, end) && !isIndefinite(text, i - 1))) continue;
    if (capital && isState(text, i) && !isNational(text, i, end)) continue;
    // "secrétaire d'État américain" is an office.
    if (wordAt(text, i) === 'etat' && i > firstToken && wordAt(text, i - 1) === "d'") continue;
    const first = capital && isRank(text, i - 1, firstToken) ? i - 1 : i;
    yield { first, end, rule: capital ? 'organization.head' : 'organization.small-head' };
    i = Math.max(i, end - 1);
  }
}

/** "une banque chinoise", "des armées étrangères": one of many, no name. */
const isIndefinite = (text: Text, i: number): boolean =>
  i >= 0 &&
  /^(?:un|une|des|plusieurs|deux|trois|autre|autres|quelques|ces|cette|certaines|certains|chaque)$/.test(
    wordAt(text, i),
  );

/** "Haut Conseil", "Haute Autorité", "Grande Loge". */
const isRank = (text: Text, i: number, from: number): boolean =>
  i >= from && isCapital(text, i) && /^(?:haut|haute|grand|grande|premier|premiere)$/.test(wordAt(text, i));

/** "Conseil des droits de l'homme des Nations unies": "de" and a proper name go on with a known name. */
function isContinued(text: Text, at: number, read: number): boolean {
  return read > at && isOf(wordAt(text, at)) && isCapital(text, afterArticle(text, at + 1));
}

/** A known name takes a nationality or a country behind it: "Croix-Rouge malienne", "Huawei Tunisie". */
function afterNationality(text: Text, at: number, limit: number): number {
  if (at >= limit) return at;
  const country = isCapital(text, at) && countryOf(wordAt(text, at)) !== null;
  return country || isDemonym(wordAt(text, at)) ? at + 1 : at;
}

const STATE = new Set(['gouvernement', 'etat', 'armee', 'parlement']);

const isState = (text: Text, i: number): boolean =>
  STATE.has(wordAt(text, i)) && wordAt(text, i) !== 'parlement';

/** A nationality or a country follows the head: "armée togolaise", "Gouvernement de la République du Mali". */
function isNational(text: Text, head: number, end: number): boolean {
  if (head + 1 >= end) return false;
  if (isDemonym(wordAt(text, head + 1))) return true;
  const of = isOf(wordAt(text, head + 1));
  if (!of) return isAdjective(wordAt(text, head + 1)) && isNational(text, head + 1, end);
  const name = afterArticle(text, head + 2);
  if (name >= end || !isCapital(text, name)) return false;
  return (
    !isState(text, head) || countryOf(sliceOf(text, name, end)) !== null || isRegionOrTown(text, name, end)
  );
}

const isRegionOrTown = (text: Text, first: number, end: number): boolean =>
  !has(text, first, KNOWN.common) && lookUpTown(sliceOf(text, first, end)).length > 0;

/** "la société X", "le groupe chinois X", "la startup X": the capitalised run behind the cue. */
export function* byCue(text: Text, { firstToken, endToken }: Sentence, closed: Closed): Generator<Candidate> {
  const { cues } = headTables();
  for (let i = firstToken; i + 1 < endToken; i++) {
    if (!cues.has(wordAt(text, i)) || (isCapital(text, i) && !text.shouting[i])) continue;
    let at = i + 1;
    while (at < endToken && isLower(text, at) && isAdjective(wordAt(text, at))) at++;
    if (at < endToken && (wordAt(text, at) === '«' || wordAt(text, at) === '"')) at++;
    if (at >= endToken || !isCapital(text, at) || closed(at)) continue;
    const last = text.shouting[at] ? at + 1 : readCapitals(text, at, endToken);
    if (text.shouting[at] && has(text, at, KNOWN.common | KNOWN.function)) continue;
    const end = stopAt(closed, at, last);
    if (end > at && !isPersonal(text, at, end)) yield { first: at, end, rule: 'organization.cue' };
  }
}

const stopAt = (closed: Closed, from: number, end: number): number => {
  for (let i = from; i < end; i++) if (closed(i)) return i;
  return end;
};

/** A forename in front: rather a person than a firm. */
const isPersonal = (text: Text, first: number, end: number): boolean =>
  end - first > 1 &&
  ((has(text, first, KNOWN.forename) && !has(text, first, KNOWN.common)) ||
    (end - first > 2 && has(text, first + 1, KNOWN.forename)));

/** "Okoumé Data S.A.", "Gabon Telecom", "Cameroon Telecommunications": a word of trade at an end. */
export function* byLegalForm(
  text: Text,
  { firstToken, endToken }: Sentence,
  closed: Closed,
): Generator<Candidate> {
  const { legal } = headTables();
  for (let i = firstToken; i < endToken; i++) {
    if (!isCapital(text, i) || text.shouting[i] || closed(i) || (isFunction(text, i) && i === firstToken))
      continue;
    const end = stopAt(closed, i, readCapitals(text, i, endToken));
    let last = end;
    while (last > i + 1 && legal.get(wordAt(text, last - 1)) === undefined) last--;
    const place = legal.get(wordAt(text, last - 1));
    const short = wordAt(text, last - 1).length <= 3 && last < end;
    if (
      last > i + 1 &&
      place !== undefined &&
      place !== 'start' &&
      !short &&
      !isProject(text, i, firstToken)
    ) {
      const first = firstOfName(text, i, last);
      if (last - first > 1) yield { first, end: last, rule: 'organization.legal-form' };
    }
    i = Math.max(i, end - 1);
  }
}

const PROJECTS = new Set([
  'projet',
  'programme',
  'plan',
  'forum',
  'salon',
  'initiative',
  'cable',
  'concours',
  'prix',
  'systeme',
]);

/** 'le projet "X Data"', with or without quotes. */
function isProject(text: Text, first: number, from: number): boolean {
  let i = first - 1;
  if (i >= from && !isWord(text, i)) i--;
  return i >= from && PROJECTS.has(wordAt(text, i));
}

/** Articles and dates before a firm's name are no part of it. */
function firstOfName(text: Text, first: number, end: number): number {
  while (first < end - 1 && (isFunction(text, first) || has(text, first, KNOWN.calendar))) first++;
  return first;
}

/** Bodies of the lexicon, by name, and the names that the user gave. */
export function* byLexicon(text: Text, { firstToken, endToken }: Sentence): Generator<Candidate> {
  const { names } = knownBodies();
  for (const match of names.findAll(text.document, firstToken, endToken)) {
    const single = match.endToken - match.firstToken === 1;
    if (!isCapital(text, match.firstToken) && !isCapital(text, match.endToken - 1)) continue;
    if (single && has(text, match.firstToken, KNOWN.common) && match.firstToken === firstToken) continue;
    const end = afterNationality(text, match.endToken, endToken);
    yield { first: match.firstToken, end, rule: 'organization.lexicon' };
  }
}

/** Two capitals, or a capital and a digit, in front: "UIT", "ANCy", "M23"; no "Nord-Kivu". */
const isAcronymToken = (word: string): boolean =>
  !/^[IVXLC]+(?:e|es|ème|ième|er)?$/u.test(word) && /^\p{Lu}[\p{Lu}\d][\p{L}\d/&.-]*$/u.test(word);

/** "l'UIT", "la CMA", "les FARDC": an acronym with an article that stands for no thing of the list of others. */
export function* byAcronym(
  text: Text,
  { firstToken, endToken }: Sentence,
  closed: Closed,
): Generator<Candidate> {
  const { acronyms } = knownBodies();
  for (let i = firstToken; i < endToken; i++) {
    if (!isCapital(text, i) || closed(i) || text.shouting[i]) continue;
    const word = wordAt(text, i);
    const written = sliceOf(text, i, i + 1);
    if (isOtherAcronym(word) || countryOf(word)) continue;
    const known =
      acronyms.has(word) &&
      (/\p{Lu}.*\p{Lu}/u.test(written) || /^unesco|unicef|interpol|minusma|monusco|cedeao|fifa$/.test(word));
    if (known) {
      yield { first: i, end: i + 1, rule: 'organization.known-acronym' };
      continue;
    }
    if (
      !isAcronymToken(written) ||
      written.endsWith('.') ||
      written.length > 10 ||
      written.length < 3 ||
      i === firstToken
    )
      continue;
    if (!isIntroduced(text, i, firstToken) && !isBracketed(text, i, firstToken)) continue;
    if (has(text, i, KNOWN.forename | KNOWN.surname | KNOWN.function | KNOWN.common)) continue;
    const next = wordAt(text, i + 1);
    const slash =
      (next === '/' || next === '-') && i + 2 < endToken && isAcronymToken(sliceOf(text, i + 2, i + 3));
    yield { first: i, end: slash ? i + 3 : i + 1, rule: 'organization.acronym' };
  }
}

const BEFORE = new Set([
  "l'",
  'la',
  'le',
  'les',
  'du',
  'des',
  'au',
  'aux',
  "d'",
  'de',
  'syndicat',
  'parti',
  'ong',
  'societe',
  'groupe',
  'mouvement',
  'reseau',
]);

/** "A. Konaté et R. Sagna (ARTP)": the body of the names in front. */
const isBracketed = (text: Text, i: number, firstToken: number): boolean =>
  i - 2 >= firstToken &&
  wordAt(text, i - 1) === '(' &&
  wordAt(text, i + 1) === ')' &&
  isCapital(text, i - 2) &&
  has(text, i - 2, KNOWN.forename | KNOWN.surname);

/** An article before the acronym, or "de" after a title or a body's organ ("président d'ECOBANK"). */
const isIntroduced = (text: Text, i: number, firstToken: number): boolean =>
  i > firstToken && BEFORE.has(wordAt(text, i - 1));

const OF_FIRM = new Set(
  (
    'directeur directrice dg pdg p-dg p.-d.g. pca gerant gerante fondateur fondatrice cofondateur cofondatrice ' +
    'patron patronne actionnaire actionnaires ceo siege filiale employes salaries clients president presidente membre membres ' +
    'fondateurs militants'
  ).split(' '),
);
const BETWEEN = new Set([
  'general',
  'generale',
  'generaux',
  'adjoint',
  'adjointe',
  'executif',
  'executive',
  'commercial',
  'commerciale',
  'technique',
]);

/** "le P-DG d'Algérie Télécom", "directeur général de Comores Câbles": what a head of a firm heads. */
export function* byOffice(
  text: Text,
  { firstToken, endToken }: Sentence,
  closed: Closed,
): Generator<Candidate> {
  for (let i = firstToken; i + 2 < endToken; i++) {
    if (!OF_FIRM.has(wordAt(text, i))) continue;
    let at = i + 1;
    while (at < endToken && BETWEEN.has(wordAt(text, at))) at++;
    if (!isOf(wordAt(text, at))) continue;
    const bare = at + 1;
    at = afterArticle(text, bare);
    if (at >= endToken || !isCapital(text, at) || closed(at) || text.shouting[at]) continue;
    if (has(text, at, KNOWN.function | KNOWN.common)) continue;
    const end = stopAt(closed, at, readCapitals(text, at, endToken));
    const article = at > bare || ['des', 'du'].includes(wordAt(text, bare - 1));
    if (end === at || (article && end === at + 1) || isPersonal(text, at, end)) continue;
    const name = sliceOf(text, at, end);
    if (countryOf(name) !== null || lookUpTown(name).length > 0) continue;
    yield { first: at, end, rule: 'organization.office' };
  }
}
