/** Decoding a sentence of a linear-chain model: the best labelling and the probability of each of its spans. */
import {
  BEGIN,
  CLOSED,
  CONTINUED,
  END,
  INSIDE,
  kindOf,
  LABELS,
  labelOf,
  MAY_BEGIN,
  MAY_END,
  OPEN,
  OUTSIDE,
  partOf,
  SINGLE,
  STARTS,
} from './labels.js';

/** A kind of name over tokens `first .. end - 1` of a sentence. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
  readonly kind: number;
}

const NEVER = -1e30;

/** Labels of the kind of each label. */
const ofKind = (part: number): Uint8Array =>
  Uint8Array.from({ length: LABELS }, (_, y) => (y === OUTSIDE ? OUTSIDE : labelOf(kindOf(y), part)));
const BEGIN_OF = ofKind(BEGIN);
const INSIDE_OF = ofKind(INSIDE);
const END_OF = ofKind(END);

/**
 * Share of the sum over all closed labels, or over all that may follow them, under which one of them is left aside. What may
 * follow and what came before is the same for all of them but for a factor of the transitions, so no sum is off by more
 * than ten times that factor and share.
 */
const NEGLIGIBLE = 1e-9;

/**
 * Working memory for sentences, widened when a longer one comes. Labels are of two sorts: after a closed one (outside, end,
 * single) any that starts something may follow, after an open one (begin, inside) its own inside or end. Few of the closed ones
 * come into question at any token; only they are looked at.
 */
export class Decoder {
  /** Label scores of the tokens at hand, `LABELS` a token; whoever decodes fills them first. */
  scores = new Float32Array(0);
  private best = new Float32Array(0);
  private back = new Uint8Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private potential = new Float64Array(0);
  private readonly expTransitions = new Float64Array(LABELS * LABELS);
  /** By how much the transitions from closed labels differ at most. */
  private spread = 0;
  /** Labels in question at the token at hand. */
  private readonly few = new Uint8Array(LABELS);
  private readonly flow = new Float64Array(LABELS);

  /** @param transitions score of label `b` after label `a` at `a * LABELS + b`. */
  constructor(private readonly transitions: Float32Array) {
    this.refresh();
  }

