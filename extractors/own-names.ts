/** Names that the user gave: where they stand in a text. */
import type { Document, Span } from '../schemas/document.js';
import { withoutMarks } from './letters.js';
import type { LexiconEntry } from './lexicon.js';
import { buildTrie, type Trie, type TrieMatch } from './trie.js';

interface Form {
  readonly entry: LexiconEntry;
  readonly isAcronym: boolean;
}

export interface OwnName extends Pick<TrieMatch<Form>, 'start' | 'end' | 'firstToken' | 'endToken'> {
  readonly entry: LexiconEntry;
}

/** One for each list of a pipeline, for as long as that lives. */
const tries = new WeakMap<Names, Trie<Form>>();

type Names = readonly (string | LexiconEntry)[];

function trieOf(names: Names): Trie<Form> {
  const known = tries.get(names);
  if (known) return known;
  const forms = names.flatMap((given): (readonly [string, Form])[] => {
    const entry = typeof given === 'string' ? { name: given } : given;
    const named = [entry.name, { entry, isAcronym: false }] as const;
    return entry.acronym ? [named, [entry.acronym, { entry, isAcronym: true }]] : [named];
  });
  const trie = buildTrie(forms);
  tries.set(names, trie);
  return trie;
}

/** In text order, without overlaps: names whatever their case and accents, acronyms as they are given or in capitals. */
export function findOwn(document: Document, names: Names): OwnName[] {
  if (names.length === 0) return [];
  return trieOf(names)
    .findAll(document)
    .flatMap(({ values, start, end, ...tokens }) => {
      const form = values.find(
        ({ entry: { acronym = '' }, isAcronym }) =>
          !isAcronym || isWritten(document, { start, end }, acronym),
      );
      return form ? [{ start, end, ...tokens, entry: form.entry }] : [];
    });
}

/** "Fès" is no "FES", and "minagri" no "Minagri"; where all is in capitals, only the raw text shows them. */
function isWritten({ text, raw, map }: Document, span: Span, acronym: string): boolean {
  const given = oneLine(acronym);
  const capitals = given.toUpperCase();
  const forms = [given, capitals, withoutMarks(capitals)];
  const { start, end } = map.toRaw(span);
  return [text.slice(span.start, span.end), raw.slice(start, end)].some((form) =>
    forms.includes(oneLine(form)),
  );
}

const oneLine = (form: string): string => form.replace(/[\s-]+/gu, ' ');

/** The entry whose name or acronym a span is. */
export const ownAt = (own: readonly OwnName[]): ((span: Span) => LexiconEntry | undefined) => {
  if (own.length === 0) return () => undefined;
  const byStart = new Map(own.map((name) => [name.start, name]));
  return ({ start, end }) => {
    const name = byStart.get(start);
    return name?.end === end ? name.entry : undefined;
  };
};
