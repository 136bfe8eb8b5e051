/** A folder of inputs and one for the output, for tests of `run`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { parseLines, runCli, temporaryFolder } from './run-cli.js';
import { createRandom, makeRelease } from './run-outputs.js';

export interface Place {
  readonly folder: string;
  readonly inputs: string;
  readonly out: string;
  /** Adds or replaces an input. */
  put(name: string, text: string): void;
  /** Runs over the folder of inputs and returns the manifest. */
  run(...more: string[]): Promise<Record<string, never> & { counts: Counts; run: Counts; complete: boolean }>;
  sources(): (string | null)[];
}

export type Counts = Record<string, number>;

export function makePlace(t: TestContext): Place {
  const folder = temporaryFolder(t);
  const [inputs, out] = [path.join(folder, 'in'), path.join(folder, 'out')];
  mkdirSync(inputs);
  return {
    folder,
    inputs,
    out,
    put: (name, text) => writeFileSync(path.join(inputs, name), text),
    async run(...more) {
      const { out: json } = await runCli(['run', inputs, '--out', out, '--quiet', '--json', ...more]);
      return JSON.parse(json);
    },
    sources: () =>
      parseLines(readFileSync(path.join(out, 'records.jsonl'), 'utf8')).map(({ document }) =>
        path.basename(document.source ?? ''),
      ),
  };
}

export const RELEASES = ((random) => Array.from({ length: 12 }, () => makeRelease(random)))(createRandom(11));
