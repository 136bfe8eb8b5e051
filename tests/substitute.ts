/**
 * Samples with other words put in, their gold records moved along: what is found only because its words are known is lost
 * then. ("Beyond Accuracy: Behavioral Testing of NLP Models with CheckList", Ribeiro et al., 2020: invariance tests.)
 */
import type { Gold, GoldSpan } from '../pipeline/evaluate/gold.js';
import type { Span } from '../schemas/document.js';

export interface Substituted {
  readonly text: string;
  /** Where a span of the old text lies in the new one; it grows or shrinks with what was put in at its ends. */
  readonly moved: (span: Span) => Span;
}

/** @param pattern with the flag g. */
export function substitute(text: string, pattern: RegExp, other: (words: string) => string): Substituted {
  const put: { readonly old: Span; readonly now: Span }[] = [];
  let by = 0;
  const changed = text.replace(pattern, (words, ...rest) => {
    const start = rest.find((value): value is number => typeof value === 'number') as number;
    const into = other(words);
    const now = { start: start + by, end: start + by + into.length };
    put.push({ old: { start, end: start + words.length }, now });
    by += into.length - words.length;
    return into;
  });
  const place = (at: number, side: keyof Span): number => {
    const last = put.findLast(({ old }) => (side === 'start' ? old.start <= at : old.start < at));
    if (last === undefined) return at;
    return at < last.old.end ? last.now[side] : at + last.now.end - last.old.end;
  };
  return {
    text: changed,
    moved: ({ start, end }) => ({ start: place(start, 'start'), end: place(end, 'end') }),
  };
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern for whole words: any of `wordings`, the longest first. */
export const anyOf = (wordings: Iterable<string>): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...wordings]
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .map(escaped)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );

/** Values that hold no wording of the text. */
const CODES: ReadonlySet<string> = new Set(['id', 'value', 'type', 'status', 'date', 'country', 'bound']);

/** The sample with each key of `others` turned into its value, in the text and in the names of the gold record. */
export function withOthers(
  text: string,
  gold: Gold,
  others: ReadonlyMap<string, string>,
): { readonly text: string; readonly gold: Gold } {
  const pattern = anyOf(others.keys());
  const other = (words: string): string => others.get(words) ?? words;
  const { text: changed, moved } = substitute(text, pattern, other);
  const turn = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return CODES.has(key) ? value : value.replace(pattern, other);
    if (Array.isArray(value)) return value.map((item) => turn(item, key));
    if (typeof value !== 'object' || value === null) return value;
    if ('start' in value && 'end' in value) {
      const span = moved(value as GoldSpan);
      return { ...value, ...span, text: changed.slice(span.start, span.end) };
    }
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, turn(item, name)]));
  };
  return { text: changed, gold: turn(gold, '') as Gold };
}
