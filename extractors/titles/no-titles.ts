/** Words for offices that stand for none: surnames, parts of names, forms of address. */
import type { Span } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { isAddressWord, isGivenRank, mayBeHonorific, readHonorific } from '../honorifics.js';
import {
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isFunction,
  isOfAt,
  isWord,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import { KNOWN } from '../words.js';
import { heads, type TitleKind } from './heads.js';
import type { Title } from './index.js';

/** "Tom Skipper", "M. Maire": a surname or a given name. @param names those of persons */
export function isNameOfPerson(
  text: Text,
  head: number,
  headEnd: number,
  kind: TitleKind,
  names: readonly Span[],
): boolean {
  if (!isCapital(text, head) || text.shouting[head] === 1) return false;
  // "l'avocate |Reine Sarr": a given name
  const given = /^(?:reine|prince|princesse)$/.test(wordAt(text, head)) && !isArticleAt(text, head - 1);
  if (given && headEnd - head === 1 && isCapital(text, headEnd)) return true;
  const known = has(text, head, kind === 'other' ? KNOWN.forename | KNOWN.surname : KNOWN.forename);
  return (
    (known && headEnd - head === 1) || isLastOf(text, head, headEnd, names) || isCalled(text, head, headEnd)
  );
}

/** "M. |Maire| a signé": without an article and with nothing behind, a surname. */
const isCalled = (text: Text, head: number, headEnd: number): boolean =>
  headEnd - head === 1 &&
  isAddressWord(wordAt(text, head - 1)) &&
  !isOfAt(text, headEnd) &&
  !isCapital(text, headEnd) &&
  !isAdjectiveAt(text, headEnd);

/** Whether a word is the last of a name that begins before it. */
function isLastOf(
  { document: { tokens } }: Text,
  first: number,
  end: number,
  names: readonly Span[],
): boolean {
  const start = tokens.start[first] as number;
  const name = names[firstAtOrAfter(names, start) - 1];
  return name !== undefined && name.end === tokens.end[end - 1];
}

const DETERMINERS = new Set("le la les l' un une son sa leur ce plus plusieurs pres quelque".split(' '));

/** Ranks that became names. */
const FORMER_RANKS =
  /^(?:caid|bey|pacha|agha|emir|sultan|prince|imam|khalifa|khalife|mufti|cadi|fon|roi|pape)$/;

/** "Luc Le Maire", "Marie X épouse Y": a title's word inside a name. */
export function isInName(text: Text, head: number, headEnd: number, firstToken: number): boolean {
  const represents = wordAt(text, head).startsWith('representant');
  const verb =
    DETERMINERS.has(wordAt(text, headEnd)) ||
    wordAt(text, headEnd) === 'respectivement' ||
    // "le ministre, |représentant Madagascar,"
    (isCapital(text, headEnd) && countryOf(sliceOf(text, headEnd, headEnd + 1)) !== null);
  if (represents && (verb || mayBeHonorific(text, headEnd))) return true;
  if (head === firstToken) return false;
  // "le Groupe en charge des opérations"
  if (wordAt(text, head) === 'charge' && wordAt(text, head - 1) === 'en') return true;
  // "Mme |Reine Sow|"
  if (isGivenRank(text, head) && isAddressWord(wordAt(text, head - 1))) return true;
  const behind = isCapital(text, head - 1) && !text.shouting[head];
  // "Béchir Caid Nasri"
  if (behind && FORMER_RANKS.test(wordAt(text, head)) && isCapital(text, headEnd))
    return !has(text, head - 1, KNOWN.common | KNOWN.function);
  if (isCapital(text, head))
    return behind && head - 1 > firstToken && isFunction(text, head - 1) && isWord(text, head - 2);
  return behind && isCapital(text, headEnd) && has(text, head, KNOWN.strongParticle);
}

/**
 * "le colonel X", "l'ingénieur Y": a form of address right before a name, no role. One of several words ("le général de
 * division TRAORÉ Jean") is one even where the title seems to go on.
 */
export function isAddress(text: Text, { first, headEnd, end }: Title, limit: number): boolean {
  // "le chef de l'État, le |capitaine X": small, it leads a team as well
  const captain = wordAt(text, first) === 'capitaine' && end === headEnd && wordAt(text, first - 2) === ',';
  if (captain && wordAt(text, first - 1) === 'le' && isCapital(text, end)) return true;
  // "le père X", "sœur Y" of a convent; no "son père X"
  const religious = /^(?:pere|mere|frere|s(?:oe|œ)ur)$/.test(wordAt(text, first));
  if (religious && end === headEnd && isCapital(text, end))
    return !/^(?:son|sa|mon|ma|notre|leur|votre|un|une|du|au)$/.test(wordAt(text, first - 1));
  const honorific = mayBeHonorific(text, first) ? readHonorific(text, first, limit) : null;
  if (honorific === null || (honorific.end < end && honorific.end <= headEnd)) return false;
  const name = honorific.end;
  // "l'inspecteur général |X": an office as well as a rank
  if (/^inspect(?:eur|rice)$/.test(wordAt(text, first)) && end === headEnd && headEnd - first === 2)
    return false;
  return name < limit && isCapital(text, name) && !heads().longestAt(text.document, name, limit);
}

/** "le ministre de A, |l'ambassadeur X|": behind an office a rank that its holder is addressed by; in a list it is another's. */
function isRank(text: Text, { first, headEnd, end }: Title, last: Title | undefined): boolean {
  if (!/^ambassad(?:eur|rice|eure)$/.test(wordAt(text, first)) || end !== headEnd || !isCapital(text, end))
    return false;
  const article = wordAt(text, first - 1) === "l'" ? first - 1 : first;
  const behind = wordAt(text, article - 1) === ',' ? article - 1 : article;
  return last !== undefined && last.end === behind && !last.plural && wordAt(text, last.first - 2) !== 'et';
}

export const withoutRanks = (text: Text, titles: readonly Title[]): readonly Title[] =>
  titles.filter((title, i) => !isRank(text, title, titles[i - 1]));
