import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { validateRecord } from '../../schemas/validators.js';
import { packageDir } from '../shared.js';
import { parseLines, runCli, temporaryFolder } from './run-cli.js';

const TEXT = `COMMUNIQUÉ DE PRESSE

Dakar, le 12 mars 2024 – Le ministre de la Santé a reçu mardi les partenaires du pays, en présence de M. Amadou Sow, directeur général de l’Agence nationale du médicament.
`;

const sources = (out: string): (string | null)[] => parseLines(out).map(({ document }) => document.source);

test('a file gives one valid record, named by the path as given, and nothing else', async (t) => {
  const file = path.join(temporaryFolder(t), 'a.txt');
  writeFileSync(file, TEXT);
  const { status, out, err } = await runCli(['extract', file]);
  assert.equal(status, 0);
  assert.equal(err, '');
  const [record, ...others] = parseLines(out);
  assert.equal(others.length, 0);
  assert.equal(validateRecord(record), true, JSON.stringify(validateRecord.errors));
  assert.equal(record?.document.source, file);
  assert.match(record?.document.id ?? '', /^sha256:[0-9a-f]{64}$/);
  assert.equal(record?.document.length, TEXT.length);
});

test('a folder gives its .txt and .md files, those of folders inside it too, and nothing else', async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(path.join(folder, 'sub/.hidden'), { recursive: true });
  const names = [
    'b.txt',
    'a.md',
    'c.json',
    'd.jsonl',
    'e.pdf',
    'README.md',
    'sub/f.TXT',
    'sub/.hidden/g.txt',
  ];
  for (const name of names) writeFileSync(path.join(folder, name), TEXT);
  symlinkSync(folder, path.join(folder, 'sub/loop'));
  symlinkSync(path.join(folder, 'b.txt'), path.join(folder, 'sub/link.txt'));
  for (const given of [folder, `${folder}/`]) {
    const { status, out } = await runCli(['extract', given]);
    assert.equal(status, 0);
    assert.deepEqual(
      sources(out),
      ['a.md', 'b.txt', 'sub/f.TXT', 'sub/link.txt'].map((name) => `${folder}/${name}`),
    );
  }
});

test('files of a folder that only a run reads are told in one line', async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(path.join(folder, 'sub'));
  for (const name of ['a.txt', 'b.html', 'sub/c.docx', 'sub/d.tar.gz', 'e.HTML', 'records.jsonl', 'f.json'])
    writeFileSync(path.join(folder, name), TEXT);
  const page = path.join(folder, 'report.page');
  for (const command of [['extract'], ['agreements'], ['report', '--out', page], ['explain']]) {
    const { status, err } = await runCli([...command, folder]);
    const told = err.split('\n').filter((line) => line.includes('[not-read]'));
    assert.deepEqual([status, told.length], [0, 1], command[0]);
    assert.match(err, /: warning: 4 files not read \(docx, html, tar\.gz\); communique run takes such files/);
  }
  writeFileSync(path.join(folder, 'sub/README.html'), TEXT);
  assert.doesNotMatch((await runCli(['run', folder, '--out', path.join(folder, 'out')])).err, /not-read/);
});

test('a link of a folder that leads nowhere is told', async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(path.join(folder, 'a.txt'), TEXT);
  symlinkSync(path.join(folder, 'gone.txt'), path.join(folder, 'b.txt'));
  const { status, out, err } = await runCli(['extract', folder]);
  assert.deepEqual([status, sources(out)], [1, [`${folder}/a.txt`]]);
  assert.match(err, /b\.txt: error: the link leads nowhere/);
});

test('paths keep the form in which they were given', async () => {
  const relative = path.relative(process.cwd(), path.join(packageDir, 'corpus'));
  const { out } = await runCli(['extract', `./${relative}`]);
  assert.ok(sources(out).length > 0);
  assert.ok(sources(out).every((source) => source?.startsWith(`./${relative}/`)));
});

test('a glob gives the texts it matches, in order', async (t) => {
  const folder = temporaryFolder(t);
  for (const name of ['a2.txt', 'a1.txt', 'b.txt', 'a3.json']) writeFileSync(path.join(folder, name), TEXT);
  const { status, out } = await runCli(['extract', `${folder}/a*`]);
  assert.equal(status, 0);
  assert.deepEqual(sources(out), [`${folder}/a1.txt`, `${folder}/a2.txt`]);
});

