import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import {
  ANNOTATION_FORMATS,
  type AnnotatedText,
  annotateRecord,
  type NamedFile,
} from '../../output/annotation/index.js';
import { toGeoJson } from '../../output/geojson.js';
import { toJsonLd } from '../../output/jsonld.js';
import type { CommuniqueRecord } from '../../schemas/types.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type Host, tell } from '../host.js';
import { type LexiconFile, lexiconOf } from '../lexicon-file.js';
import { formatProblem, hasErrors } from '../problems.js';
import { readTold } from '../records.js';
import { OutputError, writeWhole } from '../sinks.js';
import { UsageError } from '../usage.js';

/** What needs no text. */
const LINKED = {
  'json-ld': (records: readonly CommuniqueRecord[]): NamedFile[] => [
    { name: 'records.jsonld', content: `${JSON.stringify(records.map(toJsonLd), null, 1)}\n` },
  ],
  geojson: (records: readonly CommuniqueRecord[]): NamedFile[] => [
    { name: 'venues.geojson', content: `${JSON.stringify(toGeoJson(records), null, 1)}\n` },
  ],
} as const;

export interface ExportOptions {
  readonly to: string;
  readonly out: string;
  readonly lexicon?: LexiconFile;
}

/** Writes records as files of another tool, into a folder. */
export async function exportRecords(
  paths: readonly string[],
  options: ExportOptions,
  host: Host,
): Promise<ExitCode> {
  const records: CommuniqueRecord[] = [];
  const texts: AnnotatedText[] = [];
  const names = new Set<string>();
  let failed = false;
  const reading = { explain: true, ...lexiconOf(options.lexicon) };
  for await (const { record, text, problems } of readTold(paths, host.stdin, reading)) {
    for (const problem of problems) {
      if (problem.level !== 'info') tell(host, formatProblem(problem));
    }
    failed ||= hasErrors(problems);
    if (record === null) continue;
    records.push(record);
    if (text !== null) texts.push(annotateRecord(record, text, nameFor(record, names)));
    else if (!(options.to in LINKED)) {
      tell(
        host,
        `${record.document.source ?? record.document.id}: error: its text is not at hand [missing-text]`,
      );
      failed = true;
    }
  }
  const files = filesFor(options.to, records, texts);
  await writeFiles(options.out, files);
  tell(
    host,
    `${options.out}: ${files
      .map(({ name }) => name)
      .slice(0, 4)
      .join(', ')}${files.length > 4 ? ', …' : ''}`,
  );
  return failed ? EXIT.inputErrors : EXIT.ok;
}

function filesFor(
  to: string,
  records: readonly CommuniqueRecord[],
  texts: readonly AnnotatedText[],
): NamedFile[] {
  if (to in LINKED) return LINKED[to as keyof typeof LINKED](records);
  const format = ANNOTATION_FORMATS.find(({ name }) => name === to);
  if (!format) throw new UsageError(`there is no format '${to}'`);
  return format.write(texts);
}

/** Stem of the source's name, told apart by a number where two share it. */
function nameFor({ document }: CommuniqueRecord, taken: Set<string>): string {
  const stem = path.basename(document.source ?? document.id).replace(/\.[^.]*$/, '') || 'document';
  let name = stem;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}`;
  taken.add(name.toLowerCase());
  return name;
}

export async function writeFiles(folder: string, files: readonly NamedFile[]): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new OutputError(`${folder}: ${error.message}`);
  });
  // Only names, whatever a record or a file claims to be called.
  for (const { name, content } of files) await writeWhole(path.join(folder, path.basename(name)), content);
}
