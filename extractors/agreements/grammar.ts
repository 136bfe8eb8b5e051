/**
 * The only file that knows compromise. It is loaded when the first sentence that a pattern may match comes up (20 ms);
 * terms are handed over ready made, so that its English tokeniser never sees the text.
 */
import { createRequire } from 'node:module';
import { mayMatch, type Outline, outlineOf } from './outline.js';
import type { Tag, Term } from './reduce.js';

interface CompromiseTerm {
  readonly text: string;
  readonly normal: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: Set<string>;
  readonly index: readonly [number, number];
  readonly id: string;
}

interface CompromiseView {
  readonly found: boolean;
  readonly pointer: readonly (readonly number[])[] | null;
  matchOne(pattern: unknown): CompromiseView;
  groups(): Record<string, CompromiseView>;
}

interface Compromise {
  (text: string): { readonly constructor: new (document: CompromiseTerm[][]) => CompromiseView };
  parseMatch(pattern: string): unknown;
}

let loaded: { readonly nlp: Compromise; readonly View: new (document: CompromiseTerm[][]) => CompromiseView };

function compromise(): typeof loaded {
  if (!loaded) {
    const nlp = createRequire(import.meta.url)('compromise/one') as Compromise;
    loaded = { nlp, View: nlp('').constructor };
  }
  return loaded;
}

/** A pattern of compromise's match language with named groups, compiled at first use. */
export interface Pattern {
  readonly source: string;
}

const compiled = new WeakMap<Pattern, unknown>();
const outlines = new WeakMap<Pattern, Outline>();

function remembered<V>(known: WeakMap<Pattern, V>, pattern: Pattern, make: (source: string) => V): V {
  let value = known.get(pattern);
  if (value === undefined) {
    value = make(pattern.source);
    known.set(pattern, value);
  }
  return value;
}

export interface TaggedSentence {
  /** Indexes of the terms that each named group of the pattern took, or null when it does not match. */
  match(pattern: Pattern): ReadonlyMap<string, number> | null;
}

type Tagged = { readonly text: string; readonly tags: readonly Tag[] };

/** A sentence in compromise's memory, once a pattern has a chance to match it. */
export function tagSentence(terms: readonly Tagged[]): TaggedSentence {
  const present = new Set<string>();
  for (const { text, tags } of terms) {
    present.add(text);
    for (const tag of tags) present.add(`#${tag}`);
  }
  let view: CompromiseView | null = null;
  return {
    match(pattern) {
      if (!mayMatch(remembered(outlines, pattern, outlineOf), terms, present)) return null;
      const { nlp } = compromise();
      view ??= viewOf(terms);
      const found = view.matchOne(remembered(compiled, pattern, (source) => nlp.parseMatch(source)));
      if (!found.found) return null;
      const at = new Map<string, number>();
      for (const [name, group] of Object.entries(found.groups())) {
        const first = group.pointer?.[0]?.[1];
        if (first !== undefined) at.set(name, first);
      }
      return at;
    },
  };
}

function viewOf(terms: readonly Tagged[]): CompromiseView {
  const { View } = compromise();
  const row = terms.map(
    ({ text, tags }, index): CompromiseTerm => ({
      text,
      normal: text,
      pre: '',
      post: ' ',
      tags: new Set(tags),
      index: [0, index],
      id: `${text}|${index}`,
    }),
  );
  return new View([row]);
}

export type { Term };
