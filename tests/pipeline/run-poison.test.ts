/** A document that the program fails on never stops a run, and costs no other document anything. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { TimeLimit } from '../../pipeline/batch.js';
import { createReaders } from '../../pipeline/run/readers.js';
import { openSession } from '../../pipeline/run/session.js';
import { runLimited } from '../../pipeline/run/time-limit.js';
import { parseLines, temporaryFolder } from './run-cli.js';
import { createRandom, makeRelease } from './run-outputs.js';

const LIMIT = { timeout: 120_000 };
const WORKER = new URL('./poisoned-worker.js', import.meta.url);
const SETTINGS = {
  version: 'test',
  pipeline: {},
  jobs: 2,
  timeLimit: 3000,
  memoryLimit: 128,
  retry: false,
  tables: [],
  worker: WORKER,
};

/** Runs 40 good texts and these among them. */
async function runWith(t: TestContext, poisons: readonly string[]) {
  const folder = temporaryFolder(t);
  const random = createRandom(1);
  const file = path.join(folder, 'texts.jsonl');
  const texts = Array.from({ length: 40 }, (_, index) => ({ id: `n${index}`, text: makeRelease(random) }));
  for (const [index, poison] of poisons.entries()) {
    texts.splice(5 + index * 9, 0, { id: `bad-${poison}`, text: `${poison} ${makeRelease(random)}` });
  }
  writeFileSync(file, texts.map((text) => `${JSON.stringify(text)}\n`).join(''));
  const out = path.join(folder, 'out');
  const session = await openSession({ ...SETTINGS, out });
  try {
    await session.feed([file], Readable.from([]), () => {}).end;
    await session.finish(() => ({}));
  } finally {
    await session.close();
  }
  const read = (name: string): string => readFileSync(path.join(out, name), 'utf8');
  const problems = read('problems.jsonl').split('\n').slice(0, -1);
  return {
    given: texts.map(({ id }) => id),
    written: parseLines(read('records.jsonl')).map(({ document }) => document.id),
    problems: problems.map((line) => JSON.parse(line) as { code: string; source: string; message: string }),
  };
}

const CASES = {
  THROW: 'internal',
  HANG: 'time-limit',
  EXIT: 'internal',
  FILL: 'memory-limit',
  WAIT: 'time-limit',
};

test(
  'what hangs, fails, ends its thread or fills the memory becomes a problem, the rest records',
  LIMIT,
  async (t) => {
    const { given, written, problems } = await runWith(t, Object.keys(CASES));
    assert.deepEqual(
      problems.map(({ source, code }) => [source.replace('bad-', ''), code]),
      Object.entries(CASES),
    );
    assert.deepEqual(
      written,
      given.filter((id) => !id.startsWith('bad-')),
    );
  },
);

test('work in the process itself is broken off too', LIMIT, () => {
  assert.throws(
    () =>
      runLimited(50, () => {
        for (;;);
      }),
    TimeLimit,
  );
  assert.equal(
    runLimited(1000, () => 7),
    7,
  );
  assert.throws(
    () =>
      runLimited(1000, () => {
        throw new RangeError('its own');
      }),
    RangeError,
  );
});

const item = (source: string, text: string) =>
  ({ source, id: null, published: null, media: 'text', bytes: Buffer.from(text) }) as const;

test('a few texts are read without threads, until one takes too long', LIMIT, async (t) => {
  const random = createRandom(2);
  const release = makeRelease(random);
  const options = { count: 1, pipeline: {}, memoryLimit: 512 };
  const patient = createReaders({ ...options, timeLimit: 60_000, worker: new URL('file:///none.js') });
  t.after(() => patient.close());
  assert.equal((await patient.read(item('good', release))).id?.startsWith('sha256:'), true);
  const hasty = createReaders({ ...options, timeLimit: 1 });
  t.after(() => hasty.close());
  const long = await hasty.read(item('long', `${release}\n\n`.repeat(300)));
  assert.deepEqual(long.codes, ['time-limit']);
  assert.match(Buffer.from(long.body).toString(), /"source":"long"/);
});

test(
  'the first of many texts are read in the process itself, the others in threads, however slowly they come',
  LIMIT,
  async (t) => {
    const random = createRandom(5);
    const readers = createReaders({ ...SETTINGS, count: 1 });
    t.after(() => readers.close());
    const codes: (readonly string[])[] = [];
    for (let index = 0; index < 30; index++) {
      // Only threads fail on this word.
      codes.push((await readers.read(item(`${index}`, `THROW ${makeRelease(random)}`))).codes);
    }
    assert.deepEqual(codes[0], []);
    assert.deepEqual(codes.at(-1), ['internal']);
  },
);
