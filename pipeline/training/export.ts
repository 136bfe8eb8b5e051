import { BEGIN, CLOSED, KINDS, LABELS, labelOf, SINGLE } from '../../extractors/names/labels.js';
import { readWeights, type WeightRow, type Weights, writeWeights } from '../../extractors/names/weights.js';
import { type Model, type Shares, weightsOf } from './crf.js';
import { joinLayers } from './hidden.js';

export const SCALE = 0.03;

/** What is read in the style of one domain alone, and what ships. */
export const STYLES = {
  wiki: [1, 0],
  press: [0, 1],
  /** On unseen press texts as good as the style of the press alone, on news better. */
  both: [0.4, 0.6],
} satisfies Readonly<Record<string, Shares>>;

/**
 * How much more readily than learnt a name of each kind begins. Learning makes labellings likely and does not ask for as
 * many names missed as found too many: it misses bodies and sees people where there are none. Measured on texts held out.
 */
const LEANINGS: Partial<Record<(typeof KINDS)[number], number>> = {
  person: -0.21,
  organization: 0.39,
  ministry: 0.39,
};

function lean(learnt: Float32Array): Float32Array {
  const transitions = learnt.slice();
  KINDS.forEach((name, kind) => {
    for (const part of [BEGIN, SINGLE])
      for (const before of CLOSED) {
        const at = before * LABELS + labelOf(kind, part);
        transitions[at] = (transitions[at] as number) + (LEANINGS[name] ?? 0);
      }
  });
  return transitions;
}

function* rowsFor(model: Model, shares: Shares): Generator<WeightRow> {
  for (let row = 0; row < model.hashes.length; row++) {
    yield { hash: model.hashes[row] as number, weights: weightsOf(model, row, shares) };
  }
}

const writeFor = (model: Model, shares: Shares, transitions: Float32Array): Uint8Array =>
  writeWeights(transitions, rowsFor(model, shares), SCALE, joinLayers(model.layers, shares, SCALE));

/** The weights file, which leans. Weights under half of `SCALE` are dropped, so it rules the size of the file. */
export const exportModel = (model: Model, shares: Shares): Uint8Array =>
  writeFor(model, shares, lean(model.transitions));

/** Weights as the file would hold them. */
export const rounded = (model: Model, shares: Shares): Weights =>
  readWeights(exportModel(model, shares), 'model at hand');

/** The same as learnt, without leaning. */
export const plain = (model: Model, shares: Shares): Weights =>
  readWeights(writeFor(model, shares, model.transitions), 'model at hand');
