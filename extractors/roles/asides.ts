/** What may stand between a name and its title and tells nothing of the two: ages, days, acts, orders, numbers. */
import { CASING, TOKEN } from '../../schemas/document.js';
import { afterBracket } from '../brackets.js';
import { has, isCapital, isOfAt, isWord, type Text, wordAt } from '../phrases.js';
import { KNOWN } from '../words.js';
import { between } from './holder.js';
import { isNamingVerb } from './verbs.js';

const isAdjectiveOf = (text: Text, at: number): boolean =>
  /^(?:personnel|individuel|prive|benevole)$/.test(wordAt(text, at));

const BY_ACT = /^(?:decret|arrete|ordonnance|dahir|decision|deliberation|bulle|lettre|acclamation)$/;

/** First words with what makes a set phrase of them. */
const SET_PHRASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['par', ['ailleurs']],
  ["d'", ['abord']],
  ['pas', ['seulement']],
  ["jusqu'", ['ici', 'alors', 'present']],
  ['jusque', ['la']],
  ['un', ['temps']],
  ['a', ['la fois']],
  ['cumulativement', ['avec']],
  ['tour', ['a tour']],
]);

/** Behind an age, a day, a clause in brackets, "par ailleurs", else `i`. */
export function afterAside(text: Text, i: number, to: number): number {
  const word = wordAt(text, i);
  for (const rest of SET_PHRASES.get(word) ?? []) {
    const end = i + 1 + rest.split(' ').length;
    if (between(text, i + 1, end) === rest) return end;
  }
  // "nommé |par arrêté de ce jour", "élu |par acclamation"
  if (word === 'par' && BY_ACT.test(wordAt(text, i + 1)) && isNamingVerb(wordAt(text, i - 1))) {
    let at = i + 2;
    while (at < to && wordAt(text, at) !== ',') at++;
    return at;
  }
  if (word === 'va' && wordAt(text, i + 1) === 'devenir') return i + 1;
  // "n'est pas seulement le directeur"
  if (word === "n'" && wordAt(text, i + 2) === 'pas' && wordAt(text, i + 3) === 'seulement') return i + 1;
  // ", né le 3 mai 1960 à Kribi,"
  if (word === ',' && /^nee?$/.test(wordAt(text, i + 1)))
    for (let at = i + 2; at < Math.min(to, i + 10); at++) if (wordAt(text, at) === ',') return at;
  // "jusqu'à ce mardi", "jusqu'en mai 2020"
  if (word === "jusqu'" && /^(?:a|au|en)$/.test(wordAt(text, i + 1))) {
    let at = /^(?:ce|cette|la|l')$/.test(wordAt(text, i + 2)) ? i + 3 : i + 2;
    const from = at;
    while (at < to && (isOfDate(text, at) || wordAt(text, at) === 'dernier')) at++;
    if (at > from) return at;
  }
  // "agissant à titre personnel et en sa qualité de"
  if (word === 'a' && wordAt(text, i + 1) === 'titre' && isAdjectiveOf(text, i + 2))
    return wordAt(text, i + 3) === 'et' ? i + 4 : i + 3;
  // "(alias Tewfik, chef", "dit le Sage,"
  if (/^(?:alias|dite?|surnommee?)$/.test(word)) {
    let at = i + 1;
    while (at < Math.min(to, i + 5) && isCapital(text, at)) at++;
    if (at > i + 1) return at;
  }
  const order = afterOrder(text, i);
  if (order > i) return order;
  const reference = afterReference(text, i);
  if (reference > i) return Math.min(reference, to);
  // "est nommée|, à partir du 1er mai,| directrice"
  if (
    word === ',' &&
    isNamingVerb(wordAt(text, i - 1)) &&
    /^(?:a|pour|avec|des|par|lors|sur|en|apres)$/.test(wordAt(text, i + 1))
  )
    for (let at = i + 2; at < Math.min(to, i + LONGEST_ASIDE); at++) if (wordAt(text, at) === ',') return at;
  // ", PhD,", ", Dakar,", ", avocate de formation,": a word or two between commas, or three
  if (word === ',' && isWord(text, i + 1))
    for (let at = i + 2; at < Math.min(to, isOfAt(text, i + 1) ? i + 8 : i + 5); at++)
      if (wordAt(text, at) === ',') return at;
  if (word === '(') return afterBracket(text, i, Math.min(to, i + 10));
  let at = /^agee?$/.test(word) && isOfAt(text, i + 1) ? i + 2 : i;
  if (isNumber(text, at) && wordAt(text, at + 1) === 'ans') return at + 2;
  // "depuis juillet 2021", "en 2019", "lundi"
  at = /^(?:depuis|en|des)$/.test(word) ? i + 1 : i;
  if (at > i && wordAt(text, at) === 'le') at++;
  const from = at;
  while (at < to && isOfDate(text, at)) at++;
  if (at > from && /^(?:derni(?:er|ere)|prochaine?)$/.test(wordAt(text, at))) at++;
  return at > from ? at : i;
}

const LONGEST_ASIDE = 14;

/** Behind "s.j.", "o.p.", "f.s.c.", the order of whoever stands in front, else `i`. */
export function afterOrder(text: Text, i: number): number {
  const word = wordAt(text, i);
  if (word.includes('.') && /^(?:[a-z]\.){2,4}$|^[a-z]\.[a-z]$/.test(word)) return i + 1;
  if (word !== 's' || wordAt(text, i + 1) !== '.' || wordAt(text, i + 2) !== 'j') return i;
  return wordAt(text, i + 3) === '.' ? i + 4 : i + 3;
}

/** Behind "entre 2010 et 2014", "de 2010 à 2014", "(2010-2014)", else `i`. */
export function afterPeriod(text: Text, i: number): number {
  if (!/^(?:entre|de|depuis|en|\()$/.test(wordAt(text, i)) || !isNumber(text, i + 1)) return i;
  let at = i + 2;
  while (at < i + 9 && (isOfDate(text, at) || JOINS.has(wordAt(text, at)))) at++;
  return at;
}

const JOINS = new Set('et a – - )'.split(' '));

/** Behind ", matricule de solde n° 603 968/B", " matricule 12/B", ", N°Mle 0109-877.P", ", CCAP 623.006/A" as far as the next comma or "précédemment", else `i`. */
export function afterReference(text: Text, i: number): number {
  const from = wordAt(text, i) === ',' ? i + 1 : i;
  // ", CPK 604.112/B,": letters of a staff and a number
  const staff = from > i && text.document.tokens.casing[from] === CASING.upper && isNumber(text, from + 1);
  if (!staff && !/^(?:matricule|mle|n)$/.test(wordAt(text, from))) return i;
  if (from === i && wordAt(text, i) === 'n') return i;
  for (let at = from + 1; at < i + 14 && text.sentence[at] === text.sentence[i]; at++)
    if (/^(?:,|precedemment|est)$/.test(wordAt(text, at))) return at;
  return i;
}

const isNumber = ({ document }: Text, i: number): boolean => document.tokens.kind[i] === TOKEN.number;

const isOfDate = (text: Text, i: number): boolean => isNumber(text, i) || has(text, i, KNOWN.calendar);
