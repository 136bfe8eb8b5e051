/** Headlines, and lines that stand for one. */
import type { Document, Sentence } from '../../../schemas/document.js';
import { isAllCapitals } from '../grammar/items.js';

/** Whether a title, or a line that stands for one: in capitals, or "Signature d'un accord avec B" between paragraphs. */
export const isTitle = (
  document: Document,
  { paragraph, start, end }: Sentence,
  isShouted: boolean,
): boolean =>
  document.paragraphs[paragraph]?.zone === 'title' ||
  (!isShouted && isAllCapitals(document.text.slice(start, end))) ||
  (document.paragraphs[paragraph]?.start === start &&
    document.paragraphs[paragraph]?.end === end &&
    SIGNATURE_OF.test(document.folded.slice(start, Math.min(end, start + LONGEST_LABEL))) &&
    // The first line may end in a stop.
    !(paragraph === 0 ? /[:;!?…»"]$/u : /[.:;!?…»"]$/u).test(document.text.slice(end - 1, end)));

/** "Signature d'un accord", "A/B : Signature d'un accord" */
const SIGNATURE_OF = /^(?:[^.:;]{2,40} ?: )?signature d/u;
const LONGEST_LABEL = 56;
