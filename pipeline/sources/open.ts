/** Opens one file or stream: a single item, or a container with many. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { InputForm } from '../find.js';
import { readJsonLines } from '../inputs.js';
import type { Member } from './archives.js';
import { type ItemOrProblem, LARGEST_ITEM, type Media, messageOf, refused, tooLarge } from './item.js';
import { HEAD, isMisnamed, KIND_NAMES, type Kind, recognise } from './media.js';

type Chunks = AsyncIterable<Uint8Array>;

/** Bytes from a place of any kind. */
interface Origin {
  readonly name: string;
  /** File name that says what to expect; '' where there is none. */
  readonly label: string;
  readonly head: Uint8Array;
  /** All bytes, `head` included; a stream can be asked only once. */
  readonly chunks: () => Chunks;
  /** Path of a file that can be read at any place; null for a stream or the memory. */
  readonly file: string | null;
}

/** `part`: how much of the file had been read when this came, 0 to 1. */
export type Opened = ItemOrProblem & { readonly part: number };
type Found = ItemOrProblem & { readonly part?: number };

export async function* openFile(file: string): AsyncGenerator<Opened> {
  try {
    const handle = await open(file);
    const stats = await handle.stat();
    const head = Buffer.alloc(stats.isFile() ? Math.min(HEAD, stats.size) : 0);
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    await handle.close();
    if (!stats.isFile()) {
      // A pipe or device can be read only once, from the front.
      for await (const found of openStream(createReadStream(file), file, null)) yield { ...found, part: 1 };
      return;
    }
    let read = 0;
    async function* chunks(): Chunks {
      for await (const chunk of createReadStream(file)) {
        read += chunk.length;
        yield chunk;
      }
    }
    const origin: Origin = { name: file, label: file, head: head.subarray(0, bytesRead), chunks, file };
    for await (const found of openOrigin(origin)) {
      yield { part: stats.size === 0 ? 1 : Math.min(1, read / stats.size), ...found };
    }
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const problem = isMissing
      ? refused('missing-file', 'there is no such file', file)
      : refused('unreadable', `the file cannot be read: ${messageOf(error)}`, file);
    yield { ...problem, part: 1 };
  }
}

const JSON_LINE = /^(?:\u00ef\u00bb\u00bf)?\s*\{\s*"/;

/** @param form what the caller says the stream holds; null leaves it to its first bytes. */
export async function* openStream(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  form: InputForm | null,
): AsyncGenerator<ItemOrProblem> {
  try {
    const chunks = asBytes(stream);
    if (form === 'jsonl') {
      yield* openLines(chunks, name);
      return;
    }
    const begun: Uint8Array[] = [];
    for (let size = 0; size < HEAD; ) {
      const { done, value } = await chunks.next();
      if (done) break;
      begun.push(value);
      size += value.length;
      // Lines are answered as they come: who sends them may wait for that before the next one.
      if (JSON_LINE.test(Buffer.concat(begun).toString('latin1'))) break;
    }
    async function* all(): Chunks {
      yield* begun;
      yield* chunks;
    }
    const head = Buffer.concat(begun).subarray(0, HEAD);
    yield* openOrigin({ name, label: form === 'text' ? '.txt' : '', head, chunks: all, file: null });
  } catch (error) {
    yield refused('unreadable', `it cannot be read: ${messageOf(error)}`, name);
  }
}

async function* asBytes(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* openOrigin(origin: Origin): AsyncGenerator<Found> {
  const { name, label, head, chunks, file } = origin;
  const found = recognise(label, head);
  if (found.kind === null) {
    yield refused(found.code, `this cannot be read: ${found.reason}`, name);
    return;
  }
  const { kind } = found;
  if (isMisnamed(label, kind)) yield misnamed(name, kind);
  switch (kind) {
    case 'zip': {
      const { readZip } = await import('./zip.js');
      const packed = file ?? (await collect(chunks()));
      if (packed === null) yield tooLarge(name);
      else
        yield* openMembers(
          readZip(packed, name, () => (typeof packed === 'string' ? chunks() : once(packed))),
          name,
        );
      return;
    }
    case 'tar':
    case 'gzip': {
      const { readTar } = await import('./tar.js');
      yield* openMembers(readTar(chunks(), name, kind === 'gzip'), name);
      return;
    }
    case 'feed': {
      const { readFeed } = await import('./feed.js');
      yield* readFeed(chunks(), name);
      return;
    }
    case 'jsonl':
      yield* openLines(chunks(), name);
      return;
    default:
      yield await readWhole(name, kind, chunks());
  }
}

const misnamed = (source: string, kind: Kind): ItemOrProblem => {
  const message = `the name promises something else, but this is ${KIND_NAMES[kind]} and is read as such`;
  return { problem: { code: 'wrong-extension', level: 'warning', message, source, at: null } };
};

async function readWhole(source: string, media: Media, chunks: Chunks): Promise<ItemOrProblem> {
  const bytes = await collect(chunks);
  return bytes === null ? tooLarge(source) : { item: { source, id: null, published: null, media, bytes } };
}

/** Null when it is more than an item may hold. */
async function collect(chunks: Chunks): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of chunks) {
    size += part.length;
    if (size > LARGEST_ITEM) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function* once(bytes: Uint8Array): Chunks {
  yield bytes;
}

async function* openMembers(members: AsyncIterable<Member>, archive: string): AsyncGenerator<Found> {
  for await (const member of members) {
    if ('problem' in member) {
      yield member;
      continue;
    }
    const { path, bytes, ...rest } = member;
    const name = `${archive}/${path}`;
    const head = bytes.subarray(0, HEAD);
    const { kind } = recognise(path, head);
    if (kind === 'zip' || kind === 'tar' || kind === 'gzip') {
      yield { ...refused('nested-archive', 'an archive inside an archive is not opened', name), ...rest };
      continue;
    }
    const origin: Origin = { name, label: path, head, chunks: () => once(bytes), file: null };
    for await (const found of openOrigin(origin)) yield { ...found, ...rest };
  }
}

/** One item a line. */
async function* openLines(chunks: Chunks, name: string): AsyncGenerator<ItemOrProblem> {
  for await (const { input, problems, at = name } of readJsonLines(chunks, name)) {
    for (const problem of problems) yield { problem };
    if (input === null) continue;
    const { raw, source = null, id = null, published = null, title = null, author = null } = input;
    yield {
      item: {
        source: source ?? at,
        id,
        published,
        title,
        author,
        media: 'decoded',
        bytes: Buffer.from(raw),
        positional: source === null,
        ...(source !== null && source === id ? { container: name } : {}),
      },
    };
  }
}
