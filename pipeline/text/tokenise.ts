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
import { type WordStore, wordStore } from './vocabulary.js';

/** What may lose its vowel before an apostrophe; the rest of "aujourd'hui" or "prud'homme" stays one word. */
const ELIDED = new Set('l d j m t s n c qu jusqu lorsqu puisqu quoiqu quelqu presqu entr'.split(' '));

/** Abbreviations that keep their full stop and end no sentence. Folded, without the stop. */
const ABBREVIATIONS = new Set(
  (
    'mm mr sem exc mme mlle dr drs pr prs me mes mgr st ste sr jr gal gen col cdt cne adj ing hon bd ' +
    'janv fevr avr juil sept oct nov dec art cf chap ed env fig ibid nos pp tel vol vs inc ltd corp ref'
  ).split(' '),
);

/** What is read: `classes` has one of the classes of characters for each unit of the text. */
interface Source {
  readonly text: string;
  readonly folded: string;
  readonly classes: Uint8Array;
}

/** Growing columns; the text is read once, so every step is amortised constant. */
class TokenBuilder {
  private start: Int32Array;
  private end: Int32Array;
  private kind: Uint8Array;
  private casing: Uint8Array;
  private count = 0;
  /** Where the first form of a word of several genders ends, by its token. */
  private readonly forms: (readonly [token: number, end: number])[] = [];

  constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.casing = new Uint8Array(capacity);
  }

  push(start: number, end: number, kind: number, casing: number): void {
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.kind[this.count] = kind;
    this.casing[this.count++] = casing;
  }

  /** "employé(e)s" is the word "employé". @param end where that ends */
  nameForm(end: number): void {
    this.forms.push([this.count, end]);
  }

  /** Drops the tokens that touch each other and the offset, and returns where the first of them began. */
  popTouching(offset: number): number {
    let start = offset;
    while (this.count > 0 && this.end[this.count - 1] === start) start = this.start[--this.count] as number;
    return start;
  }

  finish(folded: string, units: Uint16Array, vocabulary: WordStore): Tokens {
    const words = new Array<string>(this.count);
    const numbers = new Int32Array(this.count);
    for (let i = 0; i < this.count; i++) {
      const number = vocabulary.numberOf(folded, units, this.start[i] as number, this.end[i] as number);
      numbers[i] = number;
      words[i] = vocabulary.words[number] as string;
    }
    for (const [token, end] of this.forms) {
      const number = vocabulary.numberOf(folded, units, this.start[token] as number, end);
      numbers[token] = number;
      words[token] = vocabulary.words[number] as string;
    }
    return {
      folded: words,
      word: numbers,
      vocabulary,
      count: this.count,
      start: this.start.subarray(0, this.count),
      end: this.end.subarray(0, this.count),
      kind: this.kind.subarray(0, this.count),
      casing: this.casing.subarray(0, this.count),
    };
  }

  private grow(): void {
    const widen = <A extends Int32Array | Uint8Array>(from: A, into: A): A => {
      into.set(from);
      return into;
    };
    const size = this.count * 2;
    this.start = widen(this.start, new Int32Array(size));
    this.end = widen(this.end, new Int32Array(size));
    this.kind = widen(this.kind, new Uint8Array(size));
    this.casing = widen(this.casing, new Uint8Array(size));
  }
}

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
        (isApostrophe(code) && isLetter(next)) || (isHyphen(code) && (isLetter(next) || next === DIGIT));
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
  if (form > 0) tokens.nameForm(form);
  if (text[end] === '.' && keepsStop(source, start, end)) end++;
  tokens.push(start, end, TOKEN.word, casingOf(upper, letters, classes[start]));
  return end;
}

/** What a word of several genders or numbers goes on with: "employé(e)s", "travailleurs(euses)", "infirmier·ère·s", "artisan.e.s". */
const ENDING =
  /\((?:e|s|x|es|[nltv]es?|i?eres?|trices?|euses?|esses?|ices?)\)|[·•](?:e|s|x|es|[nltv]es?|i?eres?|trices?|euses?)(?![a-z])|\.e\.s(?![a-z])/y;

/** Index behind such an ending that begins at `at`, else `at`. */
function endOfEnding({ text, folded }: Source, at: number): number {
  if (!'(·•.'.includes(text[at] as string)) return at;
  ENDING.lastIndex = at;
  return ENDING.test(folded) ? ENDING.lastIndex : at;
}

/**
 * Where a name and an acronym are joined by one hyphen ("Canada-UE"): both sides are
 * names of their own. -1 in "Jean-Pierre", "NIAMEY-SAY", "COVID-19", "Addis-Abeba".
 */
function findCapitalJoint({ text, classes }: Source, start: number, end: number): number {
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

/** "S.E.M.", "U.S.A", "A.B.": capitals with stops, at least two of them; null when there is no such thing. */
function readDottedCapitals({ text, classes }: Source, start: number, tokens: TokenBuilder): number | null {
  let end = start;
  while (classes[end] === UPPER && text[end + 1] === '.') end += 2;
  if (end - start < 4) return null;
  if (classes[end] === UPPER && !isLetter(classes[end + 1])) end++;
  tokens.push(start, end, TOKEN.word, CASING.upper);
  return end;
}

/** A stop belongs to an abbreviation, or to an initial before a name ("A. Diallo"). */
function keepsStop({ text, folded, classes }: Source, start: number, end: number): boolean {
  if (end - start > 1) return end - start <= 4 && ABBREVIATIONS.has(folded.slice(start, end));
  const next = text[end + 1] === ' ' ? end + 2 : end + 1;
  return classes[start] === UPPER && classes[next] === UPPER;
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
