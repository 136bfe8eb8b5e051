/** Names set off by commas from what they are: "l'agence belge de développement, Enaxel", "Solarix, filiale de". */
import { CASING, type Sentence, TOKEN } from '../../schemas/document.js';
import { looksLikeAcronym, matchesLetters } from '../acronyms.js';
import {
  afterArticle,
  isArticle,
  isArticleAt,
  isCapital,
  isFunction,
  isLower,
  isOfAt,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import type { Candidate, Closed } from './candidates.js';
import { isHeld } from './held.js';
import { MARK, type Marks } from './marks.js';
import type { Pair } from './pairs.js';
import { isUnheard } from './unheard.js';

/** @param names grammar's names by the token after their last one: start of the longest. */
export function* findApposed(
  text: Text,
  names: ReadonlyMap<number, number>,
  from: number,
  to: number,
  closed: Closed,
): Generator<Pair> {
  for (const [end, start] of names) {
    if (text.shouting[start] || end - start < 3) continue;
    const name = nameBehind(text, start, end, from, to) ?? nameAhead(text, start, end, from, to);
    if (name !== null && !closed(name)) yield { name: [start, end], acronym: [name, name + 1] };
  }
}

/** Tokens of the longest name that its letters alone tell. */
const LONGEST_SPELT = 18;

/** "UNIDEF, |Unis du Niger pour le dialogue, les échanges et la fierté| (dissous)": a name of any words up to a mark, that begins with no head noun and has all its letters. */
export function* findSpelt(text: Text, from: number, to: number): Generator<Pair> {
  const { casing, kind } = text.document.tokens;
  for (let i = from; i + 4 < to; i++) {
    if (casing[i] !== CASING.upper || wordAt(text, i + 1) !== ',' || text.shouting[i]) continue;
    const written = sliceOf(text, i, i + 1);
    const first = i + 2;
    if (written.length < 5 || casing[first] !== CASING.title || !looksLikeAcronym(written)) continue;
    if (wordAt(text, first).charAt(0) !== wordAt(text, i).charAt(0)) continue;
    let end = first + 1;
    while (end < to && end - first < LONGEST_SPELT && kind[end] === TOKEN.word) end++;
    if (end > first + 4 && end < to && matchesLetters(written, sliceOf(text, first, end)))
      yield { name: [first, end], acronym: [i, i + 1] };
  }
}

/** One word with a capital and a comma, a stop or the end of the sentence behind it. */
const isAlone = (text: Text, at: number, to: number): boolean =>
  isCapital(text, at) && (at + 1 >= to || /^[,.;)]$/.test(wordAt(text, at + 1)));

/** ", CENX en sigle", "» en abrégé, CENX": the acronym, whatever its letters. */
function toldShort(text: Text, end: number, to: number): number | null {
  const from = /^[,»"”]$/.test(wordAt(text, end)) ? end + 1 : end;
  const led = isShortly(text, from);
  const at = led ? from + (wordAt(text, from + 2) === ',' ? 3 : 2) : from;
  const told = led || isShortly(text, at + 1);
  return told && at < to && isCapital(text, at) && looksLikeAcronym(sliceOf(text, at, at + 1)) ? at : null;
}

const isShortly = (text: Text, at: number): boolean =>
  wordAt(text, at) === 'en' && /^(?:sigle|abrege|abreviation|acronyme)$/.test(wordAt(text, at + 1));

/** A word of its own that begins as the name does and has the letters of most of its words. */
const isShortened = (text: Text, at: number, start: number, end: number): boolean =>
  isCapital(text, at) &&
  wordAt(text, at).length > 3 &&
  !isCapital(text, at + 1) &&
  isUnheard(text, at, at + 1) &&
  matchesLetters(sliceOf(text, at, at + 1), sliceOf(text, start, end));

/** The letters tell, or the body is but described, by a head noun in small letters. */
function nameBehind(text: Text, start: number, end: number, from: number, to: number): number | null {
  const told = toldShort(text, end, to);
  if (told !== null) return told;
  // "la Société nationale des ports, |la Sonaporx|, a"
  const short = afterArticle(text, end + 1);
  if (wordAt(text, end) === ',' && short < to && isShortened(text, short, start, end)) return short;
  const at = end + 1;
  if (at >= to || wordAt(text, end) !== ',' || !isAlone(text, at, to)) return null;
  const written = sliceOf(text, at, at + 1);
  if (looksLikeAcronym(written) && matchesLetters(written, sliceOf(text, start, end))) return at;
  const next = at + 2;
  const goesOn = wordAt(text, at + 1) === ',' && next < to;
  // "l'agence de l'eau, Orbitel, la Banque du Golfe et …": a row; "directeur de l'agence belge, Kouadi, a": a man.
  const row =
    goesOn &&
    (isCapital(text, next) || isArticleAt(text, next) || isOfAt(text, next) || wordAt(text, next) === 'et');
  return isLower(text, start) && !row && isUnheard(text, at, at + 1) && !isHeld(text, start, from)
    ? at
    : null;
}

/** The name in front of what the body is. */
function nameAhead(text: Text, start: number, end: number, from: number, to: number): number | null {
  if (isTold(text, start, from)) return start - 2;
  const at = start - 3;
  // "|la Sonaporx|, la Société nationale des ports"
  if (
    at > from &&
    isArticleAt(text, start - 1) &&
    wordAt(text, start - 2) === ',' &&
    isShortened(text, at, start, end) &&
    (isArticleAt(text, at - 1) || isOfAt(text, at - 1))
  )
    return at;
  const set = isLower(text, start) && isArticle(wordAt(text, start - 1)) && wordAt(text, start - 2) === ',';
  if (!set || at < from || (end < to && !/^[,.;)]$/.test(wordAt(text, end)))) return null;
  return isNewName(text, at, from) && !isTail(text, at, from) ? at : null;
}

