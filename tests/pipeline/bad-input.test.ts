/** Every bad input is named in a clear problem; the others go on; the exit status says so; nothing hangs. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { extract } from '../../pipeline/index.js';
import { validateRecord } from '../../schemas/validators.js';
import { parseLines, type Run, runCli, temporaryFolder } from './run-cli.js';

const FRENCH =
  'Le ministre de la Santé a reçu mardi à Dakar les partenaires du pays. La rencontre a porté sur les moyens de mieux protéger les mères et les enfants.';
const ENGLISH =
  'The Minister of Health met the partners of the country on Tuesday in Dakar. The meeting was about the means to better protect mothers and children.';
const ARABIC =
  'استقبل وزير الصحة يوم الثلاثاء في داكار شركاء البلاد. وتناول اللقاء سبل تعزيز حماية الأمهات والأطفال في جميع أنحاء البلاد.';

/** No input, however odd, may cost more than this. */
const LIMIT = { timeout: 60_000 };

/** Runs one bad file between two good ones. */
async function runBeside(
  t: TestContext,
  name: string,
  content: string | Uint8Array,
): Promise<Run & { bad: string }> {
  const folder = temporaryFolder(t);
  const bad = path.join(folder, name);
  writeFileSync(path.join(folder, 'a-good.txt'), FRENCH);
  writeFileSync(path.join(folder, 'z-good.txt'), FRENCH);
  writeFileSync(bad, content);
  const run = await runCli([
    'extract',
    path.join(folder, 'a-good.txt'),
    bad,
    path.join(folder, 'z-good.txt'),
  ]);
  return { ...run, bad };
}

const REFUSED: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
  ['an empty file', 'm.txt', '', /\[empty\]/],
  ['100,000 blank lines', 'm.txt', '\n'.repeat(100_000), /\[empty\]/],
  ['a byte order mark alone', 'm.txt', '\ufeff', /\[empty\]/],
  ['a picture', 'm.txt', Buffer.from('89504e470d0a1a0a0000000d49484452000001', 'hex'), /\[binary\]/],
  [
    'a PDF',
    'm.txt',
    Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(400, 1)]),
    /a PDF; communique run reads such files, and keeps their texts with --texts \[binary\]/,
  ],
  ['a text with NUL bytes', 'm.txt', `${FRENCH}\0\0${FRENCH}`, /\[binary\]/],
  ['an English release', 'm.txt', ENGLISH, /language found: eng.*\[not-french\]/],
  ['an Arabic release', 'm.txt', ARABIC, /language found: ar[ab].*\[not-french\]/],
  ['a JSON file', 'm.json', '{"text": "Le ministre"}', /\[not-text\]/],
];

for (const [what, name, content, expected] of REFUSED) {
  test(`${what} has no record and stops nobody`, LIMIT, async (t) => {
    const { status, out, err, bad } = await runBeside(t, name, content);
    assert.equal(status, 1);
    assert.equal(parseLines(out).length, 2);
    const told = err.split('\n').filter((line) => line.startsWith(`${bad}: error: `));
    assert.equal(told.length, 1, err);
    assert.match(told[0] ?? '', expected);
  });
}

test(
  'what is plain text by its name alone is read, and a warning tells what reads it better',
  LIMIT,
  async (t) => {
    for (const [content, told] of [
      [`<!DOCTYPE html><html><body><p>${FRENCH}</p></body></html>`, /this is HTML.*communique run/],
      [
        `<rss version="2.0"><channel><item><description>${FRENCH}</description></item></channel></rss>`,
        /a feed/,
      ],
      [JSON.stringify({ text: FRENCH }), /JSON Lines.*--from jsonl/],
    ] as const) {
      const { status, out, err } = await runBeside(t, 'm.txt', content);
      assert.deepEqual([status, parseLines(out).length], [0, 3]);
      assert.match(err, told);
      assert.match(err, /m\.txt: warning: .*\[not-plain\]/);
    }
  },
);

