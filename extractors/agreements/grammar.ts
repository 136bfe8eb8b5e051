/**
 * The only file that knows compromise. It is loaded when the first sentence that a pattern may match comes up (20 ms);
 * terms are handed over ready made, so that its English tokeniser never sees the text.
 */
import { createRequire } from 'node:module';
import { mayMatch, type Outline, outlineOf } from './outline.js';
import type { Reading, Tag } from './readings.js';

interface CompromiseTerm {
  readonly text: string;
  readonly normal: string;
  readonly tags: ReadonlySet<Tag>;
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
) => { readonly ptrs: readonly Pointer[]; readonly byGroup: Readonly<Record<string, readonly Pointer[]>> };

interface Compromise {
  parseMatch(pattern: string): unknown;
  methods(): { readonly one: { readonly match: Match } };
}

let loaded: Compromise | null = null;

function compromise(): Compromise {
  loaded ??= createRequire(import.meta.url)('compromise/one') as Compromise;
  return loaded;
}

/** A pattern of compromise's match language with named groups, compiled at first use. */
export interface Pattern {
  readonly source: string;
  readonly outline: Outline;
  matching: Matching | null;
}

export const patternOf = (source: string): Pattern => ({
  source,
  outline: outlineOf(source),
  matching: null,
});

/** By the number of the reading. */
const terms: CompromiseTerm[] = [];

const termOf = ({ number, text, tags }: Reading): CompromiseTerm => {
  terms[number] ??= { text, normal: text, tags };
  return terms[number];
};

export interface TaggedSentence {
  /** Index of the term that a named group of the pattern begins with; null when it does not match. */
  match(pattern: Pattern, group: string): number | null;
}

/** A sentence in compromise's memory, once a pattern has a chance to match it. */
export function tagSentence(readings: readonly Reading[]): TaggedSentence {
  const distinct = [...new Set(readings)];
  let sentences: readonly (readonly CompromiseTerm[])[] | null = null;
  return {
    match(pattern, group) {
      if (!mayMatch(pattern.outline, readings, distinct)) return null;
      const nlp = compromise();
      pattern.matching ??= { regs: nlp.parseMatch(pattern.source), justOne: true };
      sentences ??= [readings.map(termOf)];
      const { byGroup } = nlp.methods().one.match(sentences, pattern.matching);
      return byGroup[group]?.[0]?.[1] ?? null;
    },
  };
}
