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
  return foreignFolder(from, to) ?? laterStep(from, to);
}

/** Folders of extractors that are read by several, as the files beside them are. */
const COMMON: readonly (string | undefined)[] = ['titles'];

/** Only the list of extractors knows them all; each of the others keeps to its own folder and what is common. */
function foreignFolder(from: string, to: string): string | null {
  if (!from.startsWith('extractors/') || !to.startsWith('extractors/') || from === 'extractors/index.ts')
    return null;
  const [, ownFolder] = from.split('/');
  const [, folder, file] = to.split('/');
  if (file === undefined || folder === ownFolder || COMMON.includes(folder)) return null;
  return `${from} imports ${to}: no extractor imports another`;
}

/** Folders whose work is done in this order: each knows those before it, and of the files beside them only `words`. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  'extractors/agreements': ['mentions', 'grammar', 'facts', 'drafts', 'slots', 'learnt'],
  pipeline: ['text'],
};

function laterStep(from: string, to: string): string | null {
  for (const [room, steps] of Object.entries(STEPS)) {
    if (!from.startsWith(`${room}/`) || !to.startsWith(`${room}/`)) continue;
    const [own = '', target = ''] = [from, to].map((file) => file.slice(room.length + 1).split('/')[0]);
    const step = steps.indexOf(own);
    if (step < 0 || target === 'words.js' || steps.slice(0, step + 1).includes(target)) continue;
    return `${from} imports ${to}: ${own} comes before it`;
  }
  return null;
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
    ['extractors/agreements/facts/a.ts', "import { b } from '../slots/b.js';"],
    ['extractors/agreements/grammar/a.ts', "import { b } from '../resolve.js';"],
    ['pipeline/text/a.ts', "import { b } from '../pipeline.js';"],
  ] as const;
  for (const [file, source] of wrong) {
    assert.equal(importsOf(file, source).map(violation).filter(Boolean).length, 1, source);
  }
  const right = [
    ['extractors/dates/a.ts', "import { b } from '../spans.js';\nimport { c } from './c.js';"],
    ['extractors/index.ts', "import { b } from './dates/b.js';"],
    ['extractors/roles/a.ts', "import { b } from '../titles/b.js';"],
    [
      'extractors/agreements/slots/a.ts',
      "import { b } from '../facts/b.js';\nimport { c } from '../words.js';",
    ],
    ['pipeline/run/a.ts', "import { b } from '../text/b.js';"],
    ['pipeline/commands/a.ts', "import { b } from '../../output/b.js';"],
  ] as const;
  for (const [file, source] of right) {
    assert.deepEqual(importsOf(file, source).map(violation).filter(Boolean), [], source);
  }
});
