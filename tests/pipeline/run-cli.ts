/** Runs the command line: inside this process with streams of its own, or as a child process. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { TestContext } from 'node:test';
import { runCommandLine } from '../../pipeline/cli.js';
import type { CommuniqueRecord } from '../../schemas/types.js';
import { packageDir } from '../shared.js';

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function collect(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

export async function runCli(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  const [stdout, stderr] = [collect(), collect()];
  const status = await runCommandLine({
    argv: ['node', 'communique', ...args],
    stdin: Readable.from([Buffer.from(input)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
  });
  return { status, out: stdout.text(), err: stderr.text() };
}

export const MAIN = path.join(packageDir, 'dist/pipeline/main.js');

/** `close` after so many bytes of output: what `| head` does. */
export function spawnCli(
  args: readonly string[],
  input: string,
  closeAfter = Number.POSITIVE_INFINITY,
): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...args]);
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (out.length >= closeAfter) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdin.on('error', () => {});
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.end(input);
  });
}

export function temporaryFolder(context: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'communique-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const parseLines = (text: string): CommuniqueRecord[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
