import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { ANNOTATION_FORMATS } from '../../output/annotation/index.js';
import { runCli, temporaryFolder } from './run-cli.js';
import { makeZip } from './source-files.js';

const TEXT = `Santé numérique : une convention signée 😀

Dakar, le 28 mai 2024. Mme Awa Diop, ministre de la Santé du Sénégal, a signé ce mardi à Dakar une convention de partenariat avec M. Mohamed Ben Amor, Secrétaire général de l’Organisation arabe des technologies (AICTO).

Mme Diop a salué M. Ben Amor et l’AICTO.
`;

const writeText = (folder: string): string => {
  const file = path.join(folder, 'essai.txt');
  writeFileSync(file, TEXT);
  return file;
};

test('report: one page of texts, or of records whose texts are found again', async (t) => {
  const folder = temporaryFolder(t);
  const text = writeText(folder);
  const records = path.join(folder, 'records.jsonl');
  await runCli(['extract', text, '--out', records]);
  for (const input of [text, records]) {
    const { status, out } = await runCli(['report', input, '--out', '-']);
    assert.equal(status, 0);
    assert.match(out, /^<!doctype html>/);
    assert.match(out, /une convention signée 😀\\n\\nDakar/);
  }
  const page = path.join(folder, 'page.html');
  assert.equal((await runCli(['report', folder, '--out', page])).status, 0);
  assert.match(readFileSync(page, 'utf8'), /"findings":\[\{/);
});

test('report, export and agreements take the folder of a run', async (t) => {
  const folder = temporaryFolder(t);
  const [text, out] = [writeText(folder), path.join(folder, 'out')];
  assert.equal((await runCli(['run', text, '--out', out, '--quiet'])).status, 0);
  const page = await runCli(['report', out, '--out', '-']);
  assert.deepEqual([page.status, page.err], [0, '']);
  assert.match(page.out, /une convention signée/);
  const venues = path.join(folder, 'venues');
  assert.equal((await runCli(['export', out, '--to', 'geojson', '--out', venues])).status, 0);
  const fromText = await runCli(['agreements', text, '--csv']);
  assert.match(fromText.out, /Awa Diop/);
  for (const records of [out, path.join(out, 'records.jsonl')]) {
    assert.deepEqual(await runCli(['agreements', records, '--csv']), fromText);
  }
});

test('report: a text that is no longer the record’s is not shown as its text', async (t) => {
  const folder = temporaryFolder(t);
  const text = writeText(folder);
  const records = path.join(folder, 'records.jsonl');
  await runCli(['extract', text, '--out', records]);
  writeFileSync(text, 'Un tout autre texte, écrit depuis.');
  const { out } = await runCli(['report', records, '--out', '-']);
  assert.match(out, /"text":null/);
});

test('report: files that hold no records are told', async (t) => {
  const folder = temporaryFolder(t);
  const file = path.join(folder, 'broken.jsonl');
  writeFileSync(file, '{"schemaVersion": 1}\nnonsense\n');
  const { status, err } = await runCli(['report', file]);
  assert.equal(status, 2);
  assert.match(err, /broken\.jsonl:1: error: this is no record/);
  assert.match(err, /broken\.jsonl:2: error: this is no record/);
});

test('explain: mentions, rules and refusals, at one offset too', async (t) => {
  const file = writeText(temporaryFolder(t));
  const { status, out } = await runCli(['explain', file, '--width', '60']);
  assert.equal(status, 0);
  assert.match(out, /\[Awa Diop\]/);
  assert.match(out, /^ {2}\+ people \d+-\d+ “Awa Diop”/m);
  const at = String(TEXT.indexOf('Ben Amor'));
  const spot = await runCli(['explain', file, '--at', at, '--color']);
  assert.ok(spot.out.includes('\u001b['));
  assert.doesNotMatch(spot.out, /“Awa Diop”/);
  assert.equal((await runCli(['explain', file, '--at', 'x'])).status, 2);
});

test('explain: texts of a folder by name, and what each agreement stands on', async (t) => {
  const folder = temporaryFolder(t);
  writeText(folder);
  const deal =
    'Mme Ana Sow et M. Jo Biya ont signé hier à Dakar une convention de financement de 3 millions d’euros.';
  writeFileSync(path.join(folder, 'z.txt'), `Une convention\n\n${deal}\n`);
  const { status, out } = await runCli(['explain', folder, '--width', '200']);
  assert.equal(status, 0);
  assert.equal(out.match(/^== .*\.txt ==$/gm)?.length, 2);
  const told = out.slice(out.indexOf('\na1 convention de financement (signed), confidence '));
  assert.match(told, /^ {3}by Ana Sow; Jo Biya$/m);
  assert.match(told, /^ {3}3,000,000 EUR$/m);
  assert.match(told, /^ {3}“Mme Ana Sow .*euros\.”\n {5}\+ “ont signé” \(signing\//m);
  const one = await runCli(['explain', path.join(folder, 'z.txt'), '--at', '3']);
  assert.doesNotMatch(one.out, /^==|^a1 /m);
  writeFileSync(path.join(folder, 'p.docx'), makeZip({ 'word/document.xml': Buffer.from('<x/>') }));
  const word = await runCli(['explain', path.join(folder, 'p.docx')]);
  assert.match(word.err, /communique run reads such files, and keeps their texts with --texts/);
});

for (const { name } of ANNOTATION_FORMATS) {
  test(`export to ${name}, import, evaluate: everything is found again`, async (t) => {
    const folder = temporaryFolder(t);
    const text = writeText(folder);
    const [exported, gold] = [path.join(folder, 'exported'), path.join(folder, 'gold')];
    assert.equal((await runCli(['export', text, '--to', name, '--out', exported])).status, 0);
    assert.equal(
      (await runCli(['import', exported, '--from', name, '--out', gold, '--texts', folder])).status,
      0,
    );
    const { status, out } = await runCli(['evaluate', gold, '--json']);
    assert.equal(status, 0);
    const { people, dates } = JSON.parse(out).types as Record<string, { r: number; tp: number }>;
    // Columns know no entities: "Diop" alone becomes a person of its own.
    assert.deepEqual([people?.r, dates?.r, people?.tp], [name === 'iob' ? 0.5 : 1, 1, 2]);
  });
}

test('export to JSON-LD and GeoJSON', async (t) => {
  const folder = temporaryFolder(t);
  const text = writeText(folder);
  for (const [format, file] of [
    ['json-ld', 'records.jsonld'],
    ['geojson', 'venues.geojson'],
  ] as const) {
    assert.equal((await runCli(['export', text, '--to', format, '--out', folder])).status, 0);
    assert.ok(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  }
});

test('import: no name of a document leads out of the folder', async (t) => {
  const folder = temporaryFolder(t);
  const file = path.join(folder, 'all.jsonl');
  const name = '../../outside';
  writeFileSync(file, JSON.stringify({ name, text: TEXT, label: [[44, 49, 'LOC']] }));
  const gold = path.join(folder, 'a', 'gold');
  assert.equal((await runCli(['import', file, '--from', 'doccano', '--out', gold])).status, 0);
  assert.deepEqual(readdirSync(folder).sort(), ['a', 'all.jsonl']);
  assert.equal(readdirSync(gold).length, 2);
});
