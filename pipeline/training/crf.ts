/**
 * Training of a linear-chain conditional random field by AdaGrad. Each feature has common weights and weights of each
 * domain (Daumé 2007); what is read with is their sum, so the decoder pays nothing for it. A hidden layer learns beside them.
 */
import { Decoder } from '../../extractors/names/decode.js';
import { BEFORE, KINDS, kindOf, LABELS, OUTSIDE } from '../../extractors/names/labels.js';
import { HashIndex } from './hash-index.js';
import { HiddenLearner } from './hidden.js';
import type { Instance } from './instances.js';

export interface Options {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the L2 penalty. */
  readonly penalty: number;
  /** Features of fewer texts are left out: what only one text has would teach its names by heart. */
  readonly least: number;
  /** Share of the features of each token that are left out at random in each round, so that none is relied on alone. */
  readonly dropout: number;
  /** Of the order of sentences and of the features left out. */
  readonly seed: number;
  /** Whether there is a hidden layer. */
  readonly hidden: boolean;
}

export const DEFAULTS: Options = {
  epochs: 8,
  rate: 0.04,
  penalty: 3,
  least: 2,
  dropout: 0.5,
  seed: 20240528,
  hidden: true,
};

const PLACE = KINDS.indexOf('place');
const PARTS = 3;
/** The model is the mean of its states in the last rounds, some in each, which is steadier than any of them. */
const AVERAGED = 4;
const STATES = 4;

/** Same numbers in 0..1 on every machine: a linear congruential generator. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(list: Int32Array, random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const other = list[j] as number;
    list[j] = list[i] as number;
    list[i] = other;
  }
}

/** Makes the mean of `nth - 1` states that of `nth`. */
function bringNearer(mean: Float32Array, state: Float32Array, nth: number): void {
  for (let i = 0; i < mean.length; i++)
    mean[i] = (mean[i] as number) + ((state[i] as number) - (mean[i] as number)) / nth;
}

/** After so many rounds most sentences with less loss than this are passed over. */
const WARM = 2;
const EASY = 0.02;
const PASSED_OVER = 0.65;

export interface Model {
  readonly index: HashIndex;
  /** Hash of each row. */
  readonly hashes: Int32Array;
  /** Per row `PARTS * LABELS`: common, wiki, press. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  /** Of the hidden layers whose mean scores are added; none where there is no hidden layer. */
  readonly layers: readonly Float32Array[][];
}

const STRIDE = PARTS * LABELS;
const DOMAIN_STRIDE = (PARTS - 1) * LABELS;

/** Of a sentence read twice, the readings take turns. */
const readingOf = (instance: Instance, turn: number): Pick<Instance, 'hashes' | 'starts'> =>
  turn % 2 === 1 && instance.voted !== null ? instance.voted : instance;

function indexFeatures(
  instances: readonly Instance[],
  least: number,
): { index: HashIndex; counts: number[] } {
  const all = new HashIndex(1 << 20);
  const keys: number[] = [];
  const seen: number[] = [];
  const texts: number[] = [];
  const last: string[] = [];
  for (const instance of instances) {
    const { text } = instance;
    for (const hash of readingOf(instance, 1).hashes) {
      const row = all.add(hash);
      if (row === seen.length) {
        keys.push(hash);
        seen.push(1);
        texts.push(1);
        last.push(text);
        continue;
      }
      seen[row] = (seen[row] as number) + 1;
      if (last[row] === text) continue;
      last[row] = text;
      texts[row] = (texts[row] as number) + 1;
    }
  }
  const index = new HashIndex(seen.length >> 1);
  const counts: number[] = [];
  keys.forEach((key, row) => {
    if ((texts[row] as number) < least) return;
    index.add(key);
    counts.push(seen[row] as number);
  });
  return { index, counts };
}

/** Feature rows of an instance, -1 for those left out. */
function rowsOf({ hashes }: Pick<Instance, 'hashes'>, index: HashIndex): Int32Array {
  return hashes.map((hash) => index.get(hash));
}

const ALLOWED_OPEN = Uint8Array.from({ length: LABELS }, (_, y) =>
  y === OUTSIDE || kindOf(y) === PLACE ? 1 : 0,
);

