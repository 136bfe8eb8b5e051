/** Multinomial logistic regression over sets of features. There is no chance in it: the same examples give the same weights. */
import type { Learnt } from '../../../extractors/agreements/learnt/weights.js';
import { minimise } from './lbfgs.js';

export interface Example {
  readonly features: readonly number[];
  /** Index of the class. */
  readonly label: number;
}

/** Rounds of the search; features of fewer examples are left out. */
const ROUNDS = 100;
const LEAST = 4;
/** L2 on the sum over all examples, chosen on the folds of the corpus: half and twice as much are no better. */
const PENALTY = 10;

export function regress(examples: readonly Example[], classes: number): Learnt {
  const columns = columnsOf(examples);
  const rows = examples.map(({ features }) =>
    Int32Array.from(features.flatMap((feature) => columns.get(feature) ?? [])),
  );
  const size = columns.size * classes;
  const errors = new Float64Array(classes);
  const lossAt = (at: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let i = 0; i < size; i++) {
      const weight = at[i] as number;
      loss += (PENALTY * weight * weight) / 2;
      gradient[i] = PENALTY * weight;
    }
    rows.forEach((row, example) => {
      errors.fill(0);
      for (const column of row)
        for (let y = 0; y < classes; y++) errors[y]! += at[column * classes + y] as number;
      toLikelihoods(errors);
      const { label } = examples[example] as Example;
      loss -= Math.log(errors[label] as number);
      errors[label]! -= 1;
      for (const column of row)
        for (let y = 0; y < classes; y++) gradient[column * classes + y]! += errors[y] as number;
    });
    return loss;
  };
  const weights = minimise(size, lossAt, ROUNDS);
  const rowOf = (column: number): Float64Array => weights.subarray(column * classes, (column + 1) * classes);
  return { classes, weights: new Map([...columns].map(([feature, column]) => [feature, rowOf(column)])) };
}

/** Of each feature its column, by the order in which they are met. */
function columnsOf(examples: readonly Example[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const columns = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= LEAST) columns.set(feature, columns.size);
  return columns;
}

/** Scores become shares of one, in place. */
function toLikelihoods(scores: Float64Array): void {
  const most = Math.max(...scores);
  let sum = 0;
  for (let y = 0; y < scores.length; y++) sum += scores[y] = Math.exp((scores[y] as number) - most);
  for (let y = 0; y < scores.length; y++) scores[y]! /= sum;
}
