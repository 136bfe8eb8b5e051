/** Makes a text of an item: decodes it, converts what is no plain text, and says what the item says of itself. */
import type { Reading } from '../inputs.js';
import { inputError } from '../problems.js';
import { decode } from '../read.js';
import type { Converted, Unreadable } from './converted.js';
import { messageOf, type SourceItem } from './item.js';

/** Loaded when the first item of its kind comes. */
const CONVERTERS = {
  html: async (bytes) => (await import('./html.js')).convertPage(bytes),
  fragment: async (bytes) => (await import('./html.js')).convertFragment(bytes),
  pdf: async (bytes) => (await import('./pdf.js')).convertPdf(bytes),
  docx: async (bytes) => (await import('./docx.js')).convertWord(bytes),
  eml: async (bytes) => (await import('./eml.js')).convertMail(bytes),
} as const satisfies Readonly<Record<string, (bytes: Uint8Array) => Promise<Converted | Unreadable>>>;

/**
 * Offsets of the record will point into the text that comes out of here: for a converted document it lies in no file,
 * so that who needs it has to keep it. Never rejects: what goes wrong is a problem that names the item.
 */
export async function readItem(item: SourceItem): Promise<Reading> {
  const { source, media, bytes } = item;
  if (bytes.length === 0) return refuse('empty', 'the file is empty', source);
  if (media === 'decoded') return fromText(item, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  if (media === 'text') {
    const { raw, problems } = decode(bytes, source);
    return raw === null ? { input: null, problems } : { ...fromText(item, raw), problems };
  }
  try {
    const converted = await CONVERTERS[media](bytes);
    return 'code' in converted
      ? refuse(converted.code, converted.reason, source)
      : fromConverted(item, converted);
  } catch (error) {
    return refuse('damaged', `this ${media} cannot be read: ${messageOf(error)}`, source);
  }
}

const refuse = (code: string, message: string, source: string): Reading => ({
  input: null,
  problems: [inputError(code, message, source)],
});

const fromText = ({ source, id, published, title, author }: SourceItem, raw: string): Reading => ({
  input: { raw, source, id, published, title: title ?? null, author: author ?? null },
  problems: [],
});

/** What was told from outside goes before what the file says of itself. */
function fromConverted(item: SourceItem, converted: Converted): Reading {
  const { source, id } = item;
  const { text, made, problems } = converted;
  return {
    input: {
      raw: text,
      source,
      id,
      published: item.published ?? converted.published,
      title: item.title ?? converted.title,
      author: item.author ?? converted.author,
      made,
    },
    problems: problems.map((problem) => ({ ...problem, source })),
  };
}
