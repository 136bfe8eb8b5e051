/** Who holds a ministry: two ministers of one portfolio are of two countries. */
import type { Found, MinistryMention } from '../../schemas/mentions.js';
import { firstAtOrAfter } from '../spans.js';
import { foldWord } from '../words.js';

/** Words of the name of who holds the ministry of a mention; empty where nobody is told. */
export type Minister = ReadonlySet<string>;

const NOBODY: Minister = new Set();

/** Those who head one, neither before nor below the minister. */
const HEADS = /^ministre(?! délégué| sortant| entrant)/iu;

/** One answer a mention, in the same order. */
export function readMinisters({ roles }: Found, mentions: readonly MinistryMention[]): Minister[] {
  return mentions.map(({ start, end, implied }) => {
    if (!implied) return NOBODY;
    for (let i = firstAtOrAfter(roles, start); roles[i]?.start === start; i++) {
      const { title, holder, end: until } = roles[i] as Found['roles'][number];
      if (holder !== null && until >= end && HEADS.test(title)) return wordsOf(holder.name);
    }
    return NOBODY;
  });
}

const wordsOf = (name: string): Minister =>
  new Set(
    foldWord(name)
      .split(/[\s-]+/u)
      .filter((word) => word.length > 2),
  );

export const isOther = (one: Minister, other: Minister): boolean =>
  one.size > 0 && other.size > 0 && ![...one].some((word) => other.has(word));
