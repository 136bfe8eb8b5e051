/** What the breaks of pages put into sentences: numbers of pages and lines that each page repeats. */
import type { RawLine } from './raw-lines.js';
import { isWrap, SHORTEST_WRAP, type Wrapping } from './wraps.js';

/** "2", "- 2 -", "Page 2 sur 3", "Communiqué – Page 2/3". */
const PAGE =
  /^(?:[-–—] ?)?\d{1,3}(?: ?[-–—])?$|^\d{1,3} ?\/ ?\d{1,3}$|^(?:.{2,60}[ |–—-])?(?:[Pp]age|p\.) ?\d{1,3}(?: ?(?:\/|sur|de) ?\d{1,3})?$/;
/** A page ends and the next begins with so many lines of that kind. */
const MOST = 4;
const LONGEST = 100;

interface Unbroken {
  readonly lines: readonly RawLine[];
  /** Those that go on with the sentence before the break. */
  readonly resumed: ReadonlySet<RawLine>;
}

/** @param lines those that are not empty. Only a sentence that ends before the break and goes on behind it shows one. */
export function withoutPageBreaks(raw: string, lines: readonly RawLine[], wrapping: Wrapping): Unbroken {
  const resumed = new Set<RawLine>();
  const dropped = new Set<RawLine>();
  let counts: ReadonlyMap<string, number> | null = null;
  const isRepeated = (text: string): boolean => {
    counts ??= countOf(lines);
    return (counts.get(text) as number) > 1;
  };
  const isFed = raw.includes('\f')
    ? (before: RawLine, next: RawLine): boolean => raw.slice(endOf(before), startOf(next)).includes('\f')
    : (): boolean => false;
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1] as RawLine;
    const line = lines[at] as RawLine;
    if (before.endsSentence || before.text.length < SHORTEST_WRAP) continue;
    let end = at;
    let isBreak = isFed(before, line);
    while (end < lines.length - 1 && end - at < MOST) {
      const { text: mark, begins, startsLower, endsSentence } = lines[end] as RawLine;
      if (mark.length > LONGEST) break;
      const isNumber = PAGE.test(mark);
      if (!isNumber && (begins || startsLower || endsSentence || !isRepeated(mark))) break;
      isBreak ||= isNumber || isFed(lines[end] as RawLine, lines[end + 1] as RawLine);
      end++;
    }
    const next = lines[end] as RawLine;
    // Without a number, a feed or blank lines around it is a wrapped sentence that stands there twice.
    const last = lines[end - 1] as RawLine;
    const isApart = end > at && line.index > before.index + 1 && next.index > last.index + 1;
    const isOver =
      (isBreak || isApart) && !next.begins && (next.startsLower || isWrap(before, next, wrapping));
    if (!isOver) end = endOfNumbered(lines, at);
    if (end < 0) continue;
    for (let i = at; i < end; i++) dropped.add(lines[i] as RawLine);
    resumed.add(lines[end] as RawLine);
    at = end;
  }
  return { lines: dropped.size > 0 ? lines.filter((line) => !dropped.has(line)) : lines, resumed };
}

/**
 * Behind lines that no other page repeats, for there are but two: one is a number, blank lines stand around them, and
 * what follows goes on in small letters. -1 where it is otherwise.
 */
function endOfNumbered(lines: readonly RawLine[], at: number): number {
  if ((lines[at] as RawLine).index === (lines[at - 1] as RawLine).index + 1) return -1;
  let isNumbered = false;
  for (let end = at; end < lines.length && end - at <= MOST; end++) {
    const { text, index, begins, startsLower, endsSentence } = lines[end] as RawLine;
    if (startsLower) return isNumbered && index > (lines[end - 1] as RawLine).index + 1 ? end : -1;
    const isNumber = text.length <= LONGEST && PAGE.test(text);
    if (text.length > LONGEST || (!isNumber && (begins || endsSentence))) return -1;
    isNumbered ||= isNumber;
  }
  return -1;
}

const startOf = ({ pieces }: RawLine): number => pieces[0]?.start ?? 0;
const endOf = ({ pieces }: RawLine): number => pieces[pieces.length - 1]?.end ?? 0;

function countOf(lines: readonly RawLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
