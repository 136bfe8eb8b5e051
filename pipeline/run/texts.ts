/** Keeps the texts that records point into: those of pages, PDFs and the like lie in no file as they were read. */
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import type { DocumentInfo, Problem } from '../../schemas/types.js';
import { digest } from './identity.js';

/** Folder of the texts inside the output. */
export const TEXTS = 'texts';

const HASH = /^sha256:([0-9a-f]{64})$/;

/** The hash of the text, or, where the record has an id of the caller's, one of that and the source. */
export const textNameOf = ({ id, source }: DocumentInfo): string =>
  `${HASH.exec(id)?.[1] ?? digest([id, source])}.txt`;

const TEMPORARY = /\.tmp$/;

/** What threads that were killed had begun. */
export async function clearTexts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (TEMPORARY.test(name)) await rm(path.join(folder, name), { force: true });
  }
}

/** Writes the text, in UTF-8, whole or not at all; a text that is there already by its hash is not written again. */
export async function keepText(folder: string, document: DocumentInfo, raw: string): Promise<Problem[]> {
  const file = path.join(folder, textNameOf(document));
  const temporary = `${file}.${process.pid}-${threadId}.tmp`;
  try {
    if (HASH.test(document.id) && (await exists(file))) return [];
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(raw);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
    return [];
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    const message = `its text could not be kept: ${(error as Error).message}`;
    return [{ code: 'text-not-kept', level: 'warning', message, source: document.source, at: null }];
  }
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
