/** Who holds a role: what stands beside the name, in the same list, in the next line. */
import type { Text } from '../phrases.js';
import type { Title } from '../titles.js';
import { holderAfter, holderBefore, isApposed } from './beside.js';
import type { Holder } from './holder.js';
import { stack } from './lines.js';
import { bindRespective, chain, goesOn, listOf } from './series.js';
import { bindInversions } from './speech.js';

/** Holders by the index of their title. */
export function bind(text: Text, titles: readonly Title[], holders: readonly Holder[]): Holder[][] {
  const bound: Holder[][] = titles.map(() => []);
  const respective = bindRespective(text, titles, holders, bound);
  titles.forEach((title, i) => {
    if (respective.has(i)) return;
    // "M. X, maire de A, M. Y, maire de B", "X maire de A, Y maire de B": without an article the title belongs to the
    // name in front.
    const isBehind = isApposed(text, title, holders) || goesOn(text, titles, i, holders);
    const after = isBehind ? null : holderAfter(text, title, holders);
    const own = after ?? holderBefore(text, title, titles, i, holders, bound);
    if (own) bound[i] = title.plural ? listOf(text, own, holders) : [own];
  });
  chain(text, titles, bound);
  stack(text, titles, bound);
  bindInversions(text, titles, holders, bound);
  return bound;
}
