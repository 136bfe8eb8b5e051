/** Firms told by their nation alone, "société" being left out: "l'Algérienne des eaux", "la Sénégalaise de distribution". */
import type { Sentence } from '../../schemas/document.js';
import { isCapital, isDemonymAt, isLower, isOfAt, type Text, wordAt } from '../phrases.js';
import type { Candidate, Closed } from './candidates.js';
import { readName } from './grammar.js';
import { MARK, type Marks } from './marks.js';

/** What such firms deal in. */
const TRADES =
  /^(?:eaux|jeux|autoroutes|bois|industries?|banques?|assurances|transports?|distribution|gestion|automobile|raffinage|ciments|peche|telecommunications|hydrocarbures|mines|petroles?|constructions?|services|textiles|carrieres|electricite|telediffusion|promotion|realisations?|fabrication|commerce|loterie)$/;

export function byNation(
  text: Text,
  { firstToken, endToken }: Sentence,
  closed: Closed,
  marks: Marks,
): Candidate[] {
  const found: Candidate[] = [];
  for (let i = firstToken + 1; i + 2 < endToken; i++) {
    if (((marks[i] as number) & MARK.cue) === 0 || !isCapital(text, i) || closed(i)) continue;
    if (!isDemonymAt(text, i) || !wordAt(text, i).endsWith('e') || !/^(?:la|l')$/.test(wordAt(text, i - 1)))
      continue;
    const noun = isOfAt(text, i + 1) && /^(?:la|l')$/.test(wordAt(text, i + 2)) ? i + 3 : i + 2;
    if (!isOfAt(text, i + 1) || !isLower(text, noun) || !TRADES.test(wordAt(text, noun))) continue;
    found.push({ first: i, end: readName(text, i, endToken, closed), rule: 'organization.nation' });
  }
  return found;
}
