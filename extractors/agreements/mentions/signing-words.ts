/** Words of signing and their forms. Lexicon: `lexicons/signing.tsv`. */
import { compiled } from '../../compiled.js';
import { readTable } from '../../resources.js';
import { type Form, formsOf, type VerbForm } from './conjugation.js';
import type { Family } from './signing.js';

/**
 * What a word asks of its instrument: `any` stands without one; `direct`: it is what is done, not what that is about, new or between
 * two who are named; `sides`: direct, and two are named.
 */
export type Needs = 'any' | 'instrument' | 'direct' | 'sides';

export interface Word extends VerbForm {
  readonly family: Family;
  readonly needs: Needs;
}

export const lexicon = compiled('signing', load);

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

function load(): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const row of readTable('lexicons/signing.tsv')) {
    const word = fold(row.word as string);
    const shared = { family: row.family as Family, needs: row.object as Needs };
    if (row.kind === 'verb') {
      for (const [form, told] of formsOf(word)) words.set(form, { ...told, ...shared });
    } else {
      const hasNumber = row.kind !== 'noun' && row.kind !== 'participle';
      const plural = hasNumber ? /(?:ent|ont)$/.test(word) : null;
      words.set(word, { ...shared, form: row.kind as Form, plural, isBare: false });
    }
  }
  return words;
}
