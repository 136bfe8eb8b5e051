/** Puts the pieces of text that a PDF draws on a page together to lines and paragraphs. */

/** What is drawn at once; `transform` is the text matrix of the PDF, whose last two numbers are x and y. */
export interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly height: number;
  readonly hasEOL: boolean;
}

export interface Line {
  readonly text: string;
  /** Height above the lower edge of the page, in its own units. */
  readonly y: number;
  /** A wider space stands before it than between the lines of a paragraph. */
  readonly gap: boolean;
}

/** Of the usual distance of two lines; a blank line or a new paragraph is wider. */
const WIDE = 1.35;

/** Lines in the order in which they are drawn, which is the reading order of nearly all files. */
export function buildLines(pieces: readonly Piece[]): Line[] {
  const drawn: { text: string; y: number; height: number }[] = [];
  let current: { text: string; y: number; height: number } | null = null;
  for (const { str, transform, height, hasEOL } of pieces) {
    const y = transform[5] ?? 0;
    // Raised letters ("1er") stay in their line.
    if (
      current !== null &&
      str.trim() !== '' &&
      Math.abs(y - current.y) > 0.6 * Math.max(current.height, height, 1)
    )
      current = null;
    if (current === null) {
      if (str.trim() === '') continue;
      current = { text: '', y, height };
      drawn.push(current);
    }
    current.text += str;
    current.height = Math.max(current.height, height);
    if (hasEOL) current = null;
  }
  const usual = usualDistance(drawn.map(({ y }) => y));
  return drawn.map(({ text, y }, i) => {
    const before = drawn[i - 1];
    // Upwards is the next column: its first line may go on with the sentence of the last.
    const gap = before !== undefined && before.y > y && usual > 0 && before.y - y > usual * WIDE;
    return { text: text.replace(/\s+/gu, ' ').trim(), y, gap };
  });
}

/** The most frequent distance between two lines that follow each other downwards; of equally frequent ones the least. */
function usualDistance(heights: readonly number[]): number {
  const counts = new Map<number, number>();
  for (let i = 1; i < heights.length; i++) {
    const distance = Math.round(2 * ((heights[i - 1] as number) - (heights[i] as number))) / 2;
    if (distance > 1) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  let best = 0;
  for (const [distance, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && distance < best)) best = distance;
  }
  return best;
}
