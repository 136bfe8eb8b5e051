import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { fileSink, removePartialFiles } from '../../pipeline/sinks.js';
import { temporaryFolder } from './run-cli.js';

test('a file just begun is cleared away at whatever moment the signal comes', async (t) => {
  const folder = temporaryFolder(t);
  for (let moment = 0; moment < 300; moment++) {
    const begun = fileSink(path.join(folder, `out${moment}.jsonl`)).then(
      (sink) => sink,
      () => null,
    );
    while (readdirSync(folder).length === 0) await turn();
    removePartialFiles();
    const sink = await begun;
    assert.deepEqual(readdirSync(folder), [], `at moment ${moment}`);
    await sink?.discard();
  }
});