test('a problem is one line, and no command to the terminal', LIMIT, async (t) => {
  const file = path.join(temporaryFolder(t), 'a\n\u001b[2Jb.txt');
  writeFileSync(file, '');
  const { err } = await runCli(['extract', file]);
  assert.match(err, /a␊␛\[2Jb\.txt: error: the file is empty \[empty\]\n$/);
});

test('a missing file and a folder without texts are told apart', LIMIT, async (t) => {
  const folder = temporaryFolder(t);
  const [good, empty, missing] = ['good.txt', 'empty', 'missing.txt'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  writeFileSync(good, FRENCH);
  mkdirSync(empty);
  const { status, out, err } = await runCli(['extract', missing, empty, `${folder}/*.rtf`, good]);
  assert.equal(status, 1);
  assert.equal(parseLines(out).length, 1);
  assert.ok(err.includes(`${missing}: error: `) && err.includes('[missing-file]'));
  assert.ok(err.includes(`${empty}: error: there are no .txt or .md files here [no-texts]`));
  assert.ok(err.includes(`${folder}/*.rtf: error: `));
});

test('a file that may not be read is told', { skip: process.getuid?.() === 0 }, async (t) => {
  const file = path.join(temporaryFolder(t), 'a.txt');
  writeFileSync(file, FRENCH);
  chmodSync(file, 0);
  const { status, err } = await runCli(['extract', file]);
  assert.equal(status, 1);
  assert.match(err, /\[unreadable\]/);
});

const ENCODED: readonly (readonly [string, Uint8Array])[] = [
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${FRENCH}`)],
  ['UTF-16 little-endian', Buffer.from(`\ufeff${FRENCH}`, 'utf16le')],
  ['UTF-16 big-endian', Buffer.from(`\ufeff${FRENCH}`, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from(FRENCH, 'latin1')],
];

for (const [encoding, bytes] of ENCODED) {
  test(`${encoding} is read`, LIMIT, async (t) => {
    const { status, out } = await runBeside(t, 'm.txt', bytes);
    assert.equal(status, 0);
    const record = parseLines(out)[1];
    assert.equal(record?.document.length, FRENCH.length);
    assert.deepEqual(
      record?.ministries.map(({ name }) => name),
      parseLines(out)[0]?.ministries.map(({ name }) => name),
    );
  });
}

test('a French release with English paragraphs is read, and the passages are marked', LIMIT, async (t) => {
  const { status, out, err, bad } = await runBeside(
    t,
    'm.txt',
    `${FRENCH}\n\n${ENGLISH}\n\n${FRENCH}\n\n${FRENCH}\n`,
  );
  assert.equal(status, 0);
  assert.equal(parseLines(out).length, 3);
  const start = FRENCH.length + 2;
  assert.ok(
    err.includes(`${bad}: info: `) && err.includes(`(${start}–${start + ENGLISH.length}) [foreign-passage]`),
    err,
  );
});

test('faulty JSON Lines are told by their number; the others are answered', LIMIT, async (t) => {
  const folder = temporaryFolder(t);
  const file = path.join(folder, 'batch.jsonl');
  const good = JSON.stringify({ id: 'good', text: FRENCH });
  const lines = [
    good,
    '{"id": "a", "text": "Le',
    '[1]',
    '{"id": 3}',
    '{"text": "  "}',
    '"text"',
    'null',
    good,
  ];
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), Buffer.from([0xc3, 0x28, 10]), Buffer.from(good)]),
  );
  const { status, out, err } = await runCli(['extract', '--from', 'jsonl', file]);
  assert.equal(status, 1);
  assert.equal(parseLines(out).length, 3);
  const told = err.trim().split('\n');
  assert.deepEqual(
    told.map((line) => Number(/batch\.jsonl:(\d+): error: /.exec(line)?.[1])),
    [2, 3, 4, 5, 6, 7, 9],
  );
  assert.match(told[0] ?? '', /\[bad-json\]/);
});

test('--out holds the good records only, whatever went wrong with the others', LIMIT, async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(path.join(folder, 'a.txt'), FRENCH);
  writeFileSync(path.join(folder, 'b.txt'), ENGLISH);
  writeFileSync(path.join(folder, 'c.txt'), Buffer.alloc(100));
  const out = path.join(folder, 'records.jsonl');
  const { status } = await runCli(['extract', folder, '--out', out]);
  assert.equal(status, 1);
  assert.equal(parseLines(readFileSync(out, 'utf8')).length, 1);
  assert.deepEqual(readdirSync(folder).sort(), ['a.txt', 'b.txt', 'c.txt', 'records.jsonl']);
});

/** Texts that are odd and nevertheless French: a record or none, but a valid one, and soon. */
const ODD: readonly (readonly [string, string])[] = [
  ['lone surrogates', `${FRENCH} \ud83d ${FRENCH} \udc00`],
  ['NUL characters', `\0${FRENCH}\0\0 ${FRENCH}`],
  ['100,000 blank lines in the midst', `${FRENCH}${'\n'.repeat(100_000)}${FRENCH}`],
  ['blanks without end', `${FRENCH}${' \t\u00a0'.repeat(100_000)}${FRENCH}`],
  ['abbreviations without end', 'A.B.'.repeat(50_000)],
  ['quotes without end', '« '.repeat(50_000) + FRENCH],
  ['digits without end', '1'.repeat(200_000)],
  ['dates without end', 'le 12 mars 2024, '.repeat(5_000)],
  ['capitals without blanks', 'MINISTERE'.repeat(20_000)],
  ['entities and marks', '&eacute;&#233;\u00ad\u200b\ufeff<b>'.repeat(10_000) + FRENCH],
  ['combining accents', `e${'\u0301'.repeat(50_000)} ${FRENCH}`],
  ['emoji', '👩‍👩‍👧‍👦'.repeat(10_000) + FRENCH],
];

for (const [what, raw] of ODD) {
  test(`${what}: no fault, and every record is valid`, LIMIT, () => {
    const { record, rejected } = extract(raw);
    assert.equal(rejected, null, rejected?.reasons.join('; '));
    if (record === null) return;
    assert.equal(validateRecord(record), true);
    for (const { mentions } of [...record.people, ...record.ministries, ...record.dates, ...record.places]) {
      for (const { start, end, text } of mentions) assert.equal(raw.slice(start, end), text);
    }
  });
}

/** Characters. */
const LONG_LINE = 10_000_000;

test('a long text that says the same again and again is read', LIMIT, () => {
  const brief =
    'Le 3 mai 2021, la Banque des Deux Rives (BDR) et le Mali ont signé un accord. M. Jean Kouma a salué l’accord. ';
  const { record, rejected } = extract(brief.repeat(5_000));
  assert.equal(rejected, null);
  assert.equal(record?.people[0]?.mentions.length, 5_000);
});

test('a single long line is read', LIMIT, async (t) => {
  const line = `${FRENCH} `.repeat(Math.ceil(LONG_LINE / FRENCH.length));
  const { status, out, err } = await runBeside(t, 'm.txt', line);
  assert.equal(status, 0, err.slice(0, 400));
  assert.equal(parseLines(out).length, 3);
});
