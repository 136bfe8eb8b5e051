/** What `evaluate` prints, and the floor below which figures must not fall. */
import type { Score } from './score.js';
import type { Figures, Mistake } from './tally.js';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

function formatLine(measure: string, { p, r, f, tp, fp, fn }: Figures): string {
  const shares = `P ${percent(p)}  R ${percent(r)}  F1 ${percent(f)}`;
  return `${measure.padEnd(24)} ${shares}   tp ${tp} fp ${fp} fn ${fn}`;
}

export function formatScore(score: Score): string {
  const lines = Object.entries(score.types).map(([measure, figures]) => formatLine(measure, figures));
  return [...lines, `${score.documents} documents, ${score.missing} without a record`].join('\n');
}

/** One line a mistake, tab-separated; `measure` "all" keeps every one, "people" also "people.spans". */
export function formatMistakes(mistakes: readonly Mistake[], measure: string): string[] {
  const wanted = (mistake: Mistake): boolean =>
    measure === 'all' || mistake.measure === measure || mistake.measure.startsWith(`${measure}.`);
  return mistakes
    .filter(wanted)
    .map(({ document, verdict, measure: of, item }) => `${document}\t${verdict}\t${of}\t${item}`);
}

/** Least F1 a measure, as shares of 1. */
export type Floor = Readonly<Record<string, number>>;

/** @throws naming what is no floor: a JSON object from measures to numbers between 0 and 1. */
export function parseFloor(text: string): Floor {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('a floor is a JSON object from measures to F1');
  }
  for (const [measure, least] of Object.entries(value)) {
    if (typeof least !== 'number' || least < 0 || least > 1) {
      throw new Error(`${measure}: an F1 between 0 and 1 is needed, not ${JSON.stringify(least)}`);
    }
  }
  return value as Floor;
}

/** A line for each measure that fell below its floor. A measure that was not measured at all has fallen. */
export function belowFloor(score: Score, floor: Floor): string[] {
  return Object.entries(floor).flatMap(([measure, least]) => {
    const reached = score.types[measure]?.f;
    if (reached === undefined)
      return [`${measure}: no such measure was taken, so it is below the floor of ${least}`];
    return reached < least ? [`${measure}: F1 ${reached.toFixed(4)} is below the floor of ${least}`] : [];
  });
}
