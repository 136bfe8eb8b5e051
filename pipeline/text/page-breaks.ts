/** What the breaks of pages put into sentences: numbers of pages and lines that each page repeats. */
import { type Line, SHORTEST_WRAP } from './wraps.js';

/** "2", "- 2 -", "Page 2 sur 3", "Communiqué – Page 2/3". */
const PAGE =
  /^(?:[-–—] ?)?\d{1,3}(?: ?[-–—])?$|^\d{1,3} ?\/ ?\d{1,3}$|^(?:.{2,60}[ |–—-])?(?:[Pp]age|p\.) ?\d{1,3}(?: ?(?:\/|sur|de) ?\d{1,3})?$/;
/** A page ends and the next begins with so many lines of that kind. */
const MOST = 4;
const LONGEST = 100;

interface Unbroken<L> {
  readonly lines: readonly L[];
  /** Those that go on with the sentence before the break. */
  readonly resumed: ReadonlySet<L>;
}

/** @param lines those that are not empty. Only a sentence that ends before the break and goes on in lower case shows one. */
export function withoutPageBreaks<L extends Line>(lines: readonly L[]): Unbroken<L> {
  const resumed = new Set<L>();
  const dropped = new Set<L>();
  let counts: ReadonlyMap<string, number> | null = null;
  const isRepeated = (text: string): boolean => {
    counts ??= countOf(lines);
    return (counts.get(text) as number) > 1;
  };
  for (let at = 1; at + 1 < lines.length; at++) {
    const before = lines[at - 1] as Line;
    const { text } = lines[at] as Line;
    if (before.endsSentence || before.text.length < SHORTEST_WRAP || text.length > LONGEST) continue;
    let end = at;
    while (end < lines.length - 1 && end - at < MOST) {
      const { text: mark, begins } = lines[end] as Line;
      if (mark.length > LONGEST || !(PAGE.test(mark) || (!begins && isRepeated(mark)))) break;
      end++;
    }
    const next = lines[end] as L;
    if (end === at || !next.startsLower || next.begins) continue;
    for (let i = at; i < end; i++) dropped.add(lines[i] as L);
    resumed.add(next);
    at = end;
  }
  return { lines: dropped.size > 0 ? lines.filter((line) => !dropped.has(line)) : lines, resumed };
}

function countOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
