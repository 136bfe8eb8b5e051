/** From drafts to records: status, sides and slots of each instrument. */
import type { Document, Span } from '../../schemas/document.js';
import type { AgreementDraft, Entities } from '../../schemas/entities.js';
import type { Found } from '../../schemas/mentions.js';
import type { Settings } from '../extractor.js';
import { type Atom, collectAtoms } from './atoms.js';
import { readFacts } from './facts.js';
import { referTo, type Sides, settleSides } from './parties.js';
import { type Draft, gatherDrafts } from './records.js';
import { durationIn, fringeEvent, nearestDate, nearestVenue, sumIn } from './slots.js';
import { isOlder, statusOf } from './status.js';
import { subjectOf } from './subject.js';

interface Context {
  readonly document: Document;
  readonly entities: Entities;
  readonly atoms: readonly Atom[];
  /** EDTF day that ages count from; null when the text pins none down. */
  readonly reference: string | null;
  readonly country: string | null;
}

export function resolveAgreements(
  document: Document,
  found: Found,
  entities: Entities,
  settings: Settings,
): AgreementDraft[] {
  if (found.agreements.length === 0) return [];
  const atoms = collectAtoms(document, found, entities);
  const sentences = readFacts(document, atoms);
  const context: Context = {
    document,
    entities,
    atoms,
    reference: settings.published ?? settings.reference ?? guessReference(entities),
    country: countryOfDocument(entities, found),
  };
  const drafts = gatherDrafts(document, sentences);
  const earlier: Sides[] = [];
  const settled = drafts.map((draft) => {
    const sides = settleSides(draft, entities, earlier);
    earlier.push(sides);
    return { draft, sides };
  });
  return settled
    .map(({ draft, sides }) => toRecord(draft, sides, drafts, context))
    .filter((record) => record !== null)
    .map((record, index) => ({ ...record, id: `a${index + 1}` }));
}

/** The first full day of the text, which its dateline or publication line gives; else the latest date of all. */
function guessReference(entities: Entities): string | null {
  const values = entities.dates.flatMap(({ value }) =>
    value !== null && /^\d{4}(?:-\d\d){0,2}$/.test(value) ? [value] : [],
  );
  return values.find((value) => value.length === 10) ?? values.sort().at(-1) ?? null;
}

