/** What the program once found on `corpus/` it must go on finding. `npm run floor` raises the floor. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { packageDir } from '../shared.js';
import { runCli } from './run-cli.js';

test('no figure on the corpus falls below its floor', async () => {
  const corpus = path.join(packageDir, 'corpus');
  const { status, err } = await runCli([
    'evaluate',
    corpus,
    '--floor',
    path.join(packageDir, 'tests/floor.json'),
  ]);
  assert.equal(status, 0, err);
});
