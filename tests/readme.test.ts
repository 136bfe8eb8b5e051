/** Examples of the README run as they stand, and print what the README says they print. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { packageDir } from './shared.js';

/** Blocks of JavaScript whose first line is `// example: …`. */
const EXAMPLE = /^```js\n(\/\/ example: (.*)\n[\s\S]*?)^```$/gm;

/** A line's output stands behind it: `console.log(1 + 1); // → 2`. */
const EXPECTED = /\/\/ → (.*)$/gm;

function runExample(name: string, code: string): string[] {
  // Inside the package, where `import 'communique'` finds it.
  const file = path.join(packageDir, 'dist', `${name}.mjs`);
  writeFileSync(file, code);
  try {
    const { stdout, stderr, status } = spawnSync(process.execPath, [file], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    assert.equal(status, 0, stderr);
    assert.equal(stderr, '');
    return stdout.split('\n').slice(0, -1);
  } finally {
    rmSync(file);
  }
}

const readmes = ['README.md', 'README.fr.md'].filter((name) => existsSync(path.join(packageDir, name)));

for (const readme of readmes) {
  const source = readFileSync(path.join(packageDir, readme), 'utf8');
  const examples = [...source.matchAll(EXAMPLE)];
  test(`${readme} has an example of the library`, () => assert.ok(examples.length > 0));
  examples.forEach(([, code = '', what = ''], i) => {
    test(`${readme}: ${what}`, () => {
      const expected = [...code.matchAll(EXPECTED)].map(([, line]) => line);
      assert.ok(expected.length > 0, 'the example does not say what it prints');
      assert.deepEqual(runExample(`example-${readme}-${i}`, code), expected);
    });
  });
}

test('there is a README', () => assert.ok(readmes.includes('README.md')));