/** "le Centre hospitalier de santé |McGill": the end of a longer name. */
function isTail(text: Text, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && at - i < 8; i--) {
    if (isCapital(text, i)) return true;
    if (isArticleAt(text, i) || !(isOfAt(text, i) || /^\p{L}/u.test(wordAt(text, i)))) return false;
  }
  return false;
}

/** "le CINDOX, |Centre d'étude des sols": an article in front of the acronym alone, which begins as the name does. */
function isTold(text: Text, start: number, from: number): boolean {
  const at = start - 2;
  if (at <= from || wordAt(text, start - 1) !== ',' || !isCapital(text, start)) return false;
  const written = sliceOf(text, at, at + 1);
  return (
    isCapital(text, at) &&
    looksLikeAcronym(written) &&
    isArticleAt(text, at - 1) &&
    wordAt(text, at).charAt(0) === wordAt(text, start).charAt(0)
  );
}

/** What only bodies are: no trade that a person has as well. */
const KINDS =
  /^(?:societe|entreprise|groupe|filiale|firme|startup|start-up|multinationale|compagnie|fintech|banque|agence|ong|association|fondation|holding|cooperative|mutuelle|consortium|organisation|equipementier|constructeur|avionneur|cabinet|fonds|operateur)$/;

/** "Orbitel, |opérateur de téléphonie mobile": a word that nothing else is known of in front of what it is. */
export function byApposition(
  text: Text,
  { firstToken, endToken }: Sentence,
  closed: Closed,
  marks: Marks,
): Candidate[] {
  const found: Candidate[] = [];
  for (let i = firstToken + 2; i < endToken; i++) {
    if (((marks[i] as number) & (MARK.cue | MARK.head | MARK.trade)) === 0 || !isLower(text, i)) continue;
    const kind = KINDS.test(wordAt(text, i)) && wordAt(text, i + 1) !== 'economique';
    if (!kind && !isOfTrade(text, i)) continue;
    const comma = /^(?:une?|l[ae]|l')$/.test(wordAt(text, i - 1)) ? i - 2 : i - 1;
    const at = comma - 1;
    if (at < firstToken || wordAt(text, comma) !== ',' || !isNewName(text, at, firstToken) || closed(at))
      continue;
    found.push({ first: at, end: comma, rule: 'organization.apposition' });
  }
  return found;
}

/** "Orbitel, |spécialisé dans", "|leader du marché de", "|numéro un de": what is said of firms. */
const isOfTrade = (text: Text, i: number): boolean =>
  (/^(?:specialise|specialisee|leader|pionnier|pionniere)$/.test(wordAt(text, i)) &&
    /^(?:dans|en|de|du|des|d'|mondial|europeen|africain|francais|national|incontest\p{L}*)$/u.test(
      wordAt(text, i + 1),
    )) ||
  (/^(?:axee?|orientee?)$/.test(wordAt(text, i)) && /^(?:sur|vers)$/.test(wordAt(text, i + 1)));

/** One word with a capital, in no row of others, that is no name of persons and no word of every day. */
const isNewName = (text: Text, at: number, from: number): boolean =>
  isCapital(text, at) &&
  !text.shouting[at] &&
  !(at > from && isCapital(text, at - 1) && !isFunction(text, at - 1)) &&
  !(wordAt(text, at - 1) === ',' && at > from) &&
  isUnheard(text, at, at + 1);
