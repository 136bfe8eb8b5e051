import { createRequire } from 'node:module';
import { compiled } from '../extractors/compiled.js';
import type { OffsetMap, Span } from '../schemas/document.js';
import { findMarkup } from './markup.js';
import { TextBuilder } from './offsets.js';
import {
  beginsParagraph,
  Compounds,
  findWrapping,
  isWrap,
  joinBroken,
  type Line,
  type Wrapping,
} from './wraps.js';

export interface CleanText {
  readonly text: string;
  readonly map: OffsetMap;
  /** Stretches between the line breaks of `text`; `gap`: a blank line stood before it in the raw text. */
  readonly blocks: readonly (Span & { readonly gap: boolean })[];
}

interface RawLine extends Line {
  /** Ends on a soft hyphen: the word goes on in the next line. */
  readonly isBroken: boolean;
  /** Number of the line in the raw text; a jump between two visible lines is a blank line. */
  readonly index: number;
  /** Visible pieces of the line, as raw ranges. */
  readonly pieces: readonly Span[];
}

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** What is not copied as it stands: odd blanks and runs of them, invisible characters, entities, ligatures. */
const SPECIAL =
  / *[\p{Cc}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000][ \p{Cc}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*| {2,}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,30});|[\ufb00-\ufb06]/giu;
/** Its tables are unpacked when the first entity is met. */
const decodeHTML = (text: string): string =>
  text.includes('&')
    ? (createRequire(import.meta.url)('entities') as typeof import('entities')).decodeHTML(text)
    : text;

const DECOMPOSED = /\P{M}\p{M}+/gu;
/** Code units that `SPECIAL` or decomposed letters may begin with. */
const { odd: ODD } = compiled('odd-characters', () => ({ odd: findOdd() }))();

function findOdd(): Uint16Array {
  const odd = new Uint16Array(0x10000);
  for (let code = 0; code < odd.length; code++) {
    if (code < 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0x26 || code === 0xad) odd[code] = 1;
    else if (code >= 0x300 && /[\p{M}\p{Cf}\p{Z}\ufb00-\ufb06]/u.test(String.fromCharCode(code)))
      odd[code] = 1;
  }
  return odd;
}

/** Nothing to clean: most lines are such, and one look at each unit tells. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (ODD[code] === 1 || (code === 0x20 && text.charCodeAt(at + 1) === 0x20)) return false;
  }
  return true;
}

const BLANK_START = /^[ \p{Cc}\u00a0\u2000-\u200a\u202f\u3000]/u;
const LONGEST_WRAP_SCAN = 20_000;

/**
 * Makes the text that extractors read: NFC, HTML entities decoded, markup, soft hyphens and invisible characters gone,
 * runs of blanks made one, hard-wrapped lines and words broken at line ends joined. `\n` stands between paragraphs only.
 */
export function clean(raw: string): CleanText {
  const lines = separateFrontMatter(raw, splitLines(raw, findMarkup(raw)));
  const wrapping = findWrapping(lines.length > LONGEST_WRAP_SCAN ? lines.slice(0, LONGEST_WRAP_SCAN) : lines);
  const compounds = new Compounds(raw);
  const builder = new TextBuilder(raw);
  const emit = createEmitter(raw, builder);
  const starts: { start: number; gap: boolean }[] = [];
  const visible = lines.filter((line) => line.text !== '');
  visible.forEach((line, i) => {
    const previous = visible[i - 1];
    const next = visible[i + 1];
    const first = line.pieces[0] as Span;
    if (previous === undefined || !continues(previous, line, wrapping)) {
      if (previous !== undefined) builder.put('\n', endOf(previous), first.start);
      starts.push({ start: builder.length, gap: previous === undefined || previous.index + 1 < line.index });
    } else if (
      !previous.isBroken &&
      joinBroken(previous.text, line.text, compounds) === 'none' &&
      !builder.endsWithBlank
    ) {
      builder.put(' ', endOf(previous), first.start);
    }
    const broken =
      next !== undefined &&
      continues(line, next, wrapping) &&
      joinBroken(line.text, next.text, compounds) === 'drop';
    line.pieces.forEach((piece, k) => {
      const last = broken && k === line.pieces.length - 1;
      emit(last ? { start: piece.start, end: piece.end - 1 } : piece);
    });
  });
  const { text, map } = builder.finish();
  const blocks = starts.map(({ start, gap: before }, i) => {
    const next = starts[i + 1];
    return { start, end: next ? next.start - 1 : text.length, gap: before };
  });
  return { text, map, blocks: blocks.filter((block) => block.end > block.start) };
}

const continues = (line: RawLine, next: RawLine, wrapping: Wrapping): boolean =>
  line.index + 1 === next.index && isWrap(line, next, wrapping);

const endOf = (line: RawLine): number => (line.pieces[line.pieces.length - 1] as Span).end;

