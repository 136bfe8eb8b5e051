/** Files that appear under their names only when they are complete. */
import { type FileHandle, lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Calls `fill` with an empty folder beside the target, then moves each file that it wrote to `target`, as
 * `putInPlace` does. When it fails, what stood there stays. What a killed process left behind is cleared away.
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
    for (const name of names) await putInPlace(path.join(temporary, name), path.join(target, name));
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

/**
 * Moves a file to where it belongs. One that holds the same already stays as it is, so that whoever watches, copies or
 * keeps it has nothing to do; what stands there is read for that, not believed to be what was written once.
 */
export async function putInPlace(from: string, to: string): Promise<void> {
  if (await holdTheSame(from, to)) await rm(from);
  else await rename(from, to);
}

const CHUNK = 1 << 16;

async function holdTheSame(made: string, standing: string): Promise<boolean> {
  const found = await lstat(standing).catch(() => null);
  if (!found?.isFile() || found.size !== (await lstat(made)).size) return false;
  const handles: FileHandle[] = [];
  try {
    for (const file of [made, standing]) handles.push(await open(file));
    const [one, two] = handles as [FileHandle, FileHandle];
    const [ours, theirs] = [Buffer.alloc(CHUNK), Buffer.alloc(CHUNK)];
    for (let at = 0; at < found.size; ) {
      const reads = [await one.read(ours, 0, CHUNK, at), await two.read(theirs, 0, CHUNK, at)];
      const size = Math.min(...reads.map(({ bytesRead }) => bytesRead));
      if (size === 0 || !ours.subarray(0, size).equals(theirs.subarray(0, size))) return false;
      at += size;
    }
    return true;
  } catch {
    // What cannot be read is replaced.
    return false;
  } finally {
    for (const handle of handles) await handle.close();
  }
}
