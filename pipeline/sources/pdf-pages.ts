/** Finds what runs along on the pages of a PDF: headers, footers, page numbers. */
import type { Line } from './pdf-lines.js';

/** Lines from the upper and the lower edge that may be such. */
const EDGE = 3;

/** Folio of a page: "3", "- 3 -", "Page 3 sur 5", "3/5". */
const FOLIO = /^[-–—|\s]*(?:page|p\.?)?\s*(\d{1,4})(?:\s*(?:\/|sur|de|of)\s*\d{1,4})?[-–—|\s]*$/i;

/** Numbers change from page to page, the rest of a running line does not. */
const keyOf = (text: string): string => text.toLowerCase().replace(/\d+/g, '#');

interface Edge {
  readonly line: Line;
  readonly key: string;
}

/** The outermost lines of a page by their height on it, since they may be drawn at any time. */
function edgesOf(lines: readonly Line[]): Edge[] {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  const top = sorted.slice(0, EDGE).map((line) => ({ line, key: `top ${keyOf(line.text)}` }));
  const bottom = sorted
    .slice(EDGE)
    .slice(-EDGE)
    .map((line) => ({ line, key: `bottom ${keyOf(line.text)}` }));
  return [...top, ...bottom];
}

/**
 * Takes away lines that stand at the same edge of at least half of the pages, and of two at least. One with words stays
 * where it does not cut the text in two: a header on its first page, since it names the house, a footer on its last.
 * A page's own number goes wherever it stands at an edge.
 */
export function dropRunningLines(pages: readonly (readonly Line[])[]): Line[][] {
  const edges = pages.map(edgesOf);
  const pagesWith = new Map<string, number[]>();
  edges.forEach((page, index) => {
    for (const key of new Set(page.map((edge) => edge.key))) {
      const known = pagesWith.get(key);
      if (known === undefined) pagesWith.set(key, [index]);
      else known.push(index);
    }
  });
  return pages.map((lines, index) => {
    const dropped = new Set<Line>();
    for (const { line, key } of edges[index] as Edge[]) {
      const on = pagesWith.get(key) ?? [];
      const isRunning = on.length >= 2 && on.length * 2 >= pages.length;
      const folio = FOLIO.exec(line.text)?.[1];
      const stays = folio === undefined && index === (key.startsWith('top') ? on[0] : on.at(-1));
      if (folio !== undefined && Number(folio) === index + 1) dropped.add(line);
      else if (isRunning && !stays) dropped.add(line);
    }
    return lines.filter((line) => !dropped.has(line));
  });
}
