/** What is done, in memory: some 200 bytes a document, whatever its size. */
import { digest } from './identity.js';

/** How an item stands to what was done before. */
export type Standing =
  /** `done`: in an earlier run; `repeated`: the same document was given twice in this one. */
  | { readonly is: 'done' | 'repeated'; readonly hadErrors: boolean; readonly key?: never }
  /** To be done; its entry goes by `key`. */
  | { readonly is: 'new' | 'changed'; readonly key: string };

interface Row {
  content: string;
  /** Of its entry in the journal; -1 until it has one. */
  offset: number;
  /** Whether this run has met it. */
  met: boolean;
  hadErrors: boolean;
}

export interface Ledger {
  readonly size: number;
  /** Tells whether an item is to be done, and keeps a place for it. */
  meet(key: string, content: string): Standing;
  /** Notes an entry of the journal. An entry replaces an earlier one of the same key, in its place. */
  note(key: string, content: string, offset: number, hadErrors: boolean): void;
  /** Where the entries that count are, in the order their documents were first met. */
  offsets(): Generator<number>;
  /** From now on, what was met counts as done before. */
  startAnew(): void;
}

/** @param retry what had errors counts as not done. */
export function createLedger(retry: boolean): Ledger {
  const rows = new Map<string, Row>();

  const add = (key: string, content: string): Standing => {
    rows.set(key, { content, offset: -1, met: true, hadErrors: false });
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
    meet(key, content) {
      const row = rows.get(key);
      if (row === undefined) return add(key, content);
      if (row.content === content) return again(key, row);
      // Two documents of one name in one run: neither may replace the other, so the second goes by its content too.
      const fullKey = digest([key, content]);
      const second = rows.get(fullKey);
      if (second !== undefined) return again(fullKey, second);
      if (row.met) return add(fullKey, content);
      row.met = true;
      row.content = content;
      return { is: 'changed', key };
    },
    note(key, content, offset, hadErrors) {
      const row = rows.get(key);
      if (row === undefined) rows.set(key, { content, offset, met: false, hadErrors });
      else Object.assign(row, { content, offset, hadErrors });
    },
    *offsets() {
      for (const { offset } of rows.values()) if (offset >= 0) yield offset;
    },
    startAnew() {
      for (const row of rows.values()) row.met = false;
    },
  };
}
