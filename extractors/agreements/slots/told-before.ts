/** The day told just before a signing, where no rule found its own, and the place told with a day or a scene. */
import type { Span } from '../../../schemas/document.js';
import type { AgreementDraft } from '../../../schemas/entities.js';
import { type Draft, firstSentence } from '../drafts/drafts.js';
import { DATELINE } from '../facts/resumption.js';
import { isCalledOff, isNarrated, isToBeHeld, type Scene } from './around.js';
import type { Context } from './context.js';
import { nearestVenue, type PlaceSlot } from './nearest-venue.js';
import { within } from './placed.js';
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

/** "Lundi 2 juillet, …", "C'est le 3 mai que …", "Réunis mardi à Lomé, …": the day of what is told. */
const OPENS_WITH_DAY =
  /^\W*(?:c'est |c'etait |rendez-vous |reunie?s? |en date du |en ce |dans la journee du )?(?:le |ce |du )?$/u;

/** The sentence before that opens with its day, and the day: what is signed in the next was signed then and there. */
export function dayOpening(
  draft: Draft,
  coming: boolean,
  { document, dates, taken, reference }: Context,
): { readonly day: string; readonly span: Span } | null {
  const index = firstSentence(draft);
  const [before, own] = [document.sentences[index - 1], document.sentences[index]];
  if (
    !before ||
    !own ||
    before.paragraph !== own.paragraph ||
    taken.has(index - 1) ||
    !draft.told.some(coming ? isForetold : isNarrated(document))
  )
    return null;
  // A dateline may stand in front.
  const head = DATELINE.exec(document.folded.slice(before.start, before.end))?.[0].length ?? 0;
  const from = before.start + head;
  const [first] = within(dates, { start: from, end: before.end });
  const { value, bound } = first?.entity ?? { value: null, bound: null };
  if (!first || value?.length !== 10 || bound !== null) return null;
  if (coming && reference !== null && value < reference) return null;
  return OPENS_WITH_DAY.test(document.folded.slice(from, first.start)) ? { day: value, span: before } : null;
}

/** "C'est le 26 juin que A et B s'uniront. L'accord sera signé au palais." */
const isForetold = ({ signing: { outcome, voice, due } }: Draft['told'][number]): boolean =>
  outcome === 'coming' && !due && (voice === 'active' || voice === 'passive');
