/** When and where a record was signed, on the fringe of what, for how much: over all sentences that tell of it. */
import type { Document, Paragraph, Sentence, Span } from '../../schemas/document.js';
import type { AgreementDraft } from '../../schemas/entities.js';
import type { Amount } from './amounts.js';
import { type Draft, firstSentence, lastSentence } from './drafts.js';
import { within } from './placed.js';
import { isSameDay, isSameDayAndPlace, isSameScene, speaksOfCeremony } from './scenes.js';
import { fringeEvent, nearestDate, nearestVenue, type Scenery } from './slots.js';
import { isDue, isLongBefore } from './status.js';
import { amountOf, durationOf } from './sums.js';

export interface Context extends Scenery {
  /** Whether an EDTF day is told with its weekday. */
  readonly isNews: (day: string) => boolean;
  /** EDTF day that ages count from; null when the text pins none down. */
  readonly reference: string | null;
  readonly country: string | null;
  /** Sums by the start of their sentence: several records ask the same ones. */
  readonly sums: Map<number, Amount | null>;
  /** In the order of the text. */
  readonly drafts: readonly Draft[];
  /** Where each stands among them. */
  readonly order: ReadonlyMap<Draft, number>;
  /** Sentences that tell of some draft. */
  readonly taken: ReadonlySet<number>;
  /** Day and place of what was signed, once they were asked for. */
  readonly known: Map<Draft, Where>;
  /** Sentences that were asked whether they tell of the ceremony, by their index: neighbours ask the same ones. */
  readonly ceremonies: Map<number, boolean>;
  /** Whether the text speaks of ratifying or sending back at all. */
  readonly ratifies: boolean;
}

interface Slots {
  readonly date: string | null;
  readonly venue: AgreementDraft['venue'];
  readonly event: AgreementDraft['event'];
  readonly amount: AgreementDraft['amount'];
  readonly duration: string | null;
}

/** A sentence that names the building tells more than one that names the town. */
const TOWN = 1000;

type Where = Pick<Slots, 'date' | 'venue' | 'event'>;

/** What the clauses say themselves; the ceremony's sentence may name the building in the town. */
interface OwnWhere extends Where {
  readonly isTown: boolean;
}

/** `coming`: what is still planned takes its planned day. */
export function readSlots(draft: Draft, coming: boolean, context: Context): Slots {
  return {
    ...(coming ? findWhere(draft, true, context) : whereOf(draft, context)),
    amount: amountOf(draft, context),
    duration: durationOf(draft, context),
  };
}

/**
 * Remembered, since records that go on with the scene of the one before ask for its day and place. Asked of all drafts in
 * the order of the text first, so that no chain of them is ever followed more than a step.
 */
export function whereOf(draft: Draft, context: Context): Where {
  const known = context.known.get(draft);
  if (known) return known;
  const where = findWhere(draft, false, context);
  context.known.set(draft, where);
  return where;
}

function findWhere(draft: Draft, coming: boolean, context: Context): Where {
  const own = ownWhere(draft, coming, context);
  const announced = draft.parent ? announcedWhere(draft.parent, coming, context) : NOWHERE;
  const before = coming ? NOWHERE : goesOn(draft, context);
  let date = own.date ?? announced.date ?? before.date;
  let venue = own.venue ?? announced.venue ?? before.venue;
  let event = own.event ?? announced.event ?? before.event;
  const scene = sceneSpans(draft, context);
  if (date === null) {
    // A single day told a sentence earlier goes before a list of days told last.
    const days = scene.flatMap((span, order) => {
      const day = nearestDate(context, span, span.end, coming, null, true);
      return day ? [{ value: day.value, cost: order + (day.value.length === 10 ? 0 : 100) }] : [];
    });
    date = days.sort((a, b) => a.cost - b.cost)[0]?.value ?? null;
  }
  let isTown = venue === own.venue && own.isTown;
  for (const span of scene) {
    const place = venue === null || isTown ? nearestVenue(context, span, span.end) : null;
    if (place && (venue === null || !place.isTown)) {
      venue = place.value;
      isTown = place.isTown;
    }
    event ??= fringeEvent(context, span)?.value ?? null;
  }
  date ??= headingDate(draft, context);
  if (date === null && !coming) date = sameCeremony(draft, context);
  venue ??= venueOfEvent(event, context);
  return { date, venue, event };
}

/** Where the gathering is held on whose fringe it was signed. */
function venueOfEvent(event: AgreementDraft['event'], { events, venues }: Context): AgreementDraft['venue'] {
  const held = event && events.find(({ entity }) => entity.id === event.id)?.entity.venue;
  const place = held && venues.find(({ entity }) => entity.id === held)?.entity;
  const name = place && (place.name ?? place.city);
  return place && name ? { id: place.id, name } : null;
}

