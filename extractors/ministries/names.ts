/** The normalised name of a ministry: "Ministère …", linked by "de", in natural case, without its country. */
import { CASING } from '../../schemas/document.js';
import type { Opening } from './opening.js';
import type { Item } from './portfolio.js';
import { readPhrase } from './vocabulary.js';
import { readA, readDe, type Words } from './words.js';

/** One blank between words, none after an apostrophe or before a comma. */
const tidy = (text: string): string =>
  text
    .replace(/\s{2,}|[^\S ]/gu, ' ')
    .replace(/ ,/gu, ',')
    .trim();

const PREPOSITION_OF: Readonly<Record<string, string>> = { au: 'du', aux: 'des' };

/** "aux" → "des", "chargé de l’" → "de l’"; what is linked by "de" already stays as written. */
function linkText(words: Words, item: Item): string {
  const a = readA(words, item.link);
  if (a && a.next === item.head) {
    const first = PREPOSITION_OF[words.word(item.link)];
    if (first !== undefined) return `${first} `;
    return a.article
      ? `de ${glue(words.slice(words.start(item.link + 1), words.end(item.head - 1)))}`
      : 'de ';
  }
  for (let at = item.link; at < item.head; at++) {
    const de = readDe(words, at);
    if (de?.next === item.head)
      return glue(words.slice(words.start(at), words.end(item.head - 1)).toLowerCase());
  }
  return '';
}

const glue = (link: string): string => (/['’]$/u.test(link) ? link : `${link} `);

/** Capitals of a heading brought down; head nouns keep theirs, acronyms all. */
function naturalCase(words: Words, from: number, end: number, heads: ReadonlySet<number>): string {
  let out = '';
  for (let at = from; at < end; at++) {
    const written = words.slice(words.start(at), words.end(at));
    const lower = written.toLowerCase();
    const acronym = readPhrase(words, at, at + 1, (entry) => entry.acronym) !== null;
    const cased = heads.has(at) ? `${lower.charAt(0).toUpperCase()}${lower.slice(1)}` : lower;
    const gap = at > from ? words.slice(words.end(at - 1), words.start(at)) : '';
    out += gap + (acronym ? written : cased);
  }
  return out;
}

/** Words that begin a portfolio noun, also inside a part: "Digitalisation de l’Administration". */
function headsOf(words: Words, items: readonly Item[]): Set<number> {
  const heads = new Set<number>();
  for (const { head, end } of items) {
    heads.add(head);
    for (let at = head; at < end; at++) {
      const de = readDe(words, at);
      if (de && readPhrase(words, de.next, end, (entry) => entry.kind === 'head')) heads.add(de.next);
    }
  }
  return heads;
}

const masculine = (rank: string): string => rank.replace(/(?<=al)e$/u, '');

/** @param items coordinated parts of one ministry, in order. */
export function nameOf(words: Words, opening: Opening, items: readonly Item[]): string {
  const [first] = items;
  if (!first) return '';
  const capitals = opening.capitals && words.casing(first.head) === CASING.upper;
  const heads = capitals ? headsOf(words, items) : null;
  const text = (from: number, end: number): string =>
    heads ? naturalCase(words, from, end, heads) : words.slice(words.start(from), words.end(end - 1));
  const keepsLink = opening.head === 'secretariat';
  const parts = items.map((item, index) => {
    const before = items[index - 1];
    const joint = before ? words.slice(words.end(before.end - 1), words.start(item.link)) : '';
    const asWritten = keepsLink || (before && (item.charged || !readA(words, item.link)));
    const body = asWritten ? text(item.link, item.end) : linkText(words, item) + text(item.head, item.end);
    return (capitals ? joint.toLowerCase() : joint) + body;
  });
  const ranks = opening.ranks.map((at) =>
    masculine(words.slice(words.start(at), words.end(at)).toLowerCase()),
  );
  const title = keepsLink ? "Secrétariat d'État" : 'Ministère';
  return tidy([title, ...ranks, parts.join('')].join(' '));
}
