/** A rule for what stands before a place, and how its pattern is put together. */
export interface Governor {
  readonly name: string;
  readonly pattern: RegExp;
  /** Words of which the pattern needs one; a sentence without them is not looked at. */
  readonly heads: RegExp;
  readonly verdict: 'venue' | 'none';
  /** The rule does not hold where this stands behind the place; folded. */
  readonly unless?: RegExp;
  readonly examples: readonly string[];
  readonly refuses: readonly string[];
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

export const govern = (...parts: readonly Part[]): Pick<Governor, 'heads' | 'pattern'> => ({
  heads: new RegExp(`${W}(?:${parts.map(({ heads }) => heads).join('|')})$`, 'u'),
  pattern: new RegExp(
    `(?:${parts.map(({ lead = '', heads, tail = '' }) => `${W}${lead}(?:${heads})${tail}`).join('|')}) ?$`,
    'u',
  ),
});
