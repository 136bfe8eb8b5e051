/** What comes out of files, folders, archives, feeds and streams, in which order, and what is refused. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openSources, type SourceItem, type SourceOptions } from '../../pipeline/sources/index.js';
import type { Problem } from '../../schemas/types.js';
import { temporaryFolder } from './run-cli.js';
import { FEED_ENTRY, makeFeed, makePage, makePdf, makeTar, makeWord, makeZip, TEXT } from './source-files.js';

interface Found {
  readonly items: readonly SourceItem[];
  readonly problems: readonly Problem[];
  readonly shares: readonly (number | undefined)[];
}

async function openAll(
  given: readonly string[],
  stdin: string | Uint8Array = '',
  options: SourceOptions = {},
): Promise<Found> {
  const items: SourceItem[] = [];
  const problems: Problem[] = [];
  const shares: (number | undefined)[] = [];
  for await (const found of openSources(given, options, Readable.from([Buffer.from(stdin as string)]))) {
    if ('item' in found) items.push(found.item);
    else problems.push(found.problem);
    shares.push(found.share);
  }
  return { items, problems, shares };
}

/** Writes one file and opens it; sources are told without the folder. */
async function openOne(t: TestContext, name: string, content: string | Uint8Array) {
  const file = path.join(temporaryFolder(t), name);
  writeFileSync(file, content);
  const { items, problems, shares } = await openAll([file]);
  const short = (source: string | null): string => (source ?? '').replace(file, name);
  return {
    items,
    shares,
    sources: items.map(({ source }) => short(source)),
    told: problems.map(({ code, source }) => `${code} ${short(source)}`),
  };
}

const bytesOf = (item: SourceItem | undefined): string => Buffer.from(item?.bytes ?? []).toString();

test('folders are read in order, whatever the kind of their files, and progress is told', async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(path.join(folder, 'b'));
  mkdirSync(path.join(folder, 'out'));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'a.txt': TEXT,
    'b/1.html': makePage(),
    'b/2.jsonl':
      '{"text": "un"}\n\n{"id": 7, "text": "deux", "title": "T", "author": "A", "published": "2025-03-12T09:30:00Z"}\n',
    'c.zip': makeZip({ 'x.txt': Buffer.from('x') }),
    'README.md': 'about',
    'LISEZMOI.txt': 'au sujet',
    'lisez-moi.html': 'au sujet',
    'picture.jpg': 'no',
    'out/records.jsonl': '{"text": "no input"}',
    'z.xml': makeFeed(FEED_ENTRY),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  const { items, problems, shares } = await openAll([folder], '', { exclude: path.join(folder, 'out') });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    items.map(({ source, media, id }) => [source.replace(`${folder}/`, ''), media, id]),
    [
      ['a.txt', 'text', null],
      ['b/1.html', 'html', null],
      ['b/2.jsonl:1', 'decoded', null],
      ['7', 'decoded', '7'],
      ['c.zip/x.txt', 'text', null],
      ['https://example.org/a', 'fragment', 'urn:a'],
    ],
  );
  const { title, author, published, positional } = items[3] as SourceItem;
  assert.deepEqual([title, author, published, positional], ['T', 'A', '2025-03-12', false]);
  assert.equal(items[2]?.positional, true);
  const told = shares as number[];
  assert.deepEqual(
    told,
    [...told].sort((a, b) => a - b),
  );
  assert.ok((told[0] as number) > 0 && told.at(-1) === 1);
});

const FILES = { 'a/1.txt': Buffer.from('un'), 'a/2.txt': Buffer.from('deux'), 'a/n.bin': Buffer.from('?') };

test('files of archives are read from the archive, by content, beside the ones of other kinds', async (t) => {
  const zip = await openOne(t, 'x.zip', makeZip(FILES));
  const files = Object.entries(FILES).map(([name, content]) => ({ name, content }));
  const tar = await makeTar(files);
  for (const [name, opened] of [
    ['x.zip', zip],
    ['x.tar', await openOne(t, 'x.tar', tar)],
    ['x.tar.gz', await openOne(t, 'x.tar.gz', gzipSync(tar))],
    ['x.tgz', await openOne(t, 'x.tgz', gzipSync(tar))],
  ] as const) {
    assert.deepEqual(opened.sources, [`${name}/a/1.txt`, `${name}/a/2.txt`]);
    assert.deepEqual(opened.items.map(bytesOf), ['un', 'deux']);
    assert.deepEqual(opened.told, []);
  }
});

