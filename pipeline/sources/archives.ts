/** What `.zip` and `.tar` have in common: which of their files are read, and which tricks are not played along with. */
import path from 'node:path';
import type { Problem } from '../../schemas/types.js';
import { isSourceName } from './media.js';

/** One file of an archive, or why it is not read; `part` of the archive read by then, 0 to 1, where it is known. */
export type Member = (
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly problem: Problem }
) & { readonly part?: number };

/** More files are no collection of releases but an attempt to keep the reader busy. */
export const MOST_ENTRIES = 2_000_000;

/** Text shrinks to a tenth, and repeated text to a fiftieth; beyond this only bombs go. */
export const LARGEST_RATIO = 200;

/** Unpacked bytes up to which the ratio is of no concern: small files may be as regular as they like. */
export const HARMLESS = 8 * 1024 * 1024;

export const isBomb = (unpacked: number, packed: number): boolean =>
  unpacked > HARMLESS && unpacked > LARGEST_RATIO * packed;

/**
 * Why an entry's name is one that no honest archive holds, or null. Nothing is ever written under it; but who tries
 * to get out of the folder has something in mind, and the name would stand in records.
 */
export function nameFault(name: string): string | null {
  if (/^(?:[/\\]|[a-z]:)/i.test(name)) return 'its path is absolute';
  if (name.split(/[/\\]/).includes('..')) return "its path climbs out of the archive with '..'";
  if (name.includes('\\')) return 'its path holds backslashes';
  if (/\p{Cc}/u.test(name)) return 'its name holds control characters';
  return null;
}

/** As in folders: hidden files, READMEs and files of other kinds are passed over. */
export const isWanted = (name: string): boolean =>
  isSourceName(path.posix.basename(name)) &&
  !name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'node_modules');
