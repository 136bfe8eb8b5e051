/** What is done, in memory: some 200 bytes a document, whatever its size. */
import type { DocumentHead } from './entries.js';
import { digest } from './identity.js';

/** How an item stands to what was done before. */
export type Standing =
  /** `done`: in an earlier run; `repeated`: the same document was given twice in this one. */
  | { readonly is: 'done' | 'repeated'; readonly hadErrors: boolean; readonly key?: never }
  /** To be done; its entry goes by `key`. */
  | { readonly is: 'new' | 'changed'; readonly key: string };

interface Row {
  content: string;
  /** File that it was a line of, when it was one. */
  container?: string | undefined;
  /** Of its entry in the journal; -1 until it has one. */
  offset: number;
  /** Whether this run has met it. */
  met: boolean;
  hadErrors: boolean;
}

type Noted = Pick<DocumentHead, 'key' | 'content' | 'container' | 'errors'>;

export interface Ledger {
  readonly size: number;
  /** Tells whether an item is to be done, and keeps a place for it. */
  meet(key: string, content: string, container?: string): Standing;
  /** Notes an entry of the journal. An entry replaces an earlier one of the same key, in its place. */
  note(entry: Noted, offset: number): void;
  /** Where the entries that count are, in the order their documents were first met. */
  offsets(): Generator<number>;
  /** From now on, what was met counts as done before. */
  startAnew(): void;
}

/** @param retry what had errors counts as not done. */
export function createLedger(retry: boolean): Ledger {
  const rows = new Map<string, Row>();

  const add = (key: string, content: string, container?: string): Standing => {
    rows.set(key, { content, container, offset: -1, met: true, hadErrors: false });
    return { is: 'new', key };
  };

  /** For a row whose content is that of the item. */
  const again = (key: string, row: Row): Standing => {
    const { hadErrors } = row;
    if (row.met) return { is: 'repeated', hadErrors };
    row.met = true;
    return retry && hadErrors ? { is: 'changed', key } : { is: 'done', hadErrors };
  };

  return {
    get size() {
      return rows.size;
    },
    meet(key, content, container) {
      const row = rows.get(key);
      if (row === undefined) return add(key, content, container);
      if (row.content === content) return again(key, row);
      // Each of two files may count its lines from 1: what stands under the id there is not replaced.
      if (row.container !== undefined && container !== undefined && row.container !== container)
        return this.meet(digest([key, container]), content, container);
      // Two documents of one name in one run: neither may replace the other, so the second goes by its content too.
      const fullKey = digest([key, content]);
      const second = rows.get(fullKey);
      if (second !== undefined) return again(fullKey, second);
      if (row.met) return add(fullKey, content, container);
      row.met = true;
      row.content = content;
      return { is: 'changed', key };
    },
    note({ key, content, container, errors: hadErrors }, offset) {
      const row = rows.get(key);
      if (row === undefined) rows.set(key, { content, container, offset, met: false, hadErrors });
      else Object.assign(row, { content, container, offset, hadErrors });
    },
    *offsets() {
      for (const { offset } of rows.values()) if (offset >= 0) yield offset;
    },
    startAnew() {
      for (const row of rows.values()) row.met = false;
    },
  };
}
