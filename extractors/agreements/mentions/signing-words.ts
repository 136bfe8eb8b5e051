/** Words of signing and their forms. Lexicon: `lexicons/signing.tsv`. */
import { compiled } from '../../compiled.js';
import { readTable } from '../../resources.js';
import type { Family } from './signing.js';

type Form =
  | 'participle'
  | 'present'
  | 'infinitive'
  | 'future'
  | 'conditional'
  | 'imperfect'
  | 'preterite'
  | 'noun';

export interface Word {
  readonly family: Family;
  readonly form: Form;
  readonly needsInstrument: boolean;
  readonly plural: boolean | null;
}

const ER: readonly (readonly [ending: string, form: Form, plural: boolean | null])[] = [
  ['ee', 'participle', null],
  ['es', 'participle', null],
  ['ees', 'participle', null],
  ['e', 'participle', null],
  ['ent', 'present', true],
  ['er', 'infinitive', null],
  ['era', 'future', false],
  ['eront', 'future', true],
  ['erons', 'future', true],
  ['erait', 'conditional', false],
  ['eraient', 'conditional', true],
  ['ait', 'imperfect', false],
  ['aient', 'imperfect', true],
  ['a', 'preterite', false],
  ['erent', 'preterite', true],
  ['ons', 'present', true],
  ['ant', 'present', null],
];

export const lexicon = compiled('signing', load);

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

function load(): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const row of readTable('lexicons/signing.tsv')) {
    const word = fold(row.word as string);
    const shared = { family: row.family as Family, needsInstrument: row.object === 'instrument' };
    if (row.kind === 'er') {
      for (const [ending, form, plural] of ER)
        words.set(word.slice(0, -2) + ending, { ...shared, form, plural });
    } else {
      const plural = row.kind === 'noun' || row.kind === 'participle' ? null : /(?:ent|ont)$/.test(word);
      words.set(word, { ...shared, form: row.kind as Form, plural });
    }
  }
  return words;
}
