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
/** All are whole numbers: before V8 has optimised anything, as in the first text of a process, each other one is an object. */
export interface Hidden {
  readonly units: number;
  /** A row of units for each input at each offset, and one for what is always there; in parts of `ONE`. */
  readonly first: Int16Array;
  /** A row of labels for each unit, in parts of a step of the scores. */
  readonly second: Int16Array;
}

export const FIRST_ROWS = OFFSETS * INPUTS + 1;

const ONE = 2 ** 14;
/** So much of it is what flows into the units kept in. */
const FINE_SHIFT = 9;
/** Vectors being in steps, their sums are as many times as fine. */
const STEPS_SHIFT = 3;
/** So many steps of a vector in its file are one. */
export const VECTOR_STEPS = 2 ** STEPS_SHIFT;
/** So large that no sum over the inputs of an offset overflows. */
const MOST_FIRST = 30_000;

/** No unit is above so much, and no weight of a label above `MOST_WEIGHT` of `PARTS`, so that sums stay below 2 ** 31. */
const MOST = 2047;
const PARTS = 16;
const MOST_WEIGHT = 511;
/** What one of the sums of `second` times units counts, a power of two. */
const RESULT = (ONE >> FINE_SHIFT) * PARTS;
const RESULT_SHIFT = Math.log2(RESULT);
/** Labels whose sums are made at once; `LABELS` is three times as many. */
const AT_ONCE = 7;

const within = (value: number, most: number): number => Math.max(-most, Math.min(most, Math.round(value)));

/** @param scale what one step of the scores is worth. */
export function roundLayer(first: Float32Array, second: Float32Array, scale: number): Hidden {
  return {
    units: first.length / FIRST_ROWS,
    first: Int16Array.from(first, (weight) => within(weight * ONE, MOST_FIRST)),
    second: Int16Array.from(second, (weight) => within((weight / scale) * PARTS, MOST_WEIGHT)),
  };
}

export class HiddenLayer {
  /** Where the flow of each vector and look at each offset lies, counted from 1; 0: nowhere yet. */
  private readonly places: Int32Array;
  private flows = new Int16Array(0);
  private kept = 0;
  private readonly always: Int32Array;
  private readonly flow: Int32Array;
  /** Of the units above zero at the token at hand: where their rows in `second` begin, and what they hold. */
  private readonly rows: Int32Array;
  private readonly values: Int32Array;

  constructor(private readonly hidden: Hidden) {
    const { units, first } = hidden;
    this.places = new Int32Array(clusters().clusterOf.length * LOOKS * OFFSETS);
    this.flow = new Int32Array(units);
    this.rows = new Int32Array(units);
    this.values = new Int32Array(units);
    this.always = Int32Array.from(first.subarray((FIRST_ROWS - 1) * units), (weight) => weight >> FINE_SHIFT);
  }

  /** Adds the scores of token `i` of a sentence with edges to the `LABELS` sums from index `from`, in steps. */
  add(words: readonly Word[], i: number, scores: Int32Array, from: number): void {
    const many = this.fire(words, i);
    const { second } = this.hidden;
    const { rows, values } = this;
    // Seven labels at a time, so that their sums stay in registers.
    for (let y = 0; y < LABELS; y += AT_ONCE) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      let s4 = 0;
      let s5 = 0;
      let s6 = 0;
      for (let j = 0; j < many; j++) {
        const value = values[j] as number;
        const at = (rows[j] as number) + y;
        s0 += value * (second[at] as number);
        s1 += value * (second[at + 1] as number);
        s2 += value * (second[at + 2] as number);
        s3 += value * (second[at + 3] as number);
        s4 += value * (second[at + 4] as number);
        s5 += value * (second[at + 5] as number);
        s6 += value * (second[at + 6] as number);
      }
      const to = from + y;
      addRounded(scores, to, s0);
      addRounded(scores, to + 1, s1);
      addRounded(scores, to + 2, s2);
      addRounded(scores, to + 3, s3);
      addRounded(scores, to + 4, s4);
      addRounded(scores, to + 5, s5);
      addRounded(scores, to + 6, s6);
    }
  }

  /** Lists the units above zero at a token, and what they hold; returns how many they are. */
  private fire(words: readonly Word[], i: number): number {
    const { units } = this.hidden;
    const { always, rows, values } = this;
    const a = this.flowOf(words[i] as Word, 0);
    const b = this.flowOf(words[i + 1] as Word, 1);
    const c = this.flowOf(words[i + 2] as Word, 2);
    const d = this.flowOf(words[i + 3] as Word, 3);
    const e = this.flowOf(words[i + 4] as Word, 4);
    const { flows } = this;
    let many = 0;
    for (let k = 0; k < units; k++) {
      const flow =
        (always[k] as number) +
        (flows[a + k] as number) +
        (flows[b + k] as number) +
        (flows[c + k] as number) +
        (flows[d + k] as number) +
        (flows[e + k] as number);
      if (flow <= 0) continue;
      rows[many] = k * LABELS;
      values[many++] = Math.min(flow, MOST);
    }
    return many;
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
    for (let k = 0; k < units; k++) {
      const given = (first[seen + k] as number) + (vector === 0 ? (first[unknown + k] as number) : 0);
      flow[k] = given << STEPS_SHIFT;
    }
    // Four rows at a time, which spares what is not optimised half of its work.
    for (let n = vector === 0 ? WIDTH : 0; n < WIDTH; n += 4) {
      const input = vector * WIDTH + n;
      const v0 = vectors[input] as number;
      const v1 = vectors[input + 1] as number;
      const v2 = vectors[input + 2] as number;
      const v3 = vectors[input + 3] as number;
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
    const shift = FINE_SHIFT + STEPS_SHIFT;
    for (let k = 0; k < units; k++) this.flows[at + k] = ((flow[k] as number) + (1 << (shift - 1))) >> shift;
    return at;
  }
}

const HALF = RESULT / 2;

/** Adds one of the sums to a score. */
function addRounded(scores: Int32Array, at: number, sum: number): void {
  scores[at] = (scores[at] as number) + ((sum + HALF) >> RESULT_SHIFT);
}

function widerThan(narrow: Int16Array, least: number): Int16Array<ArrayBuffer> {
  const wide = new Int16Array(Math.max(least, 2 * narrow.length));
  wide.set(narrow);
  return wide;
}
