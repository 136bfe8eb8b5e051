import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';
import { Cues } from '../../extractors/cued.js';
import { createPipeline } from '../../pipeline/pipeline.js';
import { packageDir } from '../shared.js';

/** Words are listed beside each pattern by hand: one that is missing would lose what the pattern finds. */
test('cues spare work and lose nothing: records are the same where every pattern is asked', () => {
  const inputs = globSync('corpus/*.txt', { cwd: packageDir, absolute: true })
    .sort()
    .map((file) => ({ raw: readFileSync(file, 'utf8'), source: file }));
  const agreementsOf = () =>
    createPipeline()
      .runAll(inputs)
      .map(({ record }) => record?.agreements);
  const spared = agreementsOf();
  const within = Cues.prototype.in;
  Cues.prototype.in = () => -1;
  try {
    const all = agreementsOf();
    for (const [i, { source }] of inputs.entries()) assert.deepEqual(spared[i], all[i], source);
  } finally {
    Cues.prototype.in = within;
  }
});
