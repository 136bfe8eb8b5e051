/**
 * The notation of the relational grammar, after compromise's match language: parts with blanks between, each a `#Tag` or
 * the text of a term, `(a|b)` for either, then `*`, `+`, `?` or `{0,3}`; the part in square brackets is what is looked
 * for. A sentence is read as a string of one character a term, so that a pattern is a regular expression.
 */
import { type Reading, readings, type Tag } from './readings.js';

export interface Pattern {
  readonly source: string;
  /** Made at first use, and anew should a reading have come up that it does not know. */
  expression: RegExp | null;
  readingsKnown: number;
}

export const patternOf = (source: string): Pattern => ({ source, expression: null, readingsKnown: 0 });

/** Index of the term that the part in square brackets stands at; null when the pattern does not match. */
export function termTaken(pattern: Pattern, sentence: string): number | null {
  if (pattern.expression === null || pattern.readingsKnown < readings.length) {
    pattern.expression = expressionOf(pattern.source);
    pattern.readingsKnown = readings.length;
  }
  return pattern.expression.exec(sentence)?.indices?.groups?.taken?.[0] ?? null;
}

/** Terms as the grammar reads them. */
export function spell(terms: readonly Reading[]): string {
  let sentence = '';
  for (const { sign } of terms) sentence += sign;
  return sentence;
}

const PART = /^(?<open>\[)?(?:\((?<list>[^)]+)\)|(?<one>[^\s{?*+\]]+))\]?(?<times>[*+?]|\{\d+,\d+\})?$/u;

function expressionOf(source: string): RegExp {
  const parts = source.split(' ').map((written) => {
    const groups = PART.exec(written)?.groups;
    if (!groups) throw new Error(`pattern part not understood: ${written}`);
    const { open, list, one, times = '' } = groups;
    const part = classOf(list?.split('|') ?? [one as string]) + times;
    return open ? `(?<taken>${part})` : part;
  });
  return new RegExp(parts.join(''), 'd');
}

/** The readings that a part admits. */
function classOf(alternatives: readonly string[]): string {
  const signs = readings
    .filter(({ text, tags }) =>
      alternatives.some((each) => (each.startsWith('#') ? tags.has(each.slice(1) as Tag) : text === each)),
    )
    .map(({ sign }) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `[${signs.join('')}]`;
}
