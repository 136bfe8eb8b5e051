import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { sentenceWords } from '../../extractors/names/context.js';
import { Decoder, readSpans } from '../../extractors/names/decode.js';
import { FIRST_ROWS } from '../../extractors/names/hidden.js';
import { names } from '../../extractors/names/index.js';
import { KINDS, LABELS, labelOf } from '../../extractors/names/labels.js';
import { writeLabels } from '../../extractors/names/tagger.js';
import { addWeights } from '../../extractors/names/weights.js';
import { readWeights, writeWeights } from '../../extractors/names/weights-file.js';
import { type Word, WordTable } from '../../extractors/names/words.js';
import { readResourceBytes } from '../../extractors/resources.js';
import { buildDocument } from '../../pipeline/text/document.js';
import { Renaming } from '../../pipeline/training/renaming.js';
import type { Sentence } from '../../schemas/document.js';
import { cpuTime } from '../cpu-time.js';

const settings = { reference: null, published: null, lexicon: EMPTY_LEXICON };

function tagged(text: string): string[] {
  const document = buildDocument(text);
  return names
    .find(document, EMPTY_FOUND, settings)
    .map(({ start, end, label }) => `${label}: ${document.text.slice(start, end)}`);
}

test('names of people, bodies and places are found in plain prose', () => {
  const found = tagged(
    'Bamako, le 12 mars 2024. Le ministre Moussa Konaté a reçu mardi à Bamako Mme Aïssata Ndiaye, directrice générale de l’Agence nationale de l’eau (ANE), venue du Niger.',
  );
  for (const name of ['person: Moussa Konaté', 'person: Aïssata Ndiaye', 'place: Niger', 'organization: ANE'])
    assert.ok(found.includes(name), `${name} in ${found.join(', ')}`);
});

test('scores lie between 0 and 1, mentions stand in order and never overlap', () => {
  const document = buildDocument(
    'M. Paul Kouassi et Mme Awa DIOP, de la Banque mondiale, ont visité Dakar, Thiès et Kaolack.',
  );
  let last = 0;
  for (const { start, end, score, rule } of names.find(document, EMPTY_FOUND, settings)) {
    assert.ok(start >= last && end > start);
    assert.ok(score > 0 && score <= 1.0001, `${score}`);
    assert.equal(rule, 'tagger');
    last = end;
  }
  assert.ok(last > 0);
});

test('empty and nameless texts hold no names', () => {
  assert.deepEqual(tagged(''), []);
  assert.deepEqual(tagged('rien à dire. \n\n ... 12 !'), []);
});

test('a damaged, cut or foreign weights file is refused', () => {
  const bytes = Uint8Array.from(readResourceBytes('names/weights.bin'));
  const refused = (change: (copy: Uint8Array) => Uint8Array, message: RegExp): void => {
    assert.throws(() => readWeights(change(bytes.slice()), 'w.bin'), message);
  };
  const set = (at: number, value: number) => (copy: Uint8Array) => copy.fill(value, at, at + 1);
  refused((copy) => copy.fill((copy[900_000] ?? 0) ^ 1, 900_000, 900_001), /w\.bin: .*damaged/u);
  refused((copy) => copy.slice(0, -3), /damaged/u);
  refused((copy) => copy.slice(0, 10), /not a weights file/u);
  refused(() => new TextEncoder().encode('{"weights": "none of ours"}'), /not a weights file/u);
  refused(set(4, 250), /version/u);
  refused(set(6, 3), /labels/u);
});

test('the weights file stays small and is read in no time', () => {
  const bytes = readResourceBytes('names/weights.bin');
  assert.ok(bytes.length < 4_000_000, `${bytes.length} bytes`);
  assert.ok(cpuTime(() => void readWeights(bytes, 'w.bin')) < 250);
});

