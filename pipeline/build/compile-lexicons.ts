/** Part of the build: compiles all lexicons. A broken line of a source ends it with the file and the line. */
import { writeFileSync } from 'node:fs';
import { buildAll, readSources } from '../../extractors/compiled.js';
import { pack } from '../../extractors/packing.js';

/** @returns what `dist/lexicons.bin` has to hold. Lexicons must not have been asked for before. */
export async function compileLexicons(): Promise<Uint8Array> {
  readSources();
  await import('../pipeline.js');
  return pack(buildAll());
}

if (process.argv[2] !== undefined) writeFileSync(process.argv[2], await compileLexicons());
