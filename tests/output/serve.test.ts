import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { EXAMPLE } from '../../pipeline/answer.js';
import { createTryServer } from '../../pipeline/server.js';
import { packageDir } from '../shared.js';
import { type Browser, skip, startBrowser } from './browser.js';

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let server: Server;
let port: number;

before(async () => {
  server = createTryServer('127.0.0.1');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** `path` goes out as it stands: no client of ours tidies it. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}, body = ''): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };
const extract = (text: string, headers: Record<string, string> = {}): Promise<Reply> =>
  ask('/extract', 'POST', { ...JSON_TYPE, ...headers }, JSON.stringify({ text }));

describe('the server', () => {
  test('gives the page and answers a text, with safe headers on everything', async () => {
    const page = await ask('/');
    assert.equal(page.status, 200);
    assert.match(page.body, /^<!doctype html>/);
    const { status, body } = await extract(EXAMPLE);
    assert.equal(status, 200);
    assert.ok(JSON.parse(body).document.record.agreements.length > 0);
    for (const { headers } of [page, await extract('x'), await ask('/none')]) {
      assert.match(String(headers['content-security-policy']), /default-src 'none'.*frame-ancestors 'none'/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['x-frame-options'], 'DENY');
      assert.equal(headers['access-control-allow-origin'], undefined);
    }
  });

  test('a text that is not French gets a message and no record', async () => {
    const { body } = await extract(
      'The ministers met in London on Tuesday and signed an agreement about trade.',
    );
    const { document, messages } = JSON.parse(body);
    assert.equal(document, null);
    assert.match(messages[0], /not French/);
  });

  test('no path leads to a file', async () => {
    for (const path of [
      '/../package.json',
      '/..%2f..%2fetc%2fpasswd',
      '/%2e%2e/package.json',
      '//etc/passwd',
      '/extract/../../package.json',
      '/.\u0000./x'.replace('\u0000', '%00'),
      '/dist/pipeline/main.js',
      '/?file=/etc/passwd',
      '/index.html',
    ]) {
      const { status, body } = await ask(path);
      assert.equal(status, 404, path);
      assert.ok(body.length < 100);
    }
    // As no HTTP client would send it.
    const raw = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write('GET ../../../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
      );
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('close', () => resolve(text));
    });
    assert.doesNotMatch(raw, /root:|HTTP\/1\.1 200/);
  });

  test('other methods, types, sizes, hosts and sites are refused', async () => {
    assert.equal((await ask('/', 'POST')).status, 405);
    assert.equal((await ask('/extract')).status, 405);
    assert.equal((await ask('/extract', 'POST', { 'content-type': 'text/plain' }, '{}')).status, 415);
    assert.equal((await ask('/extract', 'POST', JSON_TYPE, '{"text": 1}')).status, 400);
    assert.equal((await ask('/extract', 'POST', JSON_TYPE, '[')).status, 400);
    assert.equal((await extract('é'.repeat(200_001))).status, 413);
    assert.equal((await extract('x', { host: 'evil.example' })).status, 403);
    assert.equal((await extract('x', { origin: 'https://evil.example' })).status, 403);
    assert.equal((await extract('x', { origin: 'null' })).status, 403);
  });

  test('a body without end is cut off', async () => {
    const outcome = await ask(
      '/extract',
      'POST',
      JSON_TYPE,
      JSON.stringify({ text: 'x'.repeat(3_000_000) }),
    ).then(
      ({ status }) => status,
      () => 'closed',
    );
    assert.ok(outcome === 413 || outcome === 'closed', String(outcome));
    assert.equal((await ask('/')).status, 200);
  });
});

test('serve tells its address, and ends when told to', async () => {
  const main = path.join(packageDir, 'dist/pipeline/main.js');
  const child = spawn(process.execPath, [main, 'serve', '--port', '0']);
  const address = await new Promise<string>((resolve) => {
    let told = '';
    child.stderr.on('data', (chunk) => {
      told += chunk;
      const [, url] = /(http:\/\/127\.0\.0\.1:\d+\/)/.exec(told) ?? [];
      if (url !== undefined) resolve(url);
    });
  });
  const page = await fetch(address);
  assert.equal(page.status, 200);
  await page.text();
  const ended = once(child, 'close');
  child.kill('SIGINT');
  await ended;
});

describe('the page in Chromium', { skip }, () => {
  let browser: Browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser?.close());

  test('a pasted text, an example and a dropped file are read and shown', async () => {
    const url = `http://127.0.0.1:${port}/`;
    const { page, errors, requests } = await browser.open(url);
    await page.click('#example');
    await page.waitForSelector('.deal');
    assert.match((await page.textContent('.deals'))!, /Awa Ndiaye/);
    const attack = '<script>alert(1)</script><img src=x onerror=alert(2)>';
    await page.fill('textarea', `${attack}\n\n${EXAMPLE}`);
    await page.click('#run');
    await page.locator('.text', { hasText: 'onerror' }).waitFor();
    assert.equal(await page.locator('#result img, #result script').count(), 0);
    const file = { name: 'communiqué.txt', mimeType: 'text/plain', buffer: Buffer.from(EXAMPLE) };
    await page.setInputFiles('input[type=file]', file);
    await page.locator('.facts', { hasText: 'communiqué.txt' }).waitFor();
    await page.fill(
      'textarea',
      'This is an English text about a ministry and a treaty signed yesterday in London.',
    );
    await page.click('#run');
    await page.locator('[role=status]', { hasText: 'not French' }).waitFor();
    assert.deepEqual(errors, []);
    assert.deepEqual([...new Set(requests)], [`${url}extract`]);
    await page.close();
  });
});
