/** How a run knows a document again. */
import { createHash } from 'node:crypto';
import { BUILD } from '../build-digest.js';
import type { PipelineOptions } from '../options.js';
import type { SourceItem } from '../sources/index.js';

/** 132 bits of a SHA-256: no two documents share them by chance. */
const DIGITS = 22;

/** Each part stands with its length, so that no two lists of parts look the same. */
export function digest(parts: readonly (string | Uint8Array | null)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(
      part === null ? 'null;' : `${typeof part === 'string' ? Buffer.byteLength(part) : part.length};`,
    );
    if (part !== null) hash.update(part);
  }
  return hash.digest('base64url').slice(0, DIGITS);
}

/** Of all that changes what a record says, apart from the document itself. */
export function fingerprintOf(version: string, options: PipelineOptions, build: string = BUILD): string {
  const sorted = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  return digest([version, build, JSON.stringify(sorted)]);
}

/** What a document is: its bytes, how they are to be read, what was said about it, and by which pipeline it is read. */
export const contentOf = ({ bytes, media, ...given }: SourceItem, fingerprint: string): string =>
  digest([bytes, media, given.id, given.published, given.title ?? null, given.author ?? null, fingerprint]);

/** By what the journal knows a document. */
export interface Identity {
  readonly key: string;
  /** Of a line known by its id alone: its file. */
  readonly container?: string;
}

/**
 * Which document it is: that of the same name, even when it has changed. What has no name of its own is known by what
 * it says. `former`: what 0.17.0 and earlier knew it by, which was the path as it was given.
 */
export function identityOf(item: SourceItem): Identity & { readonly former: Identity } {
  const { source, container, place = {} } = item;
  if (item.positional) {
    const key = digest([item.bytes, item.media]);
    return { key, former: { key } };
  }
  const given = source.replace(/^(?:\.\/+)+/, '');
  const former = identify([given, item.id], container);
  // Marked, so that no path as it was given is taken for another that is placed.
  const parts = place.source === undefined ? [given, item.id] : ['placed', place.source, item.id];
  const file = place.container === undefined ? container : `placed:${place.container}`;
  return { ...identify(parts, file), former };
}

const identify = (parts: readonly (string | null)[], container: string | undefined): Identity => ({
  key: digest(parts),
  ...(container === undefined ? {} : { container }),
});
