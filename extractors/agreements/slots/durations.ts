/** How long an instrument binds, in figures and in words. */
import type { Document, Span } from '../../../schemas/document.js';
import { matchesOf } from '../../matches.js';
import { firstTokenEndingAfter, firstTokenFrom } from '../../spans.js';
import { WordColumn } from '../../word-column.js';
import { readNumberWords } from '../mentions/numbers.js';

interface Duration extends Span {
  /** ISO 8601: `P3Y`, `P18M`. */
  readonly value: string;
}

const TIME_UNIT = /(?<!\p{L})(?:ans?|annees?|mois|semaines?|jours?)(?!\p{L})/u;
const inTime = new WordColumn((word) => (TIME_UNIT.test(word) ? 1 : 0));

const DURATION =
  /(?<![\p{L}\d-])(?:(?<figure>\d{1,3})|(?<word>[\p{L}]+(?:-[\p{L}]+){0,3}))(?: \(\d{1,3}\))? (?<unit>ans?|annees?|mois|semaines?|jours?)(?![\p{L}])/gu;
const UNITS: Readonly<Record<string, string>> = {
  an: 'Y',
  ans: 'Y',
  annee: 'Y',
  annees: 'Y',
  mois: 'M',
  semaine: 'W',
  semaines: 'W',
  jour: 'D',
  jours: 'D',
};
/** What tells that a stretch of time is how long the instrument binds. */
const BEFORE_DURATION =
  /(?:duree (?:initiale )?(?:de|est de|est fixee a)|pour|valable|vaudra pour|sur|periode de|valide|remboursable sur|remboursable en) $/u;

/** How long an instrument is to last: "pour une durée de cinq ans", "pour trois ans", "valable un an". */
export function findDuration({ folded, tokens }: Document, span: Span): Duration | null {
  const { start: from, end: to } = span;
  // Most stretches name no unit of time, which their words tell.
  if (!inTime.some(tokens, firstTokenEndingAfter(tokens, from), firstTokenFrom(tokens, to), 1)) return null;
  const text = folded.slice(from, to);
  for (const match of matchesOf(text, DURATION)) {
    const { figure, word, unit } = match.groups as { figure?: string; word?: string; unit: string };
    const number = figure ? Number(figure) : word ? readNumberWords([word]) : null;
    if (number === null || !BEFORE_DURATION.test(text.slice(Math.max(0, match.index - 40), match.index)))
      continue;
    const start = from + match.index;
    return { start, end: start + match[0].length, value: `P${number}${UNITS[unit]}` };
  }
  return null;
}
