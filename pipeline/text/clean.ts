import { EMPTY_LEXICON, type Lexicon } from '../../extractors/lexicon.js';
import { matchesOf } from '../../extractors/matches.js';
import { isNameOverLines } from '../../extractors/own-lines.js';
import type { OffsetMap, Span } from '../../schemas/document.js';
import { findMarkup } from './markup.js';
import { TextBuilder } from './offsets.js';
import { withoutPageBreaks } from './page-breaks.js';
import { decodeHTML, ODD, type RawLine, readLines, withoutSpacing } from './raw-lines.js';
import { findSlips, type Slip } from './slips.js';
import { Compounds, findWrapping, isDayTile, isWrap, joinBroken, type Wrapping } from './wraps.js';

export interface CleanText {
  readonly text: string;
  readonly map: OffsetMap;
  /** Stretches between the line breaks of `text`; `gap`: a blank line stood before it in the raw text. */
  readonly blocks: readonly (Span & { readonly gap: boolean })[];
}

/** What is not copied as it stands: odd blanks and runs of them, invisible characters, entities, letters and hyphens in other forms. */
const SPECIAL =
  / *[\p{Cc}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000][ \p{Cc}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*| {2,}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|&(?:amp;){0,3}(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,30});|&(?:[aeiou](?:acute|grave|circ|uml)|ccedil|nbsp|[lr]aquo)|[\ufb00-\ufb06\u02b0-\u02b8\u1d2c-\u1d6a\u{1d400}-\u{1d7ff}\u2010\u2011]/giu;
const DECOMPOSED = /\P{M}\p{M}+/gu;
const BLANK_START = /^[ \p{Cc}\u00a0\u2000-\u200a\u202f\u3000]/u;
const INVISIBLE = /^[\u00ad\u200b-\u206f\ufeff]/u;
const MOST_TIMES = 3;
const LONGEST_WRAP_SCAN = 20_000;

/**
 * Makes the text that extractors read: NFC, HTML entities decoded, markup, soft hyphens and invisible characters gone,
 * runs of blanks made one, hard-wrapped lines and words broken at line ends joined. `\n` stands between paragraphs only.
 * @param lexicon names that go on over the end of a line tell it to be wrapped
 */
export function clean(raw: string, lexicon: Lexicon = EMPTY_LEXICON): CleanText {
  const lines = withoutSpacing(readLines(raw, findMarkup(raw)));
  const wrapping = findWrapping(lines.length > LONGEST_WRAP_SCAN ? lines.slice(0, LONGEST_WRAP_SCAN) : lines);
  const compounds = new Compounds(raw);
  const slips = findSlips(raw, compounds);
  const builder = new TextBuilder(raw);
  let slip = 0;
  const starts: { start: number; gap: boolean }[] = [];
  const { lines: visible, resumed } = withoutPageBreaks(
    raw,
    lines.filter((line) => line.text !== ''),
    wrapping,
  );
  /** How the line goes on with the one before; null where a paragraph begins. */
  let joint = null as Joint | null;
  for (const [i, line] of visible.entries()) {
    const { pieces, odd, index } = line;
    const previous = visible[i - 1];
    const next = visible[i + 1];
    if (joint === null) {
      const { start } = pieces[0] as Span;
      if (previous !== undefined) builder.put('\n', endOf(previous), start);
      starts.push({ start: builder.length, gap: previous === undefined || previous.index + 1 < index });
    } else if (previous !== undefined && joint === 'blank' && !builder.endsWithBlank) {
      builder.put(' ', endOf(previous), (pieces[0] as Span).start);
    }
    const goesOn =
      next !== undefined &&
      (resumed.has(next) ||
        isWrapped(line, next, wrapping, lexicon) ||
        isDayTile(line, next, joint !== null));
    joint = goesOn ? jointOf(line, next, compounds) : null;
    for (const { start, end } of pieces) {
      const isDropped = joint === 'dropped-hyphen' && end === endOf(line);
      let from = start;
      for (; slip < slips.length && (slips[slip] as Slip).end <= end; slip++) {
        const mended = slips[slip] as Slip;
        if (mended.start < from) continue;
        copyCleaned(raw, builder, from, mended.start, odd);
        builder.put(mended.text, mended.start, mended.end);
        from = mended.end;
      }
      copyCleaned(raw, builder, from, isDropped ? end - 1 : end, odd);
    }
  }
  const { text, map } = builder.finish();
  const blocks = starts.map(({ start, gap }, i) => {
    const next = starts[i + 1];
    return { start, end: next ? next.start - 1 : text.length, gap };
  });
  return { text, map, blocks: blocks.filter((block) => block.end > block.start) };
}

/** What stands between two lines of a paragraph: a blank, nothing, or nothing in place of a hyphen. */
type Joint = 'blank' | 'nothing' | 'dropped-hyphen';

const isWrapped = (line: RawLine, next: RawLine, wrapping: Wrapping, lexicon: Lexicon): boolean =>
  line.index + 1 === next.index &&
  (isWrap(line, next, wrapping) || (!next.begins && isNameOverLines(lexicon, line.text, next.text)));

function jointOf(line: RawLine, next: RawLine, compounds: Compounds): Joint {
  const join = joinBroken(line.text, next.text, compounds);
  if (join === 'drop') return 'dropped-hyphen';
  return line.isBroken || join === 'keep' ? 'nothing' : 'blank';
}

const endOf = (line: RawLine): number => (line.pieces[line.pieces.length - 1] as Span).end;

/** Appends a stretch of a line, cleaned. @param odd bits of `ODD` that may occur in it */
function copyCleaned(raw: string, builder: TextBuilder, start: number, end: number, odd: number): void {
  const copy = (at: number, over: number): void => {
    let from = at;
    while (builder.endsWithBlank && raw[from] === ' ' && from < over) from++;
    if (from >= over) return;
    if (odd & ODD.mark) copyComposed(raw, builder, from, over);
    else builder.copy(from, over);
  };
  let from = start;
  if (odd & ODD.special) {
    for (const match of matchesOf(raw.slice(start, end), SPECIAL)) {
      const at = start + match.index;
      const over = at + match[0].length;
      copy(from, at);
      putSpecial(builder, match[0], at, over);
      from = over;
    }
  }
  copy(from, end);
}

function copyComposed(raw: string, builder: TextBuilder, start: number, end: number): void {
  let from = start;
  for (const match of matchesOf(raw.slice(start, end), DECOMPOSED)) {
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
    let decoded = decodeHTML(found);
    // "&amp;eacute;": written for a page twice.
    for (let i = 0; i < MOST_TIMES && decoded.length > 1 && decoded.startsWith('&'); i++)
      decoded = decodeHTML(decoded);
    decoded = decoded.replace(/\s+/gu, ' ');
    if (decoded === ' ' && builder.endsWithBlank) return;
    builder.put(decoded === '\u00ad' ? '' : decoded, start, end);
  } else if (found === '\u2010' || found === '\u2011') {
    builder.put('-', start, end);
  } else if (!INVISIBLE.test(found)) {
    builder.put(found.normalize('NFKC'), start, end);
  }
}
