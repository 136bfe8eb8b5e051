/** Learning of the hidden layer, by AdaGrad beside the weights of features. */
import { clusters, WIDTH } from '../../extractors/names/clusters.js';
import { OFFSETS, REACH } from '../../extractors/names/features.js';
import { FIRST_ROWS, type Hidden, INPUTS, roundLayer, VECTOR_STEPS } from '../../extractors/names/hidden.js';
import { LABELS } from '../../extractors/names/labels.js';
import { LOOKS, type Word } from '../../extractors/names/words.js';
import { DOMAINS } from './samples.js';

/** Vector and look of a word in one number. */
export const inputOf = ({ vector, look }: Word): number => vector * LOOKS + look;

const UNITS = 32;
const RATE = 0.03;
const PENALTY = 1e-4;
/** Squares of slopes that every weight begins with. */
const BEGUN = 0.1;
/** Shares of the units, and of the words around a token, that are left out at random. */
const UNITS_OUT = 0.3;
const WORDS_OUT = 0.1;
const OUT = -1;
/** Slopes under these move nothing. */
const STEEP_TOKEN = 0.01;
const STEEP_LABEL = 2e-3;

const SECOND = UNITS * LABELS;
const ALWAYS = FIRST_ROWS - 1;

/** Weights with what AdaGrad remembers of them. */
interface Learnt {
  readonly weights: Float32Array;
  readonly slopes: Float32Array;
  readonly squares: Float32Array;
}

const begin = (size: number): Learnt => ({
  weights: new Float32Array(size),
  slopes: new Float32Array(size),
  squares: new Float32Array(size).fill(BEGUN),
});

/** One step along a slope, which is used up. */
function move({ weights, slopes, squares }: Learnt, at: number, slope: number): void {
  const whole = slope + PENALTY * (weights[at] as number);
  slopes[at] = 0;
  squares[at] = (squares[at] as number) + whole * whole;
  weights[at] = (weights[at] as number) - (RATE * whole) / Math.sqrt(squares[at] as number);
}

export class HiddenLearner {
  /** A row of units for each input; see `Hidden`. */
  private readonly first = begin(FIRST_ROWS * UNITS);
  /** Rows of units for the labels: common ones, and those of each domain. */
  private readonly second = begin((1 + DOMAINS.length) * SECOND);
  /** Common weights and those of the domain at hand. */
  private readonly merged = new Float32Array(SECOND);
  private readonly vectors = Float32Array.from(clusters().vectors, (step) => step / VECTOR_STEPS);
  private words = new Int32Array(0);
  /** Units of the tokens at hand. */
  private units = new Float32Array(0);
  private readonly flow = new Float64Array(UNITS);
  /** Rows of `first` that have slopes. */
  private readonly touched = new Int32Array(FIRST_ROWS);
  private readonly isTouched = new Uint8Array(FIRST_ROWS);
  private touches = 0;

  constructor(private readonly random: () => number) {
    const spread = 2 / Math.sqrt(OFFSETS * WIDTH);
    const { weights } = this.first;
    for (let i = 0; i < weights.length; i++) weights[i] = (random() + random() + random() - 1.5) * spread;
    for (let i = 0; i < SECOND; i++) this.second.weights[i] = (random() - 0.5) / 10;
  }

  /** All weights, for their mean. */
  state(): Float32Array[] {
    return [this.first.weights, this.second.weights];
  }

  /**
   * Adds the scores of a sentence, `LABELS` a token, with units and words left out.
   * @param inputs of its words and the edges.
   */
  score(inputs: Int32Array, domain: number, scores: Float32Array): void {
    const { random, merged, second } = this;
    const count = inputs.length - 2 * REACH;
    this.words = inputs.map((input) => (random() < WORDS_OUT ? OUT : input));
    if (this.units.length < count * UNITS) this.units = new Float32Array(2 * count * UNITS);
    const { units } = this;
    const special = (1 + domain) * SECOND;
    for (let n = 0; n < SECOND; n++)
      merged[n] = (second.weights[n] as number) + (second.weights[special + n] as number);
    for (let i = 0; i < count; i++) {
      this.pour(i);
      const at = i * UNITS;
      for (let k = 0; k < UNITS; k++) {
        const unit = this.flow[k] as number;
        units[at + k] = unit <= 0 || random() < UNITS_OUT ? 0 : unit / (1 - UNITS_OUT);
      }
      for (let y = 0; y < LABELS; y++) {
        let sum = 0;
        for (let k = 0; k < UNITS; k++) sum += (units[at + k] as number) * (merged[y * UNITS + k] as number);
        scores[i * LABELS + y] = (scores[i * LABELS + y] as number) + sum;
      }
    }
  }

