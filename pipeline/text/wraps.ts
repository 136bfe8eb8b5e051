/** Deciding which line breaks only wrap a line, and which end a paragraph. */
import { bitsOf, foldWord, KNOWN } from '../../extractors/words.js';

export interface Line {
  /** What is visible of the line, trimmed; may be empty. */
  readonly text: string;
  /** Number of the line in the raw text; a jump between two visible lines is a blank line. */
  readonly index: number;
  /** Length of the line and of its first word with the markup in them, which counted when it was wrapped. */
  readonly width: number;
  readonly firstWord: number;
  /** True for a Markdown heading, a list item, a table row: it begins a paragraph of its own. */
  readonly begins: boolean;
  /** Has columns, as rows of a table do. */
  readonly isRow: boolean;
  readonly startsLower: boolean;
  /** Ends on a word or a comma that cannot end a paragraph. */
  readonly goesOn: boolean;
  readonly endsSentence: boolean;
}

const FENCE = /^[-*_=]{3,}$/;
const BEGINS =
  /^(?:[-*_=]{3,}$|[-–—*•▪·►‣➢✓→●○■□◦▫✔]\s|\d{1,2}(?:[.)]| ?[/°]\)?| ?[-–](?=\s\p{L}))\s|\((?:[a-h]|[ivx]{1,4})\)\s|[-–—•]\p{L}|\||#)/u;
