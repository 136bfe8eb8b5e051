/** When and where a record was signed, on the fringe of what, for how much: over all sentences that tell of it. */
import type { Document, Sentence, Span } from '../../../schemas/document.js';
import { toRange } from '../../../schemas/edtf.js';
import type { AgreementDraft } from '../../../schemas/entities.js';
import { type Draft, firstSentence, lastSentence } from '../drafts/drafts.js';
import { opensWithOrdinal } from '../drafts/numbered.js';
import {
  dayBefore,
  headingAbove,
  headingDate,
  isAtItsEnd,
  isCalledOff,
  scenesOf,
  venueOfDay,
} from './around.js';
import { isMade } from './concluded.js';
import type { Context, Where } from './context.js';
import { grantBefore, meetingJustBefore, meetingsOf, visitBefore } from './meetings.js';
import { nearestVenue } from './nearest-venue.js';
import { isDone, NOWHERE, notBefore, ownWhere } from './own-where.js';
import { isSameDay, isSameDayAndPlace } from './scenes.js';
import { ANNOUNCED, fringeEvent, nearestDate } from './slots.js';
import { isLongBefore } from './status.js';
import { amountOf, durationOf } from './sums.js';
import { dayOpening, dayTold, placeBeside, venueOfScene } from './told-before.js';

interface Slots {
  readonly date: string | null;
  readonly venue: AgreementDraft['venue'];
  readonly event: AgreementDraft['event'];
  /** The day is only the last one told before it: it says nothing of whether anything was signed. */
  readonly isLent: boolean;
  readonly amount: AgreementDraft['amount'];
  readonly duration: string | null;
}

