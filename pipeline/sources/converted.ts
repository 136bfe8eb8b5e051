/** What a converter makes of the bytes of one item. */
import type { Problem } from '../../schemas/types.js';

export interface Converted {
  readonly text: string;
  /** As the file itself says, beside the text; null when it does not. */
  readonly title: string | null;
  readonly author: string | null;
  /** EDTF day. */
  readonly published: string | null;
  /** EDTF day on which the file was made: no date of publication, but near it. */
  readonly made: string | null;
  readonly problems: readonly Problem[];
}

/** Nothing can be made of the bytes: a code and a reason for people. */
export interface Unreadable {
  readonly code: string;
  readonly reason: string;
}

/** Characters of a converted text; more is no press release. */
export const LONGEST_TEXT = 16 * 1024 * 1024;

const LONGEST_NAME = 300;

/** A value of a file's metadata as one line; null when it tells nothing. */
export function asLine(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line === '' || line.length > LONGEST_NAME ? null : line;
}

/** A person or body; programs put addresses and the names of accounts there. */
export function asAuthor(value: unknown): string | null {
  const line = asLine(value)?.replace(/^par\s+/iu, '') ?? null;
  return line === null || /^https?:|@|^(?:admin\w*|root|user|utilisateur|webmaster)$|^.$/iu.test(line)
    ? null
    : line;
}
