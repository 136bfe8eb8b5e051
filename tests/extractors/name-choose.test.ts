import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseNames } from '../../extractors/names/choose.js';
import { Decoder, readSpans, type TokenSpan } from '../../extractors/names/decode.js';
import { BEFORE, LABELS, MAY_BEGIN, MAY_END } from '../../extractors/names/labels.js';
import { randomNumbers } from '../../pipeline/training/crf.js';

const COUNT = 3;
const random = randomNumbers(11);

/** All valid labellings of `COUNT` tokens. */
function* labellings(begun: readonly number[] = []): Generator<number[]> {
  const last = begun.at(-1);
  if (begun.length === COUNT) {
    if (MAY_END[last as number] === 1) yield [...begun];
    return;
  }
  for (let y = 0; y < LABELS; y++)
    if (last === undefined ? MAY_BEGIN[y] === 1 : (BEFORE[y] as Uint8Array).includes(last))
      yield* labellings([...begun, y]);
}

const keyOf = ({ first, end, kind }: TokenSpan): string => `${first}-${end}-${kind}`;

function decoderOf(scores: ArrayLike<number>, transitions: Float32Array): Decoder {
  const decoder = new Decoder(transitions);
  decoder.reserve(COUNT);
  decoder.scores.set(scores);
  decoder.sum(COUNT);
  return decoder;
}

test('names are chosen that stand in more than half of all labellings by weight, and no others', () => {
  let many = 0;
  for (let round = 0; round < 8; round++) {
    const transitions = Float32Array.from({ length: LABELS * LABELS }, random);
    const scores = Float32Array.from({ length: COUNT * LABELS }, () => 12 * random() ** 3);
    const likely = new Map<string, number>();
    let total = 0;
    for (const labels of labellings()) {
      const weight = Math.exp(
        labels.reduce(
          (sum, label, i) =>
            sum +
            (scores[i * LABELS + label] as number) +
            (i > 0 ? (transitions[(labels[i - 1] as number) * LABELS + label] as number) : 0),
          0,
        ),
      );
      total += weight;
      for (const name of readSpans(Uint8Array.from(labels), COUNT))
        likely.set(keyOf(name), (likely.get(keyOf(name)) ?? 0) + weight);
    }
    const expected = [...likely].filter(([, weight]) => weight > total / 2).map(([key]) => key);
    const chosen = chooseNames(decoderOf(scores, transitions), COUNT);
    assert.deepEqual(chosen.map(keyOf).sort(), expected.sort(), `round ${round}`);
    many += chosen.length;
  }
  assert.ok(many > 4, `${many} names in all`);
});

test('a name that most labellings share is chosen though the likeliest labelling lacks it', () => {
  const scores = new Float32Array(COUNT * LABELS).fill(-20);
  const set = (token: number, label: string, kind: number, score: number): void => {
    scores[token * LABELS + (label === 'O' ? 0 : 1 + kind * 4 + 'BIES'.indexOf(label))] = score;
  };
  // One name of three tokens; or a name of one token, with or without another behind it.
  set(0, 'B', 1, 0);
  set(1, 'I', 1, 0);
  set(2, 'E', 1, 0.3);
  set(0, 'S', 0, 0);
  set(1, 'O', 0, 0);
  set(2, 'S', 2, 0);
  set(2, 'O', 0, 0);
  const decoder = decoderOf(scores, new Float32Array(LABELS * LABELS));
  const labels = new Uint8Array(COUNT);
  decoder.label(COUNT, labels);
  assert.deepEqual(readSpans(labels, COUNT), [{ first: 0, end: 3, kind: 1 }]);
  assert.deepEqual(chooseNames(decoder, COUNT), [{ first: 0, end: 1, kind: 0 }]);
});