test('names of a zip are read as the Mac, Windows and the standard write them', async (t) => {
  const name = Buffer.from('Été/ÀÊ é.txt');
  const written: readonly (readonly [string, Buffer])[] = [
    ['UTF-8 that does not say so', name],
    ['code page 850', Buffer.from([0x90, 0x74, 0x82, 0x2f, 0xb7, 0xd2, 0x20, 0x82, ...Buffer.from('.txt')])],
  ];
  for (const [how, bytes] of written) {
    const plain = 'x'.repeat(bytes.length);
    // A name of as many bytes, and so without the flag, gives way to the one that is meant.
    const zip = Buffer.from(makeZip({ [plain]: Buffer.from('un') }));
    for (let at = zip.indexOf(plain); at >= 0; at = zip.indexOf(plain, at)) bytes.copy(zip, at);
    const { sources, told } = await openOne(t, 'x.zip', zip);
    assert.deepEqual([sources, told], [['x.zip/Été/ÀÊ é.txt'], []], how);
  }
});

test('what archives play as tricks is told and not read; the other files are', async (t) => {
  const good = { 'good.txt': Buffer.from('un') };
  const link: [Uint8Array, { attrs: number; os: number }] = [
    Buffer.from('/etc/passwd'),
    { attrs: (0o120777 << 16) >>> 0, os: 3 },
  ];
  const zip = makeZip({
    '../up.txt': Buffer.from('x'),
    '/absolute.txt': Buffer.from('x'),
    'a\\back.txt': Buffer.from('x'),
    'C:drive.txt': Buffer.from('x'),
    'béll\u0007.txt': Buffer.from('x'),
    'link.txt': link,
    'inner.zip': makeZip(good),
    'inner.txt': makeZip(good),
    'bomb.txt': new Uint8Array(30_000_000),
    'large.txt': [new Uint8Array(65 * 1024 * 1024), { level: 0 }],
    '__MACOSX/._good.txt': Buffer.from('x'),
    ...good,
  });
  const opened = await openOne(t, 'x.zip', zip);
  assert.deepEqual(opened.sources, ['x.zip/good.txt']);
  assert.deepEqual(opened.told, [
    'unsafe-path x.zip/../up.txt',
    'unsafe-path x.zip//absolute.txt',
    'unsafe-path x.zip/a\\back.txt',
    'unsafe-path x.zip/C:drive.txt',
    'unsafe-path x.zip/béll\u0007.txt',
    'unsafe-path x.zip/link.txt',
    'nested-archive x.zip/inner.zip',
    'nested-archive x.zip/inner.txt',
    'archive-bomb x.zip/bomb.txt',
    'too-large x.zip/large.txt',
  ]);
  const tar = await makeTar([
    { name: '../up.txt', content: 'x' },
    { name: 'link.txt', linkname: '/etc/passwd' },
    { name: 'inner.tgz', content: gzipSync(Buffer.from('x')) },
    { name: 'good.txt', content: 'un' },
  ]);
  const other = await openOne(t, 'x.tar', tar);
  assert.deepEqual(other.sources, ['x.tar/good.txt']);
  assert.deepEqual(other.told, [
    'unsafe-path x.tar/../up.txt',
    'unsafe-path x.tar/link.txt',
    'nested-archive x.tar/inner.tgz',
  ]);
});

test('an archive that unpacks to hundreds of times its size is left at once', async (t) => {
  const bomb = gzipSync(await makeTar([{ name: 'a.bin', content: new Uint8Array(60_000_000) }]));
  const { told, items } = await openOne(t, 'x.tar.gz', bomb);
  assert.equal(items.length, 0);
  assert.deepEqual(told, ['archive-bomb x.tar.gz']);
});