test('standard input is one text, with or without a dash', async () => {
  for (const args of [['extract'], ['extract', '-']]) {
    const { status, out } = await runCli(args, TEXT);
    assert.equal(status, 0);
    assert.deepEqual(sources(out), [null]);
  }
});

test('--format json writes one array', async (t) => {
  const folder = temporaryFolder(t);
  for (const name of ['a.txt', 'b.txt']) writeFileSync(path.join(folder, name), TEXT);
  const { out } = await runCli(['extract', folder, '--format', 'json']);
  assert.equal(JSON.parse(out).length, 2);
});

test('--kinds keeps these and empties the others', async () => {
  const { out } = await runCli(['extract', '--kinds', 'dates,people', '--reference', '2024-03-14'], TEXT);
  const [record] = parseLines(out);
  assert.deepEqual([record?.ministries, record?.organizations, record?.places], [[], [], []]);
});

test('JSON Lines: each line is answered by its record, with the id it brings', async () => {
  const lines = [
    { id: 'x1', text: TEXT, published: '2024-03-13' },
    { id: 7, text: TEXT },
    { text: TEXT, published: 'soon' },
  ];
  const input = `\ufeff${lines.map((line) => JSON.stringify(line)).join('\r\n\r\n')}`;
  const { status, out, err } = await runCli(['extract', '--from', 'jsonl'], input);
  const records = parseLines(out);
  assert.equal(status, 0);
  assert.deepEqual(
    records.slice(0, 2).map(({ document }) => document.id),
    ['x1', '7'],
  );
  assert.match(records[2]?.document.id ?? '', /^sha256:/);
  assert.match(err, /standard input:5: warning: 'published'/);
});

test('--out writes the file whole; a run that cannot leaves what was there', async (t) => {
  const folder = temporaryFolder(t);
  const [text, out] = [path.join(folder, 'a.txt'), path.join(folder, 'records.jsonl')];
  writeFileSync(text, TEXT);
  writeFileSync(out, 'before');
  const run = await runCli(['extract', text, '--out', out]);
  assert.deepEqual([run.status, run.out], [0, '']);
  assert.equal(parseLines(readFileSync(out, 'utf8')).length, 1);
  assert.deepEqual(readdirSync(folder), ['a.txt', 'records.jsonl']);

  for (const bad of [folder, path.join(folder, 'none/records.jsonl')]) {
    const failed = await runCli(['extract', text, '--out', bad]);
    assert.equal(failed.status, 4);
    assert.ok(failed.err.includes(bad));
  }
  assert.equal((await runCli(['extract', text, '--out', '/dev/null'])).status, 0);
});

test('what is not understood is usage, with nothing on standard output', async () => {
  const wrong = [
    ['extract', '--kinds', 'people,poeple', 'a'],
    ['extract', '--reference', '2024-02-30', 'a'],
    ['extract', '--format', 'xml', 'a'],
    ['extract', '--from', 'csv', 'a'],
    ['extract', '--nonsense'],
    ['serve', '--port', '65536'],
    ['run', '--watch', 'no-such-folder', '--out', 'none'],
    ['schema', 'nothing'],
    ['evaluate', 'no-such-folder'],
    ['accept', 'a.pdf'],
    ['nothing'],
    ['extract', path.join(packageDir, 'package.json'), '--out', path.join(packageDir, 'package.json')],
    ['evaluate', path.join(packageDir, 'corpus'), '--errors', 'poeple'],
  ];
  for (const args of wrong) {
    const { status, out, err } = await runCli(args);
    assert.deepEqual([status, out], [2, ''], args.join(' '));
    assert.notEqual(err, '', args.join(' '));
  }
});

