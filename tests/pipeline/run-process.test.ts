/** What a run does as a process: killed, interrupted, started twice, watching a folder. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { MAIN, parseLines, spawnCli, temporaryFolder } from './run-cli.js';
import {
  assertSameOutput,
  assertWhole,
  createRandom,
  makeRelease,
  readOutput,
  spawnAndKill,
  writeReleases,
} from './run-outputs.js';

const LIMIT = { timeout: 180_000 };
const KILLS = 10;

test('killed at random moments, it ends with what a clean run gives', LIMIT, async (t) => {
  const folder = temporaryFolder(t);
  const [inputs, clean, out] = ['in', 'clean', 'out'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeReleases(inputs, 300, 12);
  const started = performance.now();
  assert.equal((await spawnCli(['run', inputs, '--out', clean, '--quiet'], '')).status, 1);
  const took = performance.now() - started;
  const random = createRandom(13);
  const args = ['run', inputs, '--out', out, '--quiet'];
  let killed = 0;
  for (let round = 0; round < KILLS; round++) {
    const jobs = random() < 0.3 ? '1' : '2';
    const { signal } = await spawnAndKill([...args, '--jobs', jobs], took * (0.1 + 0.6 * random()));
    if (signal === 'SIGKILL') killed++;
    assertWhole(out);
  }
  assert.ok(killed >= 3, `only ${killed} runs were killed before their end`);
  assert.equal((await spawnCli(args, '')).status, 1);
  assertSameOutput(out, readOutput(clean));
});

/** A run that is under way, over standard input that is still open. */
async function startRun(t: TestContext, out: string, ...more: string[]) {
  const child = spawn(process.execPath, [MAIN, 'run', '-', '--out', out, ...more]);
  t.after(() => child.kill('SIGKILL'));
  const err = collect(child);
  const random = createRandom(14);
  for (let id = 0; id < 5; id++) {
    child.stdin.write(`${JSON.stringify({ id: `n${id}`, text: makeRelease(random) })}\n`);
  }
  const journal = path.join(out, '.communique/journal');
  await until(() => existsSync(journal) && readFileSync(journal).includes('"id":"n4"'));
  return { child, err };
}

const lastLine = (): string => `${JSON.stringify({ id: 'last', text: makeRelease(createRandom(15)) })}\n`;

function collect(child: ChildProcess): () => string {
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  return () => err;
}

async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 60_000; !condition(); ) {
    assert.ok(Date.now() < end, 'what was waited for never came');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const idsIn = (out: string): string[] =>
  parseLines(readFileSync(path.join(out, 'records.jsonl'), 'utf8')).map(({ document }) => document.id);

test('Ctrl-C keeps what is done, and says how to go on', LIMIT, async (t) => {
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    const out = path.join(temporaryFolder(t), 'out');
    const { child, err } = await startRun(t, out, '--kinds', 'people,dates');
    child.kill(signal);
    assert.deepEqual(await once(child, 'close'), [status, null]);
    assert.match(err(), /communique run - --out \S+ --kinds people,dates/);
    assert.deepEqual(idsIn(out), ['n0', 'n1', 'n2', 'n3', 'n4']);
    const { complete } = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8'));
    assert.equal(complete, false);
  }
});

test('a second Ctrl-C stops at once, and what was done before is kept', LIMIT, async (t) => {
  const out = path.join(temporaryFolder(t), 'out');
  const { child, err } = await startRun(t, out);
  const long = makeRelease(createRandom(18)).repeat(20_000);
  child.stdin.write(`${JSON.stringify({ id: 'long', text: long })}\n`);
  // Until its thread has begun with it.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  child.kill('SIGINT');
  await until(() => err().includes('SIGINT'));
  const before = performance.now();
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'close'), [130, null]);
  assert.ok(performance.now() - before < 3000);
  const again = await spawnCli(['run', '-', '--out', out, '--quiet'], lastLine());
  assert.equal(again.status, 0, again.err);
  assert.deepEqual(idsIn(out), ['n0', 'n1', 'n2', 'n3', 'n4', 'last']);
});

test('a second run on the same output is refused, and one after a killed one is not', LIMIT, async (t) => {
  const folder = temporaryFolder(t);
  const out = path.join(folder, 'out');
  const { child } = await startRun(t, out);
  const refused = await spawnCli(['run', '-', '--out', out], '');
  assert.equal(refused.status, 5);
  assert.match(refused.err, new RegExp(`in use by another run \\(process ${child.pid} `));
  child.kill('SIGKILL');
  await once(child, 'close');
  const after = await spawnCli(['run', '-', '--out', out], lastLine());
  assert.equal(after.status, 0, after.err);
  assert.deepEqual(idsIn(out), ['n0', 'n1', 'n2', 'n3', 'n4', 'last']);
});

test('a reader that goes away takes nothing with it', LIMIT, async (t) => {
  const folder = temporaryFolder(t);
  const [inputs, out] = [path.join(folder, 'in'), path.join(folder, 'out')];
  writeReleases(inputs, 30, 16);
  const child = spawn(process.execPath, [MAIN, 'run', inputs, '--out', out, '--json']);
  child.stdout.destroy();
  child.stderr.destroy();
  const [status] = await once(child, 'close');
  assert.equal(status, 0);
  assert.equal(idsIn(out).length, 28);
});

test('a watched folder gives records as its files come and change', LIMIT, async (t) => {
  const folder = temporaryFolder(t);
  const [inbox, out] = [path.join(folder, 'inbox'), path.join(folder, 'out')];
  mkdirSync(path.join(inbox, 'deeper'), { recursive: true });
  const random = createRandom(17);
  const [first, second, third, fourth] = Array.from({ length: 4 }, () => makeRelease(random)) as [
    string,
    string,
    string,
    string,
  ];
  writeFileSync(path.join(inbox, 'a.txt'), first);
  const child = spawn(process.execPath, [MAIN, 'run', '--watch', inbox, '--out', out]);
  t.after(() => child.kill('SIGKILL'));
  const err = collect(child);
  const records = (): string => {
    const file = path.join(out, 'records.jsonl');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const lengths = (): number[] => parseLines(records()).map(({ document }) => document.length);
  await until(() => lengths().includes(first.length));
  writeFileSync(path.join(inbox, 'deeper/b.txt'), second);
  // As careful writers do: under another name first.
  writeFileSync(path.join(inbox, '.c.part'), third);
  renameSync(path.join(inbox, '.c.part'), path.join(inbox, 'c.txt'));
  await until(() => lengths().length === 3);
  writeFileSync(path.join(inbox, 'a.txt'), fourth);
  await until(() => lengths().includes(fourth.length));
  assert.deepEqual(
    lengths().sort((a, b) => a - b),
    [second, third, fourth].map(({ length }) => length).sort((a, b) => a - b),
  );
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'close'), [0, null], err());
  assert.match(err(), /taken in: 1 new, 0 changed \(.*a\.txt\)/);
  assert.match(err(), /taken in: 0 new, 1 changed \(.*a\.txt\)/);
  assert.doesNotMatch(err(), /s left/);
});
