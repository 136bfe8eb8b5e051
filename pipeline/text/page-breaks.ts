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
    if (!isBreak && !isApart) continue;
    if (next.begins || !(next.startsLower || isWrap(before, next, wrapping))) continue;
    for (let i = at; i < end; i++) dropped.add(lines[i] as RawLine);
    resumed.add(next);
    at = end;
  }
  return { lines: dropped.size > 0 ? lines.filter((line) => !dropped.has(line)) : lines, resumed };
}

const startOf = ({ pieces }: RawLine): number => pieces[0]?.start ?? 0;
const endOf = ({ pieces }: RawLine): number => pieces[pieces.length - 1]?.end ?? 0;

function countOf(lines: readonly RawLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