  /** To be called when the transitions have changed. */
  refresh(): void {
    const { transitions, expTransitions } = this;
    for (let i = 0; i < expTransitions.length; i++) expTransitions[i] = Math.exp(transitions[i] as number);
    let most = NEVER;
    let least = -NEVER;
    for (const x of CLOSED)
      for (const y of STARTS) {
        const step = transitions[x * LABELS + y] as number;
        most = Math.max(most, step);
        least = Math.min(least, step);
      }
    this.spread = most - least;
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
    const { scores, best, back, transitions, few } = this;
    for (let y = 0; y < LABELS; y++) best[y] = MAY_BEGIN[y] === 1 ? (scores[y] as number) : NEVER;
    for (let row = LABELS; row < count * LABELS; row += LABELS) {
      const above = row - LABELS;
      const many = this.keepBest(above);
      for (let k = 0; k < STARTS.length; k++) {
        const y = STARTS[k] as number;
        let top = NEVER * 2;
        let from = 0;
        for (let j = 0; j < many; j++) {
          const x = few[j] as number;
          const score = (best[above + x] as number) + (transitions[x * LABELS + y] as number);
          if (score > top) {
            top = score;
            from = x;
          }
        }
        best[row + y] = top + (scores[row + y] as number);
        back[row + y] = from;
      }
      for (let k = 0; k < CONTINUED.length; k++) {
        const y = CONTINUED[k] as number;
        const begin = BEGIN_OF[y] as number;
        const inside = INSIDE_OF[y] as number;
        const begun = (best[above + begin] as number) + (transitions[begin * LABELS + y] as number);
        const gone = (best[above + inside] as number) + (transitions[inside * LABELS + y] as number);
        best[row + y] = Math.max(begun, gone) + (scores[row + y] as number);
        back[row + y] = gone > begun ? inside : begin;
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

  /** Fills `few` with the closed labels that may be the best ones before some other; returns how many. */
  private keepBest(above: number): number {
    const { best, few } = this;
    let top = NEVER * 2;
    for (let k = 0; k < CLOSED.length; k++) {
      const score = best[above + (CLOSED[k] as number)] as number;
      if (score > top) top = score;
    }
    const least = top - this.spread;
    let many = 0;
    for (let k = 0; k < CLOSED.length; k++) {
      const x = CLOSED[k] as number;
      if ((best[above + x] as number) >= least) few[many++] = x;
    }
    return many;
  }

  /**
   * Fills forward and backward sums, each token scaled to one, and returns the log of the sum over all labellings.
   * Scores over 80 apart underflow to zero, which is what they mean.
   */
  sum(count: number): number {
    let logZ = 0;
    for (let i = 0; i < count; i++) logZ += this.sumForward(i * LABELS);
    const { forward, backward } = this;
    const last = (count - 1) * LABELS;
    let ending = 0;
    for (let y = 0; y < LABELS; y++) if (MAY_END[y] === 1) ending += forward[last + y] as number;
    for (let y = 0; y < LABELS; y++) backward[last + y] = (MAY_END[y] as number) / ending;
    for (let i = count - 2; i >= 0; i--) this.sumBackward(i * LABELS);
    return logZ + Math.log(ending);
  }

  private sumForward(row: number): number {
    const { scores, potential, forward, expTransitions, few } = this;
    const above = row - LABELS;
    let top = NEVER;
    for (let y = row; y < row + LABELS; y++) if ((scores[y] as number) > top) top = scores[y] as number;
    for (let y = row; y < row + LABELS; y++) potential[y] = Math.exp((scores[y] as number) - top);
    if (above < 0) for (let y = 0; y < LABELS; y++) forward[y] = MAY_BEGIN[y] as number;
    else {
      const many = this.keepLarge(forward, above, CLOSED);
      for (let k = 0; k < STARTS.length; k++) {
        const y = STARTS[k] as number;
        let inflow = 0;
        for (let j = 0; j < many; j++) {
          const x = few[j] as number;
          inflow += (forward[above + x] as number) * (expTransitions[x * LABELS + y] as number);
        }
        forward[row + y] = inflow;
      }
      for (let k = 0; k < CONTINUED.length; k++) {
        const y = CONTINUED[k] as number;
        const begin = BEGIN_OF[y] as number;
        const inside = INSIDE_OF[y] as number;
        forward[row + y] =
          (forward[above + begin] as number) * (expTransitions[begin * LABELS + y] as number) +
          (forward[above + inside] as number) * (expTransitions[inside * LABELS + y] as number);
      }
    }
    let total = 0;
    for (let y = row; y < row + LABELS; y++) {
      forward[y] = (forward[y] as number) * (potential[y] as number);
      total += forward[y] as number;
    }
    for (let y = row; y < row + LABELS; y++) forward[y] = (forward[y] as number) / total;
    return top + Math.log(total);
  }

  private sumBackward(row: number): void {
    const { potential, forward, backward, expTransitions, flow, few } = this;
    const below = row + LABELS;
    for (let y = 0; y < LABELS; y++)
      flow[y] = (backward[below + y] as number) * (potential[below + y] as number);
    const many = this.keepLarge(flow, 0, STARTS);
    for (let k = 0; k < CLOSED.length; k++) {
      const x = CLOSED[k] as number;
      let outflow = 0;
      for (let j = 0; j < many; j++) {
        const y = few[j] as number;
        outflow += (flow[y] as number) * (expTransitions[x * LABELS + y] as number);
      }
      backward[row + x] = outflow;
    }
    for (let k = 0; k < OPEN.length; k++) {
      const x = OPEN[k] as number;
      const inside = INSIDE_OF[x] as number;
      const end = END_OF[x] as number;
      backward[row + x] =
        (flow[inside] as number) * (expTransitions[x * LABELS + inside] as number) +
        (flow[end] as number) * (expTransitions[x * LABELS + end] as number);
    }
    let total = 0;
    for (let y = row; y < below; y++) total += (forward[y] as number) * (backward[y] as number);
    for (let y = row; y < below; y++) backward[y] = (backward[y] as number) / total;
  }

  /** Fills `few` with those of some labels whose sums, which begin at an index, are not negligible; returns how many. */
  private keepLarge(sums: Float64Array, at: number, labels: Uint8Array): number {
    let total = 0;
    for (let k = 0; k < labels.length; k++) total += sums[at + (labels[k] as number)] as number;
    const least = total * NEGLIGIBLE;
    let many = 0;
    for (let k = 0; k < labels.length; k++) {
      const y = labels[k] as number;
      if ((sums[at + y] as number) > least) this.few[many++] = y;
    }
    return many;
  }

  /** Probability of a label at a token, after `sum`. */
  marginal(token: number, label: number): number {
    const at = token * LABELS + label;
    return (this.forward[at] as number) * (this.backward[at] as number);
  }

  /** Probability that a name which is open before a token, with a label that is, ends at it; after `sum`. */
  closing(token: number, open: number): number {
    const { expTransitions, potential, backward } = this;
    const row = token * LABELS;
    const weight = (label: number): number =>
      (expTransitions[open * LABELS + label] as number) *
      (potential[row + label] as number) *
      (backward[row + label] as number);
    const ending = weight(END_OF[open] as number);
    return ending / (ending + weight(INSIDE_OF[open] as number) || 1);
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

/** Spans of a valid labelling of `count` tokens, which stands from index `at` on. */
export function readSpans(labels: Uint8Array, count: number, at = 0): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let first = 0;
  for (let i = 0; i < count; i++) {
    const label = labels[at + i] as number;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === BEGIN || part === SINGLE) first = i;
    if (part >= 2) spans.push({ first, end: i + 1, kind: kindOf(label) });
  }
  return spans;
}
