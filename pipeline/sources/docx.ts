/** Converts Word files (.docx): paragraphs, headings, list items and table rows, a line each. */
import { Parser } from 'htmlparser2';
import mammoth from 'mammoth';
import { type Entry, fromBufferPromise } from 'yauzl';
import { isBomb } from './archives.js';
import { asAuthor, asLine, type Converted, type Unreadable } from './converted.js';
import { toDay } from './days.js';
import { toText } from './html-text.js';
import { messageOf } from './item.js';

/** Bytes of all parts unpacked, pictures among them. */
const LARGEST_PACKAGE = 256 * 1024 * 1024;
/** Bytes of one part of XML: some 500 pages. The library needs a second and many times the memory for each million. */
const LARGEST_PART = 8 * 1024 * 1024;
/** XML of running text shrinks to a tenth; what is small may be as regular as it likes. */
const LARGEST_RATIO = 100;
const HARMLESS = 2 * 1024 * 1024;

const isTooLong = (unpacked: number, packed: number): boolean =>
  unpacked > LARGEST_PART || (unpacked > HARMLESS && unpacked > LARGEST_RATIO * packed);

export async function convertWord(bytes: Uint8Array): Promise<Converted | Unreadable> {
  const checked = await inspect(bytes);
  if ('code' in checked) return checked;
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  const text = toText(value);
  if (text === '') return { code: 'empty', reason: 'the Word file holds no text' };
  return { text, ...readCore(checked.core), published: null, problems: [] };
}

const isXml = ({ fileName }: Entry): boolean => /\.(?:xml|rels)$/i.test(fileName);

/**
 * Looks at all parts before the library unpacks them, since it sets itself no limits: they are inflated one after the
 * other, counted and thrown away. Entities of a document type are refused on sight; Office files have none.
 */
async function inspect(bytes: Uint8Array): Promise<{ readonly core: string } | Unreadable> {
  let total = 0;
  let core = '';
  let hasBody = false;
  let zip: Awaited<ReturnType<typeof fromBufferPromise>>;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false });
  } catch (error) {
    return { code: 'damaged', reason: `no Word file, or a damaged one: ${messageOf(error)}` };
  }
  const tooMuch = (entry: Entry, size: number): boolean =>
    isBomb(size, entry.compressedSize) ||
    total + size > LARGEST_PACKAGE ||
    (isXml(entry) && isTooLong(size, entry.compressedSize));
  const bomb = { code: 'archive-bomb', reason: 'unpacked it would be far too large for a Word file' };
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return { code: 'encrypted', reason: 'the file is encrypted' };
    if (tooMuch(entry, entry.uncompressedSize)) return bomb;
    hasBody ||= entry.fileName === 'word/document.xml';
    let tail = '';
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      total += chunk.length;
      if (total > LARGEST_PACKAGE) return bomb;
      if (!isXml(entry)) continue;
      const text = tail + chunk.toString('latin1').replaceAll('\0', '');
      if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
        return { code: 'unsafe-xml', reason: 'the file declares entities, which no Word file does' };
      tail = text.slice(-16);
      if (entry.fileName === 'docProps/core.xml' && core.length < 1 << 16) core += chunk.toString('utf8');
    }
  }
  return hasBody ? { core } : { code: 'unsupported', reason: 'an Office file, but no Word document' };
}

/** Dublin Core of the package: title, author, and when it was made. */
function readCore(xml: string): Pick<Converted, 'title' | 'author' | 'made'> {
  const values = new Map<string, string>();
  let open: string | null = null;
  const parser = new Parser(
    {
      onopentag: (tag) => {
        open = tag;
      },
      ontext: (text) => {
        if (open !== null) values.set(open, (values.get(open) ?? '') + text);
      },
      onclosetag: () => {
        open = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return {
    title: asLine(values.get('dc:title')),
    author: asAuthor(values.get('dc:creator')),
    made: toDay(values.get('dcterms:created')),
  };
}
