/**
 * Loads `dist/chunks/core.cjs`, the pipeline as the build bundles it. Half of a start went into compiling it, so the
 * build also keeps what V8 made of it (`build/keep-compiled.mjs`); another version of V8, or one told to act otherwise, does
 * not accept that and compiles anew, which costs time and changes nothing.
 */
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

export interface Compiled {
  readonly script: Script;
  readonly exports: unknown;
}

/** Where the compiled code lies that this V8 may use. */
export const compiledFile = (file: URL): URL =>
  new URL(`${file.href}.${process.versions.v8}-${process.arch}.bin`);

function readCompiled(file: URL): Buffer | undefined {
  try {
    return readFileSync(compiledFile(file));
  } catch {
    return undefined;
  }
}

const HEAD = Buffer.from('(function(exports,require,module,__filename){');
const TAIL = Buffer.from('\n})');

/** Head, file and tail, read into their place: each copy of so much would cost a start half a millisecond. */
function readWrapped(path: string): string {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  const bytes = Buffer.allocUnsafe(HEAD.length + size + TAIL.length);
  HEAD.copy(bytes);
  readSync(file, bytes, HEAD.length, size, 0);
  closeSync(file);
  TAIL.copy(bytes, HEAD.length + size);
  return bytes.toString('latin1');
}

/** Runs a CommonJS file as `require` does, with compiled code when there is some. */
export function runScript(file: URL, cachedData: Buffer | undefined): Compiled {
  const path = fileURLToPath(file);
  const source = readWrapped(path);
  const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, path);
  return { script, exports: module.exports };
}

/** What a CommonJS file exports. */
export function loadCore(file: URL): unknown {
  const cachedData = process.sourceMapsEnabled ? undefined : readCompiled(file);
  if (cachedData) return runScript(file, cachedData).exports;
  if (!existsSync(file)) {
    throw new Error(
      `communique: ${fileURLToPath(file)} is missing; a bundler has to leave the package outside (as "external"), since it reads files of its own`,
    );
  }
  // Without compiled code the usual way is the better one: stack traces are mapped, and newer versions of Node keep a cache.
  return createRequire(file)(fileURLToPath(file));
}
