/** `extract --filter`: a line out for a line in, whatever the line. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FilterAnswer } from '../../pipeline/commands/filter.js';
import { MAIN, runCli } from './run-cli.js';
import { createRandom, makeRelease } from './run-outputs.js';

const LIMIT = { timeout: 120_000 };
const RELEASE = makeRelease(createRandom(21));

async function answer(input: string | Uint8Array, ...more: string[]): Promise<FilterAnswer[]> {
  const { status, out, err } = await runCli(['extract', '--filter', ...more], input);
  assert.deepEqual([status, err], [0, '']);
  if (out === '') return [];
  assert.ok(out.endsWith('\n'));
  return out
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('every line has its answer, in order, with the reason when there is no record', LIMIT, async () => {
  const lines = [
    JSON.stringify({ id: 'good', text: RELEASE }),
    '',
    '{"id": "torn", "text": "Le',
    '[1]',
    '{"id": 7}',
    JSON.stringify({
      id: 'english',
      text: 'The Minister of Health met the partners of the country on Tuesday.',
    }),
    JSON.stringify({ text: RELEASE, published: 'yesterday' }),
    JSON.stringify({ text: RELEASE, id: 7, title: ['T'], made: 'by hand' }),
    ' \t',
    JSON.stringify({ id: 'last', text: RELEASE }),
  ];
  const answers = await answer(lines.join('\r\n'));
  assert.deepEqual(
    answers.map(({ id, record, problems }) => [id, record !== null, problems.map(({ code }) => code).join()]),
    [
      ['good', true, ''],
      [null, false, 'bad-json'],
      [null, false, 'bad-json'],
      [null, false, 'bad-line'],
      ['7', false, 'bad-line'],
      ['english', false, 'not-french'],
      [null, true, 'bad-published'],
      ['7', true, 'bad-field'],
      [null, false, 'bad-json'],
      ['last', true, ''],
    ],
  );
});

test('any bytes give as many answers as they have lines', LIMIT, async () => {
  const piece = fc.oneof(
    fc.constantFrom('\n', '\r\n', '{"text":"', '"}', '{"id":1}', '\u2028', 'Le ministre'),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const input = pieces.join('');
      const lines = input === '' ? 0 : input.split('\n').length - (input.endsWith('\n') ? 1 : 0);
      assert.equal((await answer(input)).length, lines);
    }),
    { numRuns: 200, seed: 1 },
  );
  const broken = Buffer.concat([
    Buffer.from([0xc3, 0x28, 10, 0xff, 10]),
    Buffer.from(`{"text":"${RELEASE}"}`),
  ]);
  assert.deepEqual(
    (await answer(broken)).map(({ record }) => record !== null),
    [false, false, true],
  );
});

test('a line that takes too long is answered, and the next one too', LIMIT, async () => {
  const long = JSON.stringify({ id: 'long', text: `${RELEASE}\n\n`.repeat(3000) });
  const [first, second] = await answer(`${long}\n{"id": "x"}\n`, '--time-limit', '0.1');
  assert.deepEqual([first?.id, first?.record, first?.problems[0]?.code], ['long', null, 'time-limit']);
  assert.equal(second?.id, 'x');
});

test('each answer comes before the next question', LIMIT, async (t) => {
  const child = spawn(process.execPath, [MAIN, 'extract', '--filter']);
  t.after(() => child.kill());
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const question of [JSON.stringify({ id: 'a', text: RELEASE }), 'no JSON', '']) {
    child.stdin.write(`${question}\n`);
    assert.ok('record' in JSON.parse((await answers.next()).value ?? ''));
  }
  child.stdin.end();
  assert.equal((await answers.next()).done, true);
});

test('a filter takes no files and writes none', async () => {
  for (const args of [['a.txt'], ['--out', 'x'], ['--explain'], ['--format', 'json']]) {
    assert.equal((await runCli(['extract', '--filter', ...args])).status, 2, args.join(' '));
  }
});
