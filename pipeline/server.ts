/** The page to try it on, over HTTP. It reads no file after its start, and answers nobody but the page it gave out. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { policyOf, readAsset, renderPage } from '../output/report/page.js';
import { answerText, EXAMPLE } from './answer.js';
import { createPipeline, type Pipeline } from './pipeline.js';

/** Of a request, in bytes: the page takes texts of 200,000 characters. */
const LARGEST_BODY = 1_000_000;
/** In characters; a longer text would keep all others waiting. */
const LONGEST_TEXT = 200_000;
const MOST_CONNECTIONS = 64;

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/** Listens to nothing yet. @param host as it will be listened on: decides which names it answers to */
export function createTryServer(host: string): Server {
  const pipeline = createPipeline({ explain: true });
  const parts = {
    title: 'communique',
    language: 'fr',
    script: readAsset('try.js'),
    style: readAsset('style.css'),
    connect: 'self',
  } as const;
  const page = renderPage({ ...parts, data: { example: EXAMPLE } });
  const policy = `${policyOf(parts)}; frame-ancestors 'none'`;
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    response.setHeader('content-security-policy', policy);
    route(request, response, { host, page, pipeline }).catch(() => {
      if (!response.headersSent) send(response, 500, 'text/plain', 'the program failed on this text');
      else response.destroy();
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.headersTimeout = 5_000;
  server.requestTimeout = 15_000;
  return server;
}

interface Site {
  readonly host: string;
  readonly page: string;
  readonly pipeline: Pipeline;
}

/** Two addresses, compared as they stand: no path is ever looked up anywhere. */
async function route(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  if (!isExpectedHost(request, site.host)) return send(response, 403, 'text/plain', 'another host is meant');
  const { method, url } = request;
  if (url === '/') {
    if (method !== 'GET' && method !== 'HEAD') return refuseMethod(response, 'GET, HEAD');
    return send(response, 200, 'text/html', method === 'HEAD' ? '' : site.page);
  }
  if (url === '/extract') {
    if (method !== 'POST') return refuseMethod(response, 'POST');
    return answer(request, response, site.pipeline);
  }
  send(response, 404, 'text/plain', 'there is nothing here');
}

/** A page of another site must not reach this server by a name of its own that it lets point here. */
function isExpectedHost({ headers }: IncomingMessage, host: string): boolean {
  if (!isLoopback(host)) return true;
  const name = (headers.host ?? '').replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  return isLoopback(name);
}

function isSameOrigin({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  return origin === undefined || origin === `http://${host}`;
}

async function answer(request: IncomingMessage, response: ServerResponse, pipeline: Pipeline): Promise<void> {
  if (!isSameOrigin(request)) return send(response, 403, 'text/plain', 'another site is asking');
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return send(response, 415, 'text/plain', 'JSON is needed');
  }
  const body = await readBody(request);
  if (body === null) {
    // The rest of the body is not wanted.
    response.setHeader('connection', 'close');
    return send(response, 413, 'text/plain', 'too long');
  }
  const given = parse(body);
  if (given === null) return send(response, 400, 'text/plain', 'no {"text": …}');
  if (given.text.length > LONGEST_TEXT) return send(response, 413, 'text/plain', 'too long');
  send(response, 200, 'application/json', JSON.stringify(answerText(pipeline, given.text, given.source)));
}

/** Null when it is longer than allowed. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_BODY) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(body: string): { text: string; source: string | null } | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { text, source } = value as { readonly text?: unknown; readonly source?: unknown };
  if (typeof text !== 'string') return null;
  return { text, source: typeof source === 'string' ? source.slice(0, 200) : null };
}

function refuseMethod(response: ServerResponse, allowed: string): void {
  response.setHeader('allow', allowed);
  send(response, 405, 'text/plain', 'not so');
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}
