/** What is done, in memory: some 200 bytes a document, whatever its size. */
import type { DocumentHead } from './entries.js';
import { digest, type Identity } from './identity.js';

/** How an item stands to what was done before. */
export type Standing =
  /**
   * `done`: in an earlier run, to the entry at `offset`; `repeated`: the same document was given twice in this one.
   */
  | {
      readonly is: 'done' | 'repeated';
      readonly hadErrors: boolean;
      readonly offset: number;
      readonly key?: never;
    }
  /** To be read; its entry goes by `key`. `done`: for its text alone. `formerly`: the key of the entry it replaces. */
  | { readonly is: 'new' | 'changed' | 'done'; readonly key: string; readonly formerly?: string };

interface Row {
  content: string;
  /** File that it was a line of, when it was one. */
  container?: string | undefined;
  /** Of its entry in the journal; -1 until it has one. */
  offset: number;
  /** Whether this run has met it. */
  met: boolean;
  hadErrors: boolean;
  /** Whether its text was to be kept. */
  texts: boolean;
}

type Noted = Pick<DocumentHead, 'key' | 'content' | 'container' | 'errors' | 'formerly' | 'texts'>;

export interface LedgerOptions {
  /** What had errors counts as not done. */
  readonly retry?: boolean;
  /** What is done without its text has to be read for that. */
  readonly texts?: boolean;
}

export interface Ledger {
  readonly size: number;
  /** Tells whether an item is to be done, and keeps a place for it. @param former by what entries of old may know it. */
  meet(identity: Identity & { readonly former?: Identity }, content: string): Standing;
  /** Notes an entry of the journal. An entry replaces an earlier one of the same key, in its place. */
  note(entry: Noted, offset: number): void;
  /** Where the entries that count are, in the order their documents were first met. */
  offsets(): Generator<number>;
  /** From now on, what was met counts as done before. */
  startAnew(): void;
}

export function createLedger({ retry = false, texts = false }: LedgerOptions): Ledger {
  const rows = new Map<string, Row>();
  /** In the order in which they were first met. */
  const order: Row[] = [];

  const put = (key: string, row: Row): void => {
    rows.set(key, row);
    order.push(row);
  };

  const add = (key: string, content: string, container?: string): Standing => {
    put(key, { content, container, offset: -1, met: true, hadErrors: false, texts });
    return { is: 'new', key };
  };

  /** A row keeps its place under its new key. */
  const rename = (from: string | undefined, to: string): Row | undefined => {
    const row = from === undefined ? undefined : rows.get(from);
    if (row === undefined || from === undefined) return undefined;
    rows.delete(from);
    rows.set(to, row);
    return row;
  };

  /** For a row whose content is that of the item. */
  const again = (key: string, row: Row, renamed: { readonly formerly?: string } = {}): Standing => {
    const { hadErrors, offset } = row;
    if (row.met) return { is: 'repeated', hadErrors, offset };
    row.met = true;
    if (retry && hadErrors) return { is: 'changed', key, ...renamed };
    return texts && !row.texts ? { is: 'done', key, ...renamed } : { is: 'done', hadErrors, offset };
  };

  function meet(
    { key, container, former }: Identity & { readonly former?: Identity },
    content: string,
  ): Standing {
    const known = rows.get(key);
    const row = known ?? rename(former?.key, key);
    if (row === undefined) return add(key, content, container);
    const renamed = known === undefined && former !== undefined ? { formerly: former.key } : {};
    if (row.content === content) return again(key, row, renamed);
    // Each of two files may count its lines from 1: what stands under the id there is not replaced.
    if (container !== undefined && ![undefined, container, former?.container].includes(row.container)) {
      const old = former?.container === undefined ? {} : { former: within(former.key, former.container) };
      return meet({ ...within(key, container), ...old }, content);
    }
    // Two documents of one name in one run: neither may replace the other, so the second goes by its content too.
    const fullKey = digest([key, content]);
    const second = rows.get(fullKey);
    if (second !== undefined) return again(fullKey, second);
    if (row.met) return add(fullKey, content, container);
    Object.assign(row, { met: true, content, container });
    return { is: 'changed', key, ...renamed };
  }

  return {
    get size() {
      return rows.size;
    },
    meet,
    note({ key, content, container, errors: hadErrors, formerly, texts: kept = false }, offset) {
      const row = rows.get(key) ?? rename(formerly, key);
      const facts = { content, container, offset, hadErrors, texts: kept };
      if (row === undefined) put(key, { ...facts, met: false });
      else Object.assign(row, facts);
    },
    *offsets() {
      for (const { offset } of order) if (offset >= 0) yield offset;
    },
    startAnew() {
      for (const row of order) row.met = false;
    },
  };
}

const within = (key: string, container: string): Identity => ({ key: digest([key, container]), container });
