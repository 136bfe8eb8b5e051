import type { Reading } from './reading.js';

const QUARTER_MONTHS = { trimestre: 3, semestre: 6, quadrimestre: 4 } as const;

/** "troisième trimestre" → months 7 to 9; "dernier" is the last of the year. */
export function months(ordinal: number, unit: string, year: Reading | null): Reading | null {
  const length = unit.startsWith('sem') ? 6 : unit.startsWith('quad') ? 4 : 3;
  const index = ordinal === -1 ? 12 / length : ordinal;
  if (!(index >= 1 && index <= 12 / length)) return null;
  return { kind: 'months', firstMonth: (index - 1) * length + 1, lastMonth: index * length, year };
}

export const PERIODS = Object.keys(QUARTER_MONTHS);
export const PERIOD_WORD = `(?:${PERIODS.join('|')})`;
