/** Portfolios compared: whether two names can be of one ministry. */

import { remembered } from '../remembered.js';
import { isMadeOf, lendingWords } from './acronyms.js';
import { keyOfItem } from './groups.js';
import { type Item, readPortfolio } from './portfolio.js';
import type { Sector } from './vocabulary.js';
import { readDe, stemOf, type Words, wordsOfName } from './words.js';

interface Part {
  /** Stems of the part, the head first. */
  readonly key: string;
  readonly sector: Sector | null;
}

export interface Outline {
  readonly parts: readonly Part[];
  readonly sector: Sector | null;
  /** Number of content words: how full the name is. */
  readonly weight: number;
  readonly lent: readonly string[];
  /** Equal for names that differ in case, accents and links only. */
  readonly key: string;
  /** Without a single accent or inner capital, as a heading brought down to natural case is. */
  readonly lowered: boolean;
  /** "provincial": of another level of government, hence another ministry. */
  readonly rank: string | null;
}

const RANK = /^\S+ (?<rank>provincial|regional|cantonal)\b/u;

/** The first part tells; "l'Europe et les Affaires étrangères" are foreign affairs, whichever comes first. */
function sectorOf(parts: readonly Part[]): Sector | null {
  const sectors = parts.flatMap(({ sector }) => (sector === null ? [] : [sector]));
  const [first = null] = sectors;
  return first === 'regional-integration' && sectors.includes('foreign-affairs') ? 'foreign-affairs' : first;
}

/** Reads a normalised name ("Ministère de la Santé") again, by the grammar that found it. */
export const outlineOf = remembered(readOutline);

function readOutline(name: string): Outline {
  const words = wordsOfName(name);
  const items = readItems(words);
  const parts = items.map((item) => ({ key: keyOfItem(words, item), sector: item.sector }));
  const lent = lendingWords(name);
  const rank = RANK.exec(name)?.groups?.rank ?? null;
  const key = `${rank ?? ''}|${lent.map(stemOf).join(' ')}`;
  const lowered = !/[à-öø-ÿ]/iu.test(name.replace(/^\S+/u, ''));
  return { parts, sector: sectorOf(parts), weight: lent.length, lent, key, lowered, rank };
}

const FARTHEST_LINK = 5;

function readItems(words: Words): readonly Item[] {
  for (let at = 1; at < Math.min(words.count, FARTHEST_LINK); at++) {
    const de = readDe(words, at);
    // "Secrétariat d'État": the first link belongs to the head.
    if (!de || words.word(de.next) === 'etat') continue;
    const frame = { words, limit: words.count, capitals: false, opener: 'de' as const };
    return readPortfolio(frame, at, de.next, true, false)?.items ?? [];
  }
  return [];
}

/** "Santé" and "Santé publique", but neither "Économie" and "Économie numérique" nor two kinds of "Affaires". */
function samePart(a: Part, b: Part): boolean {
  if (a.key === b.key) return true;
  if (a.sector === null || a.sector !== b.sector) return false;
  return a.key.startsWith(`${b.key} `) || b.key.startsWith(`${a.key} `);
}

const within = (few: Outline, many: Outline): number =>
  few.parts.filter((part) => many.parts.some((other) => samePart(part, other))).length;

const isInitials = (short: Outline, long: Outline): boolean => {
  const [only, ...others] = short.parts;
  return (
    only !== undefined &&
    others.length === 0 &&
    /^[a-z]{2,6}$/u.test(only.key) &&
    (short.sector === null) === (long.sector === null || short.sector === null) &&
    long.lent.length >= only.key.length &&
    isMadeOf(only.key, long.lent) &&
    only.key === long.lent.map((word) => word.charAt(0)).join('')
  );
};

/** Alike enough to be one ministry of one country in one document. */
export function samePortfolio(a: Outline, b: Outline): boolean {
  if (a.rank !== b.rank) return false;
  if (a.parts.length === 0 || b.parts.length === 0) return a.lent.join(' ') === b.lent.join(' ');
  const [few, many] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  const shared = within(few, many);
  if (shared === few.parts.length) return true;
  if (isInitials(a, b) || isInitials(b, a)) return true;
  // Two parts of three: a portfolio told with a part left out and another named otherwise.
  return shared / (a.parts.length + b.parts.length - shared) > 0.5;
}
