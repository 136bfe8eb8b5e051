/** What a run says at its end: to people, and as the manifest to programs. */
import { neutraliseLine } from '../../output/terminal/safe.js';
import { KINDS } from '../../schemas/entities.js';
import type { Messages } from './messages.js';
import type { Tally } from './tally.js';
import type { Slow, Totals } from './totals.js';

/** Of records. */
const SCHEMA_VERSION = '1.0';

export interface Manifest {
  readonly communique: string;
  readonly schema: string;
  readonly node: string;
  /** Of program and options: with another one, all documents are done again. */
  readonly fingerprint: string;
  /** Whether the last run came to its end. */
  readonly complete: boolean;
  readonly options: Readonly<Record<string, unknown>>;
  readonly sources: readonly string[];
  readonly files: readonly string[];
  readonly counts: Omit<Totals, 'slowest'>;
  readonly run: Tally & { readonly started: string; readonly seconds: number };
  readonly slowest: readonly Slow[];
}

export interface RunFacts {
  readonly version: string;
  readonly fingerprint: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly sources: readonly string[];
  readonly totals: Totals;
  readonly tally: Tally;
  readonly started: Date;
  readonly complete: boolean;
  readonly files: readonly string[];
}

export function toManifest(facts: RunFacts): Manifest {
  const { version, fingerprint, complete, options, sources, files, totals, tally, started } = facts;
  const { slowest, ...counts } = totals;
  return {
    communique: version,
    schema: SCHEMA_VERSION,
    node: process.version,
    fingerprint,
    complete,
    options,
    sources,
    files,
    counts,
    run: { ...tally, started: started.toISOString(), seconds: (Date.now() - started.getTime()) / 1000 },
    slowest,
  };
}

/** Lines for people. */
export function summarise(manifest: Manifest, out: string, messages: Messages): string[] {
  const { counts, run, slowest, files } = manifest;
  const format = new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 1 });
  const number = (value: number): string => format.format(value);
  const row = (name: string, value: number, note = ''): string =>
    `  ${name.padEnd(26)}${number(value).padStart(9)}${note}`;
  const numbers = {
    documents: messages.documents(counts.documents, number(counts.documents)),
    new: number(run.new),
    changed: number(run.changed),
    done: number(run.done),
    repeated: number(run.repeated),
  };
  const statuses = Object.entries(messages.statuses)
    .filter(([status]) => counts.agreements[status])
    .map(([status, name]) => `${name} ${number(counts.agreements[status] ?? 0)}`);
  const problems = Object.entries(counts.problems).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [
    messages.summary(numbers, number(run.seconds), neutraliseLine(out)),
    row(messages.records, counts.records),
    ...KINDS.map((kind) =>
      row(
        messages.kinds[kind],
        counts.entities[kind] ?? 0,
        kind === 'agreements' && statuses.length > 0 ? ` (${statuses.join(', ')})` : '',
      ),
    ),
    ...(counts.links > 0 ? [row(messages.links, counts.links)] : []),
    ...(problems.length > 0 ? [messages.problems] : []),
    ...problems.map(([code, times]) => row(messages.reasons[code] ?? code, times)),
    ...(slowest.length > 0 ? [messages.slowest] : []),
    ...slowest.map(
      ({ source, milliseconds }) => `  ${number(milliseconds / 1000)} s  ${neutraliseLine(source)}`,
    ),
    `${messages.files} ${files.map((file) => neutraliseLine(`${out}/${file}`)).join(', ')}`,
  ];
}
