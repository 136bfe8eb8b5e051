/**
 * How rules are looked up: by the first word or number of a place, or by that and what stands after it, told as
 * "ce matin" or "#w mai". Most places start no rule, and most others one or two.
 */

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

/** The word or kind of number `folded.slice(at, end)`; null when no rule starts with it. */
function firstOf(folded: string, at: number, end: number): string | null {
  if (!isDigit(folded.charCodeAt(at))) return end - at > LONGEST ? null : folded.slice(at, end);
  if (end - at > 2) return end - at === 4 ? FIGURES.year : null;
  const next = folded.charAt(end);
  if (next === ' ') return isDigit(folded.charCodeAt(end + 1)) ? FIGURES.spaced : FIGURES.count;
  if (isLetter(next.charCodeAt(0))) return FIGURES.glued;
  return next !== '' && '/.-'.includes(next) ? FIGURES.joined : FIGURES.other;
}

/** What stands after a first word that ends at `end`, one blank or sign apart or none. */
function secondAfter(folded: string, end: number): string {
  const at = isDigit(folded.charCodeAt(end)) ? end : end + 1;
  const code = folded.charCodeAt(at);
  if (isDigit(code)) return AFTER.number;
  return isLetter(code) ? folded.slice(at, endOfFirst(folded, at)) : AFTER.other;
}

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
    const first = firstOf(text, 0, end) ?? '';
    return start([first], end === text.length ? null : [secondAfter(text, end)]);
  });

/** Finds the rules to try at a place of a text, in the order of the table. */
export type RuleIndex<R> = (folded: string, at: number) => readonly R[];

const NONE: readonly never[] = [];

/** What is found for a first word is kept by the number of the second, 0 for those that no rule asks for. */
interface Entry<R> {
  readonly rules: { readonly rule: R; readonly seconds: readonly string[] | null }[];
  readonly bySecond: (readonly R[])[];
}

export function indexRules<R extends { readonly starts: readonly Start[] }>(
  rules: readonly R[],
): RuleIndex<R> {
  const entries = new Map<string, Entry<R>>();
  const numbers = new Map<string, number>();
  for (const rule of rules) {
    for (const { firsts, seconds } of rule.starts) {
      for (const second of seconds ?? NONE) if (!numbers.has(second)) numbers.set(second, numbers.size + 1);
      for (const first of firsts) {
        const entry = entries.get(first) ?? { rules: [], bySecond: [] };
        entries.set(first, entry);
        entry.rules.push({ rule, seconds });
      }
    }
  }
  return (folded, at) => {
    const end = endOfFirst(folded, at);
    const first = firstOf(folded, at, end);
    const entry = first === null ? undefined : entries.get(first);
    if (entry === undefined) return NONE;
    const second = secondAfter(folded, end);
    const number = numbers.get(second) ?? 0;
    entry.bySecond[number] ??= chooseRules(entry, second);
    return entry.bySecond[number];
  };
}

const chooseRules = <R>({ rules }: Entry<R>, second: string): R[] => [
  ...new Set(
    rules.filter(({ seconds }) => seconds === null || seconds.includes(second)).map(({ rule }) => rule),
  ),
];
