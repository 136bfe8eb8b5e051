/** What copies of pages run into a paragraph though it is a line of its own: teasers of other articles, a headline told twice. */

import { matchesOf } from '../../extractors/matches.js';
import type { Block } from './furniture.js';

/** "Lire aussi : …" behind a sentence, folded; with what stands in brackets. */
const TEASER =
  /(?<=[.!?…»"”)] )(?:[^\p{L}\p{N} ] ?){0,3}(?:(?:a )?(?:lire|voir)|lisez) (?:aussi|egalement|encore|notre|nos)\b[^:.!?\n]{0,30}[:>–-] /gu;
/** One of these stands in such a line. */
const SIGNS = ['lire ', 'voir aussi', 'voir egalement', 'lisez '];
const LONGEST_TEASER = 180;
/** Shortest headline that is looked at, and longest. */
const DOUBLED = { least: 12, most: 220 } as const;

/** The paragraphs with such lines apart. A blank stands between the parts of one. */
export function separateAsides(text: string, folded: string, blocks: readonly Block[]): readonly Block[] {
  const isGated = SIGNS.some((sign) => folded.includes(sign));
  return blocks.flatMap((block) => {
    const half = middleOf(text, block);
    if (half > 0)
      return [
        { ...block, end: half },
        { start: half + 1, end: block.end, gap: false },
      ];
    return isGated ? withoutTeasers(folded, block) : [block];
  });
}

/** Where the blank between two tellings of one headline stands, else -1. */
function middleOf(text: string, { start, end }: Block): number {
  const length = end - start;
  if (length < 2 * DOUBLED.least || length > 2 * DOUBLED.most || length % 2 === 0) return -1;
  const half = start + (length - 1) / 2;
  const isDoubled = text[half] === ' ' && text.startsWith(text.slice(start, half), half + 1);
  return isDoubled ? half : -1;
}

function withoutTeasers(folded: string, block: Block): Block[] {
  const parts: Block[] = [];
  let { start } = block;
  for (const { index } of matchesOf(folded.slice(block.start, block.end), TEASER)) {
    const at = block.start + index;
    if (at < start) continue;
    const end = endOfTeaser(folded, at, block.end);
    if (end < 0) continue;
    if (at - 1 > start) parts.push({ start, end: at - 1, gap: start === block.start && block.gap });
    parts.push({ start: at, end, gap: false });
    start = end + 1;
  }
  if (start < block.end) parts.push({ start, end: block.end, gap: start === block.start && block.gap });
  return parts;
}

/** At its bracket, or with the paragraph when no stop follows, which headlines do without; -1 where nothing tells. */
function endOfTeaser(folded: string, at: number, limit: number): number {
  const teaser = folded.slice(at, Math.min(limit, at + LONGEST_TEASER));
  if (/^[[(]/.test(teaser)) {
    const close = teaser.search(/[\])](?: |$)/);
    return close < 0 ? -1 : at + close + 1;
  }
  return at + teaser.length === limit && !/[.!?…](?: |$)/.test(teaser) ? limit : -1;
}
