import { compiled } from '../../extractors/compiled.js';

/** 0x80–0x9f of Windows-1252; the five bytes without a meaning stay control characters. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Character classes of UTF-16 code units. Both halves of a surrogate pair are `OTHER`. */
export const OTHER = 0;
export const BLANK = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
export const PUNCTUATION = 5;

const { classes: CLASS } = compiled('character-classes', () => ({ classes: buildClasses() }))();

function buildClasses(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x2100; code++) table[code] = classify(String.fromCharCode(code), code);
  table.fill(PUNCTUATION, 0x3001, 0x3004);
  table.fill(LOWER, 0x3040, 0xd800);
  table.fill(LOWER, 0xf900, 0xfe00);
  table.fill(LOWER, 0xfe70, 0xfeff);
  return table;
}

function classify(char: string, code: number): number {
  if (code <= 0x20 || code === 0xa0 || code === 0x2028 || code === 0x2029) return BLANK;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (/^[\p{Uppercase_Letter}\p{Titlecase_Letter}]$/u.test(char)) return UPPER;
  if (/^[\p{Letter}\p{M}]$/u.test(char)) return LOWER;
  return /^\p{P}$/u.test(char) ? PUNCTUATION : OTHER;
}

/** So many blanks stand behind the classes of a text, so that a look ahead needs no look at the length. */
const AHEAD = 3;

/** Class of each code unit of a text. */
export function classesOf(text: string): Uint8Array {
  const { length } = text;
  const classes = new Uint8Array(length + AHEAD).fill(BLANK, length);
  for (let at = 0; at < length; at++) classes[at] = CLASS[text.charCodeAt(at)] as number;
  return classes;
}

export const isLetter = (kind: number | undefined): boolean => kind === LOWER || kind === UPPER;

export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;

export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
