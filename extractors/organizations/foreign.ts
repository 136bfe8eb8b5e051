/** Names of bodies in Spanish, Portuguese and Italian: "Agência Lusitana de Cooperação", "Banco del Sur", "Università di Brera". */
import type { Sentence } from '../../schemas/document.js';
import { isCapital, readCapitals, type Text, wordAt } from '../phrases.js';
import type { Candidate, Closed } from './candidates.js';
import { stopAt } from './firms.js';
import { MARK, type Marks } from './marks.js';

/** What joins the words of such a name. */
const JOINS = /^(?:de|del|da|do|das|dos|di|della|dei|delle|la|las|los|y|e|para|per|of)$/;

/** Two words at least, of which the last has a capital: "Banco de España", "Confederación española de organizaciones". */
export function byForeignHead(
  text: Text,
  { firstToken, endToken }: Sentence,
  closed: Closed,
  marks: Marks,
): Candidate[] {
  const found: Candidate[] = [];
  for (let i = firstToken; i < endToken; i++) {
    if (((marks[i] as number) & MARK.foreign) === 0 || !isCapital(text, i) || closed(i)) continue;
    const end = stopAt(closed, i, readForeign(text, i, endToken));
    if (end < i + 2) continue;
    found.push({ first: i, end, rule: 'organization.foreign' });
    i = end - 1;
  }
  return found;
}

/** Index behind the last word with a capital, small words between such words passed over. */
function readForeign(text: Text, first: number, limit: number): number {
  let end = readCapitals(text, first, limit);
  for (let at = end; at < limit; ) {
    let next = at;
    while (next < limit && next - at < 3 && JOINS.test(wordAt(text, next))) next++;
    if (next === at || !isCapital(text, next)) break;
    end = readCapitals(text, next, limit);
    at = end;
  }
  return end;
}
