/** Decodes markup, which names its own encoding. */
import { decodeWindows1252 } from '../read.js';

/** `charset=…` of HTML and `encoding="…"` of XML, in the first bytes, which are ASCII. */
const NAMED =
  /<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']|<meta[^>]{0,500}\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i;
const HEAD = 4096;

function namedEncoding(bytes: Uint8Array): string | null {
  const match = NAMED.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'));
  return (match?.[1] ?? match?.[2])?.toLowerCase() ?? null;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  return a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** What browsers take for Windows-1252, by the WHATWG list. */
const WINDOWS_1252 = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-?1|iso_8859-1|latin-?1|l1|us-ascii|ascii)$/;

/** Null when nobody knows the encoding. */
const decoderFor = (label: string) => {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
};

/**
 * A page: by its byte order mark; else UTF-8 when that is what the bytes are, whatever the page says, since nothing
 * else looks like it by chance; else as the page says; else Windows-1252.
 */
export function decodeMarkup(bytes: Uint8Array): string {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const label = namedEncoding(bytes);
    if (label === null || WINDOWS_1252.test(label)) return decodeWindows1252(bytes);
    // One that says UTF-8 and is not: mostly a page with a few broken bytes.
    return decoderFor(label)?.decode(bytes) ?? decodeWindows1252(bytes);
  }
}

/** For a stream: by its mark, else as its first chunk says, else UTF-8, which is the default of XML. */
export function createDecoder(): (chunk: Uint8Array) => string {
  let decode: ((chunk: Uint8Array) => string) | null = null;
  return (chunk) => {
    decode ??= choose(byteOrderMark(chunk) ?? namedEncoding(chunk) ?? 'utf-8');
    return decode(chunk);
  };
}

function choose(label: string): (chunk: Uint8Array) => string {
  if (WINDOWS_1252.test(label)) return decodeWindows1252;
  const decoder = decoderFor(label) ?? new TextDecoder();
  return (chunk) => decoder.decode(chunk, { stream: true });
}