export function train(
  instances: readonly Instance[],
  options: Options,
  log: (line: string) => void = () => {},
): Model {
  const { index, counts } = indexFeatures(instances, options.least);
  const size = counts.length;
  const hashes = new Int32Array(size);
  for (const instance of instances)
    for (const hash of readingOf(instance, 1).hashes) {
      const row = index.get(hash);
      if (row >= 0) hashes[row] = hash;
    }
  const rows = [0, 1].map((turn) => instances.map((instance) => rowsOf(readingOf(instance, turn), index)));
  const weights = new Float32Array(size * STRIDE);
  /** Common weights and those of a domain summed, a row of labels a domain: what scores are read from. */
  const merged = new Float32Array(size * DOMAIN_STRIDE);
  const squares = new Float32Array(size * STRIDE).fill(0.02);
  const transitions = new Float32Array(LABELS * LABELS);
  const transitionSquares = new Float32Array(LABELS * LABELS).fill(1);
  const decoder = new Decoder(transitions);
  const random = randomNumbers(options.seed);
  const kept = 1 - options.dropout;
  const hidden = options.hidden ? new HiddenLearner(random) : null;
  let own = new Int32Array(0);
  const order = Int32Array.from(instances.keys());
  const scores = new Float32Array(LABELS);
  let expected = new Float32Array(0);
  const steps = new Float64Array(LABELS * LABELS);
  const tokens = instances.reduce((sum, { labels }) => sum + labels.length, 0);
  log(`${instances.length} sentences, ${tokens} tokens, ${size} features`);

  const fill = (at: number, turn: number): void => {
    const instance = instances[at] as Instance;
    const { labels, domain } = instance;
    const { starts } = readingOf(instance, turn);
    const all = rows[turn]?.[at] as Int32Array;
    if (own.length < all.length) own = new Int32Array(all.length * 2);
    for (let k = 0; k < all.length; k++) own[k] = random() < kept ? (all[k] as number) : -1;
    decoder.reserve(labels.length);
    for (let i = 0; i < labels.length; i++) {
      scores.fill(0);
      for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
        const row = own[k] as number;
        if (row < 0) continue;
        const from = row * DOMAIN_STRIDE + domain * LABELS;
        for (let y = 0; y < LABELS; y++) scores[y] = (scores[y] as number) + (merged[from + y] as number);
      }
      for (let y = 0; y < LABELS; y++) decoder.scores[i * LABELS + y] = (scores[y] as number) / kept;
    }
    hidden?.score(instance.inputs, domain, decoder.scores);
  };

  /** Adds `sign` times the expected counts of labels and steps. */
  const gather = (count: number, sign: number): void => {
    for (let i = 0; i < count; i++)
      for (let y = 0; y < LABELS; y++) {
        const at = i * LABELS + y;
        expected[at] = (expected[at] as number) + sign * decoder.marginal(i, y);
      }
    for (let i = 1; i < count; i++) {
      let total = 0;
      for (let y = 0; y < LABELS; y++) {
        const before = BEFORE[y] as Uint8Array;
        for (let k = 0; k < before.length; k++) total += decoder.step(i, before[k] as number, y);
      }
      for (let y = 0; y < LABELS; y++) {
        const before = BEFORE[y] as Uint8Array;
        for (let k = 0; k < before.length; k++) {
          const x = before[k] as number;
          const at = x * LABELS + y;
          steps[at] = (steps[at] as number) + (sign * decoder.step(i, x, y)) / total;
        }
      }
    }
  };

  const countGold = (labels: Uint8Array): number => {
    let score = 0;
    for (let i = 0; i < labels.length; i++) {
      const y = labels[i] as number;
      const at = i * LABELS + y;
      expected[at] = (expected[at] as number) - 1;
      score += decoder.scores[at] as number;
      if (i === 0) continue;
      const step = (labels[i - 1] as number) * LABELS + y;
      steps[step] = (steps[step] as number) - 1;
      score += transitions[step] as number;
    }
    return score;
  };

  /** Where places are unmarked or labels in doubt, the labelling is only known to agree with the rest. */
  const countOpen = ({ labels, doubts, openPlaces }: Instance): number => {
    for (let i = 0; i < labels.length; i++) {
      if (doubts?.[i] === 1) continue;
      const gold = labels[i] as number;
      for (let y = 0; y < LABELS; y++)
        if (openPlaces && gold === OUTSIDE ? !ALLOWED_OPEN[y] : y !== gold)
          decoder.scores[i * LABELS + y] = -1e9;
    }
    const logZ = decoder.sum(labels.length);
    gather(labels.length, -1);
    return logZ;
  };

  /** One step of AdaGrad; returns by how much the weight has changed. */
  const move = (w: number, slope: number, decay: number): number => {
    const whole = slope + decay * (weights[w] as number);
    const square = (squares[w] as number) + whole * whole;
    squares[w] = square;
    const change = (-options.rate * whole) / Math.sqrt(square);
    weights[w] = (weights[w] as number) + change;
    return change;
  };

  const update = (at: number, turn: number): void => {
    const instance = instances[at] as Instance;
    const { labels, domain } = instance;
    const { starts } = readingOf(instance, turn);
    const { rate, penalty } = options;
    const active = new Uint8Array(LABELS);
    hidden?.learn(domain, expected);
    for (let i = 0; i < labels.length; i++) {
      let many = 0;
      for (let y = 0; y < LABELS; y++)
        if (Math.abs(expected[i * LABELS + y] as number) > 2e-3) active[many++] = y;
      if (many === 0) continue;
      for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
        const row = own[k] as number;
        if (row < 0) continue;
        const decay = penalty / (counts[row] as number);
        const common = row * STRIDE;
        const special = common + (1 + domain) * LABELS;
        const sum = row * DOMAIN_STRIDE;
        for (let n = 0; n < many; n++) {
          const y = active[n] as number;
          const slope = (expected[i * LABELS + y] as number) / kept;
          const shared = move(common + y, slope, decay);
          const own = move(special + y, slope, decay);
          for (let d = 0; d < PARTS - 1; d++) {
            const at = sum + d * LABELS + y;
            merged[at] = (merged[at] as number) + shared + (d === domain ? own : 0);
          }
        }
      }
    }
    for (let s = 0; s < steps.length; s++) {
      const slope = steps[s] as number;
      if (slope === 0) continue;
      const square = (transitionSquares[s] as number) + slope * slope;
      transitionSquares[s] = square;
      transitions[s] = (transitions[s] as number) - (rate * slope) / Math.sqrt(square);
    }
    decoder.refresh();
  };

  /** Loss of each sentence when it was last read. */
  const lost = new Float32Array(instances.length);
  const means = new Float32Array(size * STRIDE);
  const transitionMeans = new Float32Array(LABELS * LABELS);
  const layer = (hidden?.state() ?? []).map((state) => new Float32Array(state.length));
  let states = 0;

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const began = Date.now();
    shuffle(order, random);
    let loss = 0;
    let read = 0;
    const every = Math.ceil(order.length / STATES);
    const addState = (): void => {
      if (epoch < options.epochs - AVERAGED) return;
      states++;
      bringNearer(means, weights, states);
      bringNearer(transitionMeans, transitions, states);
      hidden?.state().forEach((state, i) => {
        bringNearer(layer[i] as Float32Array, state, states);
      });
    };
    for (const at of order) {
      if (++read % every === 0) addState();
      const instance = instances[at] as Instance;
      const { labels, openPlaces, doubts } = instance;
      const count = labels.length;
      const turn = (epoch + at) % 2;
      if (epoch >= WARM && (lost[at] as number) < EASY && random() < PASSED_OVER) continue;
      fill(at, turn);
      if (expected.length < count * LABELS) expected = new Float32Array(count * 2 * LABELS);
      expected.fill(0, 0, count * LABELS);
      steps.fill(0);
      const logZ = decoder.sum(count);
      gather(count, 1);
      lost[at] = logZ - (openPlaces || doubts !== null ? countOpen(instance) : countGold(labels));
      loss += lost[at] as number;
      update(at, turn);
    }
    addState();
    log(
      `epoch ${epoch + 1}: loss ${(loss / tokens).toFixed(4)} a token, ${((Date.now() - began) / 1000).toFixed(1)} s`,
    );
  }
  const layers = hidden === null ? [] : [layer];
  return { index, hashes, weights: means, transitions: transitionMeans, layers };
}

/**
 * The mean of models learnt from the same instances with other seeds. One alone is by chance better or worse by half a point
 * than another; the mean is as good as the best of them and reads no slower.
 */
export function trainMean(
  instances: readonly Instance[],
  options: Options,
  times: number,
  log: (line: string) => void,
): Model {
  const mean = train(instances, options, log);
  const layers = [...mean.layers];
  for (let nth = 2; nth <= times; nth++) {
    const next = train(instances, { ...options, seed: options.seed * nth }, log);
    bringNearer(mean.weights, next.weights, nth);
    bringNearer(mean.transitions, next.transitions, nth);
    layers.push(...next.layers);
  }
  return { ...mean, layers };
}

/** How much of the weights of each domain is added to the common ones: those of one alone, or a part of each. */
export type Shares = readonly number[];

/** Weights of a feature for a style of text. */
export function weightsOf({ weights }: Model, row: number, shares: Shares): Float32Array {
  const common = row * STRIDE;
  const sums = weights.slice(common, common + LABELS);
  shares.forEach((share, domain) => {
    const special = common + (1 + domain) * LABELS;
    for (let y = 0; y < LABELS; y++) sums[y] = (sums[y] as number) + share * (weights[special + y] as number);
  });
  return sums;
}
