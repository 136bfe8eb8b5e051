/** Councils and assemblies whose names end before what they were told of or adopted. */
import { afterArticle, isAdjectiveAt, isCapital, isOfAt, type Text, wordAt } from '../phrases.js';

/** "a informé le Conseil |de la tenue", "a rendu compte au Conseil des ministres |des audiences": what it was told of. */
export function isTold(text: Text, head: number, from: number): boolean {
  if (!/^(?:conseil|assemblee|parlement|senat|gouvernement|commission|comite)$/.test(wordAt(text, head)))
    return false;
  const before = wordAt(text, head - 1);
  for (let i = head - 2; i >= from && head - i < 6; i--) {
    const word = wordAt(text, i);
    if (/^inform(?:e|ee|ent|er|ait|era)$|^saisi[rt]?$|^entret(?:enu|enir|ient)$/.test(word))
      return /^l(?:e|a|')$/.test(before);
    if (word === 'part' || word === 'compte') return /^(?:au|a|la|l')$/.test(before);
  }
  return false;
}

/** "Conseil des ministres |du projet de loi", "|sur l'état du pays"; no "Conseil des ministres de l'Union des ports". */
export const isOfMinisters = (text: Text, head: number): boolean =>
  wordAt(text, head + 2) === 'ministres' &&
  wordAt(text, head) === 'conseil' &&
  !(
    isOfAt(text, head + 3) &&
    isCapital(text, afterArticle(text, head + 4)) &&
    !ADOPTED.test(wordAt(text, afterArticle(text, head + 4)))
  );

/** What a council adopts. */
const ADOPTED =
  /^(?:programme|projet|plan|budget|strategie|decret|loi|accord|convention|document|ordonnance|rapport)$/;

/** The head with its adjectives, or the council of ministers. */
export function ownName(text: Text, head: number, limit: number): number {
  let end = wordAt(text, head + 2) === 'ministres' ? head + 3 : head + 1;
  while (end < limit && isAdjectiveAt(text, end)) end++;
  return end;
}
