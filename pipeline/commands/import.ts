import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { toFileStem } from '../../output/annotation/build.js';
import {
  ANNOTATION_FORMATS,
  type AnnotatedText,
  type AnnotationFormat,
  type NamedFile,
  toGold,
} from '../../output/annotation/index.js';
import { neutraliseLine } from '../../output/terminal/safe.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type Host, tell } from '../host.js';
import { UsageError } from '../usage.js';
import { writeFiles } from './export.js';

export interface ImportOptions {
  readonly from: string;
  readonly out: string;
  /** Folder of the texts, for formats that only point into them. */
  readonly texts?: string;
}

/** Turns what annotators marked into gold: NAME.txt and NAME.json, as `evaluate` reads them. */
export async function importGold(
  paths: readonly string[],
  options: ImportOptions,
  host: Host,
): Promise<ExitCode> {
  const format = ANNOTATION_FORMATS.find(({ name }) => name === options.from);
  if (!format) throw new UsageError(`there is no format '${options.from}'`);
  const { files, folders, problems: unreadable } = gather(paths, format);
  const lookUp = (id: string): string | null =>
    findText(id, [...(options.texts ? [options.texts] : []), ...folders]);
  const { texts, problems } = format.read(files, lookUp);
  for (const problem of [...unreadable, ...problems]) tell(host, neutraliseLine(`${problem} [import]`));
  if (texts.length === 0) {
    tell(host, 'communique: nothing to import');
    return EXIT.inputErrors;
  }
  await writeFiles(options.out, goldFiles(texts));
  tell(host, `${options.out}: ${texts.length} texts with gold records`);
  return unreadable.length + problems.length > 0 ? EXIT.inputErrors : EXIT.ok;
}

function goldFiles(texts: readonly AnnotatedText[]): NamedFile[] {
  const taken = new Set<string>();
  return texts.flatMap((text) => {
    const stem = toFileStem(text.id);
    let name = stem;
    for (let number = 2; taken.has(name); number++) name = `${stem}-${number}`;
    taken.add(name);
    const gold = toGold({ ...text, id: name });
    return [
      { name: `${name}.txt`, content: text.text },
      { name: `${name}.json`, content: `${JSON.stringify(gold, null, 1)}\n` },
    ];
  });
}

interface Gathered {
  readonly files: readonly NamedFile[];
  readonly folders: readonly string[];
  readonly problems: readonly string[];
}

/** Annotation files among what was named; folders give theirs. */
function gather(paths: readonly string[], format: AnnotationFormat): Gathered {
  const files: NamedFile[] = [];
  const folders = new Set<string>();
  const problems: string[] = [];
  const take = (file: string): void => {
    folders.add(path.dirname(file));
    files.push({ name: path.basename(file), content: readFileSync(file, 'utf8') });
  };
  for (const given of paths) {
    try {
      if (!statSync(given).isDirectory()) {
        if (format.accepts(path.basename(given))) take(given);
        else problems.push(`${given}: error: this is no file of ${format.name}`);
        continue;
      }
      const names = readdirSync(given)
        .filter((name) => format.accepts(name))
        .sort();
      if (names.length === 0) problems.push(`${given}: error: there are no files of ${format.name} here`);
      for (const name of names) take(path.join(given, name));
    } catch (error) {
      problems.push(`${given}: error: ${(error as Error).message}`);
    }
  }
  return { files, folders: [...folders], problems };
}

/** An id is never a path: annotations are from outside and may claim any. */
function findText(id: string, folders: readonly string[]): string | null {
  if (id !== path.basename(id) || id.startsWith('.')) return null;
  for (const folder of folders) {
    try {
      return readFileSync(path.join(folder, `${id}.txt`), 'utf8');
    } catch {
      // The next folder may have it.
    }
  }
  return null;
}
