/** Records that a headline tells of, or a line of a list. */
import type { Document, Sentence } from '../../../schemas/document.js';
import type { Draft } from './drafts.js';

/** Told in a headline, in a first line that is no sentence, or in a line that opens with it: "Conventions signées avec A et B". */
export const isHeadline = (draft: Draft, document: Document): boolean =>
  [...draft.sentences].some((index) => {
    const sentence = document.sentences[index];
    if (!sentence) return false;
    const unstopped = document.text[sentence.end - 1] !== '.';
    return (
      document.paragraphs[sentence.paragraph]?.zone === 'title' ||
      (index === 0 && unstopped) ||
      opensWith(draft, sentence)
    );
  });

/** A bullet, or nothing, before the noun. */
const LEAD = 3;

const opensWith = ({ instruments }: Draft, sentence: Sentence): boolean =>
  instruments.some(
    ({ determiner, start }) =>
      determiner === 'none' && start >= sentence.start && start - sentence.start <= LEAD,
  );
