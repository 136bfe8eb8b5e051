/** Small valid files of every kind, made here so that tests know to the byte what they hold. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { pack } from 'tar-stream';

export const TITLE = 'Signature d’une convention entre le ministère de la Santé et l’Agence du numérique';
export const PARAGRAPHS = [
  'Dakar, le 12 mars 2025 – Mme Awa Sarr, ministre de la Santé, et M. Karim Benslimane, directeur général de l’Agence du numérique (ADN), ont signé mercredi une convention de partenariat.',
  'La cérémonie s’est tenue au siège du ministère, en présence des partenaires du pays. Elle ouvre la voie à la mise en place de dossiers médicaux partagés dans les hôpitaux de la région.',
  'Les travaux commenceront en juin 2025 et s’achèveront d’ici fin 2026, a précisé la ministre devant la presse.',
] as const;

export const TEXT = `${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n`;

export const makeZip = (files: Zippable): Uint8Array => zipSync(files, { mtime: new Date(2025, 0, 1) });

export interface TarFile {
  readonly name: string;
  readonly content?: string | Uint8Array;
  readonly linkname?: string;
}

export async function makeTar(files: readonly TarFile[]): Promise<Uint8Array> {
  const tar = pack();
  for (const { name, content = '', linkname } of files) {
    const mtime = new Date(0);
    if (linkname !== undefined) tar.entry({ name, linkname, type: 'symlink', mtime });
    else tar.entry({ name, mtime }, Buffer.from(content as string));
  }
  tar.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const NAVIGATION = `<nav><ul>${['Accueil', 'Actualités', 'Agenda', 'Contact']
  .map((name) => `<li><a href="/${name}">${name}</a></li>`)
  .join('')}</ul></nav>`;

export const makePage = (head = ''): string => `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>${TITLE} | Portail</title>${head}</head>
<body><header>${NAVIGATION}</header>
<main><article><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</article></main>
<footer><p>Tous droits réservés</p></footer></body></html>`;

export const makeFeed = (entries: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Portail</title><link>https://example.org/</link>${entries}</channel></rss>`;

export const FEED_ENTRY = `<item><title>${TITLE}</title><link>https://example.org/a</link><guid>urn:a</guid><dc:creator>Moussa Diallo</dc:creator><pubDate>Wed, 12 Mar 2025 23:30:00 -0400</pubDate><description>Un résumé</description><content:encoded><![CDATA[${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}]]></content:encoded></item>`;

export const makeMail = (extra = ''): string =>
  [
    'Received: from mx.example.org by mail.example.org; Wed, 12 Mar 2025 10:00:01 +0000',
    'From: =?utf-8?q?Cellule_de_communication?= <presse@example.org>',
    'To: redaction@example.net',
    'Subject: =?utf-8?b?VFI6IENvbW11bmlxdcOpIGRlIHByZXNzZQ==?=',
    'Date: Wed, 12 Mar 2025 10:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(TEXT)
      .toString('base64')
      .match(/.{1,76}/g) as string[]),
    extra,
    '--b--',
    '',
  ].join('\r\n');

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file with a heading, paragraphs, a list and a table. */
export function makeWord(body?: string, parts: Zippable = {}): Uint8Array {
  const paragraph = (text: string, style = ''): string =>
    `<w:p>${style}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
  const heading = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>';
  const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
  const content =
    body ??
    [
      paragraph(TITLE, heading),
      ...PARAGRAPHS.map((text) => paragraph(text)),
      `<w:tbl><w:tr>${cell('Montant')}${cell('2 milliards')}</w:tr><w:tr>${cell('Durée')}${cell('trois ans')}</w:tr></w:tbl>`,
    ].join('');
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  return makeZip({
    '[Content_Types].xml': xml(
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'docProps/core.xml': xml(
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Communiqué</dc:title><dc:creator>Moussa Diallo</dc:creator><dcterms:created>2025-03-11T09:00:00Z</dcterms:created></cp:coreProperties>',
    ),
    'word/document.xml': xml(`<w:document xmlns:w="${WORD}"><w:body>${content}</w:body></w:document>`),
    ...parts,
  });
}

/** What a line of a PDF says and where it stands; heights from the lower edge, in points. */
export interface PdfLine {
  readonly text: string;
  readonly y: number;
}

const BREAK_AT = 90;

/** Words in lines of `BREAK_AT` characters; a long word is broken by a hyphen where it stands. */
export function wrap(text: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    if (line !== '' && line.length + 1 + word.length > BREAK_AT) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** Lines of paragraphs from the top of a page down, with a wider space between paragraphs. */
export function setPage(paragraphs: readonly string[], top = 760): PdfLine[] {
  let y = top;
  return paragraphs.flatMap((paragraph) => {
    y -= 10;
    return wrap(paragraph).map((text) => {
      y -= 14;
      return { text, y };
    });
  });
}

/** Characters of Windows-1252 beyond Latin-1 that French texts have. */
const WIN: Readonly<Record<string, number>> = {
  '’': 0x92,
  '–': 0x96,
  '—': 0x97,
  œ: 0x9c,
  '…': 0x85,
  '€': 0x80,
};

const escapePdf = (text: string): string =>
  [...text]
    .map((char) => {
      const code = WIN[char] ?? char.charCodeAt(0);
      return code < 0x80 && !/[()\\]/.test(char) ? char : `\\${code.toString(8).padStart(3, '0')}`;
    })
    .join('');

/** A PDF of one font and no compression; `info` are entries of its information dictionary. */
export function makePdf(pages: readonly (readonly PdfLine[])[], info = '', trailer = ''): Uint8Array {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const root = add('');
  const tree = add('');
  const kids = pages.map((lines) => {
    const stream = `BT /F1 11 Tf\n${lines.map(({ text, y }) => `1 0 0 1 50 ${y} Tm (${escapePdf(text)}) Tj`).join('\n')}\nET`;
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
  });
  objects[root - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`;
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const about = add(`<< ${info} >>`);
  let out = '%PDF-1.4\n';
  const offsets = objects.map((content, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${content}\nendobj\n`;
    return at;
  });
  const start = out.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R /Info ${about} 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}
