/** What a thread tells while it works on a batch, through shared memory: it cannot answer when it hangs. */
export interface Progress {
  /** The item under way, counted from 1; 0 before the first, `ALL` while all of them are read together. */
  readonly item: number;
  /** For how many milliseconds it has been. */
  readonly elapsed: number;
}

export const ALL = -1;

const ITEM = 0;
const SINCE = 1;

/**
 * Milliseconds, the same in all threads unlike `performance.now`, and standing still while the machine sleeps. Only
 * differences count, so that it may turn over.
 */
const clock = (): number => Number(process.hrtime.bigint() / 1_000_000n) | 0;

export const createProgress = (): Int32Array => new Int32Array(new SharedArrayBuffer(8));

export function noteItem(shared: Int32Array, item: number): void {
  Atomics.store(shared, SINCE, clock());
  Atomics.store(shared, ITEM, item);
}

export const readProgress = (shared: Int32Array): Progress => ({
  item: Atomics.load(shared, ITEM),
  elapsed: (clock() - Atomics.load(shared, SINCE)) | 0,
});
