/**
 * Memory and time of a run that grows: `npm run scale`. Of one run over 100,000 texts, the memory and the CPU time for a
 * document at the end, beside those when 10,000 were done; then the same run again, with nothing to do.
 */
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { openSession } from '../../pipeline/run/session.js';
import { createRandom, makeRelease } from '../pipeline/run-outputs.js';

const DOCUMENTS = Number(process.argv[2] ?? 100_000);
const EARLY = DOCUMENTS / 10;
/** Until then the program is compiled by use, and memory taken for the first time. */
const WARM = Math.ceil(EARLY / 400) * 100;
const MEGABYTE = 1 << 20;

/** The most of either by which the end may differ. */
const MOST_MEMORY = 1.2;
const MOST_TIME = 1.1;

const folder = mkdtempSync(path.join(tmpdir(), 'communique-scale-'));

async function writeTexts(file: string): Promise<void> {
  const random = createRandom(41);
  const stream = createWriteStream(file);
  for (let id = 0; id < DOCUMENTS; id++) {
    const line = `${JSON.stringify({ id: `n${id}`, text: makeRelease(random) })}\n`;
    if (!stream.write(line)) await once(stream, 'drain');
  }
  await finished(stream.end());
}

interface Sample {
  /** Bytes in memory, of all threads. */
  readonly memory: number;
  /** Milliseconds of CPU time since the start, of all threads. */
  readonly cpu: number;
}

function take(): Sample {
  const { user, system } = process.cpuUsage();
  return { memory: process.memoryUsage.rss(), cpu: (user + system) / 1000 };
}

/** The memory of a moment depends on when rubbish was collected last: the most over a tenth of the documents counts. */
interface Watched {
  early: number;
  late: number;
  at: Map<number, Sample>;
}

async function run(file: string, out: string): Promise<Watched & { end: Sample }> {
  const session = await openSession({
    out,
    version: 'scale',
    pipeline: {},
    jobs: 2,
    timeLimit: 60_000,
    memoryLimit: 2048,
    retry: false,
    tables: [],
  });
  let count = 0;
  const watched: Watched = { early: 0, late: 0, at: new Map() };
  await session.feed([file], Readable.from([]), () => {
    count++;
    if (count % 100 !== 0) return;
    const sample = take();
    if (count > EARLY * 0.9 && count <= EARLY) watched.early = Math.max(watched.early, sample.memory);
    if (count > DOCUMENTS * 0.99) watched.late = Math.max(watched.late, sample.memory);
    if ([WARM, EARLY, DOCUMENTS].includes(count)) watched.at.set(count, sample);
    if (count % EARLY === 0) console.log(`${count} ${Math.round(sample.memory / MEGABYTE)} MB`);
  }).end;
  await session.finish(() => ({}));
  const end = take();
  await session.close();
  return { ...watched, end };
}

try {
  const [file, out] = [path.join(folder, 'texts.jsonl'), path.join(folder, 'out')];
  await writeTexts(file);
  const started = take();
  const { early, late, at, end } = await run(file, out);
  const cpu = (count: number): number => at.get(count)?.cpu ?? Number.NaN;
  const earlyTime = (cpu(EARLY) - cpu(WARM)) / (EARLY - WARM);
  const allTime = (cpu(DOCUMENTS) - cpu(WARM)) / (DOCUMENTS - WARM);
  const rows = [
    ['memory, MB', early / MEGABYTE, late / MEGABYTE, MOST_MEMORY],
    ['CPU ms a document', earlyTime, allTime, MOST_TIME],
  ] as const;
  for (const [what, before, after, most] of rows) {
    const ratio = after / before;
    console.log(`${what}: ${before.toFixed(2)} → ${after.toFixed(2)} (${ratio.toFixed(2)}, at most ${most})`);
    if (!(ratio <= most)) process.exitCode = 1;
  }
  console.log(
    `making the files: ${Math.round(end.cpu - cpu(DOCUMENTS))} ms, ${Math.round(end.memory / MEGABYTE)} MB after it`,
  );
  console.log(`CPU in all: ${Math.round((end.cpu - started.cpu) / 1000)} s`);
  const before = performance.now();
  await run(file, out);
  console.log(`again, with nothing to do: ${Math.round(performance.now() - before)} ms`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
