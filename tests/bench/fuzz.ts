/** `npm run fuzz [-- COUNT [SEED]]`: reads damaged files of every kind, 20,000 by default, and tells what came of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { type Case, damagedFile, isSlow, readAll } from '../pipeline/fuzz.js';

const COUNT = Number(process.argv[2] ?? 20_000);
const SEED = Number(process.argv[3] ?? 6);
const folder = mkdtempSync(path.join(tmpdir(), 'communique-fuzz-'));
const kept = path.join(tmpdir(), 'communique-fuzz-failures');
const codes = new Map<string, number>();
let [files, items, records, failures, slowest] = [0, 0, 0, 0, 0];

const keep = (name: string, bytes: Uint8Array, why: string): void => {
  failures++;
  mkdirSync(kept, { recursive: true });
  const file = path.join(kept, `${files}-${name}`);
  writeFileSync(file, bytes);
  console.error(`${file}: ${why}`);
};

/** Made a few hundred at a time: all of them together would fill the memory. */
function* makeFiles(): Generator<Case> {
  const portion = 500;
  for (let made = 0; made < COUNT; made += portion) {
    yield* fc.sample(damagedFile, { numRuns: Math.min(portion, COUNT - made), seed: SEED + made });
  }
}

for (const file of makeFiles()) {
  files++;
  try {
    const outcome = await readAll(file, folder);
    items += outcome.items;
    records += outcome.records;
    slowest = Math.max(slowest, outcome.seconds);
    for (const code of new Set(outcome.codes)) codes.set(code, (codes.get(code) ?? 0) + 1);
    if (isSlow(outcome)) keep(file.name, file.bytes, `took ${outcome.seconds} s`);
  } catch (error) {
    keep(file.name, file.bytes, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(
  `${files} files, ${items} items, ${records} records, ${failures} failures; slowest ${slowest.toFixed(2)} s`,
);
for (const [code, count] of [...codes].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(7)}  ${code}`);
process.exitCode = failures === 0 ? 0 : 1;
