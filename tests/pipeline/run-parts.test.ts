/** The parts that a run's promises rest on: journal, ledger, lock and links. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { createPipeline } from '../../pipeline/pipeline.js';
import { type Journal, openJournal } from '../../pipeline/run/journal.js';
import { groupAlike } from '../../pipeline/run/links.js';
import { Locked, takeLock } from '../../pipeline/run/lock.js';
import { PLACES, sketchOf } from '../../pipeline/run/shingles.js';
import { temporaryFolder } from './run-cli.js';
import { createRandom, makeRelease } from './run-outputs.js';

interface Numbered {
  readonly number: number;
}

const entry = (number: number, size: number) => ({
  head: { number },
  body: Buffer.alloc(size, number % 251),
});

async function openNumbers(file: string): Promise<{ journal: Journal<Numbered>; numbers: number[] }> {
  const numbers: number[] = [];
  const journal = await openJournal<Numbered>(file, ({ head, body }) => {
    numbers.push(head.number);
    assert.ok(body.every((byte) => byte === head.number % 251));
  });
  return { journal, numbers };
}

/** Some larger than what is read at a time. */
const SIZES = [0, 10, 5000, 1 << 20, 3_000_000, 17, 40_000, 1_048_500];

test('a journal cut off anywhere holds all whole entries and takes new ones', async (t) => {
  const file = path.join(temporaryFolder(t), 'journal');
  const first = await openNumbers(file);
  const offsets = await first.journal.append(SIZES.map((size, number) => entry(number, size)));
  const end = first.journal.size;
  await first.journal.close();
  const content = readFileSync(file);
  const random = createRandom(3);
  const cuts = [0, 1, 27, 28, end - 1, ...Array.from({ length: 25 }, () => Math.floor(random() * end))];
  for (const cut of cuts) {
    writeFileSync(file, content);
    truncateSync(file, cut);
    const { journal, numbers } = await openNumbers(file);
    const whole = [...offsets.slice(1), end].filter((offset) => offset <= cut).length;
    assert.deepEqual(numbers, [...Array(whole).keys()], `cut at ${cut}`);
    await journal.append([entry(99, 50)]);
    await journal.close();
    const again = await openNumbers(file);
    assert.deepEqual([again.numbers.at(-1), again.journal.damaged], [99, 0]);
    await again.journal.close();
  }
});

test('damage inside a journal costs the damaged entry only', async (t) => {
  const file = path.join(temporaryFolder(t), 'journal');
  const { journal } = await openNumbers(file);
  const offsets = await journal.append(SIZES.map((size, number) => entry(number, size)));
  await journal.close();
  const content = readFileSync(file);
  const random = createRandom(4);
  for (let round = 0; round < 25; round++) {
    const damaged = Buffer.from(content);
    const victim = Math.floor(random() * SIZES.length);
    const at =
      (offsets[victim] ?? 0) +
      Math.floor(random() * ((offsets[victim + 1] ?? content.length) - (offsets[victim] ?? 0)));
    damaged[at] = (damaged[at] as number) ^ 0x55;
    writeFileSync(file, damaged);
    const found = await openNumbers(file);
    assert.deepEqual(
      found.numbers,
      [...SIZES.keys()].filter((number) => number !== victim),
      `byte ${at}`,
    );
    assert.ok(found.journal.damaged > 0);
    await found.journal.close();
  }
});

test('a file that is no journal is not taken for one, and entries are read in any order', async (t) => {
  const file = path.join(temporaryFolder(t), 'journal');
  writeFileSync(file, 'cmq1'.repeat(100_000));
  const { journal, numbers } = await openNumbers(file);
  assert.deepEqual([numbers, journal.size], [[], 0]);
  const offsets = await journal.append(SIZES.map((size, number) => entry(number, size)));
  const read = journal.reader();
  for (const number of [3, 4, 0, 7, 6, 5, 5, 1, 2]) {
    assert.deepEqual((await read(offsets[number] ?? -1)).head, { number });
  }
  await journal.close();
});

