/** The day told just before a signing, where no rule found its own, and the place told with a day or a scene. */
import type { Span } from '../../../schemas/document.js';
import type { AgreementDraft } from '../../../schemas/entities.js';
import type { Draft } from '../drafts/drafts.js';
import { isCalledOff, isToBeHeld, type Scene } from './around.js';
import type { Context } from './context.js';
import { nearestVenue, type PlaceSlot } from './nearest-venue.js';
import { nearestDate } from './slots.js';
import { isLongBefore } from './status.js';

/** Sentences before a signing in which the day of what is told stands. */
const TOLD_REACH = 3;

/** "avait eu lieu le 3 mai", "la prochaine séance": of another time. */
const OF_ANOTHER_TIME =
  /(?<!\p{L})(?:(?<!y )avai(?:t|ent)|s'etai(?:t|ent)|prochain\p{L}*|preceden\p{L}*|dernier|premiere (?:rencontre|reunion|seance|fois|edition|session|pierre))(?!\p{L})/u;

/** The last day told in the sentences just before, when nothing else tells the day. */
export function dayTold(draft: Draft, context: Context): (Scene & { readonly day: string }) | null {
  const { document, reference } = context;
  if (draft.told.length === 0 || draft.told.every(isCalledOff)) return null;
  const first = firstTold(draft);
  for (let back = 1; back <= TOLD_REACH; back++) {
    const before = document.sentences[first - back];
    if (!before) return null;
    const said = document.folded.slice(before.start, before.end);
    if (OF_ANOTHER_TIME.test(said) || isToBeHeld(before, document)) continue;
    const day = nearestDate(context, before, before.end, false, null, true);
    if (day?.value?.length !== 10 || isBare(document.folded, day)) continue;
    if (reference !== null && (day.value > reference || isLongBefore(day.value, reference))) continue;
    // A line that holds nothing else dates the page.
    if (said.length - (day.end - day.start) > LINE || TELLS.test(said))
      return { day: day.value, span: before, at: day.end };
  }
  return null;
}

const firstTold = ({ told }: Draft): number => Math.min(...told.map(({ sentence }) => sentence));

/** "23 septembre 2025" without an article dates a page. */
const isBare = (folded: string, { start }: Span): boolean =>
  /^\d/.test(folded.slice(start, start + 1)) &&
  !/(?:le|du|au|ce|,) $/u.test(folded.slice(Math.max(0, start - 3), start));

/** "Il y avait foule mardi.", "Mardi, au port." */
const TELLS = /(?<!\p{L})(?:aux?|dans|ils?|elles?|on|y|s'est|se sont) .*[.!?…]$/u;

/** Characters beside the day that a line of the page's own has at most. */
const LINE = 36;

/** The place nearest what tells of the scene; a building elsewhere in its sentence goes before a town. */
export function venueOfScene(span: Span, at: number, context: Context): PlaceSlot | null {
  const near = nearestVenue(context, span, at);
  if (at === span.end || near?.isTown === false) return near;
  const any = nearestVenue(context, span, span.end);
  return near && any?.isTown !== false ? near : any;
}

/** In code units: a town farther from the day is told of something else. */
const BESIDE = 160;

/** "Mardi, au palais des congrès, …", "vendredi à Kara": where the day before was spent, be it told a sentence behind. */
export function placeBeside({ span, at }: Scene, draft: Draft, context: Context): AgreementDraft['venue'] {
  const place = nearestVenue(context, span, at);
  if (place) return !place.isTown || place.cost < BESIDE ? place.value : null;
  const { sentences } = context.document;
  for (let index = firstTold(draft) - 1; (sentences[index]?.start ?? 0) > span.start; index--) {
    const between = sentences[index] as Span;
    const building = nearestVenue(context, between, between.end);
    if (building) return building.isTown ? null : building.value;
  }
  return null;
}
