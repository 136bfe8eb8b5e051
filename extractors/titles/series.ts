/** Complements in a series: fields with a preposition each. */
import { isAdjectiveAt, isArticleAt, isFunction, isOfAt, isWord, type Text, wordAt } from '../phrases.js';
import { heads } from './heads.js';

/** "de la planification et des statistiques": complements that go on as far as "et de". */
export function isSeries(text: Text, from: number, limit: number): boolean {
  if (!isOfAt(text, from)) return false;
  for (let i = from + 1; i < Math.min(limit, from + 12); i++) {
    if (wordAt(text, i) === 'et') return isOfAt(text, i + 1);
    const inside = isWord(text, i)
      ? !isFunction(text, i) || isOfAt(text, i) || isArticleAt(text, i)
      : wordAt(text, i) === ',' && isOfAt(text, i + 1);
    if (!inside || heads().longestAt(text.document, i, i + 1) !== null) return false;
  }
  return false;
}

const TO = /^(?:a|au|aux)$/;
/** In tokens. */
const LIST = 16;

/** Offices that ask for "à", be it behind an adjective: "commissaire européen à", "déléguée au". */
const WITH_TO = /^(?:deleguee?|adjointe?|commissaire|haut-commissaire|conseill(?:er|ere)|secretaire)$/;

/** "|, aux congrès et à la mer" behind "déléguée au tourisme": fields with a preposition each, as far as "et à". */
export function isSeriesTo(text: Text, comma: number, limit: number): boolean {
  if (!TO.test(wordAt(text, comma + 1))) return false;
  let head = comma - 1;
  while (head > comma - LIST && !WITH_TO.test(wordAt(text, head))) head--;
  if (head === comma - LIST) return false;
  while (isAdjectiveAt(text, head + 1)) head++;
  if (!TO.test(wordAt(text, head + 1))) return false;
  for (let i = comma + 2; i < Math.min(limit, comma + 20); i++) {
    const word = wordAt(text, i);
    if (word === 'et' && TO.test(wordAt(text, i + 1))) return true;
    if (!isWord(text, i) && !(word === ',' && TO.test(wordAt(text, i + 1)))) return false;
  }
  return false;
}
