/** Mentions of one body, gathered while entities are made. */
import type { OrganizationMention } from '../../schemas/mentions.js';
import { looksLikeAcronym } from '../acronyms.js';
import { keyOf } from '../keys.js';
import { knownAcronyms } from '../known-bodies.js';
import { earliest } from '../spans.js';
import { withoutForm } from './same.js';

export interface Group {
  readonly mentions: OrganizationMention[];
  readonly keys: Set<string>;
  acronym: string | null;
  /** Once asked for; null when mentions have come since. */
  fullest: string | null;
}

export const firstStart = ({ mentions }: Group): number => earliest(mentions);

export function newGroup(groups: Group[]): Group {
  const group: Group = { mentions: [], keys: new Set(), acronym: null, fullest: null };
  groups.push(group);
  return group;
}

export function add(group: Group, mention: OrganizationMention): void {
  group.mentions.push(mention);
  group.fullest = null;
}

export const fullestOf = (group: Group): string => (group.fullest ??= pickFullest(group.mentions));

/** Of two legal forms of one name the first stays. */
const pickFullest = (mentions: readonly OrganizationMention[]): string =>
  mentions.reduce((best, { name }) => {
    if (best === '') return name;
    if (name.length <= best.length) return best;
    const base = withoutForm(best);
    return base !== keyOf(best) && withoutForm(name) === base ? best : name;
  }, '');

export const isAcronymOnly = (group: Group): boolean => {
  const name = fullestOf(group);
  return !name.includes(' ') && (looksLikeAcronym(name) || knownAcronyms().has(keyOf(name)));
};

export function merge(into: Group, from: Group): void {
  for (const mention of from.mentions) into.mentions.push(mention);
  into.mentions.sort((a, b) => a.start - b.start);
  into.fullest = null;
  for (const key of from.keys) into.keys.add(key);
  into.acronym ??= from.acronym;
}
