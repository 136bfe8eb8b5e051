/** Head nouns of roles. Lexicon: `titles.tsv`. */
import type { Gender } from '../schemas/mentions.js';
import { isAdjective } from './phrases.js';
import { readTable } from './resources.js';
import { compiledTrie } from './trie.js';
import { foldWord } from './words.js';

export type TitleKind = 'state' | 'firm' | 'other' | 'kin';

export interface Entry {
  readonly gender: Gender | null;
  readonly kind: TitleKind;
  readonly plural: boolean;
}

/** Words before the head that belong to the title: "ancien ministre", "1er vice-président", "nouveau". */
export const BEFORE: ReadonlySet<string> = new Set(
  'ancien ancienne ex nouveau nouvelle premier premiere 1er 1ere second seconde deuxieme 3e 2e 4e haut haute grand grande double triple quadruple vice'.split(
    ' ',
  ),
);

export const heads = compiledTrie('titles', () => {
  const entries: (readonly [string, Entry])[] = [];
  for (const row of readTable('lexicons/titles.tsv')) {
    const form = row.form as string;
    const gender = (row.gender || null) as Gender | null;
    const kind = row.kind as TitleKind;
    for (const own of form.startsWith('ex-') ? [form] : [form, `ex-${form}`])
      entries.push([own, { gender, kind, plural: false }]);
    const words = form.split(' ');
    const plurals =
      words.length === 1
        ? pluralOf(form)
        : words.length === 2 && isAdjective(foldWord(words[1] as string))
          ? words.map(pluralOf).join(' ')
          : null;
    if (plurals !== null && plurals !== form) entries.push([plurals, { gender, kind, plural: true }]);
  }
  return entries;
});

const pluralOf = (word: string): string =>
  /[sxz]$/u.test(word) ? word : word.endsWith('al') ? `${word.slice(0, -2)}aux` : `${word}s`;
