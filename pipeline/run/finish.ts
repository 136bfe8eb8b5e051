/** Makes the files of a run from its journal. Each appears whole or not at all, and only when it says something new. */
import { mkdir, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { putInPlace } from '../../output/whole-files.js';
import { guard } from '../sinks.js';
import type { Head } from './entries.js';
import type { Journal } from './journal.js';
import { groupAlike } from './links.js';
import { decodeSketch, PLACES } from './shingles.js';
import { addDocument, addProblem, createTotals, type Totals } from './totals.js';

export const RECORDS = 'records.jsonl';
/** In the order in which people ask for them. */
export const NAMES = [RECORDS, 'problems.jsonl', 'rejects.jsonl', 'links.jsonl'] as const;
export const MANIFEST = 'manifest.json';

/** Where files are made, in the folder that the journal lies in: on the same file system as the output. */
export const temporaryIn = (state: string): string => path.join(state, 'temporary');

const BUFFER = 1 << 20;

/** Gathers bytes and writes them in large pieces; what it is given it does not keep. @throws OutputError */
async function createWriter(file: string) {
  const handle = await guard(file, () => open(file, 'w'));
  const buffer = Buffer.allocUnsafe(BUFFER);
  let held = 0;
  const put = (bytes: Uint8Array): Promise<void> => guard(file, () => handle.writeFile(bytes));
  const flush = async (): Promise<void> => {
    if (held > 0) await put(buffer.subarray(0, held));
    held = 0;
  };
  return {
    async write(bytes: Uint8Array): Promise<void> {
      if (held + bytes.length > BUFFER) await flush();
      if (bytes.length > BUFFER) {
        await put(bytes);
        return;
      }
      buffer.set(bytes, held);
      held += bytes.length;
    },
    async close(): Promise<void> {
      await flush();
      await guard(file, () => handle.sync());
      await handle.close();
    },
    abandon: () => handle.close().catch(() => {}),
  };
}

/**
 * Writes records, problems, rejects and links, and counts what they hold.
 * @param offsets of the entries that count, in the order of the output.
 * @throws OutputError
 */
export async function writeFiles(
  journal: Journal<Head>,
  offsets: Iterable<number>,
  lastRun: number,
  state: string,
  out: string,
): Promise<Totals> {
  const temporary = temporaryIn(state);
  await guard(temporary, () => mkdir(temporary, { recursive: true }));
  const writers = [];
  try {
    for (const name of NAMES) writers.push(await createWriter(path.join(temporary, name)));
    const [records, problems, rejects, links] = writers as [Writer, Writer, Writer, Writer];
    const totals = createTotals();
    const sketches = createSketches();
    const read = journal.reader();
    for (const offset of offsets) {
      const { head, body } = await read(offset);
      if (head.type !== 'document') continue;
      addDocument(totals, head);
      const [first, second] = [head.parts[0], head.parts[0] + head.parts[1]];
      await records.write(body.subarray(0, first));
      await problems.write(body.subarray(first, second));
      await rejects.write(body.subarray(second));
      if (head.sketch !== null) addSketch(sketches, decodeSketch(head.sketch), offset);
    }
    for await (const { head, body } of journal.scan(lastRun)) {
      if (head.type !== 'problem') continue;
      addProblem(totals, head);
      await problems.write(body);
    }
    for (const line of await linksOf(sketches, journal)) {
      totals.links++;
      await links.write(new TextEncoder().encode(`${line}\n`));
    }
    for (const writer of writers) await writer.close();
    await moveAll(temporary, out);
    return totals;
  } catch (error) {
    for (const writer of writers) await writer.abandon();
    throw error;
  }
}

/** Puts finished files in place, and makes sure that their names last as well. @throws OutputError */
export async function moveAll(from: string, to: string): Promise<void> {
  await guard(to, async () => {
    for (const name of await readdir(from)) await putInPlace(path.join(from, name), path.join(to, name));
    await syncFolder(to);
  });
}

export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and needs not to.
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

type Writer = Awaited<ReturnType<typeof createWriter>>;

/** Sketches one after the other, in one piece of memory that grows. */
interface Sketches {
  count: number;
  places: Uint16Array;
  /** Of the entry each was read from. */
  offsets: Float64Array;
}

const createSketches = (): Sketches => ({
  count: 0,
  places: new Uint16Array(PLACES * 1024),
  offsets: new Float64Array(1024),
});

function addSketch(sketches: Sketches, sketch: Uint16Array, offset: number): void {
  if (sketches.count === sketches.offsets.length) {
    const { places, offsets } = sketches;
    sketches.places = new Uint16Array(places.length * 2);
    sketches.places.set(places);
    sketches.offsets = new Float64Array(offsets.length * 2);
    sketches.offsets.set(offsets);
  }
  sketches.places.set(sketch, sketches.count * PLACES);
  sketches.offsets[sketches.count++] = offset;
}

/** One line a group of documents that say nearly the same: `{"likeness": 0.92, "documents": [{"source", "id"}, …]}`. */
async function linksOf({ count, places, offsets }: Sketches, journal: Journal<Head>): Promise<string[]> {
  const read = journal.reader();
  const lines: string[] = [];
  for (const { members, likeness } of groupAlike(places.subarray(0, count * PLACES))) {
    const documents: { source: string; id: string | null }[] = [];
    for (const member of members) {
      const { head } = await read(offsets[member] as number);
      if (head.type === 'document') documents.push({ source: head.source, id: head.id });
    }
    documents.sort((a, b) => compare(a.source, b.source) || compare(a.id ?? '', b.id ?? ''));
    lines.push(JSON.stringify({ likeness: Number(likeness.toFixed(2)), documents }));
  }
  return lines.sort();
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
