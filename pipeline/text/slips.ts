/** Slips of scanners, converters and copies that a reader mends without thinking: "I'accord", "l' eau", "finan- cement", "SantÃ©". */

import { matchesOf } from '../../extractors/matches.js';
import type { Span } from '../../schemas/document.js';
import { findAccents, findLostApostrophes, findLostLetters } from './accents.js';
import { WINDOWS_1252 } from './characters.js';
import { type Compounds, isCompoundAt, isKnownWord, lettersBefore, lettersFrom, MONTH } from './wraps.js';

export interface Slip extends Span {
  /** What ought to stand there. */
  readonly text: string;
}

/** In order and without overlaps. Most texts have none, which a look for the signs tells. */
export function findSlips(raw: string, compounds: Compounds): Slip[] {
  const slips: Slip[] = [];
  const holds = (...signs: readonly string[]): boolean => signs.some((sign) => raw.includes(sign));
  if (holds("I'", 'I’', 'Ia ', 'Ie ', 'Ies ')) collect(raw, CAPITAL_I, slips, () => 'l');
  collect(raw, ELISION, slips, ([found]) => found.trim());
  if (/\s(?:[ldsn]|qu) | [LD] /.test(raw)) collect(raw, LOST, slips, ([found]) => `${found.trim()}'`);
  if (holds('`', '´', '‘', '′', 'ʼ', 'ʻ', '‛', '＇', 'ꞌ')) collect(raw, ACCENT, slips, () => "'");
  if (holds('–') && !BETWEEN_LETTERS.test(raw) && SMALL_DASH.test(raw)) collect(raw, DASH, slips, () => '-');
  if (holds('- ')) collect(raw, HYPHEN, slips, ({ index }) => mendHyphen(raw, index, compounds));
  if (holds(' -')) collect(raw, HYPHEN_BEHIND, slips, ({ index }) => mendCompound(raw, index, compounds));
  if (holds('Ã')) collect(raw, MISREAD, slips, ([found]) => readAgain(found));
  if (holds('\\')) collect(raw, ESCAPE, slips, () => '');
  if (holds('<<') && holds('>>')) collect(raw, /<<|>>/g, slips, ([found]) => (found === '<<' ? '«' : '»'));
  if (holds('\\u0', '\\u2')) collect(raw, UNICODE, slips, ([, base = '', code = '']) => readCode(base, code));
  if (holds('=C3=', '=E2=', '=E9', '=E8')) collect(raw, QUOTED, slips, ([found]) => decodeQuoted(found));
  if (holds('e´', 'e`', 'a`')) collect(raw, LOOSE, slips, ([found]) => LOOSE_ACCENTS[found] ?? null);
  if (holds("''")) collect(raw, DOUBLED, slips, () => "'");
  if (holds('?')) collect(raw, QUESTION, slips, () => "'");
  if (holds(' ,', ' .')) collect(raw, BEFORE_SIGN, slips, () => '');
  if (holds('|')) collectCells(raw, slips);
  collect(raw, GLUED_YEAR, slips, () => ' ');
  slips.push(...findAccents(raw), ...findLostLetters(raw), ...findLostApostrophes(raw));
  return slips.sort((a, b) => a.start - b.start).filter((slip, i) => slip.start >= (slips[i - 1]?.end ?? 0));
}

/** @param mend null leaves what was found as it stands. */
function collect(
  raw: string,
  pattern: RegExp,
  slips: Slip[],
  mend: (found: RegExpExecArray) => string | null,
): void {
  for (const found of matchesOf(raw, pattern)) {
    const text = mend(found);
    if (text !== null) slips.push({ start: found.index, end: found.index + found[0].length, text });
  }
}

/** A text with "porte–parole" and without any hyphen has dashes for all of them: "Jean–Marc", "Kribi–Sud". */
const BETWEEN_LETTERS = /\p{L}[-‐‑]\p{L}/u;
const SMALL_DASH = /\p{Ll}–\p{Ll}/u;
const DASH = /(?<=\p{L})–(?=\p{L})/gu;

const ROW = /^[ \t]*\|.*\|[ \t]*$/gm;
const CELL = /[ \t]*\|[ \t]*/g;

/** "| Awa Sarr | Maire | Kribi |": the cells of a row read as what stands between commas. */
function collectCells(raw: string, slips: Slip[]): void {
  for (const { index: at, 0: row } of matchesOf(raw, ROW)) {
    if (!/\p{L}/u.test(row)) continue;
    for (const { index, 0: bar } of matchesOf(row, CELL)) {
      const isInner = index > 0 && index + bar.length < row.length;
      slips.push({ start: at + index, end: at + index + bar.length, text: isInner ? ', ' : '' });
    }
  }
}

const VOWEL = '[aeiouyhàâéèêëîïôöûœAEIOUYHÀÂÉÈÊËÎÏÔÖÛŒ]';

