/** Tells what bytes are: by what they hold, and by their name only where they do not tell. */
import type { Media } from './item.js';

/** Containers give items; what cannot be read has its reason here, for people. */
export type Kind = Media | 'zip' | 'tar' | 'gzip' | 'feed' | 'jsonl';

export type Recognised =
  | { readonly kind: Kind }
  | { readonly kind: null; readonly code: string; readonly reason: string };

/** Bytes from the beginning that `recognise` needs to see. */
export const HEAD = 4096;

/** Endings of the files of a folder or an archive that are read, with what they promise. */
const PROMISES: readonly (readonly [string, readonly Kind[]])[] = [
  ['.txt', ['text']],
  ['.md', ['text']],
  ['.html', ['html']],
  ['.htm', ['html']],
  ['.xhtml', ['html']],
  ['.pdf', ['pdf']],
  ['.docx', ['docx']],
  ['.eml', ['eml']],
  ['.jsonl', ['jsonl']],
  ['.ndjson', ['jsonl']],
  ['.xml', ['feed', 'html']],
  ['.rss', ['feed']],
  ['.atom', ['feed']],
  ['.zip', ['zip']],
  ['.tar', ['tar']],
  ['.tar.gz', ['gzip']],
  ['.tgz', ['gzip']],
  // Documents, but of kinds that are not read: told rather than passed over.
  ['.doc', []],
  ['.rtf', []],
  ['.odt', []],
];

/** A README tells about a folder; it is none of its texts. */
export const isReadme = (name: string): boolean => /^(?:readme|lisez-?moi)\b/i.test(name);

/** Whether a file met in a folder or an archive is taken for an input. */
export const isSourceName = (name: string): boolean =>
  endingOf(name) !== '' && !name.startsWith('.') && !isReadme(name);

/** The ending of a name that tells what a file holds (".tar.gz"); '' for others. */
export const endingOf = (name: string): string =>
  PROMISES.find(([suffix]) => name.toLowerCase().endsWith(suffix))?.[0] ?? '';

/** For people. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  text: 'plain text',
  decoded: 'plain text',
  html: 'HTML',
  fragment: 'HTML',
  pdf: 'a PDF',
  docx: 'a Word file',
  eml: 'a mail',
  zip: 'a zip archive',
  tar: 'a tar archive',
  gzip: 'a gzip archive',
  feed: 'a feed',
  jsonl: 'JSON Lines',
};

/** What the ending of a name promises; none when it tells nothing. */
const promiseOf = (name: string): readonly Kind[] =>
  PROMISES.find(([suffix]) => name.toLowerCase().endsWith(suffix))?.[1] ?? [];

/** Whether the name promises another kind than was found. */
export function isMisnamed(name: string, kind: Kind): boolean {
  const promised = promiseOf(name);
  return promised.length > 0 && !promised.includes(kind);
}

const READ = 'texts, HTML, PDF, Word (.docx), mail (.eml), feeds, JSON Lines, .zip and .tar.gz are read';

const cannot = (reason: string): Recognised => ({ kind: null, code: 'unsupported', reason });

/** @param head the first `HEAD` bytes, or all when there are fewer. */
export function recognise(name: string, head: Uint8Array): Recognised {
  return bySignature(name, head) ?? byMarkup(name, textOf(head)) ?? byName(name);
}

const startsWith = (head: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, i) => head[i] === byte);

const latin = (head: Uint8Array, start: number, end: number): string =>
  Buffer.from(head.subarray(start, end)).toString('latin1');

function bySignature(name: string, head: Uint8Array): Recognised | null {
  // Readers of PDF look for its mark in the first 1024 bytes; mail with a PDF in it names itself first.
  if (/^\s*%PDF-/.test(latin(head, 0, 64)) || (latin(head, 0, 1024).includes('%PDF-') && hasNul(head)))
    return { kind: 'pdf' };
  if (startsWith(head, 0x50, 0x4b, 3, 4) || startsWith(head, 0x50, 0x4b, 5, 6)) return zipKind(name, head);
  if (startsWith(head, 0x1f, 0x8b)) return { kind: 'gzip' };
  if (latin(head, 257, 262) === 'ustar') return { kind: 'tar' };
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
    return cannot('an old Office file (.doc), or one that is encrypted; save it as .docx without a password');
  }
  if (latin(head, 0, 5) === '{\\rtf') return cannot('an RTF file; save it as .docx or as text');
  return null;
}

const hasNul = (head: Uint8Array): boolean =>
  head.subarray(0, 1024).includes(0) || head.some((b) => b > 0xf4);

/** Office files are archives whose first entries have names of their own. */
function zipKind(name: string, head: Uint8Array): Recognised {
  const first = latin(head, 30, 30 + Math.min(100, (head[26] ?? 0) + 256 * (head[27] ?? 0)));
  if (first === 'mimetype') return cannot(`an OpenDocument or EPUB file; ${READ}`);
  const office = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|customXml\/)/.test(first);
  if (!office && !/\.docx$/i.test(name)) return { kind: 'zip' };
  return { kind: 'docx' };
}

/** The head as characters, whatever its encoding: enough to see markup, which is ASCII. */
function textOf(head: Uint8Array): string {
  const utf16 = startsWith(head, 0xff, 0xfe) ? 'utf-16le' : startsWith(head, 0xfe, 0xff) ? 'utf-16be' : null;
  return new TextDecoder(utf16 ?? 'utf-8').decode(head).trimStart();
}

/** What stands after declarations and comments, and whether entities are declared among them. */
function rootOf(text: string): { readonly root: string; readonly hasEntities: boolean } {
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++;
    const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null;
    if (close === null) break;
    const end = text.indexOf(close, at);
    if (end < 0) break;
    at = end + close.length;
  }
  const rest = text.slice(at);
  const doctype = /^<!DOCTYPE\s+(?!html)[^<>[]*([[>])\s*/i.exec(rest);
  return { root: rest.slice(doctype?.[0].length ?? 0), hasEntities: doctype?.[1] === '[' };
}

const HTML = /^<(?:!doctype\s+html|html|head|body)\b/i;
const FEED = /^<(?:rss|feed|rdf:RDF|(?:atom|a):feed)\b/i;
const MAIL_HEADER = /^(?:From |(?:[A-Za-z][A-Za-z0-9-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,})/;
const MAIL_MARK = /^(?:MIME-Version|Received|Message-ID|Return-Path|Delivered-To):/im;

function byMarkup(name: string, text: string): Recognised | null {
  const { root, hasEntities } = rootOf(text);
  if (HTML.test(root)) return { kind: 'html' };
  // The reader of feeds refuses entities with its reason.
  if (FEED.test(root) || hasEntities) return { kind: 'feed' };
  const head = text.replaceAll('\r\n', '\n');
  if (MAIL_HEADER.test(head) && MAIL_MARK.test(head.split('\n\n')[0] as string)) return { kind: 'eml' };
  if (/^<\?xml\s/.test(text)) return cannot(`XML, but neither a feed nor a page; ${READ}`);
  return name === '' && /^\{\s*"/.test(text) ? { kind: 'jsonl' } : null;
}

/** Nothing in the bytes tells: they are plain characters, or damaged beyond recognition. */
function byName(name: string): Recognised {
  const [promised] = promiseOf(name);
  if (promised === 'html' || promised === 'eml' || promised === 'jsonl') return { kind: promised };
  if (promised === 'tar') return { kind: null, code: 'damaged', reason: 'no tar archive, or a damaged one' };
  if (promised === 'feed') return cannot('neither a feed nor a page');
  return { kind: 'text' };
}
