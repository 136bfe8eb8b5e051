/** Bodies that are named as where somebody holds an office. */
import { isArticleAt, isOfAt, type Text, wordAt } from '../phrases.js';
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

/** "entre l'hôpital et l'|agence Kelva|", "la gérante de l'|agence Kelva|"; no "correspondant de l'|agence Lumen|". */
export function isHired(text: Text, cue: number): boolean {
  const led = isArticleAt(text, cue - 1) ? cue - 2 : cue - 1;
  if (/^(?:et|avec|entre|chez)$/.test(wordAt(text, led))) return true;
  return isHeld(text, cue, firstOfSentence(text, cue)) && !REPORTERS.test(wordAt(text, led - 1));
}

const REPORTERS =
  /^(?:correspondante?s?|journalistes?|reporters?|redact\w+|envoyee?s?|photographes?|depeches?|bureau)$/;
