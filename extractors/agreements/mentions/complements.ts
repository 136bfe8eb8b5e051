/** How far the complement of an instrument's noun goes. */
import { CASING, TOKEN } from '../../../schemas/document.js';
import { type Words, wordAt, wordsBetween } from '../words.js';
import {
  HOUSES,
  LINKS,
  NO_QUALIFIER,
  OCCASIONS,
  OPENS_ANOTHER,
  PRENOMINAL,
  QUALIFIER,
  QUALIFIERS,
  STOPS,
} from './complement-words.js';

/** What leads to a house. */
const AT = /(?:^| )(?:au|a la|a l')$/;

const OPENS_CLAUSE = /^(?:d'|par|comme)$/;

const HAS_BEEN = /^(?:a|ont|avait|avaient|aura|auront) ete$/;

const ARTICLES = new Set(['la', 'les', "l'"]);

const MONEY = new Set(['don', 'pret', 'credit', 'emprunt']);

/** Runs on over "de coopération économique", "n° 2", "additionnel à la convention d'entraide": lower-case words only. */
export function endOfComplement(words: Words, from: number, generic: boolean): number {
  const { tokens, text } = words.document;
  let end = from;
  if (generic) return end;
  // "UN PROTOCOLE D'APPLICATION" of a text in capitals.
  const isUpper = tokens.casing[from - 1] === CASING.upper;
  for (let at = from, length = 0; at < words.to && length < 14; at++, length++) {
    const word = wordAt(words, at);
    // "l'accord d'un don"
    if (word === 'un' && end === at - 1 && MONEY.has(wordAt(words, at + 1) ?? '')) {
      end = at + 2;
      at++;
      continue;
    }
    if (word === null || tokens.kind[at] === TOKEN.punctuation || STOPS.has(word)) break;
    if (word === 'n°' || word === 'n') {
      const next = text.slice(tokens.start[at + 1], tokens.end[at + 2]);
      if (/^(?:°\s?)?\S/.test(next)) end = endOfNumber(words, at + (next.startsWith('°') ? 3 : 2));
      at = end - 1;
      continue;
    }
    // "la convention de garantie |l'avait été mardi"
    if (word === "l'" && HAS_BEEN.test(wordsBetween(words, at + 1, at + 3))) break;
    if (LINKS.has(word) && !(word === 'a' && /^a$/u.test(text.slice(tokens.start[at], tokens.end[at])))) {
      if (
        word === 'et' &&
        ((!LINKS.has(wordAt(words, at + 1) ?? '') && !isQualifier(wordAt(words, at + 1) ?? '')) ||
          // "la signature d'un accord de coopération et la création d'une commission"
          ARTICLES.has(wordAt(words, at + 1) ?? '') ||
          OPENS_ANOTHER.test(wordsBetween(words, at + 1, at + 4)))
      )
        break;
      continue;
    }
    // "l'avenant 2 de concession"
    if (at === from && /^\d{1,2}$/.test(word) && LINKS.has(wordAt(words, at + 1) ?? '')) {
      end = at + 1;
      continue;
    }
    // "leur partenariat en signant un accord"
    if (word === 'a' || (word.endsWith('ant') && wordAt(words, at - 1) === 'en')) break;
    // "conventions de financement à l'occasion de la visite"
    if (OCCASIONS.has(word) || (HOUSES.has(word) && AT.test(wordsBetween(words, at - 2, at)))) break;
    const lower = tokens.casing[at] === CASING.lower || (isUpper && tokens.casing[at] === CASING.upper);
    const linked =
      at > from &&
      LINKS.has(wordAt(words, at - 1) ?? '') &&
      /^(?:de|d'|du|des|a|au|la|l'|en|et)$/.test(wordAt(words, at - 1) ?? '');
    // "une entente qualifiée d'historique", "la convention adoptée par"
    if (word.endsWith('ee') && OPENS_CLAUSE.test(wordsBetween(words, at + 1, at + 2))) break;
    const isNoun = PRENOMINAL.has(wordAt(words, at - 1) ?? '') && end === at;
    if (!lower || NO_QUALIFIER.has(word) || !(linked || isNoun || isQualifier(word))) break;
    end = at + 1;
  }
  return end;
}

/** "n° 12|/MP/AB": all that is joined by strokes. */
function endOfNumber(words: Words, from: number): number {
  const { start, end } = words.document.tokens;
  let at = from;
  while (wordAt(words, at) === '/' && start[at] === end[at - 1] && start[at + 1] === end[at]) at += 2;
  return Math.min(at, words.to);
}

const isQualifier = (word: string): boolean => QUALIFIERS.has(word) || QUALIFIER.test(word);
