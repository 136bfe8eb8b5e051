/** Titles that go on as far as a comma and a name tell: "la cheffe de la section |politique, presse et information, Mme X". */
import type { Found } from '../../schemas/mentions.js';
import {
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isColumn,
  isFunction,
  isLower,
  isOfAt,
  isWord,
  sliceOf,
  type Text,
  touches,
  wordAt,
} from '../phrases.js';
import { isNounByEnding, UNITS } from '../titles/bare.js';
import type { Title } from '../titles/index.js';
import { KNOWN } from '../words.js';
import { between, type Holder, holderFrom } from './holder.js';
import { isReceiver } from './openings.js';
import { bodyIn, LEADS } from './stretched-body.js';
import { isFiniteVerb, isFiniteVerbAt, isNamingVerb } from './verbs.js';

/** Tokens that a title goes on at most. */
const LONGEST = 16;

/**
 * What stands between a title in the singular and ", M. X", or between a title behind "X," and the next comma, belongs to
 * the title where all of it may stand in one, whether or not it is understood.
 */
export function stretchTitles(
  text: Text,
  found: Found,
  titles: readonly Title[],
  holders: readonly Holder[],
): readonly Title[] {
  return titles.map((title, i) => {
    const { end } = title;
    if (title.plural || title.kind === 'kin' || !isOpen(text, title)) return title;
    const at = holderFrom(holders, end);
    if (isReceiver(text, title, holders[at])) return title;
    const next = titles[i + 1]?.first ?? -1;
    const until = Math.max(
      endBefore(text, title, next, holders[at]),
      endBehind(text, title, next, holders[at - 1], holders[at], titles[i - 1]),
      endOfLine(text, title, next, holders[at - 1], holders[at]),
    );
    return until > end
      ? { ...title, end: until, body: title.body ?? bodyIn(text, found, end, until) }
      : title;
  });
}

/** A word goes on with it in its sentence. */
function isOpen(text: Text, title: Title): boolean {
  const { first, end } = title;
  if (text.sentence[end] !== text.sentence[first]) return false;
  if (wordAt(text, end) === ',') return joinsNouns(text, title, end);
  // "en poste à Dakar", "au pouvoir": where somebody is; "de longue date": since when
  if (isSetting(text, end)) return false;
  return (isWord(text, end) || isNumberOfName(text, end)) && !isFiniteVerbAt(text, end);
}

/** "projet Sahel |2030", "Orbitel |221" */
const isNumberOfName = (text: Text, at: number): boolean =>
  /^\d{1,4}$/.test(wordAt(text, at)) && (isCapital(text, at - 1) || wordAt(text, at - 1).includes('-'));

/** "section politique|, presse et information": bare nouns of what a unit is for. */
function joinsNouns(text: Text, { headEnd, ministerial }: Title, comma: number): boolean {
  if (!isLower(text, comma + 1)) return false;
  // "ministre de l'Intérieur|, sécurité et affaires coutumières"
  if (
    ministerial &&
    !isFunction(text, comma + 1) &&
    (has(text, comma + 1, KNOWN.common) || !/(?:ée?s?|ant)$/u.test(sliceOf(text, comma + 1, comma + 2)))
  )
    return [2, 3, 4].some((k) => wordAt(text, comma + k) === 'et' && isLower(text, comma + k + 1));
  // "directeur du Centre hospitalier|, en présence de"
  if (isFunction(text, comma + 1) || !has(text, comma + 1, KNOWN.common)) return false;
  // "initiateur du projet|, décédé en mars"
  if (/ée?s?$/u.test(sliceOf(text, comma + 1, comma + 2)) && isSaid(text, comma + 2)) return false;
  for (let i = headEnd; i < comma; i++) if (UNITS.has(wordAt(text, i))) return true;
  return false;
}

/** What tells when, where or by whom, behind a participle. */
const isSaid = (text: Text, at: number): boolean =>
  /^(?:en|a|au|aux|par|depuis|le|la|l'|il|dans|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(
    wordAt(text, at),
  );

const ADDRESS = /^(?:m\.?|mme|monsieur|madame|dr\.?|pr\.?|prof\.?|docteur|professeure?)(?: |$)/iu;

