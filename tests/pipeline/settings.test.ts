import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLines, runCli } from './run-cli.js';

const TEXT = `COMMUNIQUÉ DE PRESSE

Dakar, le 12 mars 2024 – Le ministre de la Santé a reçu mardi les partenaires du pays, en présence de M. Amadou Sow, directeur général de l’Agence nationale du médicament.
`;

test('dates given from outside go before what the text says', async () => {
  const given = await runCli(['extract', '--reference', '2024-03-14'], TEXT);
  assert.equal(parseLines(given.out)[0]?.document.reference, '2024-03-14');
  const line = JSON.stringify({ id: 'a', text: TEXT, published: '2024-03-13' });
  const brought = await runCli(['extract', '--from', 'jsonl'], line);
  assert.equal(parseLines(brought.out)[0]?.document.published, '2024-03-13');
});

test('--explain tells the rule of each mention, on standard error only', async () => {
  const { out, err } = await runCli(['extract', '--explain'], TEXT);
  assert.equal(parseLines(out).length, 1);
  const lines = err
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  assert.ok(lines.length > 0);
  assert.ok(lines.every((cells) => cells.length >= 5 && cells[0] === 'standard input'));
  assert.ok(
    lines.some((cells) => cells[1] === 'dates' && cells[3] === '"12 mars 2024"'),
    err,
  );
});
