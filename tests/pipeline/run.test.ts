/** `run`: what comes out, what is done again, and what it says. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { chooseMessages } from '../../pipeline/run/messages.js';
import { parseLines, runCli } from './run-cli.js';
import { OUTPUTS, readOutput, writeReleases } from './run-outputs.js';
import { type Counts, makePlace, RELEASES } from './run-place.js';

const LIMIT = { timeout: 120_000 };

const [ONE, TWO, THREE] = RELEASES as [string, string, string];

test('its records are those of extract, on one thread and on several', LIMIT, async (t) => {
  const { folder, inputs } = makePlace(t);
  writeReleases(inputs, 150, 7);
  const { out: expected } = await runCli(['extract', inputs]);
  const outputs = [];
  for (const jobs of ['1', '2', '3']) {
    const out = path.join(folder, `out-${jobs}`);
    const { status, err } = await runCli(['run', inputs, '--out', out, '--jobs', jobs, '--quiet']);
    assert.deepEqual([status, err], [1, '']);
    outputs.push(readOutput(out));
    assert.equal(readFileSync(path.join(out, 'records.jsonl'), 'utf8'), expected);
  }
  const [first, ...others] = outputs;
  for (const other of others) assert.deepEqual(other, first);
  const problems = (first?.['problems.jsonl'] ?? '').split('\n').slice(0, -1);
  const codes = new Set(problems.map((line) => JSON.parse(line).code));
  assert.deepEqual([...codes].sort(), ['empty', 'not-french']);
});

test(
  'what is done is skipped, what changed is done again in its place, what is new is added',
  LIMIT,
  async (t) => {
    const { put, run, sources, out } = makePlace(t);
    put('a.txt', ONE);
    put('b.txt', TWO);
    put('d.txt', THREE);
    assert.equal((await run()).run.new, 3);
    const before = readOutput(out);
    const again = await run();
    assert.deepEqual([again.run.new, again.run.changed, again.run.done], [0, 0, 3]);
    assert.deepEqual(readOutput(out), before);
    put('a.txt', RELEASES[4] as string);
    put('c.txt', RELEASES[5] as string);
    const third = await run();
    assert.deepEqual([third.run.new, third.run.changed, third.run.done], [1, 1, 2]);
    assert.deepEqual(sources(), ['a.txt', 'b.txt', 'd.txt', 'c.txt']);
    const [first] = parseLines(readFileSync(path.join(out, 'records.jsonl'), 'utf8'));
    assert.equal(first?.document.length, RELEASES[4]?.length);
  },
);

test(
  'files that say nothing new stay as they are; what somebody changed in them is mended',
  LIMIT,
  async (t) => {
    const { put, run, out } = makePlace(t);
    put('a.txt', ONE);
    put('b.txt', 'The Minister of Health met the partners of the country on Tuesday in Dakar.');
    const files = [...OUTPUTS, 'csv/people.csv', 'parquet/people.parquet', 'sqlite/records.sqlite'];
    const written = async (): Promise<readonly string[]> => {
      const inodes = files.map((name) => statSync(path.join(out, name)).ino);
      await run('--format', 'csv,parquet,sqlite');
      return files.filter((name, index) => statSync(path.join(out, name)).ino !== inodes[index]);
    };
    await run('--format', 'csv,parquet,sqlite');
    assert.deepEqual(await written(), []);
    assert.deepEqual(readdirSync(path.join(out, '.communique/temporary')), []);
    put('b.txt', TWO);
    assert.deepEqual(await written(), ['records.jsonl', 'problems.jsonl', ...files.slice(OUTPUTS.length)]);
    const records = path.join(out, 'records.jsonl');
    const before = readFileSync(records, 'utf8');
    // Of the same length, so that only reading tells.
    writeFileSync(records, before.replace('people', 'peeple'));
    rmSync(path.join(out, 'links.jsonl'));
    await run();
    assert.equal(readFileSync(records, 'utf8'), before);
    assert.equal(readFileSync(path.join(out, 'links.jsonl'), 'utf8'), '');
  },
);

test('with other options all is done again', LIMIT, async (t) => {
  const { put, run } = makePlace(t);
  put('a.txt', ONE);
  await run();
  const other = await run('--kinds', 'people');
  assert.deepEqual([other.run.changed, other.counts.documents], [1, 1]);
  assert.equal((await run('--kinds', 'people')).run.done, 1);
});

test('what had errors is tried again with --retry, and good documents are not', LIMIT, async (t) => {
  const { put, run } = makePlace(t);
  put('a.txt', ONE);
  put('b.txt', 'The Minister of Health met the partners of the country on Tuesday in Dakar.');
  await run();
  assert.deepEqual(((await run()).run as Counts).done, 2);
  const retried = await run('--retry');
  assert.deepEqual([retried.run.changed, retried.run.done], [1, 1]);
});

test('what cannot be opened is told for the run that met it', LIMIT, async (t) => {
  const { put, inputs, out } = makePlace(t);
  put('a.txt', ONE);
  const problems = (): string => readFileSync(path.join(out, 'problems.jsonl'), 'utf8');
  const missing = await runCli(['run', inputs, 'none.txt', '--out', out]);
  assert.equal(missing.status, 1);
  assert.match(missing.err, /none\.txt: error: /);
  assert.match(problems(), /"missing-file"/);
  const { status } = await runCli(['run', inputs, '--out', out, '--quiet']);
  assert.deepEqual([status, problems()], [0, '']);
});

test('the output inside a source is no input', LIMIT, async (t) => {
  const { put, inputs } = makePlace(t);
  put('a.txt', ONE);
  const out = path.join(inputs, 'out');
  for (let round = 0; round < 2; round++) {
    assert.equal((await runCli(['run', inputs, '--out', out, '--quiet'])).status, 0);
  }
  const { counts } = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8'));
  assert.equal(counts.documents, 1);
  const { status, err } = await runCli(['run', inputs, '--out', inputs]);
  assert.equal(status, 2);
  assert.match(err, /both a source and the output/);
});

test('lines of a stream are known by their id, or by what they say', LIMIT, async (t) => {
  const { out } = makePlace(t);
  const given = (lines: readonly object[]): string =>
    lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const run = async (lines: readonly object[]): Promise<Counts> => {
    const { out: json } = await runCli(['run', '-', '--out', out, '--quiet', '--json'], given(lines));
    return JSON.parse(json).run;
  };
  const day1 = await run([{ text: ONE }, { id: 'x', text: TWO }, { text: ONE }, { id: 'x', text: THREE }]);
  assert.deepEqual([day1.new, day1.repeated], [3, 1]);
  // Another first line does not replace that of the day before; the same id with another text does.
  const day2 = await run([{ text: RELEASES[6] }, { id: 'x', text: RELEASES[7] }, { text: ONE }]);
  assert.deepEqual([day2.new, day2.changed, day2.done], [1, 1, 1]);
  const records = parseLines(readFileSync(path.join(out, 'records.jsonl'), 'utf8'));
  assert.deepEqual(
    records.map(({ document }) => document.length),
    [ONE, RELEASES[7], THREE, RELEASES[6]].map((text) => text?.length),
  );
});

test('near-duplicates are linked and kept', LIMIT, async (t) => {
  const { put, run, out, sources } = makePlace(t);
  put('a.txt', ONE);
  put('b.txt', TWO);
  put('c.txt', `Actualités\n\n${ONE}\n\nPartager sur Facebook\n`);
  const { counts } = await run();
  assert.equal(counts.links, 1);
  assert.equal(sources().length, 3);
  const link = JSON.parse(readFileSync(path.join(out, 'links.jsonl'), 'utf8'));
  assert.deepEqual(
    link.documents.map(({ source }: { source: string }) => path.basename(source)),
    ['a.txt', 'c.txt'],
  );
  assert.ok(link.likeness > 0.8);
});

test('tables are written besides, all that are asked for', LIMIT, async (t) => {
  const { put, run, out } = makePlace(t);
  put('a.txt', ONE);
  put('b.txt', TWO);
  await run('--format', 'csv,sqlite', '--format', 'parquet');
  const rows = readFileSync(path.join(out, 'csv/documents.csv'), 'utf8').trim().split('\r\n');
  assert.equal(rows.length, 3);
  assert.ok(existsSync(path.join(out, 'sqlite/records.sqlite')));
  assert.ok(existsSync(path.join(out, 'parquet/documents.parquet')));
  const { files } = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8'));
  for (const name of ['csv/', 'sqlite/', 'parquet/', 'records.jsonl']) assert.ok(files.includes(name));
});

test('a journal that is mostly out of date is made anew', LIMIT, async (t) => {
  const { inputs, run, out } = makePlace(t);
  const size = (): number => readFileSync(path.join(out, '.communique/journal')).length;
  writeReleases(inputs, 300, 1);
  await run();
  const sizes = [size()];
  for (const seed of [2, 3]) {
    writeReleases(inputs, 300, seed);
    await run();
    sizes.push(size());
  }
  const [one = 0, two = 0, three = 0] = sizes;
  assert.ok(two > 1.5 * one && three > 2 * one);
  const before = readOutput(out);
  const last = await run();
  assert.deepEqual([last.run.new, last.run.changed], [0, 0]);
  assert.ok(size() < 1.5 * one, `${size()} bytes after ${sizes}`);
  assert.deepEqual(readOutput(out), before);
});

test(
  'documents that went wrong are told by name, up to a number; all of them stand in problems.jsonl',
  LIMIT,
  async (t) => {
    const { put, inputs, out } = makePlace(t);
    put('a.txt', ONE);
    for (let index = 0; index < 25; index++) put(`empty-${index}.txt`, '');
    const { status, err } = await runCli(['run', inputs, '--out', out]);
    assert.equal(status, 1);
    assert.equal(err.match(/empty-\d+\.txt: error: the file is empty \[empty\]$/gm)?.length, 20);
    assert.match(err, /^more problems: see .*problems\.jsonl$/m);
  },
);

test('the summary speaks French or English, and --quiet nothing', LIMIT, async (t) => {
  const { put, inputs, out } = makePlace(t);
  put('a.txt', ONE);
  const english = await runCli(['run', inputs, '--out', out]);
  assert.match(english.err, /^1 document in .* \(1 new, /m);
  assert.match(english.err, /agreements +1 \(signed 1\)/);
  assert.equal(english.out, '');
  assert.equal((await runCli(['run', inputs, '--out', out, '--quiet'])).err, '');
  assert.equal(chooseMessages({ LANG: 'fr_FR.UTF-8' }).locale, 'fr');
  assert.equal(chooseMessages({ LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }).locale, 'en');
  assert.equal(chooseMessages({ LC_ALL: '', LC_MESSAGES: 'fr', LANG: 'en_GB' }).locale, 'fr');
  assert.equal(chooseMessages({ LANG: 'fro' }).locale, 'en');
});

test('what is asked for wrongly is told, and nothing is made', LIMIT, async (t) => {
  const { folder, inputs, out } = makePlace(t);
  for (const args of [
    ['--out', out],
    [inputs],
    [inputs, '--out', out, '--jobs', '0'],
    [inputs, '--out', out, '--format', 'xls'],
    [inputs, '--out', out, '--time-limit', 'x'],
  ]) {
    assert.equal((await runCli(['run', ...args])).status, 2, args.join(' '));
  }
  assert.deepEqual(readdirSync(folder), ['in']);
  rmSync(inputs, { recursive: true });
  writeFileSync(out, 'a file');
  const { status, err } = await runCli(['run', folder, '--out', out]);
  assert.equal(status, 4);
  assert.match(err, /EEXIST|ENOTDIR/);
});
