/** Whether a title stands next to a name as told of it, by a comma, a verb or nothing at all. */
import { isCapital, isColumn, isLower, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { isFull } from './beside.js';
import type { Holder } from './holder.js';
import { readsAsLink } from './links.js';
import { isNamingVerb } from './verbs.js';

/** @param gap the words between a name and a title. */
export function linksTitle(text: Text, { mention, outer, end }: Holder, title: Title, gap: string): boolean {
  // "Madame X ambassadeur de Turquie", "M. X Manager de la société Y": no comma, but a title in full.
  // "nomme X et Y co-présidents": the verb stands before the first of them.
  if (gap === '' && title.plural && isNamed(text, outer)) return true;
  // "UC   Pr X (*)   Recteur": a row of a table.
  const row = isColumn(text, title.first) && (gap === '' || /^\( \S+ \)$/.test(gap));
  if (row) return true;
  // "X est élu vice-président et Y |trésorière"
  if (
    gap === '' &&
    isLower(text, title.first) &&
    /^(?:et|,)$/.test(wordAt(text, outer - 1)) &&
    isGapped(text, outer)
  )
    return true;
  if (gap === '' && isHighOffice(title)) return true;
  if (gap === '' && mention.honorific !== null && title.end - title.first > 1) return true;
  if (gap === '') return isFull(text, title) && (mention.honorific !== null || isLower(text, title.first));
  return (
    gap === 'le' || gap === 'la' || gap === "l'" || readsAsLink(text, end, title.first, true, title.plural)
  );
}

/** "X Premier ministre", "X Ministre du Plan": nothing but a name stands in front of these without an article. */
const isHighOffice = ({ kind, first, headEnd, ministerial }: Title): boolean =>
  ministerial || (kind === 'state' && headEnd - first > 1);

/** A verb of naming and its title stand before the comma or "et". */
function isGapped(text: Text, outer: number): boolean {
  for (let i = outer - 2; i >= Math.max(0, outer - 14) && text.sentence[i] === text.sentence[outer]; i--)
    if (isNamingVerb(wordAt(text, i)) && i < outer - 2) return true;
  return false;
}

/** A verb of naming stands a few words before, with nothing but names between. */
function isNamed(text: Text, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 12); i--) {
    if (isNamingVerb(wordAt(text, i))) return true;
    if (!isCapital(text, i) && !/^(?:,|et|mme|m\.)$/.test(wordAt(text, i))) return false;
  }
  return false;
}