/** "a) un accord", "ii. une convention", "o Un accord": letters, small Roman numerals and the round bullet of a word processor. */
const LETTERED = /^(?:(?:[a-h]|[ivx]{1,4})[.)] |o (?=\p{Lu}|l['’]|l[ae] |une? ))/u;
/** Most lines begin with a letter, and their second to fifth characters tell without a pattern. */
export const beginsParagraph = (text: string): boolean =>
  letterAt(text, 0) === null ? BEGINS.test(text) : LETTERED.test(text);

/** Of plain letters whether it is a small one or a capital, null for anything else. */
function letterAt(text: string, at: number): 'small' | 'capital' | null {
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return 'small';
  return code >= 0x41 && code <= 0x5a ? 'capital' : null;
}

export const endsSentence = (text: string): boolean =>
  text !== '' && '.!?…:;»”"'.includes(text.charAt(text.length - 1));

const STARTS_LOWER = /^[«“("'’]?\s?\p{Ll}/u;
export function startsLower(text: string): boolean {
  const first = letterAt(text, 0);
  return first === null ? STARTS_LOWER.test(text) : first === 'small';
}

/** A line cannot end a paragraph on one of these: the sentence goes on. */
const GOES_ON =
  /(?:^|[\s'’])(?:l[ea]s?|un|une|des?|du|d['’]|l['’]|et|ou|à|au|aux|en|sur|par|pour|dans|avec|que|qui|ce|cette|ces|son|sa|ses|leurs?|M\.|Mme|MM\.|Dr|Pr|monsieur|madame|nommée?)$|,$/iu;
/** No more than the longest of these words and what stands before it is looked at; of signs only "M." and a comma tell. */
export const goesOn = (text: string): boolean =>
  (!endsSentence(text) || /m\.$/i.test(text.slice(-2))) && GOES_ON.test(text.slice(-8));

export const SHORTEST_WRAP = 25;
/** A single wrapped line tells the width only when it is as long as lines of running text are. */
const SHORTEST_LONE = 60;

/**
 * "15 déc. 2023", "Mardi 3 mai 2024", "Lomé, le 3 mai 2024 – Le ministre …", "Lomé (Agence du Fleuve) – …": the day
 * under the headline of a piece; "Fait à Lomé", "Source : …": what stands below its text.
 */
const OPENS = new RegExp(
  [
    String.raw`(?:\p{Lu}[\p{L}'’ /-]{2,30},? (?:le )?)?(?:\p{L}{4,8},? )?\d{1,2}(?:er)? \p{L}{3,9}\.? \d{4}(?:$| ?[–—(/]| -| \.)`,
    String.raw`\p{Lu}[\p{L}'’ /-]{2,30}, \d{1,2}(?:er)? \p{L}{3,9}\.? \d{4}\. \p{Lu}`,
    String.raw`\p{Lu}[\p{L}'’ -]{2,30} \([^()]{2,30}\) ?[–—-] `,
    String.raw`\d{4}-\d\d-\d\d(?:$| \d)|(?:\p{Lu}\p{Ll}+,? )?\d{1,2}[./]\d{1,2}[./]\d{4}$`,
    String.raw`Fait à \p{Lu}|(?:Sources?|Contacts?|Renseignements?|Informations?|Objet|Date|Lieu|Heure) ?:`,
  ]
    .map((opening) => `^(?:${opening})`)
    .join('|'),
  'u',
);
/** Where a day goes on with the line: "vendredi", "du 3 au". */
const WEEKDAY = /(?:lun|mar|mercre|jeu|vendre|same)di$|dimanche$/iu;

/** How a text was wrapped. */
export interface Wrapping {
  /** Upper end of the lines that surely were wrapped; 0 when none was. */
  readonly width: number;
  /** More than one line was: a capital at the start of a line tells nothing any more. */
  readonly sure: boolean;
}

const LEADS_ON = /[:;]$/;

/** Lines surely were wrapped when the next one goes on in lower case, or when they end on "de la" or a comma. */
export function findWrapping(lines: readonly Line[]): Wrapping {
  const lengths: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (line.text.length < SHORTEST_WRAP || next.begins || next.isRow || next.text === '') continue;
    // "la convention sur l'eau ;", "le protocole …": lines of a list.
    if ((next.startsLower && !LEADS_ON.test(line.text)) || line.goesOn) lengths.push(line.width);
  }
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return { width: lengths.length > 1 || width >= SHORTEST_LONE ? width : 0, sure: lengths.length > 1 };
}

/** Whether `next`, the very next line, goes on with the paragraph of `line`. */
export function isWrap(line: Line, next: Line, { width, sure }: Wrapping): boolean {
  if (next.begins || (next.isRow && !line.goesOn) || FENCE.test(line.text)) return false;
  if (next.startsLower && !line.endsSentence) {
    return line.text.length >= SHORTEST_WRAP || line.goesOn || sure;
  }
  if (line.goesOn) return line.text.length >= SHORTEST_WRAP || sure;
  if (width === 0 || line.text.length > width * 1.2) return false;
  if (OPENS.test(next.text) && !WEEKDAY.test(line.text)) return false;
  const full = line.width + 1 + next.firstWord > width;
  return full || (!line.endsSentence && line.width > width * 0.75 && next.width > width * 0.3);
}

/** As written, in full or cut short; not "Marchés", "Maine". */
export const MONTH =
  '(?:[Jj]anv?|[Jj]anvier|[Ff][ée]v|[Ff][ée]vr|[Ff][ée]vrier|[Mm]ars?|[Aa]vr|[Aa]vril|[Mm]ai|[Jj]uin|[Jj]uil|[Jj]uillet|[Aa]o[uû]t|[Ss]ept?|[Ss]eptembre|[Oo]ct|[Oo]ctobre|[Nn]ov|[Nn]ovembre|[Dd][ée]c|[Dd][ée]cembre)';
const DAY_OR_MONTH = new RegExp(String.raw`^(?:\d{1,2}|(?:\d{1,2} )?${MONTH}\.?,?)$`, 'iu');
const MONTH_OR_YEAR = new RegExp(String.raw`^(?:${MONTH}\.?(?:,? 20\d\d)?|\d{1,2}|20\d\d)$`, 'iu');
const LONGEST_TILE = 16;

/**
 * "12", "mars", "2024" under each other, as pages show the day of a piece.
 * @param isJoined whether `line` goes on with the one before
 */
export function isDayTile({ text }: Line, { text: next }: Line, isJoined: boolean): boolean {
  if (text.length > LONGEST_TILE || next.length > LONGEST_TILE) return false;
  if (!DAY_OR_MONTH.test(text) || !MONTH_OR_YEAR.test(next)) return false;
  const isMonth = /\p{L}/u.test(text);
  const isYear = /^20\d\d$/.test(next);
  return isMonth ? /^\d/.test(next) : isYear ? isJoined : /^\p{L}/u.test(next);
}

/** Hyphenated words of a text, gathered once when the first broken word asks. */
export class Compounds {
  private words: Set<string> | null = null;

  constructor(private readonly text: string) {}

  has(word: string): boolean {
    this.words ??= new Set(hyphenated(this.text.toLowerCase()));
    return this.words.has(word.toLowerCase());
  }
}

const LETTER = /\p{L}/u;

/** Letters before `at`, and from there on: one look at each, where a regex would begin anew at each letter of a run. */
export function lettersBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && LETTER.test(text[start - 1] as string)) start--;
  return text.slice(start, at);
}

export function lettersFrom(text: string, at: number): string {
  let end = at;
  while (end < text.length && LETTER.test(text[end] as string)) end++;
  return text.slice(at, end);
}

function* hyphenated(text: string): Generator<string> {
  for (const { index } of text.matchAll(/[-‐]/g)) {
    const [left, right] = [lettersBefore(text, index), lettersFrom(text, index + 1)];
    if (left !== '' && right !== '') yield `${left}-${right}`;
  }
}

/** A word of ordinary text. */
export const isKnownWord = (word: string): boolean =>
  (bitsOf(foldWord(word)) & (KNOWN.common | KNOWN.function)) !== 0;

/** Left parts of compounds: a hyphen after them at the end of a line is their own. */
const COMPOUND_LEFT =
  /(?:^|[\s'’])(?:vice|ex|non|sous|hauts?|hautes?|avant|après|porte|contre|demi|semi|mi|quasi|est|ouest|nord|sud|franco|sino|afro|anglo|hispano|luso|germano|ibéro|latino|indo|belgo|gréco|turco|nippo|maroco|tuniso|algéro|libano|irano|ivoiro|sénégalo|nigéro|guinéo|euro|russo|arabo|israélo|socio|peut|c['’]est|dit|là|grand|saint|sainte|mali|celui|celle|ceux|celles|lui|elle|eux|nous|vous|moi|soi|vingt|trente|quarante|cinquante|soixante|quatre|dix)-$/iu;
const COMPOUND_RIGHT =
  /^(?:ci|là|il|elle|ils|elles|on|t|je|tu|nous|vous|mêmes?|né|née|là|dessus|dessous|major|majors)(?![\p{L}])/iu;

/** No left part is longer. */
const LONGEST_LEFT = 16;

/** Whether a hyphen belongs to the word itself. @param right what goes on behind it */
export const isCompoundAt = (text: string, hyphen: number, right: string): boolean =>
  COMPOUND_LEFT.test(text.slice(Math.max(0, hyphen - LONGEST_LEFT), hyphen + 1)) ||
  COMPOUND_RIGHT.test(right);

/** "Chanda MU-|LENGA"; in "Ali KABORE-|ILBOUDO" and "ANNE-|MARIE" each half is a name, in "EX-|MINISTRE" a word. */
function isBrokenSurname(left: string, right: string): boolean {
  if (!/^\p{Lu}{2,}$/u.test(left) || !/^\p{Lu}{2,}$/u.test(right)) return false;
  const isWord = (half: string): boolean => bitsOf(foldWord(half)) !== 0;
  return isKnownWord(left + right) || !(isWord(left) || isWord(right));
}

/** How a word broken by a hyphen at the end of a line is put together: without it, with it, or not at all. */
export function joinBroken(line: string, next: string, compounds: Compounds): 'drop' | 'keep' | 'none' {
  if (!/\p{L}[-‐]$/u.test(line) || !/^\p{L}/u.test(next)) return 'none';
  const left = lettersBefore(line, line.length - 1);
  const right = lettersFrom(next, 0);
  if (compounds.has(`${left}-${right}`)) return 'keep';
  if (!/^\p{Ll}/u.test(next)) return isBrokenSurname(left, right) ? 'drop' : 'keep';
  // "mi-|nistère" is no "mi-temps".
  return !isKnownWord(left + right) && isCompoundAt(line, line.length - 1, next) ? 'keep' : 'drop';
}
