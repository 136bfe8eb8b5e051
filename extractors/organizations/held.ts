/** Bodies that are named as where somebody holds an office. */
import { isArticleAt, isOfAt, type Text } from '../phrases.js';
import { heads as titles } from '../titles/heads.js';

/** The first token of the sentence that holds a token. */
export const firstOfSentence = (text: Text, at: number): number =>
  text.document.sentences[text.sentence[at] as number]?.firstToken ?? 0;

/** "le directeur de l'agence belge de développement": what follows may name who holds the office. */
export function isHeld(text: Text, start: number, from: number): boolean {
  let of = start - 1;
  if (isArticleAt(text, of)) of--;
  for (let i = of - 1; i >= from && of - i < 5; i--)
    if (isOfAt(text, of) && titles().longestAt(text.document, i, start) !== null) return true;
  return false;
}
