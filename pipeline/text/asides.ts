/** What copies of pages run into a paragraph though it is a line of its own: teasers of other articles, a headline told twice. */

import { lookUpTown } from '../../extractors/gazetteer.js';
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

/** Paragraphs into which a page may have run its headline and what stands below. */
const HEAD = 8;
const LONGEST_HEADLINE = 240;
/** "Un accord signé |Publié le 3 mai 2024", "… |2024-05-03 13:13:00", "… |LOMÉ, le 3 mai 2024 – Le maire". */
const DATELINE =
  /(?<= )(?:(?:Publié|Mise? en ligne|Posté|Mise? à jour)(?: le| ?:) \p{L}*\s?\d{1,2}[ /.]|\d{4}-\d\d-\d\d \d\d:\d\d|(?:\p{Lu}[\p{L}’'-]{2,20}[ -]?){1,3},(?: \p{Lu}{2},)? (?:le )?(?:\p{Ll}{5,8} )?\d{1,2}(?:er)? \p{L}{3,9}\.? \d{4}(?:$| ?[–—(/]| -))/u;
const WEEKDAY = '(?:lun|mar|mercre|jeu|vendre|same)di|dimanche';
/** No stop within, and no word at the end that the town or the day belongs to. */
const HEADLINE = new RegExp(
  String.raw`^[^.!?]{20,}[^,;:.!?] $(?<!(?:^|\s)(?:à|a|de|du|en|au|et|le|la|les|sur|par|pour|dans|avec|ce|dès|depuis|${WEEKDAY})\s)`,
  'u',
);

/** A copy without line breaks has the head of the page in its first paragraph, which is this long or longer. */
const RUNNING = { least: 400, head: 400 } as const;
const TITLED = '(?:Lun|Mar|Mercre|Jeu|Vendre|Same)di|Dimanche';
/** "… sur l’eau |12 mai 2024| Le maire", "… |Lomé, le 12 mai 2024. Le maire", "… |2024-05-12 13:13:00| Le maire". */
const DAY = new RegExp(
  [
    String.raw`(?<=^| )(?:(?<town>(?:\p{Lu}[\p{L}’'-]{2,20}[ /-]?){1,3}, )(?:le )?(?:(?:${WEEKDAY}) )?|(?:${TITLED}),? |(?:${WEEKDAY}), )?`,
    String.raw`(?:\d{1,2}(?:er)?[ -]\p{L}{3,9}\.?,?[ -]\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})`,
    String.raw`(?<clock>,?(?: à| -)? \d{1,2}[:h]\d{2}(?::\d{2})?(?: [CG][EM]T)?)?`,
    String.raw`(?= (?<next>\p{Lu}|«)|(?: \.)? ?[.–—•·|(/-]| \p{So})`,
  ].join(''),
  'gu',
);

/** "… du conseil. |Fait à Lomé, le 12 mai 2024 |Le secrétaire général" */
const FAIT = ' Fait à ';
const SIGNED =
  /^ Fait à \p{Lu}[\p{L}’' -]{1,30},? le (?:\p{Ll}{5,8} )?\d{1,2}(?:er)? \p{L}{3,9} \d{4}(?= \p{Lu}|\.?$|[.,] )/u;
const LONGEST_SIGNED = 90;

/** The paragraphs with such lines apart. A blank stands between the parts of one. */
export function separateAsides(text: string, folded: string, blocks: readonly Block[]): readonly Block[] {
  const isGated = SIGNS.some((sign) => folded.includes(sign));
  const signed = text.lastIndexOf(FAIT);
  return blocks.flatMap((block, i) => {
    const day = i === 0 && block.end - block.start > RUNNING.least ? dayIn(text, block) : null;
    if (day !== null && day.length > 0) return partedAt(block, day);
    const place = signed > block.start && signed < block.end ? signatureAt(text, signed, block) : null;
    if (place !== null) return partedAt(block, place);
    const at = i < HEAD ? datelineIn(text, block) : -1;
    if (at > 0)
      return [
        { ...block, end: at - 1 },
        { start: at, end: block.end, gap: false },
      ];
    const half = middleOf(text, block);
    if (half > 0)
      return [
        { ...block, end: half },
        { start: half + 1, end: block.end, gap: false },
      ];
    return isGated ? withoutTeasers(folded, block) : [block];
  });
}

/** Where a dateline begins behind a headline, else -1. */
function datelineIn(text: string, { start, end }: Block): number {
  const line = text.slice(start, Math.min(end, start + LONGEST_HEADLINE));
  const found = /\d{4}/.test(line) ? DATELINE.exec(line) : null;
  return found !== null && HEADLINE.test(line.slice(0, found.index)) ? start + found.index : -1;
}

/** Where the day begins behind a headline, and where what it stands alone before. */
function dayIn(text: string, { start }: Block): readonly number[] | null {
  const line = text.slice(start, start + RUNNING.head);
  if (!/\d{4}/.test(line)) return null;
  for (const { 0: day, index, groups } of matchesOf(line, DAY)) {
    const town = groups?.town === undefined ? 0 : beginOfTown(groups.town);
    if (town < 0) continue;
    const behind = groups?.next === undefined ? [] : [start + index + day.length + 1];
    if (index + town === 0) return behind;
    // Nobody tells the minute within a sentence.
    const isDay = groups?.clock !== undefined || HEADLINE.test(line.slice(0, index + town));
    if (isDay) return [start + index + town, ...behind];
  }
  return null;
}

/** Where the town begins in "Conférence Internationale |Lomé, ", "|Lomé/Accra, "; -1 where there is none. */
function beginOfTown(written: string): number {
  const names = written.slice(0, written.search(/[,/]/));
  for (let at = 0; ; ) {
    if (lookUpTown(names.slice(at)).length > 0) return at;
    const blank = names.indexOf(' ', at);
    if (blank < 0) return -1;
    at = blank + 1;
  }
}

/** Where place and day of a signature begin, and what stands behind them. */
function signatureAt(text: string, at: number, { end }: Block): readonly number[] | null {
  const found = SIGNED.exec(text.slice(at, Math.min(end, at + LONGEST_SIGNED)));
  if (found === null) return null;
  const behind = at + found[0].length;
  return text[behind] === ' ' ? [at + 1, behind + 1] : [at + 1];
}

/** @param at where parts begin, each behind a blank */
function partedAt(block: Block, at: readonly number[]): Block[] {
  const starts = [block.start, ...at];
  return starts.map((start, i) => ({
    start,
    end: i + 1 < starts.length ? (starts[i + 1] as number) - 1 : block.end,
    gap: i === 0 && block.gap,
  }));
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
