/** Who wants to end in an orderly way when the process is told to stop. */
import type { INTERRUPTED } from './exit-codes.js';

export type Signal = keyof typeof INTERRUPTED;

let listener: ((signal: Signal) => void) | null = null;

/** Called at the first signal, in place of ending the process. Returns how to stop listening. */
export function onInterrupt(handle: (signal: Signal) => void): () => void {
  listener = handle;
  return () => {
    listener = null;
  };
}

/** Hands the signal over, once. False when nobody listens: then the process has to end. */
export function handOver(signal: Signal): boolean {
  const handle = listener;
  listener = null;
  handle?.(signal);
  return handle !== null;
}
