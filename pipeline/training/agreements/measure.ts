/** How well models tell what texts they have not seen say. */
import { likeliestStatus, SLOTS } from '../../../extractors/agreements/learnt/classes.js';
import type { Models } from '../../../extractors/agreements/learnt/weights.js';
import type { Lesson } from './examples.js';

interface Guess {
  readonly likely: number;
  readonly isRight: boolean;
}

export class Measure {
  private readonly guesses = new Map<string, Guess[]>();
  private statuses = 0;
  private right = 0;

  add({ told, near }: Lesson, { told: model, slots }: Models): void {
    for (const { features, label } of told) {
      const likelihoods = model.likelihoods(features);
      this.guess('told', 1 - (likelihoods[0] as number), label > 0);
      if (label === 0) continue;
      this.statuses++;
      if (likeliestStatus(likelihoods) === label) this.right++;
    }
    for (const { slot, seen, fills } of near) {
      const likely = Math.max(...seen.map((features) => slots[slot].likelihoods(features)[1] as number));
      this.guess(slot, likely, fills);
    }
  }

  private guess(what: string, likely: number, isRight: boolean): void {
    const guesses = this.guesses.get(what) ?? [];
    guesses.push({ likely, isRight });
    this.guesses.set(what, guesses);
  }

  /** A line for each model: average precision, and the best F1 of any threshold. */
  report(): string {
    const lines = ['told', ...SLOTS].map((what) => {
      const { precision, f1 } = rank(this.guesses.get(what) ?? []);
      return `${what.padEnd(10)} average precision ${precision.toFixed(3)}, best F1 ${f1.toFixed(3)}`;
    });
    return [...lines, `status of what was told right for ${(this.right / this.statuses).toFixed(3)}`].join(
      '\n',
    );
  }
}

function rank(guesses: readonly Guess[]): { precision: number; f1: number } {
  const total = guesses.filter(({ isRight }) => isRight).length;
  let found = 0;
  let precision = 0;
  let f1 = 0;
  guesses
    .toSorted((a, b) => b.likely - a.likely)
    .forEach(({ isRight }, index) => {
      if (!isRight) return;
      found++;
      precision += found / (index + 1) / total;
      f1 = Math.max(f1, (2 * found) / (index + 1 + total));
    });
  return { precision, f1 };
}
