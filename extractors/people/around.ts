/** Titles beside a run of capitals. */
import type { Text } from '../phrases.js';
import { countBefore } from '../spans.js';
import type { Title } from '../titles/index.js';
import type { Run } from './runs.js';

export interface Around {
  /** Title that ends right before the name, or before a comma or an honorific in front of it. */
  readonly before: Title | null;
  /** No comma between the title and the name. */
  readonly direct: boolean;
  /** Title in apposition behind the name. */
  readonly after: Title | null;
}

/** The titles that touch a run, with or without a comma between. */
export function around(text: Text, run: Named, titles: readonly Title[]): Around {
  const start = run.honorific ? run.honorific.first : run.first;
  let before: Title | null = null;
  let direct = false;
  let after: Title | null = null;
  for (let i = firstNear(titles, start); i < titles.length; i++) {
    const title = titles[i] as Title;
    if (title.first > run.end + 3) break;
    const gap = start - title.end;
    if (title.end <= start && gap <= 2) {
      const between = text.words.folded.slice(title.end, start).join(' ');
      if (between === '' || between === 'le' || between === 'la') {
        before = title;
        direct = true;
      } else if (
        between === ',' ||
        between === ', le' ||
        between === ', la' ||
        between === "l'" ||
        between === ':'
      ) {
        before = title;
        direct = false;
      }
    }
    if (title.first >= run.end && title.first - run.end <= 2) {
      const between = text.words.folded.slice(run.end, title.first).join(' ');
      if (/^(?:[,(:–-]|[,–-] (?:le|la|l'|son|sa|un|une))$/.test(between)) after = title;
      else if (between === '' && isLineOver(text, run, title)) after = title;
    }
  }
  return { before, direct, after };
}

/** A name that is a line, over a line that begins with an office: who is quoted, or signs. */
function isLineOver(text: Text, run: Named, title: Title): boolean {
  const { sentence } = text;
  return (
    sentence[run.end] !== sentence[run.end - 1] &&
    sentence[run.first - 1] !== sentence[run.first] &&
    title.end > title.headEnd
  );
}

type Named = Pick<Run, 'first' | 'end' | 'honorific'>;

/** No title is longer than this many tokens. */
const REACH = 40;

/** Index of the first title that may touch a token. */
const firstNear = (titles: readonly Title[], token: number): number =>
  countBefore(titles.length, (index) => (titles[index] as Title).first < token - REACH);
