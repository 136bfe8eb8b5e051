/** Files that appear under their names only when they are complete. */
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Calls `fill` with an empty folder beside the target, then moves each file that it wrote to `target`, replacing what
 * stood there. When it fails, what stood there stays. What a killed process left behind is cleared away.
 */
export async function writeFiles(target: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const parent = path.dirname(path.resolve(target));
  await mkdir(parent, { recursive: true });
  const temporary = path.join(parent, `.${path.basename(target)}.tmp`);
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary);
  try {
    await fill(temporary);
    const names = (await readdir(temporary)).sort();
    for (const name of names) await sync(path.join(temporary, name));
    await mkdir(target, { recursive: true });
    for (const name of names) await rename(path.join(temporary, name), path.join(target, name));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** A name must not outlive a power cut that its content did not. */
async function sync(file: string): Promise<void> {
  const handle = await open(file);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
