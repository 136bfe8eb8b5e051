/** What the journal of a run holds. */
import { KINDS, type Kind } from '../../schemas/entities.js';
import type { CommuniqueRecord, Problem } from '../../schemas/types.js';

/** One document, with or without a record. The body is its lines of the three files, one after the other. */
export interface DocumentHead {
  readonly type: 'document';
  readonly key: string;
  /** Key of the entry that this one replaces, when that is another. */
  readonly formerly?: string;
  readonly content: string;
  readonly source: string;
  /** See `SourceItem`. */
  readonly container?: string;
  /** Of the record; null when there is none. */
  readonly id: string | null;
  /** Bytes of the body that go to records, problems and rejects. */
  readonly parts: readonly [number, number, number];
  readonly errors: boolean;
  /** Codes of its problems, those for the curious left out. */
  readonly codes: readonly string[];
  /** Entities a kind, in the order of `KINDS`. */
  readonly entities: readonly number[];
  /** Agreements a status. */
  readonly agreements: Readonly<Record<string, number>>;
  /** See `shingles.ts`. */
  readonly sketch: string | null;
  readonly milliseconds: number;
  /** Whether its text was to be kept. */
  readonly texts?: boolean;
}

/** A run begins. */
export interface RunHead {
  readonly type: 'run';
  readonly started: string;
}

/** Something given could not be opened; the body is the line of the problem. It counts for this run alone. */
export interface ProblemHead {
  readonly type: 'problem';
  readonly code: string;
  readonly level: Problem['level'];
}

export type Head = DocumentHead | RunHead | ProblemHead;

/** What reading one document brings, ready to be written, but for the names it goes by. */
export type Yield = Omit<
  DocumentHead,
  'type' | 'key' | 'formerly' | 'content' | 'source' | 'container' | 'texts'
> & {
  readonly body: Uint8Array;
};

export interface Findings {
  readonly record: CommuniqueRecord | null;
  readonly problems: readonly Problem[];
  readonly rejected: unknown;
  readonly sketch: string | null;
  readonly milliseconds: number;
}

/** One line of a file of JSON Lines. */
export const encodeLine = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value)}\n`);

const encodeLines = (values: readonly unknown[]): Uint8Array => Buffer.concat(values.map(encodeLine));

export function toYield({ record, problems, rejected, sketch, milliseconds }: Findings): Yield {
  const records = encodeLines(record === null ? [] : [record]);
  const told = encodeLines(problems);
  const rejects = encodeLines(rejected === null ? [] : [rejected]);
  return {
    // In memory of its own, since threads send all of the buffer that a view is of.
    body: Uint8Array.from(Buffer.concat([records, told, rejects])),
    parts: [records.length, told.length, rejects.length],
    id: record?.document.id ?? null,
    errors: problems.some(({ level }) => level === 'error'),
    codes: codesOf(problems),
    entities: KINDS.map((kind: Kind) => record?.[kind].length ?? 0),
    agreements: countBy(record?.agreements.map(({ status }) => status) ?? []),
    sketch,
    milliseconds,
  };
}

/** The lines of problems in a body, read again: those that are errors. */
export function errorsOf({ head, body }: { readonly head: Head; readonly body: Uint8Array }): Problem[] {
  if (head.type !== 'document' || !head.errors) return [];
  const [records, told] = head.parts;
  const lines = Buffer.from(body.subarray(records, records + told))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Problem).filter(({ level }) => level === 'error');
}

/** Adds what was told of a document before it was read. */
export function withRemarks(found: Yield, remarks: readonly Problem[]): Yield {
  if (remarks.length === 0) return found;
  const [records, told, rejects] = found.parts;
  const lines = encodeLines(remarks);
  return {
    ...found,
    body: Buffer.concat([found.body.subarray(0, records), lines, found.body.subarray(records)]),
    parts: [records, lines.length + told, rejects],
    codes: [...new Set([...codesOf(remarks), ...found.codes])],
  };
}

/** Those for the curious left out. */
const codesOf = (problems: readonly Problem[]): string[] => [
  ...new Set(problems.filter(({ level }) => level !== 'info').map(({ code }) => code)),
];

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
