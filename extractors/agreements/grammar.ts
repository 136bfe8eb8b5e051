/**
 * The notation of the relational grammar, after compromise's match language: parts with blanks between, each a `#Tag` or
 * the text of a term, `(a|b)` for either, then `*`, `+`, `?` or `{0,3}`; the part in square brackets is what is looked
 * for. A sentence is read as a string of one character a term, so that a pattern is a regular expression.
 */
import { isTagged, type Reading, readings, TAG } from './readings.js';

export interface Pattern {
  readonly parts: readonly Part[];
  /** Tags of the parts that need one: a sentence must have one of each. */
  readonly needs: readonly number[];
  /** Made at first use, and anew should a reading have come up that it does not know. */
  expression: RegExp | null;
  readingsKnown: number;
}

interface Part {
  readonly words: readonly string[];
  /** Bits of `TAG`. */
  readonly tags: number;
  readonly times: string;
  readonly isTaken: boolean;
}

/** A sentence as patterns read it. */
export interface Spelled {
  readonly signs: string;
  /** All tags that occur. */
  readonly tags: number;
}

export function spell(terms: readonly Reading[]): Spelled {
  let signs = '';
  let all = 0;
  for (const { sign, tags } of terms) {
    signs += sign;
    all |= tags;
  }
  return { signs, tags: all };
}

const MANDATORY = /^(?:$|\+|\{[1-9])/;

export function patternOf(source: string): Pattern {
  const parts = source.split(' ').map(readPart);
  const needs = parts.flatMap(({ words, tags, times }) =>
    words.length === 0 && MANDATORY.test(times) ? [tags] : [],
  );
  return { parts, needs, expression: null, readingsKnown: 0 };
}

const PART = /^(?<open>\[)?(?:\((?<list>[^)]+)\)|(?<one>[^\s{?*+\]]+))\]?(?<times>[*+?]|\{\d+,\d+\})?$/u;

function readPart(written: string): Part {
  const groups = PART.exec(written)?.groups;
  if (!groups) throw new Error(`pattern part not understood: ${written}`);
  const { open, list, one, times = '' } = groups;
  const alternatives = list?.split('|') ?? [one as string];
  const tags = alternatives.filter((each) => each.startsWith('#')).map(tagNamed);
  return {
    words: alternatives.filter((each) => !each.startsWith('#')),
    tags: tags.reduce((all, tag) => all | tag, 0),
    times,
    isTaken: open !== undefined,
  };
}

function tagNamed(name: string): number {
  const tag = (TAG as Readonly<Record<string, number>>)[name.slice(1)];
  if (tag === undefined) throw new Error(`there is no tag ${name}`);
  return tag;
}

/** Index of the term that the part in square brackets stands at; null when the pattern does not match. */
export function termTaken(pattern: Pattern, { signs, tags }: Spelled): number | null {
  for (const need of pattern.needs) if ((need & tags) === 0) return null;
  if (pattern.expression === null || pattern.readingsKnown < readings.length) {
    pattern.expression = new RegExp(pattern.parts.map(expressionOf).join(''), 'd');
    pattern.readingsKnown = readings.length;
  }
  return pattern.expression.exec(signs)?.indices?.groups?.taken?.[0] ?? null;
}

function expressionOf({ words, tags, times, isTaken }: Part): string {
  const signs = readings
    .filter((reading) => isTagged(reading, tags) || words.includes(reading.text))
    .map(({ sign }) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const part = `[${signs.join('')}]${times}`;
  return isTaken ? `(?<taken>${part})` : part;
}
