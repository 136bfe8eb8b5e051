// Keeps what V8 compiles of the bundle while the command line reads some samples, so that a start need not compile it.
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { compiledFile, runScript } from '../../dist/pipeline/load-core.js';

/** More of them would compile more, and reading that costs every start as much as it saves; the package would grow by a sixtieth. */
const SAMPLES = 2;

const file = new URL('../../dist/chunks/core.cjs', import.meta.url);
const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url));
const samples = readdirSync(corpus).filter((name) => name.endsWith('.txt'));
const paths = samples.slice(0, SAMPLES).map((name) => path.join(corpus, name));
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
const { script, exports } = runScript(file, undefined);
const status = await exports.runCommandLine({
  argv: ['node', 'communique', 'extract', ...paths],
  stdin: Readable.from([]),
  stdout: nowhere(),
  stderr: nowhere(),
});
if (status !== 0) throw new Error(`reading the samples ended with status ${status}`);
// Compiled code is only taken under the flags that it was made with: those of a start, which the command has changed.
const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
for (const flag of ['regexp-tier-up-ticks', 'interrupt-budget']) {
  const value = new RegExp(`^ *--${flag} .*\\n.*default: (?:--${flag}=)?(\\d+)`, 'm').exec(options)?.[1];
  if (value !== undefined) setFlagsFromString(`--${flag}=${value}`);
}
setFlagsFromString('--regexp-peephole-optimization');
writeFileSync(compiledFile(file), script.createCachedData());
