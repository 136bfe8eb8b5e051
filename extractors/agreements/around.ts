/** Day and scene of a signing that stand around its sentences: in those before and behind, in a heading. */
import type { Paragraph, Sentence, Span } from '../../schemas/document.js';
import type { Context } from './context.js';
import { type Draft, firstSentence } from './drafts.js';
import { within } from './placed.js';
import { isSameScene, speaksOfCeremony } from './scenes.js';
import { BOUND_SINCE } from './slots.js';
import { isLongBefore } from './status.js';

/** The last full day told in so many sentences just before. */
export function dayBefore(
  draft: Draft,
  { document, dates, reference, isNews }: Context,
  reach: number,
): string | null {
  const index = firstSentence(draft);
  const [from, own] = [document.sentences[Math.max(0, index - reach)], document.sentences[index]];
  if (!from || !own) return null;
  const told = within(dates, { start: from.start, end: own.start });
  const days = told.flatMap(({ entity: { value, bound } }) =>
    value?.length === 10 && bound === null ? [value] : [],
  );
  return (
    days.findLast(
      (day) => reference === null || isNews(day) || (day <= reference && !isLongBefore(day, reference)),
    ) ?? null
  );
}

/** "MERCREDI 21 – MOPTI" */
const PLACE_BEHIND = /^\s?[–—:,-]\s?\p{Lu}[\p{L} '’-]*$/u;

/** Briefs stand under the day: "MARDI 29", then the news of it. */
export function headingDate(draft: Draft, { document, dates }: Context): string | null {
  const first = document.sentences[firstSentence(draft)];
  if (!first) return null;
  for (let index = first.paragraph - 1; index >= Math.max(0, first.paragraph - 6); index--) {
    const paragraph = document.paragraphs[index] as Paragraph;
    // A dateline dates the whole text, not the news below it.
    if (paragraph.end - paragraph.start > 48 || index === 0 || paragraph.zone === 'dateline') continue;
    const heading = within(dates, paragraph).find(
      ({ entity, start, end }) =>
        entity.value?.length === 10 &&
        start - paragraph.start < 3 &&
        (paragraph.end - end < 3 || PLACE_BEHIND.test(document.text.slice(end, paragraph.end))),
    );
    if (heading) return heading.entity.value;
  }
  return null;
}

/** The ceremony's sentence, and the one before a sentence that goes on with its scene. */
export function sceneSpans(draft: Draft, context: Context): Span[] {
  const { document } = context;
  const spans: Span[] = [];
  for (const index of draft.sentences) {
    const sentence = document.sentences[index] as Sentence;
    // "Une convention lie depuis hier A et B. Elle a reçu les signatures de …"
    if (BOUND_SINCE.test(document.folded.slice(sentence.start, sentence.end))) spans.push(sentence);
    const pointsBack = draft.anaphors.some(
      ({ anaphor, start, end }) =>
        (anaphor?.noun !== 'eux' || anaphor.count !== null) && sentence.start <= start && end <= sentence.end,
    );
    if (isSameScene(document, sentence) || pointsBack) {
      for (let back = 1; back <= 2; back++) {
        const before = document.sentences[index - back];
        if (before) spans.push(before);
      }
    }
    const before = document.sentences[index - 1];
    if (before && !context.taken.has(index - 1) && tellsOfCeremony(index - 1, before, context))
      spans.push(before);
    for (let ahead = 1; ahead <= 4; ahead++) {
      const after = document.sentences[index + ahead];
      if (after && tellsOfCeremony(index + ahead, after, context)) spans.push(after);
    }
  }
  return spans;
}

function tellsOfCeremony(index: number, sentence: Sentence, { document, ceremonies }: Context): boolean {
  let tells = ceremonies.get(index);
  if (tells === undefined) {
    tells = speaksOfCeremony(document, sentence);
    ceremonies.set(index, tells);
  }
  return tells;
}
