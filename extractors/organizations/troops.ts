/** Troops told by their number: "la 34e région militaire", "le 2e régiment d'infanterie". */
import type { Sentence } from '../../schemas/document.js';
import { isAdjectiveAt, isLower, type Text, wordAt } from '../phrases.js';
import type { Candidate, Closed } from './candidates.js';
import { readName } from './grammar.js';

const TROOPS = /^(?:brigade|regiment|bataillon|division|escadron|legion|compagnie|escadre)$/;
const NUMBER = /^\d+(?:e|eme|er|ere|ieme)$/;

export function byNumber(text: Text, { firstToken, endToken }: Sentence, closed: Closed): Candidate[] {
  const found: Candidate[] = [];
  for (let i = firstToken + 1; i + 1 < endToken; i++) {
    if (!NUMBER.test(wordAt(text, i)) || closed(i) || !/^(?:l[ae]|du|au)$/.test(wordAt(text, i - 1)))
      continue;
    const region = wordAt(text, i + 1) === 'region' && wordAt(text, i + 2) === 'militaire';
    if (!region && !TROOPS.test(wordAt(text, i + 1))) continue;
    let end = region ? i + 3 : readName(text, i + 1, endToken, closed);
    while (end < endToken && isLower(text, end) && isAdjectiveAt(text, end)) end++;
    found.push({ first: i, end, rule: 'organization.troops' });
  }
  return found;
}
