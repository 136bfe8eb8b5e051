/** The lines of a raw text as a reader sees them, without markup, blanks at their ends and entities. */
import { createRequire } from 'node:module';
import { compiled } from '../../extractors/compiled.js';
import type { Span } from '../../schemas/document.js';
import type { Markup, Parting } from './markup.js';
import { beginsParagraph, endsSentence, goesOn, type Line, SHORTEST_WRAP, startsLower } from './wraps.js';

/** What is odd about code units of a raw text; most have none of these. */
export const ODD = {
  /** Not copied as it stands, or the beginning of such a stretch. */
  special: 1,
  /** A mark that may make one letter with the one before it, or half of such a mark. */
  mark: 2,
  /** A blank, control or format character. */
  unseen: 4,
  lineBreak: 8,
} as const;

/** Beside blanks and format characters: hyphens that do not break, small raised letters ("Mᵐᵉ"), ligatures, halves of mathematical letters. */
const SPECIAL_SIGN = /[\p{M}\p{Cf}\p{Z}\u2010\u2011\u02b0-\u02b8\u1d2c-\u1d6a\ufb00-\ufb06\ud835]/u;

const { odd: TABLE } = compiled('odd-characters', () => ({ odd: findOdd() }))();

function findOdd(): Uint16Array {
  return new Uint16Array(0x10000).map((_, code) => {
    const char = String.fromCharCode(code);
    const isControl = code < 0x20 || (code >= 0x7f && code <= 0xa0);
    const isSpecial = code >= 0x300 && SPECIAL_SIGN.test(char);
    return (
      (isControl || isSpecial || char === '&' || char === '\u00ad' ? ODD.special : 0) |
      (/\p{M}/u.test(char) || (code >= 0xd800 && code < 0xdc00) ? ODD.mark : 0) |
      (/[\p{Cc}\p{Cf}\p{Z}]/u.test(char) ? ODD.unseen : 0) |
      (/[\n\r\v\f\u0085\u2028\u2029]/.test(char) ? ODD.lineBreak : 0)
    );
  });
}

const oddAt = (raw: string, at: number): number => TABLE[raw.charCodeAt(at)] as number;

export interface RawLine extends Line {
  /** Ends on a soft hyphen, or on the sign of a mail: the word goes on in the next line. */
  readonly isBroken: boolean;
  /** Visible pieces of the line, as raw ranges. */
  readonly pieces: readonly Span[];
  /** Bits of `ODD` that occur in it. */
  readonly odd: number;
}

/** @param markup stretches that are no text, in order and without overlaps */
export function readLines(raw: string, markup: readonly Markup[]): RawLine[] {
  const lines: RawLine[] = [];
  let skip = 0;
  let index = 0;
  /** What markup has parted since the last visible piece. */
  let parting: Parting = 'nothing';
  for (let start = 0, end = 0; start <= raw.length; start = end + (raw.startsWith('\r\n', end) ? 2 : 1)) {
    const line = scanLine(raw, start);
    end = line.end;
    const { odd } = line;
    let pieces: Span[] = [];
    const add = (from: number, to: number): void => {
      if (parting !== 'nothing' && !isSeen(raw, from, to)) return;
      if (pieces.length > 0 && parting !== 'nothing') {
        lines.push(createLine(raw, pieces, index++, odd));
        pieces = [];
      }
      if (parting === 'paragraphs') index++;
      parting = 'nothing';
      pieces.push({ start: from, end: to });
    };
    let from = start;
    while (skip < markup.length && (markup[skip] as Markup).start < end) {
      const { start: open, end: close, parts } = markup[skip] as Markup;
      if (open > from) add(from, open);
      if (parting !== 'paragraphs' && parts !== 'nothing') parting = parts;
      from = Math.max(from, Math.min(close, end));
      if (close > end) break;
      skip++;
    }
    if (from < end) add(from, end);
    lines.push(createLine(raw, pieces, index++, odd));
    if (parting === 'lines') parting = 'nothing';
  }
  return separateFrontMatter(raw, lines);
}

/** Fewer lines tell nothing of their spacing. */
const FEWEST_SPACED = 8;
/** Of so many lines one may stand right below another: lines of a letterhead that were no paragraphs. */
const STRAY = 6;
const FEWEST_BROKEN = 4;

/**
 * Lines of a text that was wrapped and then spaced, each line apart from the next: they are numbered as if they were not.
 * Sentences go on over the gaps in a quarter or more of the lines that are long enough to have been wrapped.
 */
export function withoutSpacing(lines: readonly RawLine[]): readonly RawLine[] {
  const visible = lines.filter(({ text }) => text !== '');
  if (visible.length < FEWEST_SPACED) return lines;
  let together = 0;
  const widths: number[] = [];
  for (const [i, { index, startsLower }] of visible.entries()) {
    const before = visible[i - 1];
    if (before === undefined) continue;
    if (before.index + 1 === index && ++together * STRAY > visible.length) return lines;
    if (startsLower && !before.endsSentence && before.text.length >= SHORTEST_WRAP)
      widths.push(before.text.length);
  }
  if (widths.length * 4 < visible.length && !isOneWidth(visible, widths)) return lines;
  let index = 0;
  return visible.map((line, i) => {
    const before = visible[i - 1];
    index += before === undefined || before.index + 2 >= line.index ? 1 : 2;
    return { ...line, index };
  });
}

