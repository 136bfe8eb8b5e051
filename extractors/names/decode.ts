/** Decoding a sentence of a linear-chain model: the best labelling and the probability of each of its spans. */
import { BEFORE, BEGIN, kindOf, LABELS, MAY_BEGIN, MAY_END, OUTSIDE, partOf, SINGLE } from './labels.js';

/** A kind of name over tokens `first .. end - 1` of a sentence. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
  readonly kind: number;
}

const NEVER = -1e30;

/** Working memory for sentences, widened when a longer one comes. */
export class Decoder {
  /** Label scores of the tokens at hand, `LABELS` a token; whoever decodes fills them first. */
  scores = new Float32Array(0);
  private best = new Float32Array(0);
  private back = new Uint8Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private potential = new Float64Array(0);
  private readonly expTransitions = new Float64Array(LABELS * LABELS);
  /** The same side by side for the labels that may stand before each label, in the order of `BEFORE`. */
  private readonly expBefore = BEFORE.map((before) => new Float64Array(before.length));
  private readonly scoreBefore = BEFORE.map((before) => new Float32Array(before.length));

  /** @param transitions score of label `b` after label `a` at `a * LABELS + b`. */
  constructor(private readonly transitions: Float32Array) {
    this.refresh();
  }

  /** To be called when the transitions have changed. */
  refresh(): void {
    for (let i = 0; i < this.expTransitions.length; i++)
      this.expTransitions[i] = Math.exp(this.transitions[i] as number);
    BEFORE.forEach((before, y) => {
      before.forEach((x, k) => {
        (this.expBefore[y] as Float64Array)[k] = this.expTransitions[x * LABELS + y] as number;
        (this.scoreBefore[y] as Float32Array)[k] = this.transitions[x * LABELS + y] as number;
      });
    });
  }

  reserve(count: number): void {
    if (this.scores.length >= count * LABELS) return;
    const size = count * 2 * LABELS;
    this.scores = new Float32Array(size);
    this.best = new Float32Array(size);
    this.back = new Uint8Array(size);
    this.forward = new Float64Array(size);
    this.backward = new Float64Array(size);
    this.potential = new Float64Array(size);
  }

  /** Writes the best labelling of the first `count` tokens to `labels`, from index `at` on. */
  label(count: number, labels: Uint8Array, at = 0): void {
    const { scores, best, back, scoreBefore } = this;
    for (let y = 0; y < LABELS; y++) best[y] = MAY_BEGIN[y] === 1 ? (scores[y] as number) : NEVER;
    for (let i = 1; i < count; i++) {
      const row = i * LABELS;
      const above = row - LABELS;
      for (let y = 0; y < LABELS; y++) {
        const before = BEFORE[y] as Uint8Array;
        const steps = scoreBefore[y] as Float32Array;
        let top = NEVER * 2;
        let from = 0;
        for (let k = 0; k < before.length; k++) {
          const x = before[k] as number;
          const score = (best[above + x] as number) + (steps[k] as number);
          if (score > top) {
            top = score;
            from = x;
          }
        }
        best[row + y] = top + (scores[row + y] as number);
        back[row + y] = from;
      }
    }
    let row = (count - 1) * LABELS;
    let label = OUTSIDE;
    for (let y = 0; y < LABELS; y++)
      if (MAY_END[y] === 1 && (best[row + y] as number) > (best[row + label] as number)) label = y;
    for (let i = count - 1; i >= 0; i--, row -= LABELS) {
      labels[at + i] = label;
      label = back[row + label] as number;
    }
  }

  /**
   * Fills forward and backward sums, each token scaled to one, and returns the log of the sum over all labellings.
   * Scores over 80 apart underflow to zero, which is what they mean.
   */
  sum(count: number): number {
    const { scores, potential, forward, backward, expBefore } = this;
    let logZ = 0;
    for (let i = 0; i < count; i++) {
      const row = i * LABELS;
      let top = NEVER;
      for (let y = 0; y < LABELS; y++) if ((scores[row + y] as number) > top) top = scores[row + y] as number;
      for (let y = 0; y < LABELS; y++) potential[row + y] = Math.exp((scores[row + y] as number) - top);
      let total = 0;
      for (let y = 0; y < LABELS; y++) {
        let inflow = 0;
        if (i === 0) inflow = MAY_BEGIN[y] as number;
        else {
          const before = BEFORE[y] as Uint8Array;
          const steps = expBefore[y] as Float64Array;
          for (let k = 0; k < before.length; k++)
            inflow += (forward[row - LABELS + (before[k] as number)] as number) * (steps[k] as number);
        }
        const value = inflow * (potential[row + y] as number);
        forward[row + y] = value;
        total += value;
      }
      logZ += top + Math.log(total);
      for (let y = 0; y < LABELS; y++) forward[row + y] = (forward[row + y] as number) / total;
    }
    const last = (count - 1) * LABELS;
    let ending = 0;
    for (let y = 0; y < LABELS; y++) if (MAY_END[y] === 1) ending += forward[last + y] as number;
    for (let y = 0; y < LABELS; y++) backward[last + y] = (MAY_END[y] as number) / ending;
    for (let i = count - 2; i >= 0; i--) {
      const row = i * LABELS;
      const below = row + LABELS;
      backward.fill(0, row, below);
      for (let y = 0; y < LABELS; y++) {
        const flow = (backward[below + y] as number) * (potential[below + y] as number);
        if (flow === 0) continue;
        const before = BEFORE[y] as Uint8Array;
        const steps = expBefore[y] as Float64Array;
        for (let k = 0; k < before.length; k++) {
          const x = row + (before[k] as number);
          backward[x] = (backward[x] as number) + flow * (steps[k] as number);
        }
      }
      let total = 0;
      for (let y = 0; y < LABELS; y++) total += (forward[row + y] as number) * (backward[row + y] as number);
      for (let y = 0; y < LABELS; y++) backward[row + y] = (backward[row + y] as number) / total;
    }
    return logZ + Math.log(ending);
  }

  /** Probability of a label at a token, after `sum`. */
  marginal(token: number, label: number): number {
    const at = token * LABELS + label;
    return (this.forward[at] as number) * (this.backward[at] as number);
  }

  /** Expected weight of the step from `x` at token `i - 1` to `y` at `i`, up to the scale that sums them to one. */
  step(i: number, x: number, y: number): number {
    const row = i * LABELS;
    return (
      (this.forward[row - LABELS + x] as number) *
      (this.expTransitions[x * LABELS + y] as number) *
      (this.potential[row + y] as number) *
      (this.backward[row + y] as number)
    );
  }
}

/** Spans of a valid labelling. */
export function readSpans(labels: Uint8Array, count: number): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let first = 0;
  for (let i = 0; i < count; i++) {
    const label = labels[i] as number;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === BEGIN || part === SINGLE) first = i;
    if (part >= 2) spans.push({ first, end: i + 1, kind: kindOf(label) });
  }
  return spans;
}
