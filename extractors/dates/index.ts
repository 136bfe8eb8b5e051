/** Dates: every French expression that fixes a point or a stretch on the calendar, with its EDTF value. */
import type { Document, Paragraph } from '../../schemas/document.js';
import type { Extractor } from '../extractor.js';
import { readEnglish } from './english.js';
import { readExpressions, withLatinDigits } from './scan.js';
import { type Found, putOnCalendar } from './timeline.js';

export { dateEntities } from './entities.js';
export { datingOf } from './reference.js';

/** Lines that are read though they are no sentences. */
const HEADS: readonly string[] = ['title', 'byline', 'dateline', 'publisher'];

/** Paragraphs to be read: those with sentences, lines with a function of their own, and English passages. */
function paragraphsToRead(document: Document): Paragraph[] {
  const read = new Set(document.sentences.map((sentence) => sentence.paragraph));
  return document.paragraphs.filter(
    ({ zone, language }, i) =>
      read.has(i) || HEADS.includes(zone) || (zone !== 'furniture' && language === 'eng'),
  );
}

export const dates: Extractor<'dates'> = {
  layer: 'dates',
  needs: [],
  find(document, _, settings) {
    const folded = withLatinDigits(document.folded);
    const { text, tokens } = document;
    const found: Found[] = [];
    for (const paragraph of paragraphsToRead(document)) {
      const { start: from, end: to, language } = paragraph;
      const stretch = { folded, text, from, to, feasts: settings.feasts ?? false, tokens };
      const expressions =
        language === 'eng' ? readEnglish(stretch) : readExpressions(stretch, settings.refuse);
      for (const { start, end, rule, reading } of expressions) {
        found.push({ start, end, rule, reading, paragraph });
      }
    }
    return putOnCalendar(document, found, settings);
  },
};
