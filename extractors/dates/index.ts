/** Dates: every French expression that fixes a point or a stretch on the calendar, with its EDTF value. */
import type { Document, Paragraph } from '../../schemas/document.js';
import type { DateMention, Found } from '../../schemas/mentions.js';
import type { Extractor, Settings } from '../extractor.js';
import { inOneGo, type Steps } from '../steps.js';
import { readEnglish } from './english.js';
import type { Placed } from './reading.js';
import { AMERICAN, EITHER } from './rules-figures.js';
import { readExpressions, withLatinDigits } from './scan.js';
import { putOnCalendar } from './timeline.js';

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

/**
 * Whoever writes "6/18/26" means by "6/12/26" the twelfth of June: where some days can only be American and none only
 * French, those that may be either are read as the first.
 */
function inOneOrder(found: readonly Placed[]): readonly Placed[] {
  if (!found.some(({ rule }) => rule === AMERICAN)) return found;
  const isFrench = ({ rule, reading }: Placed): boolean =>
    rule === EITHER && reading.kind === 'calendar' && (reading.day ?? 0) > 12;
  if (found.some(isFrench)) return found;
  return found.map((date) => {
    const { rule, reading } = date;
    if (rule !== EITHER || reading.kind !== 'calendar') return date;
    return { ...date, rule: AMERICAN, reading: { ...reading, day: reading.month, month: reading.day } };
  });
}

export const dates: Extractor<'dates'> = {
  layer: 'dates',
  needs: [],
  find: (...work) => inOneGo(findSteps(...work)),
  steps: findSteps,
};

function* findSteps(document: Document, _: Found, settings: Settings): Steps<DateMention[]> {
  const folded = withLatinDigits(document.folded);
  const { text, tokens } = document;
  const found: Placed[] = [];
  for (const paragraph of paragraphsToRead(document)) {
    const { start: from, end: to, language } = paragraph;
    const stretch = { folded, text, from, to, feasts: settings.feasts ?? false, tokens };
    const expressions = language === 'eng' ? readEnglish(stretch) : readExpressions(stretch, settings.refuse);
    for (const { start, end, rule, reading } of expressions) {
      found.push({ start, end, rule, reading, paragraph });
    }
  }
  yield;
  return yield* putOnCalendar(document, inOneOrder(found), settings);
}