function splitLines(raw: string, markup: readonly Span[]): RawLine[] {
  const lines: RawLine[] = [];
  let at = 0;
  let skip = 0;
  const add = (end: number): void => {
    const pieces: Span[] = [];
    let from = at;
    while (skip < markup.length && (markup[skip] as Span).start < end) {
      const { start, end: over } = markup[skip] as Span;
      if (start > from) pieces.push({ start: from, end: start });
      from = Math.max(from, Math.min(over, end));
      if (over > end) break;
      skip++;
    }
    if (from < end) pieces.push({ start: from, end });
    lines.push(createLine(raw, pieces, lines.length));
  };
  for (const match of raw.matchAll(BREAK)) {
    add(match.index);
    at = match.index + match[0].length;
  }
  add(raw.length);
  return lines;
}

function createLine(raw: string, pieces: Span[], index: number): RawLine {
  const kept = trim(raw, pieces);
  const text = asSeen(kept.map((piece) => raw.slice(piece.start, piece.end)).join(''));
  const end = pieces[pieces.length - 1]?.end ?? 0;
  const isBroken = /\u00ad\s*$/u.test(raw.slice(Math.max(0, end - 4), end));
  return { text, isBroken, pieces: kept, index, begins: beginsParagraph(text) };
}

/** The line as a reader sees it, since its width and its last letter tell how it was wrapped. */
const asSeen = (line: string): string =>
  isPlain(line, 0, line.length)
    ? line
    : decodeHTML(line)
        .normalize('NFC')
        .replace(/\p{Cf}+/gu, '')
        .replace(/\s+/gu, ' ');

/** In front matter every key begins a paragraph; only indented lines go on with the one before. */
function separateFrontMatter(raw: string, lines: RawLine[]): RawLine[] {
  if (lines[0]?.text !== '---') return lines;
  const close = lines.findIndex((line, i) => i > 0 && line.text === '---');
  return lines.map((line, i) => {
    const at = line.pieces[0]?.start;
    if (i === 0 || i > close || at === undefined) return line;
    return { ...line, begins: at === 0 || !/[ \t]/.test(raw[at - 1] as string) };
  });
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Z}]/u;

/** Pieces without the blanks at both ends of the line. */
function trim(raw: string, pieces: readonly Span[]): Span[] {
  const kept = [...pieces];
  while (kept.length > 0) {
    const first = kept[0] as Span;
    let start = first.start;
    while (start < first.end && INVISIBLE.test(raw[start] as string)) start++;
    if (start < first.end) {
      kept[0] = { start, end: first.end };
      break;
    }
    kept.shift();
  }
  while (kept.length > 0) {
    const last = kept[kept.length - 1] as Span;
    let end = last.end;
    while (end > last.start && INVISIBLE.test(raw[end - 1] as string)) end--;
    if (end > last.start) {
      kept[kept.length - 1] = { start: last.start, end };
      break;
    }
    kept.pop();
  }
  return kept;
}

/** Returns a function that appends a raw stretch of one line to the builder, cleaned. */
function createEmitter(raw: string, builder: TextBuilder): (piece: Span) => void {
  const composed = raw.normalize('NFC') === raw;
  const copy = (start: number, end: number): void => {
    let from = start;
    while (builder.endsWithBlank && raw[from] === ' ' && from < end) from++;
    if (from >= end) return;
    if (composed) builder.copy(from, end);
    else copyComposed(raw, builder, from, end);
  };
  return ({ start, end }) => {
    let from = start;
    if (isPlain(raw, start, end)) {
      copy(start, end);
      return;
    }
    for (const match of raw.slice(start, end).matchAll(SPECIAL)) {
      const at = start + match.index;
      const over = at + match[0].length;
      copy(from, at);
      putSpecial(builder, match[0], at, over);
      from = over;
    }
    copy(from, end);
  };
}

function copyComposed(raw: string, builder: TextBuilder, start: number, end: number): void {
  let from = start;
  for (const match of raw.slice(start, end).matchAll(DECOMPOSED)) {
    const at = start + match.index;
    const over = at + match[0].length;
    const made = match[0].normalize('NFC');
    if (made === match[0]) continue;
    if (at > from) builder.copy(from, at);
    builder.put(made, at, over);
    from = over;
  }
  if (end > from) builder.copy(from, end);
}

function putSpecial(builder: TextBuilder, found: string, start: number, end: number): void {
  if (BLANK_START.test(found)) {
    if (!builder.endsWithBlank) builder.put(' ', start, end);
  } else if (found.startsWith('&')) {
    const decoded = decodeHTML(found).replace(/\s+/gu, ' ');
    if (decoded === ' ' && builder.endsWithBlank) return;
    builder.put(decoded === '\u00ad' ? '' : decoded, start, end);
  } else if (found >= '\ufb00' && found <= '\ufb06') {
    builder.put(found.normalize('NFKC'), start, end);
  }
}
