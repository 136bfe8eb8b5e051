/** The page that reads by itself gives what Node gives, byte for byte. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { EXAMPLE } from '../../pipeline/answer.js';
import { createPipeline } from '../../pipeline/pipeline.js';
import { decode } from '../../pipeline/read.js';
import { packageDir } from '../shared.js';
import { type Browser, skip, startBrowser } from './browser.js';

const texts = readdirSync(path.join(packageDir, 'corpus'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, raw: decode(readFileSync(path.join(packageDir, 'corpus', name)), name).raw! }));

/** Passages that take the pipeline's rarer ways: English dates, Hijri dates, capitals, emoji, nothing at all. */
const RARE = [
  'Le ministre a ouvert le forum hier à Tunis.\n\nThe Minister opened the forum on Tuesday, 28 May 2024, and the delegates signed a memorandum of understanding on 29 May 2024 in the city of Geneva.\n\nLe 12 ramadan 1445, les délégués se sont réunis à Rabat.',
  '😀 M. TRAORE ABOUBACAR, MINISTRE DE LA SANTE, A SIGNE LE 3 MARS 2024 UNE CONVENTION AVEC L’UNICEF.',
  '',
];

describe('the static page in Chromium', { skip }, () => {
  let browser: Browser;
  let folder: string;
  let url: string;
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'communique-site-'));
    const file = path.join(folder, 'index.html');
    execFileSync(process.execPath, [path.join(packageDir, 'pipeline/browser/build.mjs'), file]);
    url = pathToFileURL(file).href;
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('records of all samples are byte-identical to Node’s', async () => {
    const { page, errors, requests } = await browser.open(url);
    const inputs = [...texts, ...RARE.map((raw, index) => ({ name: `rare-${index}`, raw }))];
    const there = await page.evaluate(
      (given) =>
        given.map(({ raw, name }) => {
          const { communique } = globalThis as unknown as {
            communique: { run(input: object): { record: unknown; problems: unknown } };
          };
          const { record, problems } = communique.run({ raw, source: name });
          return JSON.stringify({ record, problems });
        }),
      inputs,
    );
    const pipeline = createPipeline({ explain: true });
    inputs.forEach(({ raw, name }, index) => {
      const { record, problems } = pipeline.run({ raw, source: name });
      assert.equal(there[index], JSON.stringify({ record, problems }), name);
    });
    assert.ok(texts.length > 40);
    assert.deepEqual([errors, requests], [[], []]);
    await page.close();
  });

  test('opens from disk, reads the example, and asks nobody', async () => {
    const { page, errors, requests } = await browser.open(url, { width: 390, dark: true });
    await page.click('#example');
    await page.waitForSelector('.deal');
    assert.equal(await page.textContent('.text'), EXAMPLE);
    assert.deepEqual([errors, requests], [[], []]);
    await page.close();
  });
});
