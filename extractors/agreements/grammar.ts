/**
 * The only file that knows compromise. It is loaded when the first sentence with a signing clause comes up (20 ms);
 * terms are handed over ready made, so that its English tokeniser never sees the text.
 */
import { createRequire } from 'node:module';
import type { Tag, Term } from './reduce.js';

interface CompromiseView {
  readonly found: boolean;
  readonly document: { text: string; tags: Set<string> }[][];
  readonly pointer: readonly (readonly number[])[] | null;
  matchOne(pattern: unknown): CompromiseView;
  groups(): Record<string, CompromiseView>;
}

interface Compromise {
  (sentences: readonly (readonly string[])[]): CompromiseView;
  parseMatch(pattern: string): unknown;
}

let loaded: Compromise | null = null;

function compromise(): Compromise {
  loaded ??= createRequire(import.meta.url)('compromise/one') as Compromise;
  return loaded;
}

/** A pattern of compromise's match language with named groups, compiled at first use. */
export interface Pattern {
  readonly source: string;
}

const compiled = new WeakMap<Pattern, unknown>();

export interface TaggedSentence {
  /** Indexes of the terms that each named group of the pattern took, or null when it does not match. */
  match(pattern: Pattern): ReadonlyMap<string, number> | null;
}

/** A sentence in compromise's memory. `limit` bounds the work: terms after it are not looked at. */
export function tagSentence(
  terms: readonly { readonly text: string; readonly tags: readonly Tag[] }[],
): TaggedSentence {
  const nlp = compromise();
  const view = nlp([terms.map((each) => each.text)]);
  const row = view.document[0] ?? [];
  terms.forEach((each, index) => {
    for (const tag of each.tags) row[index]?.tags.add(tag);
  });
  return {
    match(pattern) {
      let parsed = compiled.get(pattern);
      if (parsed === undefined) {
        parsed = nlp.parseMatch(pattern.source);
        compiled.set(pattern, parsed);
      }
      const found = view.matchOne(parsed);
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

export type { Term };
