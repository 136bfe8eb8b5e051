/** Gatherings told by their letters alone: "SMSI", "COP28", "FTI Europe 2026". */
import { CASING, type Document, type Sentence } from '../../schemas/document.js';
import type { EventMention } from '../../schemas/mentions.js';
import { matchesLetters } from '../acronyms.js';
import { knownAcronyms } from '../known-bodies.js';
import { foldWord } from '../words.js';
import { BEHIND_LETTERS } from './brackets.js';
import { acronyms } from './lexicons.js';
import { ORDINAL_NUMBER, WORD, YEAR } from './words.js';

const ACRONYM = /^(?<letters>\p{Lu}\p{L}{1,12}?)-?(?<number>\d{0,4})$/u;

/** Letters that the text gives a gathering, with and without their count: "CMAI-4", "CMAI". */
export function definedIn(events: readonly EventMention[]): Set<string> {
  const defined = new Set<string>();
  for (const { acronym } of events) {
    if (acronym === null) continue;
    defined.add(acronym);
    const letters = ACRONYM.exec(acronym)?.groups?.letters;
    if (letters) defined.add(letters);
  }
  return defined;
}

/** Names that letters are held against; the bound keeps the search linear. */
const MOST_NAMES = 16;
/** Longest word that may be letters. */
const LONGEST = 8;

/** "la Foire internationale de Kara … les firmes de la |FIK 2026|", "la |FIK|": letters with a year or an article that nobody explains. */
export function addUntold(
  { text, tokens }: Document,
  bits: Int32Array,
  events: readonly EventMention[],
  defined: Set<string>,
): void {
  const { start, end, casing, count } = tokens;
  if (events.length === 0) return;
  const names = [...new Set(events.map(({ name }) => name.replace(/^\d\S* /u, '')))].slice(0, MOST_NAMES);
  const firsts = new Set(names.map((name) => foldWord(name.charAt(0))));
  const refused = new Set<string>();
  for (let token = 0; token < count; token++) {
    if (casing[token] !== CASING.upper || !firsts.has(text.charAt(start[token] as number).toLowerCase()))
      continue;
    const letters = text.slice(start[token], end[token]);
    if (letters.length < 3 || letters.length > LONGEST || (bits[token] as number) & WORD.head) continue;
    if (defined.has(letters) || refused.has(letters)) continue;
    const isDated = token + 1 < count && ((bits[token + 1] as number) & WORD.year) !== 0;
    if (!isDated && !followsArticle(text, start[token] as number)) continue;
    const fits =
      !knownAcronyms().has(foldWord(letters)) &&
      names.some((name) => matchesLetters(letters, name)) &&
      // "Fonds d'investissement de Kara (FIK)": of something else.
      !text.includes(`(${letters})`);
    (fits ? defined : refused).add(letters);
  }
}

const EDITION_OF = /(?:du|des|de la|de l['’]) ?(?<letters>\p{Lu}[\p{L}-]+)(?:[ -]?\d{1,4})?$/u;

/** "la 5e édition du |FENAC|": the letters name the gathering, its count stays outside. */
export function isEditionOf({ rule, name }: EventMention, defined: ReadonlySet<string>): boolean {
  if (rule !== 'event-edition') return false;
  const letters = EDITION_OF.exec(name)?.groups?.letters;
  return letters !== undefined && (defined.has(letters) || acronyms().has(foldWord(letters)));
}

/** "SMSI", "Forum SMSI", "COP28", "CAN 2025", "FTI Europe 2026": acronyms that the text or the lexicon knows for a gathering's. */
export function findAcronyms(
  { text, tokens }: Document,
  { firstToken, endToken }: Sentence,
  bits: Int32Array,
  defined: ReadonlySet<string>,
  into: EventMention[],
): void {
  const { start, end, casing } = tokens;
  for (let token = firstToken; token < endToken; token++) {
    if (defined.size === 0 && !((bits[token] as number) & WORD.acronym)) continue;
    if ((casing[token] as number) <= CASING.lower) continue;
    const written = text.slice(start[token], end[token]);
    // "Fespaco", "Siao 2031"
    const isLongName = casing[token] === CASING.title && written.length >= 4;
    if (
      casing[token] !== CASING.upper &&
      casing[token] !== CASING.mixed &&
      !isLongName &&
      !defined.has(written)
    )
      continue;
    const groups = ACRONYM.exec(written)?.groups;
    if (!groups) continue;
    const { letters = '', number = '' } = groups;
    const isDefined = defined.has(letters) || defined.has(written);
    const known = acronyms().get(foldWord(letters));
    if (!known && !isDefined) continue;
    const last = endOfCount({ text, tokens }, token, endToken);
    const isCounted = number !== '' || last > token;
    if (!isDefined && !isCounted) {
      if (!known?.alone) continue;
      // "la |COP|", "du |SIAM|": four letters may be a family name.
      const isLed = casing[token] === CASING.upper && followsArticle(text, start[token] as number);
      if (letters.length <= 4 && !isLed) continue;
    }
    // "le SMSI": letters are a Roman number only in capitals ("XVIIe").
    const before = token > firstToken ? text.slice(start[token - 1], end[token - 1]) : '';
    const counts = /^(?:\d|(?!Le$)[IVXL]+\p{Ll})/u.test(before) && ORDINAL_NUMBER.test(before.toLowerCase());
    const from = start[counts ? token - 1 : token] as number;
    const to = end[last] as number;
    into.push({
      start: from,
      end: to,
      rule: 'event-acronym',
      name: text.slice(from, to),
      acronym: defined.has(written) ? written : letters,
    });
  }
}

/** "la |COP", "du |SIAM": four letters in capitals may be a family name. */
const followsArticle = (text: string, at: number): boolean =>
  /(?:^|[ '’(«\n])(?:le|la|les|du|au|aux|des|d['’]|l['’]|ce|cette) ?$/iu.test(
    text.slice(Math.max(0, at - 7), at),
  );

/** The last token of "COP |28|", "CAN |2025|", "FTI |Europe 2026|", or that of the letters. */
function endOfCount(
  { text, tokens }: Pick<Document, 'text' | 'tokens'>,
  token: number,
  endToken: number,
): number {
  const { start, end, casing } = tokens;
  const at = (i: number): string => (i < endToken ? text.slice(start[i], end[i]) : '');
  if (/^\d{1,2}$/u.test(at(token + 1))) return token + 1;
  // "Gitex |Africa|"
  const isBranch = BRANCH.test(at(token + 1));
  let next = token + 1;
  while (next < Math.min(endToken, token + 1 + BEHIND_LETTERS) && (casing[next] as number) >= CASING.title)
    next++;
  if (YEAR.test(at(next))) return next;
  return isBranch ? token + 1 : token;
}

/** Where a gathering that is held in many lands is held this time. */
const BRANCH = /^(?:Africa|Afrique|Global|Europe|Asia|Maghreb|Morocco|Maroc|Nigeria|Kenya|Egypt)$/u;