test('help and version go to standard output; help has examples', async () => {
  const version = await runCli(['--version']);
  const { version: expected } = JSON.parse(readFileSync(path.join(packageDir, 'package.json'), 'utf8'));
  assert.deepEqual(version, { status: 0, out: `${expected}\n`, err: '' });
  for (const args of [['--help'], ['extract', '--help']]) {
    const help = await runCli(args);
    assert.equal(help.status, 0);
    assert.match(help.out, /communique/);
  }
  assert.match((await runCli(['--help'])).out, /Examples:[\s\S]*Exit status:/);
  assert.match((await runCli(['run', '--ouy', 'x'])).err, /communique run --help/);
});

test('schema prints each schema, and by default one that is complete', async () => {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { edtf: true, duration: true } });
  const validateBundle = ajv.compile(JSON.parse((await runCli(['schema'])).out));
  const [record] = parseLines((await runCli(['extract'], TEXT)).out);
  assert.equal(validateBundle(record), true);
  assert.equal(validateBundle({ ...record, more: 1 }), false);
  const folder = path.join(packageDir, 'schemas');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.schema.json'))) {
    const { out } = await runCli(['schema', name.replace('.schema.json', '')]);
    assert.equal(out, readFileSync(path.join(folder, name), 'utf8'));
  }
});

test('demo writes its three files and shows counts and an example', async (t) => {
  const folder = temporaryFolder(t);
  const out = path.join(folder, 'records');
  const corpus = path.join(packageDir, 'corpus');
  const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.txt'),
  );
  const samples = texts.length;
  const run = await runCli(['demo', corpus, '--out', out]);
  assert.equal(run.status, 0, run.err);
  assert.ok(run.out.includes(`${samples} records`));
  assert.match(run.out, /people +\d+/);
  assert.match(run.out, /For example:/);
  const files = ['problems.jsonl', 'records.jsonl', 'rejects.jsonl'];
  assert.deepEqual(readdirSync(out), files);
  assert.equal(parseLines(readFileSync(path.join(out, 'records.jsonl'), 'utf8')).length, samples);
  assert.equal(readFileSync(path.join(out, 'rejects.jsonl'), 'utf8'), '');
});

test('accept writes a draft that agrees with the program, and never replaces one unasked', async (t) => {
  const folder = temporaryFolder(t);
  const [text, gold] = [path.join(folder, 'a.txt'), path.join(folder, 'a.json')];
  writeFileSync(text, readFileSync(path.join(packageDir, 'corpus/001.txt')));
  assert.equal((await runCli(['accept', text])).status, 0);
  const evaluated = await runCli(['evaluate', folder, '--json', '--errors', 'all']);
  assert.deepEqual(JSON.parse(evaluated.out).mistakes, []);
  assert.equal((await runCli(['accept', text])).status, 2);
  assert.equal((await runCli(['accept', text, '--force'])).status, 0);
  assert.ok(existsSync(gold));
});

test('evaluate holds figures against a floor and lists the differences', async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(path.join(folder, 'a.txt'), TEXT);
  const mentions = [{ start: 0, end: 10, text: 'COMMUNIQUÉ' }];
  writeFileSync(
    path.join(folder, 'a.json'),
    JSON.stringify({ people: [{ name: 'Personne Inconnue', mentions }] }),
  );
  const floor = path.join(folder, 'floor.json.txt');
  writeFileSync(floor, '{"people": 0.5}');
  const { status, out, err } = await runCli(['evaluate', folder, '--floor', floor, '--errors', 'people']);
  assert.equal(status, 3);
  assert.match(out, /^a\tmissed\tpeople\tPersonne Inconnue$/m);
  assert.match(out, /^people .* F1 +0\.0/m);
  assert.match(err, /people: F1 0\.0000 is below the floor of 0\.5/);
  writeFileSync(floor, '{"people": 0}');
  assert.equal((await runCli(['evaluate', folder, '--floor', floor])).status, 0);
  writeFileSync(floor, 'nonsense');
  assert.equal((await runCli(['evaluate', folder, '--floor', floor])).status, 2);
});

test('a broken gold record is named', async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(path.join(folder, 'b.json'), '{');
  const alone = await runCli(['evaluate', folder]);
  assert.equal(alone.status, 2);
  assert.match(alone.err, /b\.json: there is no b\.txt/);
  writeFileSync(path.join(folder, 'b.txt'), TEXT);
  assert.match((await runCli(['evaluate', folder])).err, /b\.json: .*JSON/);
});
