/** Kills runs at random moments and fills their disk: `npm run faults`. What comes out must be that of a clean run. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import {
  assertSameOutput,
  assertWhole,
  createRandom,
  readOutput,
  spawnAndKill,
  writeReleases,
} from '../pipeline/run-outputs.js';

const DOCUMENTS = 2000;
const KILLS = 200;
const SEED = 20240529;
/** A run lives for at most this share of a clean one: from before the program has loaded to some hundred documents. */
const LONGEST_LIFE = 0.25;
/** Sizes of the small disk, as shares of what a clean run needs: full at once, on the way, while files are made. */
const DISKS = [0.0005, 0.01, 0.1, 0.3, 0.6, 0.9] as const;
const ROOMY = '512m';

const folder = mkdtempSync(path.join(tmpdir(), 'communique-faults-'));
const inputs = path.join(folder, 'in');
const never = Number.POSITIVE_INFINITY;

const run = (out: string, jobs: number, after = never) =>
  spawnAndKill(
    ['run', inputs, '--out', out, '--quiet', '--jobs', String(jobs)],
    Math.min(after, 2 ** 31 - 1),
  );

async function killRuns(expected: Record<string, string>, cleanTook: number): Promise<void> {
  const random = createRandom(SEED);
  let kills = 0;
  for (let round = 1; kills < KILLS; round++) {
    const out = path.join(folder, `killed-${round}`);
    let inRound = 0;
    for (;;) {
      const { signal, status, err } = await run(
        out,
        random() < 0.3 ? 1 : 2,
        random() * LONGEST_LIFE * cleanTook,
      );
      if (signal === null) {
        assert.equal(status, 1, err);
        break;
      }
      kills++;
      inRound++;
      assertWhole(out);
      // Past the number wanted, the last output is brought to its end.
      if (kills >= KILLS) {
        assert.equal((await run(out, 2)).status, 1);
        break;
      }
    }
    assertSameOutput(out, expected);
    console.log(`output ${round}: ${inRound} kills (${kills} of ${KILLS}), the same as a clean run`);
    rmSync(out, { recursive: true });
  }
}

/** Bytes of all files inside. */
const sizeOf = (out: string): number =>
  globSync('**/*', { cwd: out, dot: true, absolute: true }).reduce(
    (sum, file) => sum + statSync(file).size,
    0,
  );

const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;

async function fillDisk(expected: Record<string, string>, needed: number): Promise<void> {
  const disk = path.join(folder, 'disk');
  mkdirSync(disk);
  if (process.getuid?.() !== 0 || !mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk)) {
    console.log('full disk: skipped, since only root may mount a small one');
    return;
  }
  try {
    for (const share of DISKS) {
      const kilobytes = Math.round((needed * share) / 1024);
      const out = path.join(disk, 'out');
      assert.ok(mount('-o', `remount,size=${kilobytes}k`, disk));
      const { status, err } = await run(out, 2);
      assert.equal(status, 4, `${kilobytes} kB: ${err}`);
      assert.match(err, /ENOSPC/);
      assertWhole(out);
      assert.ok(mount('-o', `remount,size=${ROOMY}`, disk));
      assert.equal((await run(out, 2)).status, 1);
      assertSameOutput(out, expected);
      console.log(`a disk of ${kilobytes} kB: full, and with more room the same as a clean run`);
      rmSync(out, { recursive: true });
    }
  } finally {
    spawnSync('umount', [disk]);
  }
}

try {
  writeReleases(inputs, DOCUMENTS, SEED);
  const clean = path.join(folder, 'clean');
  const started = performance.now();
  assert.equal((await run(clean, 2)).status, 1);
  const cleanTook = performance.now() - started;
  console.log(`${DOCUMENTS} documents, clean: ${Math.round(cleanTook)} ms`);
  const expected = readOutput(clean);
  assert.ok((expected['links.jsonl'] ?? '').length > 0);
  await fillDisk(expected, sizeOf(clean));
  await killRuns(expected, cleanTook);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
