/** The only year that the names of a text hold. */
import { type Document, type Span, TOKEN } from '../../schemas/document.js';
import { spanAt } from '../spans.js';
import type { Day } from './calendar.js';
import { middleOf } from './reference.js';

/** "les assemblées annuelles 2018", "Okoumé Summit 2018": the middle of the only year that names hold, where no date tells one. */
export function middleOfLoneYear({ tokens, paragraphs }: Document, dates: readonly Span[]): Day | null {
  let year: string | null = null;
  let paragraph = 0;
  for (let token = 0; token < tokens.count; token++) {
    const word = tokens.folded[token] as string;
    if (tokens.kind[token] !== TOKEN.number || !/^(?:199|20[0-3])\d$/.test(word) || word === year) continue;
    const start = tokens.start[token] as number;
    while (start >= (paragraphs[paragraph]?.end ?? start + 1)) paragraph++;
    if (paragraphs[paragraph]?.zone === 'furniture' || spanAt(dates, start)) continue;
    if (year !== null) return null;
    year = word;
  }
  return middleOf(year);
}
