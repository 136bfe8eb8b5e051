/** Reads inputs one after the other. What goes wrong with one is told as a problem, and the others go on. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Problem } from '../schemas/types.js';
import { type Found, findFiles, type InputForm } from './find.js';
import { asName, type KnownInput, readInput } from './input.js';
import { type Line, LONGEST_LINE, readLines } from './lines.js';
import { inputError } from './problems.js';
import { decode } from './read.js';
import { HEAD, KIND_NAMES, recognise } from './sources/media.js';

/** One text to be read, or none where the input could not be read; `problems` tell why or what to look at. */
export interface Reading {
  readonly input: KnownInput | null;
  readonly problems: readonly Problem[];
  /** Where it stood, when that was a line: `file.jsonl:3`. */
  readonly at?: string;
  /** Another is at hand: the two may be read together. */
  readonly more?: boolean;
}

/** No release comes near it; what does would not fit into memory with all that is made of it. */
const LARGEST_FILE = 64 * 1024 * 1024;

const STANDARD_INPUT = '-' as const;

const refuse = (code: string, message: string, source: string | null): Reading => ({
  input: null,
  problems: [inputError(code, message, source)],
});

/** @param paths files, folders, globs, or "-" for `stdin`. */
export async function* readInputs(
  paths: readonly string[],
  form: InputForm,
  stdin: Readable,
): AsyncGenerator<Reading> {
  for await (const { found, more } of findInputs(paths, form)) {
    if (found === STANDARD_INPUT) {
      if (form === 'jsonl') yield* readJsonLines(stdin, 'standard input');
      else yield await readStream(stdin);
    } else if ('problem' in found) yield { input: null, problems: [found.problem], more };
    else if (form === 'jsonl') yield* readJsonFile(found.file);
    else yield { ...(await readText(found.file)), more };
  }
}

interface FoundInput {
  readonly found: Found | typeof STANDARD_INPUT;
  /** A file follows, which keeps nobody waiting. */
  readonly more: boolean;
}

async function* findInputs(paths: readonly string[], form: InputForm): AsyncGenerator<FoundInput> {
  let held: FoundInput['found'] | null = null;
  for (const given of paths) {
    const all = given === STANDARD_INPUT ? ([STANDARD_INPUT] as const) : findFiles([given], form);
    for await (const found of all) {
      if (held !== null) yield { found: held, more: found !== STANDARD_INPUT };
      held = found;
    }
  }
  if (held !== null) yield { found: held, more: false };
}

/** Reads one file as one text. */
export async function readText(file: string): Promise<Reading> {
  try {
    if ((await stat(file)).size > LARGEST_FILE) return tooLarge(file);
    return toReading(await readFile(file), file);
  } catch (error) {
    return unreadable(error, file);
  }
}

async function readStream(stdin: Readable): Promise<Reading> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > LARGEST_FILE) return tooLarge(null);
    chunks.push(bytes);
  }
  return toReading(Buffer.concat(chunks), null);
}

function toReading(bytes: Uint8Array, source: string | null): Reading {
  const name = source ?? 'standard input';
  const { raw, problems } = decode(bytes, name);
  const { kind } = recognise('', bytes.subarray(0, HEAD));
  const is = kind === null || kind === 'text' ? null : KIND_NAMES[kind];
  if (raw === null) {
    if (is === null) return { input: null, problems };
    return refuse(
      'binary',
      `this is no text but ${is}; communique run reads such files, and keeps their texts with --texts`,
      name,
    );
  }
  if (is === null) return { input: { raw, source }, problems };
  const remedy =
    kind === 'jsonl'
      ? '--from jsonl reads its lines'
      : 'communique run takes the text out of it, and keeps it with --texts';
  const message = `this is ${is}, and is read as plain text; ${remedy}`;
  const remark: Problem = { code: 'not-plain', level: 'warning', message, source: name, at: null };
  return { input: { raw, source }, problems: [...problems, remark] };
}

const tooLarge = (source: string | null): Reading =>
  refuse('too-large', `larger than ${LARGEST_FILE / 1024 / 1024} MB; this is no press release`, source);

function unreadable(error: unknown, file: string): Reading {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return refuse('missing-file', 'there is no such file', file);
  return refuse('unreadable', `the file cannot be read: ${message}`, file);
}

async function* readJsonFile(file: string): AsyncGenerator<Reading> {
  try {
    yield* readJsonLines(createReadStream(file), file);
  } catch (error) {
    yield unreadable(error, file);
  }
}

/** Blank lines are passed over; every other line gives one reading. @param name tells lines apart: `name:3`. */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Reading> {
  for await (const line of readLines(chunks)) {
    const at = `${name}:${line.number}`;
    if (line.text === null || line.text.trim() !== '')
      yield { ...readJsonLine(line, at), at, more: line.more };
  }
}

/** @param at names the line in problems. */
export function readJsonLine({ text, fault }: Line, at: string): Reading {
  if (fault === 'too-long') return refuse('bad-line', `the line is longer than ${LONGEST_LINE} bytes`, at);
  if (text === null) return refuse('bad-line', 'the line is not UTF-8', at);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse('bad-json', `the line is no JSON: ${(error as Error).message}`, at);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('bad-line', 'the line is no JSON object', at);
  }
  return readFields(value as Readonly<Record<string, unknown>>, at);
}

/** The id that a line gives, whatever else is wrong with it. */
export function idOf({ text }: Line): string | null {
  try {
    return asName((JSON.parse(text ?? '') as { readonly id?: unknown } | null)?.id);
  } catch {
    return null;
  }
}

/** `{text, id?, source?, published?, title?, author?}`; other fields are the caller's own. */
function readFields(fields: Readonly<Record<string, unknown>>, at: string): Reading {
  const { text, id, source, published, title, author } = fields;
  if (typeof text !== 'string') return refuse('bad-line', "the object has no 'text', or it is no string", at);
  if (text.trim() === '') return refuse('empty', "'text' holds nothing but blanks", at);
  const { input, problems } = readInput(text, { id, source, published, title, author }, at);
  return { input: { ...input, source: input.source ?? input.id ?? null }, problems };
}
