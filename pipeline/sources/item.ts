/** What comes out of sources: items in the bytes they came in, not yet converted. */
import type { Problem } from '../../schemas/types.js';
import { inputError } from '../problems.js';

/**
 * How the bytes of an item are to be read. `decoded`: UTF-8 of a text that came as a string, taken as it is;
 * `fragment`: HTML without a page around it, all of which belongs to the release.
 */
export type Media = 'text' | 'decoded' | 'html' | 'fragment' | 'pdf' | 'docx' | 'eml';

export interface SourceItem {
  /** Path; `archive.zip/inner/name.txt` inside archives; link or id of the entry of a feed; `file.jsonl:3` for a line. */
  readonly source: string;
  /** Id for the record, when the source gives one. */
  readonly id: string | null;
  /** EDTF date of publication, when the source gives one. */
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
  /** Of a line known by its id alone: its file. In another file the same id may be another document's. */
  readonly container?: string;
  /**
   * `source` and `container` by one form of the path of their file, however that was given; absent where they begin
   * with no such path.
   */
  readonly place?: { readonly source?: string; readonly container?: string };
}

export type ItemOrProblem = { readonly item: SourceItem } | { readonly problem: Problem };

/**
 * A problem of level `error` stands for an input that gives no item; others go with the item that follows.
 * `share`: how much of all that was given had been opened when this came, 0 to 1; absent when nobody knows.
 */
export type Sourced = ItemOrProblem & { readonly share?: number };

/** No release comes near it; what does would not fit into memory with all that is made of it. Bytes. */
export const LARGEST_ITEM = 64 * 1024 * 1024;

export const refused = (code: string, message: string, source: string): { readonly problem: Problem } => ({
  problem: inputError(code, message, source),
});

export const tooLarge = (source: string): { readonly problem: Problem } =>
  refused('too-large', `larger than ${LARGEST_ITEM / 1024 / 1024} MB; this is no press release`, source);

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