const announcedWhere = (parent: Draft, coming: boolean, context: Context): Where =>
  coming ? ownWhere(parent, true, context) : whereOf(parent, context);

const NOWHERE: Where = { date: null, venue: null, event: null };

/** What the clauses of signing say themselves. */
function ownWhere(draft: Draft, coming: boolean, context: Context): OwnWhere {
  let { date, venue, event } = NOWHERE;
  let isTown = false;
  const notBefore = context.reference?.length === 10 && !isDue(draft) ? context.reference : null;
  let dateCost = Number.POSITIVE_INFINITY;
  let venueCost = Number.POSITIVE_INFINITY;
  // A ratification has a day of its own.
  const told = draft.told.filter(({ signing }) => signing.family !== 'ratify');
  for (const each of told.sort((a, b) => rank(b, coming) - rank(a, coming))) {
    const at = each.signing.start;
    const penalty = (6 - rank(each, coming)) * 60;
    const day = nearestDate(context, each.clause, at, coming, notBefore);
    if (day && day.cost + penalty < dateCost) {
      date = day.value;
      dateCost = day.cost + penalty;
    }
    const place = nearestVenue(context, each.clause, at);
    const cost = place ? place.cost + penalty + (place.isTown ? TOWN : 0) : venueCost;
    if (place && cost < venueCost) {
      venue = place.value;
      isTown = place.isTown;
      venueCost = cost;
    }
    event ??= fringeEvent(context, each.clause)?.value ?? null;
  }
  return { date, venue, event, isTown };
}

/** "Dans la foulée, …": day and place of the record before. */
function goesOn(draft: Draft, context: Context): Where {
  const { document, drafts, order } = context;
  const before = drafts[(order.get(draft) ?? 0) - 1];
  if (!before) return NOWHERE;
  const says = (asked: (document: Document, sentence: Sentence) => boolean): boolean =>
    [...draft.sentences].some((index) => asked(document, document.sentences[index] as Sentence));
  const sameDay = says(isSameDayAndPlace);
  if (!sameDay && !says(isSameDay)) return NOWHERE;
  const where = whereOf(before, context);
  // "A a inauguré mardi un centre. Par la même occasion, elle a signé …": the day told last.
  const apart = firstSentence(draft) - lastSentence(before) > 1;
  const date = (apart ? dayBefore(draft, context, 1) : null) ?? where.date ?? dayBefore(draft, context, 5);
  return sameDay ? { ...where, date } : { ...NOWHERE, date };
}

/** The last full day told in so many sentences just before. */
function dayBefore(
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

/** A text that goes from one signing to the next tells the day once. */
const CEREMONY_REACH = 3;

function sameCeremony(draft: Draft, context: Context): string | null {
  const before = context.drafts[(context.order.get(draft) ?? 0) - 1];
  if (!before || !isDone(draft) || !isDone(before)) return null;
  const gap = firstSentence(draft) - lastSentence(before);
  return gap >= 0 && gap <= CEREMONY_REACH ? whereOf(before, context).date : null;
}

/** Signed in a full sentence about what happened just now. */
const isDone = ({ told }: Draft): boolean =>
  told.some(
    ({ signing: { family, outcome, voice, pluperfect } }) =>
      (family === 'sign' || family === 'exchange') &&
      outcome === 'done' &&
      voice !== 'participle' &&
      !pluperfect,
  );

/** Briefs stand under the day: "MARDI 29", then the news of it. */
function headingDate(draft: Draft, { document, dates }: Context): string | null {
  const first = document.sentences[firstSentence(draft)];
  if (!first) return null;
  for (let index = first.paragraph - 1; index >= Math.max(0, first.paragraph - 6); index--) {
    const paragraph = document.paragraphs[index] as Paragraph;
    // A dateline dates the whole text, not the news below it.
    if (paragraph.end - paragraph.start > 32 || index === 0 || paragraph.zone === 'dateline') continue;
    const heading = within(dates, paragraph).find(
      ({ entity, start, end }) =>
        entity.value?.length === 10 && start - paragraph.start < 3 && paragraph.end - end < 3,
    );
    if (heading) return heading.entity.value;
  }
  return null;
}

/** Full sentences before headlines, past before future for what is signed. */
function rank(told: Draft['told'][number], coming: boolean): number {
  const { signing } = told;
  const outcome = signing.outcome === (coming ? 'coming' : 'done') || signing.outcome === 'failed' ? 4 : 0;
  const family =
    signing.family === 'sign' || signing.family === 'exchange' ? 2 : signing.family === 'initial' ? 1 : 0;
  return outcome + family;
}

/** The ceremony's sentence, and the one before a sentence that goes on with its scene. */
function sceneSpans(draft: Draft, context: Context): Span[] {
  const { document } = context;
  const spans: Span[] = [];
  for (const index of draft.sentences) {
    const sentence = document.sentences[index] as Sentence;
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
