import { LABELS } from '../../extractors/names/labels.js';
import { readWeights, type WeightRow, type Weights, writeWeights } from '../../extractors/names/weights.js';
import { type Model, weightsOf } from './crf.js';

export const SCALE = 0.03;

function* rowsFor(model: Model, domain: number): Generator<WeightRow> {
  for (let row = 0; row < model.hashes.length; row++) {
    const weights = weightsOf(model, row, domain, new Float32Array(LABELS));
    yield { hash: model.hashes[row] as number, weights };
  }
}

/** @param scale weights under half of it are dropped, so it rules the size of the file. */
export const exportModel = (model: Model, domain: number, scale = SCALE): Uint8Array =>
  writeWeights(model.transitions, rowsFor(model, domain), scale);

export const rounded = (model: Model, domain: number, scale = SCALE): Weights =>
  readWeights(exportModel(model, domain, scale), 'model at hand');
