/** What a run reads: files, folders, globs, archives, JSON Lines, feeds and standard input, one item after the other. */
import type { Readable } from 'node:stream';
import { findFiles, type InputForm } from '../find.js';
import type { Sourced } from './item.js';
import { openFile, openStream } from './open.js';
import { createPlacer } from './place.js';

export type { Media, Sourced, SourceItem } from './item.js';
export { isSourceName } from './media.js';
export { readItem } from './read-item.js';

export interface SourceOptions {
  /** What standard input holds; told from its first bytes when absent. */
  readonly stdinForm?: InputForm;
  /** A folder whose files are no inputs: the output of the run itself. */
  readonly exclude?: string;
  /** A real path: items of files are placed as seen from there. */
  readonly seenFrom?: string;
}

const STANDARD_INPUT = '-';

/**
 * Items in a stable order; nothing is read ahead of who consumes, and one item is in memory at a time.
 * Never throws on an input.
 */
export async function* openSources(
  given: readonly string[],
  options: SourceOptions,
  stdin: Readable,
): AsyncGenerator<Sourced> {
  const place = createPlacer(options.seenFrom);
  for (const [index, source] of given.entries()) {
    if (source === STANDARD_INPUT) {
      yield* openStream(stdin, 'standard input', options.stdinForm ?? null);
      continue;
    }
    let before = index / given.length;
    for await (const found of findFiles([source], 'source', options.exclude)) {
      const share = (index + found.share) / given.length;
      if ('problem' in found) yield { problem: found.problem, share };
      else {
        for await (const { part, ...sourced } of openFile(found.file)) {
          yield { ...place(sourced, found.file), share: before + part * (share - before) };
        }
      }
      before = share;
    }
  }
}
