/** Dates: every French expression that fixes a point or a stretch on the calendar, with its EDTF value. */
import type { Document, Paragraph } from '../../schemas/document.js';
import type { DateDraft } from '../../schemas/entities.js';
import type { DateMention } from '../../schemas/mentions.js';
import type { Extractor, Resolver, Settings } from '../extractor.js';
import { parseDay } from './calendar.js';
import { boundOf, tenseOf } from './context.js';
import type { Expression, Reading } from './reading.js';
import { findFrame, middleOf } from './reference.js';
import { type Bearings, resolve } from './resolve.js';
import { readExpressions } from './scan.js';

export { findReference } from './reference.js';

interface Found extends Expression {
  readonly paragraph: Paragraph;
}

/** Lines that are read though they are no sentences. */
const HEADS: readonly string[] = ['title', 'byline', 'dateline', 'publisher'];

/** Paragraphs to be read: those with sentences, and lines with a function of their own. */
function paragraphsToRead(document: Document): Paragraph[] {
  const read = new Set(document.sentences.map((sentence) => sentence.paragraph));
  return document.paragraphs.filter((paragraph, i) => read.has(i) || HEADS.includes(paragraph.zone));
}

const UNKNOWN: Bearings = {
  reference: null,
  frame: null,
  told: null,
  toldAhead: null,
  toldHere: null,
  toldPeriod: null,
  near: null,
  tense: null,
};

const calendarOf = (reading: Reading): 'gregorian' | 'islamic' =>
  reading.kind === 'fixed' && reading.calendar === 'islamic' ? 'islamic' : 'gregorian';

/** A told day counts only while it is told of the same affair: not one of another year. */
const TOLD_REACH = 400;

/** Characters within which a day told is still the one that is spoken of. */
const TOLD_HERE = 120;

/** Puts all expressions on the calendar in text order, since a day told may be what the next one counts from. */
function putOnCalendar(document: Document, found: readonly Found[], settings: Settings): DateMention[] {
  const absolute = found.map(({ start, end, reading }) => {
    const known = resolve(reading, UNKNOWN);
    return {
      start,
      end,
      value: known?.value ?? null,
      implied: known?.implied ?? [],
      first: known?.first ?? null,
    };
  });
  const { reference: stated, published, frame } = findFrame(document, absolute, settings);
  const reference = stated === null ? null : parseDay(stated);
  const home = reference ?? middleOf(settings.reference ?? published);
  let told: number | null = null;
  let toldAhead: number | null = null;
  let toldPeriod: number | null = null;
  let toldLast: { readonly end: number; readonly day: number } | null = null;
  let lastYear: number | null = null;
  const nextKnown = (index: number): number | null =>
    absolute.slice(index, index + 40).find((known) => known.first !== null && known.first > 0)?.first ?? null;
  return found.map((expression, index): DateMention => {
    const { start, end, rule, reading, paragraph } = expression;
    const bound = reading.kind === 'range' ? null : boundOf(document, expression, paragraph.start);
    const since = bound === 'from' && /depuis/.test(document.folded.slice(Math.max(0, start - 24), start));
    const near = home ?? lastYear ?? nextKnown(index);
    const tense =
      bound === 'until'
        ? 'future'
        : since
          ? 'past'
          : near === null
            ? null
            : tenseOf(document, expression, paragraph);
    const toldHere = toldLast !== null && start - toldLast.end < TOLD_HERE ? toldLast.day : null;
    const resolved = resolve(reading, {
      reference,
      frame,
      told,
      toldAhead,
      toldHere,
      toldPeriod,
      near,
      tense,
    });
    if (resolved) {
      const close = reference === null || Math.abs(resolved.last - reference) < TOLD_REACH;
      const short = resolved.last - resolved.first < 15;
      if (close && short) told = resolved.last;
      if (close && short && reference !== null && resolved.last > reference) toldAhead = resolved.last;
      if (short) toldLast = { end, day: resolved.last };
      if (close) toldPeriod = resolved.last;
      if (resolved.implied.length === 0) lastYear = resolved.first;
    }
    return {
      start,
      end,
      rule,
      value: resolved?.value ?? null,
      bound,
      implied: resolved?.implied ?? [],
      calendar: calendarOf(reading),
    };
  });
}

export const dates: Extractor<'dates'> = {
  layer: 'dates',
  needs: [],
  find(document, _, settings) {
    const found: Found[] = [];
    for (const paragraph of paragraphsToRead(document)) {
      const stretch = {
        folded: document.folded,
        text: document.text,
        from: paragraph.start,
        to: paragraph.end,
      };
      for (const expression of readExpressions(stretch, settings.refuse))
        found.push({ ...expression, paragraph });
    }
    return putOnCalendar(document, found, settings);
  },
};

/** One entity for all mentions of one value with one bound; what nothing pins down is merged by its wording. */
export const dateEntities: Resolver<'dates'> = {
  kind: 'dates',
  refersTo: [],
  resolve(document, found) {
    const merged = new Map<string, DateMention[]>();
    for (const mention of found.dates) {
      const { start, end, value, bound, calendar } = mention;
      const key = [value ?? document.folded.slice(start, end), bound, calendar].join(' ');
      const same = merged.get(key);
      if (same) same.push(mention);
      else merged.set(key, [mention]);
    }
    return [...merged.values()].map((same, index): DateDraft => {
      const [{ value, bound, implied, calendar }] = same as [DateMention];
      return {
        id: `d${index + 1}`,
        value,
        bound,
        // What one mention says outright is known of the entity.
        implied: implied.filter((part) => same.every((mention) => mention.implied.includes(part))),
        calendar,
        mentions: same.map(({ start, end, rule }) => ({ start, end, rule })),
      };
    });
  },
};
