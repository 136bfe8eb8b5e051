/** What text and which facts come out of an item of each kind, and what is refused. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPipeline } from '../../pipeline/index.js';
import { toDay } from '../../pipeline/sources/days.js';
import { toText } from '../../pipeline/sources/html-text.js';
import { type Media, readItem, type SourceItem } from '../../pipeline/sources/index.js';
import {
  FEED_ENTRY,
  makeMail,
  makePage,
  makePdf,
  makeWord,
  makeZip,
  PARAGRAPHS,
  setPage,
  TEXT,
  TITLE,
  wrap,
} from './source-files.js';

const read = (media: Media, content: string | Uint8Array, given: Partial<SourceItem> = {}) =>
  readItem({
    source: 'x',
    id: null,
    published: null,
    media,
    bytes: Buffer.from(content as string),
    ...given,
  });

async function refusal(media: Media, content: string | Uint8Array): Promise<string> {
  const { input, problems } = await read(media, content);
  assert.equal(input, null);
  assert.equal(problems.length, 1);
  assert.equal(problems[0]?.source, 'x');
  return problems[0]?.code ?? '';
}

const WHOLE = TEXT.trim();

test('a page gives its article with the headline, and what it says of itself', async () => {
  const head =
    '<meta property="article:published_time" content="2025-03-12T23:00:00-04:00"><meta name="author" content="Moussa Diallo">';
  const { input, problems } = await read('html', makePage(head));
  assert.deepEqual(problems, []);
  assert.equal(input?.raw, WHOLE);
  assert.deepEqual([input?.title, input?.author, input?.published], [TITLE, 'Moussa Diallo', '2025-03-12']);
  const json = `<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"T","datePublished":"2025-03-11","author":[{"name":"Awa Sarr"}]}]}</script><script type="application/ld+json">{ broken</script>`;
  const linked = (await read('html', makePage(json))).input;
  assert.deepEqual([linked?.author, linked?.published], ['Awa Sarr', '2025-03-11']);
  const given = (await read('html', makePage(head), { published: '2020-01-01', author: 'X' })).input;
  assert.deepEqual([given?.published, given?.author], ['2020-01-01', 'X']);
});

test('what the page says is only used where the text says nothing', async () => {
  const pipeline = createPipeline();
  const run = async (html: string) =>
    pipeline.run((await read('html', html)).input as never).record?.document;
  const head = '<meta name="author" content="Moussa Diallo"><meta name="date" content="2025-03-14">';
  const silent = await run(makePage(head));
  assert.deepEqual(
    [silent?.title, silent?.author, silent?.published],
    [TITLE, 'Moussa Diallo', '2025-03-14'],
  );
  const spoken = await run(makePage(head).replace('</h1>', '</h1><p>Par Awa Diop</p>'));
  assert.equal(spoken?.author, 'Awa Diop');
});

test('a title that is told goes before a sentence that stands where a title would, and before no headline', () => {
  const titled = (first: string, title?: string) =>
    createPipeline().run({ raw: `${first}\n\n${PARAGRAPHS.join('\n\n')}`, ...(title ? { title } : {}) })
      .record?.document.title;
  const sentence = 'Le texte qui suit est à diffuser dès ce soir.';
  assert.equal(titled(sentence, 'Un pont à Kribi'), 'Un pont à Kribi');
  assert.equal(titled(sentence), sentence);
  assert.equal(titled('Le port fête ses dix ans', 'Un pont à Kribi'), 'Le port fête ses dix ans');
});

test('a page without an article gives all of its text', async () => {
  const { input } = await read('html', `<html><body><div>${TITLE}<br>Dakar</div></body></html>`);
  assert.equal(input?.raw, `${TITLE}\nDakar`);
  assert.equal(await refusal('html', '<html><body><script>x</script></body></html>'), 'empty');
});

test('HTML keeps paragraphs, headings, items and rows as lines, and nothing that nobody sees', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['<h2>Un</h2><p>deux  <b>trois</b>\nquatre</p>', 'Un\n\ndeux trois quatre'],
    [
      '<ul><li>un<li><p>deux</p></ul><ol start=3><li>trois<li>quatre</ol>',
      '- un\n- deux\n\n3. trois\n4. quatre',
    ],
    ['un<br>deux<br><br>trois', 'un\ndeux\n\ntrois'],
    ['<table><tr><th>a<td><p>b</p><tr><td>c<td>d</table>', 'a | b\n\nc | d'],
    ['<table><tr><td><p>a</p><p>b</p></td><td><p>c</p></td></tr></table>', 'a\n\nb\n\nc'],
    [
      'un<span>deux</span><script>x</script><p hidden>x</p><p style="display:none">x</p> trois',
      'undeux\n\ntrois',
    ],
    ['<pre>un\n  deux</pre>', 'un\n  deux'],
    ['l&rsquo;&eacute;t&#233;&nbsp;: 1 &lt; 2', 'l’été\u00a0: 1 < 2'],
    ['<head><title>x</title><p>un', 'un'],
  ];
  for (const [html, text] of cases) assert.equal(toText(html), text);
});

test('pages are decoded by mark, content and what they say, in this order', async () => {
  const page = (charset: string): string =>
    `<html><head><meta charset="${charset}"></head><body>Santé œuvre</body></html>`;
  const latin = (charset: string): Buffer => Buffer.from(page(charset).replace('œ', '\x9c'), 'latin1');
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page('utf-8'), 'utf16le')]);
  for (const bytes of [Buffer.from(page('iso-8859-1')), latin('iso-8859-1'), latin('nonsense'), utf16]) {
    assert.equal((await read('html', bytes)).input?.raw, 'Santé œuvre');
  }
  const arabic = Buffer.from(page('windows-1256').replace('œ', ''), 'latin1');
  assert.equal((await read('html', arabic)).input?.raw.startsWith('Sant'), true);
});

test('a page of many or deep elements costs no more than its text', async () => {
  for (const html of [
    `<html>${'<div>'.repeat(500_000)}un`,
    `<html>${'<p>un'.repeat(50_000)}`,
    `<html>${'<b '.repeat(50_000)}`,
    `<html><body>${'<!--'.repeat(50_000)}`,
    `<html><body>${'<'.repeat(300_000)}`,
    `<html><body>${'&amp'.repeat(200_000)}`,
    `<html>${'<table><tr><td>'.repeat(200_000)}un`,
    `<html><meta name="${'a'.repeat(100_000)}">un`,
  ]) {
    const begun = process.cpuUsage();
    await read('html', html);
    const { user, system } = process.cpuUsage(begun);
    assert.ok(user + system < 4e6, `${html.slice(0, 30)}: ${user + system} µs`);
  }
  const deep = await read('html', `<html>${'<div>'.repeat(50_000)}un ${'</div>'.repeat(50_000)}<p>deux</p>`);
  assert.equal(deep.input?.raw, 'un deux');
});

const running = (number: number, paragraphs: readonly string[]) => [
  { text: 'RÉPUBLIQUE DU SÉNÉGAL', y: 800 },
  ...setPage(paragraphs, 780),
  { text: 'Service de presse', y: 40 },
  { text: `- ${number} -`, y: 20 },
];

test('a PDF gives its lines and paragraphs, without what runs along on each page', async () => {
  const info = '/Title (Communiqu\\351 officiel) /Author (Awa Sarr) /CreationDate (D:20250311235900-04)';
  const [first, second, third] = PARAGRAPHS;
  const [head, ...rest] = second.split('. ');
  const pages = [running(1, [TITLE, first, `${head}.`]), running(2, [rest.join('. ')]), running(3, [third])];
  const { input, problems } = await read('pdf', makePdf(pages, info));
  assert.deepEqual(problems, []);
  const lines = (text: string): string => wrap(text).join('\n');
  const expected = `RÉPUBLIQUE DU SÉNÉGAL\n\n${TITLE}\n\n${lines(first)}\n\n${lines(`${head}.`)}\n${lines(rest.join('. '))}\n${lines(third)}\n\nService de presse`;
  assert.equal(input?.raw, expected);
  assert.deepEqual(
    [input?.title, input?.author, input?.published, input?.made],
    ['Communiqué officiel', 'Awa Sarr', null, '2025-03-11'],
  );
});

test('the day a file was made dates a text that says none, and no other', async () => {
  const pipeline = createPipeline();
  const info = '/CreationDate (D:20250313100000)';
  const bare =
    'La ministre de la Santé a reçu mercredi à Dakar les partenaires du pays. La rencontre a porté sur les moyens.';
  const dateOf = async (text: string) => {
    const { input } = await read('pdf', makePdf([setPage([text])], info));
    return pipeline.run(input as never).record?.document;
  };
  const undated = await dateOf(bare);
  assert.deepEqual([undated?.published, undated?.reference], [null, '2025-03-13']);
  const dated = await dateOf(`Dakar, le 4 juin 2020 – ${bare}`);
  assert.deepEqual([dated?.published, dated?.reference], ['2020-06-04', '2020-06-04']);
});

test('PDFs that hold no text for us are refused by name', async () => {
  assert.equal(await refusal('pdf', makePdf([[], []])), 'no-text-layer');
  assert.equal(await refusal('pdf', makePdf([[{ text: 'Scan 01', y: 10 }]])), 'no-text-layer');
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<00> <00>]`;
  assert.equal(await refusal('pdf', makePdf([setPage([TITLE])], '', locked)), 'encrypted');
  assert.equal(await refusal('pdf', '%PDF-1.4 nothing'), 'damaged');
  const partly = await read('pdf', makePdf([setPage([TEXT]), []]));
  assert.deepEqual(
    partly.problems.map(({ code, level, source }) => [code, level, source]),
    [['empty-pages', 'info', 'x']],
  );
});

test('a Word file gives paragraphs, items and rows, and what it says of itself', async () => {
  const { input, problems } = await read('docx', makeWord());
  assert.deepEqual(problems, []);
  assert.equal(input?.raw, `${WHOLE}\n\nMontant | 2 milliards\n\nDurée | trois ans`);
  assert.deepEqual(
    [input?.title, input?.author, input?.published, input?.made],
    ['Communiqué', 'Moussa Diallo', null, '2025-03-11'],
  );
});

test('notes of a Word file stand at its end, without the marks that lead to them', async () => {
  const note = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes';
  const parts = {
    'word/_rels/document.xml.rels': Buffer.from(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${kind}" Target="footnotes.xml"/></Relationships>`,
    ),
    'word/footnotes.xml': Buffer.from(
      `<w:footnotes xmlns:w="${note}"><w:footnote w:id="2"><w:p><w:r><w:t>Une note.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    ),
  };
  const body =
    '<w:p><w:r><w:t>À Dakar</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>, mardi</w:t></w:r></w:p>';
  assert.equal((await read('docx', makeWord(body, parts))).input?.raw, 'À Dakar, mardi\n\n1. Une note.');
});

test('Word files that are traps or no Word files are refused by name', async () => {
  const entity = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';
  const trap = { 'word/document.xml': Buffer.from(`<?xml version="1.0"?>${entity}<x>&a;</x>`) };
  assert.equal(await refusal('docx', makeWord('', trap)), 'unsafe-xml');
  assert.equal(
    await refusal('docx', makeWord('', { 'word/a.xml': new Uint8Array(30_000_000) })),
    'archive-bomb',
  );
  assert.equal(await refusal('docx', makeWord('<'.repeat(100_000))), 'damaged');
  assert.equal(await refusal('docx', makeWord('<w:p/>'.repeat(500_000))), 'archive-bomb');
  assert.equal(await refusal('docx', makeWord(`${'<w:sdt><w:sdtContent>'.repeat(20_000)}`)), 'damaged');
  assert.equal(await refusal('docx', makeWord().subarray(0, 700)), 'damaged');
  assert.equal(await refusal('docx', makeWord('')), 'empty');
  assert.equal(await refusal('docx', makeZip({ 'xl/workbook.xml': Buffer.from('<x/>') })), 'unsupported');
});

test('a mail gives its text; subject, sender and day stand beside it; attachments are told', async () => {
  const { input, problems } = await read('eml', makeMail());
  assert.deepEqual(problems, []);
  assert.equal(input?.raw, WHOLE);
  assert.deepEqual(
    [input?.title, input?.author, input?.published],
    ['Communiqué de presse', 'Cellule de communication', '2025-03-12'],
  );
  const attachment =
    '\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="annexe.pdf"\r\n\r\nx';
  assert.deepEqual(
    (await read('eml', makeMail(attachment))).problems.map(({ code, message, source }) => [
      code,
      message,
      source,
    ]),
    [['attachments', 'attachments of the mail were not read: annexe.pdf', 'x']],
  );
  const page = `Subject: a\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Un</p><p>deux</p>`;
  assert.equal((await read('eml', page)).input?.raw, 'Un\n\ndeux');
  assert.equal(await refusal('eml', 'Subject: a\r\nMIME-Version: 1.0\r\n\r\n'), 'empty');
});

test('texts are decoded as they always were, strings are taken as they are', async () => {
  assert.equal((await read('text', Buffer.from('Sant\xe9', 'latin1'))).input?.raw, 'Santé');
  assert.equal((await read('decoded', '\ufeffa\0b')).input?.raw, '\ufeffa\0b');
  assert.equal(await refusal('text', ''), 'empty');
  assert.equal(await refusal('pdf', ''), 'empty');
  assert.equal(await refusal('text', Buffer.alloc(10)), 'binary');
  const html = FEED_ENTRY.slice(FEED_ENTRY.indexOf('<p>'), FEED_ENTRY.indexOf(']]>'));
  assert.equal((await read('fragment', html)).input?.raw, PARAGRAPHS.join('\n\n'));
});

test('days as machines write them', () => {
  const cases: readonly (readonly [unknown, string | null])[] = [
    ['2025-03-12', '2025-03-12'],
    ['2025-03-12T23:59:59-08:00', '2025-03-12'],
    ['20250312', '2025-03-12'],
    ['Wed, 12 Mar 2025 23:30:00 +0100', '2025-03-12'],
    ['12 Mar 25 08:00 GMT', '2025-03-12'],
    ['D:20250312100000Z', '2025-03-12'],
    ['12/03/2025 10:00', '2025-03-12'],
    ['2025-02-30', null],
    ['0001-01-01T00:00:00', null],
    ['1970-01-01T00:00:00Z', null],
    ['yesterday', null],
    ['12 Foo 2025', null],
    [20250312, null],
    [undefined, null],
  ];
  for (const [given, day] of cases) assert.equal(toDay(given), day, String(given));
});
