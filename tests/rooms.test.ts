/** Who may import whom. Folders are rooms; a room knows only the rooms listed for it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';
import { packageDir } from './shared.js';

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  schemas: [],
  extractors: ['schemas'],
  output: ['schemas'],
  pipeline: ['schemas', 'extractors', 'output'],
};

interface Import {
  /** Both relative to the package, with `/`. */
  readonly from: string;
  readonly to: string;
}

const IMPORT =
  /^(?:import|export)\b[^'"]*?\bfrom\s+['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]\s*\)|^import\s+['"](\.[^'"]+)['"]/gm;

function importsOf(file: string, source: string): Import[] {
  return [...source.matchAll(IMPORT)].map(([, from, dynamic, bare]) => ({
    from: file,
    to: path.posix.join(path.posix.dirname(file), from ?? dynamic ?? bare ?? ''),
  }));
}

/** What of an import breaks the order of the rooms; null when nothing does. */
function violation({ from, to }: Import): string | null {
  const [room = ''] = from.split('/');
  const [target = ''] = to.split('/');
  if (target !== room && !ALLOWED[room]?.includes(target))
    return `${from} imports ${to}: ${room} must not know ${target}`;
  return foreignFolder(from, to);
}

/** Only the list of extractors knows them all; each of the others keeps to its own folder and the common files. */
function foreignFolder(from: string, to: string): string | null {
  if (!from.startsWith('extractors/') || !to.startsWith('extractors/') || from === 'extractors/index.ts')
    return null;
  const [, ownFolder] = from.split('/');
  const [, folder, file] = to.split('/');
  if (file === undefined || folder === ownFolder || `${folder}.ts` === ownFolder) return null;
  return `${from} imports ${to}: no extractor imports another`;
}

const files = globSync(
  Object.keys(ALLOWED).map((room) => `${room}/**/*.ts`),
  { cwd: packageDir },
).sort();

test('imports go in one direction', () => {
  assert.ok(files.length > 20);
  const imports = files.flatMap((file) => importsOf(file, readFileSync(path.join(packageDir, file), 'utf8')));
  assert.ok(imports.length > files.length);
  assert.deepEqual(
    imports.map(violation).filter((found) => found !== null),
    [],
  );
});

test('the check sees what it must not miss', () => {
  const wrong = [
    ['schemas/a.ts', "import { b } from '../extractors/b.js';"],
    ['extractors/a.ts', "import type { b } from '../pipeline/b.js';"],
    ['extractors/dates/a.ts', "export { b } from '../people/b.js';"],
    ['extractors/dates/a.ts', "import {\n  b,\n} from '../../output/b.js';"],
    ['output/a.ts', "const b = await import('../pipeline/b.js');"],
  ] as const;
  for (const [file, source] of wrong) {
    assert.equal(importsOf(file, source).map(violation).filter(Boolean).length, 1, source);
  }
  const right = [
    ['extractors/dates/a.ts', "import { b } from '../spans.js';\nimport { c } from './c.js';"],
    ['extractors/index.ts', "import { b } from './dates/b.js';"],
    ['pipeline/commands/a.ts', "import { b } from '../../output/b.js';"],
  ] as const;
  for (const [file, source] of right) {
    assert.deepEqual(importsOf(file, source).map(violation).filter(Boolean), [], source);
  }
});
