/** Whom somebody serves: "conseiller du président Sarr" is all of that. */
import { isOfAt, type Text } from '../phrases.js';
import type { Title } from '../titles/index.js';
import type { Holder } from './holder.js';

/** Token after the name of the holder of the office next to a title, whom "de" joins to it; null where there is none. */
export function endOfServed(
  text: Text,
  titles: readonly Title[],
  bound: readonly (readonly Holder[])[],
  i: number,
): number | null {
  const title = titles[i] as Title;
  const next = titles[i + 1];
  const [served, ...others] = bound[i + 1] ?? [];
  if (next === undefined || served === undefined || others.length > 0 || title.plural || title.body !== null)
    return null;
  const joined = isOfAt(text, title.end) && next.first <= title.end + 2;
  const named = served.outer === next.end || served.first === next.end;
  return joined && named && !bound[i]?.includes(served) ? served.end : null;
}
