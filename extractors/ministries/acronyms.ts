/** Acronyms of ministries: "(MCENMA)" after the name, or letters that fit the only ministry they can stand for. */
import { CASING } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { withoutMarks } from '../letters.js';
import { remembered } from '../remembered.js';
import type { Words } from './words.js';

const LINKS = new Set(
  "ministere secretariat etat de du des d' la le les l' et a au aux en charge chargee avec l d".split(' '),
);

/** Missions and bodies of wide renown that look like acronyms of ministries. */
const OTHERS = new Set(
  'minusma minusca monusco minustah mali maroc monde medef mercosur mnla mlc mpla'.split(' '),
);

/** Folded words of a name that lend their letters to an acronym. */
export function lendingWords(name: string): string[] {
  return withoutMarks(name)
    .toLowerCase()
    .replaceAll("'", "' ")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && !LINKS.has(word));
}

/** Whether letters are made of beginnings of the words, in order; words may be left out. */
export function isMadeOf(letters: string, words: readonly string[]): boolean {
  const failed = new Set<number>();
  const visit = (at: number, from: number): boolean => {
    if (at === letters.length) return true;
    if (failed.has(at * 100 + from)) return false;
    for (let index = from; index < words.length; index++) {
      const word = words[index] as string;
      for (let taken = 1; taken <= 4 && letters.startsWith(word.slice(0, taken), at); taken++) {
        if (word.length < taken) break;
        if (visit(at + taken, index + 1)) return true;
      }
    }
    failed.add(at * 100 + from);
    return false;
  };
  return letters.length <= 12 && words.length <= 14 && visit(0, 0);
}

/** "mintransports" and "mt" both say "transports" after the word for ministry. */
const rests = (acronym: string): string[] =>
  [/^min/u, /^m/u, /^sec?/u, /^df?/u, /^/u]
    .filter((prefix) => prefix.test(acronym))
    .map((one) => acronym.replace(one, ''));

const isAcronymWord = (words: Words, at: number): boolean => {
  const length = words.end(at) - words.start(at);
  return words.casing(at) === CASING.upper && length >= 3 && length <= 14;
};

/** "Minecop", "Minsan": written as a name. */
const isShortened = (words: Words, at: number): boolean =>
  words.casing(at) === CASING.title && /^min[a-z]{1,11}$/u.test(words.word(at));

/** "le MRUH (ministère du Renouveau urbain)": what stands before the bracket, whatever the name has become since. */
export const leadsBracket = (words: Words, at: number): boolean =>
  isAcronymWord(words, at) && /^m[a-z]/u.test(words.word(at)) && !OTHERS.has(words.word(at));

/**
 * The acronym in brackets at a word, its own index; null when it cannot be one of the ministry.
 * @param foreign the ministry has its nationality with it, and its letters may be of another language ("BMZ").
 */
export function readBracketed(words: Words, at: number, name: string, foreign: boolean): number | null {
  if (words.word(at) !== '(' || words.word(at + 2) !== ')') return null;
  const acronym = words.word(at + 1);
  const lent = lendingWords(name);
  if (isShortened(words, at + 1)) return isMadeOf(acronym.slice(3), lent) ? at + 1 : null;
  if (!isAcronymWord(words, at + 1)) return null;
  if (foreign && countryOf(words.slice(words.start(at + 1), words.end(at + 1))) === null) return at + 1;
  return /^m[a-z]/u.test(acronym) || rests(acronym).some((rest) => isMadeOf(rest, lent)) ? at + 1 : null;
}

/** What a name lends, in each way that it may be shortened: asked for again with each acronym of a text. */
const lentBy = remembered((name) => {
  const words: readonly string[] = lendingWords(name);
  const [first = ''] = name.split(/,| et /u, 1);
  return { words, initials: initialsOf(words), own: initialsOf(lendingWords(first)) };
});

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/** Whether an acronym met without explanation stands for a ministry of that name. */
export function fits(words: Words, at: number, name: string): boolean {
  if (!isAcronymWord(words, at)) return false;
  const acronym = words.word(at);
  if (!acronym.startsWith('m') || OTHERS.has(acronym)) return false;
  const { words: lent, initials, own } = lentBy(name);
  // Of a longer name than the document spells out, the letters of the part told stand together.
  if (initials.length >= 2 && acronym.length >= 4 && acronym.slice(1).includes(initials)) return true;
  if (initials.length >= 2 && acronym.slice(1) === initials) return true;
  // "le MAE" of foreign affairs, cooperation and more
  if (own.length >= 2 && acronym.slice(1) === own) return true;
  return acronym.startsWith('min') && acronym.length >= 5 && isMadeOf(acronym.slice(3), lent);
}