test('weights come back as they were written, rounded', () => {
  const transitions = new Float32Array(LABELS * LABELS).fill(0.5);
  const few = Array.from({ length: LABELS }, (_, y) => (y === 3 ? 1.2 : y === 5 ? -2 : 0));
  const all = Array.from({ length: LABELS }, (_, y) => 0.1 + y / 20);
  const hidden = {
    units: 2,
    first: Int16Array.from({ length: 2 * FIRST_ROWS }, (_, i) => i - 99),
    second: new Int16Array(2 * LABELS).fill(25),
  };
  const faint = Array.from({ length: LABELS }, () => 0.06);
  const rows = [
    { hash: -5, weights: few },
    { hash: -6, weights: all },
    { hash: 7, weights: faint },
  ];
  const read = readWeights(writeWeights(transitions, rows, 0.05, hidden), 'w.bin');
  assert.deepEqual(read.hidden, hidden);
  const sumsOf = (...hashes: number[]): number[] => {
    const sums = new Int32Array(LABELS);
    addWeights(read, Int32Array.from(hashes), hashes.length, sums);
    return [...sums];
  };
  assert.deepEqual(sumsOf(-5).slice(0, 6), [0, 0, 0, 24, 0, -40]);
  assert.deepEqual(
    sumsOf(-6),
    Array.from({ length: LABELS }, (_, y) => 2 + y),
  );
  assert.deepEqual(sumsOf(-5, 6, -6).slice(0, 6), [2, 3, 4, 29, 6, -33]);
  assert.ok(sumsOf(6, 7).every((sum) => sum === 0));
  assert.ok(Math.abs((read.transitions[7] as number) - 0.5) < 0.03);
});

test('the best labelling is a valid one and its probabilities sum to one', () => {
  const decoder = new Decoder(new Float32Array(LABELS * LABELS));
  decoder.reserve(4);
  for (let i = 0; i < 4 * LABELS; i++) decoder.scores[i] = ((i * 7919) % 13) / 5;
  const labels = new Uint8Array(4);
  decoder.label(4, labels);
  assert.deepEqual(writeLabels(readSpans(labels, 4), 4), labels);
  decoder.sum(4);
  for (let i = 0; i < 4; i++) {
    let total = 0;
    for (let y = 0; y < LABELS; y++) total += decoder.marginal(i, y);
    assert.ok(Math.abs(total - 1) < 1e-9);
  }
});

test('labels of spans are read back as the same spans', () => {
  const spans = [
    { first: 0, end: 1, kind: 0 },
    { first: 1, end: 4, kind: 1 },
    { first: 5, end: 7, kind: KINDS.length - 1 },
  ];
  const labels = writeLabels(spans, 8);
  assert.deepEqual(readSpans(labels, 8), spans);
  assert.equal(labels[0], labelOf(0, 3));
});

test('a document of many parts is read to its end', () => {
  const line = 'Mme Awa Diop a rencontré hier à Dakar le directeur de la Banque mondiale.\n';
  const document = buildDocument(line.repeat(6_000));
  const people = names.find(document, EMPTY_FOUND, settings).filter(({ label }) => label === 'person');
  assert.equal(people.length, 6_000);
});

test('people get other names in learning, labels stay valid', () => {
  const document = buildDocument('Le ministre Moussa KONATÉ a reçu Paul Martin à Paris.');
  const table = new WordTable();
  const sentence = document.sentences[0] as Sentence;
  const words = sentenceWords(document, sentence, table);
  const labels = writeLabels(
    [
      { first: 2, end: 4, kind: 0 },
      { first: 6, end: 8, kind: 0 },
    ],
    words.length - 4,
  );
  for (let seed = 1; seed < 40; seed++) {
    const renamed = new Renaming(table, seed).rename({ words, labels });
    assert.ok(renamed);
    assert.equal(renamed.words.length, renamed.labels.length + 4);
    const spans = readSpans(renamed.labels, renamed.labels.length);
    assert.equal(spans.length, 2);
    assert.deepEqual(writeLabels(spans, renamed.labels.length), renamed.labels);
    assert.notEqual((renamed.words[4] as Word).fold, (words[4] as Word).fold);
  }
});
