/** Whether a title stands next to a name as told of it, by a comma, a verb or nothing at all. */
import { isCapital, isColumn, isLower, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { isFull } from './apposed.js';
import { type Holder, withArticle } from './holder.js';
import { readsAsLink } from './links.js';
import { isNamingVerb } from './verbs.js';

/** @param gap the words between a name and a title. */
export function linksTitle(text: Text, { mention, outer, end }: Holder, title: Title, gap: string): boolean {
  // "X Directeur général de A" is all of its line.
  if (gap === '' && title.end > title.headEnd && fillsLine(text, outer, title)) return true;
  // "UC   Pr X (*)   Recteur": a row of a table.
  if (isColumn(text, title.first) && (gap === '' || /^\( \S+ \)$/.test(gap))) return true;
  if (gap !== '')
    return /^(?:le|la|l')$/.test(gap) || readsAsLink(text, end, title.first, true, title.plural);
  // "nomme X et Y co-présidents": the verb stands before the first of them.
  if (title.plural && isNamed(text, outer)) return true;
  if (isHighOffice(title)) return true;
  // "a reçu X |Président de la Chambre Y pour un entretien"
  if (title.end - title.headEnd > 1 && isCapital(text, title.first) && !isCapital(text, title.end))
    return true;
  // "a désigné X |DG par intérim de Y"
  if (
    isNamed(text, outer) &&
    (title.end > title.headEnd || isNamingVerb(wordAt(text, withArticle(text, outer) - 1)))
  )
    return true;
  // "Madame X ambassadeur de Turquie", "M. X Manager de la société Y": no comma, but a title in full.
  if (mention.honorific !== null && title.end - title.first > 1) return true;
  return isLower(text, title.first) && (isFull(text, title) || isGapped(text, outer));
}

/** Name and title stand alone in a line, behind a bullet at most. */
function fillsLine(text: Text, outer: number, { first, end }: Title): boolean {
  const line = text.document.sentences[text.sentence[first] as number];
  return line !== undefined && outer - line.firstToken <= 1 && end >= line.endToken - 1;
}

/** "X Premier ministre", "X Ministre du Plan": nothing but a name stands in front of these without an article. */
const isHighOffice = ({ kind, first, headEnd, ministerial }: Title): boolean =>
  ministerial || (kind === 'state' && headEnd - first > 1);

/** "X est élu vice-président et Y |trésorière": a verb of naming and its title stand before the comma or "et". */
function isGapped(text: Text, outer: number): boolean {
  if (!/^(?:et|,)$/.test(wordAt(text, outer - 1))) return false;
  for (let i = outer - 2; i >= Math.max(0, outer - 14) && text.sentence[i] === text.sentence[outer]; i--)
    if (isNamingVerb(wordAt(text, i)) && i < outer - 2) return true;
  return false;
}

/** A verb of naming stands a few words before, with nothing but names between. */
function isNamed(text: Text, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 12); i--) {
    if (isNamingVerb(wordAt(text, i))) return true;
    if (!isCapital(text, i) && !/^(?:,|et|mme|m\.|le|la|l')$/.test(wordAt(text, i))) return false;
  }
  return false;
}
