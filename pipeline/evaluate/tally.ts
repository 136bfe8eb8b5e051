/** Counting what is right, too much and missing. */

/** One line of `--errors`. */
export interface Mistake {
  readonly document: string;
  readonly verdict: 'missed' | 'spurious' | 'wrong';
  readonly measure: string;
  readonly item: string;
}

export interface Counts {
  /** Right. */
  tp: number;
  /** Too much. */
  fp: number;
  /** Missing. */
  fn: number;
}

/** Shares of 1. `p`: of what was found is right; `r`: of what is there was found; `f`: their harmonic mean. */
export interface Figures extends Readonly<Counts> {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

export interface Tally {
  readonly counts: Map<string, Counts>;
  readonly mistakes: Mistake[];
}

export const createTally = (): Tally => ({ counts: new Map(), mistakes: [] });

export function add(tally: Tally, measure: string, what: keyof Counts, times = 1): void {
  let counts = tally.counts.get(measure);
  if (!counts) {
    counts = { tp: 0, fp: 0, fn: 0 };
    tally.counts.set(measure, counts);
  }
  counts[what] += times;
}

export function figures({ tp, fp, fn }: Counts): Figures {
  const p = tp / (tp + fp || 1);
  const r = tp / (tp + fn || 1);
  return { p, r, f: (2 * p * r) / (p + r || 1), tp, fp, fn };
}

/** Which of `gold` is which of `found`, by index. */
export interface Alignment {
  readonly foundOf: ReadonlyMap<number, number>;
  readonly taken: ReadonlySet<number>;
}

/** Pairs the most similar first; each of either side is used once. */
export function align<G, F>(
  gold: readonly G[],
  found: readonly F[],
  similarity: (gold: G, found: F) => number,
): Alignment {
  const pairs: { score: number; g: number; f: number }[] = [];
  gold.forEach((one, g) => {
    found.forEach((other, f) => {
      const score = similarity(one, other);
      if (score > 0) pairs.push({ score, g, f });
    });
  });
  pairs.sort((a, b) => b.score - a.score);
  const foundOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, f } of pairs) {
    if (foundOf.has(g) || taken.has(f)) continue;
    foundOf.set(g, f);
    taken.add(f);
  }
  return { foundOf, taken };
}
