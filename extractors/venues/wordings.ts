/** Which wordings of buildings may be one building, without comparing each with all: thousands would take for ever. */
import type { VenueMention } from '../../schemas/mentions.js';

export interface Wordings {
  /** @param group number of the building */
  add(wording: VenueMention, group: number): void;
  /** Buildings, by ascending number, with those of their wordings that may be the same as this one. */
  near(wording: VenueMention): readonly (readonly [group: number, wordings: readonly VenueMention[]])[];
}

interface Placed {
  readonly wording: VenueMention;
  readonly group: number;
}

type Index = Map<string, Placed[]>;

const put = (index: Index, key: string, placed: Placed): void => {
  const list = index.get(key);
  if (list) list.push(placed);
  else index.set(key, [placed]);
};

/** @param wordsOf what tells a name from others; names are one building when the words of one stand in the other's. */
export function createWordings(wordsOf: (name: string) => ReadonlySet<string>): Wordings {
  /** By each of its words, and by the one that fewest before it had. */
  const byWord: Index = new Map();
  const byRarest: Index = new Map();
  /** By what else may tell: the acronym, or the town of a seat and of a body that sits in one. */
  const bySign: Index = new Map();
  const countOf = (word: string): number => byWord.get(word)?.length ?? 0;
  const rarestOf = (words: ReadonlySet<string>): string | null => {
    let rarest: string | null = null;
    for (const word of words) if (rarest === null || countOf(word) < countOf(rarest)) rarest = word;
    return rarest;
  };
  return {
    add(wording, group) {
      const placed = { wording, group };
      const words = wordsOf(wording.name ?? '');
      const rarest = rarestOf(words);
      if (rarest !== null) put(byRarest, rarest, placed);
      for (const word of words) put(byWord, word, placed);
      for (const [kind, value] of signsOf(wording)) put(bySign, `${kind} ${value}`, placed);
    },
    near(wording) {
      const words = wordsOf(wording.name ?? '');
      const rarest = rarestOf(words);
      // All its words stand in another name, or all of another's in it, the rarest among them.
      const lists = [
        rarest === null ? [] : (byWord.get(rarest) ?? []),
        ...[...words].map((word) => byRarest.get(word) ?? []),
        ...signsOf(wording).map(([kind, value]) => bySign.get(`${OTHER_SIDE[kind]} ${value}`) ?? []),
      ];
      const found = new Map<number, VenueMention[]>();
      for (const { wording: other, group } of lists.flat()) {
        const known = found.get(group);
        if (known) known.push(other);
        else found.set(group, [other]);
      }
      return [...found].sort(([a], [b]) => a - b);
    },
  };
}

/** A seat looks for bodies of its town, a body for seats, an acronym for itself. */
const OTHER_SIDE = { seat: 'body', body: 'seat', acronym: 'acronym' } as const;

type Sign = readonly [kind: keyof typeof OTHER_SIDE, value: string];

function signsOf({ rule, city, acronym }: VenueMention): Sign[] {
  const signs: Sign[] = [];
  if (acronym !== null) signs.push(['acronym', acronym]);
  if (city !== null && rule.startsWith('facility-seat')) signs.push(['seat', city]);
  if (city !== null && rule.startsWith('facility-body')) signs.push(['body', city]);
  return signs;
}
