/**
 * Matches the patterns of the relational grammar, in the notation of compromise: parts with blanks between, each a `#Tag` or
 * the text of a term, `(a|b)` for either, then `*?` (any number), `+`, `?` or `{0,3}`; the part in square brackets is what is
 * looked for. A part takes what it can up to a term that the next one takes, once and for all, so that time stays linear from
 * each beginning. Tests hold the answers against those of compromise, which would cost a start 20 ms.
 */
import { type Reading, TAG } from './readings.js';

export interface Pattern {
  readonly parts: readonly Part[];
  /** Tags of the parts that need one: a sentence must have one of each. */
  readonly needs: readonly number[];
}

interface Part {
  readonly words: readonly string[];
  /** Bits of `TAG`. */
  readonly tags: number;
  readonly least: number;
  readonly most: number;
  readonly isTaken: boolean;
}

/** A sentence as patterns read it. */
export interface Spelled {
  readonly terms: readonly Reading[];
  /** All tags that occur. */
  readonly tags: number;
}

export const spell = (terms: readonly Reading[]): Spelled => ({
  terms,
  tags: terms.reduce((all, { tags }) => all | tags, 0),
});

export function patternOf(source: string): Pattern {
  const parts = source.split(' ').map(readPart);
  const needs = parts.flatMap(({ words, tags, least }) => (words.length === 0 && least > 0 ? [tags] : []));
  return { parts, needs };
}

const PART =
  /^(?<open>\[)?(?:\((?<list>[^)]+)\)|(?<one>[^\s{?*+\]]+))\]?(?:(?<times>\*\?|[+?])|\{(?<least>\d+),(?<most>\d+)\})?$/u;

function readPart(written: string): Part {
  const groups = PART.exec(written)?.groups;
  if (!groups) throw new Error(`pattern part not understood: ${written}`);
  const { open, list, one, times, least = times === '*?' || times === '?' ? 0 : 1 } = groups;
  const { most = times === '*?' || times === '+' ? Number.POSITIVE_INFINITY : 1 } = groups;
  const alternatives = list?.split('|') ?? [one as string];
  const tags = alternatives.filter((each) => each.startsWith('#')).map(tagNamed);
  return {
    words: alternatives.filter((each) => !each.startsWith('#')),
    tags: tags.reduce((all, tag) => all | tag, 0),
    least: Number(least),
    most: Number(most),
    isTaken: open !== undefined,
  };
}

function tagNamed(name: string): number {
  const tag = (TAG as Readonly<Record<string, number>>)[name.slice(1)];
  if (tag === undefined) throw new Error(`there is no tag ${name}`);
  return tag;
}

/** Index of the term that the part in square brackets stands at; null when the pattern does not match. */
export function termTaken({ parts, needs }: Pattern, { terms, tags }: Spelled): number | null {
  for (const need of needs) if ((need & tags) === 0) return null;
  for (let start = 0; start < terms.length; start++) {
    const taken = takenFrom(parts, terms, start);
    if (taken !== null) return taken;
  }
  return null;
}

function takenFrom(parts: readonly Part[], terms: readonly Reading[], start: number): number | null {
  let at = start;
  let taken: number | null = null;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part;
    const next = parts[i + 1];
    if (part.isTaken) taken = at;
    let count = 0;
    if (part.least === 0 && isLeftTo(next, terms, at)) continue;
    while (count < part.most && fits(part, terms[at])) {
      if (count > 0 && count >= part.least && next && fits(next, terms[at])) break;
      count++;
      at++;
    }
    if (count < part.least) return null;
  }
  return taken;
}

/** What may be missing leaves a term to the next part, unless that can have the one behind. */
const isLeftTo = (next: Part | undefined, terms: readonly Reading[], at: number): boolean =>
  next !== undefined && fits(next, terms[at]) && !fits(next, terms[at + 1]);

const fits = ({ tags, words }: Part, term: Reading | undefined): boolean =>
  term !== undefined && ((term.tags & tags) !== 0 || words.includes(term.text));
