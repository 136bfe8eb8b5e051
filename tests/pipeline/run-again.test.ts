/** `run` on a folder it has written before: what it knows again, keeps up and tells. */
import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { runCli, temporaryFolder } from './run-cli.js';
import { type Counts, makePlace, RELEASES } from './run-place.js';
import { makeZip } from './source-files.js';

const LIMIT = { timeout: 120_000 };
const [ONE, TWO, THREE] = RELEASES as [string, string, string];

test('tables that stand there are kept up, with their separator', LIMIT, async (t) => {
  const { put, run, out } = makePlace(t);
  put('a.txt', ONE);
  await run('--separator', ';');
  put('b.txt', TWO);
  const { files } = JSON.parse(JSON.stringify(await run()));
  const rows = readFileSync(path.join(out, 'csv/documents.csv'), 'utf8').trim().split('\r\n');
  assert.equal(rows.length, 3);
  assert.match(rows[0] ?? '', /^document;/);
  assert.ok(files.includes('csv/'));
  assert.ok(!files.includes('sqlite/'));
  await run('--separator', ',');
  assert.match(readFileSync(path.join(out, 'csv/documents.csv'), 'utf8'), /^\ufeffdocument,/);
  rmSync(path.join(out, 'csv'), { recursive: true });
  await run();
  assert.ok(!existsSync(path.join(out, 'csv')));
});

test('a file is one document however its path is given, and moves with the output', LIMIT, async (t) => {
  const { put, inputs, out, folder } = makePlace(t);
  put('a.txt', ONE);
  put('b.txt', TWO);
  put('c.jsonl', `${JSON.stringify({ id: '1', text: THREE })}\n`);
  const archive = { 'd.txt': Buffer.from(RELEASES[4] as string) };
  writeFileSync(path.join(inputs, 'e.zip'), makeZip(archive));
  symlinkSync(inputs, path.join(folder, 'link'));
  const run = async (given: string, to = out): Promise<Counts> =>
    JSON.parse((await runCli(['run', given, '--out', to, '--quiet', '--json'])).out).run;
  assert.equal((await run(inputs)).new, 4);
  const spellings = [
    `${inputs}/`,
    path.relative(process.cwd(), inputs),
    `${folder}/./in/../in`,
    path.join(folder, 'link'),
  ];
  for (const spelling of spellings) assert.equal((await run(spelling)).done, 4, spelling);
  // A line that has changed is the same, too.
  put('c.jsonl', `${JSON.stringify({ id: '1', text: RELEASES[5] })}\n`);
  assert.deepEqual(await run(path.join(folder, 'link')).then(({ changed, done }) => [changed, done]), [1, 3]);
  const moved = temporaryFolder(t);
  cpSync(inputs, path.join(moved, 'in'), { recursive: true });
  cpSync(out, path.join(moved, 'out'), { recursive: true });
  assert.equal((await run(path.join(moved, 'in'), path.join(moved, 'out'))).done, 4);
  // Another file of the same name elsewhere is another document.
  mkdirSync(path.join(folder, 'other'));
  writeFileSync(path.join(folder, 'other/a.txt'), RELEASES[6] as string);
  assert.equal((await run(path.join(folder, 'other'))).new, 1);
});

test(
  'texts that are asked for later are kept, and no document counts as changed for that',
  LIMIT,
  async (t) => {
    const { put, run, out } = makePlace(t);
    put('a.txt', ONE);
    put('b.txt', TWO);
    await run();
    const records = readFileSync(path.join(out, 'records.jsonl'), 'utf8');
    const kept = (): number => readdirSync(path.join(out, 'texts')).length;
    assert.deepEqual([(await run('--texts')).run.done, kept()], [2, 2]);
    const size = (): number => statSync(path.join(out, '.communique/journal')).size;
    const before = size();
    assert.deepEqual([(await run()).run.done, (await run('--texts')).run.done], [2, 2]);
    // Nothing was read again: the journal holds two beginnings of runs more.
    assert.ok(size() - before < 500);
    put('b.txt', THREE);
    assert.deepEqual([(await run()).run.changed, kept()], [1, 2]);
    assert.deepEqual([(await run('--texts')).run.done, kept()], [2, 3]);
    assert.equal(
      readFileSync(path.join(out, 'records.jsonl'), 'utf8').split('\n')[0],
      records.split('\n')[0],
    );
  },
);

test('an error of an earlier run is named again by the run whose status it decides', LIMIT, async (t) => {
  const { put, inputs, out } = makePlace(t);
  put('a.txt', ONE);
  put('b.txt', 'The Minister of Health met the partners of the country on Tuesday in Dakar.');
  const run = () => runCli(['run', inputs, '--out', out]);
  assert.doesNotMatch((await run()).err, /earlier run/);
  const { status, err } = await run();
  assert.equal(status, 1);
  assert.match(err, /^errors of an earlier run.*--retry.*:\n.*b\.txt: error: the text is not French/m);
  rmSync(path.join(inputs, 'b.txt'));
  const mended = await run();
  assert.deepEqual([mended.status, /earlier run/.test(mended.err)], [0, false]);
});
