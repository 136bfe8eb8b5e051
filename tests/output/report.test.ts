import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { ReportDocument } from '../../output/report/data.js';
import { escapeHtml, escapeJson } from '../../output/report/page.js';
import { renderReport } from '../../output/report/report.js';
import type { CommuniqueRecord } from '../../schemas/types.js';
import { type Browser, goTo, groundOf, openTab, skip, startBrowser } from './browser.js';
import { SAMPLE_TEXT, sampleRecord } from './sample.js';

const ATTACK = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'><svg onload=alert(3)><!--`;

const sample: ReportDocument = {
  record: sampleRecord,
  text: SAMPLE_TEXT,
  findings: [
    { kind: 'people', ...sampleRecord.people[0]!.mentions[0]!, rule: 'person.honorific', score: 0.93 },
  ],
};

/** Every string of the record replaced by an attack, the text full of it. */
function attacked(): ReportDocument {
  const poison = <T>(value: T): T => {
    if (typeof value === 'string')
      return (/^[a-z]\d+$|^\w{2,3}$|^\d/.test(value) ? value : ATTACK + value) as T;
    if (Array.isArray(value)) return value.map(poison) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [
        name,
        name === 'status' || name === 'type' || name === 'kind' ? field : poison(field),
      ]),
    ) as T;
  };
  const record: CommuniqueRecord = poison(sampleRecord);
  return {
    record,
    text: ATTACK + SAMPLE_TEXT + ATTACK,
    findings: [{ ...sample.findings[0]!, rule: ATTACK }],
  };
}

