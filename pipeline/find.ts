/** Finds the files that the caller means: files, folders and globs, in a stable order. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../schemas/types.js';
import { inputError } from './problems.js';
import { endingOf, isReadme, isSourceName } from './sources/media.js';

/** How texts come: each file one text, or each line of a file a JSON object with one; `source`: any kind of source. */
export type InputForm = 'text' | 'jsonl' | 'source';

/** `share`: how much of all that was given lies before the end of this, 0 to 1. */
export type Found = ({ readonly file: string } | { readonly problem: Problem }) & { readonly share: number };

interface Wanted {
  readonly isWanted: (name: string) => boolean;
  /** What a folder without any of them lacks. */
  readonly what: string;
}

const withSuffix =
  (...suffixes: readonly string[]) =>
  (name: string): boolean =>
    suffixes.includes(path.extname(name).toLowerCase()) && !isReadme(name);

const WANTED: Readonly<Record<InputForm, Wanted>> = {
  text: { isWanted: withSuffix('.txt', '.md'), what: '.txt or .md files' },
  jsonl: { isWanted: withSuffix('.jsonl', '.ndjson'), what: '.jsonl or .ndjson files' },
  source: { isWanted: isSourceName, what: 'files of a kind that is read' },
};

/** Records are JSON Lines too, and often lie beside their texts. */
const isLeftOut = (name: string): boolean => isSourceName(name) && !WANTED.jsonl.isWanted(name);

const GLOB = /[*?{}[\]!]/;

const problem = (code: string, message: string, source: string): Found => ({
  problem: inputError(code, message, source),
  share: 1,
});

/**
 * Files are named by the path as it was given, those of a folder by the folder's path as given and their own.
 * @param exclude a folder whose files are not found.
 */
export async function* findFiles(
  paths: readonly string[],
  form: InputForm,
  exclude?: string,
): AsyncGenerator<Found> {
  const shut = exclude === undefined ? null : path.resolve(exclude);
  for (const [index, given] of paths.entries()) {
    for await (const found of findOne(given, form, shut)) {
      yield { ...found, share: (index + found.share) / paths.length };
    }
  }
}

async function* findOne(given: string, form: InputForm, shut: string | null): AsyncGenerator<Found> {
  const kind = kindOf(given);
  if (kind === 'folder') {
    const leftOut: string[] = [];
    yield* orNothing(filesOf(given, form, shut, leftOut), given, form);
    if (leftOut.length > 0) yield tellLeftOut(leftOut, given);
  } else if (kind === 'file') yield checkFile(given, form);
  else if (kind === 'unreadable') yield problem('unreadable', 'the file or folder cannot be read', given);
  else if (GLOB.test(given)) yield* orNothing(await expandGlob(given, form, shut), given, form);
  else yield problem('missing-file', 'there is no such file or folder', given);
}

export function kindOf(given: string): 'file' | 'folder' | 'missing' | 'unreadable' {
  try {
    return statSync(given).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
  }
}

/** JSON is what this program writes and what gold records are: read as running text it would give nonsense. */
function checkFile(file: string, form: InputForm): Found {
  const isJson = form === 'text' ? /\.(?:json|jsonl|ndjson)$/i : /\.json$/i;
  if (form !== 'jsonl' && isJson.test(file)) {
    const read = form === 'text' ? 'JSON Lines are read with --from jsonl' : 'JSON Lines are named .jsonl';
    return problem('not-text', `this is JSON, not a text; ${read}`, file);
  }
  return { file, share: 1 };
}

function* orNothing(files: Iterable<Found>, given: string, form: InputForm): Generator<Found> {
  let isEmpty = true;
  for (const found of files) {
    isEmpty = false;
    yield found;
  }
  if (isEmpty) yield problem('no-texts', `there are no ${WANTED[form].what} here`, given);
}

/** Who gives a folder to a command that takes plain texts has to hear of the others in it. */
function tellLeftOut(names: readonly string[], folder: string): Found {
  const endings = [...new Set(names.map((name) => endingOf(name).slice(1)))].sort().join(', ');
  const files = names.length === 1 ? '1 file' : `${names.length} files`;
  const message = `${files} not read (${endings}); communique run takes such files`;
  return { problem: { code: 'not-read', level: 'warning', message, source: folder, at: null }, share: 1 };
}

/**
 * Files of the folder and of those inside it; hidden ones, links to folders (which may turn in circles) and devices are passed over.
 * @param leftOut is given the names of files that only a run reads.
 */
function* filesOf(folder: string, form: InputForm, shut: string | null, leftOut: string[]): Generator<Found> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    yield problem('unreadable', 'the folder cannot be read', folder);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const [index, entry] of entries.entries()) {
    const file = joinAsGiven(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const shareOf = (inner: number): number => (index + inner) / entries.length;
    if (entry.isDirectory()) {
      if (path.resolve(file) === shut) continue;
      for (const found of filesOf(file, form, shut, leftOut)) yield { ...found, share: shareOf(found.share) };
    } else if (!WANTED[form].isWanted(entry.name)) {
      if (form === 'text' && isLeftOut(entry.name)) leftOut.push(entry.name);
    } else if (entry.isFile()) yield { file, share: shareOf(1) };
    else if (entry.isSymbolicLink()) yield* linked(file, shareOf(1));
  }
}

function* linked(file: string, share: number): Generator<Found> {
  const kind = kindOf(file);
  if (kind === 'missing') yield { ...problem('missing-file', 'the link leads nowhere', file), share };
  else if (kind === 'file' && statSync(file).isFile()) yield { file, share };
}

/** `path.join` would turn "./a" into "a". */
const joinAsGiven = (folder: string, name: string): string =>
  folder.endsWith('/') || folder.endsWith(path.sep) ? folder + name : `${folder}/${name}`;

async function expandGlob(pattern: string, form: InputForm, shut: string | null): Promise<Found[]> {
  const { glob } = await import('tinyglobby');
  const segments = pattern.split('/');
  const firstMagic = segments.findIndex((segment) => GLOB.test(segment));
  const base = segments.slice(0, firstMagic).join('/');
  const cwd = pattern.startsWith('/') && base === '' ? '/' : base || '.';
  const matches = await glob(segments.slice(firstMagic).join('/'), { cwd, onlyFiles: true });
  const files = matches.sort().map((name) => (firstMagic === 0 ? name : joinAsGiven(base, name)));
  // A wide pattern ("samples/*") meets gold records beside the texts, as a folder does.
  const met = files.filter(
    (file) => !/\.json$/i.test(file) && (shut === null || !path.resolve(file).startsWith(shut + path.sep)),
  );
  return met.map((file, index) => ({ ...checkFile(file, form), share: (index + 1) / met.length }));
}
