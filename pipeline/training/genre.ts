/** Learning what words tell news from releases: naive Bayes. */
import { BUCKETS, bucketOf, GENRE_STEPS, isTelling } from '../../extractors/names/genre.js';
import type { Sample } from './samples.js';

/** Journals among the sources of the press texts, whose genre is not that of their annotation. */
const JOURNALS = /congo-news|masakhane|mediachecker|WiNER/u;

/** Added to the count of each bucket. */
const UNSEEN = 1;

function countWords(samples: readonly Sample[]): Float64Array {
  const counts = new Float64Array(BUCKETS).fill(UNSEEN);
  for (const { document } of samples)
    document.tokens.folded.forEach((word, token) => {
      if (!isTelling(document.tokens, token)) return;
      const bucket = bucketOf(word);
      counts[bucket] = (counts[bucket] as number) + 1;
    });
  const total = counts.reduce((sum, count) => sum + count);
  return counts.map((count) => count / total);
}

/** Weights of `Genre`. */
export function learnGenre(samples: readonly Sample[]): Int8Array {
  const news = countWords(samples.filter(({ domain }) => domain === 'wiki'));
  const releases = countWords(
    samples.filter(({ domain, source }) => domain === 'press' && !JOURNALS.test(source)),
  );
  return Int8Array.from(news, (share, bucket) =>
    Math.round(GENRE_STEPS * Math.log(share / (releases[bucket] as number))),
  );
}
