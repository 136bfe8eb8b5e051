/** The journal and what it says is done. */
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { guard } from '../sinks.js';
import type { Head } from './entries.js';
import { syncFolder, temporaryIn } from './finish.js';
import type { Entry } from './frames.js';
import { type Journal, openJournal } from './journal.js';
import { createLedger, type Ledger, type LedgerOptions } from './ledger.js';

export interface State {
  readonly journal: Journal<Head>;
  readonly ledger: Ledger;
}

/** Entries without use that are not worth the trouble. */
const FEW = 100;
/** Bytes moved at a time. */
const BATCH = 1 << 22;

/** @throws OutputError */
export async function openState(folder: string, options: LedgerOptions): Promise<State> {
  const file = path.join(folder, 'journal');
  const { entries, ...state } = await load(file, options);
  if (entries <= 2 * state.ledger.size + FEW) return state;
  await compact(state, folder, file);
  return load(file, options);
}

async function load(file: string, options: LedgerOptions): Promise<State & { readonly entries: number }> {
  const ledger = createLedger(options);
  let entries = 0;
  const journal = await openJournal<Head>(file, ({ head, offset }) => {
    entries++;
    if (head.type === 'document') ledger.note(head, offset);
  });
  return { journal, ledger, entries };
}

/** Leaves only the entries that count; the old journal stays until the new one is whole. Closes the journal. */
async function compact({ journal, ledger }: State, folder: string, file: string): Promise<void> {
  const temporary = temporaryIn(folder);
  await guard(temporary, () => mkdir(temporary, { recursive: true }));
  const draft = path.join(temporary, 'journal');
  const compacted = await openJournal<Head>(draft, () => {});
  try {
    const read = journal.reader();
    let batch: Entry<Head>[] = [];
    let bytes = 0;
    const flush = async (): Promise<void> => {
      await compacted.append(batch);
      batch = [];
      bytes = 0;
    };
    for (const offset of ledger.offsets()) {
      const { head, body, size } = await read(offset);
      // Copied, since the reader's buffer may be large and is kept alive by any part of it.
      batch.push({ head, body: Uint8Array.from(body) });
      bytes += size;
      if (bytes >= BATCH) await flush();
    }
    await flush();
    await compacted.sync();
  } finally {
    await compacted.close();
    await journal.close();
  }
  await guard(file, () => rename(draft, file));
  await syncFolder(folder);
}
