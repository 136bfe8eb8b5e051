/** Converts Word files (.docx): paragraphs, headings, list items and table rows, a line each. */
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { SaxesParser } from 'saxes';
import { type Entry, fromBufferPromise } from 'yauzl';
import { asAuthor, asLine, type Converted, type Unreadable } from './converted.js';
import { toDay } from './days.js';
import { toText } from './html-text.js';
import { messageOf } from './item.js';

/** Bytes of all XML unpacked. */
const LARGEST_PACKAGE = 32 * 1024 * 1024;
/** Bytes of one part of XML: some 500 pages. The library needs a second and many times the memory for each million. */
const LARGEST_PART = 8 * 1024 * 1024;
/** XML of running text shrinks to a tenth; what is small may be as regular as it likes. */
const LARGEST_RATIO = 100;
const HARMLESS = 2 * 1024 * 1024;

const isTooLong = (unpacked: number, packed: number): boolean =>
  unpacked > LARGEST_PART || (unpacked > HARMLESS && unpacked > LARGEST_RATIO * packed);

/** Links between a note and its place in the text, which the library makes: "[1]" and "↑". */
const NOTE_MARKS =
  /<sup><a href="#(?:foot|end)note-\d+"[^>]*>\[\d+\]<\/a><\/sup>| ?<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g;

export async function convertWord(bytes: Uint8Array): Promise<Converted | Unreadable> {
  const checked = await takeApart(bytes);
  if ('code' in checked) return checked;
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(checked.parts, { level: 0 })) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  const text = toText(value.replace(NOTE_MARKS, ''));
  if (text === '') return { code: 'empty', reason: 'the Word file holds no text' };
  return { text, ...readCore(checked.core), published: null, problems: [] };
}

/** Parts that the library or we read; what else lies in a package may be in any form. */
const isRead = ({ fileName }: Entry): boolean =>
  /^(?:\[Content_Types\]\.xml|docProps\/core\.xml|(?:_rels|word)\/.*\.(?:xml|rels))$/i.test(fileName);

const BODY = /^word\/document\d*\.xml$/i;

/** What the package says of itself, by the names of Dublin Core. */
type Core = ReadonlyMap<string, string>;

interface Package {
  /** Its XML, by name. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly core: Core;
}

/**
 * Takes the XML out of the package, since the library that reads it sets itself no limits: what is handed to it is what
 * was looked at here. XML that is not well-formed is not: the library would try to go on, in time that grows with the
 * square of the faults.
 */
async function takeApart(bytes: Uint8Array): Promise<Package | Unreadable> {
  let zip: Awaited<ReturnType<typeof fromBufferPromise>>;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false });
  } catch (error) {
    return { code: 'damaged', reason: `no Word file, or a damaged one: ${messageOf(error)}` };
  }
  let total = 0;
  let core: Core = new Map();
  const parts: Record<string, Uint8Array> = {};
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return { code: 'encrypted', reason: 'the file is encrypted' };
    if (!isRead(entry)) continue;
    const { fileName: name, uncompressedSize: size, compressedSize: packed } = entry;
    total += size;
    if (total > LARGEST_PACKAGE || isTooLong(size, packed)) {
      return { code: 'archive-bomb', reason: 'unpacked it would be far too large for a Word file' };
    }
    // The stream fails when there is more than the entry says.
    const chunks: Uint8Array[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    const part = Buffer.concat(chunks);
    const { fault, values } = readXml(part);
    if (fault !== null) return { ...fault, reason: `${name}: ${fault.reason}` };
    if (name === 'docProps/core.xml') core = values;
    parts[name] = part;
  }
  return Object.keys(parts).some((name) => BODY.test(name))
    ? { parts, core }
    : { code: 'unsupported', reason: 'an Office file, but no Word document' };
}

/** Characters of a value of the package that are kept. */
const LONGEST_VALUE = 1000;
/** Characters that are read before a fault is looked for. */
const SLICE = 1 << 14;

/** Reads a part strictly: what is wrong with it, and the texts of its elements by their names. */
function readXml(part: Uint8Array): { readonly fault: Unreadable | null; readonly values: Core } {
  const values = new Map<string, string>();
  const parser = new SaxesParser();
  let fault: Unreadable | null = null;
  let open = '';
  parser.on('error', ({ message }) => {
    fault ??= { code: 'damaged', reason: `no well-formed XML (${message})` };
  });
  parser.on('doctype', () => {
    fault ??= {
      code: 'unsafe-xml',
      reason: 'a document type, which no Word file has and which may declare entities',
    };
  });
  parser.on('opentag', ({ name }) => {
    open = name;
  });
  parser.on('text', (text) => {
    const before = values.get(open) ?? '';
    if (before.length < LONGEST_VALUE) values.set(open, before + text);
  });
  const xml = new TextDecoder().decode(part);
  for (let at = 0; at < xml.length && fault === null; at += SLICE) parser.write(xml.slice(at, at + SLICE));
  if (fault === null) parser.close();
  return { fault, values };
}

/** Dublin Core of the package: title, author, and when it was made. */
const readCore = (core: Core): Pick<Converted, 'title' | 'author' | 'made'> => ({
  title: asLine(core.get('dc:title')),
  author: asAuthor(core.get('dc:creator')),
  made: toDay(core.get('dcterms:created')),
});
