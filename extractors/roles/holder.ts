/** Persons as roles look at them: by the tokens of their mention. */
import type { PersonMention } from '../../schemas/mentions.js';
import { isArticleAt, type Text } from '../phrases.js';
import { countBefore } from '../spans.js';

/** A person's mention with its tokens `first .. end - 1`. */
export interface Holder {
  readonly mention: PersonMention;
  readonly first: number;
  readonly end: number;
  /** First token with the honorific and its article. */
  readonly outer: number;
}

/** Index of a token, or of the article in front of it: "|le| Dr X". */
export const withArticle = (text: Text, token: number): number =>
  isArticleAt(text, token - 1) ? token - 1 : token;

/** Index of the first holder that begins at a token or after it. */
export const holderFrom = (holders: readonly Holder[], token: number): number =>
  countBefore(holders.length, (index) => (holders[index] as Holder).first < token);

export const lastWord = ({ name }: PersonMention): string => name.slice(name.lastIndexOf(' ') + 1);

export const between = (text: Text, from: number, to: number): string =>
  text.words.folded.slice(from, to).join(' ');

export const sameSentence = (text: Text, a: number, b: number): boolean =>
  text.sentence[a] === text.sentence[b];