/** Whether the lines that sentences go on over are of one width, which no line goes far beyond and most long ones reach. */
function isOneWidth(visible: readonly RawLine[], broken: number[]): boolean {
  if (broken.length < FEWEST_BROKEN) return false;
  const width = broken.sort((a, b) => a - b)[broken.length >> 1] as number;
  let full = 0;
  for (const { text } of visible) {
    if (text.length > width * 1.2) return false;
    if (text.length > width * 0.8) full++;
  }
  return broken.length * 4 >= full;
}

/** Where the line ends that begins at an offset, and bits of `ODD` that occur in it; blanks in a row are special. */
function scanLine(raw: string, start: number): { end: number; odd: number } {
  let end = start;
  let odd = 0;
  for (; end < raw.length; end++) {
    const bits = oddAt(raw, end);
    if (bits === 0) continue;
    if (bits & ODD.lineBreak) break;
    odd |= bits;
    if (raw.charCodeAt(end) === 0x20 && raw.charCodeAt(end + 1) === 0x20) odd |= ODD.special;
  }
  return { end, odd };
}

/** The address of a link is longer, and tells nothing of the width of lines. */
const MOST_MARKUP = 24;

/** Between the columns of a table, whose rows each stand for themselves; justified lines have fewer blanks. */
const COLUMNS = '    ';

function createLine(raw: string, pieces: Span[], index: number, odd: number): RawLine {
  const end = pieces[pieces.length - 1]?.end ?? 0;
  trim(raw, pieces);
  let seen = '';
  for (const piece of pieces) seen += raw.slice(piece.start, piece.end);
  const first = pieces[0]?.start ?? 0;
  const last = pieces[pieces.length - 1]?.end ?? 0;
  const markup = last - first - seen.length;
  // The sign of a mail that was cut off as markup.
  const isSoft = raw[end] === '=' && end > last - 1 && pieces.length > 0;
  const isPlain = (odd & (ODD.special | ODD.mark)) === 0;
  const text = isPlain ? seen : asSeen(seen);
  // Every other line is empty.
  const isEmpty = text === '';
  return {
    text,
    begins: !isEmpty && beginsParagraph(text),
    isRow: !isPlain && seen.includes(COLUMNS),
    startsLower: !isEmpty && startsLower(text),
    goesOn: !isEmpty && (isSoft || goesOn(text)),
    endsSentence: !isSoft && endsSentence(text),
    isBroken: isSoft
      ? raw[end - 1] !== ' ' && !/^=\r?\n /.test(raw.slice(end, end + 4))
      : !isPlain && /\u00ad\s*$/u.test(raw.slice(Math.max(0, end - 4), end)),
    index,
    width: text.length + (markup > MOST_MARKUP ? 0 : markup),
    firstWord: endOfWord(raw, first, last) - first,
    pieces,
    odd,
  };
}

function endOfWord(raw: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && !(oddAt(raw, end) & ODD.unseen)) end++;
  return end;
}

function isSeen(raw: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!(oddAt(raw, at) & ODD.unseen)) return true;
  return false;
}

/** Takes the blanks at both ends of the line off its pieces. */
function trim(raw: string, pieces: Span[]): void {
  for (let first = pieces[0]; first !== undefined; first = pieces[0]) {
    let { start } = first;
    while (start < first.end && oddAt(raw, start) & ODD.unseen) start++;
    pieces[0] = { start, end: first.end };
    if (start < first.end) break;
    pieces.shift();
  }
  for (let last = pieces.at(-1); last !== undefined; last = pieces.at(-1)) {
    let { end } = last;
    while (end > last.start && oddAt(raw, end - 1) & ODD.unseen) end--;
    pieces[pieces.length - 1] = { start: last.start, end };
    if (end > last.start) break;
    pieces.pop();
  }
}

/** The line as a reader sees it, since its width and its last letter tell how it was wrapped. */
const asSeen = (line: string): string =>
  decodeHTML(line)
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/gu, ' ');

let entities: typeof import('entities') | null = null;

/** Its tables are unpacked when the first entity is met. */
export function decodeHTML(text: string): string {
  if (!text.includes('&')) return text;
  entities ??= createRequire(import.meta.url)('entities') as typeof import('entities');
  return entities.decodeHTML(text);
}

/** "date: 2024-05-06": a line of a front matter that stands without its fences. */
const FIELD = /^[a-z][A-Za-z_-]{2,20}: \S/;

/** In front matter every key begins a paragraph; only indented lines go on with the one before. */
function separateFrontMatter(raw: string, lines: RawLine[]): RawLine[] {
  const isOpen = lines[0]?.text === '---';
  const isBare =
    lines[0] !== undefined &&
    FIELD.test(lines[0].text) &&
    lines[1] !== undefined &&
    FIELD.test(lines[1].text);
  if (!isOpen && !isBare) return lines;
  const ends = ({ text }: RawLine): boolean => (isOpen ? text === '---' : !FIELD.test(text));
  const close = lines.findIndex((line, i) => i > 0 && ends(line));
  return lines.map((line, i) => {
    const at = line.pieces[0]?.start;
    if (i === 0 || i > close || at === undefined) return line;
    return { ...line, begins: at === 0 || !/[ \t]/.test(raw[at - 1] as string) };
  });
}
