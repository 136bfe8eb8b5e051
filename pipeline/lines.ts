/** Lines of a byte stream, decoded strictly. */

/** Longer lines are skipped, so that a stream without line ends cannot fill the memory. */
export const LONGEST_LINE = 64 * 1024 * 1024;

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without its line end; null when the line is too long or no UTF-8. */
  readonly text: string | null;
  readonly fault: 'too-long' | 'not-utf8' | null;
  /** The next line is at hand and not blank: who gathers lines need not fear to wait for it. */
  readonly more: boolean;
}

const NEWLINE = 10;
const BLANK = 0x20;
const BYTE_ORDER_MARK = '\ufeff';

interface Pending {
  parts: Uint8Array[];
  size: number;
}

/** Yields each line as soon as it is complete; the last one needs no line end. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  let pending: Pending = { parts: [], size: 0 };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      hold(pending, chunk.subarray(start, end));
      start = end + 1;
      yield toLine(pending, ++number, hasLine(chunk, start));
      pending = { parts: [], size: 0 };
    }
    hold(pending, chunk.subarray(start));
  }
  if (pending.size > 0) yield toLine(pending, ++number, false);
}

/** Whether a whole line begins there, with more than blanks in it. */
function hasLine(chunk: Uint8Array, start: number): boolean {
  const end = chunk.indexOf(NEWLINE, start);
  for (let at = start; at < end; at++) if ((chunk[at] as number) > BLANK) return true;
  return false;
}

function hold(pending: Pending, part: Uint8Array): void {
  if (part.length === 0) return;
  pending.size += part.length;
  if (pending.size > LONGEST_LINE) pending.parts = [];
  else pending.parts.push(part);
}

function toLine({ parts, size }: Pending, number: number, more: boolean): Line {
  if (size > LONGEST_LINE) return { number, text: null, fault: 'too-long', more };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts));
    const bare = number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    return { number, text: bare.endsWith('\r') ? bare.slice(0, -1) : bare, fault: null, more };
  } catch {
    return { number, text: null, fault: 'not-utf8', more };
  }
}
