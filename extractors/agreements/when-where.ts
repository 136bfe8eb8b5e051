/** When and where a record was signed, on the fringe of what, for how much: over all sentences that tell of it. */
import type { Document, Span } from '../../schemas/document.js';
import type { AgreementDraft, Entities } from '../../schemas/entities.js';
import type { Reference } from '../../schemas/types.js';
import type { Amount } from './amounts.js';
import type { Atom } from './atoms.js';
import type { Draft } from './drafts.js';
import { durationIn, fringeEvent, nearestDate, nearestVenue, sumIn } from './slots.js';

export interface Context {
  readonly document: Document;
  readonly entities: Entities;
  readonly atoms: readonly Atom[];
  /** EDTF day that ages count from; null when the text pins none down. */
  readonly reference: string | null;
  readonly country: string | null;
  /** Sums by the start of their sentence: several records ask the same ones. */
  readonly sums: Map<number, Amount | null>;
}

interface Slots {
  readonly date: string | null;
  readonly venue: AgreementDraft['venue'];
  readonly event: AgreementDraft['event'];
  readonly amount: AgreementDraft['amount'];
  readonly duration: string | null;
}

/** What tells of a signing's day and place without the verb: the ceremony. */
const CEREMONY =
  /(?:ceremonie|seance|signature|acte|evenement|rencontre)(?: \p{L}+'?){0,6} (?:s'est (?:deroule|tenu)|a eu lieu|ont eu lieu|se sont (?:deroule|tenu)|aura lieu|se tiendra|intervient|est intervenu|s'est faite|organise)|^la (?:ceremonie|signature), prevue/u;

/** Sentences that go on with the scene of the one before. */
const SAME_SCENE =
  /^(?:a l'issue|au terme|a cette occasion|dans la foulee|par la suite|au cours de|lors de|a l'occasion|sous les yeux|dans la meme|au sortir|apres (?:l'|cet|cette|leur|un|une)|a la fin|en marge de cette|les deux|les trois|ils ont|elles ont|les parties)/u;

/** Sentences that go on with the signing told of before: its day and place hold. */
const SAME_DAY =
  /(?:dans la foulee|de l'occasion|a cette (?:meme )?occasion|par la meme occasion|a la meme occasion|dans la meme (?:matinee|journee|soiree|ceremonie)|dans l'apres-midi|dans la soiree|au cours de la meme|lors de la meme)/u;

/** The day holds, the place may be another. */
const ONLY_DAY =
  /(?:le meme jour|plus (?:tot|tard) dans la (?:journee|matinee|soiree)|(?:un peu|peu) (?:plus tot|plus tard)|ce jour-la)/u;

/** A sentence that names the building tells more than one that names the town. */
const TOWN = 1000;

const isTown = ({ id }: Reference, entities: Entities): boolean =>
  entities.venues.every((venue) => venue.id !== id || venue.name === null);

type Where = Pick<Slots, 'date' | 'venue' | 'event'>;

export function readSlots(draft: Draft, drafts: readonly Draft[], coming: boolean, context: Context): Slots {
  const { document, entities, atoms } = context;
  let { date, venue, event }: Where = { date: null, venue: null, event: null };
  const told = [...draft.told].sort((a, b) => rank(b, coming) - rank(a, coming));
  const notBefore = context.reference?.length === 10 ? context.reference : null;
  let dateCost = Number.POSITIVE_INFINITY;
  let venueCost = Number.POSITIVE_INFINITY;
  for (const each of told) {
    const at = each.signing.start;
    const penalty = (6 - rank(each, coming)) * 60;
    const day = nearestDate(document, entities, each.clause, at, coming, notBefore);
    if (day && day.cost + penalty < dateCost) {
      date = day.value;
      dateCost = day.cost + penalty;
    }
    const place = nearestVenue(document, entities, atoms, each.clause, at);
    const cost = place ? place.cost + penalty + (isTown(place.value, entities) ? TOWN : 0) : venueCost;
    if (place && cost < venueCost) {
      venue = place.value;
      venueCost = cost;
    }
    event ??= fringeEvent(document, entities, each.clause)?.value ?? null;
  }
  const says = (pattern: RegExp): boolean =>
    [...draft.sentences].some((index) => {
      const { start, end } = document.sentences[index] as Span;
      return pattern.test(document.folded.slice(start, end));
    });
  if (draft.parent) {
    const told = readSlots(draft.parent, drafts, coming, context);
    date ??= told.date;
    venue ??= told.venue;
    event ??= told.event;
  }
  const before = coming ? undefined : drafts[drafts.indexOf(draft) - 1];
  const sameScene = before !== undefined && says(SAME_DAY);
  if (before && (sameScene || says(ONLY_DAY))) {
    const told = readSlots(before, drafts, false, context);
    date ??= told.date;
    if (sameScene) {
      venue ??= told.venue;
      event ??= told.event;
    }
  }
  if (date === null) {
    // A single day told a sentence earlier goes before a list of days told last.
    const days = sceneSpans(draft, context).flatMap((span, order) => {
      const day = nearestDate(document, entities, span, span.end, coming, null, true);
      return day ? [{ value: day.value, cost: order + (day.value.length === 10 ? 0 : 100) }] : [];
    });
    date = days.sort((a, b) => a.cost - b.cost)[0]?.value ?? null;
  }
  for (const span of sceneSpans(draft, context)) {
    venue ??= nearestVenue(document, entities, atoms, span, span.end)?.value ?? null;
    event ??= fringeEvent(document, entities, span)?.value ?? null;
  }
  date ??= headingDate(draft, context);
  return {
    date,
    venue,
    event,
    amount: amountOf(draft, drafts, context),
    duration: durationOf(draft, context),
  };
}

/** Briefs stand under the day: "MARDI 29", then the news of it. */
function headingDate(draft: Draft, { document, entities }: Context): string | null {
  const first = document.sentences[Math.min(...draft.sentences)];
  if (!first) return null;
  for (let index = first.paragraph - 1; index >= Math.max(0, first.paragraph - 6); index--) {
    const paragraph = document.paragraphs[index] as Span;
    if (paragraph.end - paragraph.start > 32 || index === 0) continue;
    const date = entities.dates.find(
      (each) =>
        each.value?.length === 10 &&
        each.mentions.some(
          (span) =>
            span.start - paragraph.start < 3 && span.start >= paragraph.start && paragraph.end - span.end < 3,
        ),
    );
    if (date) return date.value;
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
function sceneSpans(draft: Draft, { document }: Context): Span[] {
  const spans: Span[] = [];
  for (const index of draft.sentences) {
    const sentence = document.sentences[index] as Span;
    const head = document.folded.slice(sentence.start, sentence.start + 60);
    if (draft.anaphors.some(({ anaphor }) => anaphor?.noun !== 'eux') || SAME_SCENE.test(head)) {
      for (let back = 1; back <= 2; back++) {
        const before = document.sentences[index - back];
        if (before) spans.push(before);
      }
    }
    for (let ahead = 1; ahead <= 4; ahead++) {
      const after = document.sentences[index + ahead];
      if (after && CEREMONY.test(document.folded.slice(after.start, after.end))) spans.push(after);
    }
  }
  return spans;
}

function amountOf(
  draft: Draft,
  drafts: readonly Draft[],
  { document, country, sums }: Context,
): AgreementDraft['amount'] {
  const remembered = (sentence: Span): Amount | null => {
    let sum = sums.get(sentence.start);
    if (sum === undefined) {
      sum = sumIn(document, sentence, country);
      sums.set(sentence.start, sum);
    }
    return sum;
  };
  const spans: Span[] = draft.reach
    ? [draft.reach]
    : [...draft.sentences].map((index) => document.sentences[index] as Span);
  spans.push(...draft.echoes.map((index) => document.sentences[index] as Span));
  if (drafts.length === 1 || draft.reach === null) spans.push(...moneySentences(draft, drafts, document));
  for (const span of spans) {
    const amount = draft.reach === span ? sumIn(document, span, country) : remembered(span);
    if (amount) return { value: amount.value, currency: amount.currency };
  }
  return null;
}

const MONEY =
  /^(?:le |la |les |l'|ce |cette |d'|son )?(?:montant|cout|enveloppe|financement|pret|don|credit|marche|investissement|somme|contribution|budget|dotee?|assortie?|un montant|une enveloppe|un cout|texte portait)/u;

/** The sentence right after a signing that opens with the sum: "Montant : 7 millions d'euros". */
function moneySentences(draft: Draft, drafts: readonly Draft[], document: Document): Span[] {
  const last = Math.max(...draft.sentences);
  return [1, 2, 3].flatMap((ahead) => {
    const after = document.sentences[last + ahead];
    if (drafts.some((other) => other !== draft && other.sentences.has(last + ahead))) return [];
    return after && MONEY.test(document.folded.slice(after.start, after.start + 40)) ? [after] : [];
  });
}

function durationOf(draft: Draft, { document }: Context): string | null {
  for (const index of [...draft.sentences, ...draft.echoes]) {
    const value = durationIn(document, document.sentences[index] as Span);
    if (value !== null) return value;
  }
  return null;
}
