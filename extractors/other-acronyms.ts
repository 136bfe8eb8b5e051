/** Capital abbreviations that name no body and no person: "TIC", "PIB", "BBC". Lexicon: `other-acronyms.tsv`. */
import { readTable } from './resources.js';

let forms: ReadonlySet<string> | null = null;

/** @param word folded */
export function isOtherAcronym(word: string): boolean {
  forms ??= new Set(readTable('lexicons/other-acronyms.tsv').map((row) => row.form as string));
  return forms.has(word);
}
