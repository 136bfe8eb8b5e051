/**
 * A hidden layer beside the scores of features ("Natural language processing (almost) from scratch", Collobert et al., 2011;
 * with linear scores as in "Effect of non-linear deep architecture in sequence labeling", Wang & Manning, 2013). It sees the
 * vectors and looks of the words around a token, and how they stand together. What a vector gives to the units at an offset
 * is worked out once and kept.
 */
import { clusters, WIDTH } from './clusters.js';
import { OFFSETS } from './features.js';
import { LABELS } from './labels.js';
import { LOOKS, type Word } from './words.js';

/** Inputs at an offset: the numbers of the vector, one for an unknown word, one for each look. */
export const INPUTS = WIDTH + 1 + LOOKS;
/** So many steps of a vector in its file are one. */
export const VECTOR_STEPS = 8;

export interface Hidden {
  readonly units: number;
  /** A row of units for each input at each offset, and one for what is always there. */
  readonly first: Float32Array;
  /** A row of labels for each unit. */
  readonly second: Float32Array;
}

export const FIRST_ROWS = OFFSETS * INPUTS + 1;

/** What flows into the units is kept in such parts of one; no unit is above `MOST` of them. */
const FINE = 32;
const MOST = 2047;
/** Weights of the labels are kept in such parts of a step, none above `MOST_WEIGHT`. */
const PARTS = 16;
const MOST_WEIGHT = 511;
/** Sums of `MOST_UNITS` units times weights lie two in one number without touching, so labels are added in pairs. */
const LANE = 2 ** 27;
export const MOST_UNITS = 64;
const PAIRS = (LABELS + 1) >> 1;

const within = (value: number, most: number): number => Math.max(-most, Math.min(most, Math.round(value)));
const fine = (value: number): number => within(value * FINE, 0x7fff);

export class HiddenLayer {
  /** Where the flow of each vector and look at each offset lies, counted from 1; 0: nowhere yet. */
  private readonly places: Int32Array;
  private flows = new Int16Array(0);
  private kept = 0;
  private readonly always: Int32Array;
  private readonly flow: Float64Array;
  /** `PAIRS` numbers a unit. */
  private readonly pairs: Float64Array;
  private readonly sums = new Float64Array(PAIRS);

  /** @param scale what one step of the scores is worth. */
  constructor(
    private readonly hidden: Hidden,
    scale: number,
  ) {
    const { units, first, second } = hidden;
    this.places = new Int32Array(clusters().clusterOf.length * LOOKS * OFFSETS);
    this.flow = new Float64Array(units);
    this.always = Int32Array.from(first.subarray((FIRST_ROWS - 1) * units), fine);
    const part = (k: number, y: number): number =>
      y < LABELS ? within(((second[k * LABELS + y] as number) / scale) * PARTS, MOST_WEIGHT) : 0;
    this.pairs = Float64Array.from({ length: units * PAIRS }, (_, n) => {
      const k = Math.floor(n / PAIRS);
      const y = 2 * (n % PAIRS);
      return part(k, y) + part(k, y + 1) * LANE;
    });
  }

  /** Adds the scores of token `i` of a sentence with edges to the `LABELS` sums from index `from`, in steps. */
  add(words: readonly Word[], i: number, scores: Int32Array, from: number): void {
    this.sum(words, i);
    for (let pair = 0; pair < PAIRS; pair++) {
      const both = this.sums[pair] as number;
      const upper = Math.round(both / LANE);
      const at = from + 2 * pair;
      scores[at] = (scores[at] as number) + Math.round((both - upper * LANE) / (FINE * PARTS));
      if (pair < PAIRS - 1) scores[at + 1] = (scores[at + 1] as number) + Math.round(upper / (FINE * PARTS));
    }
  }

  /** Fills `sums`, which stay in registers until the last unit. */
  private sum(words: readonly Word[], i: number): void {
    const { units } = this.hidden;
    const { always, pairs, sums } = this;
    const a = this.flowOf(words[i] as Word, 0);
    const b = this.flowOf(words[i + 1] as Word, 1);
    const c = this.flowOf(words[i + 2] as Word, 2);
    const d = this.flowOf(words[i + 3] as Word, 3);
    const e = this.flowOf(words[i + 4] as Word, 4);
    const { flows } = this;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    let s6 = 0;
    let s7 = 0;
    let s8 = 0;
    let s9 = 0;
    let s10 = 0;
    for (let k = 0; k < units; k++) {
      const flow =
        (always[k] as number) +
        (flows[a + k] as number) +
        (flows[b + k] as number) +
        (flows[c + k] as number) +
        (flows[d + k] as number) +
        (flows[e + k] as number);
      if (flow <= 0) continue;
      const unit = Math.min(flow, MOST);
      const at = k * PAIRS;
      s0 += unit * (pairs[at] as number);
      s1 += unit * (pairs[at + 1] as number);
      s2 += unit * (pairs[at + 2] as number);
      s3 += unit * (pairs[at + 3] as number);
      s4 += unit * (pairs[at + 4] as number);
      s5 += unit * (pairs[at + 5] as number);
      s6 += unit * (pairs[at + 6] as number);
      s7 += unit * (pairs[at + 7] as number);
      s8 += unit * (pairs[at + 8] as number);
      s9 += unit * (pairs[at + 9] as number);
      s10 += unit * (pairs[at + 10] as number);
    }
    sums[0] = s0;
    sums[1] = s1;
    sums[2] = s2;
    sums[3] = s3;
    sums[4] = s4;
    sums[5] = s5;
    sums[6] = s6;
    sums[7] = s7;
    sums[8] = s8;
    sums[9] = s9;
    sums[10] = s10;
  }

  /** Where in `flows` lies what a word gives to the units at an offset. */
  private flowOf({ vector, look }: Word, offset: number): number {
    const { units, first } = this.hidden;
    const place = (vector * LOOKS + look) * OFFSETS + offset;
    const known = this.places[place] as number;
    if (known > 0) return known - 1;
    const at = this.kept;
    this.places[place] = at + 1;
    this.kept += units;
    if (this.kept > this.flows.length) this.flows = widerThan(this.flows, 256 * units);
    const { flow } = this;
    const { vectors } = clusters();
    const row = offset * INPUTS;
    const seen = (row + WIDTH + 1 + look) * units;
    const unknown = (row + WIDTH) * units;
    for (let k = 0; k < units; k++)
      flow[k] = (first[seen + k] as number) + (vector === 0 ? (first[unknown + k] as number) : 0);
    // Four rows at a time: the first text of a process is read before V8 has optimised anything.
    for (let n = vector === 0 ? WIDTH : 0; n < WIDTH; n += 4) {
      const input = vector * WIDTH + n;
      const [v0, v1, v2, v3] = [0, 1, 2, 3].map((i) => (vectors[input + i] as number) / VECTOR_STEPS) as [
        number,
        number,
        number,
        number,
      ];
      const r0 = (row + n) * units;
      const r1 = r0 + units;
      const r2 = r1 + units;
      const r3 = r2 + units;
      for (let k = 0; k < units; k++)
        flow[k] =
          (flow[k] as number) +
          v0 * (first[r0 + k] as number) +
          v1 * (first[r1 + k] as number) +
          v2 * (first[r2 + k] as number) +
          v3 * (first[r3 + k] as number);
    }
    for (let k = 0; k < units; k++) this.flows[at + k] = fine(flow[k] as number);
    return at;
  }
}

function widerThan(narrow: Int16Array, least: number): Int16Array<ArrayBuffer> {
  const wide = new Int16Array(Math.max(least, 2 * narrow.length));
  wide.set(narrow);
  return wide;
}
