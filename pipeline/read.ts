import type { Problem } from '../schemas/types.js';
import { WINDOWS_1252 } from './text/characters.js';

export interface Decoded {
  /** Null when the bytes are no text. */
  readonly raw: string | null;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | null;
  readonly problems: readonly Problem[];
}

const problem = (code: string, level: Problem['level'], message: string, source: string): Problem => ({
  code,
  level,
  message,
  source,
  at: null,
});

/** Control characters that no text file holds. */
const isBinaryByte = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 27) || byte === 0x7f;
const SAMPLE = 8192;
/** A stray control character is forgiven; more than this share of them is no text. */
const BINARY_SHARE = 0.01;

/**
 * Decodes the bytes of a text: UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252, which French files of
 * older systems are written in. Binary data and empty files are refused with a problem. Never throws.
 */
export function decode(bytes: Uint8Array, source: string): Decoded {
  if (bytes.length === 0) return refuse('empty', 'the file is empty', source);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes, source);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes, source);
  if (looksBinary(bytes)) return refuse('binary', 'this is no text: it holds binary data', source);
  try {
    return finish(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8', [], source);
  } catch {
    return decodeBroken(bytes, source);
  }
}

/** Not UTF-8 throughout: mostly UTF-8 with a few broken bytes, or Windows-1252. */
function decodeBroken(bytes: Uint8Array, source: string): Decoded {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = countOf(lenient, '\ufffd');
  const multibyte = (lenient.match(/[\u0080-\ufffc]/g) ?? []).length;
  if (multibyte > broken * 4) {
    const message = `${broken} bytes are not UTF-8 and were replaced by U+FFFD`;
    return finish(lenient, 'utf-8', [problem('broken-utf8', 'warning', message, source)], source);
  }
  const message = 'the text is not UTF-8 and was read as Windows-1252';
  return finish(
    decodeWindows1252(bytes),
    'windows-1252',
    [problem('windows-1252', 'info', message, source)],
    source,
  );
}

/** By hand, since `TextDecoder('windows-1252')` of Node 20 decodes Latin-1 instead. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] as string);

function decodeAs(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array, source: string): Decoded {
  return finish(new TextDecoder(encoding).decode(bytes), encoding, [], source);
}

function finish(raw: string, encoding: Decoded['encoding'], problems: Problem[], source: string): Decoded {
  if (raw.trim() === '') return refuse('empty', 'the file holds nothing but blanks', source);
  return { raw, encoding, problems };
}

function refuse(code: string, message: string, source: string): Decoded {
  return { raw: null, encoding: null, problems: [problem(code, 'error', message, source)] };
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let strange = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (isBinaryByte(byte)) strange++;
  }
  return strange > sample.length * BINARY_SHARE;
}

const countOf = (text: string, char: string): number => text.split(char).length - 1;