/** A capital I that a scanner read for a small L: "I'accord", "de Ia Santé". */
const CAPITAL_I = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])I(?=['’]${VOWEL})|(?<=\p{Ll}[ ,]{1,2})I(?=(?:[ae]|es) \p{L})`,
  'gu',
);

/** The blanks in "l' eau", "l 'eau", "l ' eau". */
const ELISION = new RegExp(
  String.raw`['’] (?=${VOWEL})(?<=(?<![\p{L}\p{N}'’-])(?:[LDNSJMTCldnsjmtc]|[Qq]u).{2})| ['’] ?(?=${VOWEL})(?<=(?<![\p{L}\p{N}'’-])[LDld] ['’] ?)`,
  'gu',
);

/** The apostrophe that a copy lost: "l accord", "s inscrit", "CONSEIL D ADMINISTRATION"; not "points d et e", "la Ligue L Alger". */
const LOST = new RegExp(
  String.raw`(?<=\s)(?:[ld]|qu) (?=${VOWEL})(?!(?:et|ou|au|aux|à|est)[^\p{L}])|(?<=\s)[sn] (?=inscri|est |ont |a |y |en )|(?<=\p{Lu} )[LD] (?=[AEIOUYHÉÈÊ]\p{Lu})`,
  'gu',
);

/** What stands for the apostrophe on some keyboards and in some fonts: "l´accord", "l`union", "lʼeau". */
const ACCENT = /[`´‘′ʼʻ‛＇ꞌ](?=\p{L})(?<=\p{L}.)/gu;

/** "\\u00e9": a letter as programs write it. */
const UNICODE = /(\p{L}?)\\u([02][\da-f]{3})/giu;
const readCode = (base: string, code: string): string =>
  (base + String.fromCharCode(Number.parseInt(code, 16))).normalize('NFC').replace('\u00ad', '');

/** "=C3=A9", "=E9": letters as mails carry them. */
const QUOTED = /(?:=[89A-F][\dA-F])+/g;
function decodeQuoted(found: string): string {
  const bytes = Buffer.from(found.replaceAll('=', ''), 'hex');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}

/** Accents that a converter left behind their letters. */
const LOOSE = /e´|e`(?=\p{L})|(?<=\s)a`(?=\s\p{L})/gu;
const LOOSE_ACCENTS: Readonly<Record<string, string>> = { 'e´': 'é', 'e`': 'è', 'a`': 'à' };

/** "l\\'accord", "Saint\\-Louis", "\\(SCG\\)": signs as databases and converters to Markdown write them. */
const ESCAPE = /\\(?=['’"()[\].!#*_>+-])/g;

/** "l''accord", "l?accord": the apostrophe as databases and wrong encodings leave it. */
const DOUBLED = /''(?=\p{L})(?<=\p{L}'')/gu;
const QUESTION = new RegExp(
  String.raw`\?(?=${VOWEL})(?<=(?<![\p{L}\p{N}])(?:[LDNSJMTCldnsjmtc]|[Qq]u|[Aa]ujourd)\?)`,
  'gu',
);

/** The blank in "Awa Sarr , maire" and at the end of "un accord ."; not in ". net", " .mp3", "un , deux" of a table. */
const BEFORE_SIGN = / (?=,[ \n]|\.(?:[ \r\n]|$))(?<=[\p{L}\p{N})»”"] )/gu;

/** The blank that is missing in "le 16 décembre2024", "16 Déc, 2024Le ministre". */
const GLUED_YEAR = new RegExp(
  String.raw`(?=(?:19|20)\d\d(?!\d))(?<=\d ?${MONTH})|(?<=\d)(?=\p{Lu}\p{Ll})(?<=${MONTH}[.,]{0,2} ?(?:19|20)\d\d)`,
  'gu',
);

const HYPHEN = /- (?=\p{L})(?<=\p{L}- )/gu;
const HYPHEN_BEHIND = / -(?=\p{Lu})(?<=\p{L} -)/gu;

/** "Jean- Pierre", "Saint -Louis". */
const FIRST_HALF = /^(?:jean|marie|anne|pierre|paul|louis|charles|claude|rose|saint|sainte)$/i;
const JOINS = /^(?:et|ou|voire|ni|puis)$/i;

/** What stands for the hyphen at `at` and the blank behind it. */
function mendHyphen(raw: string, at: number, compounds: Compounds): string | null {
  const left = lettersBefore(raw, at);
  const right = lettersFrom(raw, at + 2);
  if (JOINS.test(right)) return null;
  if (isCompound(left, right, compounds)) return '-';
  if (/^\p{Lu}/u.test(right)) return null;
  if (isCompoundAt(raw, at, right)) return '-';
  const isBroken =
    isKnownWord(left + right) || !(/^\p{Lu}/u.test(left) || isKnownWord(left) || isKnownWord(right));
  return isBroken && left.length > 1 && right.length > 1 ? '' : null;
}

function mendCompound(raw: string, at: number, compounds: Compounds): string | null {
  return isCompound(lettersBefore(raw, at), lettersFrom(raw, at + 2), compounds) ? '-' : null;
}

const isCompound = (left: string, right: string, compounds: Compounds): boolean =>
  (FIRST_HALF.test(left) && /^\p{Lu}/u.test(right)) || compounds.has(`${left}-${right}`);

/** UTF-8 that was read as Windows-1252: "Ã©" for "é", "â€™" for "’". */
const MISREAD = new RegExp(
  `[Â-Å][\\u0080-\\u00bf${WINDOWS_1252}]|[áâ][\\u0080-\\u00bf${WINDOWS_1252}]{2}|[ÂÃ] `,
  'g',
);

function readAgain(found: string): string | null {
  // A no-break space was made a blank.
  if (found === 'Â ') return ' ';
  if (found === 'Ã ') return 'à ';
  const bytes = [...found].map((char) => {
    const high = WINDOWS_1252.indexOf(char);
    return high < 0 ? char.charCodeAt(0) : 0x80 + high;
  });
  const text = Buffer.from(bytes).toString('utf8');
  return text.includes('\ufffd') ? null : text.replace('\u00a0', ' ');
}