/** `coming`: what is still planned takes its planned day. */
export function readSlots(draft: Draft, coming: boolean, context: Context): Slots {
  const {
    date,
    venue,
    event,
    isLent = false,
  } = coming ? findWhere(draft, true, context) : whereOf(draft, context);
  return {
    date,
    venue,
    event,
    isLent,
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
  // One of several told before its announcement asks for that one's, which may ask for what stands before it: each is asked once.
  context.known.set(draft, NOWHERE);
  const where = findWhere(draft, false, context);
  context.known.set(draft, where);
  return where;
}

function findWhere(draft: Draft, coming: boolean, context: Context): Where {
  const own = ownWhere(draft, coming, context);
  const announced = draft.parent ? announcedWhere(draft.parent, coming, context) : NOWHERE;
  const before = coming || draft.told.every(isCalledOff) ? NOWHERE : goesOn(draft, context);
  let date = own.date ?? announced.date ?? before.date;
  let venue = own.venue ?? announced.venue ?? before.venue;
  let event = own.event ?? announced.event ?? before.event;
  const scene = scenesOf(draft, coming, context);
  if (date === null) {
    // A single day told a sentence earlier goes before a list of days told last.
    const days = scene.flatMap(({ span, at }, order) => {
      const day = nearestDate(context, span, at, coming, notBefore(draft, context), true);
      return day?.value ? [{ value: day.value, cost: order + (day.value.length === 10 ? 0 : 100) }] : [];
    });
    date = days.sort((a, b) => a.cost - b.cost)[0]?.value ?? null;
  }
  let isTown = venue === own.venue ? own.isTown : isTownOf(venue, context);
  const elsewhere = coming && isAnnounced(draft, context);
  for (const { span, at } of scene) {
    const place = !elsewhere && (venue === null || isTown) ? venueOfScene(span, at, context) : null;
    if (place && (venue === null || !place.isTown)) {
      venue = place.value;
      isTown = place.isTown;
    }
    event ??= fringeEvent(context, span)?.value ?? null;
  }
  const meetings = date === null || venue === null ? meetingsOf(draft, coming, context) : [];
  date ??= firstOf(meetings, ({ span, at, isLong }) => (isLong ? null : dayOf(span, at, coming, context)));
  venue ??= firstOf(meetings, ({ span, at }) => nearestVenue(context, span, at)?.value ?? null);
  date ??= headingDate(draft, context);
  const visit = coming && (date === null || venue === null) ? visitBefore(draft, context) : null;
  if (visit && !own.isOpen) {
    date ??= nearestDate(context, visit.span, visit.at, true, notBefore(draft, context), true)?.value ?? null;
    venue ??= elsewhere ? null : (nearestVenue(context, visit.span, visit.at)?.value ?? null);
  }
  const ceremony = date === null && !coming ? sameCeremony(draft, context) : NOWHERE;
  date ??= ceremony.date;
  venue ??= ceremony.venue;
  const grant = !coming && date === null ? grantBefore(draft, context) : null;
  if (grant) date = dayOf(grant.span, grant.at, false, context);
  const opening = date === null ? dayOpening(draft, coming, context) : null;
  date ??= opening?.day ?? null;
  if (opening) venue ??= nearestVenue(context, opening.span, opening.span.start)?.value ?? null;
  // "au deuxième jour de sa visite": not on the one on which it began.
  const isLong = meetings.some((meeting) => meeting.isLong);
  const told = date === null && !coming && !isLong ? dayTold(draft, context) : null;
  date ??= told?.day ?? null;
  const isLent = told !== null || (ceremony.isLent ?? false);
  if (told) venue ??= placeBeside(told, draft, context);
  // "En 2019, il a signé …", after today's visit, was signed elsewhere.
  const met =
    venue === null && (date === null || date.length === 10) ? meetingJustBefore(draft, context) : null;
  const metOn = met && !met.isLong ? dayOf(met.span, met.at, false, context) : null;
  if (met && (date === null || metOn === null || metOn === date))
    venue = nearestVenue(context, met.span, met.at)?.value ?? null;
  date ??= metOn;
  venue ??= venueOfEvent(event, context);
  const heading = venue === null && !coming ? headingAbove(draft, context) : null;
  if (heading) venue = nearestVenue(context, heading, heading.end)?.value ?? null;
  if (venue === null && date !== null && !draft.told.every(isCalledOff)) venue = venueOfDay(date, context);
  return {
    date:
      own.isOpen || (own.date === null && isSoon(draft, coming, context))
        ? null
        : isAtItsEnd(draft, date, context)
          ? toRange(date).last
          : date,
    venue,
    event,
    isLent,
  };
}

const SOON =
  /(?:^| )(?:prochainement|bientot|incessamment|sous peu|dans les prochain\p{L}+|signature (?:tres )?(?:prochaine|imminente)|(?:prochaine|imminente) signature)(?!\p{L})/u;

/** "signeront prochainement": on no day that is told elsewhere. */
const isSoon = ({ told }: Draft, coming: boolean, { document: { folded } }: Context): boolean =>
  coming && told.some(({ clause: { start, end } }) => SOON.test(folded.slice(start, end)));

/** "A a annoncé à Lomé la signature prochaine": where it was told, not where it will be signed. */
const isAnnounced = ({ told }: Draft, { document: { folded } }: Context): boolean =>
  told.some(({ clause, signing }) => ANNOUNCED.test(folded.slice(clause.start, signing.start)));

function firstOf<M, T>(meetings: readonly M[], asked: (meeting: M) => T | null): T | null {
  for (const meeting of meetings) {
    const value = asked(meeting);
    if (value !== null) return value;
  }
  return null;
}

/** A full day, as one is told on which people meet. */
function dayOf(span: Span, at: number, coming: boolean, context: Context): string | null {
  const day = nearestDate(context, span, at, coming, null, true)?.value ?? null;
  return day?.length === 10 ? day : null;
}

/** Whether a place is known by its town alone: the building may be told nearer. */
const isTownOf = (venue: AgreementDraft['venue'], { venues }: Context): boolean =>
  venue !== null && !venues.some(({ entity }) => entity.id === venue.id && entity.name !== null);

/** Where the gathering is held on whose fringe it was signed. */
function venueOfEvent(event: AgreementDraft['event'], { events, venues }: Context): AgreementDraft['venue'] {
  const held = event && events.find(({ entity }) => entity.id === event.id)?.entity.venue;
  const place = held && venues.find(({ entity }) => entity.id === held)?.entity;
  const name = place && (place.name ?? place.city);
  return place && name ? { id: place.id, name } : null;
}

const announcedWhere = (parent: Draft, coming: boolean, context: Context): Where =>
  coming ? ownWhere(parent, true, context) : whereOf(parent, context);

/** So many records before are looked at for one that is done. */
const BACK = 4;

const hasHappened = ({ signing: { outcome } }: Draft['told'][number]): boolean => outcome === 'done';

/** "Dans la foulée, …": day and place of the record before. */
function goesOn(draft: Draft, context: Context): Where {
  const { document, drafts, order } = context;
  const at = order.get(draft) ?? 0;
  const earlier = drafts.slice(Math.max(0, at - BACK), at);
  // "Un prêt sera signé en mai. À l'issue de la cérémonie, une convention …": what was signed there before it.
  const before = earlier.findLast(({ told }) => told.some(hasHappened)) ?? earlier.at(-1);
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

/** A text that goes from one signing to the next tells day and place once. */
const CEREMONY_REACH = 6;

function sameCeremony(draft: Draft, context: Context): Where {
  const before = context.drafts[(context.order.get(draft) ?? 0) - 1];
  const numbered = isOneOfSeveral(draft, context);
  if (
    !before ||
    !(isDone(draft) || isInitialled(draft) || draft.told.some(isMade(context.document)) || numbered) ||
    !(isDone(before) || isOneOfSeveral(before, context))
  )
    return NOWHERE;
  if (opensAnotherPiece(draft, context)) return NOWHERE;
  // What is said of the one before may go on behind.
  const first = firstSentence(draft);
  let near = Number.NEGATIVE_INFINITY;
  for (const index of before.sentences) if (index <= first && index > near) near = index;
  if (first - near > CEREMONY_REACH) return NOWHERE;
  const { date, venue, isLent } = whereOf(before, context);
  const { reference } = context;
  // An old accord that the text recalls had another.
  if (date !== null && reference !== null && isLongBefore(date, reference)) return NOWHERE;
  return { ...NOWHERE, date, isLent, venue: date === null && !numbered ? null : venue };
}

/** "C et D signent un accord", a line of its own below the news of another: the headline of the next. */
function opensAnotherPiece(draft: Draft, { document }: Context): boolean {
  const index = firstSentence(draft);
  const { start, end, paragraph } = document.sentences[index] as Sentence;
  const line = document.paragraphs[paragraph];
  return (
    index > 0 &&
    line?.start === start &&
    line.end === end &&
    /[^.:;!?…»]$/u.test(document.text.slice(start, end)) &&
    draft.told.some(({ sentence, signing: { voice } }) => sentence === index && voice === 'active')
  );
}

/** "Le deuxième accord, …": one of those signed together, even where the day is not known. */
function isOneOfSeveral(draft: Draft, { document: { sentences, folded } }: Context): boolean {
  const start = sentences[firstSentence(draft)]?.start ?? 0;
  return opensWithOrdinal(folded.slice(start, start + 40));
}

/** "Enfin, une convention a été paraphée", beside what was signed. */
const isInitialled = ({ told }: Draft): boolean =>
  told.some(
    ({ signing: { family, outcome, voice, pluperfect } }) =>
      family === 'initial' && outcome === 'done' && voice !== 'participle' && !pluperfect,
  );
