/** What a run reads: files, folders, globs and standard input, one item after the other. */
import type { Readable } from 'node:stream';
import type { Problem } from '../../schemas/types.js';
import type { InputForm } from '../find.js';
import { type Reading, readInputs } from '../inputs.js';
import { decode } from '../read.js';

export type Media = 'text';

/** One document as it was found: not yet decoded, so that threads can share that work. */
export interface SourceItem {
  /** Path or name; told in the record and in problems. */
  readonly source: string;
  readonly id: string | null;
  /** EDTF date, when known from outside. */
  readonly published: string | null;
  readonly title?: string | null;
  readonly author?: string | null;
  readonly media: Media;
  readonly bytes: Uint8Array;
  /**
   * `source` is only a position, such as a line of a stream: what stands there tomorrow is another document, not the
   * same one changed.
   */
  readonly positional?: boolean;
}

/** `share`: how much of all that was given had been opened when this came, 0 to 1; absent when nobody knows. */
export type Sourced = ({ readonly item: SourceItem } | { readonly problem: Problem }) & {
  readonly share?: number;
};

export interface SourceOptions {
  /** What standard input holds. */
  readonly stdinForm?: InputForm;
  /** A folder whose files are no inputs: the output of the run itself. */
  readonly exclude?: string;
}

const JSON_LINES = /\.(?:jsonl|ndjson)$/i;

/** Whether a file met in a folder is taken for an input. */
export const isSourceName = (name: string): boolean =>
  /\.(?:txt|md)$/i.test(name) && !/^(?:\.|readme\b)/i.test(name);

/** Items in a stable order; nothing is read ahead of who consumes. Never throws on an input. */
export async function* openSources(
  given: readonly string[],
  options: SourceOptions,
  stdin: Readable,
): AsyncGenerator<Sourced> {
  for (const source of given) {
    const form = source === '-' ? (options.stdinForm ?? 'jsonl') : JSON_LINES.test(source) ? 'jsonl' : 'text';
    let number = 0;
    for await (const { input, problems } of readInputs([source], form, stdin)) {
      number++;
      for (const problem of problems) yield { problem };
      if (input === null) continue;
      const { raw, source: name = null, id = null, published = null } = input;
      const at =
        form === 'jsonl' ? `${source === '-' ? 'standard input' : source}:${number}` : 'standard input';
      yield {
        item: {
          source: name ?? at,
          id,
          published,
          media: 'text',
          bytes: Buffer.from(raw),
          positional: name === null,
        },
      };
    }
  }
}

/** Decodes one item and makes a text of it. Never throws on an item. */
export async function readItem(item: SourceItem): Promise<Reading> {
  const { source, id, published, bytes } = item;
  const { raw, problems } = decode(bytes, source);
  return { input: raw === null ? null : { raw, source, id, published }, problems };
}
