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
      map: new PieceMap(this.textStarts, this.rawStarts, this.rawEnds, this.length),
    };
  }
}

/** A class, since a text asks for hundreds of offsets and functions made for each would be warmed up anew. */
class PieceMap implements OffsetMap {
  constructor(
    private readonly textStarts: readonly number[],
    private readonly rawStarts: readonly number[],
    private readonly rawEnds: readonly number[],
    private readonly length: number,
  ) {}

  toRaw({ start, end }: Span): Span {
    return { start: this.startOf(start), end: this.endOf(end) };
  }

  toText(rawOffset: number): number {
    const { textStarts, rawStarts, rawEnds } = this;
    const at = lastNotAfter(rawStarts, rawOffset);
    if (at < 0) return 0;
    const inside = rawOffset - (rawStarts[at] as number);
    const next = textStarts[at + 1] ?? this.length;
    return Math.min(
      next,
      (textStarts[at] as number) + (this.isExact(at) || rawOffset >= (rawEnds[at] as number) ? inside : 0),
    );
  }

  private startOf(offset: number): number {
    const at = lastNotAfter(this.textStarts, offset);
    if (at < 0) return 0;
    return (this.rawStarts[at] as number) + (this.isExact(at) ? offset - (this.textStarts[at] as number) : 0);
  }

  private endOf(offset: number): number {
    const at = lastNotAfter(this.textStarts, offset - 1);
    if (at < 0) return 0;
    return this.isExact(at)
      ? (this.rawStarts[at] as number) + offset - (this.textStarts[at] as number)
      : (this.rawEnds[at] as number);
  }

  /** Whether a piece stands as long in the text as in the raw text. */
  private isExact(at: number): boolean {
    return (
      (this.rawEnds[at] as number) - (this.rawStarts[at] as number) ===
      (this.textStarts[at + 1] ?? this.length) - (this.textStarts[at] as number)
    );
  }
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
