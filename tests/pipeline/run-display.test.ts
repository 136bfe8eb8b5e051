/** How a run shows its way: a bar on a terminal, lines elsewhere, nothing when quiet. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { createDisplay } from '../../pipeline/run/display.js';
import { chooseMessages } from '../../pipeline/run/messages.js';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Shown {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Record<string, string>;
  readonly quiet?: boolean;
}

/** What is written for 10, 20, … documents, a little apart, of which so much is a share of all. */
async function show({ isTTY = false, columns = 80, env = {}, quiet = false }: Shown): Promise<string> {
  const stderr = Object.assign(new PassThrough(), { isTTY, columns });
  const streams = { argv: [], stdin: new PassThrough(), stdout: new PassThrough(), stderr };
  const display = createDisplay(streams, chooseMessages(env), quiet);
  for (let step = 1; step <= 4; step++) {
    await pause(120);
    display.update(step * 500, step / 10);
  }
  display.say('a line that stays');
  display.end();
  stderr.end();
  let text = '';
  for await (const chunk of stderr) text += chunk;
  return text;
}

test('a terminal sees a bar with rate and time left, which goes away before a line', async () => {
  const text = await show({ isTTY: true });
  const frames = text.split('\r\u001b[K').slice(1);
  assert.match(frames[1] ?? '', /^\[#####\.{19}\] 20 % 1,000 documents, [\d,]+\/s, \d+ s left$/);
  assert.equal(frames.at(-1), 'a line that stays\n');
});

test('a narrow terminal gets no more than fits', async () => {
  const frames = (await show({ isTTY: true, columns: 40 })).split('\r\u001b[K').slice(1, -1);
  assert.ok(frames.length > 0);
  for (const frame of frames) assert.ok(frame.length < 40, frame);
});

test('in French', async () => {
  const text = await show({ isTTY: true, env: { LC_ALL: 'fr_SN.UTF-8' } });
  assert.match(text, /20 % 1\s000 documents, .*, encore \d+ s/);
});

test('no terminal sees lines, and not many', async () => {
  assert.equal(await show({}), 'a line that stays\n');
});

test('quiet means nothing', async () => {
  assert.equal(await show({ isTTY: true, quiet: true }), '');
});
