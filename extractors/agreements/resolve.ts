/** From drafts to records: status, sides and slots of each instrument. */
import type { Document, Span } from '../../schemas/document.js';
import type { AgreementDraft, Entities } from '../../schemas/entities.js';
import type { Found } from '../../schemas/mentions.js';
import type { Settings } from '../extractor.js';
import type { Steps } from '../steps.js';
import { holdsDatedLine } from './drafts/dated-lines.js';
import type { Draft } from './drafts/drafts.js';
import { isHeadline } from './drafts/headlines.js';
import { NEAR } from './drafts/identity.js';
import { gatherDrafts } from './drafts/records.js';
import { tellsOfSigning } from './facts/facts.js';
import { readFacts } from './facts/sentences.js';
import { Atoms } from './grammar/atoms.js';
import { Phrases } from './learnt/phrase.js';
import { learntRecords } from './learnt/told.js';
import { mayRefer, referredTo } from './referred.js';
import { namedAsWritten } from './slots/as-written.js';
import { dueWhere } from './slots/called-off.js';
import { Cast } from './slots/cast.js';
import { holdsCeremony, isAsGoodAsSigned } from './slots/concluded.js';
import type { Context } from './slots/context.js';
import {
  didNotCome,
  isBeingRatified,
  isInProgramme,
  isToCome,
  wasReferredTo,
  wasSummedUp,
} from './slots/fate.js';
import { fillLeftOpen, type Settled } from './slots/left-open.js';
import { NOWHERE } from './slots/own-where.js';
import { settleSides } from './slots/parties.js';
import { placeAll } from './slots/placed.js';
import { referTo, type Sides } from './slots/sides.js';
import { isDue, isOlder, statusOf } from './slots/status.js';
import { subjectOf } from './slots/subject.js';
import { readSlots, whereOf } from './slots/when-where.js';
import { joinToldAgain } from './told-again.js';
import { confidenceOf, isWorthARecord } from './worth.js';

export function* resolveAgreements(
  document: Document,
  found: Found,
  entities: Entities,
  settings: Settings,
): Steps<AgreementDraft[]> {
  if (found.agreements.length === 0) return [];
  const tells = tellsOfSigning(document) || holdsDatedLine(document);
  if (!tells && !mayRefer(document)) return [];
  const atoms = new Atoms(document, found, entities);
  yield;
  const sentences = yield* readFacts(document, atoms);
  yield;
  const drafts = tells ? gatherDrafts(document, sentences) : [];
  yield;
  const cast = new Cast(document, entities, atoms);
  const dates = placeAll(entities.dates);
  const context: Context = {
    document,
    atoms,
    dates,
    isNews: newsDaysOf(document, dates),
    venues: placeAll(entities.venues),
    events: placeAll(entities.events),
    reference: settings.published ?? settings.reference ?? guessReference(entities),
    country: countryOfDocument(entities, found),
    sums: new Map(),
    drafts,
    order: new Map(drafts.map((draft, index) => [draft, index])),
    taken: new Set(drafts.flatMap(({ sentences: told }) => [...told])),
    known: new Map(),
    ceremonies: new Map(),
    ratifies: ['ratifi', 'renvoye', 'approbation', 'deput', 'senat', 'assemblee'].some((word) =>
      document.folded.includes(word),
    ),
    ceremony: holdsCeremony(document.folded),
  };
  const earlier: Sides[] = [];
  const settled = drafts.map((draft) => {
    const announced = draft.parent ? (earlier[context.order.get(draft.parent) ?? -1] ?? null) : null;
    const sides = settleSides(draft, cast, earlier.slice(-NEAR), announced);
    earlier.push(sides);
    return { draft, sides };
  });
  yield;
  for (const draft of drafts) whereOf(draft, context);
  yield;
  const records = settled
    .filter(({ draft }) => !draft.isSpelledOut)
    .flatMap(({ draft, sides }) => {
      const record = toRecord(draft, sides, context);
      return record ? [{ draft, parties: sides.parties, record }] : [];
    });
  yield;
  const told = records.map(({ draft, record: { date } }) => ({ draft, date }));
  const joined = joinToldAgain(records, document).filter(({ record }, _, all) => !isShadow(record, all));
  const filled = fillLeftOpen(joined, sentences, cast, context);
  yield;
  const learnt = learntRecords(sentences, records, new Phrases(document, atoms), cast, context);
  told.push(...learnt.map(({ draft, record: { date } }) => ({ draft, date })));
  const read = [...filled, ...referredTo(sentences, told, cast, context)];
  const isLearnt = (record: AgreementDraft): boolean =>
    learnt.some((other) => isTakenUp(record, other.record));
  const all = [...read.filter((record) => !isLearnt(record)), ...learnt.map(({ record }) => record)];
  return namedAsWritten(all, document, found).map((record, index) => ({ ...record, id: `a${index + 1}` }));
}