test('one holds a lock, the next is refused, and a dead holder counts for nothing', async (t) => {
  const folder = temporaryFolder(t);
  const lock = await takeLock(folder);
  await assert.rejects(takeLock(folder), Locked);
  await lock.release();
  assert.deepEqual(readdirSync(folder), []);
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  const [mine] = [await takeLock(folder)];
  const file = path.join(folder, readdirSync(folder)[0] as string);
  const holder = JSON.parse(readFileSync(file, 'utf8'));
  await mine.release();
  const leave = (changes: object): void => writeFileSync(file, JSON.stringify({ ...holder, ...changes }));
  leave({ pid });
  await (await takeLock(folder)).release();
  // The number of a process is given again: what counts is also when it began.
  if (holder.started !== null) {
    leave({ started: '1' });
    await (await takeLock(folder)).release();
  }
  // Nobody here can tell whether a process of another machine lives; its lock grows old when it does not.
  leave({ host: `not-${hostname()}` });
  await assert.rejects(takeLock(folder), Locked);
  const longAgo = new Date(Date.now() - 600_000);
  utimesSync(file, longAgo, longAgo);
  await (await takeLock(folder)).release();
  assert.equal(existsSync(file), false);
});

test('of many who want a lock at once, one gets it', async (t) => {
  const folder = temporaryFolder(t);
  appendFileSync(path.join(folder, 'lock-7'), JSON.stringify({ pid: 1, started: '0', host: 'gone' }));
  const longAgo = new Date(Date.now() - 600_000);
  utimesSync(path.join(folder, 'lock-7'), longAgo, longAgo);
  const all = await Promise.allSettled(Array.from({ length: 30 }, () => takeLock(folder)));
  const taken = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  assert.equal(taken.length, 1);
  for (const one of all) assert.ok(one.status === 'fulfilled' || one.reason instanceof Locked);
  await taken[0]?.release();
});

test('near-duplicates are grouped whatever their order, and others are not', () => {
  const random = createRandom(5);
  const { run } = createPipeline();
  const releases = Array.from({ length: 40 }, () => makeRelease(random));
  const texts = [
    ...releases,
    // Another site: a line before and after, and a word changed.
    `Actualités du jour.\n\n${releases[3]?.replace('préfet', 'gouverneur')}\n\nPartager sur Facebook\n`,
    `${releases[7]} Fin du communiqué.`,
    releases[7] as string,
  ];
  const sketches = texts.map((raw) => sketchOf(run({ raw }).document));
  const group = (order: readonly number[]): string[] => {
    const flat = new Uint16Array(order.length * PLACES);
    for (const [row, index] of order.entries()) flat.set(sketches[index] as Uint16Array, row * PLACES);
    return groupAlike(flat)
      .map(({ members, likeness }) => {
        const names = members.map((row) => order[row] as number).sort((a, b) => a - b);
        return `${names} ${likeness}`;
      })
      .sort();
  };
  const forward = [...texts.keys()];
  const found = group(forward);
  assert.deepEqual(
    found.map((line) => line.split(' ')[0]),
    ['3,40', '7,41,42'],
  );
  assert.deepEqual(group(forward.toReversed()), found);
  assert.deepEqual(group(forward.toSorted((a, b) => ((a * 17) % 43) - ((b * 17) % 43))), found);
  assert.equal(sketchOf(run({ raw: 'Le ministre a signé un accord à Dakar.' }).document), null);
});

test('ten thousand times the same text is one group, soon found', () => {
  const sketch = sketchOf(
    createPipeline().run({ raw: makeRelease(createRandom(6)) }).document,
  ) as Uint16Array;
  const flat = new Uint16Array(10_000 * PLACES);
  for (let row = 0; row < 10_000; row++) flat.set(sketch, row * PLACES);
  const started = performance.now();
  const groups = groupAlike(flat);
  assert.deepEqual([groups.length, groups[0]?.members.length, groups[0]?.likeness], [1, 10_000, 1]);
  assert.ok(performance.now() - started < 10_000);
});