  /** What flows into the units at a token. */
  private pour(i: number): void {
    const { flow, words, vectors } = this;
    const { weights } = this.first;
    for (let k = 0; k < UNITS; k++) flow[k] = weights[ALWAYS * UNITS + k] as number;
    for (let offset = 0; offset < OFFSETS; offset++) {
      const word = words[i + offset] as number;
      if (word === OUT) continue;
      const vector = Math.floor(word / LOOKS);
      const row = offset * INPUTS;
      const look = (row + WIDTH + 1 + (word % LOOKS)) * UNITS;
      const unknown = (row + WIDTH) * UNITS;
      for (let k = 0; k < UNITS; k++)
        flow[k] =
          (flow[k] as number) +
          (weights[look + k] as number) +
          (vector === 0 ? (weights[unknown + k] as number) : 0);
      if (vector === 0) continue;
      // Four numbers at once: most of the time of learning is spent here.
      for (let d = 0; d < WIDTH; d += 4) {
        const at = vector * WIDTH + d;
        const a = vectors[at] as number;
        const b = vectors[at + 1] as number;
        const c = vectors[at + 2] as number;
        const e = vectors[at + 3] as number;
        const from = (row + d) * UNITS;
        for (let k = from; k < from + UNITS; k++)
          flow[k - from] =
            (flow[k - from] as number) +
            a * (weights[k] as number) +
            b * (weights[k + UNITS] as number) +
            c * (weights[k + 2 * UNITS] as number) +
            e * (weights[k + 3 * UNITS] as number);
      }
    }
  }

  /** One step after `score`. @param slopes of the loss by the scores, `LABELS` a token. */
  learn(domain: number, slopes: Float32Array): void {
    const { words, units, vectors, flow, merged, second } = this;
    const special = (1 + domain) * SECOND;
    for (let i = 0; i < words.length - 2 * REACH; i++) {
      let steepest = 0;
      for (let y = i * LABELS; y < (i + 1) * LABELS; y++)
        steepest = Math.max(steepest, Math.abs(slopes[y] as number));
      if (steepest < STEEP_TOKEN) continue;
      flow.fill(0);
      const at = i * UNITS;
      for (let y = 0; y < LABELS; y++) {
        const slope = slopes[i * LABELS + y] as number;
        if (Math.abs(slope) < STEEP_LABEL) continue;
        for (let k = 0; k < UNITS; k++) {
          const n = y * UNITS + k;
          flow[k] = (flow[k] as number) + slope * (merged[n] as number);
          second.slopes[n] = (second.slopes[n] as number) + slope * (units[at + k] as number);
        }
      }
      for (let k = 0; k < UNITS; k++)
        flow[k] = units[at + k] === 0 ? 0 : (flow[k] as number) / (1 - UNITS_OUT);
      this.gather(ALWAYS, 1);
      for (let offset = 0; offset < OFFSETS; offset++) {
        const word = words[i + offset] as number;
        if (word === OUT) continue;
        const vector = Math.floor(word / LOOKS);
        const row = offset * INPUTS;
        this.gather(row + WIDTH + 1 + (word % LOOKS), 1);
        if (vector === 0) this.gather(row + WIDTH, 1);
        else for (let d = 0; d < WIDTH; d++) this.gather(row + d, vectors[vector * WIDTH + d] as number);
      }
    }
    if (this.touches === 0) return;
    for (let n = 0; n < SECOND; n++) {
      const slope = second.slopes[n] as number;
      if (slope === 0) continue;
      move(second, n, slope);
      move(second, special + n, slope);
    }
    for (; this.touches > 0; this.touches--) {
      const row = this.touched[this.touches - 1] as number;
      this.isTouched[row] = 0;
      for (let n = row * UNITS; n < (row + 1) * UNITS; n++)
        move(this.first, n, this.first.slopes[n] as number);
    }
  }

  /** Adds an input times what flows back from the units to the slopes of its row. */
  private gather(row: number, input: number): void {
    const { flow } = this;
    const { slopes } = this.first;
    if (this.isTouched[row] === 0) {
      this.isTouched[row] = 1;
      this.touched[this.touches++] = row;
    }
    const from = row * UNITS;
    for (let k = 0; k < UNITS; k++)
      slopes[from + k] = (slopes[from + k] as number) + input * (flow[k] as number);
  }
}

/**
 * Layers side by side whose scores are the mean of their scores for a style of text.
 * @param states see `HiddenLearner.state`
 * @param scale what one step of the scores is worth
 */
export function joinLayers(
  states: readonly Float32Array[][],
  shares: readonly number[],
  scale: number,
): Hidden {
  const units = UNITS * states.length;
  const first = new Float32Array(FIRST_ROWS * units);
  const second = new Float32Array(units * LABELS);
  states.forEach(([into, out], nth) => {
    const at = nth * UNITS;
    for (let n = 0; n < FIRST_ROWS * UNITS; n++)
      first[Math.floor(n / UNITS) * units + at + (n % UNITS)] = into?.[n] as number;
    for (let k = 0; k < UNITS; k++)
      for (let y = 0; y < LABELS; y++) {
        const n = y * UNITS + k;
        const weight = shares.reduce(
          (sum, share, domain) => sum + share * (out?.[(1 + domain) * SECOND + n] as number),
          out?.[n] as number,
        );
        second[(at + k) * LABELS + y] = weight / states.length;
      }
  });
  return roundLayer(first, second, scale);
}
