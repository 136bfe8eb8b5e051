/** What an output holds, counted while it is written. */
import { KINDS } from '../../schemas/entities.js';
import type { DocumentHead, ProblemHead } from './entries.js';

export interface Slow {
  readonly source: string;
  readonly milliseconds: number;
}

export interface Totals {
  documents: number;
  records: number;
  /** Documents, and things that could not be opened, that had errors. */
  failed: number;
  /** Groups of near-duplicates. */
  links: number;
  /** Entities a kind. */
  readonly entities: Record<string, number>;
  /** Agreements a status. */
  readonly agreements: Record<string, number>;
  /** Documents a code of problem. */
  readonly problems: Record<string, number>;
  /** The slowest first. */
  readonly slowest: Slow[];
}

const MOST_SLOW = 5;

export const createTotals = (): Totals => ({
  documents: 0,
  records: 0,
  failed: 0,
  links: 0,
  entities: Object.fromEntries(KINDS.map((kind) => [kind, 0])),
  agreements: {},
  problems: {},
  slowest: [],
});

const add = (counts: Record<string, number>, name: string, count: number): void => {
  counts[name] = (counts[name] ?? 0) + count;
};

export function addDocument(totals: Totals, head: DocumentHead): void {
  totals.documents++;
  if (head.parts[0] > 0) totals.records++;
  if (head.errors) totals.failed++;
  for (const code of head.codes) add(totals.problems, code, 1);
  for (const [index, kind] of KINDS.entries()) add(totals.entities, kind, head.entities[index] ?? 0);
  for (const [status, count] of Object.entries(head.agreements)) add(totals.agreements, status, count);
  noteSlow(totals.slowest, head);
}

export function addProblem(totals: Totals, { code, level }: ProblemHead): void {
  if (level === 'error') totals.failed++;
  if (level !== 'info') add(totals.problems, code, 1);
}

function noteSlow(slowest: Slow[], { source, milliseconds }: DocumentHead): void {
  if (slowest.length === MOST_SLOW && milliseconds <= (slowest.at(-1)?.milliseconds ?? 0)) return;
  const place = slowest.findIndex((slow) => slow.milliseconds < milliseconds);
  slowest.splice(place === -1 ? slowest.length : place, 0, { source, milliseconds });
  slowest.length = Math.min(slowest.length, MOST_SLOW);
}
