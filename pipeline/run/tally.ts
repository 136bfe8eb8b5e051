/** What one run did, as opposed to what its output holds. */
import type { Event } from './engine.js';

export interface Tally {
  new: number;
  changed: number;
  done: number;
  repeated: number;
  /** Of all that was given to this run. */
  failed: number;
}

export const createTally = (): Tally => ({ new: 0, changed: 0, done: 0, repeated: 0, failed: 0 });

export function count(tally: Tally, event: Event): void {
  if (event.is === 'problem') {
    tally.failed++;
    return;
  }
  tally[event.is]++;
  if ('head' in event ? event.head.errors : event.hadErrors) tally.failed++;
}

/** Documents that were met. */
export const metIn = (tally: Tally): number => tally.new + tally.changed + tally.done + tally.repeated;
