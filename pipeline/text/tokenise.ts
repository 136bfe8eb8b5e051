import { CASING, TOKEN, type Tokens } from '../../schemas/document.js';
import {
  BLANK,
  classesOf,
  DIGIT,
  isApostrophe,
  isHyphen,
  isLetter,
  LOWER,
  PUNCTUATION,
  UPPER,
} from './characters.js';
import { foldUnits } from './fold.js';
import { endOfEnding, findCapitalJoint, findSeam, type Source } from './joints.js';
import { TokenBuilder } from './token-builder.js';
import { wordStore } from './vocabulary.js';

/** What may lose its vowel before an apostrophe; the rest of "aujourd'hui" or "prud'homme" stays one word. */
const ELIDED = new Set('l d j m t s n c qu jusqu lorsqu puisqu quoiqu quelqu presqu entr'.split(' '));

/** Abbreviations that keep their full stop and end no sentence. Folded, without the stop. */
const ABBREVIATIONS = new Set(
  (
    'mm mr se sem exc mme mlle dr drs pr prof prs lt rev capt amb me mes mgr st ste sr jr gal gen col cdt cne adj ing hon bd ' +
    'janv fevr avr juil sept oct nov dec art cf chap ed env fig ibid nos pp tel vol vs inc ltd corp ref'
  ).split(' '),
);

/**
 * Splits cleaned text into words, numbers, punctuation and symbols. Elided articles are tokens of their own
 * ("l’" + "accord"), hyphenated words one token; "S.E.M." and "Mme." keep their stops; addresses of the web stay whole.
 * Reads each code unit a bounded number of times.
 * @param units the code units of `folded`
 */
export function tokenise(text: string, folded: string, units = foldUnits(text)): Tokens {
  // A token takes more than four units in running text, so that growing is rare.
  const tokens = new TokenBuilder(64 + (text.length >> 2));
  const classes = classesOf(text);
  const source = { text, folded, classes };
  let at = 0;
  while (at < text.length) {
    switch (classes[at]) {
      case BLANK:
        at++;
        break;
      case LOWER:
        at = isUrlAt(folded, at) ? readUrl(source, at, tokens) : readWord(source, at, tokens);
        break;
      case UPPER:
        at = readDottedCapitals(source, at, tokens) ?? readWord(source, at, tokens);
        break;
      case DIGIT:
        at = readNumber(source, at, tokens);
        break;
      default:
        at = readSign(source, at, tokens);
    }
  }
  return tokens.finish(folded, units, wordStore());
}

function isUrlAt(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  if (code === LETTER_W) return folded.startsWith('www.', at);
  return code === LETTER_H && (folded.startsWith('http://', at) || folded.startsWith('https://', at));
}

const LETTER_H = 0x68;
const LETTER_W = 0x77;

function readUrl({ text, classes }: Source, start: number, tokens: TokenBuilder): number {
  let end = start;
  while (classes[end] !== BLANK) end++;
  while (end > start + 4 && '.,;:!?)»"'.includes(text[end - 1] as string)) end--;
  tokens.push(tokens.popTouching(start), end, TOKEN.symbol, CASING.none);
  return end;
}

/** "porte–parole": written for a hyphen between letters. */
const EN_DASH = 0x2013;

function readWord(source: Source, start: number, tokens: TokenBuilder): number {
  const { text, classes } = source;
  let end = start;
  let upper = 0;
  let letters = 0;
  let form = 0;
  for (;;) {
    const kind = classes[end];
    if (isLetter(kind)) {
      letters++;
      if (kind === UPPER) upper++;
      end++;
    } else if (kind === DIGIT) {
      end++;
    } else if (kind === BLANK) {
      break;
    } else {
      const code = text.charCodeAt(end);
      if (isApostrophe(code) && isElision(source, start, end)) {
        end++;
        break;
      }
      const ending = classes[end - 1] === LOWER ? endOfEnding(source, end) : end;
      if (ending > end) {
        form ||= end;
        end = ending;
        continue;
      }
      const next = classes[end + 1];
      const joins =
        (isApostrophe(code) && isLetter(next)) ||
        (isHyphen(code) && (isLetter(next) || next === DIGIT)) ||
        (code === EN_DASH && next === LOWER && classes[end - 1] === LOWER);
      if (!joins) break;
      end++;
    }
  }
  const hyphen = upper > 1 ? findCapitalJoint(source, start, end) : -1;
  if (hyphen > 0) {
    pushWord(classes, start, hyphen, tokens);
    tokens.push(hyphen, hyphen + 1, TOKEN.punctuation, CASING.none);
    pushWord(classes, hyphen + 1, end, tokens);
    return end;
  }
  const seam = upper > (classes[start] === UPPER ? 1 : 0) ? findSeam(source, start, end) : -1;
  if (seam > 0) {
    pushWord(classes, start, seam, tokens);
    return seam;
  }
  if (form > 0) tokens.nameForm(form);
  if (text[end] === '.' && keepsStop(source, start, end)) end++;
  tokens.push(start, end, TOKEN.word, casingOf(upper, letters, classes[start]));
  return end;
}

