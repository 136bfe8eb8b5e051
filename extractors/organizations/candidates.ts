/** Names of bodies in one sentence, by the grammar of their head nouns, by cue words and by legal forms. */
import type { Sentence } from '../../schemas/document.js';
import { countriesOfDemonym, countryOf } from '../countries.js';
import {
  afterArticle,
  has,
  isAdjective,
  isCapital,
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
  for (let i = firstToken; i < endToken; i++) {
    const head = heads.get(wordAt(text, i));
    if (!head || closed(i) || !isWord(text, i)) continue;
    const shouting = text.shouting[i] === 1;
    const capital = isCapital(text, i) && !shouting;
    if (!capital && !head.small && !shouting) continue;
    if (refusals.longestAt(text.document, i, endToken)) continue;
    const end = readName(text, i, endToken, closed);
    if (end === i + 1 && !(head.alone && capital)) continue;
    if (!capital && !isNational(text, i, end)) continue;
    if (capital && isState(text, i) && !isNational(text, i, end)) continue;
    yield { first: i, end, rule: capital ? 'organization.head' : 'organization.small-head' };
    i = Math.max(i, nextHead(text, i + 1, end) - 1);
  }
}

/** Names inside names are not looked at again, save behind "de l'": they are dropped by the overlap policy anyway. */
const nextHead = (_text: Text, _from: number, end: number): number => end;

const STATE = new Set(['gouvernement', 'etat', 'armee', 'parlement']);

const isState = (text: Text, i: number): boolean =>
  STATE.has(wordAt(text, i)) && wordAt(text, i) !== 'parlement';

/** A nationality or a country follows the head: "armée togolaise", "Gouvernement de la République du Mali". */
function isNational(text: Text, head: number, end: number): boolean {
  for (let i = head + 1; i < end; i++) {
    if (countriesOfDemonym(wordAt(text, i)).length > 0) return true;
    if (isCapital(text, i) && (countryOf(sliceOf(text, i, end)) || !isFunction(text, i))) return true;
  }
  return false;
}

/** "la société X", "le groupe chinois X", "la startup X": the capitalised run behind the cue. */
export function* byCue(text: Text, { firstToken, endToken }: Sentence, closed: Closed): Generator<Candidate> {
  const { cues } = headTables();
  for (let i = firstToken; i + 1 < endToken; i++) {
    if (!cues.has(wordAt(text, i)) || (isCapital(text, i) && !text.shouting[i])) continue;
    let at = i + 1;
    while (at < endToken && isLower(text, at) && isAdjective(wordAt(text, at))) at++;
    if (at < endToken && (wordAt(text, at) === '«' || wordAt(text, at) === '"')) at++;
    if (at >= endToken || !isCapital(text, at) || text.shouting[at] || closed(at)) continue;
    const end = stopAt(closed, at, readCapitals(text, at, endToken));
    if (end > at && !isPersonal(text, at, end)) yield { first: at, end, rule: 'organization.cue' };
  }
}

const stopAt = (closed: Closed, from: number, end: number): number => {
  for (let i = from; i < end; i++) if (closed(i)) return i;
  return end;
};

/** A forename in front: rather a person than a firm. */
const isPersonal = (text: Text, first: number, end: number): boolean =>
  end - first > 1 && has(text, first, KNOWN.forename) && !has(text, first, KNOWN.common);

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
    if (last > i + 1 && place !== undefined && place !== 'start' && !isFunction(text, i)) {
      const first = firstOfName(text, i, last);
      if (last - first > 1) yield { first, end: last, rule: 'organization.legal-form' };
    }
    i = Math.max(i, end - 1);
  }
}

/** Titles and forms of address before a firm's name are no part of it. */
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
    yield { first: match.firstToken, end: match.endToken, rule: 'organization.lexicon' };
  }
}

const isAcronymToken = (word: string): boolean =>
  /^(?=(?:.*\p{Lu}){2})[\p{Lu}][\p{L}\d]*(?:[-/&]?[\p{Lu}\d][\p{L}\d]*)*$/u.test(word);

/** "l'UIT", "la CMA", "les FARDC": an acronym with an article that stands for no thing of the list of others. */
export function* byAcronym(
  text: Text,
  { firstToken, endToken }: Sentence,
  closed: Closed,
): Generator<Candidate> {
  const { otherAcronyms } = headTables();
  const { acronyms } = knownBodies();
  for (let i = firstToken; i < endToken; i++) {
    if (!isCapital(text, i) || closed(i) || text.shouting[i]) continue;
    const word = wordAt(text, i);
    const written = sliceOf(text, i, i + 1);
    if (otherAcronyms.has(word) || countryOf(word)) continue;
    const known =
      acronyms.has(word) &&
      (/\p{Lu}.*\p{Lu}/u.test(written) || /^unesco|unicef|interpol|minusma|monusco|cedeao|fifa$/.test(word));
    if (known) {
      yield { first: i, end: i + 1, rule: 'organization.known-acronym' };
      continue;
    }
    if (!isAcronymToken(written) || written.length > 10 || i === firstToken) continue;
    if (!isIntroduced(text, i, firstToken)) continue;
    if (has(text, i, KNOWN.forename | KNOWN.surname | KNOWN.function)) continue;
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

/** An article before the acronym, or "de" after a title or a body's organ ("président d'ECOBANK"). */
const isIntroduced = (text: Text, i: number, firstToken: number): boolean =>
  i > firstToken && BEFORE.has(wordAt(text, i - 1));

const OF_FIRM = new Set(
  (
    'directeur directrice dg pdg p-dg p.-d.g. pca gerant gerante fondateur fondatrice cofondateur cofondatrice ' +
    'patron patronne actionnaire actionnaires ceo siege filiale employes salaries clients'
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
    at = afterArticle(text, at + 1);
    if (at >= endToken || !isCapital(text, at) || closed(at) || text.shouting[at]) continue;
    if (has(text, at, KNOWN.function | KNOWN.common)) continue;
    const end = stopAt(closed, at, readCapitals(text, at, endToken));
    if (end === at || countryOf(sliceOf(text, at, end))) continue;
    yield { first: at, end, rule: 'organization.office' };
  }
}
