/** `run --texts`: every record points into a text that lies beside it, of whatever kind its source was. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { textNameOf } from '../../pipeline/run/texts.js';
import { validate } from '../../pipeline/validate.js';
import { parseLines, runCli, temporaryFolder } from './run-cli.js';
import {
  FEED_ENTRY,
  makeFeed,
  makeMail,
  makePage,
  makePdf,
  makeWord,
  makeZip,
  PARAGRAPHS,
  setPage,
  TEXT,
  TITLE,
} from './source-files.js';

test('texts of every kind are kept, found by report, and made for earlier records too', {
  timeout: 120_000,
}, async (t) => {
  const folder = temporaryFolder(t);
  const [inputs, out] = [path.join(folder, 'in'), path.join(folder, 'out')];
  mkdirSync(inputs);
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'a.txt': `Note.\n\n${TEXT}`,
    'a.html': makePage(),
    'a.pdf': makePdf([setPage([TITLE, ...PARAGRAPHS])]),
    'a.docx': makeWord(),
    'a.eml': makeMail(),
    'a.xml': makeFeed(FEED_ENTRY),
    'a.zip': makeZip({ 'b.html': Buffer.from(makePage('<p>Annexe</p>')) }),
    'a.jsonl': `${JSON.stringify({ id: 'mine', text: TEXT })}\n`,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(inputs, name), content);
  const run = async (...more: string[]) => {
    const { status, out: json } = await runCli(['run', inputs, '--out', out, '--quiet', '--json', ...more]);
    assert.equal(status, 0);
    return JSON.parse(json);
  };
  assert.deepEqual((await run()).counts.records, 8);
  mkdirSync(path.join(out, 'texts'));
  writeFileSync(path.join(out, 'texts', 'half.txt.1-1.tmp'), 'x');
  assert.ok((await run('--texts')).files.includes('texts/'));
  const records = parseLines(readFileSync(path.join(out, 'records.jsonl'), 'utf8'));
  assert.equal(records.length, 8);
  const names = records.map(({ document }) => textNameOf(document));
  for (const [i, record] of records.entries()) {
    const raw = readFileSync(path.join(out, 'texts', names[i] as string), 'utf8');
    assert.deepEqual(validate(record, raw), [], record.document.source ?? '');
  }
  // Nothing else lies there: no half of a file, and no text twice.
  assert.deepEqual(readdirSync(path.join(out, 'texts')).sort(), [...new Set(names)].sort());
  const page = path.join(folder, 'report.html');
  const report = await runCli(['report', path.join(out, 'records.jsonl'), '--out', page]);
  assert.equal(report.status, 0, report.err);
  assert.ok(readFileSync(page, 'utf8').includes('dossiers médicaux partagés'));
});
