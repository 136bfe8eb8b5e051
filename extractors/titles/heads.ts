/** Head nouns of roles. Lexicon: `titles.tsv`. */
import type { Gender } from '../../schemas/mentions.js';
import { isAdjective } from '../adjectives.js';
import { type Text, wordAt } from '../phrases.js';
import { readTable } from '../resources.js';
import { compiledTrie } from '../trie.js';
import { foldWord } from '../words.js';

export type TitleKind = 'state' | 'firm' | 'other' | 'kin';

export interface Entry {
  readonly gender: Gender | null;
  readonly kind: TitleKind;
  readonly plural: boolean;
  /** Written with an accent on its last syllable: "retraité" is one, "retraite" is none. */
  readonly accented: boolean;
}

/** Words before the head that belong to the title: "ancien ministre", "1er vice-président", "nouveau". */
export const BEFORE: ReadonlySet<string> = new Set(
  'ancien ancienne ex nouveau nouvel nouvelle premier premiere 1er 1ere second seconde deuxieme troisieme quatrieme cinquieme 3e 2e 4e 5e haut haute grand grande double triple quadruple vice'.split(
    ' ',
  ),
);

/** Articles of what was told before: "directeur de |cette société", "de |ladite agence". */
export const TOLD_BEFORE = /^(?:ce|cet|cette|ledit|ladite)$/;

export const heads = compiledTrie('titles', () => {
  const entries: (readonly [string, Entry])[] = [];
  const rows = readTable('lexicons/titles.tsv');
  const listed = new Set(rows.map((row) => row.form as string));
  for (const row of rows) {
    const gender = (row.gender || null) as Gender | null;
    const kind = row.kind as TitleKind;
    const deputies = deputiesOf(row.form as string).filter((form) => !listed.has(form));
    for (const form of [row.form as string, ...deputies]) {
      const accented = endsAccented(form);
      for (const own of form.startsWith('ex-') ? [form] : [form, `ex-${form}`])
        entries.push([own, { gender, kind, plural: false, accented }]);
      const plurals = pluralsOf(form.split(' '));
      if (plurals !== form && !listed.has(plurals))
        entries.push([plurals, { gender, kind, plural: true, accented }]);
    }
  }
  return entries;
});

/** Nouns of those who may have a deputy or an equal. */
const LEADING =
  /^(?:direct(?:eur|rice)|secrétaire|trésori(?:er|ère)|coordonnat(?:eur|rice)|coordinat(?:eur|rice)|déléguée?|représentante?|commissaire|rapporteure?|gérante?|bourgmestre|inspect(?:eur|rice)|intendante?|doyenne?|proviseure?|administrat(?:eur|rice)|responsable|animat(?:eur|rice)|auteure?|autrice|fondat(?:eur|rice)|facilitat(?:eur|rice)|organisat(?:eur|rice)|signataire|dirigeante?|gestionnaire|entraîneure?|capitaine|gouverneure?|chancelière?)$/;

/** "vice-coordonnateur", "sous-intendante", "co-gérante", "coauteur": as every such noun may be told. */
const deputiesOf = (form: string): string[] =>
  LEADING.test(form) ? [`vice-${form}`, `sous-${form}`, `co-${form}`, `co${form}`] : [];

export const endsAccented = (word: string): boolean => /ée?s?$/u.test(word);

/** "directeurs généraux", "premiers ministres", "chefs de projet": words as far as they agree, the noun alone before a complement. */
function pluralsOf([noun = '', ...rest]: readonly string[]): string {
  if (BEFORE.has(foldWord(noun)) && rest.length > 0) return `${pluralOf(noun)} ${pluralsOf(rest)}`;
  const agreeing = rest.every((word) => isAdjective(foldWord(word)));
  return [pluralOf(noun), ...(agreeing ? rest.map(pluralOf) : rest)].join(' ');
}

const pluralOf = (word: string): string =>
  /[sxz]$/u.test(word) ? word : word.endsWith('al') ? `${word.slice(0, -2)}aux` : `${word}s`;

/** "les porte-parole A et B", "les ex-PDG C et D": nouns that are written alike for one and for several. */
export const inNumber = (text: Text, head: number, entry: Entry): Entry =>
  ALIKE.test(wordAt(text, head)) && /^(?:les|des|aux|ces|leurs|deux|trois|mm)$/.test(wordAt(text, head - 1))
    ? { ...entry, plural: true }
    : entry;

const ALIKE = /^(?:ex-)?(?:porte-parole|p-?dg|dga?|pca|ceo)$/;
