/** Offsets counted in Unicode code points, as Python and the tools written in it count, and back. */
export interface CodePoints {
  /** Code points before a UTF-16 offset; an offset inside a pair counts as before the pair. */
  toPoints(offset: number): number;
  /** UTF-16 offset of the code point at `point`; past the end, the length of the text. */
  toUnits(point: number): number;
}

const LAST_IN_ONE_UNIT = 0xffff;

/** Lone surrogates count as one, as everywhere. */
export function codePointsOf(text: string): CodePoints {
  // UTF-16 offsets of the pairs: the only places where the two ways of counting part.
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text.codePointAt(at)! > LAST_IN_ONE_UNIT) pairs.push(at++);
  }
  return {
    // A pair counts double once the offset is past both its halves.
    toPoints: (offset) => offset - countWhile(pairs, (pair) => pair < offset),
    toUnits: (point) => {
      const before = countWhile(pairs, (pair, index) => pair - index < point);
      return Math.min(text.length, point + before);
    },
  };
}

/** How many of `sorted` hold, given that those which hold come first. */
function countWhile(sorted: readonly number[], holds: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]!, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