function pushWord(classes: Uint8Array, start: number, end: number, tokens: TokenBuilder): void {
  let upper = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    if (!isLetter(classes[at])) continue;
    letters++;
    if (classes[at] === UPPER) upper++;
  }
  tokens.push(start, end, TOKEN.word, casingOf(upper, letters, classes[start]));
}

/** "l’" elides, but "N’Diaye", "M’Bow", "T’Chala" and "aujourd’hui" are words. */
function isElision({ folded, classes }: Source, start: number, apostrophe: number): boolean {
  if (apostrophe - start > 7 || !ELIDED.has(folded.slice(start, apostrophe))) return false;
  const nameLike = apostrophe - start === 1 && 'nmt'.includes(folded[start] as string);
  return !(nameLike && classes[start] === UPPER && classes[apostrophe + 1] === UPPER);
}

/** "S.E.M.", "U.S.A", "A.B.", "J.-M.": capitals with stops, at least two of them; null when there is no such thing. */
function readDottedCapitals({ text, classes }: Source, start: number, tokens: TokenBuilder): number | null {
  let end = start;
  let hyphen = false;
  while (classes[end] === UPPER && text[end + 1] === '.') {
    end += 2;
    // "P.-D.G." goes on.
    hyphen =
      isHyphen(text.charCodeAt(end)) &&
      classes[end + 1] === UPPER &&
      text[end + 2] === '.' &&
      !isLetter(classes[end + 3]);
    if (!hyphen) continue;
    end++;
    break;
  }
  if (hyphen) {
    // Of a given name in two parts: nothing else is written so.
    tokens.push(start, end + 2, TOKEN.word, CASING.initial);
    return end + 2;
  }
  if (end - start < 4) return null;
  if (classes[end] === UPPER && !isLetter(classes[end + 1])) end++;
  tokens.push(start, end, TOKEN.word, CASING.upper);
  return end;
}

const PARTICLES = /(?:d[aeiou] |dos |d'|van |von |ben |ould |el[ -]|al[ -])(?:l[ae] |l'|de[rn]? )?/y;

/** A stop belongs to an abbreviation, or to an initial before a name ("A. Diallo", "M. de La Roche"). */
function keepsStop({ text, folded, classes }: Source, start: number, end: number): boolean {
  if (end - start > 1) return end - start <= 4 && ABBREVIATIONS.has(folded.slice(start, end));
  const next = text[end + 1] === ' ' ? end + 2 : end + 1;
  if (classes[start] !== UPPER || classes[next] === UPPER) return classes[start] === UPPER;
  if (classes[next] !== LOWER && folded[start] !== 'm') return false;
  PARTICLES.lastIndex = next;
  return PARTICLES.test(folded) && classes[PARTICLES.lastIndex] === UPPER;
}

function casingOf(upper: number, letters: number, first: number | undefined): number {
  if (upper === 0) return CASING.lower;
  if (upper === letters) return letters === 1 ? CASING.initial : CASING.upper;
  return upper === 1 && first === UPPER ? CASING.title : CASING.mixed;
}

/** Digits with inner separators ("1,5", "10.000", "15/06/2024", "14:30") and glued letters ("21ème", "5G"). */
function readNumber({ text, classes }: Source, start: number, tokens: TokenBuilder): number {
  let end = start + 1;
  let letters = false;
  for (;;) {
    const kind = classes[end];
    if (kind === DIGIT) end++;
    else if (isLetter(kind)) {
      letters = true;
      end++;
    } else if (classes[end + 1] === DIGIT && '.,:/-'.includes(text[end] ?? ' ')) end += 2;
    else break;
  }
  tokens.push(start, end, letters ? TOKEN.word : TOKEN.number, CASING.none);
  return end;
}

/** What a copy shows of an address that the page hides from robots. */
export const HIDDEN_MAIL = '[email protected]';

function readSign(source: Source, start: number, tokens: TokenBuilder): number {
  const { text, classes } = source;
  const code = text.charCodeAt(start);
  if (code === 0x40 && isLetter(classes[start + 1])) return readAddress(source, start, tokens);
  if (code === 0x5b && source.folded.startsWith(HIDDEN_MAIL, start)) {
    tokens.push(start, start + HIDDEN_MAIL.length, TOKEN.symbol, CASING.none);
    return start + HIDDEN_MAIL.length;
  }
  let end = start + 1;
  if (code === 0x2e) while (text[end] === '.') end++;
  else if (code >= 0xd800 && code < 0xdc00 && isLowSurrogate(text.charCodeAt(end))) end++;
  const kind = classes[start] === PUNCTUATION ? TOKEN.punctuation : TOKEN.symbol;
  tokens.push(start, end, kind, CASING.none);
  return end;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** "service@ministere.example", from its "@". */
function readAddress({ text, classes }: Source, at: number, tokens: TokenBuilder): number {
  let end = at + 1;
  while (classes[end] !== BLANK && !',;:)>»"'.includes(text[end] as string)) end++;
  while (text[end - 1] === '.') end--;
  tokens.push(tokens.popTouching(at), end, TOKEN.symbol, CASING.none);
  return end;
}
