/** The example for Spark, on a local cluster of two workers; skipped where PySpark or Java is not installed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { FilterAnswer } from '../../pipeline/commands/filter.js';
import { packageDir } from '../shared.js';
import { MAIN, spawnCli, temporaryFolder } from './run-cli.js';
import { createRandom, makeRelease } from './run-outputs.js';

const succeeds = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

function missing(): string | false {
  if (!succeeds('python3', '-c', 'import pyspark')) return 'PySpark is not installed (pip install pyspark)';
  if (!succeeds('java', '-version')) return 'Java is not installed, which Spark needs';
  return false;
}

const LINES = 300;
const SCRIPT = path.join(packageDir, 'examples/spark/extract.py');
/** Two worker processes with one core and 1 GB each. */
const CLUSTER = 'local-cluster[2,1,1024]';

const parse = (text: string): FilterAnswer[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** Where a line stands differs from one part to the other; all else must not. */
const withoutPlace = ({ id, record, problems }: FilterAnswer) => ({
  id,
  record,
  codes: problems.map(({ code }) => code),
});

test('two workers of Spark answer as one filter does', { timeout: 300_000, skip: missing() }, async (t) => {
  const folder = temporaryFolder(t);
  const random = createRandom(31);
  const lines = Array.from({ length: LINES }, (_, id) =>
    id % 50 === 13 ? 'no JSON' : JSON.stringify({ id: `n${id}`, text: makeRelease(random) }),
  );
  const input = `${lines.join('\n')}\n`;
  const [texts, answers] = [path.join(folder, 'texts.jsonl'), path.join(folder, 'answers')];
  writeFileSync(texts, input);
  const { status, stdout, stderr } = spawnSync(
    'python3',
    [
      SCRIPT,
      texts,
      answers,
      '--partitions',
      '4',
      '--command',
      `${process.execPath} ${MAIN} extract --filter`,
    ],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: {
        ...process.env,
        PYSPARK_PYTHON: 'python3',
        PYSPARK_SUBMIT_ARGS: `--master ${CLUSTER} --conf spark.ui.enabled=false pyspark-shell`,
      },
    },
  );
  assert.equal(status, 0, stderr.slice(-4000));
  assert.match(stdout, new RegExp(`^answers\t${LINES}$`, 'm'));
  assert.match(stdout, /^bad-json\t6$/m);
  const parts = readdirSync(answers)
    .filter((name) => name.startsWith('part-'))
    .sort();
  assert.ok(parts.length >= 4);
  const found = parts.flatMap((name) => parse(readFileSync(path.join(answers, name), 'utf8')));
  const expected = parse((await spawnCli(['extract', '--filter'], input)).out);
  assert.equal(expected.length, LINES);
  assert.deepEqual(found.map(withoutPlace), expected.map(withoutPlace));
});
