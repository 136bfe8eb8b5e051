/** Where a run of letters is several words, and what signs within it belong to one. */
import { isHyphen, LOWER, UPPER } from './characters.js';

/** What is read: `classes` has one of the classes of characters for each unit of the text. */
export interface Source {
  readonly text: string;
  readonly folded: string;
  readonly classes: Uint8Array;
}

/**
 * Where a name and an acronym are joined by one hyphen ("Canada-UE"): both sides are
 * names of their own. -1 in "Jean-Pierre", "NIAMEY-SAY", "COVID-19", "Addis-Abeba".
 */
export function findCapitalJoint({ text, classes }: Source, start: number, end: number): number {
  let joint = -1;
  let acronyms = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isHyphen(text.charCodeAt(at))) continue;
    if (isAcronym(classes, from, at)) acronyms++;
    else if (classes[from] !== UPPER || classes[from + 1] !== LOWER) return -1;
    if (at < end && joint >= 0) return -1;
    if (at < end) joint = at;
    from = at + 1;
  }
  return acronyms === 1 ? joint : -1;
}

const isAcronym = (classes: Uint8Array, start: number, end: number): boolean => {
  if (end - start < 2) return false;
  for (let at = start; at < end; at++) if (classes[at] !== UPPER) return false;
  return true;
};

/** What a word of several genders or numbers goes on with: "employé(e)s", "travailleurs(euses)", "infirmier·ère·s", "artisan.e.s". */
const ENDING =
  /\((?:e|s|x|es|[nltv]es?|i?eres?|trices?|euses?|esses?|ices?)\)|[·•](?:e|s|x|es|[nltv]es?|i?eres?|trices?|euses?)(?![a-z])|\.e\.s(?![a-z])/y;

/** Index behind such an ending that begins at `at`, else `at`. */
export function endOfEnding({ text, folded }: Source, at: number): number {
  if (!'(·•.'.includes(text[at] as string)) return at;
  ENDING.lastIndex = at;
  return ENDING.test(folded) ? ENDING.lastIndex : at;
}

/** Words that a sentence opens with and no name ends on. */
const OPENER = /^(?:les?|la|une?|des|ils?|elles?|ces?|cette|cet|dans|pour|selon|lors|avec|apres|aux?|nous)$/;
const LONGEST_OPENER = 5;

/** Small words and forms of address that no name with a capital inside begins with. */
export const LEAD = /^(?:l[ae]s?|d[eu]s?|et|par|Mme|Mlle)$/;
const LONGEST_LEAD = 4;

/**
 * "de|Tunisia", "Mme|Sarr", "Santé|Le projet": where a copy glued words or sentences together; -1 in "McDo",
 * "TotalEnergies".
 */
export function findSeam({ text, folded, classes }: Source, start: number, end: number): number {
  let name = start + 1;
  while (classes[name] === LOWER && name - start < LONGEST_LEAD) name++;
  const glued = classes[name] === UPPER && classes[name + 1] === LOWER && classes[name + 2] === LOWER;
  if (glued && name + 2 < end && LEAD.test(text.slice(start, name))) return name;
  let at = end - 1;
  while (at > start && end - at < LONGEST_OPENER && classes[at] === LOWER) at--;
  if (at < start + 3 || classes[at] !== UPPER || text[end] !== ' ' || classes[end + 1] !== LOWER) return -1;
  for (let i = at - 3; i < at; i++) if (classes[i] !== LOWER) return -1;
  return OPENER.test(folded.slice(at, end)) ? at : -1;
}