describe('what is put into a page', () => {
  test('markup is escaped in text and in JSON', () => {
    assert.equal(escapeHtml(`<a b="c" d='e'>&`), '&#60;a b=&#34;c&#34; d=&#39;e&#39;&#62;&#38;');
    const json = escapeJson({ text: `${ATTACK}\u2028` });
    assert.doesNotMatch(json, /[<>&\u2028]/);
    assert.deepEqual(JSON.parse(json), { text: `${ATTACK}\u2028` });
  });

  test('an attack is nowhere in the page as it stands', () => {
    const page = renderReport({ title: ATTACK, language: 'fr', documents: [attacked()] });
    assert.ok(!page.includes('<script>alert'));
    assert.ok(!page.includes('<img'));
    assert.equal(page.match(/<\/script>/g)?.length, 2);
  });

  test('the page names no address outside itself', () => {
    const page = renderReport({ title: 'x', language: 'fr', documents: [sample] });
    assert.doesNotMatch(page, /(?:src|href|action)=["']?https?:|url\(["']?https?:|@import/i);
    assert.match(page, /default-src &#39;none&#39;/);
  });
});

describe('the report in Chromium', { skip }, () => {
  let browser: Browser;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'communique-report-'));
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (documents: readonly ReportDocument[], title = 'Essai'): string => {
    const file = path.join(folder, `${documents.length}-${title.length}.html`);
    writeFileSync(file, renderReport({ title, language: 'fr', documents }));
    return pathToFileURL(file).href;
  };

  test('one document: who signed, the text in colour, cards, filters, keyboard, language, theme', async () => {
    const { page, errors, requests } = await browser.open(write([sample]));
    assert.equal(await page.textContent('h1'), sampleRecord.document.title);
    assert.equal(await page.textContent('.text'), SAMPLE_TEXT);
    assert.match((await page.textContent('.deal'))!, /Awa Diop.*pour Ministère de la Santé/);
    assert.match((await page.textContent('.deal'))!, /28 mai 2024/);

    await page.hover('.mark.k-people');
    const card = (): Promise<string | null> => page.textContent('.card:not([hidden])');
    assert.match((await card())!, /Mme Awa Diop.*ministre de la Santé.*person\.honorific.*93 %/);

    await page.click('.panel button:has-text("Organisation arabe des TIC")');
    assert.equal(await page.locator('.mark.chosen').count(), 2);
    assert.match((await card())!, /mention 1 sur 2/);
    await page.click('.steps button[aria-label="Suivant"]');
    assert.match((await card())!, /mention 2 sur 2/);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.card:not([hidden])').count(), 0);

    const ground = () => groundOf(page, '.mark.k-people');
    const coloured = await ground();
    await page.click('.chip.k-people');
    assert.equal(await page.getAttribute('.chip.k-people', 'aria-pressed'), 'false');
    assert.notEqual(await ground(), coloured);
    await page.click('.chip.k-people');

    await page.focus('.mark.k-people');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('.card.pinned').count(), 1);

    await page.click('#language');
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    assert.match((await page.textContent('.deals h2'))!, /Who signs what/);
    const body = () => groundOf(page, 'body');
    const light = await body();
    await page.click('#theme');
    assert.notEqual(await body(), light);
    assert.deepEqual([errors, requests], [[], []]);
    await page.close();
  });

  test('sums, agreements that are not shown, and no day that the text does not give', async () => {
    const { record } = sample;
    const [agreement] = record.agreements as [(typeof record.agreements)[number]];
    const four = ['a1', 'a2', 'a3', 'a4'].map((id) => ({
      ...agreement,
      id,
      amount: { value: 4_500_000, currency: 'XOF' },
    }));
    const guessed = {
      ...record,
      document: { ...record.document, published: null, reference: '2024-03-02' },
      dates: record.dates.map((date) => ({ ...date, value: '2026-01-15', bound: 'until' as const })),
      agreements: four,
    };
    const { page, errors } = await browser.open(write([{ ...sample, record: guessed }, sample]));
    assert.match((await page.textContent('.releases'))!, /\+ 1 autre accord/);
    assert.doesNotMatch((await page.textContent('.releases'))!, /2 mars 2024/);
    await page.goto(`${page.url().split('#')[0]}#/agreements`);
    await page.waitForSelector('.deals-table');
    assert.match((await page.textContent('.deals-table'))!, /Montant.*4\s500\s000\sXOF/s);
    assert.match((await page.textContent('.filters'))!, /Pays : tous.*Année : toutes/s);
    await page.goto(`${page.url().split('#')[0]}#/d/0`);
    await page.waitForSelector('.heading');
    assert.doesNotMatch((await page.textContent('.heading'))!, /2 mars 2024/);
    assert.match((await page.textContent('.panel'))!, /jusqu’au 15 janvier 2026/);
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('an attack shows as text, in every view', async () => {
    const { page, errors, requests } = await browser.open(write([attacked(), sample], ATTACK));
    for (const view of ['documents', 'agreements', 'timeline', 'map', 'network', 'd/0', 'd/0/a1', 'd/0/p1']) {
      await goTo(page, view);
      assert.equal(await page.locator('#page img, #page script, #page svg[onload]').count(), 0, view);
    }
    assert.ok((await page.textContent('.text'))!.startsWith(ATTACK));
    assert.deepEqual([errors, requests], [[], []]);
    await page.close();
  });

  test('1,000 documents open in under 3 s, are searched, sorted and filtered', async () => {
    const filler = SAMPLE_TEXT + 'Le texte continue ainsi pendant un moment. '.repeat(60);
    const documents = Array.from({ length: 1000 }, (_, index): ReportDocument => {
      const document = { ...sampleRecord.document, title: `Communiqué n° ${index}`, length: filler.length };
      const [agreement] = sampleRecord.agreements;
      const agreements = [
        { ...agreement!, date: `20${10 + (index % 15)}-05-28`, status: index % 2 ? 'planned' : 'signed' },
      ];
      return {
        ...sample,
        record: { ...sampleRecord, document, agreements } as CommuniqueRecord,
        text: filler,
      };
    });
    const url = write(documents);
    const started = performance.now();
    const { page, errors, requests } = await browser.open(url);
    const elapsed = performance.now() - started;
    assert.ok(elapsed < 3000, `${elapsed} ms`);
    await page.fill('input[type=search]', 'n° 777');
    await page.locator('.releases li').nth(1).waitFor({ state: 'detached' });
    await openTab(page, 'Accords');
    assert.match((await page.textContent('.note[role=status]'))!, /1000 au total/);
    await page.selectOption('select[aria-label="Statut"]', 'planned');
    assert.match((await page.textContent('.note[role=status]'))!, /500 sur 1000/);
    await page.selectOption('select[aria-label="Année"]', '2010');
    const dates = () => page.$$eval('tbody td:first-child', (cells) => cells.map((cell) => cell.textContent));
    assert.deepEqual([...new Set(await dates())], ['28 mai 2010']);
    await page.selectOption('select[aria-label="Année"]', '');
    await page.click('th button:has-text("Date")');
    assert.equal((await dates())[0], '28 mai 2010');
    await openTab(page, 'Réseau');
    await page.locator('.network .party').first().waitFor();
    assert.equal(await page.locator('.network .party').count(), 2);
    await openTab(page, 'Carte');
    assert.match((await page.getAttribute('.spot', 'aria-label'))!, /Dakar \(1000\)/);
    assert.deepEqual([errors, requests], [[], []]);
    await page.close();
  });

  test('mentions that cross each other leave the text as it was', async () => {
    const documents = fc
      .sample(fc.array(fc.tuple(fc.nat(SAMPLE_TEXT.length), fc.nat(SAMPLE_TEXT.length)), { maxLength: 40 }), {
        numRuns: 25,
        seed: 7,
      })
      .map((pairs): ReportDocument => {
        const mentions = pairs
          .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), text: '' }))
          .filter(({ start, end }) => start < end);
        const half = mentions.length >> 1;
        const [person] = sampleRecord.people;
        const [place] = sampleRecord.places;
        const record = {
          ...sampleRecord,
          people: [{ ...person!, mentions: mentions.slice(0, half) }],
          places: [{ ...place!, mentions: mentions.slice(half) }],
        };
        return { record, text: SAMPLE_TEXT, findings: [] };
      });
    const { page, errors } = await browser.open(write(documents, 'Croisements'));
    for (const [index, { record }] of documents.entries()) {
      await goTo(page, `d/${index}`);
      assert.equal(await page.textContent('.text'), SAMPLE_TEXT);
      const marked = await page.$$eval('.mark.k-people', (marks) =>
        marks.map((mark) => mark.textContent).join(''),
      );
      const expected = record.people[0]!.mentions.reduce((sum, { start, end }) => sum + end - start, 0);
      assert.equal(marked.length, expected);
    }
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('no view is wider than a phone', async () => {
    const { page, errors } = await browser.open(write([sample, sample]), { width: 360, dark: true });
    for (const view of ['documents', 'agreements', 'timeline', 'map', 'network', 'd/0', 'd/0/a1']) {
      await goTo(page, view);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      assert.ok(width <= 360, `${view}: ${width}`);
    }
    assert.deepEqual(errors, []);
    await page.close();
  });
});
