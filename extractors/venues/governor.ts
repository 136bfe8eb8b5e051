/** A rule for what stands before a place, and how its patterns are put together. */
export interface Governor {
  readonly name: string;
  readonly wordings: readonly Wording[];
  readonly verdict: 'venue' | 'none';
  /** The rule does not hold where this stands behind the place; folded. */
  readonly unless?: RegExp;
  readonly examples: readonly string[];
  readonly refuses: readonly string[];
}

/** One of the ways to say it. */
export interface Wording {
  /** Words of which the pattern needs one: where none stands it is not asked. */
  readonly heads: RegExp;
  /** No word tells its heads: some are several words, or glued to what leads to them. Asked where another's head stands. */
  readonly isLoose: boolean;
  readonly pattern: RegExp;
}

interface Part {
  /** What stands before the head. */
  readonly lead?: string;
  /** Alternatives of one word. */
  readonly heads: string;
  readonly tail?: string;
}

/** Start of a word, in ASCII: the text is folded. */
const W = '(?<![a-z0-9])';

/** A pattern each: one of all of them would be a megabyte of machine code, of which a text needs a few kilobytes. */
export const govern = (...parts: readonly Part[]): Pick<Governor, 'wordings'> => ({
  wordings: parts.map(({ lead = '', heads, tail = '' }) => ({
    heads: new RegExp(`${W}(?:${heads})$`, 'u'),
    isLoose: heads.includes(' ') || lead.includes(' ?'),
    pattern: new RegExp(`${W}${lead}(?:${heads})${tail} ?$`, 'u'),
  })),
});

/** Whether a rule fits what stands before a place, whatever the words. */
export const fits = ({ wordings }: Governor, before: string): boolean =>
  wordings.some(({ pattern }) => pattern.test(before));