/** The country that most of a release's bodies and places lie in: whose francs and dinars are meant. */
function countryOfDocument(entities: Entities, found: Found): string | null {
  const votes = new Map<string, number>();
  const vote = (code: string | null, weight: number): void => {
    if (code !== null) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  for (const ministry of entities.ministries) vote(ministry.country, 3);
  for (const venue of entities.venues) vote(venue.country, 2);
  for (const place of found.places) vote(place.country, 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function toRecord(
  draft: Draft,
  sides: Sides,
  drafts: readonly Draft[],
  context: Context,
): AgreementDraft | null {
  const { document } = context;
  draft.ratified = isBeingRatified(draft, context);
  const status = statusOf(draft);
  const slots = readSlots(draft, drafts, status === 'planned', context);
  const older = isOlder(
    draft,
    isHeadline(draft, document),
    sides.parties.length + sides.signatories.length,
    slots.date,
    context.reference,
  );
  const { instrument } = draft;
  if (!isWorthARecord(draft, sides.parties.length + sides.signatories.length, slots.date)) return null;
  return {
    id: '',
    instrument: document.text.slice(instrument.start, instrument.end),
    type: instrument.type,
    status: older && status !== 'ratified' ? 'mentioned' : status,
    parties: sides.parties.map(referTo),
    signatories: [...sides.signatories],
    date: slots.date,
    venue: slots.venue,
    event: slots.event,
    amount: slots.amount,
    duration: slots.duration,
    count: instrument.plural ? instrument.count : 1,
    subject: subjectOf(document, draft),
    confidence: confidenceOf(draft, sides.parties.length, slots.date !== null),
    evidence: [...draft.sentences].sort((a, b) => a - b).map((index) => spanOf(document, index)),
  };
}

const spanOf = (document: Document, sentence: number): Span => {
  const { start, end } = document.sentences[sentence] as Span;
  return { start, end };
};

/** Told in a headline, or in the very first sentence. */
const isHeadline = (draft: Draft, document: Document): boolean =>
  [...draft.sentences].some(
    (index) =>
      index === 0 || document.paragraphs[document.sentences[index]?.paragraph ?? -1]?.zone === 'title',
  );

/** A signing with neither sides nor day is talk about instruments, not one of them. */
function isWorthARecord(draft: Draft, sides: number, date: string | null): boolean {
  const named = draft.told.some(({ signing }) => !signing.needsInstrument);
  return (
    sides > 0 ||
    (date !== null && named) ||
    (named &&
      draft.instrument.weight === 'strong' &&
      draft.told.some(({ signing }) => signing.outcome !== 'told'))
  );
}

/** "le projet de loi autorisant la ratification de l'accord": signed, whatever else is said. */
function isBeingRatified(draft: Draft, { document }: Context): boolean {
  return [...draft.sentences].some((index) => {
    const { start, end } = document.sentences[index] as Span;
    return (
      /(?:autoris\p{L}+|projets? de loi|portant|adopt\p{L}+|examin\p{L}+|soumi\p{L}+|renvoy\p{L}+ en commission)/u.test(
        document.folded.slice(start, end),
      ) && /(?:ratifi\p{L}+|renvoyee? en commission)/u.test(document.folded.slice(start, end))
    );
  });
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
  /(?:dans la foulee|de l'occasion|a cette (?:meme )?occasion|par la meme occasion|a la meme occasion|dans la meme (?:matinee|journee|soiree|ceremonie)|dans l'apres-midi|dans la soiree|le meme jour|au cours de la meme|lors de la meme)/u;

type Where = Pick<Slots, 'date' | 'venue' | 'event'>;

function readSlots(draft: Draft, drafts: readonly Draft[], coming: boolean, context: Context): Slots {
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
    if (place && place.cost + penalty < venueCost) {
      venue = place.value;
      venueCost = place.cost + penalty;
    }
    event ??= fringeEvent(document, entities, each.clause)?.value ?? null;
  }
  const sameDay = [...draft.sentences].some((index) => {
    const { start, end } = document.sentences[index] as Span;
    return SAME_DAY.test(document.folded.slice(start, end));
  });
  const before = drafts[drafts.indexOf(draft) - 1];
  if (sameDay && before && !coming) {
    const told = readSlots(before, drafts, false, context);
    date ??= told.date;
    venue ??= told.venue;
    event ??= told.event;
  }
  if (date === null) {
    // A single day told a sentence earlier goes before a list of days told last.
    const days = sceneSpans(draft, context).flatMap((span, order) => {
      const day = nearestDate(document, entities, span, span.end, coming);
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
    if (draft.anaphors.length > 0 || SAME_SCENE.test(head)) {
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
  { document, country }: Context,
): AgreementDraft['amount'] {
  const spans: Span[] = draft.reach
    ? [draft.reach]
    : [...draft.sentences].map((index) => document.sentences[index] as Span);
  spans.push(...draft.echoes.map((index) => document.sentences[index] as Span));
  if (drafts.length === 1 || draft.reach === null) spans.push(...moneySentences(draft, document));
  for (const span of spans) {
    const amount = sumIn(document, span, country);
    if (amount) return { value: amount.value, currency: amount.currency };
  }
  return null;
}

const MONEY =
  /^(?:le |la |les |l'|ce |cette |d'|son )?(?:montant|cout|enveloppe|financement|pret|don|credit|marche|investissement|somme|contribution|budget|dotee?|assortie?|un montant|une enveloppe|un cout|texte portait)/u;

/** The sentence right after a signing that opens with the sum: "Montant : 7 millions d'euros". */
function moneySentences(draft: Draft, document: Document): Span[] {
  const last = Math.max(...draft.sentences);
  return [1, 2, 3].flatMap((ahead) => {
    const after = document.sentences[last + ahead];
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

/** 0..1: more for a plain verb of signing, two sides, a day. */
function confidenceOf(draft: Draft, parties: number, dated: boolean): number {
  const plain = draft.told.some(
    ({ signing }) => !signing.needsInstrument && (signing.voice === 'active' || signing.voice === 'passive'),
  );
  const score =
    0.35 +
    (plain ? 0.25 : 0.1) +
    (parties >= 2 ? 0.25 : parties * 0.1) +
    (dated ? 0.1 : 0) +
    (draft.sentences.size > 1 ? 0.05 : 0);
  return Math.round(Math.min(score, 1) * 100) / 100;
}
