/** Capital abbreviations that name no body and no person: "TIC", "PIB", "BBC". Lexicon: `other-acronyms.tsv`. */
import { compiled } from './compiled.js';
import { readTable } from './resources.js';

const forms = compiled(
  'other-acronyms',
  () => new Set(readTable('lexicons/other-acronyms.tsv').map((row) => row.form as string)),
);

/** @param word folded */
export function isOtherAcronym(word: string): boolean {
  return forms().has(word);
}
