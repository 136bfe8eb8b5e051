/** Parts of a body told by the region or the country that they are for: "le bureau régional de l'OMS pour l'Afrique". */
import { countryOf } from '../countries.js';
import { knownNames } from '../known-bodies.js';
import {
  afterArticle,
  isArticleAt,
  isCapital,
  isOfAt,
  isWord,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { isPlaceName } from './unheard.js';

/** Tokens from the noun to the region. */
const REACH = 14;

/** "|bureau régional| de la banque pour l'Afrique", "son |bureau régional| pour l'Afrique centrale". */
export function isForRegion(text: Text, head: number): boolean {
  if (!/^(?:bureau|representation|centre)$/.test(wordAt(text, head))) return false;
  if (!/^(?:sous-)?regionale?$/.test(wordAt(text, head + 1))) return false;
  for (let i = head + 2; i < head + REACH && text.sentence[i] === text.sentence[head]; i++) {
    if (wordAt(text, i) === 'pour') return isArticleAt(text, i + 1) && isCapital(text, i + 2);
    if (!isWord(text, i)) return false;
  }
  return false;
}

/** "ambassadrice auprès du |bureau des Nations unies à Nairobi|": which of those that the body has in the world; no "cheffe du bureau de l'OMS à Kara". */
export function isSeat(text: Text, head: number, end: number): boolean {
  if (wordAt(text, head) !== 'bureau' || wordAt(text, head - 2) !== 'aupres' || !isOfAt(text, head + 1))
    return false;
  const owner = knownNames().longestAt(text.document, afterArticle(text, head + 2), end);
  return owner !== null && end > owner.endToken && isCapital(text, end - 1);
}

/** "la |délégation de l'Union européenne| au Togo": its embassy there. */
export function isEmbassy(text: Text, head: number, limit: number): boolean {
  if (wordAt(text, head) !== 'delegation' || !isOfAt(text, head + 1)) return false;
  const union = afterArticle(text, head + 2);
  const end = wordAt(text, union) === 'ue' ? union + 1 : union + 2;
  if (
    wordAt(text, union) !== 'ue' &&
    !(wordAt(text, union) === 'union' && wordAt(text, union + 1) === 'europeenne')
  )
    return false;
  return (
    /^(?:a|au|aux|en)$/.test(wordAt(text, end)) &&
    end + 1 < limit &&
    (countryAt(text, afterArticle(text, end + 1)) ||
      (isHeaded(text, head) && isPlaceName(sliceOf(text, end + 1, end + 2))))
  );
}

/** "le chef de la |délégation| de l'UE à Lomé" */
const isHeaded = (text: Text, head: number): boolean =>
  /^(?:chef|cheffe|ambassadeur|ambassadrice)$/.test(wordAt(text, head - 3));

const countryAt = (text: Text, at: number): boolean =>
  isCapital(text, at) && [1, 2, 3].some((length) => countryOf(sliceOf(text, at, at + length)) !== null);
