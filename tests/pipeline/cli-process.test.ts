/** What only a process of its own can show: pipes that close, answers that come at once. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { MAIN, parseLines, spawnCli, temporaryFolder } from './run-cli.js';

const LIMIT = { timeout: 60_000 };

const line = (id: number): string =>
  `${JSON.stringify({ id: `n${id}`, text: 'Le ministre de la Santé a reçu mardi à Dakar les partenaires du pays.' })}\n`;

test('as a filter it answers each line before the next one comes', LIMIT, async () => {
  const child = spawn(process.execPath, [MAIN, 'extract', '--from', 'jsonl']);
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (let id = 0; id < 3; id++) {
    child.stdin.write(line(id));
    const { value } = await answers.next();
    assert.equal(JSON.parse(value ?? '').document.id, `n${id}`);
  }
  child.stdin.end();
  assert.equal((await answers.next()).done, true);
});

test('many lines come back in their order, and only records', LIMIT, async () => {
  const count = 2000;
  const input = Array.from({ length: count }, (_, id) => line(id)).join('');
  const { status, out, err } = await spawnCli(['extract', '--from', 'jsonl'], input);
  assert.deepEqual([status, err], [0, '']);
  assert.deepEqual(
    parseLines(out).map(({ document }) => document.id),
    Array.from({ length: count }, (_, id) => `n${id}`),
  );
});

test('a reader that goes away ends the program quietly', LIMIT, async (t) => {
  const many = Array.from({ length: 5000 }, (_, id) => line(id)).join('');
  const fromPipe = await spawnCli(['extract', '--from', 'jsonl'], many, 1000);
  assert.deepEqual([fromPipe.status, fromPipe.err], [0, '']);
  const file = path.join(temporaryFolder(t), 'many.jsonl');
  writeFileSync(file, many);
  const fromFile = await spawnCli(['extract', '--from', 'jsonl', file], '', 1000);
  assert.deepEqual([fromFile.status, fromFile.err], [0, '']);
});

test('nobody has to read the help to its end', LIMIT, async () => {
  const child = spawn(process.execPath, [MAIN, 'help']);
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
  assert.equal(err, '');
});

test('a process without output to write ends with its status', LIMIT, async () => {
  const { status, out, err } = await spawnCli(['extract', 'no-such-file'], '');
  assert.deepEqual([status, out], [1, '']);
  assert.match(err, /no-such-file: error: /);
});

test('a run that is interrupted leaves no half of a file behind', LIMIT, async (t) => {
  const folder = temporaryFolder(t);
  const child = spawn(process.execPath, [
    MAIN,
    'extract',
    '--from',
    'jsonl',
    '--out',
    path.join(folder, 'out.jsonl'),
  ]);
  child.stdin.write(line(1));
  while (readdirSync(folder).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.kill('SIGINT');
  assert.equal(await ended, 130);
  assert.deepEqual(readdirSync(folder), []);
});
