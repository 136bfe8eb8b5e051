/** What stands around a participle: its auxiliary, its negation, its accent. */

import { wordPattern } from '../remembered.js';
import { type Words, wordAt, wordsBetween } from './words.js';

/** Whether the last letters carry the accent of a participle ("signé"), or all capitals leave it open. */
export function isAccented(words: Words, at: number): boolean {
  const { tokens, text } = words.document;
  const word = text.slice(tokens.start[at], tokens.end[at]);
  return /[éÉ]e?s?$/u.test(word);
}

export const isCapitals = (words: Words, at: number): boolean => {
  const { tokens, text } = words.document;
  const word = text.slice(tokens.start[at], tokens.end[at]);
  return word === word.toUpperCase();
};

const AVOIR = wordPattern(
  /^(?:a|as|ont|avait|avaient|aura|auront|aurait|auraient|ayant|avoir|ai|avons|eurent|eut)$/,
);

const ETRE = wordPattern(
  /^(?:est|sont|etait|etaient|fut|furent|sera|seront|serait|seraient|soit|soient|etant)$/,
);

const ADVERB = wordPattern(
  /^(?:\p{L}+ment|deja|aussitot|ensuite|enfin|aussi|ainsi|donc|hier|desormais|bien|egalement|encore|toujours|finalement|tous|toutes|deux|trois|conjointement|pas|jamais|point|plus|toutefois|cependant|pourtant|alors|puis|ce|jour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|avant-hier|matin|soir|depuis|elle|elles|eux|lui|tour|a|par|ailleurs|et|(?:conclu|negocie|adopte|paraphe|approuve|discute|finalise|valide|signe)e?s?|pu)$/u,
);

interface Auxiliary {
  readonly kind: 'avoir' | 'etre' | 'been' | 'be' | null;
  readonly word: string;
  readonly token: number;
}

/** The auxiliary of the participle at `at`, adverbs and one inserted phrase between commas skipped. */
export function auxiliaryOf(words: Words, at: number): Auxiliary {
  let token = at - 1;
  for (let steps = 0; steps < 6; steps++, token--) {
    const word = wordAt(words, token) ?? '';
    const hit = auxiliaryAt(words, token, word);
    if (hit) return hit;
    if (word === ',') {
      const direct = auxiliaryAt(words, token - 1, wordAt(words, token - 1) ?? '');
      if (direct) return direct;
      const opening = openingComma(words, token);
      if (opening === null) break;
      token = opening;
    } else if (!ADVERB.test(word)) break;
  }
  return { kind: null, word: '', token: at };
}

function auxiliaryAt(words: Words, token: number, word: string): Auxiliary | null {
  if (word === 'ete') {
    let before = token - 1;
    while (
      ADVERB.test(wordAt(words, before) ?? '') &&
      !AVOIR.test(wordAt(words, before) ?? '') &&
      token - before < 5
    )
      before--;
    return { kind: 'been', word: wordAt(words, before) ?? '', token: before };
  }
  if (word === 'etre') return { kind: 'be', word, token };
  // "a" is the preposition unless something that can be its subject goes before.
  if (
    AVOIR.test(word) &&
    !(word === 'a' && words.document.text[words.document.tokens.start[token] as number] === 'à')
  )
    return { kind: 'avoir', word, token };
  if (ETRE.test(word)) return { kind: 'etre', word, token };
  return null;
}

function openingComma(words: Words, closing: number): number | null {
  for (let token = closing - 1; token > closing - 14; token--) {
    const word = wordAt(words, token);
    if (word === null) return null;
    if (word === ',') return token;
  }
  return null;
}

export function isNegated(words: Words, auxiliary: number, at: number): boolean {
  const near = ` ${wordsBetween(words, auxiliary - 8, at)} `;
  if (/(?:\sn'|\sne\s)/.test(near) && /\s(?:pas|jamais|point|plus|guere|aucun|aucune|rien|ni)\s/.test(near))
    return true;
  const far = ` ${wordsBetween(words, auxiliary - 12, at)} `;
  return /(?:^| )(?:aucun|aucune|rien|ni)\s.*(?:\sn'|\sne\s)/.test(far);
}

const isNe = (word: string | null): boolean => word === 'ne' || word === "n'";

/** "ne signera pas". */
export const isDenied = (words: Words, at: number): boolean =>
  (isNe(wordAt(words, at - 1)) || isNe(wordAt(words, at - 2))) &&
  /(?:^|\s)(?:ne|n')(?: \p{L}+)?$/u.test(wordsBetween(words, at - 2, at)) &&
  /^(?:pas|jamais|point|plus|rien|aucun|aucune)(?![\p{L}-])/u.test(wordsBetween(words, at + 1, at + 3));
