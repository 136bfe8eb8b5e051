/** Reads RSS (0.9 to 2.0, RDF) and Atom as they stream by: one item an entry, its title as the headline of its text. */
import { Parser } from 'htmlparser2';
import { createDecoder } from './characters.js';
import { asAuthor, asLine } from './converted.js';
import { toDay } from './days.js';
import { type ItemOrProblem, messageOf, refused, tooLarge } from './item.js';

/** Characters of one entry; feeds have many short ones. */
const LONGEST_ENTRY = 4 * 1024 * 1024;
const DEEPEST = 100;

/** Names of elements without their prefix, and which of an entry's fields they are; better ones first. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  body: ['content:encoded', 'content', 'description', 'summary'],
  title: ['title'],
  id: ['guid', 'id'],
  link: ['link'],
  author: ['dc:creator', 'author', 'creator'],
  published: ['pubdate', 'published', 'issued', 'dc:date', 'date', 'updated', 'modified'],
};

const KNOWN = new Set(Object.values(FIELDS).flat());

type Fields = Map<string, string>;

const read = (fields: Fields, field: string): string | null => {
  for (const name of FIELDS[field] as readonly string[]) {
    const value = fields.get(name)?.trim();
    if (value) return value;
  }
  return null;
};

/**
 * Entries as they end; of a damaged feed those before the damage. Entities are never expanded and nothing is fetched:
 * a feed that declares entities of its own is refused, since none needs to.
 */
export async function* readFeed(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<ItemOrProblem> {
  const reader = createReader(name);
  const decode = createDecoder();
  try {
    for await (const chunk of chunks) {
      reader.push(decode(chunk));
      yield* reader.take();
      if (reader.ended()) return;
    }
  } catch (error) {
    yield refused('damaged', `the feed was not read to its end: ${messageOf(error)}`, name);
    return;
  }
  yield* reader.finish();
}

interface Reader {
  push(text: string): void;
  take(): ItemOrProblem[];
  finish(): ItemOrProblem[];
  ended(): boolean;
}

function createReader(name: string): Reader {
  const ready: ItemOrProblem[] = [];
  const path: string[] = [];
  let fields: Fields | null = null;
  /** Depth of the entry, and of the field that is being gathered. */
  let entryDepth = 0;
  let field: { readonly name: string; readonly depth: number; readonly isMarkup: boolean } | null = null;
  let parts: string[] = [];
  let size = 0;
  let count = 0;
  let ended = false;

  const end = (code: string, message: string): void => {
    if (ended) return;
    ready.push(refused(code, message, name));
    ended = true;
  };
  const gather = (text: string): void => {
    if (field === null) return;
    size += text.length;
    if (size <= LONGEST_ENTRY) parts.push(text);
  };
  const endEntry = (): void => {
    count++;
    const source = `${name}:${count}`;
    if (size > LONGEST_ENTRY) ready.push(tooLarge(source));
    else ready.push(toItem(fields as Fields, source));
    fields = null;
    field = null;
    size = 0;
  };

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (ended) return;
        path.push(tag);
        if (path.length > DEEPEST) return end('unsafe-xml', 'elements lie in each other without end');
        const local = tag.toLowerCase();
        if (fields === null) {
          if (/^(?:\w+:)?(?:item|entry)$/.test(local)) {
            fields = new Map();
            entryDepth = path.length;
          }
          return;
        }
        if (field !== null) {
          if (field.isMarkup) gather(`<${tag}>`);
          return;
        }
        if (
          path.length === entryDepth + 2 &&
          local.endsWith('name') &&
          /author$/i.test(path.at(-2) as string)
        ) {
          field = { name: 'author', depth: path.length, isMarkup: false };
          parts = [];
        } else if (path.length === entryDepth + 1) {
          const known = KNOWN.has(local) ? local : local.replace(/^atom:/, '');
          if (known === 'link' && attributes.href && (attributes.rel ?? 'alternate') === 'alternate')
            fields.set('link', attributes.href);
          // An author of Atom has its name inside.
          else if (KNOWN.has(known) && !(known === 'author' && isAtom(path))) {
            field = { name: known, depth: path.length, isMarkup: attributes.type === 'xhtml' };
            parts = [];
          }
        }
      },
      ontext(text) {
        // Inline markup of XHTML is put together again, so its text has to be escaped again.
        gather(field?.isMarkup ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text);
      },
      onclosetag(tag) {
        if (ended) return;
        if (field !== null && path.length === field.depth) {
          if (!fields?.has(field.name)) fields?.set(field.name, parts.join(''));
          field = null;
        } else if (field?.isMarkup) gather(`</${tag}>`);
        if (fields !== null && path.length === entryDepth) endEntry();
        path.pop();
      },
      onprocessinginstruction(kind, data) {
        if (kind.startsWith('!') && (data.includes('[') || /^!entity/i.test(data)))
          end('unsafe-xml', 'the feed declares entities of its own, which no feed needs; it was not read');
      },
    },
    { xmlMode: true },
  );

  return {
    push: (text) => {
      if (!ended) parser.write(text);
    },
    take: () => ready.splice(0),
    ended: () => ended,
    finish() {
      const isCut = fields !== null;
      if (isCut) end('damaged', `the feed breaks off within an entry; entries before it: ${count}`);
      else if (count === 0) end('no-texts', 'the feed has no entries');
      return ready.splice(0);
    },
  };
}

const isAtom = (path: readonly string[]): boolean => /(?:^|:)feed$/i.test(path[0] ?? '');

function toItem(fields: Fields, position: string): ItemOrProblem {
  const link = asLine(read(fields, 'link'));
  const id = asLine(read(fields, 'id')) ?? link;
  const title = asLine(stripTags(read(fields, 'title') ?? ''));
  const body = read(fields, 'body') ?? '';
  const source = link ?? id ?? position;
  if (body === '') return refused('empty', 'this entry of the feed has no text', source);
  const html = title === null ? body : `<h1>${escapeText(title)}</h1>\n${body}`;
  return {
    item: {
      source,
      id,
      published: toDay(read(fields, 'published')),
      title,
      author: asAuthor(read(fields, 'author')?.replace(/^\S+@\S+ \((.*)\)$/, '$1')),
      media: 'fragment',
      bytes: Buffer.from(html),
      positional: source === position,
    },
  };
}

const stripTags = (text: string): string => text.replace(/<\/?[a-z][^<>]{0,500}>/gi, '');

const escapeText = (text: string): string =>
  text.replace(/&(?!(?:#\d+|#x[\da-f]+|[a-z]\w+);)/gi, '&amp;').replaceAll('<', '&lt;');
