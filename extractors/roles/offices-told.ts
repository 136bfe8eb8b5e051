/**
 * Offices told by a verb or by what they are, not by a title: "Mme X, qui préside l'Association Y", "le Club Z, présidé
 * par M. X", "élue à la présidence de la Chambre Y", "la direction générale de Z est confiée à M. X".
 */
import type { Found, Gender, RoleMention } from '../../schemas/mentions.js';
import type { Text } from '../phrases.js';
import { WordColumn } from '../word-column.js';
import type { Holder } from './holder.js';
import { NOUNS, readOffice } from './office-nouns.js';
import type { Told } from './office-parts.js';
import { readPost } from './posts.js';
import { readPresided, readPresides } from './presiding.js';

/** What a word may tell an office by: "préside" and its like, or the noun of the office. */
const TELLS = { nothing: 0, presiding: 1, noun: 2, post: 3 } as const;
const tells = new WordColumn((word) =>
  word.startsWith('presid')
    ? TELLS.presiding
    : NOUNS.has(word)
      ? TELLS.noun
      : /^(?:fonctions?|poste)$/.test(word)
        ? TELLS.post
        : TELLS.nothing,
);

export function findOfficesTold(text: Text, found: Found, holders: readonly Holder[]): RoleMention[] {
  if (holders.length === 0) return [];
  const told: RoleMention[] = [];
  const { tokens } = text.document;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tells.at(tokens, i);
    if (kind === TELLS.nothing) continue;
    const one =
      kind === TELLS.presiding
        ? (readPresides(text, found, i, holders) ??
          readPresided(text, found, i, holders) ??
          readOffice(text, found, i, holders))
        : kind === TELLS.post
          ? readPost(text, found, i, holders)
          : readOffice(text, found, i, holders);
    if (one) told.push(toMention(text, one));
  }
  return told;
}

function toMention({ document: { tokens } }: Text, told: Told): RoleMention {
  const { mention } = told.holder;
  const gender: Gender | null = mention.gender;
  return {
    start: tokens.start[told.first] as number,
    end: tokens.end[told.end - 1] as number,
    rule: 'role.told',
    title: told.titles[gender === 'f' ? 1 : 0],
    organization: told.organization,
    implied: true,
    gender,
    holder: mention,
  };
}
