/**
 * The only file that knows compromise, which matches the patterns of the relational grammar: parts with blanks between, each
 * a `#Tag` or the text of a term, `(a|b)` for either, then `*?` (any number), `+`, `?` or `{0,3}`; the part in square brackets
 * is what is looked for. (It passes over bounds of alternatives in silence; write `*?` or `+` there.) Terms are handed over ready made,
 * so that its English tokeniser never sees the text.
 *
 * Of twenty questions nineteen are answered with no, which a regular expression over one character a term tells at a
 * hundredth of the cost: so compromise is loaded (20 ms) at the first sentence that a pattern may match.
 */
import { createRequire } from 'node:module';
import { isTagged, type Reading, readings, TAG } from './readings.js';

export interface Pattern {
  readonly source: string;
  readonly parts: readonly Part[];
  /** Tags of the parts that need one: a sentence must have one of each. */
  readonly needs: readonly number[];
  /** Made at first use, and anew should a reading have come up that it does not know. */
  expression: RegExp | null;
  /** Signs without which it does not match: looked for first, which is cheaper. */
  signs: readonly string[];
  readingsKnown: number;
  /** What compromise made of the source, at first use. */
  matching: Matching | null;
}

interface Part {
  readonly words: readonly string[];
  /** Bits of `TAG`. */
  readonly tags: number;
  readonly times: string;
}

interface CompromiseTerm {
  readonly text: string;
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
}

/** Sentence, first term and the one after the last. */
type Pointer = readonly [number, number, number];

interface Matching {
  readonly regs: unknown;
  readonly justOne: boolean;
}

/** Its matcher without the views around it, which cost more than the match. */
type Match = (
  sentences: readonly (readonly CompromiseTerm[])[],
  matching: Matching,
) => { readonly byGroup: Readonly<Record<string, readonly Pointer[]>> };

interface Compromise {
  parseMatch(pattern: string): unknown;
  methods(): { readonly one: { readonly match: Match } };
}

let loaded: Compromise | null = null;

function compromise(): Compromise {
  loaded ??= createRequire(import.meta.url)('compromise/one') as Compromise;
  return loaded;
}

/** A sentence as patterns read it. */
export interface Spelled {
  readonly terms: readonly Reading[];
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
  return { terms, signs, tags: all };
}

const MANDATORY = /^(?:$|\+|\{[1-9])/;

export function patternOf(source: string): Pattern {
  const parts = source.split(' ').map(readPart);
  const needs = parts.flatMap(({ words, tags, times }) =>
    words.length === 0 && MANDATORY.test(times) ? [tags] : [],
  );
  return { source, parts, needs, expression: null, signs: [], readingsKnown: 0, matching: null };
}

const PART = /^\[?(?:\((?<list>[^)]+)\)|(?<one>[^\s{?*+\]]+))\]?(?<times>\*\?|[+?]|\{\d+,\d+\})?$/u;

function readPart(written: string): Part {
  const groups = PART.exec(written)?.groups;
  if (!groups) throw new Error(`pattern part not understood: ${written}`);
  const { list, one, times = '' } = groups;
  const alternatives = list?.split('|') ?? [one as string];
  const tags = alternatives.filter((each) => each.startsWith('#')).map(tagNamed);
  return {
    words: alternatives.filter((each) => !each.startsWith('#')),
    tags: tags.reduce((all, tag) => all | tag, 0),
    times,
  };
}

function tagNamed(name: string): number {
  const tag = (TAG as Readonly<Record<string, number>>)[name.slice(1)];
  if (tag === undefined) throw new Error(`there is no tag ${name}`);
  return tag;
}

/** Index of the term that the part in square brackets stands at; null when the pattern does not match. */
export function termTaken(pattern: Pattern, sentence: Spelled): number | null {
  const from = firstMatch(pattern, sentence);
  return from < 0 ? null : ask(pattern, sentence, from);
}

/** Whether a sentence with these tags has one for each part that needs one. */
export const mayMatch = ({ needs }: Pattern, tags: number): boolean =>
  needs.every((need) => (need & tags) !== 0);

/** Index of the term at which a match may begin first; exact as far as is known, below 0 only when there is none. */
function firstMatch(pattern: Pattern, { signs, tags }: Spelled): number {
  if (!mayMatch(pattern, tags)) return -1;
  if (pattern.expression === null || pattern.readingsKnown < readings.length) {
    const { parts } = pattern;
    pattern.expression = new RegExp(parts.map(expressionOf).join(''));
    const mandatory = parts.filter(({ times }) => MANDATORY.test(times)).map(signsOf);
    pattern.signs = mandatory.flatMap((some) => (some.length === 1 ? some : []));
    pattern.readingsKnown = readings.length;
  }
  for (const sign of pattern.signs) if (!signs.includes(sign)) return -1;
  return pattern.expression.exec(signs)?.index ?? -1;
}

/** The same answer as `termTaken`, by compromise alone. @param from no match begins at a term before it. */
export function ask(pattern: Pattern, { terms }: Spelled, from = 0): number | null {
  const nlp = compromise();
  pattern.matching ??= { regs: nlp.parseMatch(pattern.source), justOne: true };
  const { byGroup } = nlp.methods().one.match([terms.slice(from).map(compromiseTerm)], pattern.matching);
  const taken = byGroup[TAKEN]?.[0]?.[1];
  return taken === undefined ? null : from + taken;
}

/** Compromise's name of the first group without one. */
const TAKEN = '0';

/** By the number of the reading. */
const compromiseTerms: CompromiseTerm[] = [];

const compromiseTerm = (reading: Reading): CompromiseTerm =>
  (compromiseTerms[reading.number] ??= makeTerm(reading));

function makeTerm(reading: Reading): CompromiseTerm {
  const tags = Object.entries(TAG).flatMap(([name, tag]) => (isTagged(reading, tag) ? [name] : []));
  return { text: reading.text, normal: reading.text, tags: new Set(tags) };
}

const signsOf = ({ words, tags }: Part): string[] =>
  readings
    .filter((reading) => isTagged(reading, tags) || words.includes(reading.text))
    .map(({ sign }) => sign);

function expressionOf(part: Part): string {
  const signs = signsOf(part).map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `[${signs.join('')}]${part.times === '*?' ? '*' : part.times}`;
}