/** Rules saw it named, learning saw it signed: "la convention de 2019" beside it is another. */
const isTakenUp = ({ type, status, date }: AgreementDraft, learnt: AgreementDraft): boolean =>
  status === 'mentioned' && type === learnt.type && (date === null || date === learnt.date);

/** "Une convention signée jeudi" of a headline, where one of that day has its sides told. */
const isShadow = ({ type, date, parties, signatories }: AgreementDraft, all: readonly Settled[]): boolean =>
  parties.length === 0 &&
  signatories.every(({ person }) => person === null) &&
  date !== null &&
  all.some(({ record: other }) => other.parties.length > 1 && other.type === type && other.date === date);

const WEEKDAY = /^(?:ce |cette )?(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) /;

/** Days told with their weekday, as news tell them and history does not: worked out when first asked for. */
function newsDaysOf({ folded }: Document, dates: Context['dates']): Context['isNews'] {
  let days: ReadonlySet<string> | null = null;
  return (day) => {
    days ??= new Set(
      dates.flatMap(({ entity: { value }, start }) =>
        value !== null && WEEKDAY.test(folded.slice(start, start + 20)) ? [value] : [],
      ),
    );
    return days.has(day);
  };
}

/** The first full day of the text, which its dateline or publication line gives; else the latest date of all. */
function guessReference(entities: Entities): string | null {
  let latest: string | null = null;
  for (const { value } of entities.dates) {
    if (value === null || !/^\d{4}(?:-\d\d){0,2}$/.test(value)) continue;
    if (value.length === 10) return value;
    if (latest === null || value > latest) latest = value;
  }
  return latest;
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

function toRecord(draft: Draft, sides: Sides, context: Context): AgreementDraft | null {
  const { document } = context;
  draft.ratified = isBeingRatified(draft, context);
  const stated = statusOf(draft);
  const planned = stated === 'planned' || (stated === 'signed' && isInProgramme(draft, context));
  const slots = readSlots(draft, planned, context);
  const day = slots.isLent ? null : slots.date;
  const isSigned = stated === 'negotiated' && isAsGoodAsSigned(draft, sides, slots.date, context);
  const said = planned ? 'planned' : isSigned ? 'signed' : stated;
  // "la cérémonie de signature des jumelages" of a day to come.
  const isMissed = said === 'planned' && isDue(draft) && didNotCome(draft, day, context);
  const status = isMissed
    ? 'not_signed'
    : said === 'signed' && isToCome(draft, day, context)
      ? 'planned'
      : said;
  const headline = isHeadline(draft, document);
  // "Bénin-Togo : un accord signé": a heading tells its own sides.
  const sidesTold = headline && sides.parties.length > 1 ? sides.parties.length : sides.told;
  const older =
    isOlder(draft, headline, sidesTold, day, context.reference, context.isNews) ||
    (day === null && !headline && !draft.ratified && wasReferredTo(draft, context));
  const { instrument } = draft;
  const { start, end } = instrument.standsFor ?? instrument;
  // "Les deux pays ont déjà signé des accords", "Depuis 2010, ils ont signé vingt accords": of long ago.
  const isKnown =
    day === null &&
    instrument.plural &&
    draft.told.length > 0 &&
    (draft.told.every(({ signing: { start, end } }) =>
      document.folded.slice(start, end).includes(' deja '),
    ) ||
      wasSummedUp(draft, context));
  const isOff = status === 'not_signed' && !isMissed;
  const isPutOff = status === 'not_signed' && draft.told.some(({ signing }) => signing.family === 'putoff');
  const due = status === 'not_signed' ? dueWhere(draft, context) : NOWHERE;
  if (!isWorthARecord(draft, { ...sides, told: sidesTold }, day, document)) return null;
  return {
    id: '',
    instrument: document.text.slice(start, end),
    type: instrument.type,
    status: (older || isKnown) && status !== 'ratified' ? 'mentioned' : status,
    parties: sides.parties.map(referTo),
    // Nobody put a signature to what was not signed.
    signatories: status === 'not_signed' ? [] : [...sides.signatories],
    date: isOff ? due.date : status === 'ratified' && slots.isLent ? null : slots.date,
    venue: isPutOff ? due.venue : isOff && due.date !== null ? (slots.venue ?? due.venue) : slots.venue,
    event: isPutOff ? null : slots.event,
    amount: slots.amount,
    duration: slots.duration,
    count: instrument.plural ? instrument.count : 1,
    subject: subjectOf(document, draft),
    confidence: confidenceOf(draft, sides.parties.length, day !== null),
    evidence: [...draft.sentences].sort((a, b) => a - b).map((index) => spanOf(document, index)),
  };
}

const spanOf = (document: Document, sentence: number): Span => {
  const { start, end } = document.sentences[sentence] as Span;
  return { start, end };
};
