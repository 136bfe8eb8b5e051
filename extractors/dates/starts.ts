/**
 * How rules are looked up: by the first word or number of a place, or by that and what stands after it, told as
 * "ce matin" or "#w mai". Most places start no rule, and most others one or two.
 */

import { LetterTree } from './letter-tree.js';

/** No rule starts with a longer word, so that no look-up reads a long run of letters. */
const LONGEST = 24;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Numbers by what follows; others of three or more figures start no rule. */
export const FIGURES = {
  /** One or two figures with a word after them: "28 mai". */
  count: '#w',
  /** The same with a letter right after: "1er", "2e", "15septembre". */
  glued: '#o',
  /** The same with another number after: "20 02 2014". */
  spaced: '#s',
  /** The same with a bar, stop or dash: "28/05/2024", "12-15 mars", "le 28.". */
  joined: '#/',
  /** The same with anything else: "le 28, ". */
  other: '#p',
  /** Four figures. */
  year: '#4',
} as const;

/** What may stand after the first word, when it is no word. */
const AFTER = { number: '#', other: '.' } as const;

/** Where the word or number at `at` ends. */
export function endOfFirst(folded: string, at: number): number {
  const isNumber = isDigit(folded.charCodeAt(at));
  let end = at;
  for (; end - at <= LONGEST; end++) {
    const code = folded.charCodeAt(end);
    if (isNumber ? !isDigit(code) : !isLetter(code)) break;
  }
  return end;
}

/** The kind of the number `folded.slice(at, end)`; null when no rule starts with it. */
function figuresOf(folded: string, at: number, end: number): string | null {
  if (end - at > 2) return end - at === 4 ? FIGURES.year : null;
  const next = folded.charAt(end);
  if (next === ' ') return isDigit(folded.charCodeAt(end + 1)) ? FIGURES.spaced : FIGURES.count;
  if (isLetter(next.charCodeAt(0))) return FIGURES.glued;
  return next !== '' && '/.-'.includes(next) ? FIGURES.joined : FIGURES.other;
}

/** Where what stands after a first word that ends at `end` begins: one blank or sign apart or none. */
const startOfSecond = (folded: string, end: number): number =>
  isDigit(folded.charCodeAt(end)) ? end : end + 1;

/** First words, with what may stand after them; null for anything. */
export interface Start {
  readonly firsts: readonly string[];
  readonly seconds: readonly string[] | null;
}

export const start = (firsts: readonly string[], seconds: readonly string[] | null = null): Start => ({
  firsts,
  seconds,
});

/** Starts of texts that are read word for word: of those with several words the first two. */
export const startsOf = (texts: Iterable<string>): Start[] =>
  [...texts].map((text) => {
    const end = endOfFirst(text, 0);
    const first = isLetter(text.charCodeAt(0)) ? text.slice(0, end) : (figuresOf(text, 0, end) ?? '');
    if (end === text.length) return start([first]);
    const at = startOfSecond(text, end);
    const second = text.slice(at, endOfFirst(text, at));
    return start([first], [isDigit(second.charCodeAt(0)) ? AFTER.number : second || AFTER.other]);
  });

export interface RuleIndex<R> {
  /** Whether some rule starts with the word or, by its length, with the number that begins at `at`. */
  mayStart(folded: string, at: number): boolean;
  /** The rules to try at a place of a text, in the order of the table. */
  rulesAt(folded: string, at: number): readonly R[];
}

const NONE: readonly never[] = [];

/** Numbers of second words: of those that no rule asks for, of anything that is no word, of numbers. Then come words. */
const SECOND = { unknown: 0, other: 1, number: 2, words: 2 } as const;

/** What is found for a first word is kept by the number of the second. */
interface Entry<R> {
  readonly rules: { readonly rule: R; readonly seconds: readonly number[] | null }[];
  readonly bySecond: (readonly R[])[];
}

export function indexRules<R extends { readonly starts: readonly Start[] }>(
  rules: readonly R[],
): RuleIndex<R> {
  const [firstWords, secondWords] = [new LetterTree(), new LetterTree()];
  const byWord: Entry<R>[] = [];
  const byFigures = new Map<string, Entry<R>>();
  const newEntry = (): Entry<R> => ({ rules: [], bySecond: [] });
  const entryOf = (first: string): Entry<R> => {
    if (isLetter(first.charCodeAt(0))) {
      const number = firstWords.add(first);
      byWord[number] ??= newEntry();
      return byWord[number];
    }
    const entry = byFigures.get(first) ?? newEntry();
    byFigures.set(first, entry);
    return entry;
  };
  const secondOf = (second: string): number => {
    if (second === AFTER.number) return SECOND.number;
    return second === AFTER.other ? SECOND.other : SECOND.words + secondWords.add(second);
  };
  for (const rule of rules) {
    for (const { firsts, seconds } of rule.starts) {
      const numbers = seconds?.map(secondOf) ?? null;
      for (const first of firsts) entryOf(first).rules.push({ rule, seconds: numbers });
    }
  }
  /** The number of what stands after a first word that ends at `end`. */
  function secondAfter(folded: string, end: number): number {
    const at = startOfSecond(folded, end);
    const code = folded.charCodeAt(at);
    if (isDigit(code)) return SECOND.number;
    if (!isLetter(code)) return SECOND.other;
    const number = secondWords.numberAt(folded, at);
    return number === 0 ? SECOND.unknown : SECOND.words + number;
  }
  return {
    mayStart(folded, at) {
      if (!isDigit(folded.charCodeAt(at))) return firstWords.numberAt(folded, at) > 0;
      const length = endOfFirst(folded, at) - at;
      return length < 3 || length === 4;
    },
    rulesAt(folded, at) {
      const isNumber = isDigit(folded.charCodeAt(at));
      const word = isNumber ? 0 : firstWords.numberAt(folded, at);
      if (!isNumber && word === 0) return NONE;
      const end = endOfFirst(folded, at);
      const entry = isNumber ? byFigures.get(figuresOf(folded, at, end) ?? '') : byWord[word];
      if (entry === undefined) return NONE;
      const second = secondAfter(folded, end);
      entry.bySecond[second] ??= chooseRules(entry, second);
      return entry.bySecond[second];
    },
  };
}

const chooseRules = <R>({ rules }: Entry<R>, second: number): R[] => [
  ...new Set(
    rules.filter(({ seconds }) => seconds === null || seconds.includes(second)).map(({ rule }) => rule),
  ),
];
