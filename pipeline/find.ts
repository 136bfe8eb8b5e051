/** Finds the files that the caller means: files, folders and globs, in a stable order. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../schemas/types.js';
import { inputError } from './problems.js';

/** How texts come: each file one text, or each line of a file a JSON object with one. */
export type InputForm = 'text' | 'jsonl';

export type Found = { readonly file: string } | { readonly problem: Problem };

const SUFFIXES: Readonly<Record<InputForm, readonly string[]>> = {
  text: ['.txt', '.md'],
  jsonl: ['.jsonl', '.ndjson'],
};

const GLOB = /[*?{}[\]!]/;

const problem = (code: string, message: string, source: string): Found => ({
  problem: inputError(code, message, source),
});

/** Files are named by the path as it was given, those of a folder by the folder's path as given and their own. */
export async function* findFiles(paths: readonly string[], form: InputForm): AsyncGenerator<Found> {
  for (const given of paths) {
    const kind = kindOf(given);
    if (kind === 'folder') yield* orNothing(filesOf(given, form), given, form);
    else if (kind === 'file') yield checkFile(given, form);
    else if (kind === 'unreadable') yield problem('unreadable', 'the file or folder cannot be read', given);
    else if (GLOB.test(given)) yield* orNothing(await expandGlob(given, form), given, form);
    else yield problem('missing-file', 'there is no such file or folder', given);
  }
}

function kindOf(given: string): 'file' | 'folder' | 'missing' | 'unreadable' {
  try {
    return statSync(given).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
  }
}

/** JSON is what this program writes and what gold records are: read as running text it would give nonsense. */
function checkFile(file: string, form: InputForm): Found {
  if (form === 'text' && /\.(?:json|jsonl|ndjson)$/i.test(file)) {
    return problem('not-text', 'this is JSON, not a text; JSON Lines are read with --from jsonl', file);
  }
  return { file };
}

function* orNothing(files: readonly Found[], given: string, form: InputForm): Generator<Found> {
  if (files.length > 0) yield* files;
  else yield problem('no-texts', `there are no ${SUFFIXES[form].join(' or ')} files here`, given);
}

/** A README tells about the folder; it is none of its texts. */
const isWanted = (name: string, form: InputForm): boolean =>
  SUFFIXES[form].includes(path.extname(name).toLowerCase()) && !/^readme\b/i.test(name);

/** Files of the folder and of those inside it; hidden ones, links and devices are passed over. */
function filesOf(folder: string, form: InputForm): Found[] {
  let entries: import('node:fs').Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [problem('unreadable', 'the folder cannot be read', folder)];
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const file = joinAsGiven(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return filesOf(file, form);
    return entry.isFile() && isWanted(entry.name, form) ? [{ file }] : [];
  });
}

/** `path.join` would turn "./a" into "a". */
const joinAsGiven = (folder: string, name: string): string =>
  folder.endsWith('/') || folder.endsWith(path.sep) ? folder + name : `${folder}/${name}`;

async function expandGlob(pattern: string, form: InputForm): Promise<Found[]> {
  const { glob } = await import('tinyglobby');
  const segments = pattern.split('/');
  const firstMagic = segments.findIndex((segment) => GLOB.test(segment));
  const base = segments.slice(0, firstMagic).join('/');
  const cwd = pattern.startsWith('/') && base === '' ? '/' : base || '.';
  const matches = await glob(segments.slice(firstMagic).join('/'), { cwd, onlyFiles: true });
  const files = matches.sort().map((name) => (firstMagic === 0 ? name : joinAsGiven(base, name)));
  // A wide pattern ("samples/*") meets gold records beside the texts, as a folder does.
  return files.filter((file) => !/\.json$/i.test(file)).map((file) => checkFile(file, form));
}