test('of a damaged archive the files before the damage are read', async (t) => {
  const noise = (seed: number): Buffer => {
    let state = seed;
    return Buffer.from(
      Array.from({ length: 4000 }, () => {
        state = (state * 1103515245 + 12345) & 0x7fffffff;
        return 97 + (state % 26);
      }),
    );
  };
  const files = Array.from({ length: 20 }, (_, i) => ({ name: `${10 + i}.txt`, content: noise(i) }));
  const zip = makeZip(Object.fromEntries(files.map(({ name, content }) => [name, content])));
  const tar = gzipSync(await makeTar(files));
  for (const [name, bytes] of [
    ['x.zip', zip],
    ['x.tgz', tar],
  ] as const) {
    const { items, told } = await openOne(t, name, bytes.subarray(0, bytes.length / 2));
    assert.ok(items.length > 5 && items.length < 12, `${name}: ${items.length}`);
    for (const [i, item] of items.entries()) assert.equal(bytesOf(item), files[i]?.content.toString());
    assert.deepEqual(told, [`damaged ${name}`]);
  }
  const flipped = Buffer.from(makeZip({ 'a.txt': [noise(1), { level: 0 }], 'b.txt': noise(2) }));
  flipped[200] = (flipped[200] as number) ^ 1;
  const { sources, told } = await openOne(t, 'x.zip', flipped);
  assert.deepEqual([sources, told], [['x.zip/b.txt'], ['damaged x.zip/a.txt']]);
  assert.deepEqual((await openOne(t, 'x.tar', 'no archive')).told, ['damaged x.tar']);
});

test('feeds give an item an entry, with what they say of it', async (t) => {
  const { items } = await openOne(t, 'feed.xml', makeFeed(FEED_ENTRY));
  assert.deepEqual(
    { ...items[0], bytes: null },
    {
      source: 'https://example.org/a',
      id: 'urn:a',
      published: '2025-03-12',
      title: 'Signature d’une convention entre le ministère de la Santé et l’Agence du numérique',
      author: 'Moussa Diallo',
      media: 'fragment',
      bytes: null,
      positional: false,
    },
  );
  assert.match(bytesOf(items[0]), /^<h1>Signature[^<]*<\/h1>\n<p>Dakar/);
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:b</id><title type="html">L&amp;#8217;accord</title><link rel="self" href="no"/><link href="https://example.org/b"/><author><name>Awa Sarr</name></author><updated>2025-03-13T01:00:00Z</updated><published>2025-03-12T01:00:00Z</published><content type="xhtml"><div><p>Un &lt; deux</p></div></content></entry><entry><title>Vide</title></entry></feed>`;
  const second = await openOne(t, 'feed.atom', atom);
  const { bytes: _, ...entry } = second.items[0] as SourceItem;
  assert.deepEqual(
    [entry.source, entry.id, entry.published, entry.author],
    ['https://example.org/b', 'urn:b', '2025-03-12', 'Awa Sarr'],
  );
  assert.equal(bytesOf(second.items[0]), '<h1>L&#8217;accord</h1>\n<div><p>Un &lt; deux</p></div>');
  assert.deepEqual(second.told, ['empty feed.atom:2']);
});