const isSetting = (text: Text, at: number): boolean =>
  /^(?:en|au|de)$/.test(wordAt(text, at)) && SETTINGS.test(wordAt(text, at + 1));

const SETTINGS =
  /^(?:longue|postes?|pouvoir|visites?|missions?|fonctions?|exercice|retraite|deplacement|sejour|tournee|voyage|cours|chomage|conge)$/;

/** "le directeur pays |Plan Tchad, M. X" */
function endBefore(
  text: Text,
  { first, end, ministerial }: Title,
  next: number,
  holder: Holder | undefined,
): number {
  if (holder === undefined) return end;
  const colon = isLabel(text, first, end, holder.outer - 1);
  const comma = colon || wordAt(text, holder.outer - 1) === ',' ? holder.outer - 1 : holder.outer;
  if (comma <= end || comma - end > LONGEST) return end;
  // "du groupement la main tendue |Mme X"
  const bare = comma === holder.outer;
  if (bare && (!ADDRESS.test(holder.mention.honorific ?? '') || isFunction(text, comma - 1))) return end;
  if (text.sentence[comma] !== text.sentence[end]) return end;
  if (!colon && !/^(?:le|la|l'|du|au)$/.test(wordAt(text, first - 1))) return end;
  const polite = colon || holder.mention.honorific !== null;
  if (!polite && !/^(?:[,.;]|et|a)$/.test(wordAt(text, holder.end))) return end;
  // "la ministre |félicite| Mme X": a verb, of which the name is the object
  if (
    bare &&
    isLower(text, comma - 1) &&
    (comma === end + 1 || !isOfAt(text, end)) &&
    !isAdjectiveAt(text, comma - 1)
  )
    return end;
  for (let i = end; i < comma; i++)
    if (!goesOnAt(text, i, next) || !(polite || ministerial || isNoun(text, i))) return end;
  return comma;
}

/** "- Chef du département |communication : X": a line that the title opens, as far as its first colon. */
function isLabel(text: Text, first: number, end: number, colon: number): boolean {
  const line = text.document.sentences[text.sentence[first] as number];
  const sign = wordAt(text, colon);
  if (!line || first - line.firstToken > 2 || !/^[:–—-]$/.test(sign) || touches(text, colon - 1))
    return false;
  for (let i = end; i < colon; i++) if (wordAt(text, i) === sign) return false;
  return true;
}

/** "Gouverneur de la région |Maritime" in a line or a column of its own. */
function endOfLine(
  text: Text,
  { first, end }: Title,
  next: number,
  before: Holder | undefined,
  after: Holder | undefined,
): number {
  const line = text.document.sentences[text.sentence[first] as number];
  // "X |Gouverneur de la région Maritime"
  const opening = before?.end === first ? before.outer : first;
  const opens =
    line && (opening - line.firstToken <= 1 || isColumn(text, first) || wordAt(text, first - 1) === '|');
  if (!opens || isArticleAt(text, first - 1)) return end;
  for (let i = end; i <= end + LONGEST_REST; i++) {
    if (i === line.endToken || isColumn(text, i) || wordAt(text, i) === '|') return i;
    if (i === after?.outer || !isWord(text, i) || !goesOnAt(text, i, next) || !isNoun(text, i)) return end;
  }
  return end;
}

/** Of a line, in tokens. */
const LONGEST_REST = 6;

/** "X, directeur pays |Plan Tchad, a", "(directeur pays |Plan Tchad)" */
function endBehind(
  text: Text,
  title: Title,
  next: number,
  before: Holder | undefined,
  after: Holder | undefined,
  joined: Title | undefined,
): number {
  const { first, end } = title;
  const sign = isArticleAt(text, first - 1) ? first - 2 : first - 1;
  // "X, préfet et |chargé de mission Partenariats de A,"
  const opens = joined?.end === first - 1 && wordAt(text, first - 1) === 'et' ? joined.first - 1 : sign;
  if (before === undefined || before.end !== opens || !/^[,(:–—-]$/.test(wordAt(text, opens))) return end;
  // The next name may open the next line.
  const limit = Math.min(end + LONGEST, after ? after.outer + 1 : Number.POSITIVE_INFINITY);
  let stop = end;
  for (let i = end; i < limit; i++) {
    const word = wordAt(text, i);
    const dash = word === '-' && !touches(text, i - 1);
    const stops = text.sentence[i] !== text.sentence[first] || /^[;.)]$/.test(word) || dash;
    if ((i > end && stops) || isSetting(text, i)) return i;
    if (i === after?.outer) return stop;
    if (i > end && word === ',') {
      stop = i;
      if (!joinsNouns(text, title, i)) return i;
    }
    if (!goesOnAt(text, i, next) || !isNoun(text, i)) return stop;
  }
  return stop;
}

/** Nouns, adjectives, names and what leads to them; brackets, commas between nouns; no title of somebody else. */
function goesOnAt(text: Text, at: number, next: number): boolean {
  if (at === next && !isServed(text, at) && !isBesideNoun(text, at)) return false;
  // "et présidente, |respectivement X et Y"
  if (wordAt(text, at) === 'respectivement') return false;
  if (isFiniteVerb(wordAt(text, at))) return wordAt(text, at) === 'a' && sliceOf(text, at, at + 1) === 'à';
  if (!isWord(text, at))
    return (
      /^\d{1,3}$/.test(wordAt(text, at)) ||
      /^[(),&/«»"“”-]$/.test(wordAt(text, at)) ||
      isNumberOfName(text, at)
    );
  // "la mine d'|or"
  if (wordAt(text, at - 1) === "d'" && isLower(text, at)) return true;
  if (isOfAt(text, at) || isArticleAt(text, at) || LEADS.test(wordAt(text, at))) return true;
  return !isFunction(text, at) && !isNamingVerb(wordAt(text, at));
}

/** "du club des jeunes filles |leaders", no office of somebody else. */
const isBesideNoun = (text: Text, at: number): boolean =>
  isLower(text, at) &&
  // "Président de la transition |chef de l'État, X": an office of his own
  !/^chef de l' etat/.test(between(text, at, at + 4)) &&
  isLower(text, at - 1) &&
  isWord(text, at - 1) &&
  !isFunction(text, at - 1) &&
  !/^(?:et|,)$|^(?:actuel|futur|nouvel)/.test(wordAt(text, at - 2)) &&
  !/^(?:actuel|futur|ancien)/.test(wordAt(text, at - 1));

/** "de la zone |franche de": an adjective that nobody knows, where a noun stands in front and "de" behind. */
const isUnknownAdjective = (text: Text, at: number): boolean =>
  isOfAt(text, at + 1) &&
  (isOfAt(text, at - 2) || isArticleAt(text, at - 2)) &&
  !/(?:ant|ent)$/.test(wordAt(text, at));

/** "sciences |exactes et naturelles": an adjective that nobody knows, beside one that is joined to it. */
const agrees = (text: Text, at: number): boolean =>
  /^\p{Ll}+s$/u.test(sliceOf(text, at, at + 1)) &&
  /^\p{Ll}+s$/u.test(sliceOf(text, at - 1, at)) &&
  wordAt(text, at + 1) === 'et' &&
  isAdjectiveAt(text, at + 2);

/** No verb of which an object follows. */
const isNoun = (text: Text, at: number): boolean =>
  !isLower(text, at) ||
  isFunction(text, at) ||
  isUnknownAdjective(text, at) ||
  agrees(text, at) ||
  ((has(text, at, KNOWN.common) ||
    isAdjectiveAt(text, at) ||
    isNounByEnding(text, at) ||
    wordAt(text, at).includes('-')) &&
    (!isArticleAt(text, at + 1) || isCapital(text, at + 1)));

/** "du |ministre", "de la |présidente", with no "et" and no participle in front. */
function isServed(text: Text, first: number): boolean {
  const of = isArticleAt(text, first - 1) ? first - 2 : first - 1;
  return isOfAt(text, of) && !/^(?:et|,)$|[éi]e?s?$/u.test(sliceOf(text, of - 1, of));
}
