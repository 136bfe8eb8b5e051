/** What only a process of its own shows: the start, and the memory. */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { packageDir } from '../shared.js';
import { median } from './speed.js';

const MAIN = path.join(packageDir, 'dist/communique.cjs');

/** Milliseconds until the process has written its first bytes, or ended without any. */
function timeToFirstOutput(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  return new Promise((resolve, reject) => {
    let first: number | null = null;
    child.stdout.once('data', () => {
      first = performance.now() - start;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(first ?? performance.now() - start);
      else reject(new Error(`node ${args.join(' ')}: exit status ${status}`));
    });
  });
}

export interface ColdStart {
  /** Milliseconds, medians. */
  readonly firstRecord: number;
  readonly bareNode: number;
}

export async function measureColdStart(file: string, rounds: number): Promise<ColdStart> {
  const records: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const record = await timeToFirstOutput([MAIN, 'extract', file]);
    const node = await timeToFirstOutput(['-e', '0']);
    // The first round fills the file cache.
    if (round === 0) continue;
    records.push(record);
    bare.push(node);
  }
  return { firstRecord: median(records), bareNode: median(bare) };
}

const PEAK = `
process.argv = [process.execPath, ...process.argv.slice(1)];
process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'));
await import(process.argv[1]);`;

/** Peak resident memory in MB of one run over JSON Lines given on standard input. */
export function measurePeakMemory(jsonLines: string): number {
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', PEAK, MAIN, 'extract', '--from', 'jsonl'],
    { input: jsonLines, encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  const peak = /^peak (\d+)$/m.exec(stderr)?.[1];
  if (status !== 0 || peak === undefined) throw new Error(`the run failed: ${stderr.slice(-400)}`);
  return Number(peak) / 1024;
}
