/** Capital abbreviations that name no body and no person: "TIC", "PIB", "BBC". Gatherings that go by theirs are among them. */
import { compiled } from './compiled.js';
import { readTable } from './resources.js';
import { foldWord } from './words.js';

const forms = compiled(
  'other-acronyms',
  () =>
    new Set([
      ...readTable('lexicons/other-acronyms.tsv').map((row) => row.form as string),
      ...readTable('lexicons/event-acronyms.tsv')
        .filter(({ alone }) => alone === 'yes')
        .map((row) => foldWord(row.acronym as string)),
    ]),
);

/** "pme", or several: "pme-eti". @param word folded */
export const isOtherAcronym = (word: string): boolean =>
  forms().has(word) || (word.includes('-') && word.split('-').every((part) => forms().has(part)));
