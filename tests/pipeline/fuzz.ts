/** Damages small valid files of every kind and reads what is left of them. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { createPipeline } from '../../pipeline/index.js';
import { openSources, readItem } from '../../pipeline/sources/index.js';
import { validate } from '../../pipeline/validate.js';
import {
  FEED_ENTRY,
  makeFeed,
  makeMail,
  makePage,
  makePdf,
  makeTar,
  makeWord,
  makeZip,
  PARAGRAPHS,
  setPage,
  TEXT,
  TITLE,
} from './source-files.js';

interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Makes a file of bytes that were damaged before they were packed. */
  readonly pack?: (bytes: Uint8Array) => Uint8Array;
}

const PAGES = [setPage([TITLE, ...PARAGRAPHS]), setPage(PARAGRAPHS)];
const WORD = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${TITLE}</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>${PARAGRAPHS[0]}</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`;

const FILES = { 'a.txt': Buffer.from(TEXT), 'b.html': Buffer.from(makePage()), 'c.txt': Buffer.from(TEXT) };
const TAR = await makeTar(Object.entries(FILES).map(([name, content]) => ({ name, content })));
const LINES = `{"id":1,"text":${JSON.stringify(TEXT)}}\n{"text":${JSON.stringify(TEXT)},"published":"2025-03-12"}\n`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><title>${TITLE}</title><content type="xhtml"><div><p>${PARAGRAPHS[0]}</p></div></content></entry></feed>`;

const SEEDS: readonly Seed[] = [
  { name: 'a.txt', bytes: Buffer.from(TEXT) },
  { name: 'a.html', bytes: Buffer.from(makePage('<meta name="date" content="2025-03-12">')) },
  { name: 'a.xml', bytes: Buffer.from(makeFeed(FEED_ENTRY + FEED_ENTRY)) },
  { name: 'a.atom', bytes: Buffer.from(ATOM) },
  { name: 'a.jsonl', bytes: Buffer.from(LINES) },
  { name: 'a.eml', bytes: Buffer.from(makeMail()) },
  { name: 'a.pdf', bytes: makePdf(PAGES, '/Title (x) /CreationDate (D:20250312)') },
  { name: 'a.docx', bytes: makeWord() },
  {
    name: 'a.docx',
    bytes: Buffer.from(WORD),
    pack: (bytes) => makeWord('', { 'word/document.xml': bytes }),
  },
  { name: 'a.zip', bytes: makeZip(FILES) },
  { name: 'a.zip', bytes: Buffer.from(makePage()), pack: (bytes) => makeZip({ 'a.html': bytes, ...FILES }) },
  { name: 'a.tar', bytes: TAR },
  { name: 'a.tgz', bytes: gzipSync(TAR) },
  { name: 'a.tgz', bytes: TAR, pack: (bytes) => gzipSync(bytes) },
];

/** What is done to the bytes; places and lengths are shares of the whole. */
type Harm = (typeof KINDS)[number];
const KINDS = ['flip', 'cut', 'drop', 'double', 'repeat', 'noise', 'move', 'mark'] as const;

/** Bytes that mean something to some reader. */
const MARKS = [
  '<',
  '>',
  '</div>',
  '<!--',
  '<![CDATA[',
  ']]>',
  '&#x110000;',
  '\0',
  '{',
  '"',
  '\\',
  '%%EOF',
  'endobj',
  '\r\n\r\n',
  '--b',
  'PK\u0003\u0004',
  '<table>',
  '\ufeff',
  '😀',
  '<!DOCTYPE a [',
  '(',
  '9'.repeat(20),
];

const LARGEST = 100_000;

interface Step {
  readonly harm: Harm;
  readonly at: number;
  readonly share: number;
  readonly value: number;
}

function damage(bytes: Uint8Array, { harm, at, share, value }: Step): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const end = Math.min(bytes.length, start + Math.ceil(share * share * (bytes.length - start)));
  const [head, part, tail] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  switch (harm) {
    case 'flip': {
      const copy = Uint8Array.from(bytes);
      if (start < copy.length) copy[start] = (copy[start] as number) ^ (1 << (value % 8));
      return copy;
    }
    case 'cut':
      return head;
    case 'drop':
      return Buffer.concat([head, tail]);
    case 'double':
      return Buffer.concat([head, part, part, tail]);
    case 'repeat':
      return Buffer.concat([
        head,
        ...Array(Math.min(value * 40, Math.floor(LARGEST / (part.length + 1)))).fill(part),
        tail,
      ]);
    case 'noise':
      return Buffer.concat([head, part.map((byte, i) => (byte * 31 + value + i * i * 7) & 255), tail]);
    case 'move':
      return Buffer.concat([part, head, tail]);
    case 'mark':
      return Buffer.concat([head, Buffer.from(MARKS[value % MARKS.length] as string), tail]);
  }
}

export interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly fromStream: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  harm: fc.constantFrom(...KINDS, 'flip' as const, 'flip' as const),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  value: fc.nat({ max: 255 }),
});

/** A file of at most `LARGEST` bytes, damaged a few times; its name may promise something else. */
export const damagedFile: fc.Arbitrary<Case> = fc
  .record({
    seed: fc.constantFrom(...SEEDS),
    steps: fc.array(step, { minLength: 1, maxLength: 6 }),
    name: fc.option(fc.constantFrom(...SEEDS.map(({ name }) => name)), { freq: 9 }),
    fromStream: fc.boolean(),
  })
  .map(({ seed, steps, name, fromStream }) => {
    const harmed = steps.reduce((bytes, one) => damage(bytes, one).subarray(0, LARGEST), seed.bytes);
    return {
      name: name ?? seed.name,
      bytes: (seed.pack?.(harmed) ?? harmed).subarray(0, LARGEST),
      fromStream,
    };
  });

const pipeline = createPipeline();

/** Seconds of processor time. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

export interface Outcome {
  readonly items: number;
  /** Bytes of all items: what came out of an archive, not the archive. */
  readonly bytes: number;
  readonly records: number;
  readonly codes: readonly string[];
  readonly seconds: number;
}

/** Seconds of processor time for each 100 kB that have to be read. */
const LIMIT = 2;

export const isSlow = ({ bytes, seconds }: Outcome): boolean =>
  seconds > LIMIT * Math.max(1, bytes / LARGEST);

/** Reads one file to its records. @throws AssertionError when a record is not valid; on a file nothing else may. */
export async function readAll({ name, bytes, fromStream }: Case, folder: string): Promise<Outcome> {
  const file = path.join(folder, name);
  if (!fromStream) writeFileSync(file, bytes);
  const begun = spent();
  const codes: string[] = [];
  let [items, records, size] = [0, 0, 0];
  for await (const found of openSources([fromStream ? '-' : file], {}, Readable.from([bytes]))) {
    if ('problem' in found) {
      codes.push(found.problem.code);
      continue;
    }
    items++;
    size += found.item.bytes.length;
    const { input, problems } = await readItem(found.item);
    codes.push(...problems.map(({ code }) => code));
    if (input === null) continue;
    const { record, rejected } = pipeline.run(input);
    assert.deepEqual(rejected?.reasons ?? [], []);
    if (record === null) continue;
    records++;
    assert.deepEqual(validate(record, input.raw), []);
  }
  return { items, bytes: size, records, codes, seconds: spent() - begun };
}
