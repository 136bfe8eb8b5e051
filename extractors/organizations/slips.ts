/** Names of one body that a slip of the pen parts: "AgronicAfrik" and "AgronomicAfrik". */
import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import { keyOf } from '../keys.js';
import { firstStart, fullestOf, type Group, isAcronymOnly, merge } from './groups.js';

/** Letters of a name in one word that two slips still leave recognisable. */
const LONG_WORD = 10;
const SLIPS = 2;
/** No release names more bodies in one long word; what does is not held against itself. */
const MOST_WORDS = 50;

/** "AgronicAfrik" is a slip for "AgronomicAfrik", which the text names more often or first. */
export function joinMisspelt(groups: Group[]): Group[] {
  const words = groups.filter((group) => isLongWord(wordOf(group)));
  if (words.length < 2 || words.length > MOST_WORDS) return groups;
  const gone = new Set<Group>();
  words.sort((a, b) => b.mentions.length - a.mentions.length || firstStart(a) - firstStart(b));
  words.forEach((group, i) => {
    const meant = words.slice(0, i).find((other) => !gone.has(other) && areSlips(other, group));
    if (!meant) return;
    gone.add(group);
    const name = fullestOf(meant);
    // The slip is a mention, but no name of the body.
    merge(meant, { ...group, mentions: group.mentions.map((mention) => ({ ...mention, name })) });
  });
  return groups.filter((group) => !gone.has(group));
}

/** The acronym of a body that has one, else its name. */
const wordOf = (group: Group): string =>
  group.acronym !== null && isAcronymWord(group.acronym) ? group.acronym : fullestOf(group);

const isLongWord = (name: string): boolean =>
  (name.length >= LONG_WORD && /^\p{L}+$/u.test(name)) || isAcronymWord(name);

const isAcronymWord = (name: string): boolean => /^\p{Lu}[\p{Lu}-]{3,}$/u.test(name);

/** "IFCT" for "ICFT": two letters that changed places. */
const areSwapped = (one: string, other: string): boolean =>
  one.length === other.length &&
  DamerauLevenshteinDistance(one, other, { restricted: true }) === 1 &&
  [...one].sort().join('') === [...other].sort().join('');

const areSlips = (a: Group, b: Group): boolean => {
  const [one, other] = [keyOf(wordOf(a)), keyOf(wordOf(b))];
  if (isAcronymWord(wordOf(a)) || isAcronymWord(wordOf(b)))
    return (isAcronymOnly(a) || isAcronymOnly(b)) && areSwapped(one, other);
  return (
    one[0] === other[0] &&
    one.at(-1) === other.at(-1) &&
    Math.abs(one.length - other.length) <= SLIPS &&
    DamerauLevenshteinDistance(one, other, { restricted: true }) <= SLIPS
  );
};
