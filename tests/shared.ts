import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of this package: tests run from `dist/tests`. */
export const packageDir = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Measuring data that lies beside the package and is no part of it; null on a machine without it.
 * @throws under CI, where a test that silently does not run would be worse than one that fails
 */
function findShared(): string | null {
  const folder = fileURLToPath(new URL('../../../shared/', import.meta.url));
  if (existsSync(folder)) return folder;
  if (process.env.CI) throw new Error(`${folder} is missing: tests that measure cannot run`);
  return null;
}

export const sharedDir: string | null = findShared();
