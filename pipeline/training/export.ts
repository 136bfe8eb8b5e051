import { BEGIN, CLOSED, KINDS, LABELS, labelOf, SINGLE } from '../../extractors/names/labels.js';
import type { Weights } from '../../extractors/names/weights.js';
import { readWeights, type WeightRow, writeWeights } from '../../extractors/names/weights-file.js';
import { type Model, type Shares, weightsOf } from './crf.js';
import { learnGenre } from './genre.js';
import { joinLayers } from './hidden.js';
import type { Sample } from './samples.js';

export const SCALE = 0.03;

/** What is read in the style of one domain alone. News are read in the first, as far as weights differ much. */
export const STYLES = {
  wiki: [1, 0],
  press: [0, 1],
  /** Of releases: as good as the style of the press alone, on news that are taken for a release better. */
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

function* rowsFor(model: Model, shares: Shares, news: Shares): Generator<WeightRow> {
  for (let row = 0; row < model.hashes.length; row++)
    yield {
      hash: model.hashes[row] as number,
      weights: weightsOf(model, row, shares),
      news: weightsOf(model, row, news),
    };
}

/** Weights under half of `SCALE` are dropped, so it rules the size of the file. */
const writeFor = (
  model: Model,
  transitions: Float32Array,
  shares: Shares,
  news = shares,
  genre?: Int8Array,
): Uint8Array =>
  writeWeights(
    transitions,
    rowsFor(model, shares, news),
    SCALE,
    joinLayers(model.layers, shares, SCALE),
    genre,
  );

/** The weights file. @param samples that tell the genres. */
export const exportModel = (model: Model, samples: readonly Sample[]): Uint8Array =>
  writeFor(model, lean(model.transitions), STYLES.both, STYLES.wiki, learnGenre(samples));

/** Weights as the file holds them. */
export const shipping = (model: Model, samples: readonly Sample[]): Weights =>
  readWeights(exportModel(model, samples), 'model at hand');

/** The same for one style. */
export const rounded = (model: Model, shares: Shares): Weights =>
  readWeights(writeFor(model, lean(model.transitions), shares), 'model at hand');

/** The same as learnt, without leaning. */
export const plain = (model: Model, shares: Shares): Weights =>
  readWeights(writeFor(model, model.transitions, shares), 'model at hand');
