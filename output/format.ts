import type { CommuniqueRecord } from '../schemas/types.js';

/** A way to write records one after the other, as text. Pure: whoever calls it brings the text to a file or stream. */
export interface RecordFormat {
  readonly name: string;
  /** What stands before the first record. */
  readonly head: string;
  /** One record; `index` counts from 0. */
  entry(record: CommuniqueRecord, index: number): string;
  /** What stands after the last of `count` records. */
  tail(count: number): string;
}
