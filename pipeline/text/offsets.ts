import type { OffsetMap, Span } from '../../schemas/document.js';

/** Builds the cleaned text piece by piece and keeps where in the raw text each piece came from. */
export class TextBuilder {
  private readonly chunks: string[] = [];
  private readonly textStarts: number[] = [];
  private readonly rawStarts: number[] = [];
  private readonly rawEnds: number[] = [];
  private lastChar = '\n';
  length = 0;

  constructor(private readonly raw: string) {}

  get endsWithBlank(): boolean {
    return this.lastChar === ' ' || this.lastChar === '\n';
  }

  /** Appends `raw.slice(start, end)` as it stands. */
  copy(start: number, end: number): void {
    this.put(this.raw.slice(start, end), start, end);
  }

  /** Appends `text` in place of `raw.slice(start, end)`. */
  put(text: string, start: number, end: number): void {
    if (text === '') return;
    this.chunks.push(text);
    this.textStarts.push(this.length);
    this.rawStarts.push(start);
    this.rawEnds.push(end);
    this.length += text.length;
    this.lastChar = text[text.length - 1] as string;
  }

  finish(): { text: string; map: OffsetMap } {
    return {
      text: this.chunks.join(''),
      map: createMap(this.textStarts, this.rawStarts, this.rawEnds, this.length),
    };
  }
}

function createMap(
  textStarts: readonly number[],
  rawStarts: readonly number[],
  rawEnds: readonly number[],
  length: number,
): OffsetMap {
  const exact = (at: number): boolean =>
    (rawEnds[at] as number) - (rawStarts[at] as number) ===
    (textStarts[at + 1] ?? length) - (textStarts[at] as number);
  const startOf = (offset: number): number => {
    const at = lastNotAfter(textStarts, offset);
    if (at < 0) return 0;
    return (rawStarts[at] as number) + (exact(at) ? offset - (textStarts[at] as number) : 0);
  };
  const endOf = (offset: number): number => {
    const at = lastNotAfter(textStarts, offset - 1);
    if (at < 0) return 0;
    return exact(at)
      ? (rawStarts[at] as number) + offset - (textStarts[at] as number)
      : (rawEnds[at] as number);
  };
  return {
    toRaw: (span: Span): Span => ({ start: startOf(span.start), end: endOf(span.end) }),
    toText(rawOffset: number): number {
      const at = lastNotAfter(rawStarts, rawOffset);
      if (at < 0) return 0;
      const inside = rawOffset - (rawStarts[at] as number);
      const next = textStarts[at + 1] ?? length;
      return Math.min(
        next,
        (textStarts[at] as number) + (exact(at) || rawOffset >= (rawEnds[at] as number) ? inside : 0),
      );
    },
  };
}

/** Index of the last entry not greater than `value` in an ascending list, -1 when there is none. */
function lastNotAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