test('feeds in other encodings, cut feeds, and feeds with entities', async (t) => {
  const latin = makeFeed('<item><title>Santé</title><description>œuvre’s</description></item>').replace(
    'UTF-8',
    'windows-1252',
  );
  const bytes = Buffer.from(latin.replace('œ', '\x9c').replace('’', '\x92'), 'latin1');
  assert.equal(bytesOf((await openOne(t, 'a.rss', bytes)).items[0]), '<h1>Santé</h1>\nœuvre’s');
  const cut = makeFeed(FEED_ENTRY + FEED_ENTRY);
  const { items, told } = await openOne(t, 'a.rss', cut.slice(0, -200));
  assert.deepEqual([items.length, told], [1, ['damaged a.rss']]);
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${makeFeed(FEED_ENTRY).slice(38)}`;
  const outside = `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&a;</title></item></channel></rss>`;
  for (const feed of [bomb, outside]) {
    const opened = await openOne(t, 'a.rss', feed);
    assert.deepEqual([opened.items.length, opened.told], [0, ['unsafe-xml a.rss']]);
  }
  const deep = await openOne(t, 'a.rss', `<rss>${'<a>'.repeat(100_000)}`);
  assert.deepEqual(deep.told, ['unsafe-xml a.rss']);
});

/** Name, content, kind as which it is read, problems. */
const MISNAMED: readonly (readonly [string, string | Uint8Array, string | null, readonly string[]])[] = [
  ['a.txt', makePage(), 'html', ['wrong-extension']],
  ['a.txt', makePdf([]), 'pdf', ['wrong-extension']],
  ['a.md', makeWord(), 'docx', ['wrong-extension']],
  ['a.pdf', makePage(), 'html', ['wrong-extension']],
  ['a.pdf', TEXT, 'text', ['wrong-extension']],
  ['a.docx', TEXT, 'text', ['wrong-extension']],
  ['a.html', TEXT, 'html', []],
  ['a.htm', `<!-- x --> <!-- y -->\n${makePage()}`, 'html', []],
  ['a.txt', 'De : M. Sarr\nObjet : convention\n\nMonsieur,', 'text', []],
  ['a.xml', '<?xml version="1.0"?><urlset></urlset>', null, ['unsupported']],
  ['a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), null, ['unsupported']],
  ['a.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), null, ['unsupported']],
  ['a.rtf', '{\\rtf1 x}', null, ['unsupported']],
  ['a.odt', makeZip({ mimetype: Buffer.from('x') }), null, ['unsupported']],
  ['a.json', '{}', null, ['not-text']],
  ['a.txt', '', 'text', []],
];

for (const [name, content, media, codes] of MISNAMED) {
  test(`${name} that holds ${JSON.stringify(Buffer.from(content as string).toString('latin1', 0, 20))}`, async (t) => {
    const { items, told } = await openOne(t, name, content);
    assert.deepEqual(
      items.map((item) => item.media),
      media === null ? [] : [media],
    );
    assert.deepEqual(
      told.map((line) => line.split(' ')[0]),
      codes,
    );
  });
}

test('standard input is told by its first bytes, or by what the caller says', async () => {
  const only = async (stdin: string | Uint8Array, options: SourceOptions = {}) =>
    (await openAll(['-'], stdin, options)).items.map(({ source, media }) => `${source} ${media}`);
  assert.deepEqual(await only(TEXT), ['standard input text']);
  assert.deepEqual(await only(makePage()), ['standard input html']);
  assert.deepEqual(await only('{"text": "un"}\n{"text": "deux"}'), [
    'standard input:1 decoded',
    'standard input:2 decoded',
  ]);
  assert.deepEqual(await only('{"text": "un"}', { stdinForm: 'text' }), ['standard input text']);
  assert.deepEqual(await only(makeZip(FILES)), [
    'standard input/a/1.txt text',
    'standard input/a/2.txt text',
  ]);
  assert.deepEqual(await only(gzipSync(await makeTar([{ name: 'a.txt', content: 'x' }]))), [
    'standard input/a.txt text',
  ]);
});

test('a stream that fails on its way is told, whatever it holds', async () => {
  const tar = await makeTar([{ name: 'a.txt', content: TEXT.repeat(50) }]);
  const feed = makeFeed(FEED_ENTRY.repeat(20));
  for (const whole of [
    tar,
    gzipSync(tar, { level: 0 }),
    makeZip(FILES),
    feed,
    '{"text": "un"}\n'.repeat(900),
    TEXT.repeat(20),
  ]) {
    const bytes = Buffer.from(whole as string);
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, bytes.length / 2);
      throw new Error('the line is dead');
    }
    const told: string[] = [];
    for await (const found of openSources(['-'], {}, Readable.from(failing()))) {
      if ('problem' in found) told.push(found.problem.message);
    }
    assert.match(told.join('\n'), /the line is dead/);
  }
});

test('what is not there or cannot be read is told, and the others go on', async (t) => {
  const folder = temporaryFolder(t);
  const good = path.join(folder, 'good.txt');
  writeFileSync(good, TEXT);
  mkdirSync(path.join(folder, 'empty'));
  const { items, problems } = await openAll([
    path.join(folder, 'missing.txt'),
    path.join(folder, 'empty'),
    path.join(folder, '*.zip'),
    good,
  ]);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['missing-file', 'no-texts', 'no-texts'],
  );
  assert.equal(items.length, 1);
});
