/** Day and scene of a signing that stand around its sentences: in those before and behind, in a heading. */
import type { Document, Paragraph, Sentence, Span } from '../../../schemas/document.js';
import type { AgreementDraft } from '../../../schemas/entities.js';
import { CuedPattern } from '../../cued.js';
import { spanAt } from '../../spans.js';
import { type Draft, firstSentence } from '../drafts/drafts.js';
import type { Context } from './context.js';
import { nearestVenue } from './nearest-venue.js';
import { within } from './placed.js';
import { ceremonyIn, isSameScene, speaksOfCeremonyToCome } from './scenes.js';
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

/** "ont |procédé à la| signature", "ont été |sanctionnés par la| signature": the noun tells what was done. */
const DOES =
  /(?:^|[\s,])(?:(?:a|ont) (?:\p{L}+ )?(?:procede(?:, [^,;.]{2,40},)? a|assiste a|donne lieu a|abouti a|debouche sur|vu|appose)|(?:sanctionn|couronn|ponctu|marqu|clotur|sold|conclu|achev|termin)e?e?s? par) (?:la |leurs? |l'|une )?(?:ceremonie (?:officielle )?de (?:la )?)?$/u;
const LEAD = 80;

/** "ont signé", "a été conclu", "ont procédé à la signature": told as it happened. */
export const isNarrated =
  ({ folded }: Document) =>
  ({ signing: { outcome, voice, pluperfect, family, start } }: Draft['told'][number]): boolean =>
    outcome === 'done' &&
    !pluperfect &&
    family !== 'ratify' &&
    (voice === 'active' ||
      voice === 'passive' ||
      (voice === 'noun' && DOES.test(folded.slice(Math.max(0, start - LEAD), start))));

/** "MERCREDI 21 – MOPTI" */
const PLACE_BEHIND = /^\s?[–—:,-]\s?\p{Lu}[\p{L} '’-]*$/u;

/** "10 h : signature …", an entry of an agenda: the day at its head is its own. */
const AT_AN_HOUR = /^\W*\d{1,2} ?(?:h|:)/u;

/** Briefs stand under the day: "MARDI 29", then the news of it. */
export function headingDate(draft: Draft, context: Context): string | null {
  const { document, dates } = context;
  const first = document.sentences[firstSentence(draft)];
  if (!first) return null;
  const said = document.folded.slice(first.start, first.start + 12);
  const below = dayBelow(first, context);
  if (below !== null) return below;
  for (let index = first.paragraph - 1; index >= Math.max(0, first.paragraph - 6); index--) {
    const paragraph = document.paragraphs[index] as Paragraph;
    // A dateline dates the whole text, not the news below it.
    const isOfText = index === 0 || paragraph.zone === 'dateline';
    if (paragraph.end - paragraph.start > 48 || (isOfText && !AT_AN_HOUR.test(said))) continue;
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

/** "Signature d'une convention", below it "10 mars 2024" and the news: that day, unless it is the one of the whole page. */
function dayBelow({ paragraph, end }: Sentence, { document, dates, reference }: Context): string | null {
  const [above, own, line] = [-1, 0, 1].map((step) => document.paragraphs[paragraph + step]);
  if (!own || !line || /[.!?]/.test(document.text.slice(end - 1, own.end))) return null;
  const day = dayAlone(line, document, dates);
  // "3 mars 2024 / Signature d'une convention / 10 mars 2024": the one above may be its own.
  const isTaken = above !== undefined && dayAlone(above, document, dates) !== null;
  return isTaken || day === reference ? null : day;
}

/** The day of a line that holds nothing else. */
function dayAlone(line: Paragraph, { text }: Document, dates: Context['dates']): string | null {
  const [only] = line.end - line.start > 48 ? [] : within(dates, line);
  const rest = only ? `${text.slice(line.start, only.start)}${text.slice(only.end, line.end)}` : null;
  return rest !== null && /^\P{L}{0,4}(?:le )?\P{L}{0,4}$/iu.test(rest) && only?.entity.value?.length === 10
    ? only.entity.value
    : null;
}

/** "Visite du ministre à Kara", the headline right above. */
export function headingAbove(draft: Draft, { document, taken }: Context): Sentence | null {
  const index = firstSentence(draft);
  const [above, own] = [document.sentences[index - 1], document.sentences[index]];
  if (!above || !own || taken.has(index - 1) || !draft.told.some(isNarrated(document))) return null;
  return document.paragraphs[above.paragraph]?.zone === 'title' ? above : null;
}

export const isCalledOff = ({ signing: { outcome, family, due } }: Draft['told'][number]): boolean =>
  outcome === 'failed' || family === 'putoff' || due;

/** The ceremony's sentence, and the one before a sentence that goes on with its scene. `coming`: it is still to be signed. */
export function scenesOf(draft: Draft, coming: boolean, context: Context): Scene[] {
  const { document } = context;
  const scenes: Scene[] = [];
  const take = (span: Span): number => scenes.push({ span, at: span.end });
  // Of what was not signed only its own ceremony tells, and one long told of is none of what is to come.
  const isOff = draft.told.every(isCalledOff);
  const reach = isOff ? 0 : coming ? 1 : 3;
  const first = firstSentence(draft);
  for (const index of draft.sentences) {
    const sentence = document.sentences[index] as Sentence;
    // "L'accord ne sera prêt qu'en mai. Il sera alors signé": where it is only named.
    if (coming && draft.told.length > 0 && draft.told.every((each) => each.sentence !== index))
      take(sentence);
    // "Une convention lie depuis hier A et B. Elle a reçu les signatures de …"
    const said = document.folded.slice(sentence.start, sentence.end);
    if (said.includes('depuis ') && BOUND_SINCE.test(said)) take(sentence);
    // "L'accord signé entre les deux pays", long after it was told, points back to no scene.
    const pointsBack =
      index === first &&
      draft.anaphors.some(
        ({ anaphor, start, end }) =>
          (anaphor?.noun !== 'eux' || anaphor.count !== null) &&
          sentence.start <= start &&
          end <= sentence.end,
      );
    if (!isOff && (isSameScene(document, sentence) || pointsBack)) {
      for (let back = 1; back <= 2; back++) {
        const before = document.sentences[index - back];
        if (before && (coming || !isToBeHeld(before, document))) take(before);
      }
    }
    for (let back = 1; back <= reach && !context.taken.has(index - back); back++) {
      const before = ceremonyOf(index - back, context);
      if (before) scenes.push(before);
    }
    for (let ahead = 1; ahead <= 4; ahead++) {
      const after = document.sentences[index + ahead];
      // What is told of another: "La signature du second est prévue le 3 mai."
      if (coming && context.taken.has(index + ahead) && !draft.sentences.has(index + ahead)) break;
      const isToCome = after && coming && speaksOfCeremonyToCome(document, after);
      // "La pose de la première pierre aura lieu à Kara", of what was signed before.
      if (after && !coming && isToBeHeld(after, document)) continue;
      // A card: "Date : 20 mars", and below it "Lieu : …".
      const next = document.sentences[index + ahead + 1];
      if (after && next && isCardDay(document, after, next)) take(after);
      const ceremony = ceremonyOf(index + ahead, context);
      if (ceremony) scenes.push(ceremony);
      else if (after && isToCome) take(after);
    }
  }
  return scenes;
}

const isCardDay = ({ folded }: Document, { start, end }: Span, next: Span): boolean =>
  /^\W*(?:date|quand)(?: et heure)? ?:/u.test(folded.slice(start, end)) &&
  /^\W*(?:lieu|ou|adresse) ?:/u.test(folded.slice(next.start, next.end));

/** "le forum qui se tiendra à Tunis": no scene of what was signed. */
export const isToBeHeld = (sentence: Sentence, document: Document): boolean =>
  TO_BE_HELD.holds(document, sentence);

const TO_BE_HELD = new CuedPattern(
  ['tiendra tiendront deroulera lieu'],
  /(?:se |aura |auront )(?:tiendra|tiendront|deroulera|lieu)(?!\p{L})/u,
);

/** What tells of a signing's scene, and where in it that is told. */
export interface Scene {
  readonly span: Span;
  readonly at: number;
}

function ceremonyOf(index: number, { document, ceremonies }: Context): Scene | null {
  const span = document.sentences[index];
  if (!span) return null;
  let at = ceremonies.get(index);
  if (at === undefined) {
    at = ceremonyIn(document, span);
    ceremonies.set(index, at);
  }
  return at === null ? null : { span, at };
}

/** "Au terme de leurs travaux", "à l'issue de la session" of three days: on the last. */
const AT_THE_END =
  /(?:^|[\s,])(?:au terme|a l'issue|en cloture|a la cloture|a la fin|au dernier jour) d(?:e |es |u |')/u;

/** A day to a day, as meetings last. */
const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

export const isAtItsEnd = (draft: Draft, date: string | null, { document }: Context): date is string =>
  date !== null &&
  DAYS.test(date) &&
  [...draft.sentences].some((index) => {
    const { start, end } = document.sentences[index] as Sentence;
    return AT_THE_END.test(document.folded.slice(start, end));
  });

const HELD = /(?:aura|a eu|avait eu) lieu|se (?:tiendra|deroulera)|s'est (?:tenue?|deroulee?)(?![\p{L}])/u;

/** "La fête aura lieu au siège, le 21 novembre.", and much later "Le 21 novembre, ils signeront": where that day is held. */
export function venueOfDay(date: string, context: Context): AgreementDraft['venue'] {
  if (date.length !== 10) return null;
  const { dates, document } = context;
  for (const { entity, start } of dates) {
    if (entity.value !== date) continue;
    const sentence = spanAt(document.sentences, start);
    if (!sentence || !HELD.test(document.folded.slice(sentence.start, sentence.end))) continue;
    const place = nearestVenue(context, sentence, start);
    if (place) return place.value;
  }
  return null;
}
