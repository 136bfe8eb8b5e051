/**
 * Groups of near-duplicates by locality-sensitive hashing (Indyk and Motwani 1998; Rajaraman and Ullman, "Mining of
 * Massive Datasets", ch. 3): sketches that agree in a whole band are compared. The groups do not depend on the order of
 * the documents, and the time grows as that of sorting them.
 */
import { likeness, PLACES } from './shingles.js';

/** Of four places each: two documents that share 7 in 10 runs meet in one of 16 bands with probability .99. */
const BANDS = 16;
const ROWS = PLACES / BANDS;

/** Share of equal places from which on documents are linked. */
const LIKE_ENOUGH = 0.6;

export interface Group {
  /** Indices of the documents, ascending. */
  readonly members: readonly number[];
  /** The least share of common runs by which one of them was joined to the others. */
  readonly likeness: number;
}

/** @param sketches one after the other, `PLACES` numbers each. */
export function groupAlike(sketches: Uint16Array): Group[] {
  const count = sketches.length / PLACES;
  const forest = createForest(count);
  const compare = (a: number, b: number, from: number, places: number): number => {
    for (let place = from; place < from + places; place++) {
      const difference = (sketches[a * PLACES + place] as number) - (sketches[b * PLACES + place] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const sorted = Int32Array.from({ length: count }, (_, index) => index);
  for (let band = 0; band < BANDS; band++) {
    const from = band * ROWS;
    // Whole sketches decide among those of a band, so that who is compared does not depend on the order given.
    sorted.sort((a, b) => compare(a, b, from, ROWS) || compare(a, b, 0, PLACES));
    let head = 0;
    for (let i = 1; i < count; i++) {
      const [here, before] = [sorted[i] as number, sorted[i - 1] as number];
      if (compare(here, before, from, ROWS) !== 0) {
        head = i;
        continue;
      }
      // Only with the neighbour and the head of the band: all with all would take quadratic time where many are alike.
      for (const other of new Set([before, sorted[head] as number])) {
        const alike = likeness(sketches, here, other);
        if (alike >= LIKE_ENOUGH) forest.join(here, other, alike);
      }
    }
  }
  return forest.groups();
}

/** Disjoint sets. */
function createForest(size: number) {
  const parent = Int32Array.from({ length: size }, (_, index) => index);
  const weakest = new Float64Array(size).fill(1);
  const root = (index: number): number => {
    let top = index;
    while (parent[top] !== top) {
      parent[top] = parent[parent[top] as number] as number;
      top = parent[top] as number;
    }
    return top;
  };
  return {
    join(a: number, b: number, strength: number): void {
      const [low, high] = [root(a), root(b)].sort((x, y) => x - y) as [number, number];
      if (low === high) return;
      parent[high] = low;
      weakest[low] = Math.min(weakest[low] as number, weakest[high] as number, strength);
    },
    groups(): Group[] {
      const sizes = new Int32Array(size);
      for (let index = 0; index < size; index++) sizes[root(index)]!++;
      const members = new Map<number, number[]>();
      for (let index = 0; index < size; index++) {
        const top = root(index);
        if (sizes[top] === 1) continue;
        const list = members.get(top);
        if (list === undefined) members.set(top, [index]);
        else list.push(index);
      }
      return [...members].map(([top, list]) => ({ members: list, likeness: weakest[top] as number }));
    },
  };
}
